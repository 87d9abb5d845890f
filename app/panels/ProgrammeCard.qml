// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Fusion
import QtQuick.Layouts
import Revier.Theme

/*! One programme: what it is, for whom, its figures in the words of the source, and the source. */
Pane {
    id: root

    required property int index
    required property string name
    required property string sector
    required property string provider
    required property string audience
    required property string numbers
    required property string description
    required property string origin
    required property string siteId

    signal copyRequested
    signal showRequested
    /*! \a item got the focus by keyboard and should be in sight. */
    signal revealRequested(item: Item)

    objectName: "programme" + root.index
    padding: Theme.spacing
    Accessible.role: Accessible.ListItem
    Accessible.name: root.name
    Accessible.description: root.description

    background: Rectangle {
        color: Theme.raised
        border.color: Theme.border
        radius: Theme.radius
    }

    contentItem: ColumnLayout {
        spacing: Theme.smallSpacing

        RowLayout {
            spacing: Theme.smallSpacing

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                Label {
                    objectName: "programmeName"
                    Layout.fillWidth: true
                    text: root.name
                    textFormat: Text.PlainText
                    font.bold: true
                    wrapMode: Text.Wrap
                }
                Label {
                    Layout.fillWidth: true
                    text: root.sector
                    textFormat: Text.PlainText
                    color: Theme.accent
                    font.pointSize: Application.font.pointSize * Theme.smallFont
                    wrapMode: Text.Wrap
                }
            }
            FlatButton {
                id: copyButton
                objectName: "copyProgramme"
                Layout.alignment: Qt.AlignTop
                icon.name: "edit-copy"
                text: qsTr("Copy as text")
                Accessible.name: qsTr("Copy as text: %1").arg(root.name)
                onClicked: root.copyRequested()
                onVisualFocusChanged: {
                    if (copyButton.visualFocus)
                        root.revealRequested(copyButton);
                }
            }
        }
        Label {
            Layout.fillWidth: true
            text: root.description
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
        }
        Fact {
            label: qsTr("Figures")
            value: root.numbers
            bold: true
        }
        Fact {
            label: qsTr("Provider")
            value: root.provider
        }
        Fact {
            label: qsTr("For")
            value: root.audience
        }
        Fact {
            label: qsTr("Source")
            value: root.origin
        }
        Button {
            id: showButton
            objectName: "showProgramme"
            visible: root.siteId !== ""
            icon.name: "mark-location"
            icon.width: Theme.iconSize
            icon.height: Theme.iconSize
            icon.color: Theme.text
            text: qsTr("Show on map")
            Accessible.name: qsTr("Show on map: %1").arg(root.name)
            onClicked: root.showRequested()
            onVisualFocusChanged: {
                if (showButton.visualFocus)
                    root.revealRequested(showButton);
            }
        }
    }

    component Fact: ColumnLayout {
        id: fact

        required property string label
        required property string value
        property bool bold: false

        Layout.fillWidth: true
        visible: fact.value !== ""
        spacing: 0

        Label {
            Layout.fillWidth: true
            text: fact.label
            color: Theme.mutedText
            font.pointSize: Application.font.pointSize * Theme.smallFont
        }
        Label {
            Layout.fillWidth: true
            text: fact.value
            textFormat: Text.PlainText
            font.bold: fact.bold
            wrapMode: Text.Wrap
        }
    }
}
