// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Fusion
import QtQuick.Layouts
import Revier.Map
import Revier.Theme

/*! The tools of measuring and drawing. A tool that is active is given up by its own button. */
ColumnLayout {
    id: root

    required property SketchController sketch

    /*! A tool was chosen: the keys go to the map. */
    signal toolChosen

    spacing: Theme.spacing

    component Heading: Label {
        Layout.fillWidth: true
        font.bold: true
        font.pointSize: Application.font.pointSize * Theme.smallFont
        color: Theme.mutedText
    }
    component Tool: FlatButton {
        id: button

        required property int kind

        Layout.fillWidth: true
        Layout.preferredWidth: 1
        display: AbstractButton.TextBesideIcon
        checkable: true
        checked: root.sketch.tool === button.kind
        onClicked: {
            const next = root.sketch.tool === button.kind ? SketchController.None : button.kind;
            root.sketch.tool = next;
            button.checked = Qt.binding(() => root.sketch.tool === button.kind);
            if (next !== SketchController.None)
                root.toolChosen();
        }
    }

    Heading {
        text: qsTr("Measure")
    }
    GridLayout {
        Layout.fillWidth: true
        columns: 2
        rowSpacing: Theme.smallSpacing
        columnSpacing: Theme.smallSpacing

        Tool {
            objectName: "toolLength"
            focus: true
            kind: SketchController.Length
            icon.name: "measure"
            text: qsTr("Length", "measure")
        }
        Tool {
            objectName: "toolArea"
            kind: SketchController.Area
            icon.name: "draw-polygon"
            text: qsTr("Area", "measure")
        }
    }
    Heading {
        text: qsTr("Draw")
    }
    GridLayout {
        Layout.fillWidth: true
        columns: 2
        rowSpacing: Theme.smallSpacing
        columnSpacing: Theme.smallSpacing

        Tool {
            objectName: "toolPoint"
            kind: SketchController.Point
            icon.name: "mark-location"
            text: qsTr("Point")
        }
        Tool {
            objectName: "toolLine"
            kind: SketchController.Line
            icon.name: "draw-polyline"
            text: qsTr("Line")
        }
        Tool {
            objectName: "toolPolygon"
            kind: SketchController.Polygon
            icon.name: "draw-polygon"
            text: qsTr("Area", "draw")
        }
        Tool {
            objectName: "toolArrow"
            kind: SketchController.Arrow
            icon.name: "draw-arrow"
            text: qsTr("Arrow")
        }
        Tool {
            objectName: "toolText"
            kind: SketchController.Text
            icon.name: "draw-text"
            text: qsTr("Text")
        }
        Tool {
            objectName: "toolRings"
            kind: SketchController.Rings
            icon.name: "draw-circle"
            text: qsTr("Distance rings")
        }
        Tool {
            objectName: "toolEdit"
            kind: SketchController.Edit
            icon.name: "edit-node"
            text: qsTr("Edit vertices")
        }
        CheckBox {
            objectName: "snapping"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            text: qsTr("Snap")
            checked: root.sketch.snapping
            ToolTip.text: qsTr("Vertices and lines of the visible layers and of the drawing catch the pointer")
            ToolTip.visible: hovered
            ToolTip.delay: 500
            onToggled: root.sketch.snapping = checked
        }
    }
    Label {
        objectName: "hint"
        Layout.fillWidth: true
        text: root.sketch.hint
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        color: Theme.mutedText
    }
}
