// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Fusion
import Revier.Map
import Revier.Theme

/*! A bar that is right on the ground at the centre of the map. */
Item {
    id: root

    required property ViewController viewController

    implicitWidth: bar.width + 12
    implicitHeight: label.implicitHeight + 14
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Scale bar: %1").arg(label.text)

    Rectangle {
        anchors.fill: parent
        radius: 3
        color: Theme.panel
        opacity: 0.8
    }
    Label {
        id: label
        anchors.horizontalCenter: bar.horizontalCenter
        y: 1
        text: root.viewController.scaleBarText
        font.pointSize: Application.font.pointSize * Theme.smallFont
    }
    Item {
        id: bar
        objectName: "scaleBar"
        x: 6
        y: label.implicitHeight + 2
        width: root.viewController.scaleBarWidth
        height: 6

        Rectangle {
            width: 2
            height: parent.height
            color: Theme.text
        }
        Rectangle {
            y: parent.height - 2
            width: parent.width
            height: 2
            color: Theme.text
        }
        Rectangle {
            x: parent.width - 2
            width: 2
            height: parent.height
            color: Theme.text
        }
    }
}
