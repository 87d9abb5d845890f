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

    width: 500
    height: 500

    Component {
        id: setupComponent

        PanelSetup {
            id: setup

            readonly property MessageStrip strip: messageStrip

            MessageStrip {
                id: messageStrip
                width: parent.width
                messages: setup.map.messages
            }
        }
    }

    WindowCase {
        id: test

        property MessageModel messages
        property Item strip

        SignalSpy {
            id: actions
            target: test.strip
            signalName: "actionRequested"
        }

        name: "MessageStrip"

        function init() {
            const setup = createTemporaryObject(setupComponent, root);
            test.messages = setup.map.messages;
            test.strip = setup.strip;
        }

        function addMessages(count: int): void {
            for (let i = 0; i < count; ++i)
                test.messages.add(MessageModel.Warning, "message " + i);
        }

        function shown(): list<string> {
            const names = [];
            for (let i = 0; i < test.messages.count; ++i) {
                const item = findChild(test.strip, "message" + i);
                if (item.visible)
                    names.push(TestTools.spokenName(item));
            }
            return names;
        }

        /*! The button with \a text in \a item. */
        function button(item: Item, text: string): Item {
            for (const child of item.children) {
                if (child.text === text && child.clicked !== undefined)
                    return child;
                const found = button(child, text);
                if (found !== null)
                    return found;
            }
            return null;
        }

        function test_empty() {
            compare(test.strip.implicitHeight, 0);
        }

        function test_theNewestThree() {
            addMessages(3);
            compare(shown(), ["message 0", "message 1", "message 2"]);
            verify(!TestTools.texts(test.strip).includes("Dismiss all"));
            test.messages.add(MessageModel.Error, "message 3");
            compare(shown(), ["message 1", "message 2", "message 3"]);
        }

        function test_all() {
            addMessages(5);
            clickOn(button(test.strip, "Show all 5 messages"));
            compare(shown().length, 5);
            clickOn(button(test.strip, "Fewer messages"));
            compare(shown().length, 3);
            clickOn(button(test.strip, "Dismiss all"));
            compare(test.messages.count, 0);
            addMessages(5); // a new lot starts short
            compare(shown().length, 3);
        }

        function test_allIsForgottenWithTheMessages() {
            addMessages(5);
            clickOn(button(test.strip, "Show all 5 messages"));
            clickOn(button(test.strip, "Dismiss all"));
            addMessages(5);
            compare(shown().length, 3);
        }

        function test_dismissOne() {
            addMessages(3);
            tryVerify(() => findChild(test.strip, "message1").y > 0); // laid out
            clickOn(button(findChild(test.strip, "message1"), "Dismiss"));
            tryVerify(() => shown().join() === "message 0,message 2");
        }

        function test_action() {
            addMessages(1);
            verify(!findChild(findChild(test.strip, "message0"), "messageAction").visible);
            test.messages.offer(MessageModel.OpenRaster, "a picture", "Open…", "plan.tif");
            const action = findChild(findChild(test.strip, "message1"), "messageAction");
            tryVerify(() => action.visible && action.width > 0);
            waitForPolish(root.Window.window);
            actions.clear();
            mouseClick(action);
            compare(actions.count, 1);
            compare(actions.signalArguments[0][0], MessageModel.OpenRaster);
            compare(actions.signalArguments[0][1], "plan.tif");
            compare(shown(), ["message 0"]); // it is being done
        }

        function test_actionByKeys() {
            test.messages.offer(MessageModel.Join, "a table", "Join…", "plan");
            const action = findChild(findChild(test.strip, "message0"), "messageAction");
            tryVerify(() => action.visible && action.width > 0);
            verify(TestTools.tabStops(test.strip).some(stop => stop.includes("Join…")));
            action.forceActiveFocus(Qt.TabFocusReason);
            actions.clear();
            keyClick(Qt.Key_Space);
            compare(actions.count, 1);
            compare(actions.signalArguments[0][0], MessageModel.Join);
            compare(actions.signalArguments[0][1], "plan");
        }

        function test_repeats() {
            addMessages(1);
            addMessages(1);
            compare(shown(), ["message 0 (2 times)"]);
            compare(TestTools.spokenName(findChild(test.strip, "message0")), "message 0 (2 times)");
        }

        function test_markupIsShownAsItIs() {
            test.messages.add(MessageModel.Error, "message <b>bold</b>");
            compare(shown(), ["message <b>bold</b>"]);
        }

        function test_spokenNames() {
            addMessages(5);
            const stops = TestTools.tabStops(test.strip);
            compare(stops.length, 5);
            for (const stop of stops)
                verify(!stop.endsWith(": "), stop);
        }
    }
}
