// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Fusion
import Revier.Map
import Revier.Theme

/*! The filter of a layer, with candidates while somebody types: Down and Up go through them, Tab or Enter takes one,
    Enter without one applies the filter, Esc closes the list or goes back to the filter that holds. */
TextField {
    id: root

    required property TableModel table

    signal leaveRequested

    /*! The candidates for the place of the cursor. */
    function offer(): void {
        const help = root.table.help(root.text, root.cursorPosition);
        candidates.from = help.from;
        candidates.replaced = help.length;
        candidates.texts = help.candidates;
        list.currentIndex = -1;
        candidates.texts.length > 0 ? popup.open() : popup.close();
    }
    function take(row: int): void {
        const text = candidates.texts[row];
        const list = text.endsWith("(");
        const after = root.text.slice(candidates.from + candidates.replaced);
        root.text = root.text.slice(0, candidates.from) + text + (list ? "" : " ") + after.replace(/^\s+/, "");
        root.cursorPosition = candidates.from + text.length + (list ? 0 : 1);
        root.offer();
    }
    function apply(): void {
        popup.close();
        root.table.filter = root.text;
        if (root.table.faultPosition >= 0)
            root.select(root.table.faultPosition, root.table.faultPosition + root.table.faultLength);
    }

    objectName: "conditionField"
    placeholderText: qsTr("Filter, e.g. status = 'operating' AND power_mw > 20")
    selectByMouse: true
    maximumLength: 5000
    text: root.table.filter
    color: root.table.filterError === "" ? Theme.text : Theme.error
    Accessible.name: qsTr("Filter of the layer: a condition in SQL")
    Accessible.description: root.table.filterError

    onTextEdited: root.offer()
    onActiveFocusChanged: {
        if (!root.activeFocus)
            popup.close();
    }
    onAccepted: popup.opened && list.currentIndex >= 0 ? root.take(list.currentIndex) : root.apply()
    Keys.onDownPressed: popup.opened ? list.incrementCurrentIndex() : root.offer()
    Keys.onUpPressed: list.decrementCurrentIndex()
    Keys.onTabPressed: event => {
        event.accepted = popup.opened;
        if (popup.opened)
            root.take(Math.max(0, list.currentIndex));
    }
    Keys.onEscapePressed: {
        if (popup.opened) {
            popup.close();
        } else {
            root.text = root.table.filter;
            root.leaveRequested();
        }
    }

    Connections {
        target: root.table
        function onFilterChanged(): void {
            if (!root.activeFocus || root.table.filterError === "")
                root.text = root.table.filter;
        }
    }
    QtObject {
        id: candidates
        property int from: 0
        property int replaced: 0
        property list<string> texts
    }

    Popup {
        id: popup
        objectName: "conditionCandidates"
        y: root.height + 2
        width: Math.min(root.width, 420)
        padding: 1
        focus: false
        closePolicy: Popup.CloseOnPressOutsideParent

        contentItem: ListView {
            id: list
            implicitHeight: Math.min(list.contentHeight, 240)
            clip: true
            model: candidates.texts
            boundsBehavior: Flickable.StopAtBounds
            ScrollBar.vertical: ScrollBar {}

            delegate: ItemDelegate {
                id: entry

                required property int index
                required property string modelData

                width: list.width
                text: entry.modelData
                highlighted: list.currentIndex === entry.index
                onClicked: root.take(entry.index)

                background: Rectangle {
                    color: entry.highlighted ? Theme.current : entry.hovered ? Theme.hover : "transparent"
                }
            }
        }
        background: Rectangle {
            color: Theme.panel
            border.color: Theme.border
        }
    }
}
