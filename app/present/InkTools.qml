// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Revier.Map

/*! What follows the presenter's pointer: a spotlight that darkens all else, or a magnifier. */
Item {
    id: root

    required property InkController ink
    required property Item sourceItem
    required property real unit

    readonly property real radius: (root.ink.tool === InkController.Magnifier ? 130 : 110) * root.unit
    readonly property point at: Qt.point(root.ink.pointer.x * root.width, root.ink.pointer.y * root.height)

    Canvas {
        id: spotlight

        objectName: "spotlight"
        anchors.fill: parent
        visible: root.ink.tool === InkController.Spotlight
        onPaint: {
            const context = spotlight.getContext("2d");
            context.reset();
            context.fillStyle = Qt.rgba(0, 0, 0, 0.65);
            context.fillRect(0, 0, spotlight.width, spotlight.height);
            context.globalCompositeOperation = "destination-out";
            context.beginPath();
            context.arc(root.at.x, root.at.y, root.radius, 0, 2 * Math.PI);
            context.fill();
        }

        Connections {
            target: root
            enabled: spotlight.visible
            function onAtChanged(): void {
                spotlight.requestPaint();
            }
        }
        onVisibleChanged: spotlight.requestPaint()
    }

    Rectangle {
        objectName: "magnifier"
        x: root.at.x - root.radius
        y: root.at.y - root.radius
        width: 2 * root.radius
        height: 2 * root.radius
        visible: root.ink.tool === InkController.Magnifier
        color: "black"

        ShaderEffectSource {
            anchors.fill: parent
            anchors.margins: 3 * root.unit
            sourceItem: root.ink.tool === InkController.Magnifier ? root.sourceItem : null
            sourceRect: Qt.rect(root.at.x - root.radius / 2, root.at.y - root.radius / 2, root.radius, root.radius)
            textureSize: Qt.size(Math.ceil(2 * root.radius), Math.ceil(2 * root.radius))
            smooth: true
        }
    }
}
