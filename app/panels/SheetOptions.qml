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

/*! The choices of a sheet: the rows that every sheet has, and what stands on it. */
SheetRows {
    id: root

    required property ViewController viewController

    /*! Offers a round scale near that of the window, and begins with the title. */
    function prepare(): void {
        root.offerScale(root.roundScale(root.viewController.scaleDenominator));
        root.beginWithTitle();
    }
    function roundScale(denominator: real): int {
        const steps = [1000, 2500, 5000, 10000, 25000, 50000, 100000, 200000, 250000, 400000, 500000, 1000000, 2500000, 5000000];
        return steps.reduce((best, step) => Math.abs(Math.log(step / denominator)) < Math.abs(Math.log(best / denominator)) ? step : best);
    }

    Label {
        Layout.columnSpan: 2
        text: qsTr("On the sheet")
        font.bold: true
        visible: !root.sheet.bare
    }
    Repeater {
        model: root.sheet.bare ? 0 : root.sheet.elementNames.length - 1

        CheckBox {
            required property int index
            readonly property int element: index + 1 // the map is always there

            objectName: "sheetElement" + element
            text: root.sheet.elementNames[element] ?? ""
            padding: 0
            checked: root.sheet.shown[element] ?? false
            onToggled: {
                root.sheet.setShown(element, checked);
                checked = Qt.binding(() => root.sheet.shown[element] ?? false);
                if (checked && element === root.sheet.elementNames.length - 1 && root.sheet.logo.toString() === "")
                    logoDialog.open();
            }
        }
    }
    Button {
        visible: !root.sheet.bare
        text: qsTr("Choose logo…")
        onClicked: logoDialog.open()
    }
    Label {
        Layout.columnSpan: 2
        Layout.fillWidth: true
        text: root.sheet.scale > 0 ? qsTr("The sheet is centred on the centre of the window. The scale holds at the centre of the sheet.") : qsTr("The sheet shows at least what the window shows.")
        color: Theme.mutedText
        wrapMode: Text.Wrap
    }

    FileDialog {
        id: logoDialog
        title: qsTr("Choose a logo")
        nameFilters: [qsTr("Pictures (*.png *.jpg *.jpeg *.webp *.svg)")]
        currentFolder: StandardPaths.standardLocations(StandardPaths.PicturesLocation)[0]
        onAccepted: root.sheet.logo = logoDialog.selectedFile
    }
}
