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

    width: 1280
    height: 720

    MapController {
        id: controller
    }
    ProjectorController {
        id: projector
        map: controller
    }
    ProjectorDialog {
        id: dialog
        controller: projector
    }
    TestChart {
        id: chart
        anchors.fill: parent
        visible: false
        controller: projector
    }

    TestCase {
        id: test

        name: "ProjectorDialog"
        when: windowShown

        function initTestCase(): void {
            controller.openUrls([TestTools.shippedProject()]);
            test.tryCompare(controller, "busy", false, 20000);
        }
        function init(): void {
            projector.reset();
            dialog.open();
            test.tryCompare(dialog, "opened", true);
        }
        function cleanup(): void {
            dialog.close();
            test.tryCompare(dialog, "visible", false);
        }
        function child(name: string): var {
            return test.findChild(dialog.contentItem, name);
        }

        function test_answers(): void {
            const list = test.child("pairList");
            test.tryVerify(() => list.count > 5);
            const slider = test.child("patchesSlider");
            slider.forceActiveFocus();
            test.keyClick(Qt.Key_Left);
            test.compare(projector.seenPatches, 5);
            test.keyClick(Qt.Key_Left);
            test.keyClick(Qt.Key_Left);
            test.compare(projector.seenPatches, 3);
            test.compare(projector.palette, ProjectorController.Strong);
            test.compare(test.child("palette").currentIndex, 1);
            test.child("linesSlider").forceActiveFocus();
            for (let i = 0; i < 7; ++i)
                test.keyClick(Qt.Key_Left);
            test.compare(projector.seenLines, 0);
            test.compare(projector.lines, 2.5);
            test.compare(test.child("lineFactorSlider").value, 2.5);
            test.child("lineFactorSlider").forceActiveFocus();
            test.keyClick(Qt.Key_Left);
            test.fuzzyCompare(projector.lines, 2.45, 1e-6);
            test.mouseClick(test.child("darkRoom"));
            test.compare(projector.darkRoom, true);
            test.compare(projector.dark, false); // with three patches of six its black is grey
        }
        function test_chart(): void {
            dialog.close();
            projector.active = true;
            chart.visible = true;
            test.tryVerify(() => chart.shownPairs > 5);
            test.verify(chart.shownPairs <= projector.colorPairs);
            test.compare(test.findChild(chart, "patch0").color, projector.patches[0]);
            test.compare(test.findChild(chart, "line6").height, 0.5);
            test.compare(test.findChild(chart, "text7").font.pixelSize, 10);
            projector.dark = true;
            projector.palette = ProjectorController.Safe;
            test.compare(chart.color, projector.ground);
            test.verify(chart.color.hslLightness < 0.3);
            chart.visible = false;
        }
    }
}
