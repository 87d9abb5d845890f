// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Revier.Panels
import Revier.TestTools

Item {
    id: root

    width: 1000
    height: 200

    Component {
        id: setupComponent

        PanelSetup {
            id: setup

            readonly property StatusBar bar: statusBar
            readonly property MapScaleBar scaleBar: mapScaleBar

            StatusBar {
                id: statusBar
                width: 900
                map: setup.map
                viewController: setup.view
            }
            MapScaleBar {
                id: mapScaleBar
                y: 100
                viewController: setup.view
            }
        }
    }

    TestCase {
        id: test

        property var setup

        name: "StatusBar"
        when: windowShown

        function init() {
            test.setup = createTemporaryObject(setupComponent, root);
            test.setup.open();
            tryVerify(() => !test.setup.map.busy);
            test.setup.lookAtSites();
        }

        function textOf(name: string): string {
            return findChild(test.setup.bar, name).text;
        }

        function test_coordinates() {
            compare(textOf("cursorUtm"), "");
            test.setup.view.setCursor(Qt.point(400, 300));
            compare(textOf("cursorUtm"), "32U 338791 5656745");
            compare(textOf("cursorGeographic"), "51,03960° N  6,70050° O");
            test.setup.map.languageCode = "en";
            compare(textOf("cursorGeographic"), "51.03960° N  6.70050° E");
            test.setup.view.clearCursor();
            compare(textOf("cursorGeographic"), "");
        }

        function test_scale() {
            compare(textOf("scaleText"), "1:25.000");
            TestTools.lookAt(test.setup.view, 6.7, 51, 123456);
            compare(textOf("scaleText"), "1:123.000");
        }

        function test_noticeHasItsOrder() {
            compare(textOf("statusNotice"), "Amt für Parks · Hallenverein");
            test.setup.bar.notice = "Exported";
            compare(textOf("statusNotice"), "Exported");
            test.setup.view.setCursor(Qt.point(500, 300)); // over the field, which has no name
            compare(textOf("statusNotice"), "Exported");
            TestTools.lookAt(test.setup.view, 6.8, 51.1, 25000);
            test.setup.view.setCursor(Qt.point(400, 300));
            compare(textOf("statusNotice"), "Ostpark");
        }

        function test_narrowWindow() {
            test.setup.bar.width = 700;
            verify(!findChild(test.setup.bar, "cursorUtm").visible);
            verify(findChild(test.setup.bar, "cursorGeographic").visible);
        }

        function test_readingCanBeStopped() {
            verify(!TestTools.texts(test.setup.bar).includes("Stop reading"));
            test.setup.open();
            verify(test.setup.map.busy);
            const stops = TestTools.tabStops(test.setup.bar);
            compare(stops.length, 1);
            verify(stops[0].endsWith(": Stop reading"), stops[0]);
            tryVerify(() => !test.setup.map.busy);
        }

        function test_scaleBar() {
            const bar = findChild(test.setup.scaleBar, "scaleBar");
            fuzzyCompare(bar.width, 75.59, 0.01); // 500 m at 1:25,000
            verify(TestTools.texts(test.setup.scaleBar).includes("500 m"));
            compare(TestTools.spokenName(test.setup.scaleBar), "Scale bar: 500 m");
            TestTools.lookAt(test.setup.view, 6.7, 51, 250000);
            verify(TestTools.texts(test.setup.scaleBar).includes("5 km"));
        }
    }
}
