// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Revier.Map
import Revier.TestTools
import Revier.Timeline

Item {
    id: root

    width: 900
    height: 700

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

    ProjectionPanel {
        id: panel

        width: 390
        height: parent.height
        jobs: jobs
        timeline: timeline
    }
    SignalSpy {
        id: closed
        target: panel
        signalName: "closeRequested"
    }

    WindowCase {
        name: "AssumptionEditor"

        function init(): void {
            map.openUrls([TestTools.shippedProject()]);
            tryVerify(() => timeline.available && jobs.available && !map.busy, 10000);
            map.languageCode = "en";
            timeline.year = 2045;
            timeline.scenario = 1;
            findChild(panel, "assumptionEditor").expandedId = "";
            panel.edit();
            findChild(panel, "assumptionList").contentY = 0;
            settle();
        }
        /*! The card of the first source: the Frimmersdorf digital park. */
        function card(): Item {
            return findChild(panel, "assumptionCard");
        }
        function expand(): void {
            clickOn(findChild(card(), "expandButton"));
            tryVerify(() => findChild(card(), "shapeBox") !== null);
            settle();
        }
        function message(): string {
            return findChild(panel, "assumptionMessage").text;
        }

        function test_everySourceHasACard(): void {
            const texts = TestTools.texts(panel).join("\n");
            verify(texts.includes("Frimmersdorf digital park"), texts);
            verify(texts.includes("up to 2,500 jobs: published upper bound, without a year"), texts);
            verify(texts.includes("50 % = 1,250 jobs"), texts);
            verify(texts.includes("assumption"));
            verify(findChild(panel, "shippedHint").visible);
            verify(!findChild(panel, "removeButton").enabled);
            verify(!findChild(panel, "exportButton").enabled);
        }
        function test_slider(): void {
            const slider = findChild(card(), "shareSlider");
            compare(slider.value, 50);
            slider.forceActiveFocus();
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_Right);
            compare(findChild(card(), "realised").text, "52 % = 1,300 jobs");
            verify(message().includes("Central assumptions (copy)"), message());
            compare(timeline.scenarioTitles.length, 4);
            compare(timeline.scenario, 3);
            verify(findChild(panel, "removeButton").enabled);
        }
        function test_draggingKeepsTheSlider(): void {
            const slider = findChild(card(), "shareSlider");
            const y = slider.height / 2;
            mousePress(slider, slider.width / 2, y);
            for (let x = slider.width / 2; x < slider.width; x += 5)
                mouseMove(slider, x, y);
            mouseRelease(slider, slider.width - 2, y);
            compare(findChild(card(), "shareSlider"), slider);
            compare(findChild(card(), "realised").text, "100 % = 2,500 jobs");
        }
        function test_switchAndReset(): void {
            const button = findChild(card(), "countedSwitch");
            clickOn(button);
            verify(!button.checked);
            compare(findChild(card(), "summary").text, "not counted");
            verify(!findChild(card(), "shareSlider").enabled);
            clickOn(findChild(card(), "resetButton"));
            verify(button.checked);
            verify(!findChild(card(), "resetButton").enabled);
        }
        function test_allValues(): void {
            expand();
            const start = findChild(card(), "startYearBox");
            compare(start.displayText, "2028"); // not 2,028
            start.forceActiveFocus();
            keyClick(Qt.Key_Up);
            compare(start.value, 2029);
            const delay = findChild(card(), "delayBox");
            compare(delay.displayText, Number(1).toLocaleString(delay.locale, "f", 1));
            delay.forceActiveFocus();
            keyClick(Qt.Key_Up);
            verify(findChild(card(), "summary").text.includes("1.5 years later") || findChild(card(), "summary").text.includes("1,5 years later"), findChild(card(), "summary").text);
            const shape = findChild(card(), "shapeBox");
            shape.forceActiveFocus();
            keyClick(Qt.Key_Down); // in steps
            compare(shape.currentIndex, 2);
            tryVerify(() => findChild(card(), "stepsField").visible);
            const steps = findChild(card(), "stepsField");
            steps.forceActiveFocus();
            steps.text = "2031: 40 %; 2036: 100 %";
            keyClick(Qt.Key_Return);
            compare(findChild(card(), "summary").text.slice(0, 23), "2031: 40 %; 2036: 100 %");
        }
        function test_errorsAreSaid(): void {
            expand();
            const full = findChild(card(), "fullYearBox");
            full.value = 1999;
            full.valueModified();
            verify(message().includes("before the start year"), message());
            compare(full.value, 2038); // as it was
            compare(timeline.scenarioTitles.length, 3);
        }
        function test_renaming(): void {
            clickOn(findChild(panel, "renameButton"));
            const field = findChild(panel, "germanField");
            verify(field !== null);
            tryVerify(() => field.activeFocus);
            keyClick(Qt.Key_A, Qt.ControlModifier);
            for (const letter of "Mut")
                keyClick(letter);
            keyClick(Qt.Key_Return);
            tryVerify(() => timeline.scenarioTitles.length === 4);
            map.languageCode = "de";
            compare(timeline.scenarioTitles[3], "Mut");
        }
        function test_buttons(): void {
            clickOn(findChild(panel, "duplicateButton"));
            compare(timeline.scenarioTitles.length, 4);
            verify(!findChild(panel, "resetAllButton").enabled);
            clickOn(findChild(card(), "countedSwitch"));
            verify(findChild(panel, "resetAllButton").enabled);
            clickOn(findChild(panel, "resetAllButton"));
            verify(findChild(card(), "countedSwitch").checked);
            clickOn(findChild(panel, "removeButton"));
            compare(timeline.scenarioTitles.length, 3);
            compare(timeline.scenario, 1);
        }
        function test_whyOfASource(): void {
            clickOn(findChild(card(), "whyButton"));
            compare(findChild(panel, "projectionTabs").currentIndex, 1);
            compare(findChild(panel, "whyFormula").text, "2,500 × 50 % × 100 % = 1,250");
            compare(findChild(panel, "whyValue").text, "1,250");
            compare(findChild(panel, "whyKind").text, "assumption");
            const texts = TestTools.texts(findChild(panel, "explanationCard")).join("\n");
            for (const part of ["Source: Staatskanzlei NRW", "grade A", "grade C", "half of the upper bound"])
                verify(texts.includes(part), part + " in\n" + texts);
            timeline.year = 2030;
            verify(findChild(panel, "whyFormula").text !== "2,500 × 50 % × 100 % = 1,250");
        }
        function test_whyOfTheChart(): void {
            verify(panel.ask("kreis", "05162", "", "upper"));
            compare(timeline.scenario, 2);
            verify(!panel.ask("site", "nowhere", "", ""));
            const box = findChild(panel, "whyMeasureBox");
            box.forceActiveFocus();
            keyClick(Qt.Key_Down);
            compare(box.currentIndex, 1);
        }
        function test_tabReachesEverything(): void {
            expand();
            const stops = TestTools.tabStops(panel).join("\n");
            for (const name of ["Scenario", "Duplicate the scenario", "Rename…", "Count: Frimmersdorf digital park", "Share that is realised, percent: Frimmersdorf digital park", "Why? Frimmersdorf digital park", "How the jobs come", "From 1 January", "All by 31 December", "Years of delay", "Reason", "Count: RWE staff cut, step 2", "Close"])
                verify(stops.includes(name), name + " in\n" + stops);
        }
        function test_whatHasTheFocusIsInSight(): void {
            const cards = [];
            const collect = item => {
                if (item.objectName === "assumptionCard")
                    cards.push(item);
                Array.from(item.children).forEach(collect);
            };
            collect(panel);
            compare(cards.length, 13);
            const last = findChild(cards[12], "shareSlider");
            last.forceActiveFocus(Qt.TabFocusReason);
            const y = last.mapToItem(panel, 0, 0).y;
            verify(y > 0 && y + last.height <= panel.height, y);
        }
        function test_escapeCloses(): void {
            closed.clear();
            findChild(card(), "shareSlider").forceActiveFocus();
            keyClick(Qt.Key_Escape);
            compare(closed.count, 1);
        }
        function test_aMapWithoutProjections(): void {
            map.openUrls([Qt.resolvedUrl("../models/data/small.revier")]);
            tryVerify(() => !jobs.available);
            verify(TestTools.texts(panel).includes("This map has no job projections."));
        }
    }
}
