// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Revier.Map
import Revier.Theme

/*! One map, two or four side by side, or two above one another with a divider between them. All look at the same
    place: whoever moves one moves all. Each has a header that says what it shows. */
FocusScope {
    id: root

    required property PaneController panes
    required property TimelineController timeline
    required property ViewController viewController
    /*! May be missing: then no places that were found are marked. */
    property SearchController search: null
    /*! Measures and draws; may be missing. */
    property SketchController sketch: null
    property bool reduceMotion: false

    readonly property bool isSwipe: root.panes.mode === PaneController.Swipe
    readonly property bool isSplit: root.panes.count > 1
    readonly property real headerHeight: root.isSplit ? Theme.rowHeight : 0
    readonly property int gap: root.isSplit && !root.isSwipe ? 2 : 0
    readonly property int columns: root.isSplit && !root.isSwipe ? 2 : 1
    readonly property int rows: root.panes.mode === PaneController.Four ? 2 : 1
    /*! All of the first map is drawn; the others come with it. */
    property bool settled: false
    /*! All maps are alike in size, so that they have one view in common. */
    readonly property size mapSize: Qt.size(Math.floor((root.width - (root.columns - 1) * root.gap) / root.columns), Math.floor((root.height - (root.rows - 1) * root.gap) / root.rows) - root.headerHeight)
    /*! Where the divider stands, px. */
    readonly property real dividerX: Math.round((divider.dragging ? divider.dragged : root.panes.divider) * root.mapSize.width)

    /*! All maps have it in common. */
    readonly property MapCamera camera: MapCamera {
        size: root.mapSize
        reduceMotion: root.reduceMotion
    }

    function zoomBy(levels: real): void {
        root.camera.zoomSoftlyBy(levels, Qt.point(root.mapSize.width / 2, root.mapSize.height / 2));
    }
    /*! The keys go to the active map. */
    function focusMap(): void {
        root.focusPane(root.panes.active);
    }
    function focusPane(pane: int): void {
        (repeater.itemAt(pane) as Cell)?.focusMap();
    }
    /*! To the next map, or the one before. */
    function step(by: int): void {
        root.panes.activateNext(by);
        root.focusMap();
    }
    function showOptions(pane: int, item: Item): void {
        popup.showFor(pane, item);
    }
    /*! Left edge of the visible part of a map, and how wide it is. */
    function partX(pane: int): real {
        return root.isSwipe ? (pane === 0 ? 0 : root.dividerX) : (pane % root.columns) * (root.mapSize.width + root.gap);
    }
    function partWidth(pane: int): real {
        return !root.isSwipe ? root.mapSize.width : pane === 0 ? root.dividerX : root.mapSize.width - root.dividerX;
    }
    function partY(pane: int): real {
        return root.isSwipe ? 0 : Math.floor(pane / root.columns) * (root.mapSize.height + root.headerHeight + root.gap);
    }

    Connections {
        target: root.panes
        function onLayoutChosen(): void {
            root.viewController.pane = root.panes.active; // the pointer may have been in one that is gone
        }
    }

    component Cell: FocusScope {
        id: cell

        required property int index
        required property string title
        required property bool active
        required property int ownLayers

        function focusMap(): void {
            mapView.forceActiveFocus(Qt.OtherFocusReason);
        }

        objectName: "pane" + cell.index
        y: root.partY(cell.index)
        width: root.width
        height: root.mapSize.height + root.headerHeight
        focus: cell.active

        PaneHeader {
            id: header
            visible: root.isSplit
            // On either side of a curtain there is room for a header, wherever the divider stands.
            x: root.isSwipe ? cell.index * Math.ceil(root.width / 2) : root.partX(cell.index)
            width: root.isSwipe ? Math.floor(root.width / 2) : root.mapSize.width
            height: root.headerHeight
            number: cell.index + 1
            title: cell.title
            active: cell.active
            ownLayers: cell.ownLayers
            onActivated: cell.focusMap()
            onOptionsRequested: root.showOptions(cell.index, header)
        }
        Item {
            id: part
            x: root.partX(cell.index)
            y: root.headerHeight
            width: root.partWidth(cell.index)
            height: root.mapSize.height
            clip: root.isSwipe

            MapView {
                id: mapView
                objectName: "mapView" + cell.index
                x: root.isSwipe ? -part.x : 0
                width: root.mapSize.width
                height: root.mapSize.height
                viewController: root.viewController
                pane: cell.index
                paneCount: root.panes.count
                camera: root.camera
                sketch: root.sketch
                sketchShown: !root.isSwipe
                dark: Theme.dark
                reduceMotion: root.reduceMotion
                accentColor: Theme.accent
                focus: true
                onActivated: root.panes.active = cell.index
                onSettledChanged: {
                    if (cell.index === 0)
                        root.settled = mapView.settled;
                }
            }
            SearchMark {
                x: mapView.x + (root.search?.markPosition.x ?? 0)
                y: root.search?.markPosition.y ?? 0
                visible: root.search?.markVisible ?? false
            }
        }
        Rectangle {
            visible: root.isSplit && cell.active && !root.isSwipe
            x: part.x
            width: part.width
            height: cell.height
            color: "transparent"
            border.color: Theme.accent
            border.width: 2
        }
    }

    Repeater {
        id: repeater
        model: root.panes
        delegate: Cell {}
    }

    Loader { // what is drawn is not cut by the curtain
        y: root.headerHeight
        width: root.mapSize.width
        height: root.mapSize.height
        active: root.isSwipe && root.sketch !== null
        sourceComponent: SketchOverlay {
            sketch: root.sketch
            dark: Theme.dark
            accentColor: Theme.accent
            onTextDone: root.focusMap()
        }
    }

    SwipeDivider {
        id: divider
        visible: root.isSwipe
        x: root.dividerX - divider.width / 2
        y: root.headerHeight
        height: root.mapSize.height
        position: root.panes.divider
        range: root.mapSize.width
        onMoved: position => root.panes.divider = position
    }

    PanePopup {
        id: popup
        panes: root.panes
        timeline: root.timeline
    }
}
