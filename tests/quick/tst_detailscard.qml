// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Revier.Panels
import Revier.TestTools

Item {
    id: root

    width: 400
    height: 700

    Component {
        id: setupComponent

        PanelSetup {
            id: setup

            readonly property DetailsCard card: detailsCard

            DetailsCard {
                id: detailsCard
                width: 360
                maximumHeight: 500
                viewController: setup.view
            }
        }
    }

    WindowCase {
        id: test

        property var setup

        name: "DetailsCard"

        function init() {
            test.setup = createTemporaryObject(setupComponent, root);
            test.setup.open();
            tryVerify(() => !test.setup.map.busy);
            test.setup.lookAtSites();
        }

        function title(): string {
            return findChild(test.setup.card, "detailsTitle").text;
        }

        /*! Steps until the card shows \a wanted. */
        function stepTo(wanted: string): void {
            for (let i = 0; i < 4 && title() !== wanted; ++i)
                test.setup.view.stepHit(1);
            compare(title(), wanted);
        }

        function test_hiddenWithoutSelection() {
            verify(!test.setup.card.visible);
            test.setup.view.selectAt(Qt.point(400, 300));
            verify(test.setup.card.visible);
            test.setup.view.clearSelection();
            verify(!test.setup.card.visible);
        }

        function test_surroundingsAreShownWhenAskedFor() {
            test.setup.view.selectAt(Qt.point(400, 300));
            const before = TestTools.texts(test.setup.card).length;
            clickOn(findChild(test.setup.card, "aroundButton"));
            tryVerify(() => TestTools.texts(test.setup.card).length > before);
            clickOn(findChild(test.setup.card, "aroundButton"));
            tryVerify(() => TestTools.texts(test.setup.card).length === before);
        }

        function test_showsWhatIsKnown() {
            test.setup.view.selectAt(Qt.point(400, 300));
            stepTo("Digitalpark Nord");
            const texts = TestTools.texts(test.setup.card);
            for (const text of ["Parks", "Fläche", "22.200 m²", "Leistung", "12,5 MW (Spitze)", "Stadt Neuss, 12.03.2026", "Amt für Parks · CC BY 4.0"])
                verify(texts.includes(text), text + " in " + texts.join(" | "));
            compare(findChild(test.setup.card, "detailsSource").value, "Stadt Neuss, 12.03.2026");
            stepTo("Campus Süd");
            verify(!findChild(test.setup.card, "detailsSource").visible);
            verify(!TestTools.texts(test.setup.card).includes("Fläche"));
        }

        function test_stepsThroughHits() {
            test.setup.view.selectAt(Qt.point(400, 300));
            const next = findChild(test.setup.card, "nextHit");
            const titles = [];
            for (let i = 1; i <= 4; ++i) {
                verify(TestTools.texts(test.setup.card).includes("%1 of 4 at this place".arg(i)));
                titles.push(title());
                clickOn(next);
            }
            compare(titles.slice().sort(), ["Campus Süd", "Digitalpark Nord", "Feature 1", "Halle"]);
            compare(title(), titles[0]);
        }

        function test_oneHitHasNoSteps() {
            test.setup.view.selectAt(Qt.point(500, 300)); // only the field
            compare(title(), "Feature 1");
            verify(!findChild(test.setup.card, "nextHit").visible);
        }

        function test_closing() {
            test.setup.view.selectAt(Qt.point(400, 300));
            clickOn(findChild(test.setup.card, "closeDetails"));
            verify(!test.setup.view.hasSelection);
            test.setup.view.selectAt(Qt.point(400, 300));
            test.setup.card.forceActiveFocus();
            keyClick(Qt.Key_Escape);
            verify(!test.setup.view.hasSelection);
        }

        function test_longContentsScroll() {
            test.setup.card.maximumHeight = 200;
            test.setup.view.selectAt(Qt.point(400, 300));
            stepTo("Digitalpark Nord");
            tryCompare(test.setup.card, "height", 200);
        }

        function test_spokenNames() {
            test.setup.view.selectAt(Qt.point(400, 300));
            stepTo("Digitalpark Nord");
            compare(TestTools.spokenName(test.setup.card), "Details: Digitalpark Nord");
            const stops = TestTools.tabStops(test.setup.card);
            verify(stops.length >= 4, stops.join(", ")); // copy, close, previous, next
            for (const stop of stops)
                verify(!stop.endsWith(": "), stop);
        }
    }
}
