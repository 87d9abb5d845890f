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

        PanelSetup {
            id: setup

            readonly property LayerPanel panel: layerPanel

            LayerPanel {
                id: layerPanel
                anchors.fill: parent
                map: setup.map
                viewController: setup.view
                doctor: doctor
            }
            DoctorController {
                id: doctor
                map: setup.map
            }
        }
    }

    SignalSpy {
        id: fits
        signalName: "fitRequested"
    }
    SignalSpy {
        id: examinations
        signalName: "doctorRequested"
    }

    WindowCase {
        id: test

        property var setup
        property ListView list

        name: "LayerPanel"

        function init() {
            test.setup = createTemporaryObject(setupComponent, root);
            test.setup.open();
            tryVerify(() => !test.setup.map.busy);
            test.list = findChild(test.setup, "layerList") as ListView;
            tryCompare(test.list, "count", 5); // [sites] parks halls [ground] field
            fits.target = test.setup.view;
            fits.clear();
        }

        /*! Layers with findings have a sign that leads to them; so does the menu of every layer. */
        function test_findings(): void {
            const file = TestTools.temporaryFile("latitudefirst.geojson");
            TestTools.append(file, '{"type":"Point","coordinates":[51.0396,6.7005]}');
            examinations.target = test.setup.panel;
            examinations.clear();
            test.setup.map.openUrls([file]);
            tryCompare(test.list, "count", 6);
            tryVerify(() => findChild(test.list, "findings_latitudefirst")?.visible === true);
            verify(!findChild(test.list, "findings_parks").visible);
            clickOn(findChild(test.list, "findings_latitudefirst"));
            compare(examinations.count, 1);
            compare(examinations.signalArguments[0][0], "latitudefirst");
        }

        function row(id: string): Item {
            const item = findChild(test.list, "row_" + id);
            verify(item !== null, id);
            return item;
        }

        function focusRow(index: int): void {
            test.list.forceActiveFocus();
            test.list.currentIndex = index;
        }

        function test_rowsShowTitles() {
            const texts = TestTools.texts(test.list);
            for (const title of ["Standorte", "Parks", "Hallen", "Grund", "Feld"])
                verify(texts.includes(title), title);
            test.setup.map.languageCode = "en";
            verify(TestTools.texts(test.list).includes("Halls"));
        }

        function test_visibilityByMouse() {
            const box = findChild(test.list, "visible_parks");
            verify(box.checked);
            clickOn(box);
            verify(!TestTools.isVisible(test.setup.map, "parks"));
            verify(!box.checked);
            clickOn(box);
            verify(TestTools.isVisible(test.setup.map, "parks"));
            verify(box.checked);
        }

        function test_visibilityBySpace() {
            focusRow(2);
            keyClick(Qt.Key_Space);
            verify(!TestTools.isVisible(test.setup.map, "halls"));
            verify(!findChild(test.list, "visible_halls").checked);
            compare(row("halls").opacity, 0.55);
            keyClick(Qt.Key_Space);
            verify(TestTools.isVisible(test.setup.map, "halls"));
            compare(row("halls").opacity, 1);
        }

        function test_aHiddenGroupGreysItsLayers() {
            clickOn(findChild(test.list, "visible_sites"));
            compare(row("parks").opacity, 0.55);
            compare(row("field").opacity, 1);
            verify(findChild(test.list, "visible_parks").checked); // its own switch stays
        }

        function test_foldingByKeys() {
            focusRow(0);
            keyClick(Qt.Key_Left);
            compare(test.list.count, 3);
            keyClick(Qt.Key_Right);
            compare(test.list.count, 5);
            keyClick(Qt.Key_Down);
            compare(test.list.currentIndex, 1);
            keyClick(Qt.Key_Right); // the legend of the parks
            compare(test.list.count, 7);
            tryVerify(() => TestTools.texts(test.list).includes("Campus"));
            keyClick(Qt.Key_Left);
            compare(test.list.count, 5);
        }

        function test_foldingByMouse() {
            settle();
            mouseClick(row("ground"), 150, 10);
            compare(test.list.count, 4);
            settle();
            mouseClick(row("ground"), 150, 10);
            compare(test.list.count, 5);
        }

        function test_altArrowsMoveTheLayer() {
            focusRow(1);
            keyClick(Qt.Key_Down, Qt.AltModifier);
            compare(TestTools.order(test.setup.map), ["halls", "parks", "field"]);
            compare(test.list.currentIndex, 2);
            keyClick(Qt.Key_Down, Qt.AltModifier); // into the next group
            compare(test.list.currentIndex, 3);
            keyClick(Qt.Key_Down, Qt.AltModifier);
            compare(TestTools.order(test.setup.map), ["halls", "field", "parks"]);
            for (let i = 0; i < 5; ++i)
                keyClick(Qt.Key_Up, Qt.AltModifier);
            compare(TestTools.order(test.setup.map), ["parks", "halls", "field"]);
            compare(test.list.currentIndex, 0); // above all groups
        }

        function drag(from: real, to: real): void {
            const steps = 8;
            mousePress(test.list, 200, from);
            for (let i = 1; i <= steps; ++i)
                mouseMove(test.list, 200, from + (to - from) * i / steps, 10, Qt.LeftButton);
            mouseRelease(test.list, 200, to);
        }

        function test_dragMovesTheLayer() {
            const height = row("halls").height;
            drag(2.5 * height, 1.5 * height);
            compare(TestTools.order(test.setup.map)[0], "halls");
            waitForRendering(test.list);
            drag(1.5 * height, 2.5 * height);
            compare(TestTools.order(test.setup.map)[1], "halls");
            compare(test.list.itemAtIndex(0).dropMark.row, -1);
        }

        function test_enterZooms() {
            focusRow(2);
            keyClick(Qt.Key_Return);
            compare(fits.count, 1);
            fuzzyCompare(fits.signalArguments[0][0].x, 6.7005, 1e-9);
        }

        function test_deleteRemoves() {
            focusRow(1);
            keyClick(Qt.Key_Delete);
            compare(TestTools.order(test.setup.map), ["halls", "field"]);
            focusRow(0);
            keyClick(Qt.Key_Delete); // a group stays
            compare(test.list.count, 4);
        }

        function test_opacity() {
            settle();
            mouseClick(row("halls"), 150, 10, Qt.RightButton);
            const slider = findChild(test.setup.panel, "opacitySlider");
            tryVerify(() => slider.visible && slider.activeFocus);
            compare(slider.value, 1);
            keyClick(Qt.Key_Left);
            fuzzyCompare(TestTools.opacity(test.setup.map, "halls"), 0.95, 1e-9);
            settle();
            mouseClick(slider, slider.width / 2, slider.height / 2);
            const half = TestTools.opacity(test.setup.map, "halls");
            verify(half > 0.4 && half < 0.6, half);
            compare(TestTools.opacity(test.setup.map, "parks"), 1);
            keyClick(Qt.Key_Escape);
            tryVerify(() => !slider.visible);
        }

        function test_menuKey() {
            const slider = findChild(test.setup.panel, "opacitySlider");
            focusRow(0); // a group has no options
            keyClick(Qt.Key_Menu);
            verify(!slider.visible);
            focusRow(1);
            keyClick(Qt.Key_Menu);
            tryVerify(() => slider.visible);
        }

        function test_spokenNames() {
            compare(TestTools.spokenName(row("parks")), "Parks, visible");
            compare(TestTools.spokenName(findChild(test.list, "visible_parks")), "Show Parks");
            keyClick(Qt.Key_Space);
            const stops = TestTools.tabStops(test.setup.panel);
            compare(stops.length, 2); // the button above and the list
            for (const stop of stops)
                verify(!stop.endsWith(": "), stop);
        }

        function test_emptyMap() {
            focusRow(0);
            for (const id of TestTools.order(test.setup.map)) {
                test.list.currentIndex = row(id).index;
                keyClick(Qt.Key_Delete);
            }
            compare(TestTools.order(test.setup.map), []);
        }
    }
}
