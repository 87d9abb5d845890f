// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Fusion
import QtQuick.Layouts
import Revier.Map
import Revier.Theme

/*! What was measured, and the profile of bearings. */
ColumnLayout {
    id: root

    required property SketchController sketch

    spacing: Theme.smallSpacing

    Clipboard {
        id: clipboard
    }

    Repeater {
        model: root.sketch.results
        delegate: GridLayout {
            id: row

            required property int index
            required property string label
            required property string value
            required property string difference

            objectName: "result" + row.index
            Layout.fillWidth: true
            columns: 2
            rowSpacing: 0

            Label {
                Layout.fillWidth: true
                text: row.label
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
                color: Theme.mutedText
            }
            Label {
                text: row.value
                textFormat: Text.PlainText
                font.bold: row.difference === ""
            }
            Item {
                Layout.fillWidth: true
                visible: row.difference !== ""
            }
            Label {
                Layout.alignment: Qt.AlignRight
                visible: row.difference !== ""
                text: row.difference
                textFormat: Text.PlainText
                font.pointSize: Application.font.pointSize * Theme.smallFont
                color: Theme.mutedText
            }
        }
    }

    Label {
        Layout.fillWidth: true
        Layout.topMargin: Theme.spacing
        visible: root.sketch.bearings.count > 0
        text: qsTr("Profile of bearings")
        font.bold: true
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.rightMargin: 8 // as the rows leave for the scroll bar
        visible: root.sketch.bearings.count > 0
        spacing: Theme.spacing

        Repeater {
            model: ["", qsTr("Length"), qsTr("Bearing"), qsTr("Total")]
            delegate: Cell {
                id: head

                required property int index
                required property string modelData

                column: head.index
                text: head.modelData
                color: Theme.mutedText
            }
        }
    }
    ListView {
        id: list

        objectName: "bearings"
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(list.contentHeight, 160)
        visible: root.sketch.bearings.count > 0
        model: root.sketch.bearings
        clip: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.Table
        Accessible.name: qsTr("Profile of bearings")
        ScrollBar.vertical: ScrollBar {
            policy: list.contentHeight > list.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
        }
        delegate: RowLayout {
            id: stretch

            required property string number
            required property string length
            required property string bearing
            required property string total

            width: ListView.view.width - 8
            spacing: Theme.spacing

            Cell {
                column: 0
                text: stretch.number
            }
            Cell {
                column: 1
                text: stretch.length
            }
            Cell {
                column: 2
                text: stretch.bearing
            }
            Cell {
                column: 3
                text: stretch.total
            }
        }

        Rectangle {
            parent: list
            anchors.fill: parent
            visible: list.activeFocus
            color: "transparent"
            border.color: Theme.accent
        }
    }
    /*! Head and rows are as wide as each other. */
    component Cell: Label {
        id: cell

        required property int column

        Layout.fillWidth: cell.column > 0
        Layout.preferredWidth: cell.column === 0 ? 22 : 60
        horizontalAlignment: Text.AlignRight
        textFormat: Text.PlainText
        font.pointSize: Application.font.pointSize * Theme.smallFont
        elide: Text.ElideRight
    }

    Flow {
        Layout.fillWidth: true
        Layout.topMargin: Theme.smallSpacing
        visible: root.sketch.measured
        spacing: Theme.smallSpacing

        Button {
            objectName: "copyResults"
            text: qsTr("Copy")
            Accessible.name: qsTr("Copy the results as a table")
            onClicked: clipboard.copyText(root.sketch.resultsAsText())
        }
        Button {
            objectName: "keepResult"
            visible: root.sketch.keepable
            text: qsTr("Keep as drawing")
            onClicked: root.sketch.keep()
        }
    }
}
