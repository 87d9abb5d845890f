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

/*! The choices of a sheet: kind and size, scale, projection, what stands on it. */
GridLayout {
    id: root

    required property SheetController sheet
    required property ViewController viewController

    columns: 2
    columnSpacing: Theme.margin
    rowSpacing: Theme.spacing

    /*! Offers a round scale near that of the window, and begins with the title. */
    function prepare(): void {
        scaleBox.value = root.roundScale(root.viewController.scaleDenominator);
        if (fixedScale.checked)
            root.sheet.scale = scaleBox.value;
        titleField.forceActiveFocus();
        titleField.selectAll();
    }
    function roundScale(denominator: real): int {
        const steps = [1000, 2500, 5000, 10000, 25000, 50000, 100000, 200000, 250000, 400000, 500000, 1000000, 2500000, 5000000];
        return steps.reduce((best, step) => Math.abs(Math.log(step / denominator)) < Math.abs(Math.log(best / denominator)) ? step : best);
    }

    Label {
        text: qsTr("Title")
    }
    TextField {
        id: titleField
        objectName: "sheetTitle"
        Layout.fillWidth: true
        selectByMouse: true
        enabled: !bareBox.checked
        text: root.sheet.title
        Accessible.name: qsTr("Title")
        onTextEdited: root.sheet.title = text
    }
    Label {
        text: qsTr("Template")
    }
    ComboBox {
        id: templateBox
        objectName: "sheetTemplate"
        Layout.fillWidth: true
        model: root.sheet.templateNames
        currentIndex: root.sheet.templateIndex
        Accessible.name: qsTr("Template")
        onActivated: index => {
            root.sheet.templateIndex = index;
            currentIndex = Qt.binding(() => root.sheet.templateIndex);
        }
    }
    Item {
        implicitHeight: 1
    }
    RowLayout {
        Layout.fillWidth: true

        Button {
            objectName: "saveTemplate"
            Layout.fillWidth: true
            text: qsTr("Save…")
            Accessible.name: qsTr("Save as template")
            onClicked: nameDialog.open()

            Dialog {
                id: nameDialog
                parent: Overlay.overlay
                anchors.centerIn: parent
                modal: true
                title: qsTr("Save as template")
                standardButtons: Dialog.Save | Dialog.Cancel
                onOpened: {
                    nameField.text = root.sheet.templateNames[root.sheet.templateIndex] ?? "";
                    nameField.forceActiveFocus();
                    nameField.selectAll();
                }
                onAccepted: root.sheet.saveTemplate(nameField.text, projectBox.checked)

                contentItem: ColumnLayout {
                    TextField {
                        id: nameField
                        objectName: "templateName"
                        Layout.preferredWidth: 300
                        selectByMouse: true
                        Accessible.name: qsTr("Name of the template")
                        onAccepted: nameDialog.accept()
                    }
                    CheckBox {
                        id: projectBox
                        objectName: "templateInProject"
                        text: qsTr("Keep in the project, for all who open it")
                    }
                }
            }
        }
        Button {
            Layout.fillWidth: true
            text: qsTr("Open…")
            Accessible.name: qsTr("Open a template")
            onClicked: templateDialog.open()
        }
    }
    Label {
        visible: root.sheet.paper
        text: qsTr("Resolution")
    }
    ComboBox {
        id: dpiBox
        visible: root.sheet.paper
        Layout.fillWidth: true
        textRole: "text"
        valueRole: "value"
        currentIndex: 1
        Accessible.name: qsTr("Resolution of a picture")
        model: [96, 150, 300, 600].map(dpi => ({
                    text: qsTr("%1 dots per inch").arg(dpi),
                    value: dpi
                }))
        onActivated: root.sheet.dpi = currentValue
    }
    Label {
        visible: !root.sheet.paper
        text: qsTr("Pixels")
    }
    RowLayout {
        visible: !root.sheet.paper

        SpinBox {
            Layout.fillWidth: true
            from: 64
            to: 16384
            value: root.sheet.pixels.width
            editable: true
            Accessible.name: qsTr("Width in pixels")
            onValueModified: root.sheet.pixels = Qt.size(value, root.sheet.pixels.height)
        }
        Label {
            text: "×"
        }
        SpinBox {
            Layout.fillWidth: true
            from: 64
            to: 16384
            value: root.sheet.pixels.height
            editable: true
            Accessible.name: qsTr("Height in pixels")
            onValueModified: root.sheet.pixels = Qt.size(root.sheet.pixels.width, value)
        }
    }
    CheckBox {
        id: fixedScale
        objectName: "sheetFixedScale"
        text: qsTr("Exact scale")
        padding: 0
        onToggled: root.sheet.scale = checked ? scaleBox.value : 0
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
            onValueModified: root.sheet.scale = value
        }
    }
    Label {
        text: qsTr("Projection")
    }
    ComboBox {
        id: crsBox
        objectName: "sheetCrs"
        Layout.fillWidth: true
        textRole: "text"
        valueRole: "value"
        editable: true
        Accessible.name: qsTr("Coordinate reference system of the sheet")
        model: [
            {
                text: qsTr("Automatic (UTM 32N)"),
                value: ""
            },
            {
                text: "EPSG:25832",
                value: "EPSG:25832"
            },
            {
                text: "EPSG:3857",
                value: "EPSG:3857"
            }
        ]
        onActivated: root.sheet.crs = currentValue
        onAccepted: root.sheet.crs = crsBox.find(crsBox.editText) === 0 ? "" : crsBox.editText
    }
    Label {
        text: qsTr("Grid")
    }
    ComboBox {
        id: gridBox
        objectName: "sheetGrid"
        Layout.fillWidth: true
        model: [qsTr("None"), qsTr("Meridians and parallels"), qsTr("UTM grid (EPSG:25832)")]
        currentIndex: root.sheet.grid
        Accessible.name: qsTr("Grid")
        onActivated: index => {
            root.sheet.grid = index;
            currentIndex = Qt.binding(() => root.sheet.grid);
        }
    }
    CheckBox {
        id: bareBox
        Layout.columnSpan: 2
        text: qsTr("Only the map, without anything around it")
        padding: 0
        checked: root.sheet.bare
        onToggled: root.sheet.bare = checked
    }
    Label {
        Layout.columnSpan: 2
        text: qsTr("On the sheet")
        font.bold: true
        visible: !bareBox.checked
    }
    Repeater {
        model: bareBox.checked ? 0 : root.sheet.elementNames.length - 1

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
        visible: !bareBox.checked
        text: qsTr("Choose logo…")
        onClicked: logoDialog.open()
    }
    Label {
        Layout.columnSpan: 2
        Layout.fillWidth: true
        text: fixedScale.checked ? qsTr("The sheet is centred on the centre of the window. The scale holds at the centre of the sheet.") : qsTr("The sheet shows at least what the window shows.")
        color: Theme.mutedText
        wrapMode: Text.Wrap
    }

    FileDialog {
        id: templateDialog
        title: qsTr("Open a template")
        nameFilters: [qsTr("Templates of sheets (*.json)")]
        currentFolder: StandardPaths.standardLocations(StandardPaths.DocumentsLocation)[0]
        onAccepted: root.sheet.openTemplate(templateDialog.selectedFile)
    }
    FileDialog {
        id: logoDialog
        title: qsTr("Choose a logo")
        nameFilters: [qsTr("Pictures (*.png *.jpg *.jpeg *.webp *.svg)")]
        currentFolder: StandardPaths.standardLocations(StandardPaths.PicturesLocation)[0]
        onAccepted: root.sheet.logo = logoDialog.selectedFile
    }
}
