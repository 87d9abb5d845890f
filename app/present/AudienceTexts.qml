// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Revier.Map

/*! Title, text and picture of the scene, at the left border. Letters become smaller until everything fits. */
Rectangle {
    id: root

    required property ShowController show
    required property real unit
    required property color ink
    required property color ground
    property real maximumHeight: 600 * root.unit
    property real textScale: 1
    property bool shown: true

    /*! Part of their usual size that letters have. */
    property real shrinking: 1

    function fit(): void {
        root.shrinking = 1;
        // A tenth at a time: what is smaller than half cannot be read on a wall, and the notice says so.
        while (root.shrinking > 0.5 && column.implicitHeight + 32 * root.unit > root.maximumHeight)
            root.shrinking -= 0.1;
    }

    objectName: "audienceTexts"
    implicitWidth: 400 * root.unit
    implicitHeight: Math.min(root.maximumHeight, column.implicitHeight + 32 * root.unit)
    visible: root.shown && (title.text !== "" || body.text !== "" || picture.visible)
    radius: 6 * root.unit
    color: root.ground
    clip: true
    onMaximumHeightChanged: root.fit()
    onTextScaleChanged: root.fit()
    Component.onCompleted: root.fit()

    Connections {
        target: root.show
        function onSceneChanged(): void {
            root.fit();
        }
    }

    Column {
        id: column

        x: 20 * root.unit
        y: 16 * root.unit
        width: root.width - 40 * root.unit
        spacing: 12 * root.unit

        Text {
            id: title
            objectName: "audienceTitle"
            width: column.width
            text: root.show.title
            color: root.ink
            wrapMode: Text.Wrap
            textFormat: Text.PlainText
            font.bold: true
            font.pixelSize: 32 * root.unit * root.textScale * root.shrinking
            Accessible.role: Accessible.Heading
            Accessible.name: title.text
        }
        Text {
            id: body
            objectName: "audienceText"
            width: column.width
            visible: body.text !== ""
            text: root.show.text
            color: root.ink
            wrapMode: Text.Wrap
            textFormat: Text.MarkdownText
            lineHeight: 1.1
            font.pixelSize: 21 * root.unit * root.textScale * root.shrinking
            Accessible.role: Accessible.StaticText
            Accessible.name: body.text
        }
        Image {
            id: picture
            objectName: "audiencePicture"
            width: column.width
            height: Math.min(240 * root.unit, column.width * 0.75)
            visible: picture.status === Image.Ready
            source: root.show.picture
            asynchronous: true
            fillMode: Image.PreserveAspectFit
            sourceSize.width: Math.ceil(column.width)
            onStatusChanged: root.fit()
        }
        Text {
            width: column.width
            visible: picture.visible && root.show.pictureSource !== ""
            text: root.show.pictureSource
            color: root.ink
            wrapMode: Text.Wrap
            textFormat: Text.PlainText
            font.pixelSize: 12 * root.unit
        }
    }
}
