// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Fusion
import QtQuick.Layouts
import Revier.Theme

/*! A site that is compared: its place, its score as a number and a bar, how sure the first place is, what can be done. */
ColumnLayout {
    id: root

    required property int index
    required property string title
    required property string layerTitle
    required property real score
    required property string scoreText
    required property int rank
    required property string firstText
    required property string missing

    signal showRequested
    signal sheetRequested
    signal removeRequested

    /*! The buttons, for those who come by Tab. */
    signal revealRequested(item: Item)

    spacing: Theme.smallSpacing
    Accessible.role: Accessible.ListItem
    Accessible.name: root.missing !== "" ? "%1. %2".arg(root.title).arg(root.missing) : qsTr("%1: rank %2, score %3").arg(root.title).arg(root.rank).arg(root.scoreText)

    component SiteButton: FlatButton {
        id: siteButton
        Layout.alignment: Qt.AlignTop
        Accessible.name: "%1: %2".arg(siteButton.text).arg(root.title)
        onVisualFocusChanged: {
            if (siteButton.visualFocus)
                root.revealRequested(siteButton);
        }
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.smallSpacing

        Rectangle {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: 2
            implicitWidth: Math.max(26, place.implicitWidth + 10)
            implicitHeight: 26
            radius: 13
            color: root.rank === 1 ? Theme.accent : "transparent"
            border.color: root.rank === 1 ? Theme.accent : Theme.border

            Label {
                id: place
                anchors.centerIn: parent
                text: root.rank > 0 ? root.rank : "–"
                font.bold: true
                color: root.rank === 1 ? Theme.accentText : Theme.text
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Label {
                objectName: "comparedTitle"
                Layout.fillWidth: true
                text: root.title
                textFormat: Text.PlainText
                font.bold: true
                wrapMode: Text.Wrap
            }
            Label {
                Layout.fillWidth: true
                text: root.layerTitle
                textFormat: Text.PlainText
                color: Theme.mutedText
                font.pointSize: Application.font.pointSize * Theme.smallFont
                wrapMode: Text.Wrap
            }
        }
        SiteButton {
            objectName: "showSite"
            icon.name: "find-location"
            text: qsTr("Show on the map")
            onClicked: root.showRequested()
        }
        SiteButton {
            objectName: "sheetOfSite"
            icon.name: "document-export"
            text: qsTr("Fact sheet…")
            onClicked: root.sheetRequested()
        }
        SiteButton {
            objectName: "removeSite"
            icon.name: "list-remove"
            text: qsTr("Remove from the comparison")
            onClicked: root.removeRequested()
        }
    }
    RowLayout {
        visible: root.missing === ""
        Layout.fillWidth: true
        spacing: Theme.spacing

        Rectangle {
            Layout.fillWidth: true
            implicitHeight: 12
            radius: 3
            color: Theme.window
            border.color: Theme.border

            Rectangle {
                objectName: "scoreBar"
                width: parent.width * Math.max(0, Math.min(1, root.score))
                height: parent.height
                radius: 3
                color: Theme.accent
            }
        }
        Label {
            objectName: "scoreText"
            text: root.scoreText
            font.bold: true
        }
    }
    Label {
        Layout.fillWidth: true
        visible: text !== ""
        text: root.missing !== "" ? root.missing : root.firstText
        textFormat: Text.PlainText
        color: root.missing !== "" ? Theme.text : Theme.mutedText
        font.pointSize: Application.font.pointSize * Theme.smallFont
        wrapMode: Text.Wrap
    }
}
