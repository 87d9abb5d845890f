// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest

/*! A test of items that clicks where they end up: layouts place their items only before the next frame. */
TestCase {
    id: root

    when: windowShown

    function settle(): void {
        waitForPolish(root.parent.Window.window);
    }
    /*! A click in the middle of the item. */
    function clickOn(item: Item, button = Qt.LeftButton): void {
        verify(item !== null);
        root.settle();
        mouseClick(item, item.width / 2, item.height / 2, button);
    }
}
