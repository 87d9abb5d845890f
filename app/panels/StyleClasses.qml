// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Fusion
import QtQuick.Layouts
import Revier.Map
import Revier.Theme

/*! Field, classes or categories and their colours in the style panel. */
StyleSection {
    id: root

    required property StyleController editor
    readonly property bool classed: root.editor.kind === StyleController.Classes
    readonly property bool listed: root.classed || root.editor.kind === StyleController.Categories
    readonly property bool coloured: root.listed || root.editor.kind === StyleController.Heat

    /*! A colour of the class in \a row shall be chosen. */
    signal colorRequested(row: int, color: color)

    title: root.classed ? qsTr("Classes") : root.listed ? qsTr("Categories") : root.editor.kind === StyleController.Heat ? qsTr("Heat map") : qsTr("Size by value")
    visible: root.editor.kind !== StyleController.Single

    component FieldLabel: Label {
        color: Theme.mutedText
        Layout.alignment: Qt.AlignVCenter
    }

    FieldLabel {
        text: root.editor.kind === StyleController.Heat ? qsTr("Weight") : qsTr("Field")
    }
    ComboBox {
        objectName: "fieldBox"
        Layout.fillWidth: true
        model: root.editor.fieldTitles
        currentIndex: root.editor.fields.indexOf(root.editor.field)
        Accessible.name: qsTr("Field")
        onActivated: index => root.editor.field = root.editor.fields[index]
    }
    FieldLabel {
        visible: root.classed
        text: qsTr("Method")
    }
    ComboBox {
        objectName: "methodBox"
        visible: root.classed
        Layout.fillWidth: true
        model: [qsTr("equal intervals"), qsTr("quantiles"), qsTr("natural breaks (Jenks)"), qsTr("round numbers"), qsTr("standard deviation"), qsTr("by hand")]
        currentIndex: root.editor.method
        Accessible.name: qsTr("Method")
        onActivated: index => root.editor.method = index
    }
    FieldLabel {
        visible: root.classed
        text: qsTr("Number")
    }
    NumberBox {
        objectName: "countBox"
        visible: root.classed
        decimals: 0
        least: 2
        most: 9
        number: root.editor.classCount
        what: qsTr("Number of classes")
        onEdited: number => root.editor.classCount = number
    }
    FieldLabel {
        visible: root.coloured
        text: qsTr("Colours")
    }
    RowLayout {
        visible: root.coloured
        spacing: Theme.smallSpacing

        ComboBox {
            id: rampBox

            objectName: "rampBox"
            Layout.fillWidth: true
            model: root.editor.rampTitles
            currentIndex: root.editor.rampIds.indexOf(root.editor.ramp)
            displayText: rampBox.currentIndex < 0 ? qsTr("own colours") : rampBox.currentText
            Accessible.name: qsTr("Colours")
            onActivated: index => root.editor.ramp = root.editor.rampIds[index]
            delegate: ItemDelegate {
                id: rampItem

                required property int index
                required property string modelData

                width: ListView.view.width
                highlighted: rampBox.highlightedIndex === rampItem.index
                text: rampItem.modelData
                contentItem: RowLayout {
                    spacing: Theme.smallSpacing

                    Row {
                        Repeater {
                            model: root.editor.rampPreview(root.editor.rampIds[rampItem.index])
                            delegate: Rectangle {
                                required property string modelData

                                width: 10
                                height: 14
                                color: modelData
                            }
                        }
                    }
                    Label {
                        Layout.fillWidth: true
                        text: rampItem.text
                        color: rampItem.highlighted ? Theme.accentText : Theme.text
                        elide: Text.ElideRight
                    }
                }
            }
        }
        FlatButton {
            objectName: "reverse"
            checkable: true
            checked: root.editor.reversed
            icon.name: "object-flip-horizontal"
            text: qsTr("Reverse the colours")
            onClicked: root.editor.reversed = !root.editor.reversed
        }
    }
    Label {
        objectName: "fieldText"
        Layout.columnSpan: 2
        Layout.fillWidth: true
        visible: text !== ""
        text: root.editor.busy ? qsTr("The field is being read…") : root.editor.fieldText
        font.pointSize: Application.font.pointSize * Theme.smallFont
        color: Theme.mutedText
        wrapMode: Text.Wrap
    }
    ColumnLayout {
        Layout.columnSpan: 2
        Layout.fillWidth: true
        visible: root.editor.histogram.length > 0
        spacing: 2

        Item {
            id: bars

            objectName: "histogram"
            Layout.fillWidth: true
            implicitHeight: 56
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Histogram of %1").arg(root.editor.field)

            Repeater {
                model: root.editor.histogram
                delegate: Rectangle {
                    required property int index
                    required property real modelData

                    x: index * bars.width / root.editor.histogram.length
                    width: Math.max(1, bars.width / root.editor.histogram.length - 1)
                    height: modelData > 0 ? Math.max(1, modelData * bars.height) : 0
                    y: bars.height - height
                    color: root.editor.histogramColors[index] ?? Theme.mutedText
                    border.width: Theme.dark ? 0 : 0.5
                    border.color: Theme.border
                }
            }
            Repeater {
                model: root.editor.breakPlaces
                delegate: Rectangle {
                    required property real modelData

                    x: modelData * (bars.width - 1)
                    width: 1
                    height: bars.height
                    color: Theme.text
                }
            }
        }
        RowLayout {
            Label {
                text: root.editor.leastText
                font.pointSize: Application.font.pointSize * Theme.smallFont
                color: Theme.mutedText
            }
            Label {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignRight
                text: root.editor.largestText
                font.pointSize: Application.font.pointSize * Theme.smallFont
                color: Theme.mutedText
            }
        }
    }
    ColumnLayout {
        objectName: "classList"
        Layout.columnSpan: 2
        Layout.fillWidth: true
        spacing: 2

        Repeater {
            model: root.editor.classes
            delegate: RowLayout {
                id: row

                required property int index
                required property color classColor
                required property string classLabel
                required property string shown
                required property string lower
                required property string count
                required property var symbol

                Layout.fillWidth: true
                spacing: Theme.smallSpacing

                SymbolItem {
                    Layout.preferredWidth: 22
                    Layout.preferredHeight: 22
                    entry: row.symbol
                }
                ColorButton {
                    objectName: "classColor" + row.index
                    value: row.classColor
                    what: row.shown
                    onClicked: root.colorRequested(row.index, row.classColor)
                }
                TextField {
                    id: bound

                    objectName: "break" + row.index
                    visible: root.classed && row.index > 0
                    Layout.preferredWidth: 74
                    text: row.lower
                    selectByMouse: true
                    horizontalAlignment: Text.AlignRight
                    color: bound.refused ? Theme.error : Theme.text
                    Accessible.name: qsTr("Lower bound of class %1").arg(row.index + 1)
                    ToolTip.visible: bound.refused
                    ToolTip.text: qsTr("A number between the bounds of the neighbours is needed.")

                    property bool refused: false

                    onTextEdited: bound.refused = false
                    onEditingFinished: {
                        bound.refused = bound.text !== row.lower && !root.editor.setBreak(row.index, bound.text);
                        if (!bound.refused)
                            bound.text = Qt.binding(() => row.lower);
                    }
                }
                TextField {
                    id: naming

                    objectName: "label" + row.index
                    Layout.fillWidth: true
                    text: row.classLabel
                    placeholderText: row.shown
                    selectByMouse: true
                    Accessible.name: qsTr("Name in the legend: %1").arg(row.shown)
                    onEditingFinished: {
                        if (naming.text !== row.classLabel)
                            root.editor.setClassLabel(row.index, naming.text);
                        naming.text = Qt.binding(() => row.classLabel);
                    }
                }
                Label {
                    visible: row.count !== ""
                    Layout.minimumWidth: 34
                    horizontalAlignment: Text.AlignRight
                    text: row.count
                    font.pointSize: Application.font.pointSize * Theme.smallFont
                    color: Theme.mutedText
                    Accessible.name: qsTr("%1 features").arg(row.count)
                }
            }
        }
    }
}
