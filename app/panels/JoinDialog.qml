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

/*! Joins a table to a layer: file, keys, columns, and by name what finds no partner. */
Dialog {
    id: root

    required property JoinController controller

    /*! For a layer; for one without geometry its file is the table. */
    function openFor(layerId: string): void {
        root.controller.begin(layerId);
        root.open();
    }

    component Choice: ComboBox {
        id: choice

        required property string label

        Layout.fillWidth: true
        Layout.minimumWidth: 80
        enabled: choice.count > 0
        Accessible.name: choice.label
    }
    /*! Names of what has no partner; nothing where there is none. Keys scroll, mark and copy it. */
    component Names: ColumnLayout {
        id: names

        required property string title
        required property string text

        Layout.fillWidth: true
        visible: names.text !== ""
        spacing: 0

        Label {
            text: names.title
            color: Theme.mutedText
        }
        ScrollView {
            id: frame

            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(area.implicitHeight, 68)

            TextArea {
                id: area

                objectName: names.objectName + "Text"
                text: names.text
                textFormat: TextEdit.PlainText
                wrapMode: TextEdit.Wrap
                readOnly: true
                selectByMouse: true
                selectByKeyboard: true
                activeFocusOnTab: true
                Accessible.name: names.title
                background: Rectangle {
                    radius: Theme.radius
                    color: Theme.panel
                    border.color: area.activeFocus ? Theme.accent : Theme.border
                }
            }
        }
    }

    objectName: "joinDialog"
    parent: Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(560, (parent ? parent.width : 560) - 40)
    height: Math.min(root.implicitHeight, (parent ? parent.height : 700) - 40)
    modal: true
    title: qsTr("Join table to layer")
    onOpened: fileButton.forceActiveFocus(Qt.TabFocusReason)

    footer: DialogButtonBox {
        Button {
            objectName: "joinAccept"
            text: qsTr("Join")
            enabled: root.controller.ready
            highlighted: true
            onClicked: {
                root.controller.join();
                root.close();
            }
        }
        Button {
            objectName: "joinClose"
            text: qsTr("Close")
            onClicked: root.close()
        }
    }

    contentItem: ScrollView {
        id: scroll

        contentWidth: scroll.availableWidth
        ScrollBar.horizontal.policy: ScrollBar.AlwaysOff // even unseen it takes the clicks of the last row

        ColumnLayout {
            width: scroll.availableWidth
            spacing: Theme.spacing

            GridLayout {
                Layout.fillWidth: true
                columns: 2
                columnSpacing: Theme.margin
                rowSpacing: Theme.spacing

                Label {
                    text: qsTr("Table")
                }
                RowLayout {
                    Label {
                        Layout.fillWidth: true
                        text: root.controller.fileName === "" ? qsTr("None chosen yet") : root.controller.fileName
                        textFormat: Text.PlainText
                        elide: Text.ElideMiddle
                        color: root.controller.fileName === "" ? Theme.mutedText : Theme.text
                    }
                    Button {
                        id: fileButton
                        text: qsTr("Choose file…")
                        onClicked: fileDialog.open()
                    }
                }
                Label {
                    visible: sheetBox.visible
                    text: qsTr("Sheet")
                }
                Choice {
                    id: sheetBox
                    label: qsTr("Sheet")
                    visible: sheetBox.count > 1
                    model: root.controller.tableNames
                    currentIndex: root.controller.tableIndex
                    onActivated: index => root.controller.tableIndex = index
                }
                Label {
                    text: qsTr("Layer")
                }
                Choice {
                    objectName: "layerBox"
                    label: qsTr("Layer")
                    model: root.controller.layerTitles
                    currentIndex: root.controller.layerIndex
                    onActivated: index => root.controller.layerIndex = index
                }
                Label {
                    text: qsTr("Key in the layer")
                }
                Choice {
                    objectName: "layerKeyBox"
                    label: qsTr("Key in the layer")
                    model: root.controller.layerFields
                    currentIndex: root.controller.layerKeyIndex
                    onActivated: index => root.controller.layerKeyIndex = index
                }
                Label {
                    text: qsTr("Key in the table")
                }
                Choice {
                    objectName: "tableKeyBox"
                    label: qsTr("Key in the table")
                    model: root.controller.tableFields
                    currentIndex: root.controller.tableKeyIndex
                    onActivated: index => root.controller.tableKeyIndex = index
                }
            }
            Label {
                visible: root.controller.columns.length > 0
                text: qsTr("Columns to take over")
            }
            Flow {
                Layout.fillWidth: true
                spacing: Theme.smallSpacing

                Repeater {
                    model: root.controller.columns
                    delegate: CheckBox {
                        id: box

                        required property string modelData

                        text: box.modelData
                        checked: root.controller.chosenColumns.includes(box.modelData)
                        onToggled: root.controller.chooseColumn(box.modelData, box.checked)
                    }
                }
            }
            BusyIndicator {
                Layout.alignment: Qt.AlignHCenter
                visible: root.controller.busy
                running: root.controller.busy
            }
            Label {
                objectName: "joinResult"
                Layout.fillWidth: true
                visible: text !== ""
                text: root.controller.error !== "" ? root.controller.error : root.controller.matchText
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
                font.bold: true
            }
            Names {
                objectName: "joinWithoutRow"
                title: qsTr("Features without a row (%1)").arg(root.controller.withoutRow)
                text: root.controller.withoutRowText
            }
            Names {
                objectName: "joinUnused"
                title: qsTr("Rows that belong to no feature, by key (%1)").arg(root.controller.unused)
                text: root.controller.unusedText
            }
            Names {
                objectName: "joinRepeated"
                title: qsTr("Keys of several rows, of which the first counts")
                text: root.controller.repeatedText
            }
            Label {
                visible: joined.count > 0
                text: qsTr("Joined already")
                color: Theme.mutedText
            }
            Repeater {
                id: joined

                model: root.controller.joins
                delegate: RowLayout {
                    id: entry

                    required property int index
                    required property string modelData

                    Label {
                        Layout.fillWidth: true
                        text: entry.modelData
                        textFormat: Text.PlainText
                        elide: Text.ElideRight
                    }
                    FlatButton {
                        icon.name: "list-remove"
                        text: qsTr("Remove these columns")
                        onClicked: root.controller.removeJoin(entry.index)
                    }
                }
            }
        }
    }

    FileDialog {
        id: fileDialog
        title: qsTr("Table to join")
        currentFolder: StandardPaths.standardLocations(StandardPaths.DocumentsLocation)[0]
        nameFilters: [qsTr("Tables (%1)").arg("*.csv *.tsv *.xlsx *.xlsm"), qsTr("All files (*)")]
        onAccepted: root.controller.openTable(fileDialog.selectedFile)
    }
}
