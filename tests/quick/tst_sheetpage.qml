// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtTest
import Revier.Map
import Revier.Panels

Item {
    id: root

    width: 1000
    height: 700

    Component {
        id: setupComponent

        PanelSetup {
            id: setup

            readonly property SheetController sheet: controller
            readonly property SheetPage page: sheetPage
            readonly property SheetOptions options: sheetOptions

            SheetController {
                id: controller
                viewController: setup.view
            }
            RowLayout {
                anchors.fill: parent

                SheetOptions {
                    id: sheetOptions
                    Layout.preferredWidth: 330
                    Layout.alignment: Qt.AlignTop
                    sheet: controller
                    viewController: setup.view
                }
                SheetPage {
                    id: sheetPage
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    sheet: controller
                }
            }
        }
    }

    WindowCase {
        id: test

        property var setup
        property SheetController sheet

        readonly property int legend: 2

        function handle(element: int): Item {
            const page = test.findChild(test.setup.page, "sheetPage");
            return Array.from(page.children).find(child => child.index === element) ?? null;
        }

        name: "SheetPage"

        function init(): void {
            test.setup = test.createTemporaryObject(setupComponent, root);
            test.setup.open();
            test.tryCompare(test.setup.map, "busy", false);
            test.setup.lookAtSites();
            test.sheet = test.setup.sheet;
            test.sheet.active = true;
            test.tryVerify(() => test.sheet.boxes[test.legend].width > 0, 20000);
            test.settle();
        }
        function cleanup(): void {
            test.sheet.active = false;
        }

        function test_dragMovesAnElement(): void {
            const item = test.handle(test.legend);
            const before = test.sheet.boxes[test.legend];
            test.mouseDrag(item, item.width / 2, item.height / 2, -80, 40);
            test.verify(test.sheet.arranged);
            test.tryVerify(() => test.sheet.boxes[test.legend].x < before.x - 0.05, 20000);
            test.verify(test.sheet.boxes[test.legend].y > before.y + 0.02);
            test.fuzzyCompare(test.sheet.boxes[test.legend].width, before.width, 0.002);
            test.clickOn(test.findChild(test.setup.page, "arrangeButton"));
            test.tryVerify(() => Math.abs(test.sheet.boxes[test.legend].x - before.x) < 0.001, 20000);
            test.verify(!test.sheet.arranged);
        }
        function test_cornerResizes(): void {
            const corner = test.findChild(test.handle(test.legend), "resizeCorner");
            const before = test.sheet.boxes[test.legend];
            test.mouseDrag(corner, corner.width / 2, corner.height / 2, 0, 60);
            test.tryVerify(() => test.sheet.boxes[test.legend].height > before.height + 0.05, 20000);
            test.fuzzyCompare(test.sheet.boxes[test.legend].y, before.y, 0.002);
        }
        function test_arrowKeys(): void {
            const before = test.sheet.boxes[test.legend];
            test.handle(test.legend).forceActiveFocus();
            test.keyClick(Qt.Key_Down);
            test.tryVerify(() => test.sheet.boxes[test.legend].y > before.y, 20000);
            const height = test.sheet.boxes[test.legend].height;
            test.keyClick(Qt.Key_Down, Qt.ShiftModifier);
            test.tryVerify(() => test.sheet.boxes[test.legend].height > height, 20000);
        }
        function test_elementsAreSwitched(): void {
            const box = test.findChild(test.setup.options, "sheetElement" + test.legend);
            test.verify(box.checked);
            test.clickOn(box);
            test.tryVerify(() => test.sheet.boxes[test.legend].width === 0, 20000);
            test.verify(!box.checked);
        }
        function test_templatesAndGrid(): void {
            const templates = test.findChild(test.setup.options, "sheetTemplate");
            templates.forceActiveFocus();
            test.keyClick(Qt.Key_Down);
            test.compare(test.sheet.templateIndex, 1);
            test.verify(test.sheet.aspect < 1);
            const grid = test.findChild(test.setup.options, "sheetGrid");
            grid.forceActiveFocus();
            test.keyClick(Qt.Key_Down);
            test.compare(test.sheet.grid, 1);
        }
        function test_problemsAreShown(): void {
            test.sheet.crs = "EPSG:4326";
            const label = test.findChild(test.setup.page, "sheetProblem");
            test.tryCompare(label, "visible", true, 20000);
            test.verify(label.text.includes("EPSG:25832"));
        }
        function test_exactScale(): void {
            const box = test.findChild(test.setup.options, "sheetFixedScale");
            test.setup.options.prepare();
            test.clickOn(box);
            test.compare(test.sheet.scale, 25000);
            test.clickOn(box);
            test.compare(test.sheet.scale, 0);
        }
    }
}
