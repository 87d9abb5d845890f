// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Fusion
import QtQuick.Layouts
import QtGraphs
import Revier.Map
import Revier.Theme

/*! The projections over the years: a line for each scenario, the range of the one that the map shows, what was
    observed, and the published bound; a line marks the year of the map. Clicking goes to a year. */
Item {
    id: root

    required property JobsController jobs
    required property TimelineController timeline

    readonly property int firstYear: chart.employees ? 2013 : 2020
    /*! Whether there ever was a range. */
    property bool rangeSeen

    component ChartRow: QtObject {
        required property var model
    }

    /*! See ExplanationModel::ask(). */
    signal whyRequested(group: string, key: string, measure: string, scenario: string)

    function markYear(): void {
        const year = root.timeline.year;
        now.replace([Qt.point(year, chart.minimum), Qt.point(year, chart.maximum)]);
    }

    /*! Series are added and never removed: Qt Graphs 6.8 looks at removed ones once more when it draws next, and
        they are gone by then. Those that are not needed are invisible. */
    function fillLines(): void {
        while (places.count < rows.count)
            places.append({
                place: places.count
            });
        for (let i = 0; i < lines.count; ++i) {
            const line = lines.objectAt(i);
            line.row = i < rows.count ? rows.objectAt(i) as ChartRow : null;
            line.replace(line.row === null ? [] : line.row.model.points);
        }
    }
    function fillRange(): void {
        if (chart.rangeUpper.length < 2)
            return;
        const range = area.object as AreaSeries;
        if (range !== null) {
            range.upperSeries.replace(chart.rangeUpper);
            range.lowerSeries.replace(chart.rangeLower);
        }
        root.rangeSeen = true;
    }

    objectName: "jobChart"
    implicitHeight: 230
    Accessible.role: Accessible.Chart
    Accessible.name: chart.title

    JobChartModel {
        id: chart
        objectName: "chartModel"
        jobs: root.jobs
    }

    RowLayout {
        anchors.fill: parent
        spacing: Theme.margin

        ChartLegend {
            id: legend
            Layout.fillWidth: false
            Layout.preferredWidth: Math.min(300, root.width * 0.4)
            Layout.fillHeight: true
            chart: chart
            year: root.timeline.year
            onWhyRequested: (measure, scenario) => root.whyRequested(chart.groupKind, chart.groupKey, measure, scenario)
        }
        ColumnLayout {
            spacing: 0

            Label {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.spacing
                objectName: "chartTitle"
                elide: Text.ElideRight
                font.bold: true
                text: chart.title
            }
            GraphsView {
                id: view

                objectName: "chartView"
                Layout.fillWidth: true
                Layout.fillHeight: true
                marginTop: 8
                marginBottom: 0
                marginLeft: 0
                marginRight: 20
                theme: GraphsTheme {
                    colorScheme: Theme.dark ? GraphsTheme.ColorScheme.Dark : GraphsTheme.ColorScheme.Light
                    backgroundVisible: false
                    plotAreaBackgroundVisible: false
                    labelTextColor: Theme.mutedText
                    grid.mainColor: Theme.border
                    axisX.mainColor: Theme.border
                    axisY.mainColor: Theme.border
                }
                axisX: ValueAxis {
                    min: root.firstYear
                    max: 2045
                    tickInterval: 5
                    tickAnchor: 2015
                    labelDecimals: 0
                    subTickCount: 0
                }
                axisY: ValueAxis {
                    min: chart.minimum
                    max: chart.maximum
                    tickInterval: chart.step
                    tickAnchor: chart.minimum
                    subTickCount: 0
                    labelDelegate: AxisNumber {
                        chart: chart
                    }
                }

                LineSeries {
                    id: now
                    color: Theme.mutedText
                    width: 1
                }

                Instantiator {
                    id: area
                    model: root.rangeSeen ? 1 : 0 // an area without points stays invisible for ever
                    delegate: AreaSeries {
                        color: "transparent"
                        visible: chart.rangeUpper.length > 1
                        borderColor: Theme.accent
                        borderWidth: 1
                        upperSeries: LineSeries {
                            Component.onCompleted: replace(chart.rangeUpper)
                        }
                        lowerSeries: LineSeries {
                            Component.onCompleted: replace(chart.rangeLower)
                        }
                    }
                    onObjectAdded: (index, object) => view.insertSeries(0, object)
                }
                Instantiator {
                    id: rows
                    model: chart
                    delegate: ChartRow {}
                    onObjectAdded: Qt.callLater(root.fillLines)
                    onObjectRemoved: Qt.callLater(root.fillLines)
                }
                Instantiator {
                    id: lines
                    model: ListModel {
                        id: places
                    }
                    delegate: LineSeries {
                        id: line

                        /*! What it shows; null: nothing. */
                        property ChartRow row

                        visible: line.row !== null
                        color: line.row === null ? "transparent" : Theme.dark ? Qt.lighter(line.row.model.color, 1.35) : line.row.model.color
                        width: line.row !== null && line.row.model.current ? 4 : 2
                    }
                    onObjectAdded: (index, object) => view.addSeries(object)
                }
            }
        }
    }
    Connections {
        target: chart

        function onChartChanged(): void {
            root.markYear();
        }
        function onRangeChanged(): void {
            root.fillRange();
        }
    }
    Connections {
        target: root.timeline

        function onMomentChanged(): void {
            root.markYear();
        }
    }

    Component.onCompleted: {
        root.markYear();
        root.fillRange();
    }
}
