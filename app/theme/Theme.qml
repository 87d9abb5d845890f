// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton

import QtQuick

/*! Colours and sizes of the whole window, light and dark. Text on every ground has a contrast of at least 4.5:1. */
QtObject {
    id: root

    enum Mode { System, Light, Dark }

    property int mode: Theme.Mode.System
    readonly property bool dark: root.mode === Theme.Mode.Dark || (root.mode === Theme.Mode.System && Application.styleHints.colorScheme === Qt.ColorScheme.Dark)

    readonly property color window: root.dark ? "#22262b" : "#f2f3f4"
    readonly property color panel: root.dark ? "#2a2f35" : "#ffffff"
    readonly property color raised: root.dark ? "#343a41" : "#ffffff"
    readonly property color border: root.dark ? "#454c55" : "#d3d7db"
    readonly property color text: root.dark ? "#eef0f2" : "#1c2126"
    readonly property color mutedText: root.dark ? "#aeb6bf" : "#59626c"
    readonly property color accent: root.dark ? "#6db3f2" : "#0b5cad"
    readonly property color accentText: root.dark ? "#10161c" : "#ffffff"
    readonly property color hover: root.dark ? "#3b434b" : "#e6edf5"
    readonly property color current: root.dark ? "#2f4a66" : "#d5e5f6"
    readonly property color error: root.dark ? "#ff8a80" : "#b3261e"
    readonly property color good: root.dark ? "#7fd18b" : "#1a7a34"
    readonly property color warning: root.dark ? "#e0b040" : "#a86b00"
    readonly property color errorGround: root.dark ? "#4a2725" : "#fdecea"
    readonly property color warningGround: root.dark ? "#4a3d1f" : "#fff4d6"

    readonly property int spacing: 8
    readonly property int smallSpacing: 4
    readonly property int margin: 12
    readonly property int radius: 6
    readonly property int iconSize: 18
    readonly property int rowHeight: 30
    readonly property real smallFont: 0.88 // of the window's font
}
