// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Fusion
import QtQuick.Layouts
import Revier.Theme

/*! The keys of the show. */
Dialog {
    id: root

    title: qsTr("Keys of the show")
    modal: true
    anchors.centerIn: parent
    standardButtons: Dialog.Close

    component KeyRow: RowLayout {
        id: keyRow
        property string keys
        property string meaning
        spacing: Theme.margin

        Label {
            Layout.preferredWidth: 230
            text: keyRow.keys
            font.bold: true
            wrapMode: Text.Wrap
        }
        Label {
            Layout.preferredWidth: 300
            text: keyRow.meaning
            wrapMode: Text.Wrap
        }
    }

    ColumnLayout {
        spacing: Theme.smallSpacing

        KeyRow {
            keys: qsTr("Page down, →, ↓, Space, Enter, N")
            meaning: qsTr("next scene")
        }
        KeyRow {
            keys: qsTr("Page up, ←, ↑, Backspace")
            meaning: qsTr("scene before")
        }
        KeyRow {
            keys: qsTr("Home, End")
            meaning: qsTr("first, last scene")
        }
        KeyRow {
            keys: qsTr("Number, then Enter")
            meaning: qsTr("scene of that number")
        }
        KeyRow {
            keys: qsTr("B or full stop, W or comma")
            meaning: qsTr("black, white picture")
        }
        KeyRow {
            keys: qsTr("P")
            meaning: qsTr("park the show: answer a question on the live map; once more: back")
        }
        KeyRow {
            keys: qsTr("L, M")
            meaning: qsTr("spotlight, magnifier")
        }
        KeyRow {
            keys: qsTr("D or Ctrl+P, I")
            meaning: qsTr("pen, pin")
        }
        KeyRow {
            keys: qsTr("Ctrl+Z, E, A")
            meaning: qsTr("undo a stroke, erase all of the scene, put the tool away")
        }
        KeyRow {
            keys: qsTr("Q")
            meaning: qsTr("note a question for the minutes")
        }
        KeyRow {
            keys: qsTr("T")
            meaning: qsTr("notes over the picture, with one screen")
        }
        KeyRow {
            keys: qsTr("F5, Shift+F5")
            meaning: qsTr("from the first scene, this scene anew")
        }
        KeyRow {
            keys: qsTr("Esc")
            meaning: qsTr("one step back; at last, end the show")
        }
    }
}
