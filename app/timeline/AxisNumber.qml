// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Revier.Map
import Revier.Theme

/*! The number at a line of an axis, in the format of the language. The chart sets the text in the C locale. */
Item {
    id: root

    required property JobChartModel chart
    property string text

    Text {
        anchors.centerIn: parent
        color: Theme.mutedText
        font.pointSize: Application.font.pointSize * Theme.smallFont
        text: root.chart.numberText(Number(root.text))
    }
}
