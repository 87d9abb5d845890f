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

/*! The rows that every sheet has: title, kind and size, scale, projection, grid, whether there is more than the map. */
GridLayout {
    id: root

    required property SheetController sheet

    /*! Files may be pictures, whose resolution is chosen. */
    property bool picture: true
    /*! Something is named after the title. */
    property bool titled: !root.sheet.bare
    property string scaleName: qsTr("Exact scale")

    columns: 2
    columnSpacing: Theme.margin
    rowSpacing: Theme.spacing

    function beginWithTitle(): void {
        titleField.forceActiveFocus();
        titleField.selectAll();
    }
    function offerScale(denominator: int): void {
        scaleBox.value = denominator;
        if (root.sheet.scale > 0)
            root.sheet.scale = scaleBox.value;
    }

    Label {
        text: qsTr("Title")
    }
    TextField {
        id: titleField
        objectName: "sheetTitle"
        Layout.fillWidth: true
        selectByMouse: true
        enabled: root.titled
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
            problem.text = "";
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
                onAccepted: {
                    problem.text = "";
                    root.sheet.saveTemplate(nameField.text, projectBox.checked);
                }

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
            objectName: "openTemplate"
            Layout.fillWidth: true
            text: qsTr("Open…")
            Accessible.name: qsTr("Open a template")
            onClicked: templateDialog.open()
        }
    }
    Label {
        id: problem
        objectName: "sheetTemplateProblem"
        Layout.columnSpan: 2
        Layout.fillWidth: true
        visible: text !== ""
        color: Theme.error
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
    }
    Label {
        visible: dpiBox.visible
        text: qsTr("Resolution")
    }
    ComboBox {
        id: dpiBox
        objectName: "sheetDpi"
        visible: root.picture && root.sheet.paper
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
        text: root.scaleName
        padding: 0
        checked: root.sheet.scale > 0
        onToggled: root.sheet.scale = checked ? scaleBox.value : 0
    }
    RowLayout {
        Label {
            text: "1:"
        }
        SpinBox {
            id: scaleBox
            objectName: "sheetScale"
            Layout.fillWidth: true
            enabled: fixedScale.checked
            from: 100
            to: 50000000
            value: 100000
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
        readonly property string chosen: root.sheet.crs

        function follow(): void {
            crsBox.currentIndex = crsBox.indexOfValue(crsBox.chosen);
            crsBox.editText = crsBox.currentIndex < 0 ? crsBox.chosen : crsBox.currentText;
        }
        function take(): void {
            const offered = crsBox.find(crsBox.editText.trim(), Qt.MatchFixedString);
            root.sheet.crs = offered < 0 ? crsBox.editText : crsBox.valueAt(offered);
        }

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
        onAccepted: crsBox.take()
        onActiveFocusChanged: if (!crsBox.activeFocus)
            crsBox.take()
        onChosenChanged: crsBox.follow()
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
        objectName: "sheetBare"
        Layout.columnSpan: 2
        text: qsTr("Only the map, without anything around it")
        padding: 0
        checked: root.sheet.bare
        onToggled: root.sheet.bare = bareBox.checked
    }
    Connections {
        target: root.sheet

        function onFailed(message: string): void {
            problem.text = message;
        }
    }
    FileDialog {
        id: templateDialog
        title: qsTr("Open a template")
        nameFilters: [qsTr("Templates of sheets (*.json)")]
        currentFolder: StandardPaths.standardLocations(StandardPaths.DocumentsLocation)[0]
        onAccepted: {
            problem.text = "";
            root.sheet.openTemplate(templateDialog.selectedFile);
        }
    }
}
