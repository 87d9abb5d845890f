// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Fusion
import Revier.Theme

/*! A colour that is chosen in a dialog; the transparent one is shown as a stroke. */
AbstractButton {
    id: root

    property color value
    /*! What is coloured, for screen readers and the tool tip. */
    property string what

    implicitWidth: 36
    implicitHeight: 24
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("%1: %2").arg(root.what).arg(root.value.a === 0 ? qsTr("none") : root.value.toString())
    ToolTip.visible: root.hovered
    ToolTip.delay: 500
    ToolTip.text: root.Accessible.name
    Keys.onReturnPressed: root.clicked()

    background: Rectangle {
        radius: 3
        color: root.value
        border.width: root.visualFocus ? 2 : 1
        border.color: root.visualFocus ? Theme.accent : Theme.border

        Rectangle {
            visible: root.value.a === 0
            anchors.centerIn: parent
            width: parent.width - 8
            height: 1
            rotation: -30
            color: Theme.mutedText
        }
    }
}
