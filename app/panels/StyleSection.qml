// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Fusion
import QtQuick.Layouts
import Revier.Theme

/*! A heading with fields below it in the style panel: labels left, fields right. */
ColumnLayout {
    id: root

    property string title
    default property alias content: grid.data

    spacing: Theme.smallSpacing

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: 1
        color: Theme.border
    }
    Label {
        Layout.fillWidth: true
        text: root.title
        font.bold: true
        wrapMode: Text.Wrap
    }
    GridLayout {
        id: grid

        Layout.fillWidth: true
        columns: 2
        columnSpacing: Theme.spacing
        rowSpacing: Theme.smallSpacing
    }
}
