// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Fusion

/*! A button with an icon and no frame until it is hovered, pressed or focused. Its text is the tool tip and the
    accessible name. */
ToolButton {
    id: root

    property string shortcutText

    display: AbstractButton.IconOnly
    icon.width: Theme.iconSize
    icon.height: Theme.iconSize
    icon.color: root.enabled ? Theme.text : Theme.mutedText
    focusPolicy: Qt.TabFocus
    hoverEnabled: true
    padding: 6
    Accessible.name: root.text

    ToolTip.visible: root.hovered && root.text !== "" && root.display === AbstractButton.IconOnly
    ToolTip.delay: 500
    ToolTip.text: root.shortcutText === "" ? root.text : qsTr("%1 (%2)").arg(root.text).arg(root.shortcutText)

    background: Rectangle {
        implicitWidth: 30
        implicitHeight: 30
        radius: Theme.radius
        color: root.down || root.checked ? Theme.current : root.hovered ? Theme.hover : "transparent"
        border.width: root.visualFocus ? 2 : 0
        border.color: Theme.accent
    }
}
