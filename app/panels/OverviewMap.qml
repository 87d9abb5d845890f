// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Revier.Map
import Revier.Theme

/*! A small map of the whole project with a frame where the large one looks. Click or drag moves the large map; so do
    the arrow keys. */
Rectangle {
    id: root

    required property ViewController viewController

    signal closeRequested

    objectName: "overviewMap"
    implicitWidth: 190
    implicitHeight: 150
    color: Theme.panel
    border.color: root.activeFocus ? Theme.accent : Theme.border
    border.width: root.activeFocus ? 2 : 1
    activeFocusOnTab: true
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Overview map")
    Accessible.focusable: true
    Keys.onLeftPressed: controller.moveBy(-0.25, 0)
    Keys.onRightPressed: controller.moveBy(0.25, 0)
    Keys.onUpPressed: controller.moveBy(0, -0.25)
    Keys.onDownPressed: controller.moveBy(0, 0.25)

    OverviewController {
        id: controller
        viewController: root.viewController
        enabled: root.visible
    }

    Item {
        id: map
        anchors.fill: parent
        anchors.margins: 2
        clip: true

        OverviewPicture {
            anchors.fill: parent
            controller: controller
        }
        Rectangle {
            objectName: "overviewFrame"
            x: controller.frame.x
            y: controller.frame.y
            width: controller.frame.width
            height: controller.frame.height
            visible: controller.ready
            color: Qt.alpha(Theme.accent, 0.18)
            border.color: Theme.accent
            border.width: 2
        }
        MouseArea {
            id: area
            anchors.fill: parent
            cursorShape: Qt.CrossCursor
            hoverEnabled: true // so that the map below is not pointed at
            onPressed: mouse => {
                root.forceActiveFocus(Qt.MouseFocusReason);
                controller.lookAt(Qt.point(mouse.x, mouse.y));
            }
            onPositionChanged: mouse => {
                if (area.pressed)
                    controller.lookAt(Qt.point(mouse.x, mouse.y));
            }
            onWheel: wheel => wheel.accepted = true
        }
    }
    FlatButton {
        objectName: "closeOverview"
        anchors.top: parent.top
        anchors.right: parent.right
        anchors.margins: 2
        implicitWidth: 20
        implicitHeight: 20
        padding: 3
        icon.width: 12
        icon.height: 12
        icon.name: "window-close"
        text: qsTr("Close the overview map")
        onClicked: root.closeRequested()
    }
}
