// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Revier.Map
import Revier.Panels

/*! What of the map is in sight, explained; as many whole rows as there is room for, and whether there are others. Sizes are \l unit px. */
Rectangle {
    id: root

    required property LegendModel legend
    required property real unit
    required property color ink
    required property color ground
    property real maximumHeight: 300 * root.unit
    property real textScale: 1
    readonly property real room: root.maximumHeight - 16 * root.unit
    readonly property bool isCut: column.implicitHeight > root.room

    objectName: "audienceLegend"
    implicitWidth: 250 * root.unit * Math.min(1.4, root.textScale)
    implicitHeight: Math.min(root.maximumHeight, column.implicitHeight + 16 * root.unit)
    visible: root.legend.count > 0
    radius: 6 * root.unit
    color: root.ground
    clip: true

    Column {
        id: column

        x: 10 * root.unit
        y: 8 * root.unit
        width: root.width - 20 * root.unit
        spacing: 3 * root.unit

        Repeater {
            model: root.legend
            delegate: Row {
                id: row

                required property string text
                required property bool heading
                required property var symbol

                width: column.width
                spacing: 8 * root.unit
                opacity: row.y + row.height <= root.room - (root.isCut ? others.height : 0) ? 1 : 0

                SymbolItem {
                    id: symbolItem
                    anchors.verticalCenter: parent.verticalCenter
                    visible: !row.heading
                    width: Math.max(24 * root.unit, symbolItem.implicitWidth)
                    height: Math.max(18 * root.unit, symbolItem.implicitHeight)
                    entry: row.symbol
                }
                Text {
                    anchors.verticalCenter: parent.verticalCenter
                    width: row.width - (row.heading ? 0 : symbolItem.width + row.spacing)
                    text: row.text
                    color: root.ink
                    wrapMode: Text.Wrap
                    textFormat: Text.PlainText
                    font.bold: row.heading
                    font.pixelSize: 14 * root.unit * root.textScale
                }
            }
        }
    }

    Text {
        id: others

        objectName: "audienceLegendOthers"
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 8 * root.unit
        x: column.x
        visible: root.isCut
        text: qsTr("… and others")
        color: root.ink
        font.pixelSize: 14 * root.unit * root.textScale
    }
}
