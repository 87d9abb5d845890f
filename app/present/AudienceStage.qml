// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Revier.Map

/*! What the audience sees: the map of the scene, its title and text, the legend of what is in sight, the line of sources,
    and what the presenter points and draws with. Made for 1280 x 720 px and larger in proportion. */
FocusScope {
    id: root

    required property ShowController show
    property bool reduceMotion: false
    /*! The pointer draws and, while the show is parked, moves the map. */
    property bool interactive: false

    readonly property alias camera: mapView.camera
    readonly property bool settled: mapView.settled
    readonly property real unit: Math.max(0.1, Math.min(root.width / 1280, root.height / 720))
    readonly property bool dark: root.show.stage.dark
    readonly property color ink: root.dark ? "#f4f6f8" : "#14181c"
    readonly property color ground: root.dark ? "#1a1e23" : "#ffffff" // names on the map must not shine through
    readonly property real textScale: root.show.textScale

    function part(position: point): point {
        return Qt.point(position.x / root.width, position.y / root.height);
    }

    objectName: "audienceStage"
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Picture of the audience")
    onWidthChanged: root.show.setStageSize(Qt.size(root.width, root.height))
    onHeightChanged: root.show.setStageSize(Qt.size(root.width, root.height))

    Connections {
        target: root.show
        function onAboutToEnter(transition: int): void {
            if (transition === ShowController.Fade && !root.reduceMotion)
                fading.start();
        }
        function onCameraRequested(lonLat: point, denominator: real, transition: int): void {
            mapView.camera.lookAt(lonLat, denominator, transition === ShowController.Flight);
        }
    }

    Item {
        id: content

        anchors.fill: parent

        MapView {
            id: mapView
            objectName: "audienceMap"
            anchors.fill: parent
            enabled: root.interactive && root.show.parked && root.show.ink.tool === InkController.None
            viewController: root.show.stageView
            obstacles: [texts, moment, legend, scale, sources].filter(item => item.visible).map(item => Qt.rect(item.x, item.y, item.width, item.height))
            dark: root.dark
            reduceMotion: root.reduceMotion
            Component.onCompleted: mapView.camera.pace = 500
        }
        Connections {
            target: mapView.camera
            function onArrived(): void {
                root.show.arrived();
            }
        }
        InkItem {
            objectName: "audienceInk"
            anchors.fill: parent
            visible: !root.show.ink.empty
            ink: root.show.ink
        }
        AudienceTexts {
            id: texts
            x: 24 * root.unit
            y: 24 * root.unit
            width: 400 * root.unit
            maximumHeight: root.height - texts.y - sources.height - 80 * root.unit // the scale bar is below
            show: root.show
            unit: root.unit
            ink: root.ink
            ground: root.ground
            textScale: root.textScale
            shown: !root.show.parked // the question is another one
        }
        Rectangle {
            id: moment
            objectName: "audienceMoment"
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: 24 * root.unit
            width: Math.min(momentText.implicitWidth + 32 * root.unit, root.width / 2)
            height: momentText.implicitHeight + 16 * root.unit
            visible: momentText.text !== ""
            radius: 6 * root.unit
            color: root.ground

            Text {
                id: momentText
                anchors.centerIn: parent
                width: Math.min(momentText.implicitWidth, root.width / 2 - 32 * root.unit)
                text: root.show.momentText
                color: root.ink
                elide: Text.ElideRight
                textFormat: Text.PlainText
                font.bold: true
                font.pixelSize: 24 * root.unit * root.textScale
            }
        }
        AudienceLegend {
            id: legend
            anchors.right: parent.right
            anchors.bottom: sources.top
            anchors.margins: 24 * root.unit
            anchors.bottomMargin: 16 * root.unit
            maximumHeight: root.height - sources.height - 130 * root.unit
            legend: root.show.legend
            unit: root.unit
            ink: root.ink
            ground: root.ground
            textScale: root.textScale
        }
        Rectangle {
            id: scale
            objectName: "audienceScale"
            anchors.left: parent.left
            anchors.leftMargin: 24 * root.unit
            anchors.bottom: sources.top
            anchors.bottomMargin: 16 * root.unit
            width: bar.width + 24 * root.unit
            height: scaleText.implicitHeight + 22 * root.unit
            visible: bar.width > 0
            radius: 6 * root.unit
            color: root.ground

            Text {
                id: scaleText
                anchors.horizontalCenter: parent.horizontalCenter
                y: 6 * root.unit
                text: root.show.stageView.scaleBarText
                color: root.ink
                font.pixelSize: 14 * root.unit
            }
            Rectangle {
                id: bar
                x: 12 * root.unit
                anchors.top: scaleText.bottom
                anchors.topMargin: 3 * root.unit
                width: root.show.stageView.scaleBarWidth
                height: 4 * root.unit
                color: root.ink
            }
        }
        Rectangle {
            id: sources
            objectName: "audienceSources"
            width: parent.width
            height: sourcesText.implicitHeight + 10 * root.unit
            anchors.bottom: parent.bottom
            color: root.ground

            Text {
                id: sourcesText
                x: 24 * root.unit
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - page.width - 64 * root.unit
                text: root.show.note === "" ? root.show.sources : root.show.sources + " – " + root.show.note
                color: root.ink
                wrapMode: Text.Wrap
                textFormat: Text.PlainText
                font.pixelSize: 12 * root.unit
            }
            Text {
                id: page
                objectName: "audiencePage"
                anchors.right: parent.right
                anchors.rightMargin: 24 * root.unit
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("%1/%2").arg(root.show.scene + 1).arg(root.show.count)
                color: root.ink
                font.pixelSize: 14 * root.unit
            }
        }
    }

    ShaderEffectSource {
        id: oldPicture
        anchors.fill: parent
        sourceItem: content
        live: false
        visible: fading.running
        opacity: 0
    }
    SequentialAnimation {
        id: fading
        ScriptAction {
            script: oldPicture.scheduleUpdate()
        }
        NumberAnimation {
            target: oldPicture
            property: "opacity"
            from: 1
            to: 0
            duration: 700
            easing.type: Easing.InOutQuad
        }
    }

    InkTools {
        anchors.fill: parent
        ink: root.show.ink
        sourceItem: content
        unit: root.unit
    }

    MouseArea {
        anchors.fill: parent
        enabled: root.interactive && root.show.ink.tool !== InkController.None
        hoverEnabled: true
        cursorShape: root.show.ink.tool === InkController.Pen || root.show.ink.tool === InkController.Pin ? Qt.CrossCursor : Qt.BlankCursor
        onPressed: mouse => root.show.ink.press(root.part(Qt.point(mouse.x, mouse.y)))
        onPositionChanged: mouse => root.show.ink.move(root.part(Qt.point(mouse.x, mouse.y)))
        onReleased: root.show.ink.release()
        onCanceled: root.show.ink.release()
    }

    Rectangle {
        objectName: "audienceBlank"
        anchors.fill: parent
        visible: root.show.blank !== ShowController.None
        color: root.show.blank === ShowController.White ? "white" : "black"
    }
}
