// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Fusion
import QtQuick.Layouts
import Revier.Map
import Revier.Theme

/*! The sites side by side. The nearest and the most of a row carry a star and are bold. The arrow keys scroll. */
Dialog {
    id: root

    required property ComparisonController comparison

    signal copied

    readonly property real labelWidth: Math.min(260, table.width * 0.28)

    function columnWidth(column: int): real {
        return column === 0 ? root.labelWidth : (table.width - root.labelWidth - 8) / Math.max(1, root.comparison.count);
    }

    anchors.centerIn: parent
    width: Math.min(parent ? parent.width - 40 : 900, 300 + 240 * root.comparison.count)
    height: parent ? parent.height - 60 : 600
    modal: true
    title: qsTr("Sites side by side")
    objectName: "comparisonDialog"
    onAboutToShow: table.forceActiveFocus()

    Clipboard {
        id: clipboard
    }

    footer: DialogButtonBox {
        Button {
            objectName: "copyComparison"
            text: qsTr("Copy as a table")
            DialogButtonBox.buttonRole: DialogButtonBox.ActionRole
            onClicked: {
                clipboard.copyText(root.comparison.tableText());
                root.copied();
            }
        }
        Button {
            text: qsTr("Close")
            DialogButtonBox.buttonRole: DialogButtonBox.RejectRole
        }
    }

    component Cell: Rectangle {
        id: cell

        property alias text: label.text
        property bool bold
        property color ink: Theme.text

        implicitHeight: label.implicitHeight + 8
        color: "transparent"

        Label {
            id: label
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.margins: 6
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            font.bold: cell.bold
            color: cell.ink
        }
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Theme.border
        }
    }

    contentItem: ColumnLayout {
        spacing: 0

        Label {
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.spacing
            text: qsTr("★ is the nearest or the most, where the sites differ. Whether that is good is for you to say.")
            wrapMode: Text.Wrap
            color: Theme.mutedText
        }
        Row {
            Layout.fillWidth: true

            Repeater {
                model: root.comparison.table.heads
                delegate: Cell {
                    id: head

                    required property int index
                    required property string modelData

                    width: root.columnWidth(head.index)
                    text: head.modelData
                    bold: true
                }
            }
        }
        TableView {
            id: table

            objectName: "comparisonTable"
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            model: root.comparison.table
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: true
            columnWidthProvider: column => root.columnWidth(column)
            onWidthChanged: table.forceLayout()
            Accessible.role: Accessible.Table
            Accessible.name: root.title
            Keys.onPressed: event => {
                const steps = new Map([[Qt.Key_Up, -60], [Qt.Key_Down, 60], [Qt.Key_PageUp, -0.9 * table.height], [Qt.Key_PageDown, 0.9 * table.height], [Qt.Key_Home, -table.contentHeight], [Qt.Key_End, table.contentHeight]]);
                event.accepted = steps.has(event.key);
                table.contentY = Math.max(0, Math.min(table.contentHeight - table.height, table.contentY + (steps.get(event.key) ?? 0)));
            }
            ScrollBar.vertical: ScrollBar {
                policy: table.contentHeight > table.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
            }

            delegate: Cell {
                id: value

                required property string cellText
                required property bool best
                required property bool isLabel

                text: value.best ? "★ " + value.cellText : value.cellText
                bold: value.best
                ink: value.isLabel ? Theme.mutedText : Theme.text
                Accessible.role: Accessible.Cell
                Accessible.name: value.text
            }
            Rectangle {
                parent: table
                anchors.fill: parent
                visible: table.activeFocus
                color: "transparent"
                border.color: Theme.accent
            }
        }
    }
}
