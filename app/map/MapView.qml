// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtLocation
import QtPositioning
import QtQuick

/*! The map: Qt Location's Map is the camera, MapCanvas draws, pointer and keys move the camera.
    Drag, wheel, pinch, double click and Shift+drag; Ctrl+click and Ctrl+drag select; arrow keys (Shift: far), Home; Esc gives up the selection.
    While a tool of \l sketch is active, clicks and keys are the tool's; the map is still dragged and zoomed. */
FocusScope {
    id: root

    required property ViewController viewController
    /*! Measures and draws; none: the map only shows. */
    property SketchController sketch: null
    /*! False: what is drawn is shown above this map by somebody else. */
    property bool sketchShown: true
    readonly property bool drawing: root.sketch !== null && root.sketch.active
    /*! Which of the maps side by side this is, see PaneController. */
    property int pane: 0
    /*! How many there are: they share the memory for pictures. */
    property int paneCount: 1
    /*! Maps side by side have one in common. */
    property MapCamera camera: ownCamera
    property bool dark: false
    /*! px of this item that names of the map leave free: what lies above it. */
    property list<rect> obstacles: []
    property bool reduceMotion: false
    property color accentColor: "#2f6fd0"
    readonly property real centerLongitude: root.camera.longitude
    readonly property real centerLatitude: root.camera.latitude
    readonly property real zoomLevel: root.camera.zoom
    readonly property bool softwareRendering: canvas.softwareRendering
    readonly property bool settled: canvas.settled
    /*! Only who came by keyboard sees the focus frame. */
    property bool pointerUsed: true

    /*! The first frame with the whole map is on the screen. */
    signal firstFrameDrawn
    /*! The user works in this map now. */
    signal activated

    /*! Shows \a lonLat: west, south, width, height in degrees. */
    function fit(lonLat: rect, animate: bool): void {
        root.camera.fit(lonLat, animate);
    }
    function setCamera(longitude: real, latitude: real, zoom: real): void {
        root.camera.setCamera(longitude, latitude, zoom);
    }
    /*! Zooms around the middle: for buttons and menus. */
    function zoomBy(levels: real): void {
        root.camera.zoomSoftlyBy(levels, Qt.point(root.width / 2, root.height / 2));
    }
    /*! The crosshair of a tool moves; at the border of the view, and without a tool, the map does. */
    function glide(event: KeyEvent, x: int, y: int): void {
        const px = event.modifiers & Qt.ControlModifier ? 1 : event.modifiers & Qt.ShiftModifier ? 60 : 10;
        if (root.drawing && root.sketch.nudge(-x * px, -y * px))
            return;
        const step = event.modifiers & Qt.ShiftModifier ? 0.5 : 0.1;
        root.camera.glideBy(Qt.point(x * root.width * step, y * root.height * step));
    }

    function handleToolKey(key: int): bool {
        switch (key) {
        case Qt.Key_Space:
            return root.sketch.pressHere();
        case Qt.Key_Return:
        case Qt.Key_Enter:
            return root.sketch.finish();
        case Qt.Key_Backspace:
            return root.sketch.removeLast();
        case Qt.Key_Delete:
            return root.sketch.removeChosen();
        case Qt.Key_Insert:
            return root.sketch.insertHere();
        }
        return false;
    }

    activeFocusOnTab: true
    clip: true
    Accessible.role: Accessible.Graphic
    Accessible.name: root.paneCount > 1 ? qsTr("Map %1").arg(root.pane + 1) : qsTr("Map")
    Accessible.description: root.viewController.scaleText
    Accessible.focusable: true

    onActiveFocusChanged: {
        if (root.activeFocus) {
            root.viewController.pane = root.pane; // what the keys find
            root.activated();
        } else {
            root.pointerUsed = false;
        }
    }

    Keys.onLeftPressed: event => root.glide(event, 1, 0)
    Keys.onRightPressed: event => root.glide(event, -1, 0)
    Keys.onUpPressed: event => root.glide(event, 0, 1)
    Keys.onDownPressed: event => root.glide(event, 0, -1)
    Keys.onEscapePressed: {
        if (!root.drawing || !root.sketch.cancel())
            root.viewController.clearSelection();
    }
    Keys.onPressed: event => {
        event.accepted = root.drawing && root.handleToolKey(event.key);
        if (event.key === Qt.Key_Home) {
            root.viewController.zoomHome();
            event.accepted = true;
        }
    }

    MapCamera {
        id: ownCamera
        size: Qt.size(root.width, root.height)
        reduceMotion: root.reduceMotion
    }

    Connections {
        target: root.viewController
        enabled: root.pane === 0 // the camera is asked once
        function onFitRequested(lonLat: rect): void {
            root.camera.fit(lonLat, canvas.settled);
        }
        function onLookRequested(lonLat: point, denominator: real): void {
            root.camera.lookAt(lonLat, denominator, canvas.settled);
        }
        function onCenterRequested(lonLat: point): void {
            root.camera.centerOn(lonLat);
        }
    }

    Map {
        id: map
        objectName: "qtLocationMap"
        anchors.fill: parent
        plugin: Plugin {
            name: "itemsoverlay"
        }
        center: QtPositioning.coordinate(root.camera.latitude, root.camera.longitude)
        zoomLevel: root.camera.zoom
        minimumZoomLevel: 5
        maximumZoomLevel: 21
        minimumTilt: 0
        maximumTilt: 0
        copyrightsVisible: false
        color: "transparent"
        visible: false // it draws nothing, but would fill the window with it
    }

    MapCanvas {
        id: canvas
        anchors.fill: parent
        viewController: root.viewController
        pane: root.pane
        sharers: root.paneCount
        centerLongitude: map.center.longitude
        centerLatitude: map.center.latitude
        zoomLevel: map.zoomLevel
        dark: root.dark
        obstacles: root.obstacles
        onFirstFrameDrawn: root.firstFrameDrawn()
    }

    HoverHandler {
        id: hover
        cursorShape: drag.active ? Qt.ClosedHandCursor : box.active || selectionBox.active || root.drawing ? Qt.CrossCursor : root.viewController.hoverText !== "" ? Qt.PointingHandCursor : Qt.ArrowCursor
        onPointChanged: {
            if (!hover.hovered)
                return;
            root.viewController.pane = root.pane;
            root.viewController.setCursor(hover.point.position);
            if (root.drawing)
                root.sketch.hover(hover.point.position);
        }
        onHoveredChanged: {
            if (hover.hovered || root.viewController.pane !== root.pane)
                return; // the pointer is in this map, or in another one by now
            root.viewController.clearCursor();
            if (root.drawing)
                root.sketch.leave();
        }
    }

    DragHandler {
        id: drag
        property vector2d velocity
        /*! It moves something drawn, not the map. */
        property bool editing: false
        target: null
        acceptedModifiers: Qt.NoModifier
        cursorShape: Qt.ClosedHandCursor
        onTranslationChanged: delta => {
            if (drag.editing) {
                root.sketch.dragTo(drag.centroid.position);
                return;
            }
            drag.velocity = drag.centroid.velocity;
            root.camera.panBy(Qt.point(delta.x, delta.y));
        }
        onActiveChanged: {
            if (drag.active) {
                drag.editing = root.drawing && root.sketch.grab(drag.centroid.pressPosition);
                return;
            }
            if (drag.editing)
                root.sketch.drop();
            else
                root.camera.fling(Qt.point(drag.velocity.x, drag.velocity.y));
            drag.velocity = Qt.vector2d(0, 0);
            drag.editing = false;
        }
    }

    component BoxHandler: DragHandler {
        id: boxHandler

        readonly property point from: boxHandler.centroid.pressPosition
        readonly property point to: boxHandler.centroid.position
        property rect frame

        /*! The rectangle was drawn. */
        signal drawn(frame: rect)

        target: null
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
        cursorShape: Qt.CrossCursor
        onCentroidChanged: {
            if (boxHandler.active)
                boxHandler.frame = Qt.rect(Math.min(boxHandler.from.x, boxHandler.to.x), Math.min(boxHandler.from.y, boxHandler.to.y), Math.abs(boxHandler.to.x - boxHandler.from.x), Math.abs(boxHandler.to.y - boxHandler.from.y));
        }
        onActiveChanged: {
            if (!boxHandler.active && boxHandler.frame.width > 4 && boxHandler.frame.height > 4)
                boxHandler.drawn(boxHandler.frame);
        }
    }
    BoxHandler {
        id: box
        acceptedModifiers: Qt.ShiftModifier
        onDrawn: frame => root.camera.fitBox(frame)
    }
    BoxHandler {
        id: selectionBox
        acceptedModifiers: Qt.ControlModifier
        onDrawn: frame => root.viewController.selectIn(frame)
    }

    PinchHandler {
        id: pinch
        target: null
        onScaleChanged: delta => root.camera.zoomBy(Math.log2(delta), pinch.centroid.position)
        onTranslationChanged: delta => root.camera.panBy(Qt.point(delta.x, delta.y))
    }

    WheelHandler {
        id: wheel
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
        onWheel: event => {
            const at = Qt.point(event.x, event.y);
            if (event.pixelDelta.y !== 0)
                root.camera.zoomBy(event.pixelDelta.y / 120, at);
            else
                root.camera.zoomSoftlyBy(event.angleDelta.y / 240, at);
        }
    }

    TapHandler {
        acceptedModifiers: Qt.NoModifier
        onPressedChanged: {
            root.camera.stop();
            root.viewController.pane = root.pane;
            root.forceActiveFocus(Qt.MouseFocusReason);
            root.pointerUsed = true;
        }
        onSingleTapped: (point, button) => {
            if (root.drawing)
                root.sketch.press(point.position);
            else
                root.viewController.selectAt(point.position);
        }
        onDoubleTapped: (point, button) => {
            if (root.drawing)
                root.sketch.finish();
            else
                root.camera.zoomSoftlyBy(1, point.position);
        }
    }
    TapHandler {
        acceptedModifiers: Qt.ControlModifier
        onTapped: point => root.viewController.toggleAt(point.position)
    }
    TapHandler {
        acceptedModifiers: Qt.ShiftModifier
        onDoubleTapped: (point, button) => root.camera.zoomSoftlyBy(-1, point.position)
    }
    TapHandler {
        acceptedButtons: Qt.RightButton
        onDoubleTapped: (point, button) => root.camera.zoomSoftlyBy(-1, point.position)
    }

    Loader {
        anchors.fill: parent
        active: root.sketch !== null && root.sketchShown
        sourceComponent: SketchOverlay {
            sketch: root.sketch
            leading: root.paneCount === 1 || root.viewController.pane === root.pane
            dark: root.dark
            accentColor: root.accentColor
            onTextDone: root.forceActiveFocus(Qt.OtherFocusReason)
        }
    }

    Rectangle {
        id: boxFrame
        readonly property rect frame: selectionBox.active ? selectionBox.frame : box.frame
        visible: box.active || selectionBox.active
        x: boxFrame.frame.x
        y: boxFrame.frame.y
        width: boxFrame.frame.width
        height: boxFrame.frame.height
        color: Qt.alpha(root.accentColor, 0.15)
        border.color: root.accentColor
        border.width: 2
    }

    Rectangle {
        anchors.fill: parent
        visible: root.activeFocus && !root.pointerUsed
        color: "transparent"
        border.color: root.accentColor
        border.width: 2
    }
}
