// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Fusion
import QtQuick.Layouts
import Revier.Map
import Revier.Theme

/*! Marker, lines and fill in the style panel: what fits the geometry. */
StyleSection {
    id: root

    required property StyleController editor
    required property StyleDetails details
    readonly property bool points: root.editor.geometry === StyleController.Points
    readonly property bool lines: root.editor.geometry === StyleController.Lines
    readonly property bool heat: root.editor.kind === StyleController.Heat
    readonly property bool oneColor: root.editor.kind === StyleController.Single || root.editor.kind === StyleController.Proportional

    signal fillRequested
    signal strokeRequested
    signal casingRequested

    title: root.lines ? qsTr("Line") : root.points ? qsTr("Symbol") : qsTr("Area")

    component FieldLabel: Label {
        color: Theme.mutedText
        Layout.alignment: Qt.AlignVCenter
    }

    FieldLabel {
        visible: !root.heat
        text: qsTr("Preview")
    }
    SymbolItem {
        objectName: "preview"
        visible: !root.heat
        Layout.preferredWidth: 44
        Layout.preferredHeight: 32
        entry: root.details.preview
    }
    FieldLabel {
        visible: root.heat
        text: qsTr("Radius")
    }
    NumberBox {
        objectName: "radiusBox"
        visible: root.heat
        decimals: 0
        least: 2
        most: 200
        unit: "px"
        number: root.details.heatRadius
        what: qsTr("Radius of a point in the heat map")
        onEdited: number => root.details.heatRadius = number
    }
    FieldLabel {
        visible: root.heat
        text: qsTr("Darkest at")
    }
    NumberBox {
        objectName: "maximumBox"
        visible: root.heat
        least: 0.1
        most: 1e8
        number: root.details.heatMaximum
        what: qsTr("Sum of weights with the last colour")
        onEdited: number => root.details.heatMaximum = number
    }
    FieldLabel {
        visible: root.points && !root.heat
        text: qsTr("Shape")
    }
    ComboBox {
        objectName: "shapeBox"
        visible: root.points && !root.heat
        Layout.fillWidth: true
        model: [qsTr("circle"), qsTr("square"), qsTr("diamond"), qsTr("triangle"), qsTr("triangle pointing down"), qsTr("pentagon"), qsTr("hexagon"), qsTr("star"), qsTr("cross")]
        currentIndex: root.details.shape
        Accessible.name: qsTr("Shape")
        onActivated: index => root.details.shape = index
    }
    FieldLabel {
        visible: root.points && !root.heat
        text: root.editor.kind === StyleController.Proportional ? qsTr("Largest") : qsTr("Size")
    }
    NumberBox {
        objectName: "sizeBox"
        visible: root.points && !root.heat
        most: 200
        unit: "px"
        number: root.editor.kind === StyleController.Proportional ? root.details.largestSize : root.details.size
        what: qsTr("Size")
        onEdited: number => {
            if (root.editor.kind === StyleController.Proportional)
                root.details.largestSize = number;
            else
                root.details.size = number;
        }
    }
    FieldLabel {
        visible: !root.lines && root.oneColor
        text: qsTr("Fill")
    }
    ColorButton {
        objectName: "fillButton"
        visible: !root.lines && root.oneColor
        value: root.details.fill
        what: qsTr("Fill")
        onClicked: root.fillRequested()
    }
    FieldLabel {
        visible: root.editor.geometry === StyleController.Areas && root.editor.kind !== StyleController.Classes
        text: qsTr("Pattern")
    }
    ComboBox {
        objectName: "patternBox"
        visible: root.editor.geometry === StyleController.Areas && root.editor.kind !== StyleController.Classes
        Layout.fillWidth: true
        model: [qsTr("plain"), qsTr("hatched"), qsTr("cross-hatched"), qsTr("dotted")]
        currentIndex: root.details.pattern
        Accessible.name: qsTr("Pattern")
        onActivated: index => root.details.pattern = index
    }
    FieldLabel {
        visible: !root.heat
        text: root.lines ? qsTr("Line") : qsTr("Outline")
    }
    RowLayout {
        visible: !root.heat
        spacing: Theme.smallSpacing

        ColorButton {
            objectName: "strokeButton"
            visible: !root.lines || root.oneColor
            value: root.details.stroke
            what: root.lines ? qsTr("Line") : qsTr("Outline")
            onClicked: root.strokeRequested()
        }
        NumberBox {
            objectName: "strokeWidthBox"
            most: 40
            unit: "px"
            number: root.details.strokeWidth
            what: qsTr("Width of the line")
            onEdited: number => root.details.strokeWidth = number
        }
    }
    FieldLabel {
        visible: !root.heat
        text: qsTr("Dashes")
    }
    ComboBox {
        id: dashBox

        objectName: "dashBox"
        visible: !root.heat
        Layout.fillWidth: true
        model: [qsTr("continuous"), qsTr("dashed"), qsTr("dotted"), qsTr("dash and dot")]
        currentIndex: root.details.dash < 4 ? root.details.dash : -1
        displayText: dashBox.currentIndex < 0 ? qsTr("own lengths") : dashBox.currentText
        Accessible.name: qsTr("Dashes")
        onActivated: index => root.details.dash = index
    }
    FieldLabel {
        visible: root.lines
        text: qsTr("Casing")
    }
    RowLayout {
        visible: root.lines
        spacing: Theme.smallSpacing

        ColorButton {
            objectName: "casingButton"
            value: root.details.casing
            what: qsTr("Casing")
            onClicked: root.casingRequested()
        }
        NumberBox {
            objectName: "casingWidthBox"
            most: 20
            unit: "px"
            number: root.details.casingWidth
            what: qsTr("Width of the casing")
            onEdited: number => root.details.casingWidth = number
        }
    }
}
