// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Revier.Map
import Revier.Panels

Item {
    id: root

    width: 400
    height: 600

    Component {
        id: setupComponent

        PanelSetup {
            id: setup

            readonly property BookmarkModel bookmarks: model
            readonly property BookmarksPanel panel: bookmarksPanel

            BookmarkModel {
                id: model
                viewController: setup.view
            }
            BookmarksPanel {
                id: bookmarksPanel
                anchors.fill: parent
                bookmarks: model
            }
        }
    }

    SignalSpy {
        id: looks
        signalName: "lookRequested"
    }
    SignalSpy {
        id: closes
        signalName: "closeRequested"
    }

    TestCase {
        id: test

        property var setup
        property var bookmarks
        property var list

        name: "BookmarksPanel"
        when: windowShown

        function init(): void {
            test.setup = createTemporaryObject(setupComponent, root);
            test.setup.open();
            tryVerify(() => !test.setup.map.busy);
            test.setup.lookAtSites();
            test.bookmarks = test.setup.bookmarks;
            test.list = findChild(test.setup, "bookmarkList");
            looks.target = test.setup.view;
            looks.clear();
            closes.target = test.setup.panel;
            closes.clear();
        }
        function type(text: string): void {
            for (const letter of text)
                keyClick(letter);
        }
        function add(name: string): void {
            test.setup.panel.startAdding();
            test.type(name);
            keyClick(Qt.Key_Return);
        }
        /*! The tools of a row are there while it is the current one. */
        function clickTool(row: int, name: string): void {
            test.list.currentIndex = row;
            const tool = findChild(test.list, name);
            tryVerify(() => tool.visible);
            verify(waitForPolish(root.Window.window)); // before, all tools lie at one place
            mouseClick(tool);
        }
        function names(): string {
            return test.bookmarks.names.join(" ");
        }

        function test_addByKeys(): void {
            test.setup.panel.startAdding();
            const field = findChild(test.setup, "bookmarkName");
            verify(field.activeFocus);
            compare(field.selectedText, "View 1"); // a name to begin with
            test.type("Hambach");
            keyClick(Qt.Key_Return);
            compare(names(), "Hambach");
            compare(field.text, "View 2");
            compare(test.list.count, 1);
        }

        function test_addByMouse(): void {
            mouseClick(findChild(test.setup, "bookmarkLayers"));
            const button = findChild(test.setup, "addBookmark");
            mouseClick(button);
            compare(test.bookmarks.names[0], "View 1");
            const place = test.bookmarks.data(test.bookmarks.index(0, 0), BookmarkModel.PlaceRole);
            verify(place.includes("3"), place); // layers
            findChild(test.setup, "bookmarkName").text = "  ";
            verify(!button.enabled);
        }

        function test_showByMouseAndKeys(): void {
            test.add("a");
            test.add("b");
            mouseClick(test.list.itemAtIndex(0), 40, 12);
            compare(looks.count, 1);
            test.list.forceActiveFocus();
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            compare(looks.count, 2);
            compare(test.list.currentIndex, 1);
        }

        function test_renameByKeys(): void {
            test.add("a");
            test.list.forceActiveFocus();
            keyClick(Qt.Key_F2);
            tryVerify(() => findChild(test.setup, "bookmarkEditor0").activeFocus);
            test.type("Inden");
            keyClick(Qt.Key_Return);
            compare(names(), "Inden");
            verify(test.list.activeFocus);
            keyClick(Qt.Key_F2);
            test.type("x");
            keyClick(Qt.Key_Escape);
            compare(names(), "Inden");
            compare(closes.count, 0); // it was the editor that was closed
        }

        function test_orderByKeys(): void {
            for (const name of ["a", "b", "c"])
                test.add(name);
            test.list.forceActiveFocus();
            test.list.currentIndex = 2;
            keyClick(Qt.Key_Up, Qt.AltModifier);
            compare(names(), "a c b");
            compare(test.list.currentIndex, 1);
            keyClick(Qt.Key_Down, Qt.AltModifier);
            compare(names(), "a b c");
            keyClick(Qt.Key_Delete);
            compare(names(), "a b");
            compare(test.list.currentIndex, 1);
        }

        function test_toolsByMouse(): void {
            for (const name of ["a", "b"])
                test.add(name);
            test.clickTool(0, "bookmarkDown0");
            compare(names(), "b a");
            test.clickTool(1, "bookmarkUp1");
            compare(names(), "a b");
            test.clickTool(0, "bookmarkRemove0");
            compare(names(), "b");
            test.clickTool(0, "bookmarkRename0");
            tryVerify(() => findChild(test.setup, "bookmarkEditor0").activeFocus);
        }

        function test_escapeCloses(): void {
            test.setup.panel.forceActiveFocus();
            keyClick(Qt.Key_Escape);
            compare(closes.count, 1);
            mouseClick(findChild(test.setup, "closeBookmarks"));
            compare(closes.count, 2);
        }
    }
}
