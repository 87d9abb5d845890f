// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Revier.Panels
import Revier.TestTools

Item {
    id: root

    width: 700
    height: 900

    Component {
        id: setupComponent

        PanelSetup {
            id: setup

            readonly property ProgrammesPanel panel: programmes

            ProgrammesPanel {
                id: programmes
                width: 320
                height: 700
                map: setup.map
                viewController: setup.view
            }
        }
    }

    SignalSpy {
        id: closes
        signalName: "closeRequested"
    }
    SignalSpy {
        id: opens
        signalName: "openRequested"
    }
    SignalSpy {
        id: saves
        signalName: "saveTemplateRequested"
    }

    WindowCase {
        id: test

        property var setup
        property Item panel

        name: "ProgrammesPanel"

        function init() {
            test.setup = createTemporaryObject(setupComponent, root);
            test.panel = test.setup.panel;
            test.setup.open();
            tryVerify(() => !test.setup.map.busy);
            for (const spy of [closes, opens, saves]) {
                spy.target = test.panel;
                spy.clear();
            }
        }

        function card(index: int): Item {
            return findChild(test.panel, "programme" + index);
        }
        function isInSight(item: Item): bool {
            const list = findChild(test.panel, "programmeList");
            const top = item.mapToItem(list, 0, 0).y;
            return top >= 0 && top + item.height <= list.height;
        }

        function test_cardsShowWhatIsClaimed() {
            const texts = TestTools.texts(card(0));
            for (const text of ["Qualifizierung <b>Nord</b>", "alle Bereiche", "Kurse für alle.", "Figures", "mehr als 100.000 Menschen", "Provider", "Stadt Neuss", "For", "Beschäftigte", "Source", "Staatskanzlei NRW · 22.05.2024 · read in a source (grade A)"])
                verify(texts.includes(text), text + " in " + texts.join(" | "));
            verify(TestTools.texts(test.panel).includes("Ziele, keine Vorhersagen."));
        }

        function test_unknownFactsAreLeftOut() {
            const texts = TestTools.texts(card(1));
            for (const text of ["Figures", "Provider", "For"])
                verify(!texts.includes(text), texts.join(" | "));
        }

        function test_language() {
            test.setup.map.languageCode = "en";
            verify(TestTools.texts(card(0)).includes("more than 100,000 people"));
            verify(TestTools.texts(test.panel).includes("Aims, not forecasts."));
        }

        function test_tagsInTextsAreText() {
            const label = findChild(card(0), "programmeName");
            compare(label.textFormat, Text.PlainText);
        }

        function test_showOnMap() {
            verify(!findChild(card(0), "showProgramme").visible);
            const show = findChild(card(1), "showProgramme");
            verify(show.visible);
            show.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            verify(test.setup.view.hasSelection);
            compare(test.setup.map.messages.count, 0);
        }

        function test_showOnMapWithoutPlace() {
            const show = findChild(card(2), "showProgramme");
            show.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            verify(!test.setup.view.hasSelection);
            compare(test.setup.map.messages.count, 1);
        }

        function test_escapeCloses() {
            test.panel.forceActiveFocus();
            keyClick(Qt.Key_Escape);
            compare(closes.count, 1);
            clickOn(findChild(test.panel, "closeProgrammes"));
            compare(closes.count, 2);
        }

        function test_ownOffers() {
            const own = findChild(test.panel, "ownOffers");
            verify(own.visible);
            verify(!findChild(test.panel, "ownOffersInList").visible);
            clickOn(findChild(own, "saveTemplate"));
            clickOn(findChild(own, "openOffers"));
            compare(saves.count, 1);
            compare(opens.count, 1);
        }

        function test_lowPanelScrollsEverything() {
            test.panel.height = 300;
            const own = findChild(test.panel, "ownOffersInList");
            verify(own.visible && !findChild(test.panel, "ownOffers").visible);
            const save = findChild(own, "saveTemplate");
            tryVerify(() => !isInSight(save));
            save.forceActiveFocus(Qt.TabFocusReason);
            tryVerify(() => isInSight(save));
            keyClick(Qt.Key_Space);
            compare(saves.count, 1);
        }

        function test_keysScroll() {
            test.panel.height = 300;
            test.panel.forceActiveFocus();
            const list = findChild(test.panel, "programmeList");
            compare(list.contentY, 0);
            keyClick(Qt.Key_Down);
            compare(list.contentY, 60);
            keyClick(Qt.Key_End);
            compare(list.contentY, list.contentHeight - list.height);
            keyClick(Qt.Key_PageUp);
            verify(list.contentY < list.contentHeight - list.height);
            keyClick(Qt.Key_Home);
            compare(list.contentY, 0);
            keyClick(Qt.Key_Up);
            compare(list.contentY, 0);
        }

        function test_tabReachesEverything() {
            for (const height of [700, 300]) {
                test.panel.height = height;
                compare(TestTools.tabStops(test.panel).map(stop => stop.replace(/^.*?: /, "")), ["Close", "Programmes", "Copy as text: Qualifizierung <b>Nord</b>", "Copy as text: Ostpark-Kurse", "Show on map: Ostpark-Kurse", "Copy as text: Ohne Ort", "Show on map: Ohne Ort", "Save template…", "Open offers…"]);
            }
        }

        function test_brokenList() {
            const error = findChild(test.panel, "programmesError");
            verify(!error.visible);
            test.setup.map.openUrls([Qt.resolvedUrl("../models/data/brokenlist.revier")]);
            tryVerify(() => !test.setup.map.busy);
            verify(error.visible);
            verify(error.text.includes("broken.geojson"), error.text);
            verify(card(0) === null);
            verify(findChild(test.panel, "ownOffers").visible);
        }

        function test_nothingIsWiderThanThePanel() {
            test.panel.width = 240;
            for (let i = 0; i < 3; ++i) {
                const right = card(i).mapToItem(test.panel, card(i).width, 0).x;
                verify(right <= 240, String(right));
            }
        }
    }
}
