// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Revier.Map
import Revier.TestTools
import Revier.Timeline

Item {
    id: root

    width: 1100
    height: 200

    MapController {
        id: map
    }
    JobsController {
        id: jobs
        map: map
    }
    TimelineController {
        id: timeline
        map: map
    }

    TimelineBar {
        id: bar

        width: parent.width
        anchors.bottom: parent.bottom
        visible: false
        timeline: timeline
        jobs: jobs
    }
    SignalSpy {
        id: closed
        target: bar
        signalName: "closeRequested"
    }

    WindowCase {
        name: "TimelineBar"

        function initTestCase(): void {
            map.openUrls([TestTools.shippedProject()]);
            tryVerify(() => timeline.available && !map.busy, 10000);
        }
        function init(): void {
            map.languageCode = "en";
            bar.visible = true;
            bar.forceActiveFocus();
            timeline.playing = false;
            timeline.year = 2035;
            timeline.compare = -1;
            timeline.scenario = 1;
        }

        function test_openingShowsALayer(): void {
            verify(TestTools.isVisible(map, "job_sites"));
            verify(timeline.layersShown);
        }
        function test_textNamesYearScenarioAndAssumption(): void {
            const text = findChild(bar, "timelineText").text;
            verify(text.includes("2035"), text);
            verify(text.includes("assumption"), text);
        }
        function test_digitsChooseScenarios(): void {
            keyClick(Qt.Key_3);
            compare(timeline.scenario, 2);
            keyClick(Qt.Key_1);
            compare(timeline.scenario, 0);
            keyClick(Qt.Key_4); // there are three
            compare(timeline.scenario, 0);
        }
        function test_arrowsStep(): void {
            keyClick(Qt.Key_Right, Qt.AltModifier);
            compare(timeline.year, 2036);
            keyClick(Qt.Key_Left, Qt.AltModifier);
            keyClick(Qt.Key_Left, Qt.AltModifier);
            compare(timeline.year, 2034);
            const slider = findChild(bar, "yearSlider");
            slider.forceActiveFocus();
            keyClick(Qt.Key_Right);
            compare(timeline.year, 2035);
        }
        function test_sliderAndYearAgree(): void {
            const slider = findChild(bar, "yearSlider");
            timeline.year = 2020;
            compare(slider.value, 2020);
            settle();
            mouseClick(slider, slider.width - 8, slider.topPadding + slider.availableHeight / 2);
            verify(timeline.year >= 2044, timeline.year);
        }
        function test_playing(): void {
            const button = findChild(bar, "playButton");
            timeline.speed = 4;
            clickOn(button);
            verify(timeline.playing);
            tryVerify(() => timeline.year > 2035);
            clickOn(button);
            verify(!timeline.playing);
            keyClick(Qt.Key_P, Qt.AltModifier);
            verify(timeline.playing);
            bar.visible = false; // nobody would see it
            verify(!timeline.playing);
        }
        function test_difference(): void {
            const box = findChild(bar, "compareBox");
            box.forceActiveFocus();
            keyClick(Qt.Key_Down);
            compare(timeline.compare, 0);
            verify(findChild(bar, "timelineText").text.includes("minus"));
            compare(box.currentIndex, 1);
        }
        function test_choicesOutliveTheLanguage(): void {
            timeline.speed = 2;
            timeline.compare = 2;
            for (const code of ["de", "en"]) {
                map.languageCode = code;
                compare(findChild(bar, "compareBox").currentIndex, 3);
                compare(findChild(bar, "speedBox").currentIndex, 2);
            }
            timeline.speed = 4;
            compare(findChild(bar, "speedBox").currentIndex, 3);
        }
        /*! Qt Graphs looks at series that were removed once more. */
        function test_theChartOutlivesItsLines(): void {
            bar.chartShown = true;
            tryVerify(() => findChild(bar, "chartView") !== null);
            const model = findChild(bar, "chartModel");
            tryVerify(() => model.rangeUpper.length > 1);
            for (let i = 0; i < 6; ++i) {
                model.employees = i % 2 === 1;
                model.group = i % 3;
                map.languageCode = i % 2 === 0 ? "de" : "en";
                timeline.scenario = i % 3;
                wait(30);
            }
            tryVerify(() => model.rangeUpper.length > 1);
            settle();
            bar.chartShown = false;
            wait(30);
        }
        function test_escapeCloses(): void {
            closed.clear();
            keyClick(Qt.Key_Escape);
            compare(closed.count, 1);
        }
        function test_everythingIsReachedByTab(): void {
            const stops = TestTools.tabStops(bar).join("\n");
            for (const name of ["Central assumptions", "Play the years", "Year", "Speed", "Begin again at the end", "Show the difference to a scenario"])
                verify(stops.includes(name), name + " in\n" + stops);
        }
    }
}
