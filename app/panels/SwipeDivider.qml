// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Revier.Theme

/*! The divider between two maps above one another: drag it, or move it with the arrow keys (Shift: far, Home and End:
    to the edges, Space: to the middle). */
Item {
    id: root

    /*! Part of the width that lies left of it, and how wide the maps are, px. */
    required property real position
    required property real range
    readonly property bool dragging: area.pressed
    /*! The position while it is dragged. */
    property real dragged: 0.5

    signal moved(position: real)

    function valid(position: real): real {
        return Math.max(0.05, Math.min(0.95, position));
    }

    objectName: "swipeDivider"
    width: 20
    activeFocusOnTab: true
    Accessible.role: Accessible.Slider
    Accessible.name: qsTr("Divider between the two maps: %1 %").arg(Math.round(root.position * 100))
    Accessible.focusable: true
    Keys.onPressed: event => {
        const step = event.modifiers & Qt.ShiftModifier ? 0.1 : 0.02;
        const targets = {
            [Qt.Key_Left]: root.position - step,
            [Qt.Key_Right]: root.position + step,
            [Qt.Key_Home]: 0,
            [Qt.Key_End]: 1,
            [Qt.Key_Space]: 0.5
        };
        const target = targets[event.key];
        event.accepted = target !== undefined;
        if (event.accepted)
            root.moved(root.valid(target));
    }

    // No handlers: those of the maps below would take the pointer from them, move by move.
    MouseArea {
        id: area

        /*! Where the pointer was pressed, px of the window: the divider moves along. */
        property real from

        function follow(mouse: MouseEvent): void {
            root.dragged = root.valid(root.position + (area.mapToItem(null, mouse.x, mouse.y).x - area.from) / root.range);
        }

        anchors.fill: parent
        hoverEnabled: true
        preventStealing: true
        cursorShape: Qt.SplitHCursor
        onPressed: mouse => {
            root.forceActiveFocus(Qt.MouseFocusReason);
            area.from = area.mapToItem(null, mouse.x, mouse.y).x;
            area.follow(mouse);
        }
        onPositionChanged: mouse => {
            if (area.pressed)
                area.follow(mouse);
        }
        onReleased: mouse => {
            area.follow(mouse);
            root.moved(root.dragged);
        }
    }

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        width: 2
        height: parent.height
        color: Theme.accent
    }
    Rectangle {
        anchors.centerIn: parent
        width: 20
        height: 44
        radius: 10
        color: area.containsMouse ? Theme.hover : Theme.raised
        border.color: Theme.accent
        border.width: root.activeFocus ? 3 : 1

        Row {
            anchors.centerIn: parent
            spacing: 4

            Repeater {
                model: 2
                delegate: Rectangle {
                    width: 2
                    height: 18
                    color: Theme.accent
                }
            }
        }
    }
}
