// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

/*! What is being measured, drawn or edited, above the map: path, vertices, crosshair, numbers, the field for a text.
    It takes no pointer but that of the field: MapView does. */
Item {
    id: root

    required property SketchController sketch
    /*! Of maps side by side the one that the pointer is in has the numbers and the field for a text. */
    property bool leading: true
    property bool dark: false
    property color accentColor: "#2f6fd0"
    readonly property color ground: root.dark ? "#343a41" : "#ffffff"
    readonly property color ink: root.dark ? "#eef0f2" : "#1c2126"
    readonly property point pointer: root.sketch.pointer

    /*! The field for a text is done: the keys go back to the map. */
    signal textDone

    visible: root.sketch.active
    clip: true

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        ShapePath { // what is drawn must be seen on any ground
            fillColor: "transparent"
            strokeColor: Qt.alpha(root.ground, 0.85)
            strokeWidth: root.sketch.width + 3
            joinStyle: ShapePath.RoundJoin

            PathMultiline {
                paths: root.sketch.paths
            }
        }
        ShapePath {
            fillColor: root.sketch.filled ? Qt.alpha(root.sketch.color, 0.2) : "transparent"
            strokeColor: root.sketch.color
            strokeWidth: root.sketch.width
            joinStyle: ShapePath.RoundJoin

            PathMultiline {
                paths: root.sketch.paths
            }
        }
    }

    Repeater {
        model: root.sketch.middles
        delegate: Rectangle {
            id: middle

            required property point modelData

            x: middle.modelData.x - middle.width / 2
            y: middle.modelData.y - middle.height / 2
            width: 8
            height: 8
            radius: 4
            color: root.ground
            border.color: root.sketch.color
            opacity: 0.85
        }
    }
    Repeater {
        model: root.sketch.handles
        delegate: Rectangle {
            id: handle

            required property int index
            required property point modelData

            objectName: "vertex" + handle.index
            x: handle.modelData.x - handle.width / 2
            y: handle.modelData.y - handle.height / 2
            width: 10
            height: 10
            radius: 2
            color: handle.index === root.sketch.vertex ? root.accentColor : root.ground
            border.color: root.sketch.color
            border.width: 2
        }
    }

    Item {
        objectName: "crosshair"
        visible: root.sketch.pointerVisible
        x: root.pointer.x
        y: root.pointer.y

        component Arm: Rectangle {
            color: root.ink
            border.color: root.ground
        }

        Arm {
            x: -12
            y: -1.5
            width: 9
            height: 3
        }
        Arm {
            x: 3
            y: -1.5
            width: 9
            height: 3
        }
        Arm {
            x: -1.5
            y: -12
            width: 3
            height: 9
        }
        Arm {
            x: -1.5
            y: 3
            width: 3
            height: 9
        }
        Rectangle { // caught by a vertex or a line
            anchors.centerIn: parent
            visible: root.sketch.pointerCaught
            width: 16
            height: 16
            radius: 3
            color: "transparent"
            border.color: root.accentColor
            border.width: 2
        }
    }

    Rectangle {
        id: numbers

        readonly property bool leftwards: root.pointer.x + 18 + numbers.width > root.width
        readonly property bool upwards: root.pointer.y + 14 + numbers.height > root.height

        visible: root.leading && root.sketch.pointerVisible && numbersText.text !== ""
        x: root.pointer.x + (numbers.leftwards ? -14 - numbers.width : 18)
        y: root.pointer.y + (numbers.upwards ? -12 - numbers.height : 14)
        width: numbersText.implicitWidth + 12
        height: numbersText.implicitHeight + 6
        radius: 4
        color: Qt.alpha(root.ground, 0.92)
        border.color: Qt.alpha(root.ink, 0.35)

        Text {
            id: numbersText
            objectName: "pointerText"
            anchors.centerIn: parent
            text: root.sketch.pointerText
            textFormat: Text.PlainText
            color: root.ink
        }
    }

    Rectangle {
        id: entry

        readonly property point place: root.sketch.handles.length > 0 ? root.sketch.handles[0] : Qt.point(0, 0)

        visible: root.leading && root.sketch.asksForText
        x: Math.max(4, Math.min(root.width - entry.width - 4, entry.place.x - entry.width / 2))
        y: Math.max(4, Math.min(root.height - entry.height - 4, entry.place.y + 12))
        width: 240
        height: field.implicitHeight + 12
        radius: 4
        color: root.ground
        border.color: root.accentColor
        border.width: 2
        onVisibleChanged: {
            if (entry.visible) {
                field.clear();
                field.forceActiveFocus(Qt.OtherFocusReason);
            }
        }

        TextInput {
            id: field

            function leave(): void {
                field.focus = false; // else the map's focus would come back here
                root.textDone();
            }

            objectName: "sketchText"
            anchors.fill: parent
            anchors.margins: 6
            color: root.ink
            selectionColor: root.accentColor
            clip: true
            maximumLength: 200
            activeFocusOnTab: true
            Accessible.role: Accessible.EditableText
            Accessible.name: qsTr("Text on the map")
            onAccepted: {
                root.sketch.setText(field.text);
                field.leave();
            }
            Keys.onEscapePressed: {
                root.sketch.cancel();
                field.leave();
            }
        }
        Text {
            anchors.fill: field
            visible: field.text === ""
            text: qsTr("Text, then Enter")
            color: Qt.alpha(root.ink, 0.6)
            elide: Text.ElideRight
        }
    }
}
