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

/*! A series of sheets: its choices, then how far it is, then what came of it. */
Dialog {
    id: root

    required property SeriesController controller

    readonly property bool running: root.controller.running
    readonly property bool finished: !root.running && root.controller.summary !== ""
    readonly property bool choosing: !root.running && !root.finished
    readonly property bool years: subjectBox.currentValue === SeriesController.Years

    function openFor(mapTitle: string): void {
        root.controller.reset();
        titleField.text = mapTitle;
        root.open();
        subjectBox.forceActiveFocus();
    }
    function applyOptions(): void {
        root.controller.subject = subjectBox.currentValue;
        root.controller.layer = layerBox.currentIndex;
        root.controller.firstYear = firstBox.value;
        root.controller.lastYear = lastBox.value;
        root.controller.format = formatBox.currentValue;
        root.controller.a3 = sizeBox.currentIndex === 1;
        root.controller.portrait = orientationBox.currentIndex === 1;
        root.controller.dpi = dpiBox.currentValue;
        root.controller.scale = fixedScale.checked ? scaleBox.value : 0;
        root.controller.title = titleField.text;
    }

    anchors.centerIn: parent
    width: Math.min(480, (parent ? parent.width : 480) - 40)
    modal: true
    closePolicy: root.running ? Popup.NoAutoClose : Popup.CloseOnEscape
    title: qsTr("Export series")
    objectName: "seriesDialog"

    component BoxLabel: Label {
        Layout.fillWidth: false
    }
    component Choice: ComboBox {
        Layout.fillWidth: true
        textRole: "text"
        valueRole: "value"
    }
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
            text: root.finished ? qsTr("Open folder") : qsTr("Choose folder…")
            objectName: "seriesAccept"
            visible: !root.running
            highlighted: true
            DialogButtonBox.buttonRole: DialogButtonBox.ActionRole
            onClicked: {
                if (root.finished) {
                    Qt.openUrlExternally(root.controller.folder);
                    return;
                }
                root.applyOptions();
                folderDialog.open();
            }
        }
        Button {
            text: root.running ? qsTr("Stop") : qsTr("Close")
            objectName: "seriesReject"
            DialogButtonBox.buttonRole: DialogButtonBox.ActionRole
            onClicked: root.running ? root.controller.cancel() : root.close()
        }
    }

    contentItem: ColumnLayout {
        spacing: Theme.spacing

        GridLayout {
            objectName: "seriesChoices"
            visible: root.choosing
            columns: 2
            columnSpacing: Theme.margin
            rowSpacing: Theme.spacing

            BoxLabel {
                text: qsTr("A sheet for each")
            }
            Choice {
                id: subjectBox
                objectName: "seriesSubject"
                Accessible.name: qsTr("A sheet for each")
                model: [
                    {
                        text: qsTr("municipality"),
                        value: SeriesController.Municipalities
                    },
                    {
                        text: qsTr("site of the job projections"),
                        value: SeriesController.Sites
                    },
                    {
                        text: qsTr("feature of a layer"),
                        value: SeriesController.Layer
                    },
                    {
                        text: qsTr("year"),
                        value: SeriesController.Years
                    },
                    {
                        text: qsTr("scene of the show"),
                        value: SeriesController.Scenes
                    }
                ]
            }
            BoxLabel {
                visible: layerBox.visible
                text: qsTr("Layer")
            }
            ComboBox {
                id: layerBox
                objectName: "seriesLayer"
                visible: subjectBox.currentValue === SeriesController.Layer
                Layout.fillWidth: true
                model: root.controller.layers
                Accessible.name: qsTr("Layer")
            }
            BoxLabel {
                visible: root.years
                text: qsTr("Years")
            }
            RowLayout {
                visible: root.years && root.controller.latestYear > 0

                YearBox {
                    id: firstBox
                    value: root.controller.earliestYear
                    Accessible.name: qsTr("First year")
                }
                Label {
                    text: "–"
                }
                YearBox {
                    id: lastBox
                    value: root.controller.latestYear
                    Accessible.name: qsTr("Last year")
                }
            }
            BoxLabel {
                text: qsTr("Title")
            }
            TextField {
                id: titleField
                Layout.fillWidth: true
                selectByMouse: true
                Accessible.name: qsTr("Title")
            }
            BoxLabel {
                text: qsTr("Files")
            }
            Choice {
                id: formatBox
                objectName: "seriesFormat"
                Accessible.name: qsTr("Files")
                model: [
                    {
                        text: qsTr("one PDF with all sheets"),
                        value: SeriesController.OneDocument
                    },
                    {
                        text: qsTr("a PDF for each sheet"),
                        value: SeriesController.PdfFiles
                    },
                    {
                        text: qsTr("a PNG for each sheet"),
                        value: SeriesController.PngFiles
                    }
                ]
            }
            BoxLabel {
                text: qsTr("Size")
            }
            RowLayout {
                ComboBox {
                    id: sizeBox
                    Layout.fillWidth: true
                    model: [qsTr("A4 paper"), qsTr("A3 paper")]
                    Accessible.name: qsTr("Size")
                }
                ComboBox {
                    id: orientationBox
                    Layout.fillWidth: true
                    model: [qsTr("Landscape"), qsTr("Portrait")]
                    Accessible.name: qsTr("Orientation")
                }
            }
            BoxLabel {
                visible: dpiBox.visible
                text: qsTr("Resolution")
            }
            Choice {
                id: dpiBox
                visible: formatBox.currentValue === SeriesController.PngFiles
                currentIndex: 1
                Accessible.name: qsTr("Resolution")
                model: [96, 150, 300, 600].map(dpi => ({
                            text: qsTr("%1 dots per inch").arg(dpi),
                            value: dpi
                        }))
            }
            CheckBox {
                id: fixedScale
                visible: !root.years
                text: qsTr("Same scale")
                padding: 0
            }
            RowLayout {
                visible: !root.years

                Label {
                    text: "1:"
                }
                SpinBox {
                    id: scaleBox
                    Layout.fillWidth: true
                    enabled: fixedScale.checked
                    from: 100
                    to: 50000000
                    value: 100000
                    stepSize: 5000
                    editable: true
                    Accessible.name: qsTr("Scale denominator")
                }
            }
            Label {
                Layout.columnSpan: 2
                Layout.fillWidth: true
                text: root.years ? qsTr("All sheets show at least what the window shows.") : qsTr("Areas fill their sheets, places are shown at 1:50,000, unless the scale is the same. What the sheet is about is outlined; the first page lists all sheets.")
                color: Theme.mutedText
                wrapMode: Text.Wrap
            }
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
            visible: root.finished && root.controller.failures.length > 0
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(failed.implicitHeight, 180)
            contentWidth: availableWidth

            Label {
                id: failed
                objectName: "seriesFailures"
                width: parent ? parent.width : 0
                text: root.controller.failures.join("\n")
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
            }
        }
    }

    FolderDialog {
        id: folderDialog
        title: qsTr("Folder for the series")
        currentFolder: StandardPaths.standardLocations(StandardPaths.DocumentsLocation)[0]
        onAccepted: root.controller.start(folderDialog.selectedFolder)
    }
}
