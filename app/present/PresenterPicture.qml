// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Fusion
import Revier.Map
import Revier.Theme

/*! What the audience sees, on the presenter's screen: a live picture to point and draw in; while the show is parked, the
    map itself, which the audience's follows. */
Item {
    id: root

    required property ShowController show
    required property SlidePictures pictures
    /*! Of the audience; may be hidden while the projector is gone. */
    required property AudienceStage stage
    property bool stageVisible: true

    property bool outdated: true
    property bool grabbing: false
    readonly property real ratio: root.stage.height > 0 ? root.stage.width / root.stage.height : 16 / 9
    readonly property rect frame: {
        const width = Math.min(root.width, root.height * root.ratio);
        return Qt.rect((root.width - width) / 2, (root.height - width / root.ratio) / 2, width, width / root.ratio);
    }
    /*! Levels of zoom between the small map and that of the audience. */
    readonly property real levels: root.frame.width > 0 ? Math.log2(root.stage.width / root.frame.width) : 0

    function part(x: real, y: real): point {
        return Qt.point(x / root.frame.width, y / root.frame.height);
    }
    function grab(): void {
        if (root.grabbing || !root.outdated || !root.stageVisible || root.frame.width < 10)
            return;
        root.outdated = false;
        root.grabbing = root.stage.grabToImage(result => {
            picture.source = result.url;
            root.grabbing = false;
        }, Qt.size(Math.ceil(root.frame.width), Math.ceil(root.frame.height)));
    }
    function followAudience(): void {
        parkedMap.camera.setCamera(root.stage.camera.longitude, root.stage.camera.latitude, root.stage.camera.zoom - root.levels);
    }

    objectName: "presenterPicture"

    Timer {
        interval: 250
        repeat: true
        running: root.visible && root.show.running && !root.show.parked
        triggeredOnStart: true
        onTriggered: root.grab()
    }
    Connections {
        target: root.show
        function onSceneChanged(): void {
            root.outdated = true;
        }
        function onTextsChanged(): void {
            root.outdated = true;
        }
        function onBlankChanged(): void {
            root.outdated = true;
        }
        function onParkedChanged(): void {
            root.outdated = true;
            if (root.show.parked)
                root.followAudience();
        }
    }
    Connections {
        target: root.show.ink
        function onInkChanged(): void {
            root.outdated = true;
        }
        function onPointerChanged(): void {
            root.outdated = true;
        }
        function onToolChanged(): void {
            root.outdated = true;
        }
    }
    Connections {
        target: root.stage
        function onSettledChanged(): void {
            root.outdated = true;
        }
    }

    Item {
        id: area

        x: root.frame.x
        y: root.frame.y
        width: root.frame.width
        height: root.frame.height
        clip: true

        SlidePicture {
            anchors.fill: parent
            visible: !root.stageVisible || picture.status !== Image.Ready
            pictures: root.pictures
            sceneId: root.show.sceneId
        }
        Image {
            id: picture
            objectName: "livePicture"
            anchors.fill: parent
            visible: root.stageVisible && !root.show.parked
            cache: false
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("What the audience sees: %1").arg(root.show.title)
        }
        ViewController {
            id: parkedView
            map: root.show.stage
        }
        MapView {
            id: parkedMap
            objectName: "parkedMap"
            anchors.fill: parent
            visible: root.show.parked
            viewController: parkedView
            dark: root.show.stage.dark
            accentColor: Theme.accent
        }
        Connections {
            target: parkedMap.camera
            enabled: root.show.parked
            function onCameraChanged(): void {
                root.stage.camera.setCamera(parkedMap.camera.longitude, parkedMap.camera.latitude, parkedMap.camera.zoom + root.levels);
            }
        }
        MouseArea {
            anchors.fill: parent
            enabled: root.show.ink.tool !== InkController.None
            visible: root.show.ink.tool !== InkController.None
            hoverEnabled: true
            cursorShape: Qt.CrossCursor
            onPressed: mouse => root.show.ink.press(root.part(mouse.x, mouse.y))
            onPositionChanged: mouse => root.show.ink.move(root.part(mouse.x, mouse.y))
            onReleased: root.show.ink.release()
            onCanceled: root.show.ink.release()
        }
        InkItem { // at once, where the live picture is late
            anchors.fill: parent
            visible: !root.show.ink.empty
            ink: root.show.ink
        }
        Label {
            anchors.centerIn: parent
            visible: root.show.blank !== ShowController.None
            padding: Theme.margin
            text: root.show.blank === ShowController.Black ? qsTr("The audience sees black (B)") : qsTr("The audience sees white (W)")
            font.bold: true
            background: Rectangle {
                radius: Theme.radius
                color: Theme.panel
                border.color: Theme.border
            }
        }
    }
    Rectangle {
        x: root.frame.x - 1
        y: root.frame.y - 1
        width: root.frame.width + 2
        height: root.frame.height + 2
        color: "transparent"
        border.color: root.show.parked ? Theme.warning : Theme.border
        border.width: root.show.parked ? 3 : 1
    }
}
