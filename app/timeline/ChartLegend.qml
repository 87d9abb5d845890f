// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Fusion
import QtQuick.Layouts
import Revier.Map
import Revier.Theme

/*! What the chart shows, and each line with its number in the year of the map. */
ColumnLayout {
    id: root

    required property JobChartModel chart
    required property int year

    /*! See ExplanationModel::ask(). */
    signal whyRequested(measure: string, scenario: string)

    spacing: Theme.smallSpacing

    ComboBox {
        Layout.fillWidth: true
        id: groupBox

        objectName: "groupBox"
        model: root.chart.groupTitles
        currentIndex: root.chart.group
        onModelChanged: groupBox.currentIndex = Qt.binding(() => root.chart.group)
        onActivated: index => root.chart.group = index
        Accessible.name: qsTr("Region, Kreis or site")
    }
    CheckBox {
        objectName: "employeesBox"
        text: qsTr("with the employees observed")
        enabled: root.chart.employeesKnown
        checked: root.chart.employees
        onToggled: root.chart.employees = checked
    }
    Label {
        Layout.fillWidth: true
        Layout.topMargin: Theme.smallSpacing
        horizontalAlignment: Text.AlignRight
        font.bold: true
        text: root.year
    }
    ListView {
        Layout.fillWidth: true
        Layout.fillHeight: true
        objectName: "chartLines"
        clip: true
        model: root.chart
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: ScrollBar {}
        delegate: RowLayout {
            id: row

            required property string title
            required property color color
            required property bool current
            required property string value
            required property string scenario
            required property int kind

            width: ListView.view.width
            spacing: Theme.spacing

            Rectangle {
                Layout.preferredWidth: 18
                Layout.preferredHeight: row.current ? 4 : 2
                color: Theme.dark ? Qt.lighter(row.color, 1.35) : row.color
            }
            Label {
                Layout.fillWidth: true
                wrapMode: Text.Wrap
                font.bold: row.current
                font.pointSize: Application.font.pointSize * Theme.smallFont
                text: row.title
            }
            AbstractButton {
                id: valueButton

                objectName: "chartValue"
                visible: row.value !== ""
                focusPolicy: Qt.TabFocus
                hoverEnabled: true
                text: row.value
                Accessible.name: qsTr("%1: %2. Why?").arg(row.title).arg(row.value)
                ToolTip.visible: valueButton.hovered
                ToolTip.delay: 500
                ToolTip.text: qsTr("Why? Formula, assumptions and sources")
                onClicked: root.whyRequested(row.kind === JobChartModel.Observed ? "employees" : "", row.scenario)
                contentItem: Text {
                    text: valueButton.text
                    color: Theme.accent
                    font.bold: row.current
                    font.underline: valueButton.hovered
                    font.pointSize: Application.font.pointSize * Theme.smallFont
                }
                background: Rectangle {
                    color: "transparent"
                    border.width: valueButton.visualFocus ? 2 : 0
                    border.color: Theme.accent
                }
            }
        }
    }
    Label {
        Layout.fillWidth: true
        visible: root.chart.rangeUpper.length > 0
        wrapMode: Text.Wrap
        font.pointSize: Application.font.pointSize * Theme.smallFont
        color: Theme.mutedText
        text: qsTr("Between the thin lines: eight of ten runs if the assumptions move within their ranges. The ranges are assumed, too.")
    }
}
