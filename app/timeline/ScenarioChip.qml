// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Fusion
import Revier.Theme

/*! A scenario to choose, with the key that chooses it. */
AbstractButton {
    id: root

    required property int number
    required property string title
    /*! Only the number, where there is little room. */
    property bool compact

    text: root.title
    checkable: false
    focusPolicy: Qt.TabFocus
    hoverEnabled: true
    leftPadding: 10
    rightPadding: 10
    Accessible.role: Accessible.RadioButton
    Accessible.name: root.title
    Accessible.checked: root.checked

    ToolTip.visible: root.hovered
    ToolTip.delay: 500
    ToolTip.text: root.number > 4 ? root.title : qsTr("%1 (%2)").arg(root.title).arg(root.number)

    contentItem: Text {
        text: root.compact ? String(root.number) : root.number > 4 ? root.title : "%1 %2".arg(root.number).arg(root.title)
        font: root.font
        color: root.checked ? Theme.accentText : Theme.text
        verticalAlignment: Text.AlignVCenter
    }
    background: Rectangle {
        implicitHeight: 26
        radius: height / 2
        color: root.checked ? Theme.accent : root.hovered ? Theme.hover : Theme.raised
        border.width: root.visualFocus ? 2 : 1
        border.color: root.visualFocus || root.checked ? Theme.accent : Theme.border
    }
}
