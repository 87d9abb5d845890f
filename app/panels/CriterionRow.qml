// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Fusion
import QtQuick.Layouts
import Revier.Theme

/*! A criterion of the score with the slider of its weight, its bounds, and how far the ranking depends on it. */
ColumnLayout {
    id: root

    required property int index
    required property string title
    required property real weight
    required property string shareText
    required property string boundsText
    required property string stableText

    signal weightMoved(weight: real)
    signal revealRequested(item: Item)

    spacing: 0

    component Small: Label {
        Layout.fillWidth: true
        visible: text !== ""
        textFormat: Text.PlainText
        font.pointSize: Application.font.pointSize * Theme.smallFont
        color: Theme.mutedText
        wrapMode: Text.Wrap
    }

    RowLayout {
        Layout.fillWidth: true

        Label {
            Layout.fillWidth: true
            text: root.title
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
        }
        Label {
            objectName: "weightShare"
            Layout.alignment: Qt.AlignTop
            text: root.shareText
            font.bold: true
        }
    }
    Slider {
        id: slider
        objectName: "weightSlider"
        Layout.fillWidth: true
        from: 0
        to: Math.max(5, root.weight)
        stepSize: 0.25
        snapMode: Slider.SnapAlways
        value: root.weight
        Accessible.name: qsTr("Weight: %1").arg(root.title)
        Accessible.description: root.shareText
        onMoved: root.weightMoved(slider.value)
        onVisualFocusChanged: {
            if (slider.visualFocus)
                root.revealRequested(slider);
        }
    }
    Small {
        text: root.boundsText
    }
    Small {
        objectName: "stableText"
        text: root.stableText
        color: Theme.text
    }
}
