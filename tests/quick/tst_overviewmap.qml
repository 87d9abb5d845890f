// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Revier.Panels

Item {
    id: root

    width: 400
    height: 300

    Component {
        id: setupComponent

        PanelSetup {
            id: setup

            readonly property OverviewMap overview: overviewMap

            OverviewMap {
                id: overviewMap
                viewController: setup.view
            }
        }
    }

    SignalSpy {
        id: moves
        signalName: "centerRequested"
    }
    SignalSpy {
        id: closes
        signalName: "closeRequested"
    }

    TestCase {
        id: test

        property var setup
        property var overview
        property var frame

        name: "OverviewMap"
        when: windowShown

        function init(): void {
            test.setup = createTemporaryObject(setupComponent, root);
            test.setup.open();
            test.setup.lookAtSites();
            test.overview = test.setup.overview;
            test.frame = findChild(test.overview, "overviewFrame");
            tryVerify(() => test.frame.visible, 10000);
            moves.target = test.setup.view;
            moves.clear();
            closes.target = test.overview;
            closes.clear();
        }

        function test_theFrameIsWhereTheMapLooks(): void {
            // 6.7005 east of 6.5 to 7.0
            verify(test.frame.x > 40 && test.frame.x + test.frame.width < 130, test.frame.x);
            verify(test.frame.width >= 6);
        }

        function test_clickAndDragMove(): void {
            mouseClick(test.overview, 150, 100);
            compare(moves.count, 1);
            verify(moves.signalArguments[0][0].x > 6.8);
            verify(test.overview.activeFocus);
            mousePress(test.overview, 60, 60);
            mouseMove(test.overview, 80, 80);
            mouseMove(test.overview, 100, 100);
            mouseRelease(test.overview, 100, 100);
            compare(moves.count, 4);
            verify(moves.signalArguments[3][0].x > moves.signalArguments[1][0].x);
            verify(moves.signalArguments[3][0].y < moves.signalArguments[1][0].y);
        }

        function test_keysMove(): void {
            test.overview.forceActiveFocus();
            keyClick(Qt.Key_Right);
            compare(moves.count, 1);
            verify(moves.signalArguments[0][0].x > 6.7005);
            keyClick(Qt.Key_Down);
            verify(moves.signalArguments[1][0].y < 51.0396);
        }

        function test_close(): void {
            mouseClick(findChild(test.overview, "closeOverview"));
            compare(closes.count, 1);
            compare(moves.count, 0);
        }
    }
}
