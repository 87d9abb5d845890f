// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Revier.Map
import Revier.Panels
import Revier.TestTools

Item {
    id: root

    width: 800
    height: 900

    Component {
        id: setupComponent

        Item {
            id: setup

            readonly property MapController map: controller
            readonly property ViewController view: viewController
            readonly property ComparisonController comparison: comparisonController
            readonly property ComparisonPanel panel: comparisonPanel
            readonly property ComparisonDialog dialog: comparisonDialog
            readonly property DetailsCard card: detailsCard

            anchors.fill: parent

            MapController {
                id: controller
            }
            ViewController {
                id: viewController
                map: controller
            }
            ComparisonController {
                id: comparisonController
                viewController: setup.view
            }
            ComparisonPanel {
                id: comparisonPanel
                width: 380
                height: parent.height
                comparison: setup.comparison
                viewController: setup.view
            }
            DetailsCard {
                id: detailsCard
                x: 400
                width: 360
                viewController: setup.view
                comparison: setup.comparison
            }
            ComparisonDialog {
                id: comparisonDialog
                comparison: setup.comparison
            }
        }
    }
    SignalSpy {
        id: closeSpy
        signalName: "closeRequested"
    }
    SignalSpy {
        id: tableSpy
        signalName: "tableRequested"
    }

    WindowCase {
        id: test

        property var setup

        name: "ComparisonPanel"

        function init() {
            test.setup = createTemporaryObject(setupComponent, root);
            test.setup.map.openUrls([TestTools.shippedProject()]);
            tryVerify(() => !test.setup.map.busy, 20000);
        }

        /*! Adds the feature with this id by its details, as somebody does it with the mouse. */
        function add(id: string): void {
            const before = test.setup.comparison.count;
            verify(test.setup.view.showFeature(id));
            tryVerify(() => test.setup.card.visible);
            clickOn(findChild(test.setup.card, "compareButton"));
            compare(test.setup.comparison.count, before + 1);
            tryVerify(() => !test.setup.comparison.busy, 20000);
        }
        function addParks(): void {
            add("digitalpark-frimmersdorf");
            add("innovation-park-bergheim");
        }

        function test_saysHowToBegin() {
            verify(findChild(test.setup.panel, "comparisonHint").visible);
            verify(!findChild(test.setup.panel, "addSelected").enabled);
            verify(!findChild(test.setup.panel, "openTable").enabled);
        }

        function test_comparesFromTheDetails() {
            addParks();
            verify(findChild(test.setup.card, "compareButton").checked);
            const texts = TestTools.texts(test.setup.panel);
            for (const text of ["Digitalpark Frimmersdorf", "Innovation Park Bergheim"])
                verify(texts.includes(text), text + " in " + texts.join(" | "));
            verify(!findChild(test.setup.panel, "comparisonHint").visible);
        }

        function test_addsTheSelectedSite() {
            verify(test.setup.view.showFeature("ai-village-huerth"));
            clickOn(findChild(test.setup.panel, "addSelected"));
            tryVerify(() => !test.setup.comparison.busy);
            compare(test.setup.comparison.count, 1);
            verify(!findChild(test.setup.panel, "addSelected").enabled); // it is there
            clickOn(findChild(test.setup.panel, "removeSite"));
            compare(test.setup.comparison.count, 0);
        }

        function test_slidersMoveTheScore() {
            addParks();
            const slider = findChild(test.setup.panel, "weightSlider");
            const share = findChild(test.setup.panel, "weightShare").text;
            slider.forceActiveFocus();
            keyClick(Qt.Key_Right);
            compare(slider.value, 1.25);
            verify(findChild(test.setup.panel, "weightShare").text !== share);
            verify(slider.activeFocus); // the row stayed
            clickOn(findChild(test.setup.panel, "resetWeights"));
            tryVerify(() => !test.setup.comparison.busy);
            compare(findChild(test.setup.panel, "weightShare").text, share);
        }

        function test_keysCloseThePanel() {
            closeSpy.target = test.setup.panel;
            closeSpy.clear();
            test.setup.panel.forceActiveFocus();
            keyClick(Qt.Key_Escape);
            compare(closeSpy.count, 1);
        }

        function test_sideBySide() {
            addParks();
            tableSpy.target = test.setup.panel;
            tableSpy.clear();
            clickOn(findChild(test.setup.panel, "openTable"));
            compare(tableSpy.count, 1);
            test.setup.dialog.open();
            tryVerify(() => test.setup.dialog.opened);
            const table = findChild(test.setup.dialog, "comparisonTable");
            tryVerify(() => table.rows > 10);
            compare(table.columns, 3);
            tryVerify(() => TestTools.texts(table).some(text => text.startsWith("★ ")));
            const top = table.contentY;
            keyClick(Qt.Key_End);
            tryVerify(() => table.contentY > top);
            keyClick(Qt.Key_Escape);
            tryVerify(() => !test.setup.dialog.opened);
        }

        function test_spokenNames() {
            addParks();
            compare(TestTools.spokenName(test.setup.panel), "Compare sites");
            const stops = TestTools.tabStops(test.setup.panel);
            verify(stops.length > 12, stops.join(", "));
            for (const stop of stops)
                verify(!stop.endsWith(": "), stop);
        }
    }
}
