// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtCore
import QtQuick
import QtQuick.Controls.Fusion
import QtQuick.Dialogs
import QtQuick.Layouts
import Revier.Map
import Revier.Theme

/*! Up to four sites with their score, the weights as sliders, and how far the ranking depends on them.
    Tab goes through buttons and sliders, the arrow keys scroll, Esc closes. */
FocusScope {
    id: root

    required property ComparisonController comparison
    required property ViewController viewController

    signal closeRequested
    signal tableRequested
    signal copied

    /*! Who comes by Tab must see where the focus is. */
    function reveal(item: Item): void {
        const top = item.mapToItem(flick.contentItem, 0, 0).y - Theme.margin;
        const bottom = top + item.height + 2 * Theme.margin;
        const y = flick.contentY + Math.min(0, top - flick.contentY) + Math.max(0, bottom - flick.contentY - flick.height);
        flick.contentY = Math.max(0, Math.min(flick.contentHeight - flick.height, y));
    }

    objectName: "comparisonPanel"
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Compare sites")
    Keys.onEscapePressed: root.closeRequested()

    Rectangle {
        anchors.fill: parent
        color: Theme.panel
    }
    Clipboard {
        id: clipboard
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.smallSpacing
            Layout.topMargin: Theme.smallSpacing
            spacing: 0

            Label {
                Layout.fillWidth: true
                text: qsTr("Compare sites")
                font.bold: true
                wrapMode: Text.Wrap
            }
            FlatButton {
                objectName: "addSelected"
                icon.name: "list-add"
                text: root.comparison.full ? qsTr("At most four sites can be compared") : qsTr("Add the selected site")
                enabled: root.viewController.hasSelection && !root.comparison.full && !root.comparison.selectionCompared
                onClicked: root.comparison.addSelected()
            }
            FlatButton {
                objectName: "openTable"
                icon.name: "view-split-left-right"
                text: qsTr("Side by side")
                enabled: root.comparison.count > 0
                onClicked: root.tableRequested()
            }
            FlatButton {
                objectName: "copyTable"
                icon.name: "edit-copy"
                text: qsTr("Copy the side-by-side table")
                enabled: root.comparison.count > 0
                onClicked: {
                    clipboard.copyText(root.comparison.tableText());
                    root.copied();
                }
            }
            FlatButton {
                objectName: "openComparison"
                icon.name: "document-open"
                text: qsTr("Open a comparison…")
                onClicked: openDialog.open()
            }
            FlatButton {
                objectName: "saveScore"
                icon.name: "document-save"
                text: qsTr("Save the comparison, or the score as a table…")
                enabled: root.comparison.count > 0 && root.comparison.error === ""
                onClicked: saveDialog.ask(qsTr("Comparison of sites"))
            }
            FlatButton {
                objectName: "closeComparison"
                icon.name: "window-close"
                text: qsTr("Close")
                shortcutText: "Esc"
                onClicked: root.closeRequested()
            }
        }

        Flickable {
            id: flick

            objectName: "comparisonList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            contentHeight: content.height + Theme.spacing + Theme.margin
            clip: true
            focus: true
            activeFocusOnTab: true
            boundsBehavior: Flickable.StopAtBounds
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Sites and weights")
            Keys.onPressed: event => {
                const steps = new Map([[Qt.Key_Up, -60], [Qt.Key_Down, 60], [Qt.Key_PageUp, -0.9 * flick.height], [Qt.Key_PageDown, 0.9 * flick.height], [Qt.Key_Home, -flick.contentHeight], [Qt.Key_End, flick.contentHeight]]);
                event.accepted = steps.has(event.key);
                flick.contentY = Math.max(0, Math.min(flick.contentHeight - flick.height, flick.contentY + (steps.get(event.key) ?? 0)));
            }

            ScrollBar.vertical: ScrollBar {
                policy: flick.contentHeight > flick.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
            }

            ColumnLayout {
                id: content

                x: Theme.margin
                y: Theme.spacing
                width: flick.width - 2 * Theme.margin - 4
                spacing: Theme.margin

                Label {
                    objectName: "comparisonHint"
                    Layout.fillWidth: true
                    visible: root.comparison.count === 0 && root.comparison.error === ""
                    text: qsTr("Click a site, or find one with Ctrl+F, and press “Compare” in its details. Up to four sites can be compared.")
                    wrapMode: Text.Wrap
                    color: Theme.mutedText
                }
                Label {
                    objectName: "comparisonError"
                    Layout.fillWidth: true
                    visible: root.comparison.error !== ""
                    text: root.comparison.error
                    textFormat: Text.PlainText
                    wrapMode: Text.Wrap
                }
                Button {
                    visible: root.comparison.error !== "" && root.comparison.count > 0
                    text: qsTr("Begin anew")
                    onClicked: root.comparison.clear()
                }
                Repeater {
                    model: root.comparison.sites
                    delegate: ComparedSite {
                        id: site
                        Layout.fillWidth: true
                        onShowRequested: root.comparison.showOnMap(site.index)
                        onRemoveRequested: root.comparison.remove(site.index)
                        onSheetRequested: sheetDialog.ask(site.index)
                        onRevealRequested: item => root.reveal(item)
                    }
                }
                RowLayout {
                    visible: criteria.count > 0
                    Layout.fillWidth: true

                    Label {
                        Layout.fillWidth: true
                        text: qsTr("Weights: your assumptions")
                        font.bold: true
                        wrapMode: Text.Wrap
                    }
                    FlatButton {
                        id: resetButton
                        objectName: "resetWeights"
                        icon.name: "edit-reset"
                        text: qsTr("All weights alike, as proposed")
                        enabled: !root.comparison.proposed
                        onClicked: root.comparison.resetWeights()
                        onVisualFocusChanged: {
                            if (resetButton.visualFocus)
                                root.reveal(resetButton);
                        }
                    }
                }
                Repeater {
                    id: criteria
                    model: root.comparison.criteria
                    delegate: CriterionRow {
                        id: criterion
                        Layout.fillWidth: true
                        onWeightMoved: weight => root.comparison.setWeight(criterion.index, weight)
                        onRevealRequested: item => root.reveal(item)
                    }
                }
                Label {
                    Layout.fillWidth: true
                    visible: criteria.count > 0
                    text: qsTr("The score is the weighted sum of values from 0 to 1. The bounds are the worst and the best of these sites, so that another site may change all values.")
                    wrapMode: Text.Wrap
                    color: Theme.mutedText
                    font.pointSize: Application.font.pointSize * Theme.smallFont
                }
            }

            Rectangle {
                parent: flick
                anchors.fill: parent
                visible: flick.activeFocus
                color: "transparent"
                border.color: Theme.accent
            }
        }
    }

    FileDialog {
        id: openDialog
        title: qsTr("Open a comparison")
        currentFolder: StandardPaths.standardLocations(StandardPaths.DocumentsLocation)[0]
        nameFilters: [qsTr("Comparisons (*.json)")]
        onAccepted: root.comparison.openSettings(openDialog.selectedFile)
    }
    SaveDialog {
        id: saveDialog
        title: qsTr("Save the comparison, or the score as a table")
        defaultSuffix: saveDialog.selectedNameFilter.index === 1 ? "json" : "csv"
        nameFilters: [qsTr("Tables of the score (*.csv)"), qsTr("Comparisons with sites and weights (*.json)")]
        onAccepted: root.comparison.saveScore(saveDialog.selectedFile)
    }
    FileDialog {
        id: sheetDialog

        property int row

        function ask(row: int): void {
            sheetDialog.row = row;
            sheetDialog.selectedFile = sheetDialog.currentFolder + "/" + root.comparison.factSheetName(row);
            sheetDialog.open();
        }

        title: qsTr("Save the fact sheet")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "pdf"
        currentFolder: StandardPaths.standardLocations(StandardPaths.DocumentsLocation)[0]
        nameFilters: [qsTr("PDF (*.pdf)"), qsTr("Picture (*.png)")]
        onAccepted: root.comparison.saveFactSheet(sheetDialog.row, sheetDialog.selectedFile)
    }
}
