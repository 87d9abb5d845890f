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

    width: 1160
    height: 600

    Component {
        id: setupComponent

        PanelSetup {
            id: setup

            readonly property alias panel: panel
            readonly property alias mapView: mapView
            readonly property alias sketch: sketch

            SketchController {
                id: sketch
                viewController: setup.view
            }
            MapView {
                id: mapView
                width: 800
                height: 600
                viewController: setup.view
                sketch: sketch
                reduceMotion: true
            }
            SketchPanel {
                id: panel
                x: 800
                width: 360
                height: 600
                sketch: sketch
                onToolChosen: mapView.forceActiveFocus(Qt.OtherFocusReason)
            }
        }
    }

    SignalSpy {
        id: closes
        signalName: "closeRequested"
    }
    SignalSpy {
        id: exports
        signalName: "exportRequested"
    }

    WindowCase {
        id: test

        property var setup
        property SketchController sketch
        property Item panel
        property Item mapView

        name: "SketchPanel"

        function init() {
            test.setup = createTemporaryObject(setupComponent, root);
            test.sketch = test.setup.sketch;
            test.panel = test.setup.panel;
            test.mapView = test.setup.mapView;
            test.mapView.setCamera(6.9, 50.9, 12);
            tryVerify(() => test.setup.view.scaleDenominator > 0);
            for (const spy of [closes, exports]) {
                spy.target = test.panel;
                spy.clear();
            }
        }

        function tool(name: string): Item {
            const button = findChild(test.panel, name);
            verify(button !== null, name);
            return button;
        }
        function texts(): string {
            return TestTools.texts(test.panel).join(" | ").replace(/\u00a0/g, " ");
        }
        function click(x: int, y: int): void {
            mouseMove(test.mapView, x, y);
            settle();
            mouseClick(test.mapView, x, y);
            wait(600); // else it were a double click
        }
        function clickTool(name: string): void {
            clickOn(tool(name));
        }
        function drawLine(): void {
            clickTool("toolLine");
            click(200, 200);
            click(400, 200);
            keyClick(Qt.Key_Return);
            compare(test.sketch.features.count, 1);
        }

        function test_measureByMouse() {
            clickTool("toolLength");
            verify(tool("toolLength").checked);
            verify(test.mapView.activeFocus);
            click(200, 200);
            click(400, 200);
            mouseMove(test.mapView, 400, 350);
            const label = findChild(test.mapView, "pointerText");
            verify(label.visible);
            verify(label.text.includes("Σ"), label.text);
            click(400, 350);
            click(500, 350);
            keyClick(Qt.Key_Return); // double clicks of tests are too slow for TapHandler
            verify(test.sketch.keepable);
            verify(texts().includes("ellipsoidal (GRS 80)"), texts());
            verify(texts().includes("Web Mercator"));
            compare(test.sketch.bearings.count, 3);
            verify(texts().includes("180,00°") || texts().includes("180.00°"), texts());
            clickOn(findChild(test.panel, "keepResult"));
            compare(test.sketch.features.count, 1);
        }

        function test_drawByKeysAlone() {
            tool("toolPolygon").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            compare(test.sketch.tool, SketchController.Polygon);
            verify(test.mapView.activeFocus);
            keyClick(Qt.Key_Right);
            const cross = findChild(test.mapView, "crosshair");
            verify(cross.visible);
            compare(Math.round(cross.x), 400);
            keyClick(Qt.Key_Space);
            for (let i = 0; i < 4; ++i)
                keyClick(Qt.Key_Right, Qt.ShiftModifier);
            keyClick(Qt.Key_Space);
            for (let i = 0; i < 12; ++i)
                keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Space);
            compare(test.sketch.handles.length, 3);
            keyClick(Qt.Key_Backspace);
            compare(test.sketch.handles.length, 2);
            keyClick(Qt.Key_Space);
            keyClick(Qt.Key_Return);
            compare(test.sketch.features.count, 1);
            verify(texts().includes("ha") || texts().includes("km²"), texts());
            keyClick(Qt.Key_Escape);
            compare(test.sketch.tool, SketchController.None);
        }

        function test_theMapIsStillDraggedAndZoomed() {
            clickTool("toolLine");
            const longitude = test.mapView.centerLongitude;
            mouseDrag(test.mapView, 300, 300, 120, 0);
            tryVerify(() => test.mapView.centerLongitude < longitude - 0.001);
            compare(test.sketch.handles.length, 0);
            const zoom = test.mapView.zoomLevel;
            mouseWheel(test.mapView, 300, 300, 0, 240);
            tryVerify(() => test.mapView.zoomLevel > zoom);
            compare(test.sketch.tool, SketchController.Line);
        }

        function test_vertexIsDragged() {
            drawLine();
            clickTool("toolEdit");
            compare(test.sketch.handles.length, 2);
            const longitude = test.mapView.centerLongitude;
            mouseDrag(test.mapView, 400, 200, 0, 150);
            tryVerify(() => Math.abs(test.sketch.handles[1].y - 350) < 2);
            compare(test.mapView.centerLongitude, longitude); // not the map
            mouseDrag(test.mapView, 300, 275, -40, 60); // the dot in the middle
            tryCompare(test.sketch.handles, "length", 3);
            keyClick(Qt.Key_Delete);
            tryCompare(test.sketch.handles, "length", 2);
            keyClick(Qt.Key_Delete); // no vertex is chosen any more: the whole
            tryCompare(test.sketch.features, "count", 0);
        }

        function test_textIsTypedOnTheMap() {
            clickTool("toolText");
            click(300, 300);
            const field = findChild(test.mapView, "sketchText");
            tryVerify(() => field.activeFocus);
            keyClick(Qt.Key_H);
            keyClick(Qt.Key_I);
            keyClick(Qt.Key_Return);
            compare(test.sketch.features.count, 1);
            compare(test.sketch.selectedName, "hi");
            verify(!field.activeFocus);
            verify(test.mapView.activeFocus);
            click(500, 300);
            tryVerify(() => field.activeFocus);
            compare(field.text, "");
            keyClick(Qt.Key_Escape);
            compare(test.sketch.features.count, 1);
            compare(test.sketch.tool, SketchController.Text);
        }

        function test_lookOfTheSelected() {
            drawLine();
            const name = findChild(test.panel, "sketchName");
            verify(name.visible);
            name.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_A);
            keyClick(Qt.Key_B);
            keyClick(Qt.Key_Return);
            compare(test.sketch.selectedName, "ab");
            verify(texts().includes("ab"));
            clickOn(findChild(test.panel, "color#0072b2"));
            verify(Qt.colorEqual(test.sketch.color, "#0072b2"));
            const width = findChild(test.panel, "sketchWidth");
            width.forceActiveFocus(Qt.TabFocusReason);
            const before = test.sketch.width;
            keyClick(Qt.Key_Right);
            compare(test.sketch.width, before + 0.5);
            const around = findChild(test.panel, "sketchRadii");
            verify(around.visible);
            compare(around.text, "");
            around.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_1);
            keyClick(Qt.Key_Return);
            compare(test.sketch.radii, "1");
        }

        function test_ringsHaveRadii() {
            clickTool("toolRings");
            const radii = findChild(test.panel, "sketchRadii");
            verify(radii.visible);
            radii.forceActiveFocus(Qt.TabFocusReason);
            radii.selectAll();
            keyClick(Qt.Key_2);
            keyClick(Qt.Key_Return);
            compare(test.sketch.radii, "2");
            click(400, 300);
            compare(test.sketch.features.count, 1);
            verify(texts().includes("2 km"), texts());
        }

        /*! The list may be longer than the panel. */
        function clickInList(item: Item): void {
            settle();
            test.panel.reveal(item);
            clickOn(item);
        }
        function test_listSelectsShowsAndRemoves() {
            drawLine();
            keyClick(Qt.Key_Escape);
            test.sketch.selectedId = "";
            const row = findChild(test.panel, "sketch0");
            clickInList(row);
            verify(test.sketch.selectedId !== "");
            clickInList(findChild(test.panel, "exportSketch"));
            compare(exports.count, 1);
            clickInList(findChild(test.panel, "remove0"));
            compare(test.sketch.features.count, 0);
            compare(findChild(test.panel, "exportSketch").visible, false);
        }

        function test_escapeGivesUpTheToolThenCloses() {
            clickTool("toolArrow");
            test.panel.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Escape);
            compare(test.sketch.tool, SketchController.None);
            compare(closes.count, 0);
            keyClick(Qt.Key_Escape);
            compare(closes.count, 1);
        }

        function test_aToolIsGivenUpByItsButton() {
            clickTool("toolArrow");
            verify(tool("toolArrow").checked);
            clickTool("toolPoint");
            verify(!tool("toolArrow").checked && tool("toolPoint").checked);
            clickTool("toolPoint");
            compare(test.sketch.tool, SketchController.None);
            verify(!tool("toolPoint").checked);
        }

        function test_nothingIsWiderThanThePanel() {
            test.panel.width = 320;
            drawLine();
            for (const name of ["toolRings", "snapping", "sketchName", "bearings", "copyResults", "remove0"]) {
                const item = findChild(test.panel, name);
                const right = item.mapToItem(test.panel, item.width, 0).x;
                verify(right <= 320, name + ": " + right);
            }
        }
    }
}
