// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Revier.Map
import Revier.Present
import Revier.TestTools

/*! Both windows of a show, driven with keys. */
Item {
    id: root

    width: 400
    height: 300

    Component {
        id: setupComponent

        PanelSetup {
            id: setup

            readonly property ShowController show: controller
            readonly property ShowWindows windows: showWindows

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
            ShowWindows {
                id: showWindows
                show: controller
                scenes: model
                pictures: slides
                reduceMotion: true
            }
            function record(titles: list<string>): void {
                for (const title of titles) {
                    const row = model.record(model.count - 1);
                    model.setTitle(row, title);
                    model.setNotes(row, "Notes " + title);
                    model.setText(row, "**Text** " + title);
                }
            }
        }
    }

    TestCase {
        id: test

        property var setup
        property var audience
        property var presenter
        property var show

        name: "ShowWindows"
        when: windowShown

        function init(): void {
            test.setup = createTemporaryObject(setupComponent, root);
            test.setup.open();
            tryVerify(() => !test.setup.map.busy);
            test.setup.lookAtSites();
            test.setup.record(["a", "b", "c"]);
            test.show = test.setup.show;
        }
        function cleanup(): void {
            test.show.stop();
            test.show.log.discardMinutes();
        }
        function start(rehearsal: bool): void {
            test.setup.windows.rehearsal = rehearsal;
            test.show.start(0);
            test.audience = test.setup.windows.audience;
            test.presenter = test.setup.windows.presenter;
            tryCompare(test.show, "title", "a");
            tryCompare(test.audience, "visible", true);
        }
        function text(window: var, name: string): string {
            return findChild(window.contentItem, name).text;
        }

        function test_theWindowsAreMadeWhenAShowStarts(): void {
            compare(test.setup.windows.audience, null); // a program without a show does not pay for them
            compare(test.setup.windows.presenter, null);
            start(false);
            verify(test.audience !== null);
            const audience = test.audience;
            test.show.stop();
            tryCompare(audience, "visible", false);
            start(false);
            compare(test.audience, audience);
        }

        function test_theAudienceSeesTheScene(): void {
            start(false);
            compare(test.presenter.visible, false); // one screen
            compare(test.audience.visibility, Window.FullScreen);
            compare(text(test.audience, "audienceTitle"), "a");
            compare(text(test.audience, "audiencePage"), "1/3");
            TestTools.press(test.audience, Qt.Key_PageDown);
            compare(text(test.audience, "audienceTitle"), "b");
            TestTools.press(test.audience, Qt.Key_B);
            compare(findChild(test.audience.contentItem, "audienceBlank").visible, true);
            TestTools.press(test.audience, Qt.Key_B);
            compare(findChild(test.audience.contentItem, "audienceBlank").visible, false);
            compare(findChild(test.audience.contentItem, "audienceNotes").visible, false);
            TestTools.press(test.audience, Qt.Key_T);
            compare(findChild(test.audience.contentItem, "audienceNotes").visible, true);
            TestTools.press(test.audience, Qt.Key_Escape);
            compare(test.show.running, false);
            tryCompare(test.audience, "visible", false);
        }

        function test_thePresenterSeesMore(): void {
            start(true);
            tryCompare(test.presenter, "visible", true);
            compare(text(test.presenter, "presenterNotes"), "Notes a");
            verify(text(test.presenter, "presenterPosition").includes("3"));
            TestTools.press(test.presenter, Qt.Key_Space);
            compare(text(test.presenter, "presenterNotes"), "Notes b");
            compare(text(test.audience, "audienceTitle"), "b");
            TestTools.press(test.presenter, Qt.Key_3);
            TestTools.press(test.presenter, Qt.Key_Return);
            compare(text(test.audience, "audienceTitle"), "c");
            compare(findChild(test.presenter.contentItem, "nextPicture").visible, false);
            compare(findChild(test.audience.contentItem, "audienceNotes").visible, false);
        }

        function test_parkingMovesTheAudience(): void {
            start(true);
            TestTools.press(test.presenter, Qt.Key_P);
            compare(test.show.parked, true);
            const map = findChild(test.presenter.contentItem, "parkedMap");
            tryCompare(map, "visible", true);
            const zoom = test.audience.stage.camera.zoom;
            map.camera.setCamera(6.9, 51.2, map.camera.zoom - 1);
            verify(Math.abs(test.audience.stage.camera.longitude - 6.9) < 1e-9);
            verify(Math.abs(test.audience.stage.camera.zoom - (zoom - 1)) < 1e-6);
            TestTools.press(test.presenter, Qt.Key_P);
            compare(test.show.parked, false);
            verify(Math.abs(test.audience.stage.camera.longitude - 6.7005) < 1e-6); // back at the scene
        }

        function test_questionsAreNoted(): void {
            start(true);
            TestTools.press(test.presenter, Qt.Key_Q);
            const field = findChild(test.presenter.contentItem, "questionText") ?? findChild(test.presenter, "questionText");
            tryVerify(() => field.activeFocus);
            for (const letter of "Why")
                TestTools.press(test.presenter, letter.toUpperCase().charCodeAt(0), letter);
            TestTools.press(test.presenter, Qt.Key_Return);
            compare(test.show.log.count, 1);
            compare(text(test.audience, "audienceTitle"), "a"); // Enter was for the field
        }

        function test_drawingWithThePointer(): void {
            start(false);
            TestTools.press(test.audience, Qt.Key_D);
            const area = test.audience.stage;
            mouseDrag(area, area.width / 2, area.height / 2, 60, 0);
            compare(test.show.ink.empty, false);
            TestTools.press(test.audience, Qt.Key_E);
            compare(test.show.ink.empty, true);
        }

        function test_closingEndsTheShow(): void {
            start(true);
            test.presenter.close();
            compare(test.show.running, false);
            tryCompare(test.audience, "visible", false);
        }
    }
}
