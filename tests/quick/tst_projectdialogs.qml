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

            readonly property ProjectController project: controller
            readonly property ProjectDialogs dialogs: projectDialogs

            ProjectController {
                id: controller
                viewController: setup.view
            }
            ProjectDialogs {
                id: projectDialogs
                project: controller
            }
        }
    }

    WindowCase {
        id: test

        property var setup
        property int calls

        function dialog(name: string): var {
            return test.findChild(test.setup.dialogs, name);
        }
        function press(dialogName: string, buttonName: string): void {
            const dialog = test.dialog(dialogName);
            test.tryCompare(dialog, "opened", true);
            test.clickOn(test.findChild(dialog.footer, buttonName));
            test.tryCompare(dialog, "visible", false);
        }
        function change(opacity: real): void {
            TestTools.setOpacity(test.setup.map, "parks", opacity);
        }

        SignalSpy {
            id: packed
            target: test.setup ? test.setup.dialogs : null
            signalName: "packed"
        }

        name: "ProjectDialogs"

        function init(): void {
            test.calls = 0;
            test.setup = test.createTemporaryObject(setupComponent, root);
            test.setup.open();
            test.tryCompare(test.setup.map, "busy", false);
        }
        function cleanup(): void {
            test.setup.project.giveUp();
        }

        function test_nothingIsAskedWithoutChanges(): void {
            test.setup.dialogs.guard(() => ++test.calls);
            test.compare(test.calls, 1);
            test.compare(test.dialog("unsavedDialog").visible, false);
        }
        function test_givingUpGoesOn(): void {
            test.change(0.5);
            test.setup.dialogs.guard(() => ++test.calls);
            test.compare(test.calls, 0);
            test.press("unsavedDialog", "giveUpButton");
            test.compare(test.calls, 1);
        }
        function test_escapeKeepsEverything(): void {
            test.change(0.5);
            test.setup.dialogs.guard(() => ++test.calls);
            test.tryCompare(test.dialog("unsavedDialog"), "opened", true);
            test.keyClick(Qt.Key_Escape);
            test.tryCompare(test.dialog("unsavedDialog"), "visible", false);
            test.compare(test.calls, 0);
            test.verify(test.setup.project.modified);
            test.compare(test.setup.dialogs.pending, null);
        }
        function test_savingGoesOn(): void {
            test.verify(test.setup.project.saveTo(TestTools.temporaryFile("dialogs.revier")));
            test.change(0.5);
            test.setup.dialogs.guard(() => ++test.calls);
            test.press("unsavedDialog", "saveButton");
            test.compare(test.calls, 1);
            test.verify(!test.setup.project.modified);
        }
        function test_closingWaitsForPacking(): void {
            test.verify(test.setup.project.packTo(TestTools.temporaryFile("waits.revierz")));
            test.setup.dialogs.guard(() => ++test.calls);
            test.compare(test.calls, 0);
            test.verify(test.dialog("packProgress").visible);
            test.tryCompare(test, "calls", 1);
            test.tryCompare(test.dialog("packProgress"), "visible", false);
        }
        function test_changesAreAskedForAfterPacking(): void {
            test.change(0.5);
            test.verify(test.setup.project.packTo(TestTools.temporaryFile("asks.revierz")));
            test.setup.dialogs.guard(() => ++test.calls);
            test.compare(test.dialog("unsavedDialog").visible, false);
            test.press("unsavedDialog", "giveUpButton"); // a copy is no saving
            test.compare(test.calls, 1);
        }
        function test_backToTheMapWhilePacking(): void {
            packed.clear();
            test.verify(test.setup.project.packTo(TestTools.temporaryFile("back.revierz")));
            test.setup.dialogs.guard(() => ++test.calls);
            test.findChild(test.dialog("packProgress").footer, "packBack").clicked();
            test.compare(test.setup.dialogs.pending, null);
            test.verify(test.setup.project.saving);
            test.tryCompare(packed, "count", 1);
            test.compare(test.calls, 0);
        }
        function test_stoppingThePackingGoesOn(): void {
            packed.clear();
            test.verify(test.setup.project.packTo(TestTools.temporaryFile("stopped.revierz")));
            test.setup.dialogs.guard(() => ++test.calls);
            test.findChild(test.dialog("packProgress").footer, "packCancel").clicked();
            test.compare(test.calls, 1);
            test.verify(!test.setup.project.saving);
            test.tryCompare(test.dialog("packProgress"), "visible", false);
            test.compare(packed.count, 0);
        }
        function test_anotherProgramIsNotOverwritten(): void {
            const url = TestTools.temporaryFile("contested.revier");
            test.verify(test.setup.project.saveTo(url));
            TestTools.append(url, "\n");
            test.change(0.5);
            test.setup.dialogs.guard(() => ++test.calls);
            test.press("unsavedDialog", "saveButton");
            test.compare(test.calls, 0);
            test.press("changedDialog", "replaceButton");
            test.compare(test.calls, 1);
        }
        function test_lostWorkIsOffered(): void {
            TestTools.loseWork(test.setup.map);
            const later = test.createTemporaryObject(setupComponent, root);
            test.verify(later.project.lostWork !== "");
            later.dialogs.offerLostWork();
            test.setup.dialogs.offerLostWork(); // it has none to offer
            const dialog = test.findChild(later.dialogs, "lostDialog");
            test.tryCompare(dialog, "opened", true);
            test.clickOn(test.findChild(dialog.footer, "restoreButton"));
            test.tryCompare(later.map, "busy", false);
            test.verify(later.project.modified);
            test.compare(later.project.lostWork, "");
            later.project.giveUp();
        }
    }
}
