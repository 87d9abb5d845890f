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

    width: 400
    height: 600

    Component {
        id: setupComponent

        Item {
            id: setup

            readonly property alias map: controller
            readonly property alias doctor: doctorController
            readonly property alias panel: doctorPanel

            anchors.fill: parent

            MapController {
                id: controller
            }
            DoctorController {
                id: doctorController
                map: controller
            }
            DoctorPanel {
                id: doctorPanel
                anchors.fill: parent
                doctor: doctorController
            }
        }
    }

    SignalSpy {
        id: closes
        signalName: "closeRequested"
    }
    SignalSpy {
        id: notes
        signalName: "noteRequested"
    }

    WindowCase {
        id: test

        property var setup

        name: "DoctorPanel"

        function init(): void {
            test.setup = createTemporaryObject(setupComponent, root);
            closes.target = test.setup.panel;
            notes.target = test.setup.panel;
            closes.clear();
            notes.clear();
        }

        /*! Latitude first. */
        function open(): void {
            const file = TestTools.temporaryFile("swapped" + Math.random() + ".geojson");
            TestTools.append(file, '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"x"},' + '"geometry":{"type":"Point","coordinates":[51.0396,6.7005]}}]}');
            test.setup.map.openUrls([file]);
            tryVerify(() => TestTools.order(test.setup.map).length === 1);
            test.setup.doctor.layerId = TestTools.order(test.setup.map)[0];
            tryVerify(() => test.setup.doctor.examined);
            tryVerify(() => findChild(test.setup.panel, "finding0") !== null);
        }
        function item(name: string): Item {
            const found = findChild(test.setup.panel, name);
            verify(found !== null, name);
            return found;
        }

        function test_waiting(): void {
            verify(item("doctorSummary").visible);
            verify(!item("note").enabled);
        }
        function test_unfolds(): void {
            test.open();
            const card = test.item("finding0");
            const before = TestTools.texts(card).length;
            clickOn(findChild(card, "unfold"));
            tryVerify(() => TestTools.texts(card).length > before + 1);
            verify(TestTools.texts(card).some(text => text.includes("EPSG:4326")));
        }
        function test_previewAndMend(): void {
            test.open();
            const card = test.item("finding0");
            clickOn(findChild(card, "preview"));
            tryCompare(test.setup.doctor, "previewRow", 0);
            tryCompare(card, "previewed", true);
            clickOn(findChild(card, "preview"));
            tryCompare(test.setup.doctor, "previewRow", -1);
            verify(!test.item("discard").visible);
            clickOn(findChild(card, "mend"));
            tryVerify(() => test.setup.doctor.applied.length === 1);
            tryVerify(() => test.item("discard").visible);
            tryVerify(() => test.setup.doctor.examined && test.setup.doctor.count === 0);
            clickOn(test.item("discard"));
            tryVerify(() => test.setup.doctor.count === 1);
        }
        function test_letter(): void {
            test.open();
            clickOn(test.item("note"));
            compare(notes.count, 1);
        }
        function test_closes(): void {
            clickOn(test.item("closeDoctor"));
            compare(closes.count, 1);
            test.setup.panel.forceActiveFocus();
            keyClick(Qt.Key_Escape);
            compare(closes.count, 2);
        }
        function test_reachableByKeys(): void {
            test.open();
            const stops = TestTools.tabStops(test.setup.panel);
            for (const name of ["Close", "What speaks for it", "Swap the axes", "Letter to the supplier…"])
                verify(stops.some(stop => stop.endsWith(": " + name)), name + " in " + stops);
        }
    }
}
