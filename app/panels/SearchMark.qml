// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Revier.Theme

/*! Marks a position that the search found; its own position is the middle. */
Item {
    id: root

    objectName: "searchMark"

    Rectangle {
        anchors.centerIn: parent
        width: 26
        height: 26
        radius: 13
        color: "transparent"
        border.color: "white"
        border.width: 5
    }
    Rectangle {
        anchors.centerIn: parent
        width: 24
        height: 24
        radius: 12
        color: "transparent"
        border.color: Theme.accent
        border.width: 3
    }
    Rectangle {
        anchors.centerIn: parent
        width: 4
        height: 4
        radius: 2
        color: Theme.accent
    }
}
