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
    readonly property bool dragging: drag.active
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

    HoverHandler {
        id: hover
        cursorShape: Qt.SplitHCursor
        blocking: true
    }
    DragHandler {
        id: drag

        target: null
        yAxis.enabled: false
        dragThreshold: 1
        cursorShape: Qt.SplitHCursor
        onActiveChanged: {
            if (drag.active)
                drag.follow();
            else
                root.moved(root.dragged);
        }
        onTranslationChanged: {
            if (drag.active)
                drag.follow();
        }

        function follow(): void {
            root.dragged = root.valid(root.position + drag.activeTranslation.x / root.range);
        }
    }
    TapHandler {
        onPressedChanged: root.forceActiveFocus(Qt.MouseFocusReason)
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
        color: drag.active || hover.hovered ? Theme.hover : Theme.raised
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
