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

/*! A series of sheets: its choices, then how far it is, then what came of it. What was chosen stays. */
Dialog {
    id: root

    required property SeriesController controller

    readonly property bool running: root.controller.running
    readonly property bool finished: !root.running && root.controller.summary !== ""
    readonly property bool choosing: !root.running && !root.finished
    readonly property bool years: root.controller.subject === SeriesController.Years

    property string mapTitle

    /*! The title is that of the map until another is given. */
    function openFor(mapTitle: string): void {
        root.controller.reset();
        if (root.mapTitle !== mapTitle)
            root.controller.sheet.title = mapTitle;
        root.mapTitle = mapTitle;
        root.open();
        subjectBox.forceActiveFocus(Qt.TabFocusReason);
    }
    function proceed(): void {
        if (root.finished)
            Qt.openUrlExternally(root.controller.folder);
        else if (root.choosing && root.controller.problem === "")
            folderDialog.open();
    }

    anchors.centerIn: parent
    width: Math.min(760, (parent ? parent.width : 760) - 40)
    height: Math.min(root.implicitHeight, (parent ? parent.height : 700) - 40)
    modal: true
    closePolicy: root.running ? Popup.NoAutoClose : Popup.CloseOnEscape
    title: qsTr("Export series")
    objectName: "seriesDialog"
    onRunningChanged: (root.running ? rejectButton : acceptButton).forceActiveFocus(Qt.TabFocusReason)

    component YearBox: SpinBox {
        id: year

        from: root.controller.earliestYear
        to: root.controller.latestYear
        editable: true
        textFromValue: value => value.toString()
        valueFromText: text => parseInt(text)
        contentItem: TextInput {
            text: year.displayText
            color: year.palette.text
            selectByMouse: true
            horizontalAlignment: Qt.AlignHCenter
            verticalAlignment: Qt.AlignVCenter
            validator: year.validator
            inputMethodHints: Qt.ImhDigitsOnly
            Accessible.name: year.Accessible.name
        }
    }

    footer: DialogButtonBox {
        Button {
            id: acceptButton
            text: root.finished ? qsTr("Open folder") : qsTr("Choose folder…")
            objectName: "seriesAccept"
            visible: !root.running
            enabled: root.finished || root.controller.problem === ""
            highlighted: true
            DialogButtonBox.buttonRole: DialogButtonBox.ActionRole
            onClicked: root.proceed()
            Keys.onReturnPressed: root.proceed()
            Keys.onEnterPressed: root.proceed()
        }
        Button {
            id: rejectButton
            text: root.running ? qsTr("Stop") : qsTr("Close")
            objectName: "seriesReject"
            DialogButtonBox.buttonRole: DialogButtonBox.ActionRole
            onClicked: root.running ? root.controller.cancel() : root.close()
        }
    }

    contentItem: ScrollView {
        id: scroll

        contentWidth: scroll.availableWidth
        Keys.onReturnPressed: root.proceed()
        Keys.onEnterPressed: root.proceed()

        ColumnLayout {
            width: scroll.availableWidth
            spacing: Theme.spacing

            RowLayout {
                objectName: "seriesChoices"
                visible: root.choosing
                spacing: 2 * Theme.margin

                GridLayout {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1 // both halves are equal
                    Layout.alignment: Qt.AlignTop
                    columns: 2
                    columnSpacing: Theme.margin
                    rowSpacing: Theme.spacing

                    Label {
                        text: qsTr("A sheet for each")
                    }
                    ComboBox {
                        id: subjectBox
                        objectName: "seriesSubject"
                        Layout.fillWidth: true
                        Accessible.name: qsTr("A sheet for each")
                        currentIndex: root.controller.subject
                        onActivated: index => root.controller.subject = index
                        model: [qsTr("municipality"), qsTr("site of the job projections"), qsTr("feature of a layer"), qsTr("year"), qsTr("scene of the show")]
                    }
                    Label {
                        visible: layerBox.visible
                        text: qsTr("Layer")
                    }
                    ComboBox {
                        id: layerBox
                        objectName: "seriesLayer"
                        visible: root.controller.subject === SeriesController.Layer
                        Layout.fillWidth: true
                        model: root.controller.layers
                        currentIndex: root.controller.layer
                        Accessible.name: qsTr("Layer")
                        onActivated: index => root.controller.layer = index
                    }
                    Label {
                        visible: yearBoxes.visible
                        text: qsTr("Years")
                    }
                    RowLayout {
                        id: yearBoxes
                        visible: root.years && root.controller.latestYear > 0

                        YearBox {
                            objectName: "seriesFirstYear"
                            value: root.controller.firstYear
                            Accessible.name: qsTr("First year")
                            onValueModified: root.controller.firstYear = value
                        }
                        Label {
                            text: "–"
                        }
                        YearBox {
                            objectName: "seriesLastYear"
                            value: root.controller.lastYear
                            Accessible.name: qsTr("Last year")
                            onValueModified: root.controller.lastYear = value
                        }
                    }
                    Label {
                        text: qsTr("Files")
                    }
                    ComboBox {
                        objectName: "seriesFormat"
                        Layout.fillWidth: true
                        Accessible.name: qsTr("Files")
                        currentIndex: root.controller.format
                        onActivated: index => root.controller.format = index
                        model: [qsTr("one PDF with all sheets"), qsTr("a PDF for each sheet"), qsTr("an SVG for each sheet"), qsTr("a PNG for each sheet"), qsTr("a JPEG for each sheet"), qsTr("a WebP for each sheet"), qsTr("a GeoTIFF for each sheet")]
                    }
                    Label {
                        Layout.columnSpan: 2
                        Layout.fillWidth: true
                        text: {
                            if (!root.years)
                                return qsTr("Areas fill their sheets, places are shown at 1:50,000, unless the scale is the same. What the sheet is about is outlined; the first page lists all sheets.");
                            return root.controller.sheet.scale > 0 ? qsTr("All sheets are centred on the centre of the window.") : qsTr("All sheets show at least what the window shows.");
                        }
                        color: Theme.mutedText
                        wrapMode: Text.Wrap
                    }
                }
                SheetRows {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.alignment: Qt.AlignTop
                    sheet: root.controller.sheet
                    picture: root.controller.picture
                    scaleName: root.years ? qsTr("Exact scale") : qsTr("Same scale")
                }
            }
            Label {
                objectName: "seriesProblem"
                Layout.fillWidth: true
                visible: root.choosing && text !== ""
                text: root.controller.problem
                textFormat: Text.PlainText
                color: Theme.error
                wrapMode: Text.Wrap
            }

            ProgressBar {
                Layout.fillWidth: true
                visible: root.running
                value: root.controller.progress
                Accessible.name: qsTr("Progress")
            }
            Label {
                objectName: "seriesTimeLeft"
                visible: root.running
                text: root.controller.timeLeft === "" ? qsTr("Sheets are being made…") : root.controller.timeLeft
            }

            Label {
                objectName: "seriesSummary"
                visible: root.finished
                Layout.fillWidth: true
                text: root.controller.summary
                wrapMode: Text.Wrap
            }
            ScrollView {
                visible: root.finished && said.text !== ""
                Layout.fillWidth: true
                Layout.preferredHeight: Math.min(said.implicitHeight, 180)

                TextArea {
                    id: said
                    objectName: "seriesFailures"
                    text: root.controller.failures.concat(root.controller.warnings).join("\n")
                    textFormat: TextEdit.PlainText
                    wrapMode: TextEdit.Wrap
                    readOnly: true
                    selectByMouse: true
                    selectByKeyboard: true
                    activeFocusOnTab: true
                    Accessible.name: qsTr("What is to be known about single sheets")
                    background: Rectangle {
                        radius: Theme.radius
                        color: Theme.panel
                        border.color: said.activeFocus ? Theme.accent : Theme.border
                    }
                }
            }
        }
    }

    FolderDialog {
        id: folderDialog
        title: qsTr("Folder for the series")
        currentFolder: root.controller.folder.toString() !== "" ? root.controller.folder : StandardPaths.standardLocations(StandardPaths.DocumentsLocation)[0]
        onAccepted: root.controller.start(folderDialog.selectedFolder)
    }
}
