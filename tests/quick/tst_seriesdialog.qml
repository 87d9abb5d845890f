// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtCore
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

            readonly property SeriesController series: controller
            readonly property SeriesDialog dialog: seriesDialog

            SeriesController {
                id: controller
                viewController: setup.view
            }
            SeriesDialog {
                id: seriesDialog
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
        function button(name: string): var {
            return test.findChild(test.setup.dialog.footer, name);
        }

        name: "SeriesDialog"
        when: windowShown

        function init(): void {
            test.setup = test.createTemporaryObject(setupComponent, root);
            test.setup.open();
            test.tryCompare(test.setup.map, "busy", false);
            test.setup.dialog.openFor("Karte");
            test.tryCompare(test.setup.dialog, "opened", true);
        }
        function cleanup(): void {
            test.setup.dialog.close();
        }

        function test_choices(): void {
            test.verify(test.child("seriesChoices").visible);
            test.verify(!test.child("seriesLayer").visible);
            test.child("seriesSubject").forceActiveFocus();
            test.keyClick(Qt.Key_Down);
            test.keyClick(Qt.Key_Down);
            test.tryCompare(test.child("seriesLayer"), "visible", true);
            test.verify(test.child("seriesLayer").count > 0);
            test.setup.dialog.applyOptions();
            test.compare(test.setup.series.subject, SeriesController.Layer);
            test.compare(test.setup.series.title, "Karte");
        }
        function test_report(): void {
            test.setup.dialog.applyOptions();
            test.setup.series.start(StandardPaths.writableLocation(StandardPaths.TempLocation));
            test.tryCompare(test.setup.series, "running", false, 20000);
            test.verify(!test.child("seriesChoices").visible);
            test.verify(test.child("seriesSummary").visible); // this map has no municipalities
            test.verify(test.child("seriesSummary").text.includes("municipalities"));
            test.keyClick(Qt.Key_Escape);
            test.tryCompare(test.setup.dialog, "opened", false);
            test.setup.dialog.openFor("Karte");
            test.verify(test.child("seriesChoices").visible);
        }
        function test_close(): void {
            test.button("seriesReject").clicked();
            test.tryCompare(test.setup.dialog, "opened", false);
        }
    }
}
