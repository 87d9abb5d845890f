// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Fusion
import QtQuick.Layouts
import Revier.Map
import Revier.Theme

/*! Notes of the scene in letters of a size that suits the desk: + and − change it. */
ColumnLayout {
    id: root

    required property ShowController show
    property real size: 16

    function grow(by: real): void {
        root.size = Math.max(10, Math.min(40, root.size + by));
    }

    spacing: Theme.smallSpacing

    RowLayout {
        Layout.fillWidth: true

        Label {
            Layout.fillWidth: true
            text: qsTr("Notes")
            font.bold: true
        }
        FlatButton {
            icon.name: "format-font-size-less"
            text: qsTr("Smaller letters")
            onClicked: root.grow(-2)
        }
        FlatButton {
            icon.name: "format-font-size-more"
            text: qsTr("Larger letters")
            onClicked: root.grow(2)
        }
    }
    ScrollView {
        id: scroll
        Layout.fillWidth: true
        Layout.fillHeight: true
        clip: true
        contentWidth: availableWidth

        Text {
            objectName: "presenterNotes"
            width: scroll.availableWidth
            text: root.show.notes === "" ? qsTr("This scene has no notes.") : root.show.notes
            color: root.show.notes === "" ? Theme.mutedText : Theme.text
            wrapMode: Text.Wrap
            textFormat: Text.PlainText
            font.pixelSize: root.size
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
    }
}
