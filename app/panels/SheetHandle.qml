// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Revier.Theme

/*! An element of the sheet that can be moved and, at its lower right corner, resized. Boxes are parts of the page. */
Item {
    id: root

    required property string name
    required property rect box
    required property size pageSize

    property point startsAt
    property point moved: Qt.point(0, 0)
    property point grown: Qt.point(0, 0)
    readonly property bool busy: moved.x !== 0 || moved.y !== 0 || grown.x !== 0 || grown.y !== 0
    readonly property real leastSide: 8

    signal placed(box: rect)

    /*! Ends a movement: what was only shown holds from now on. */
    function settle(): void {
        if (!root.busy)
            return;
        const box = Qt.rect(root.x / root.pageSize.width, root.y / root.pageSize.height, root.width / root.pageSize.width, root.height / root.pageSize.height);
        root.moved = Qt.point(0, 0);
        root.grown = Qt.point(0, 0);
        root.placed(box);
    }
    function step(event: var, dx: real, dy: real): void {
        const pixels = 0.005 * root.pageSize.width;
        if (event.modifiers & Qt.ShiftModifier)
            root.grown = Qt.point(dx * pixels, dy * pixels);
        else
            root.moved = Qt.point(dx * pixels, dy * pixels);
        root.settle();
        event.accepted = true;
    }
    function bounded(value: real, least: real, most: real): real {
        return Math.max(least, Math.min(most, value));
    }

    visible: root.box.width > 0 && root.box.height > 0
    x: root.bounded(root.box.x * root.pageSize.width + root.moved.x, 0, root.pageSize.width - root.width)
    y: root.bounded(root.box.y * root.pageSize.height + root.moved.y, 0, root.pageSize.height - root.height)
    width: root.bounded(root.box.width * root.pageSize.width + root.grown.x, root.leastSide, root.pageSize.width)
    height: root.bounded(root.box.height * root.pageSize.height + root.grown.y, root.leastSide, root.pageSize.height)
    activeFocusOnTab: true
    Accessible.role: Accessible.Pane
    Accessible.name: root.name
    Accessible.focusable: true
    Keys.onLeftPressed: event => root.step(event, -1, 0)
    Keys.onRightPressed: event => root.step(event, 1, 0)
    Keys.onUpPressed: event => root.step(event, 0, -1)
    Keys.onDownPressed: event => root.step(event, 0, 1)

    Rectangle {
        anchors.fill: parent
        visible: hover.hovered || root.activeFocus || root.busy
        color: root.busy ? Qt.alpha(Theme.accent, 0.15) : "transparent"
        border.color: Theme.accent
        border.width: root.activeFocus ? 2 : 1

        Rectangle {
            anchors.left: parent.left
            anchors.top: parent.top
            width: label.implicitWidth + 8
            height: label.implicitHeight + 2
            color: Theme.accent

            Text {
                id: label
                anchors.centerIn: parent
                text: root.name
                color: Theme.accentText
                font.pixelSize: 11
            }
        }
    }
    HoverHandler {
        id: hover
        cursorShape: Qt.SizeAllCursor
    }
    MouseArea {
        anchors.fill: parent
        preventStealing: true
        onPressed: mouse => {
            root.forceActiveFocus();
            root.startsAt = mapToItem(root.parent, mouse.x, mouse.y);
        }
        onPositionChanged: mouse => {
            const at = mapToItem(root.parent, mouse.x, mouse.y);
            root.moved = Qt.point(at.x - root.startsAt.x, at.y - root.startsAt.y);
        }
        onReleased: root.settle()
        onCanceled: root.moved = Qt.point(0, 0)
    }
    MouseArea {
        objectName: "resizeCorner"
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: Math.min(14, parent.width / 2)
        height: Math.min(14, parent.height / 2)
        preventStealing: true
        cursorShape: Qt.SizeFDiagCursor
        onPressed: mouse => {
            root.forceActiveFocus();
            root.startsAt = mapToItem(root.parent, mouse.x, mouse.y);
        }
        onPositionChanged: mouse => {
            const at = mapToItem(root.parent, mouse.x, mouse.y);
            root.grown = Qt.point(at.x - root.startsAt.x, at.y - root.startsAt.y);
        }
        onReleased: root.settle()
        onCanceled: root.grown = Qt.point(0, 0)

        Rectangle {
            anchors.fill: parent
            visible: hover.hovered || root.activeFocus
            color: Theme.accent
        }
    }
}
