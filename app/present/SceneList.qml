// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Fusion
import Revier.Map

/*! The scenes in their order. */
ListView {
    id: root

    required property ShowModel scenes
    required property SlidePictures pictures

    function moveScene(from: int, to: int): void {
        if (to < 0 || to >= root.count)
            return;
        root.scenes.move(from, to);
        root.currentIndex = to;
    }
    function removeScene(row: int): void {
        root.scenes.remove(row);
        root.currentIndex = Math.min(row, root.count - 1);
    }

    objectName: "sceneList"
    clip: true
    activeFocusOnTab: true
    keyNavigationEnabled: true
    boundsBehavior: Flickable.StopAtBounds
    model: root.scenes
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Scenes")
    ScrollBar.vertical: ScrollBar {
        policy: root.contentHeight > root.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
    }
    Keys.onPressed: event => event.accepted = (root.currentItem as SceneRow)?.handleKey(event.key, event.modifiers) ?? false

    delegate: SceneRow {
        id: row
        width: root.width
        scenes: root.scenes
        pictures: root.pictures
        onChosen: {
            root.currentIndex = row.index;
            root.forceActiveFocus(Qt.MouseFocusReason);
        }
        onRemoveRequested: root.removeScene(row.index)
        onMoveRequested: to => root.moveScene(row.index, to)
    }
}
