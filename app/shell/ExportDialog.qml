// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Fusion
import QtQuick.Layouts
import Revier.Map
import Revier.Panels
import Revier.Theme

/*! The sheet as it will be beside its choices, then the file. */
Dialog {
    id: root

    required property ExportController exporter
    required property PrintController printer
    required property SheetController sheet
    required property ViewController viewController
    required property string mapTitle

    property bool printing: false

    function openToPrint(): void {
        root.printing = true;
        root.open();
    }

    anchors.centerIn: parent
    width: Math.min(1120, (parent ? parent.width : 1120) - 40)
    height: Math.min(760, (parent ? parent.height : 760) - 40)
    modal: true
    title: qsTr("Export map")
    objectName: "exportDialog"
    onAboutToShow: {
        root.sheet.title = root.mapTitle;
        options.prepare();
        root.sheet.active = true;
    }
    onOpened: {
        if (root.printing)
            printDialog.open();
        root.printing = false;
    }
    onClosed: root.sheet.active = false
    onAccepted: fileDialog.ask(root.sheet.title)

    footer: DialogButtonBox {
        Button {
            text: qsTr("Export…")
            objectName: "exportAccept"
            enabled: root.sheet.problem === ""
            DialogButtonBox.buttonRole: DialogButtonBox.AcceptRole
            highlighted: true
        }
        Button {
            text: qsTr("Copy picture")
            objectName: "exportCopy"
            enabled: root.sheet.problem === ""
            DialogButtonBox.buttonRole: DialogButtonBox.ActionRole
            onClicked: {
                root.exporter.copy();
                root.close();
            }
        }
        Button {
            text: qsTr("Print…")
            objectName: "exportPrint"
            enabled: root.sheet.problem === ""
            DialogButtonBox.buttonRole: DialogButtonBox.ActionRole
            onClicked: printDialog.open()
        }
        Button {
            text: qsTr("Cancel")
            DialogButtonBox.buttonRole: DialogButtonBox.RejectRole
        }
    }

    contentItem: RowLayout {
        spacing: Theme.margin

        ScrollView {
            id: scroll
            Layout.fillHeight: true
            Layout.preferredWidth: 330
            contentWidth: availableWidth
            ScrollBar.horizontal.policy: ScrollBar.AlwaysOff // even unseen it takes the clicks of the last row
            clip: true

            SheetOptions {
                id: options
                width: scroll.availableWidth - Theme.spacing
                sheet: root.sheet
                viewController: root.viewController
            }
        }
        SheetPage {
            Layout.fillWidth: true
            Layout.fillHeight: true
            sheet: root.sheet
        }
    }

    PrintDialog {
        id: printDialog
        parent: Overlay.overlay
        controller: root.printer
        onAccepted: root.close()
    }
    SaveDialog {
        id: fileDialog
        title: qsTr("Export map")
        nameFilters: {
            const pictures = [qsTr("PNG picture (*.png)"), qsTr("JPEG picture (*.jpg *.jpeg)"), qsTr("WebP picture (*.webp)"), qsTr("GeoTIFF (*.tif *.tiff)")];
            const drawings = [qsTr("PDF document (*.pdf)"), qsTr("SVG drawing (*.svg)")];
            return root.sheet.paper ? drawings.concat(pictures) : pictures.concat(drawings);
        }
        defaultSuffix: fileDialog.selectedNameFilter.extensions[0]
        onAccepted: root.exporter.start(fileDialog.selectedFile)
    }
}
