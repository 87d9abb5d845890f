// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Fusion

/*! A window in the colours of the theme. */
ApplicationWindow {
    color: Theme.window

    palette {
        window: Theme.window
        windowText: Theme.text
        base: Theme.panel
        alternateBase: Theme.window
        text: Theme.text
        button: Theme.raised
        buttonText: Theme.text
        placeholderText: Theme.mutedText
        highlight: Theme.accent
        highlightedText: Theme.accentText
        accent: Theme.accent
        toolTipBase: Theme.raised
        toolTipText: Theme.text
        light: Qt.lighter(Theme.raised, 1.1)
        midlight: Theme.border
        mid: Theme.border
        dark: Theme.border
        link: Theme.accent
    }
}
