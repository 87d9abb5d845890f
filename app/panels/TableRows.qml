// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Fusion
import QtQml.Models
import Revier.Map
import Revier.Theme

/*! The rows of an attribute table: only those in sight are made. */
TableView {
    id: root

    required property TableModel table
    readonly property real characterWidth: metrics.averageCharacterWidth

    signal copyRequested
    signal facetsRequested(column: int)

    function selectCurrent(modifiers: int): void {
        if (root.currentRow >= 0)
            root.table.selectRow(root.currentRow, modifiers);
    }

    objectName: "tableRows"
    clip: true
    activeFocusOnTab: true
    boundsBehavior: Flickable.StopAtBounds
    model: root.table
    selectionModel: ItemSelectionModel {
        model: root.table
    }
    selectionBehavior: TableView.SelectionDisabled
    pointerNavigationEnabled: true
    alternatingRows: true
    rowHeightProvider: () => 24
    columnWidthProvider: column => {
        const chosen = root.explicitColumnWidth(column);
        return chosen >= 0 ? chosen : root.table.columnCharacters(column) * root.characterWidth + 34;
    }
    ScrollBar.vertical: ScrollBar {
        policy: ScrollBar.AsNeeded
    }
    ScrollBar.horizontal: ScrollBar {
        policy: ScrollBar.AsNeeded
    }
    Accessible.role: Accessible.Table
    Accessible.name: qsTr("Rows")

    Keys.onPressed: event => {
        event.accepted = true;
        if (event.matches(StandardKey.SelectAll))
            root.table.selectAll();
        else if (event.matches(StandardKey.Copy))
            root.copyRequested();
        else if (event.key === Qt.Key_Space)
            root.selectCurrent(event.modifiers);
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            root.table.showRow(root.currentRow);
        else if (event.key === Qt.Key_Down && event.modifiers & Qt.AltModifier)
            root.facetsRequested(Math.max(0, root.currentColumn));
        else
            event.accepted = false;
    }
    /*! The arrow keys begin somewhere. */
    function startAtTop(): void {
        if (root.activeFocus && root.currentRow < 0 && root.rows > 0)
            root.selectionModel.setCurrentIndex(root.table.index(0, 0), ItemSelectionModel.NoUpdate);
    }

    onActiveFocusChanged: root.startAtTop()
    onRowsChanged: root.startAtTop()

    FontMetrics {
        id: metrics
    }
    Connections {
        target: root.table
        function onColumnsChanged(): void {
            root.clearColumnWidths();
            root.forceLayout();
        }
    }

    delegate: Rectangle {
        id: cell

        required property int row
        required property int column
        required property bool current
        required property string display
        required property bool marked
        required property bool numeric
        required property bool missing

        implicitHeight: 24
        color: cell.marked ? Theme.current : cell.row % 2 === 1 ? Theme.window : Theme.panel
        border.width: cell.current && root.activeFocus ? 2 : 0
        border.color: Theme.accent
        Accessible.role: Accessible.Cell
        Accessible.name: cell.display
        Accessible.selected: cell.marked

        TapHandler {
            id: tap
            onTapped: root.table.selectRow(cell.row, tap.point.modifiers)
            onDoubleTapped: root.table.showRow(cell.row)
        }
        Label {
            anchors.fill: parent
            anchors.leftMargin: 6
            anchors.rightMargin: 6
            verticalAlignment: Text.AlignVCenter
            horizontalAlignment: cell.numeric ? Text.AlignRight : Text.AlignLeft
            text: cell.missing ? "–" : cell.display
            textFormat: Text.PlainText
            color: cell.missing ? Theme.mutedText : Theme.text
            elide: Text.ElideRight
            maximumLineCount: 1
        }
    }
}
