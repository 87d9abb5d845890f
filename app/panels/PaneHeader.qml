// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Fusion
import QtQuick.Layouts
import Revier.Theme

/*! What one of several maps shows, and a button to change it. */
FocusScope {
    id: root

    required property int number
    required property string title
    required property bool active
    required property int ownLayers

    signal activated
    signal optionsRequested

    objectName: "paneHeader" + (root.number - 1)
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Map %1: %2").arg(root.number).arg(root.title)

    Rectangle {
        anchors.fill: parent
        color: root.active ? Theme.current : Theme.window
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.border
    }
    TapHandler {
        onTapped: root.activated()
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.smallSpacing
        spacing: Theme.spacing

        Label {
            id: label
            Layout.fillWidth: true
            objectName: "paneTitle" + (root.number - 1)
            text: root.title
            textFormat: Text.PlainText
            font.bold: root.active
            elide: Text.ElideRight
            ToolTip.text: root.title
            ToolTip.visible: hover.hovered && label.truncated
            ToolTip.delay: 500

            HoverHandler {
                id: hover
            }
        }
        Label {
            visible: root.ownLayers > 0
            text: qsTr("own layers")
            color: Theme.mutedText
            font.pointSize: Application.font.pointSize * Theme.smallFont
        }
        FlatButton {
            objectName: "paneOptions" + (root.number - 1)
            implicitWidth: 26
            implicitHeight: 26
            padding: 3
            icon.name: "configure"
            text: qsTr("Year, scenario and layers of map %1").arg(root.number)
            onClicked: root.optionsRequested()
        }
    }
}
