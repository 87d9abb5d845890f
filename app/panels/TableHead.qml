// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Fusion
import QtQuick.Layouts
import Revier.Map
import Revier.Theme

/*! The titles of a table's columns: a click sorts, the edge between two sets the width, the arrow opens the values. */
HorizontalHeaderView {
    id: root

    required property TableModel table
    property int facetColumn: -1

    signal facetsRequested(column: int)

    clip: true
    boundsBehavior: Flickable.StopAtBounds
    resizableColumns: true

    delegate: Rectangle {
        id: cell

        required property int column
        required property string display
        readonly property bool sorted: root.table.sortColumn === cell.column

        implicitHeight: 28
        color: root.facetColumn === cell.column ? Theme.current : hover.hovered ? Theme.hover : Theme.window
        Accessible.role: Accessible.ColumnHeader
        Accessible.name: cell.display

        HoverHandler {
            id: hover
        }
        TapHandler {
            onTapped: root.table.sortBy(cell.column)
        }
        Rectangle {
            anchors.right: parent.right
            width: 1
            height: parent.height
            color: Theme.border
        }
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Theme.border
        }
        RowLayout {
            anchors.fill: parent
            anchors.leftMargin: Theme.smallSpacing + 2
            anchors.rightMargin: 2
            spacing: 2

            Label {
                Layout.fillWidth: true
                text: cell.display
                textFormat: Text.PlainText
                font.bold: true
                elide: Text.ElideRight
            }
            Label {
                visible: cell.sorted
                text: root.table.descending ? "▼" : "▲"
                color: Theme.accent
                font.pointSize: Application.font.pointSize * 0.8
            }
            FlatButton {
                implicitWidth: 22
                implicitHeight: 22
                padding: 2
                icon.width: 14
                icon.height: 14
                icon.name: "view-filter"
                text: qsTr("Values and statistics")
                shortcutText: qsTr("Alt+Down")
                focusPolicy: Qt.NoFocus
                onClicked: root.facetsRequested(cell.column)
            }
        }
    }
}
