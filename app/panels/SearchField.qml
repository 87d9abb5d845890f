// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Fusion
import QtQuick.Layouts
import Revier.Map
import Revier.Theme

/*! Finds places, sites, attributes and positions while somebody types. Down and Up go through the results, Enter shows
    one on the map, Esc gives the keys back. */
TextField {
    id: root

    required property SearchController search

    signal leaveRequested

    function activate(row: int): void {
        root.search.activate(row);
        results.close();
        root.leaveRequested();
    }
    function start(): void {
        root.forceActiveFocus(Qt.ShortcutFocusReason);
        root.selectAll();
    }

    placeholderText: qsTr("Search (Ctrl+F)")
    selectByMouse: true
    maximumLength: 200
    Accessible.name: qsTr("Search for places, sites, attributes or coordinates")
    color: Theme.text

    onActiveFocusChanged: {
        if (root.activeFocus)
            root.search.prepare();
    }
    onTextEdited: {
        root.search.text = root.text;
        list.currentIndex = 0;
        root.text.trim() === "" ? results.close() : results.open();
    }
    Keys.onDownPressed: {
        if (!results.opened && root.text.trim() !== "")
            results.open();
        else
            list.incrementCurrentIndex();
    }
    Keys.onUpPressed: list.decrementCurrentIndex()
    Keys.onEscapePressed: {
        if (results.opened) {
            results.close();
        } else {
            root.search.clearMark();
            root.leaveRequested();
        }
    }
    onAccepted: {
        if (results.opened && root.search.count > 0)
            root.activate(Math.max(0, list.currentIndex));
    }

    Popup {
        id: results
        objectName: "searchResults"
        y: root.height + 2
        width: Math.max(root.width, 380)
        padding: 1
        focus: false
        closePolicy: Popup.CloseOnPressOutsideParent

        contentItem: ListView {
            id: list
            implicitHeight: Math.min(list.contentHeight + (list.count === 0 ? nothing.implicitHeight : 0), 420)
            clip: true
            model: root.search
            boundsBehavior: Flickable.StopAtBounds
            ScrollBar.vertical: ScrollBar {}

            Label {
                id: nothing
                anchors.left: parent.left
                anchors.right: parent.right
                padding: Theme.spacing
                visible: list.count === 0
                wrapMode: Text.Wrap
                text: root.search.busy ? qsTr("Reading the layers…") : qsTr("Nothing was found.")
                color: Theme.mutedText
            }

            delegate: ItemDelegate {
                id: entry

                required property int index
                required property string title
                required property string detail

                width: list.width
                highlighted: list.currentIndex === entry.index
                hoverEnabled: true
                Accessible.name: "%1, %2".arg(entry.title).arg(entry.detail)
                onClicked: root.activate(entry.index)

                background: Rectangle {
                    color: entry.highlighted ? Theme.current : entry.hovered ? Theme.hover : "transparent"
                }
                contentItem: ColumnLayout {
                    spacing: 0

                    Label {
                        Layout.fillWidth: true
                        text: entry.title
                        textFormat: Text.PlainText
                        elide: Text.ElideRight
                    }
                    Label {
                        Layout.fillWidth: true
                        text: entry.detail
                        textFormat: Text.PlainText
                        elide: Text.ElideRight
                        color: Theme.mutedText
                        font.pointSize: Application.font.pointSize * 0.9
                    }
                }
            }
        }
        background: Rectangle {
            color: Theme.panel
            border.color: Theme.border
        }
    }
}
