// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Fusion
import QtQuick.Layouts
import Revier.Map
import Revier.Theme

/*! Name, colour, width and radii of what is selected, or of what is drawn next. */
GridLayout {
    id: root

    required property SketchController sketch
    readonly property bool selected: root.sketch.selectedId !== ""
    readonly property bool isText: root.selected ? root.sketch.selectedKind === "text" : root.sketch.tool === SketchController.Text
    readonly property bool isRings: root.selected ? root.sketch.selectedKind === "rings" : root.sketch.tool === SketchController.Rings
    readonly property bool isFigure: root.selected && (root.sketch.selectedKind === "line" || root.sketch.selectedKind === "polygon")

    columns: 2
    rowSpacing: Theme.spacing
    columnSpacing: Theme.spacing

    component Caption: Label {
        color: Theme.mutedText
    }

    Caption {
        visible: root.selected
        text: root.isText ? qsTr("Text") : qsTr("Name")
    }
    TextField {
        objectName: "sketchName"
        Layout.fillWidth: true
        visible: root.selected
        text: root.sketch.selectedName
        maximumLength: 200
        selectByMouse: true
        placeholderText: qsTr("None: nothing is written beside it")
        Accessible.name: root.isText ? qsTr("Text") : qsTr("Name")
        onEditingFinished: {
            root.sketch.selectedName = text;
            text = Qt.binding(() => root.sketch.selectedName);
        }
    }

    Caption {
        visible: !root.isText
        text: qsTr("Colour")
    }
    Flow {
        Layout.fillWidth: true
        visible: !root.isText
        spacing: Theme.smallSpacing

        Repeater {
            // Fit for colour-blind readers, and dark enough for lines on a light map (Okabe and Ito, 2008).
            model: [
                {
                    "value": "#c2185b",
                    "name": qsTr("Magenta")
                },
                {
                    "value": "#d55e00",
                    "name": qsTr("Orange")
                },
                {
                    "value": "#007a5a",
                    "name": qsTr("Green")
                },
                {
                    "value": "#0072b2",
                    "name": qsTr("Blue")
                },
                {
                    "value": "#6a3d9a",
                    "name": qsTr("Violet")
                },
                {
                    "value": "#444a50",
                    "name": qsTr("Grey")
                }
            ]
            delegate: AbstractButton {
                id: swatch

                required property var modelData
                readonly property color value: swatch.modelData.value
                readonly property bool current: Qt.colorEqual(root.sketch.color, swatch.value)

                objectName: "color" + swatch.modelData.value
                implicitWidth: 26
                implicitHeight: 26
                hoverEnabled: true
                focusPolicy: Qt.TabFocus
                Accessible.name: swatch.current ? qsTr("%1, chosen").arg(swatch.modelData.name) : swatch.modelData.name
                ToolTip.text: swatch.modelData.name
                ToolTip.visible: swatch.hovered
                ToolTip.delay: 500
                onClicked: root.sketch.color = swatch.value

                background: Rectangle {
                    radius: Theme.radius
                    color: "transparent"
                    border.width: swatch.current || swatch.visualFocus ? 2 : 0
                    border.color: swatch.visualFocus ? Theme.accent : Theme.text

                    Rectangle {
                        anchors.fill: parent
                        anchors.margins: 4
                        radius: 3
                        color: swatch.value
                        border.color: Theme.border
                    }
                }
            }
        }
    }

    Caption {
        visible: !root.isText
        text: qsTr("Width")
    }
    RowLayout {
        Layout.fillWidth: true
        visible: !root.isText

        Slider {
            id: widthSlider
            objectName: "sketchWidth"
            Layout.fillWidth: true
            from: 1
            to: 10
            stepSize: 0.5
            value: root.sketch.width
            Accessible.name: qsTr("Width")
            onMoved: root.sketch.width = widthSlider.value
        }
        Label {
            text: qsTr("%1 px").arg(Number(root.sketch.width).toLocaleString(widthSlider.locale, "f", 1))
        }
    }

    Caption {
        visible: root.isRings || root.isFigure
        text: root.isFigure ? qsTr("Distances in km") : qsTr("Radii in km")
    }
    TextField {
        objectName: "sketchRadii"
        Layout.fillWidth: true
        visible: root.isRings || root.isFigure
        text: root.sketch.radii
        placeholderText: qsTr("None around it")
        selectByMouse: true
        Accessible.name: root.isFigure ? qsTr("Distances around it in kilometres, separated by semicolons") : qsTr("Radii in kilometres, separated by semicolons")
        onEditingFinished: {
            root.sketch.radii = text;
            text = Qt.binding(() => root.sketch.radii);
        }
    }
}
