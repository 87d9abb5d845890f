// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Revier.Map
import Revier.Present
import Revier.TestTools

Item {
    id: root

    width: 420
    height: 760

    Component {
        id: setupComponent

        PanelSetup {
            id: setup

            readonly property ShowModel scenes: model
            readonly property ShowController show: controller
            readonly property ShowPanel panel: showPanel

            TimelineController {
                id: years
                map: setup.map
            }
            ShowModel {
                id: model
                viewController: setup.view
                timeline: years
            }
            ShowController {
                id: controller
                map: setup.map
            }
            SlidePictures {
                id: slides
                map: setup.map
            }
            ShowPanel {
                id: showPanel
                anchors.fill: parent
                scenes: model
                show: controller
                pictures: slides
                timeline: years
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
        property var list

        name: "ShowPanel"
        when: windowShown

        function init(): void {
            test.setup = createTemporaryObject(setupComponent, root);
            test.setup.open();
            tryVerify(() => !test.setup.map.busy);
            test.setup.lookAtSites();
            test.list = findChild(test.setup, "sceneList");
            looks.target = test.setup.view;
            looks.clear();
            closes.target = test.setup.panel;
            closes.clear();
        }
        function type(text: string): void {
            for (const letter of text)
                keyClick(letter);
        }
        function click(name: string): void {
            const item = findChild(test.setup, name);
            verify(item, name);
            tryVerify(() => item.visible && item.enabled);
            verify(waitForPolish(root.Window.window));
            mouseClick(item);
        }
        function role(row: int, name: int): var {
            return test.setup.scenes.data(test.setup.scenes.index(row, 0), name);
        }
        function titles(): string {
            let titles = [];
            for (let row = 0; row < test.setup.scenes.count; ++row)
                titles.push(role(row, ShowModel.TitleRole));
            return titles.join(" ");
        }
        /*! Records a scene and writes its title. */
        function record(title: string): void {
            click("recordScene");
            tryVerify(() => findChild(test.setup, "sceneTitle").activeFocus);
            test.type(title);
        }

        function test_recordAndWrite(): void {
            verify(!findChild(test.setup, "startShow").enabled);
            record("Kohle");
            compare(titles(), "Kohle");
            keyClick(Qt.Key_Tab);
            verify(findChild(test.setup, "sceneText").activeFocus);
            test.type("Text");
            keyClick(Qt.Key_Tab);
            verify(findChild(test.setup, "sceneNotes").activeFocus);
            test.type("Notiz");
            compare(role(0, ShowModel.TextRole), "Text");
            compare(role(0, ShowModel.NotesRole), "Notiz");
            verify(findChild(test.setup, "startShow").enabled);
            record("KI");
            compare(titles(), "Kohle KI");
            compare(test.list.currentIndex, 1);
            compare(findChild(test.setup, "sceneText").text, "");
            test.list.currentIndex = 0;
            compare(findChild(test.setup, "sceneText").text, "Text");
            compare(titles(), "Kohle KI"); // choosing writes nothing
        }

        function test_arrangeByKeys(): void {
            for (const title of ["a", "b", "c"])
                record(title);
            test.list.forceActiveFocus();
            test.list.currentIndex = 2;
            keyClick(Qt.Key_Up, Qt.AltModifier);
            compare(titles(), "a c b");
            compare(test.list.currentIndex, 1);
            keyClick(Qt.Key_Down, Qt.AltModifier);
            compare(titles(), "a b c");
            keyClick(Qt.Key_H);
            compare(role(2, ShowModel.HiddenRole), true);
            keyClick(Qt.Key_H);
            compare(role(2, ShowModel.HiddenRole), false);
            keyClick(Qt.Key_Delete);
            compare(titles(), "a b");
            compare(test.list.currentIndex, 1);
            keyClick(Qt.Key_Return);
            compare(looks.count, 1);
        }

        function test_arrangeByMouse(): void {
            for (const title of ["a", "b"])
                record(title);
            click("sceneUp");
            compare(titles(), "b a");
            click("sceneDown");
            compare(titles(), "a b");
            click("duplicateScene");
            compare(titles(), "a b b");
            compare(test.list.currentIndex, 2);
            click("hideScene");
            compare(role(2, ShowModel.HiddenRole), true);
            click("removeScene");
            click("removeScene");
            compare(titles(), "a");
            click("showScene");
            compare(looks.count, 1);
            compare(findChild(test.setup, "sceneDown").enabled, false);
        }

        function test_startHere(): void {
            for (const title of ["a", "b"])
                record(title);
            click("startHere");
            tryCompare(test.setup.show, "title", "b");
            test.setup.show.stop();
            click("startShow");
            tryCompare(test.setup.show, "title", "a");
            test.setup.show.noteQuestion("?");
            test.setup.show.stop();
            verify(findChild(test.setup, "minutesCount").visible);
            click("discardMinutes");
            tryCompare(findChild(test.setup, "minutesCount"), "visible", false);
        }

        function test_settingsOfTheShow(): void {
            record("a");
            const field = findChild(test.setup, "showTitle");
            field.forceActiveFocus();
            test.type("Rat");
            compare(test.setup.scenes.showTitle, "Rat");
            click("kiosk");
            compare(test.setup.scenes.kiosk, true);
            TestTools.undo(test.setup.map);
            compare(findChild(test.setup, "kiosk").checked, false);
        }

        function test_undoIsSeenInTheEditor(): void {
            record("Kohle");
            TestTools.undo(test.setup.map);
            compare(findChild(test.setup, "sceneTitle").text, role(0, ShowModel.TitleRole));
        }

        function test_escapeCloses(): void {
            test.setup.panel.forceActiveFocus();
            keyClick(Qt.Key_Escape);
            compare(closes.count, 1);
            click("closeShow");
            compare(closes.count, 2);
        }
    }
}
