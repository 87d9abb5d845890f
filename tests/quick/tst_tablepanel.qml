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

    width: 1000
    height: 600

    Component {
        id: setupComponent

        PanelSetup {
            id: setup

            readonly property TablePanel panel: tablePanel

            TablePanel {
                id: tablePanel
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                height: 300
                viewController: setup.view
            }
        }
    }

    SignalSpy {
        id: closes
        signalName: "closeRequested"
    }

    WindowCase {
        id: test

        property var setup
        property var table
        property var rows
        property var field

        function type(text: string): void {
            for (const letter of text)
                test.keyClick(letter);
        }
        function waitForTable(): void {
            test.tryCompare(test.table, "busy", false);
        }

        name: "TablePanel"

        function init(): void {
            test.setup = test.createTemporaryObject(setupComponent, root);
            test.setup.open();
            test.tryCompare(test.setup.map, "busy", false);
            test.table = test.findChild(test.setup.panel, "tableModel");
            test.rows = test.findChild(test.setup.panel, "tableRows");
            test.field = test.findChild(test.setup.panel, "conditionField");
            closes.target = test.setup.panel;
            closes.clear();
            test.setup.panel.start();
            test.waitForRendering(test.rows);
        }

        function test_showsTheFirstLayer(): void {
            test.compare(test.table.layerId, "parks");
            test.tryCompare(test.rows, "rows", 3);
            const texts = TestTools.texts(test.setup.panel);
            for (const text of ["Digitalpark Nord", "22.200", "Ostpark"])
                test.verify(texts.includes(text), text);
            test.compare(test.setup.view.activeLayer, "parks");
        }

        function test_rowsByKeyboard(): void {
            test.verify(test.rows.activeFocus);
            test.compare(test.rows.currentRow, 0);
            test.keyClick(Qt.Key_Down);
            test.keyClick(Qt.Key_Space);
            test.compare(test.table.selectedCount, 1);
            test.compare(test.table.currentRow(), 1);
            test.keyClick(Qt.Key_A, Qt.ControlModifier);
            test.compare(test.table.selectedCount, 3);
            test.keyClick(Qt.Key_Escape);
            test.compare(closes.count, 1);
        }

        function test_rowsByMouse(): void {
            const y = row => row * 25 + 10;
            test.settle();
            test.mouseClick(test.rows, 20, y(0));
            test.compare(test.table.selectedCount, 1);
            test.settle();
            test.mouseClick(test.rows, 20, y(2), Qt.LeftButton, Qt.ShiftModifier);
            test.compare(test.table.selectedCount, 3);
            test.settle();
            test.mouseClick(test.rows, 20, y(1), Qt.LeftButton, Qt.ControlModifier);
            test.compare(test.table.selectedCount, 2);
        }

        /*! Typing with candidates, taken by Tab, applied by Enter. */
        function test_filterWithHelp(): void {
            const popup = test.findChild(test.field, "conditionCandidates");
            test.field.forceActiveFocus();
            test.type("ki");
            test.tryCompare(popup, "opened", true);
            test.keyClick(Qt.Key_Tab);
            test.compare(test.field.text, "kind ");
            test.type("= ");
            test.keyClick(Qt.Key_Down);
            test.keyClick(Qt.Key_Down);
            test.keyClick(Qt.Key_Return);
            test.compare(test.field.text, "kind = 'campus' ");
            test.keyClick(Qt.Key_Return);
            test.waitForTable();
            test.compare(test.table.filter, "kind = 'campus'");
            test.tryCompare(test.rows, "rows", 1);
            test.verify(!popup.opened);
        }

        function test_faultIsShownAtItsPlace(): void {
            const fault = test.findChild(test.setup.panel, "conditionFault");
            test.field.forceActiveFocus();
            test.field.text = "kind = 'park' AND powr > 1";
            test.field.apply();
            test.verify(fault.visible);
            test.verify(fault.text.includes("powr"));
            test.compare(test.field.selectedText, "powr");
            test.compare(test.table.filter, "");
            test.keyClick(Qt.Key_Escape);
            test.compare(test.field.text, "");
        }

        function test_facets(): void {
            const pane = test.findChild(test.setup.panel, "facetPane");
            test.verify(!pane.visible);
            test.keyClick(Qt.Key_Right);
            test.keyClick(Qt.Key_Down, Qt.AltModifier);
            test.tryCompare(pane, "visible", true);
            const list = test.findChild(pane, "facetList");
            test.tryCompare(list, "count", 2);
            test.keyClick(Qt.Key_Down);
            test.keyClick(Qt.Key_Space);
            test.waitForTable();
            test.compare(test.table.filter, "kind IN ('campus')");
            test.clickOn(test.findChild(pane, "facetClear"));
            test.waitForTable();
            test.compare(test.table.filter, "");
            list.forceActiveFocus();
            test.keyClick(Qt.Key_Escape);
            test.verify(!pane.visible);
            test.compare(closes.count, 0);
            test.verify(test.rows.activeFocus);
        }

        function test_columnsFromTheMenu(): void {
            const menu = test.findChild(test.setup.panel, "columnsMenu");
            const before = test.rows.columns;
            test.clickOn(test.findChild(test.setup.panel, "chooseColumns"));
            test.tryCompare(menu, "opened", true);
            test.compare(menu.count, test.table.fieldTitles.length);
            const id = menu.itemAt(test.table.fieldTitles.indexOf("id"));
            test.verify(!id.checked);
            id.toggle();
            id.triggered();
            test.tryCompare(test.rows, "columns", before + 1);
        }

        function test_selectionFromTheMap(): void {
            test.setup.lookAtSites();
            test.setup.view.selectIn(Qt.rect(390, 290, 20, 20));
            test.compare(test.table.selectedCount, 2);
        }
    }
}
