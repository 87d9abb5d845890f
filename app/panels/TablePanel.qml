// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Fusion
import QtQuick.Layouts
import Revier.Map
import Revier.Theme

/*! The attribute table of a layer under the map. In the rows: arrow keys, Space selects, Ctrl+A all, Ctrl+C copies, Enter
    shows the feature on the map, Alt+Down opens the values of the column; Esc closes. */
FocusScope {
    id: root

    required property ViewController viewController
    property alias layerId: table.layerId

    signal closeRequested
    signal noticed(text: string)

    function copy(): void {
        clipboard.copyText(table.copyText());
        root.noticed(table.selectedCount > 0 ? qsTr("The selected rows are in the clipboard.") : qsTr("The table is in the clipboard."));
    }
    function showFacets(column: int): void {
        facets.column = facets.column === column ? -1 : column;
        if (facets.column >= 0)
            facets.forceActiveFocus(Qt.OtherFocusReason);
    }
    /*! The keys go to the rows; without a layer the first one is taken. */
    function start(): void {
        if (table.layerIndex < 0)
            table.layerIndex = 0;
        root.focusRows();
    }
    function focusRows(): void {
        rows.forceActiveFocus(Qt.OtherFocusReason);
    }

    objectName: "tablePanel"
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Attribute table")
    Keys.onEscapePressed: root.closeRequested()

    TableModel {
        id: table
        objectName: "tableModel"
        viewController: root.viewController
        onRowRequested: row => {
            rows.positionViewAtRow(row, TableView.Contain);
            rows.selectionModel.setCurrentIndex(table.index(row, Math.max(0, rows.currentColumn)), ItemSelectionModel.NoUpdate);
        }
    }
    Binding {
        target: root.viewController
        property: "activeLayer"
        value: root.visible ? table.layerId : ""
    }
    Clipboard {
        id: clipboard
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.panel
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.margins: Theme.smallSpacing
            spacing: Theme.smallSpacing

            ComboBox {
                Layout.preferredWidth: 190
                objectName: "tableLayer"
                model: table.layerTitles
                currentIndex: table.layerIndex
                onModelChanged: currentIndex = Qt.binding(() => table.layerIndex)
                onActivated: index => table.layerIndex = index
                Accessible.name: qsTr("Layer of the table")
            }
            ConditionField {
                id: condition
                Layout.fillWidth: true
                table: table
                onLeaveRequested: root.focusRows()
            }
            FlatButton {
                objectName: "clearFilter"
                icon.name: "edit-clear"
                text: qsTr("Show all features")
                enabled: table.filter !== "" || condition.text !== ""
                onClicked: {
                    condition.text = "";
                    table.filter = "";
                }
            }
            Label {
                objectName: "tableSummary"
                text: table.busy ? qsTr("Working…") : table.summary
                color: Theme.mutedText
            }
            FlatButton {
                objectName: "showSelection"
                icon.name: "zoom-fit-selection"
                text: qsTr("Show the selection on the map")
                enabled: table.selectedCount > 0
                onClicked: table.showSelection()
            }
            FlatButton {
                icon.name: "edit-select-invert"
                text: qsTr("Invert the selection")
                onClicked: table.invertSelection()
            }
            FlatButton {
                objectName: "copyRows"
                icon.name: "edit-copy"
                text: qsTr("Copy the selected rows, or all")
                shortcutText: qsTr("Ctrl+C")
                onClicked: root.copy()
            }
            FlatButton {
                objectName: "saveRows"
                icon.name: "document-save-as"
                text: qsTr("Save the selected rows, or all, as a file")
                enabled: !saveDialog.controller.running
                onClicked: saveDialog.ask()
            }
            FlatButton {
                id: columnsButton
                objectName: "chooseColumns"
                icon.name: "view-file-columns"
                text: qsTr("Choose columns")
                onClicked: columnsMenu.popup(columnsButton, 0, -columnsMenu.height)
            }
            FlatButton {
                objectName: "closeTable"
                icon.name: "window-close"
                text: qsTr("Close")
                shortcutText: "Esc"
                onClicked: root.closeRequested()
            }
        }
        Label {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            Layout.bottomMargin: Theme.smallSpacing
            objectName: "conditionFault"
            visible: table.filterError !== ""
            text: table.filterError
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            color: Theme.error
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 0

            ColumnLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                spacing: 0

                TableHead {
                    id: head
                    Layout.fillWidth: true
                    Layout.preferredHeight: 28
                    syncView: rows
                    table: table
                    facetColumn: facets.column
                    onFacetsRequested: column => root.showFacets(column)
                }
                TableRows {
                    id: rows
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    focus: true
                    table: table
                    onCopyRequested: root.copy()
                    onFacetsRequested: column => root.showFacets(column)
                }
            }
            FacetPane {
                id: facets
                Layout.preferredWidth: Math.min(300, root.width * 0.4)
                Layout.fillHeight: true
                visible: facets.column >= 0
                table: table
                column: -1
                onCloseRequested: {
                    facets.column = -1;
                    root.focusRows();
                }
            }
        }
    }

    DataExportDialog {
        id: saveDialog
        table: table
        map: root.viewController.map
        onSaved: path => root.noticed(qsTr("Saved to %1").arg(path))
    }

    Menu {
        id: columnsMenu
        objectName: "columnsMenu"
        height: Math.min(columnsMenu.contentHeight + 2, root.Window.height * 0.7)

        Instantiator {
            model: table.fieldTitles
            delegate: MenuItem {
                required property int index
                required property string modelData

                text: modelData.replace(/&/g, "&&")
                checkable: true
                checked: table.isFieldShown(index)
                onTriggered: table.setFieldShown(index, checked)
            }
            onObjectAdded: (index, item) => columnsMenu.insertItem(index, item as MenuItem)
            onObjectRemoved: (index, item) => columnsMenu.removeItem(item as MenuItem)
        }
    }
}
