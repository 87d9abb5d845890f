// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Revier.Map
import Revier.Panels

Item {
    id: root

    width: 800
    height: 700

    Component {
        id: setupComponent

        PanelSetup {
            id: setup

            readonly property JoinController join: controller
            readonly property JoinDialog dialog: joinDialog

            JoinController {
                id: controller
                map: setup.map
            }
            JoinDialog {
                id: joinDialog
                controller: controller
            }
        }
    }

    TestCase {
        id: test

        property var setup

        function child(name: string): var {
            return test.findChild(test.setup.dialog.contentItem, name);
        }

        name: "JoinDialog"
        when: windowShown

        function init(): void {
            test.setup = test.createTemporaryObject(setupComponent, root);
            test.setup.open();
            test.tryCompare(test.setup.map, "busy", false);
        }
        function cleanup(): void {
            test.setup.dialog.close();
        }

        function test_nothingToJoinWithoutTable(): void {
            test.setup.dialog.openFor("");
            test.tryCompare(test.setup.dialog, "opened", true);
            test.verify(test.child("layerBox").count > 0);
            test.verify(test.child("layerBox").currentIndex >= 0);
            test.compare(test.child("tableKeyBox").enabled, false);
            test.compare(test.findChild(test.setup.dialog.footer, "joinAccept").enabled, false);
            test.mouseClick(test.findChild(test.setup.dialog.footer, "joinClose"));
            test.tryCompare(test.setup.dialog, "visible", false);
        }
        function test_joins(): void {
            test.setup.dialog.openFor("parks");
            test.tryCompare(test.setup.dialog, "opened", true);
            test.setup.join.openTable(Qt.resolvedUrl("../models/data/plan.csv"));
            const accept = test.findChild(test.setup.dialog.footer, "joinAccept");
            test.tryCompare(accept, "enabled", true);
            test.compare(test.child("layerKeyBox").currentText, "id");
            test.compare(test.child("tableKeyBox").currentText, "Kennung");
            test.verify(test.child("joinResult").text.includes("2"));
            test.verify(test.child("joinWithoutRow").visible);
            test.verify(!test.child("joinRepeated").visible);
            test.compare(test.child("joinUnusedText").text, "park-9");
            test.child("joinUnusedText").forceActiveFocus();
            test.keyClick(Qt.Key_Tab); // no trap
            test.verify(!test.child("joinUnusedText").activeFocus);
            test.waitForPolish(root.Window.window);
            test.mouseClick(accept);
            test.tryCompare(test.setup.dialog, "visible", false);
            test.tryCompare(test.setup.map, "busy", false);
            test.setup.dialog.openFor("parks");
            test.compare(test.setup.join.joins.length, 1);
            test.setup.join.removeJoin(0);
            test.tryVerify(() => test.setup.join.joins.length === 0);
        }
    }
}
