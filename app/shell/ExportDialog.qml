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

/*! The choices of an export, then the file. */
Dialog {
    id: root

    required property ExportController exporter
    required property ViewController viewController
    required property string mapTitle

    readonly property bool paper: sizeBox.currentValue !== ExportController.Pixels

    function applyOptions(): void {
        root.exporter.title = titleField.text;
        root.exporter.format = sizeBox.currentValue;
        root.exporter.portrait = orientation.currentIndex === 1;
        root.exporter.bare = bareBox.checked;
        root.exporter.dpi = dpiBox.currentValue;
        root.exporter.scale = fixedScale.checked ? scaleBox.value : 0;
        root.exporter.pixels = Qt.size(widthBox.value, heightBox.value);
    }

    anchors.centerIn: parent
    width: Math.min(460, (parent ? parent.width : 460) - 40)
    modal: true
    title: qsTr("Export map")
    objectName: "exportDialog"
    onAboutToShow: {
        titleField.text = root.mapTitle;
        scaleBox.value = root.roundScale(root.viewController.scaleDenominator);
        titleField.forceActiveFocus();
        titleField.selectAll();
    }
    onAccepted: {
        root.applyOptions();
        fileDialog.open();
    }

    function roundScale(denominator: real): int {
        const steps = [1000, 2500, 5000, 10000, 25000, 50000, 100000, 200000, 250000, 400000, 500000, 1000000, 2500000, 5000000];
        return steps.reduce((best, step) => Math.abs(Math.log(step / denominator)) < Math.abs(Math.log(best / denominator)) ? step : best);
    }

    footer: DialogButtonBox {
        Button {
            text: qsTr("Export…")
            objectName: "exportAccept"
            DialogButtonBox.buttonRole: DialogButtonBox.AcceptRole
            highlighted: true
        }
        Button {
            text: qsTr("Cancel")
            DialogButtonBox.buttonRole: DialogButtonBox.RejectRole
        }
    }

    contentItem: GridLayout {
        columns: 2
        columnSpacing: Theme.margin
        rowSpacing: Theme.spacing

        Label {
            text: qsTr("Title")
        }
        TextField {
            id: titleField
            Layout.fillWidth: true
            selectByMouse: true
            enabled: !bareBox.checked
            Accessible.name: qsTr("Title")
        }
        Label {
            text: qsTr("Size")
        }
        ComboBox {
            id: sizeBox
            Layout.fillWidth: true
            textRole: "text"
            valueRole: "value"
            Accessible.name: qsTr("Size")
            model: [
                {
                    text: qsTr("A4 paper"),
                    value: ExportController.A4
                },
                {
                    text: qsTr("A3 paper"),
                    value: ExportController.A3
                },
                {
                    text: qsTr("Picture in pixels"),
                    value: ExportController.Pixels
                }
            ]
        }
        Label {
            visible: root.paper
            text: qsTr("Orientation")
        }
        ComboBox {
            id: orientation
            visible: root.paper
            Layout.fillWidth: true
            model: [qsTr("Landscape"), qsTr("Portrait")]
            Accessible.name: qsTr("Orientation")
        }
        Label {
            visible: root.paper
            text: qsTr("Resolution of a picture")
        }
        ComboBox {
            id: dpiBox
            visible: root.paper
            Layout.fillWidth: true
            textRole: "text"
            valueRole: "value"
            currentIndex: 1
            Accessible.name: qsTr("Resolution of a picture")
            model: [96, 150, 300, 600].map(dpi => ({
                        text: qsTr("%1 dots per inch").arg(dpi),
                        value: dpi
                    }))
        }
        Label {
            visible: !root.paper
            text: qsTr("Pixels")
        }
        RowLayout {
            visible: !root.paper

            SpinBox {
                id: widthBox
                from: 64
                to: 16384
                value: 1920
                editable: true
                Accessible.name: qsTr("Width in pixels")
            }
            Label {
                text: "×"
            }
            SpinBox {
                id: heightBox
                from: 64
                to: 16384
                value: 1080
                editable: true
                Accessible.name: qsTr("Height in pixels")
            }
        }
        CheckBox {
            id: fixedScale
            text: qsTr("Exact scale")
            padding: 0
        }
        RowLayout {
            Label {
                text: "1:"
            }
            SpinBox {
                id: scaleBox
                Layout.fillWidth: true
                enabled: fixedScale.checked
                from: 100
                to: 50000000
                stepSize: 5000
                editable: true
                Accessible.name: qsTr("Scale denominator")
            }
        }
        Label {}
        CheckBox {
            id: bareBox
            text: qsTr("Only the map, without title, legend and sources")
            padding: 0
        }
        Label {
            Layout.columnSpan: 2
            Layout.fillWidth: true
            text: fixedScale.checked ? qsTr("The sheet is centred on the centre of the window. The scale holds at the centre of the sheet.") : qsTr("The sheet shows at least what the window shows.")
            color: Theme.mutedText
            wrapMode: Text.Wrap
        }
    }

    FileDialog {
        id: fileDialog
        title: qsTr("Export map")
        fileMode: FileDialog.SaveFile
        currentFolder: StandardPaths.standardLocations(StandardPaths.DocumentsLocation)[0]
        nameFilters: {
            const pictures = [qsTr("PNG picture (*.png)"), qsTr("JPEG picture (*.jpg *.jpeg)"), qsTr("WebP picture (*.webp)"), qsTr("GeoTIFF (*.tif *.tiff)")];
            const drawings = [qsTr("PDF document (*.pdf)"), qsTr("SVG drawing (*.svg)")];
            return root.paper ? drawings.concat(pictures) : pictures.concat(drawings);
        }
        defaultSuffix: fileDialog.selectedNameFilter.extensions[0]
        onAccepted: root.exporter.start(fileDialog.selectedFile)
    }
}
