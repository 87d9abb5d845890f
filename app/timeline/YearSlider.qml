// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Fusion
import Revier.Map
import Revier.Theme

/*! The years from the first to the last, with every fifth written below. */
Slider {
    id: root

    required property TimelineController timeline

    /*! Years that are written below. */
    readonly property list<int> marks: {
        const years = [];
        for (let year = 5 * Math.ceil(root.from / 5); year <= root.to; year += 5)
            years.push(year);
        return years;
    }

    objectName: "yearSlider"
    implicitHeight: 36
    from: root.timeline.firstYear
    to: Math.max(root.timeline.lastYear, root.timeline.firstYear + 1)
    stepSize: 1
    snapMode: Slider.SnapAlways
    focus: true
    topPadding: 0
    bottomPadding: 16
    onMoved: root.timeline.year = Math.round(root.value)
    onPressedChanged: {
        if (root.pressed)
            root.timeline.playing = false;
    }
    Accessible.name: qsTr("Year")

    Binding {
        target: root
        property: "value"
        value: root.timeline.year
        when: !root.pressed
        restoreMode: Binding.RestoreNone
    }

    Repeater {
        model: root.marks
        delegate: Label {
            required property int modelData

            x: root.leftPadding + root.handle.width / 2 + (root.availableWidth - root.handle.width) * (modelData - root.from) / (root.to - root.from) - width / 2
            y: root.height - height
            font.pointSize: Application.font.pointSize * Theme.smallFont
            color: modelData === root.timeline.year ? Theme.text : Theme.mutedText
            text: modelData
        }
    }
}
