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

            readonly property SearchController search: controller
            readonly property SearchField field: searchField

            SearchController {
                id: controller
                viewController: setup.view
            }
            SearchField {
                id: searchField
                width: 280
                search: controller
            }
        }
    }

    SignalSpy {
        id: leaves
        signalName: "leaveRequested"
    }

    WindowCase {
        id: test

        property var setup
        readonly property var popup: test.setup ? test.findChild(test.setup.field, "searchResults") : null

        /*! Types as a user does and waits for the results. */
        function type(text: string): void {
            test.setup.field.start();
            for (const letter of text)
                test.keyClick(letter);
            test.tryCompare(test.setup.search, "busy", false);
        }

        name: "SearchField"

        function init(): void {
            test.setup = test.createTemporaryObject(setupComponent, root);
            test.setup.open();
            test.tryCompare(test.setup.map, "busy", false);
            leaves.target = test.setup.field;
            leaves.clear();
        }

        function test_enterShowsTheFirst(): void {
            test.type("park");
            test.tryCompare(test.popup, "opened", true);
            test.tryVerify(() => test.setup.search.count > 0);
            test.keyClick(Qt.Key_Return);
            test.tryCompare(test.popup, "visible", false);
            test.verify(test.setup.view.hasSelection);
            test.compare(leaves.count, 1);
        }
        function test_arrowsGoThroughTheResults(): void {
            test.type("p");
            test.tryVerify(() => test.setup.search.count > 1);
            const list = test.popup.contentItem;
            test.compare(list.currentIndex, 0);
            test.keyClick(Qt.Key_Down);
            test.compare(list.currentIndex, 1);
            test.keyClick(Qt.Key_Up);
            test.compare(list.currentIndex, 0);
        }
        function test_escapeClosesThenLeaves(): void {
            test.type("park");
            test.tryCompare(test.popup, "opened", true);
            test.keyClick(Qt.Key_Escape);
            test.tryCompare(test.popup, "visible", false);
            test.compare(leaves.count, 0);
            test.keyClick(Qt.Key_Escape);
            test.compare(leaves.count, 1);
        }
        function test_nothingIsSaid(): void {
            test.type("qqqqqq");
            test.tryCompare(test.popup, "opened", true);
            test.verify(TestTools.texts(test.popup.contentItem).length > 0);
            test.keyClick(Qt.Key_Return); // must not do anything
            test.verify(!test.setup.view.hasSelection);
        }
        function test_clickShowsAResult(): void {
            test.type("park");
            test.tryVerify(() => test.setup.search.count > 0);
            test.tryCompare(test.popup, "opened", true);
            const list = test.popup.contentItem;
            test.tryVerify(() => list.itemAtIndex(0) !== null);
            test.clickOn(list.itemAtIndex(0));
            test.verify(test.setup.view.hasSelection);
        }
    }
}
