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
    height: 600

    Component {
        id: setupComponent

        PanelSetup {
            id: setup

            readonly property PaneController panes: paneController
            readonly property TimelineController years: timeline
            readonly property MapPanes maps: mapPanes
            readonly property SketchController sketch: sketchController

            TimelineController {
                id: timeline
                map: setup.map
            }
            JobsController {
                map: setup.map
            }
            PaneController {
                id: paneController
                map: setup.map
                timeline: timeline
            }
            SketchController {
                id: sketchController
                viewController: setup.view
                snapping: false
            }
            MapPanes {
                id: mapPanes
                anchors.fill: parent
                panes: paneController
                timeline: timeline
                viewController: setup.view
                sketch: sketchController
                reduceMotion: true
            }
        }
    }

    TestCase {
        id: test

        property var setup
        property var panes
        property var maps

        name: "MapPanes"
        when: windowShown

        function init(): void {
            test.setup = createTemporaryObject(setupComponent, root);
            test.panes = test.setup.panes;
            test.maps = test.setup.maps;
        }
        function openSmall(): void {
            test.setup.open();
            tryVerify(() => !test.setup.map.busy);
        }
        /*! With years and scenarios. */
        function openShipped(): void {
            test.setup.map.openUrls([TestTools.shippedProject()]);
            tryVerify(() => !test.setup.map.busy && test.setup.years.available, 20000);
            test.setup.years.showLayers();
        }
        function title(pane: int): string {
            return findChild(test.maps, "paneTitle" + pane).text;
        }
        function map(pane: int): Item {
            return findChild(test.maps, "mapView" + pane);
        }

        /*! All items of that name below one. */
        function allOf(item: Item, name: string): list<var> {
            const found = item.objectName === name ? [item] : [];
            return found.concat(...Array.from(item.children).map(child => test.allOf(child, name)));
        }

        function test_oneMapHasNoHeader(): void {
            openSmall();
            verify(!findChild(test.maps, "paneHeader0").visible);
            compare(test.map(0).height, 600);
            verify(!findChild(test.maps, "swipeDivider").visible);
        }

        function test_layouts_data(): list<var> {
            return [
                {
                    tag: "two",
                    mode: PaneController.Two,
                    count: 2,
                    width: 399,
                    height: 570
                },
                {
                    tag: "four",
                    mode: PaneController.Four,
                    count: 4,
                    width: 399,
                    height: 269
                },
                {
                    tag: "swipe",
                    mode: PaneController.Swipe,
                    count: 2,
                    width: 800,
                    height: 570
                }
            ];
        }
        function test_layouts(data: var): void {
            openSmall();
            test.panes.mode = data.mode;
            for (let i = 0; i < data.count; ++i) {
                compare(test.map(i).width, data.width);
                compare(test.map(i).height, data.height);
                verify(findChild(test.maps, "paneHeader" + i).visible);
            }
            compare(test.map(data.count), null);
            test.panes.mode = PaneController.Single;
            tryVerify(() => test.map(1) === null);
            compare(test.map(0).height, 600);
        }

        function test_aClickActivates(): void {
            openSmall();
            test.panes.mode = PaneController.Two;
            mousePress(test.map(1), 200, 300);
            mouseRelease(test.map(1), 200, 300);
            compare(test.panes.active, 1);
            verify(test.map(1).activeFocus);
            mouseClick(findChild(test.maps, "paneTitle0"));
            compare(test.panes.active, 0);
            verify(test.map(0).activeFocus);
        }

        function test_keysActivate(): void {
            openSmall();
            test.panes.mode = PaneController.Four;
            test.maps.focusMap();
            test.maps.step(-1);
            compare(test.panes.active, 3);
            verify(test.map(3).activeFocus);
            const before = test.map(0).centerLongitude;
            keyClick(Qt.Key_Right);
            tryVerify(() => test.map(0).centerLongitude > before); // whose keys they are moves all
            compare(test.map(0).centerLongitude, test.map(3).centerLongitude);
        }

        function test_oneIsMovedAllAre(): void {
            openSmall();
            test.panes.mode = PaneController.Two;
            const before = test.map(0).centerLongitude;
            mouseDrag(test.map(1), 200, 300, 80, 0, Qt.LeftButton, Qt.NoModifier, 20);
            verify(test.map(0).centerLongitude < before);
            compare(test.map(0).centerLongitude, test.map(1).centerLongitude);
            const zoom = test.map(0).zoomLevel;
            mouseWheel(test.map(0), 200, 300, 0, 120);
            tryVerify(() => test.map(1).zoomLevel > zoom);
            compare(test.map(0).zoomLevel, test.map(1).zoomLevel);
        }

        /*! Selected in one map, marked in all; each finds what it shows. */
        function test_selectsWhatIsShown(): void {
            openSmall();
            test.panes.mode = PaneController.Two;
            test.panes.setLayerShown(1, "parks", false);
            test.panes.setLayerShown(1, "halls", false);
            test.map(0).setCamera(6.7005, 51.0396, 14);
            const middle = Qt.point(test.map(0).width / 2, test.map(0).height / 2);
            wait(50);
            mouseClick(test.map(0), middle.x, middle.y);
            tryVerify(() => test.setup.view.hasSelection);
            verify(test.setup.view.selectedLayer !== "field");
            mouseClick(test.map(1), middle.x, middle.y);
            tryCompare(test.setup.view, "selectedLayer", "field");
        }

        function test_ownYearAndScenario(): void {
            openShipped();
            test.panes.mode = PaneController.Two;
            verify(test.title(1).includes("2035"));
            mouseClick(findChild(test.maps, "paneOptions1"));
            const popup = findChild(test.maps, "panePopup");
            tryVerify(() => popup.opened);
            const year = findChild(popup.contentItem, "paneYear");
            verify(year.activeFocus);
            compare(year.value, 2035);
            keyClick(Qt.Key_Up);
            verify(test.title(1).includes("2036"), test.title(1));
            verify(test.title(0).includes("2035"), test.title(0));
            const scenario = findChild(popup.contentItem, "paneScenario");
            scenario.forceActiveFocus();
            const before = scenario.currentText;
            keyClick(Qt.Key_Down);
            verify(scenario.currentText !== before);
            verify(test.title(1).includes(scenario.currentText), test.title(1));
            keyClick(Qt.Key_Escape);
            tryVerify(() => !popup.visible);
        }

        function test_ownLayers(): void {
            openSmall();
            test.panes.mode = PaneController.Two;
            mouseClick(findChild(test.maps, "paneOptions1"));
            const popup = findChild(test.maps, "panePopup");
            tryVerify(() => popup.opened);
            const list = findChild(popup.contentItem, "paneLayers");
            verify(list.activeFocus); // there are no years
            compare(list.count, 3);
            tryVerify(() => list.height === list.contentHeight); // all of them are in sight
            const reset = findChild(popup.contentItem, "paneReset");
            verify(!reset.enabled);
            list.currentIndex = 1;
            keyClick(Qt.Key_Space);
            const own = () => test.panes.data(test.panes.index(1, 0), PaneController.OwnLayersRole);
            compare(own(), 1);
            verify(!list.itemAtIndex(1).checked);
            verify(reset.enabled);
            mouseClick(list.itemAtIndex(1));
            compare(own(), 0);
            keyClick(Qt.Key_Down);
            mouseClick(list.itemAtIndex(2));
            compare(own(), 1);
            mouseClick(reset);
            compare(own(), 0);
            verify(list.itemAtIndex(2).checked);
        }

        function test_theDividerByMouseAndKeys(): void {
            openSmall();
            test.panes.mode = PaneController.Swipe;
            const divider = findChild(test.maps, "swipeDivider");
            verify(divider.visible);
            compare(test.maps.dividerX, 400);
            mouseDrag(test.maps, 400, 230, 160, 0, Qt.LeftButton, Qt.NoModifier, 20);
            fuzzyCompare(test.panes.divider, 0.7, 0.01);
            divider.forceActiveFocus();
            keyClick(Qt.Key_Space);
            compare(test.panes.divider, 0.5);
            keyClick(Qt.Key_Right);
            fuzzyCompare(test.panes.divider, 0.52, 1e-6);
            keyClick(Qt.Key_Left, Qt.ShiftModifier);
            fuzzyCompare(test.panes.divider, 0.42, 1e-6);
            keyClick(Qt.Key_Home);
            fuzzyCompare(test.panes.divider, 0.05, 1e-6);
            keyClick(Qt.Key_End);
            fuzzyCompare(test.panes.divider, 0.95, 1e-6);
        }

        /*! Press, one step, release: as far as the pointer went. */
        function test_aQuickDragOfTheDivider(): void {
            openSmall();
            test.panes.mode = PaneController.Swipe;
            mousePress(test.maps, 404, 230);
            mouseMove(test.maps, 644, 230);
            mouseRelease(test.maps, 644, 230);
            fuzzyCompare(test.panes.divider, 0.8, 0.005);
        }

        /*! In any of the maps; it is seen in all of them, the numbers where the pointer is. */
        function test_drawing_data(): list<var> {
            return [
                {
                    tag: "one",
                    mode: PaneController.Single,
                    pane: 0
                },
                {
                    tag: "two",
                    mode: PaneController.Two,
                    pane: 1
                },
                {
                    tag: "four",
                    mode: PaneController.Four,
                    pane: 3
                },
                {
                    tag: "swipe",
                    mode: PaneController.Swipe,
                    pane: 1
                }
            ];
        }
        function test_drawing(data: var): void {
            openSmall();
            test.panes.mode = data.mode;
            test.setup.sketch.tool = SketchController.Line;
            const map = test.map(data.pane);
            const x = map.width - 150;
            mouseMove(map, x, 100);
            mouseClick(map, x, 100);
            compare(test.panes.active, data.pane);
            wait(Application.styleHints.mouseDoubleClickInterval + 50);
            mouseMove(map, x + 60, 140);
            mouseClick(map, x + 60, 140);
            compare(test.setup.sketch.handles.length, 2);
            const vertices = data.mode === PaneController.Swipe ? 1 : test.panes.count;
            compare(test.allOf(test.maps, "vertex0").length, vertices);
            const texts = test.allOf(test.maps, "pointerText").filter(text => text.visible);
            compare(texts.length, 1);
            keyClick(Qt.Key_Return);
            compare(test.setup.sketch.features.count, 1);
            verify(test.map(data.pane).activeFocus);
        }

        function test_drawingByKeys(): void {
            openSmall();
            test.panes.mode = PaneController.Two;
            mouseMove(findChild(test.maps, "paneHeader0"), 5, 5); // else it may lie where the crosshair cannot go on
            verify(test.waitForPolish(root.Window.window)); // before, the view is as large as one map was
            test.setup.sketch.tool = SketchController.Line;
            test.maps.focusPane(1);
            keyClick(Qt.Key_Left); // the first key shows the crosshair
            keyClick(Qt.Key_Space);
            compare(test.setup.sketch.handles.length, 1);
            fuzzyCompare(test.setup.sketch.handles[0].x, test.map(1).width / 2, 1);
            keyClick(Qt.Key_Right, Qt.ShiftModifier);
            keyClick(Qt.Key_Space);
            keyClick(Qt.Key_Return);
            compare(test.setup.sketch.features.count, 1);
        }

        /*! On either side of the curtain the map that is seen there has the pointer. */
        function test_theCurtainParts(): void {
            openSmall();
            test.panes.mode = PaneController.Swipe;
            mousePress(test.maps, 600, 300);
            mouseRelease(test.maps, 600, 300);
            compare(test.panes.active, 1);
            mousePress(test.maps, 100, 300);
            mouseRelease(test.maps, 100, 300);
            compare(test.panes.active, 0);
            mouseMove(test.maps, 620, 310);
            tryCompare(test.setup.view, "pane", 1);
        }

        function test_tabReachesEverything(): void {
            openSmall();
            test.panes.mode = PaneController.Swipe;
            const stops = TestTools.tabStops(test.maps).join("; ");
            for (const name of ["Map 1", "Map 2", "Divider between the two maps: 50 %", "Year, scenario and layers of map 1", "Year, scenario and layers of map 2"])
                verify(stops.includes(name), name + " in " + stops);
        }
    }
}
