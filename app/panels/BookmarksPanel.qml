// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Fusion
import QtQuick.Layouts
import Revier.Map
import Revier.Theme

/*! Views with names: add the one that is shown, come back to one, rename, reorder, remove. Esc closes. */
FocusScope {
    id: root

    required property BookmarkModel bookmarks

    signal closeRequested

    /*! To give the view that is shown a name. */
    function startAdding(): void {
        nameField.text = root.bookmarks.freeName();
        nameField.forceActiveFocus(Qt.ShortcutFocusReason);
        nameField.selectAll();
    }
    function add(): void {
        const row = root.bookmarks.add(nameField.text, momentBox.checked, layersBox.checked);
        if (row >= 0) {
            nameField.text = root.bookmarks.freeName();
            list.currentIndex = row;
        }
    }

    objectName: "bookmarksPanel"
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Bookmarks")
    Keys.onEscapePressed: root.closeRequested()
    Component.onCompleted: nameField.text = root.bookmarks.freeName()

    Rectangle {
        anchors.fill: parent
        color: Theme.panel
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.smallSpacing
            Layout.topMargin: Theme.smallSpacing
            Layout.bottomMargin: Theme.smallSpacing

            Label {
                Layout.fillWidth: true
                text: qsTr("Bookmarks")
                font.bold: true
                wrapMode: Text.Wrap
            }
            FlatButton {
                objectName: "closeBookmarks"
                icon.name: "window-close"
                text: qsTr("Close")
                shortcutText: "Esc"
                onClicked: root.closeRequested()
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin
            Layout.bottomMargin: Theme.spacing
            spacing: Theme.smallSpacing

            Label {
                text: qsTr("Remember what the map shows now as")
                color: Theme.mutedText
            }
            RowLayout {
                Layout.fillWidth: true

                TextField {
                    id: nameField
                    objectName: "bookmarkName"
                    Layout.fillWidth: true
                    focus: true
                    selectByMouse: true
                    Accessible.name: qsTr("Name of the new bookmark")
                    onAccepted: root.add()
                }
                Button {
                    objectName: "addBookmark"
                    text: qsTr("Add")
                    enabled: nameField.text.trim() !== ""
                    onClicked: root.add()
                }
            }
            CheckBox {
                id: momentBox
                objectName: "bookmarkMoment"
                text: qsTr("with year and scenario")
            }
            CheckBox {
                id: layersBox
                objectName: "bookmarkLayers"
                text: qsTr("with the layers that are shown")
            }
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: 1
            color: Theme.border
        }
        ListView {
            id: list

            objectName: "bookmarkList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            activeFocusOnTab: true
            keyNavigationEnabled: true
            boundsBehavior: Flickable.StopAtBounds
            model: root.bookmarks
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Bookmarks")
            ScrollBar.vertical: ScrollBar {
                policy: list.contentHeight > list.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
            }
            Keys.onPressed: event => event.accepted = (list.currentItem as BookmarkRow)?.handleKey(event.key, event.modifiers) ?? false

            delegate: BookmarkRow {
                width: list.width
                list: list
                bookmarks: root.bookmarks
            }

            Label {
                anchors.fill: parent
                anchors.margins: Theme.margin
                visible: list.count === 0
                text: qsTr("There are no bookmarks in this project yet. The first nine can be reached with Ctrl+1 to Ctrl+9.")
                color: Theme.mutedText
                wrapMode: Text.Wrap
            }
        }
    }
}
