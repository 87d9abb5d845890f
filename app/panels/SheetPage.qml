// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Fusion
import QtQuick.Layouts
import Revier.Map
import Revier.Theme

/*! The sheet as it will be. Its elements can be dragged and resized, by mouse and by keyboard. */
ColumnLayout {
    id: root

    required property SheetController sheet

    spacing: Theme.spacing

    Rectangle {
        id: ground
        Layout.fillWidth: true
        Layout.fillHeight: true
        color: Theme.dark ? "#17191c" : "#d8dbde"

        Item {
            id: page
            objectName: "sheetPage"
            readonly property real room: Math.min(ground.width - 24, (ground.height - 24) * root.sheet.aspect)
            anchors.centerIn: parent
            width: Math.max(1, page.room)
            height: page.width / root.sheet.aspect

            Rectangle {
                anchors.fill: parent
                color: "white"
            }
            SheetPicture {
                anchors.fill: parent
                controller: root.sheet
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("Preview of the sheet")
            }
            Repeater {
                model: root.sheet.bare ? 0 : root.sheet.elementNames.length

                SheetHandle {
                    required property int index

                    name: root.sheet.elementNames[index] ?? ""
                    box: root.sheet.boxes[index] ?? Qt.rect(0, 0, 0, 0)
                    pageSize: Qt.size(page.width, page.height)
                    onPlaced: box => root.sheet.place(index, box)
                }
            }
        }
        BusyIndicator {
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.spacing
            width: 24
            height: 24
            running: root.sheet.busy
            Accessible.name: qsTr("The preview is being made")
        }
        Label {
            objectName: "sheetProblem"
            anchors.centerIn: parent
            width: Math.min(parent.width - 2 * Theme.margin, 420)
            visible: root.sheet.problem !== ""
            text: root.sheet.problem
            textFormat: Text.PlainText
            padding: Theme.margin
            wrapMode: Text.Wrap
            background: Rectangle {
                color: Theme.panel
                border.color: Theme.border
                radius: 4
            }
        }
    }
    Label {
        objectName: "sheetWarning"
        Layout.fillWidth: true
        visible: text !== ""
        text: root.sheet.warning
        wrapMode: Text.Wrap
        color: Theme.warning
    }
    RowLayout {
        Layout.fillWidth: true

        Label {
            Layout.fillWidth: true
            text: qsTr("Drag elements to place them; Tab and arrow keys do the same, with Shift they resize.")
            color: Theme.mutedText
            wrapMode: Text.Wrap
        }
        Button {
            objectName: "arrangeButton"
            text: qsTr("Arrange by itself")
            enabled: root.sheet.arranged
            onClicked: root.sheet.arrangeByItself()
        }
    }
}
