// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Fusion
import QtQuick.Layouts
import Revier.Map
import Revier.Theme

/*! A bookmark in the list: Enter shows it, F2 renames, Alt+Up and Alt+Down move, Delete removes. */
Item {
    id: root

    required property int index
    required property string name
    required property string place
    required property string key
    required property BookmarkModel bookmarks
    required property ListView list
    property bool editing: false

    readonly property bool isCurrent: root.ListView.isCurrentItem

    function edit(): void {
        root.editing = true;
        editor.text = root.name;
        editor.forceActiveFocus(Qt.OtherFocusReason);
        editor.selectAll();
    }
    function rename(name: string): void {
        const bookmarks = root.bookmarks;
        const row = root.index;
        root.endEditing();
        bookmarks.rename(row, name);
    }
    function endEditing(): void {
        root.editing = false;
        root.list.forceActiveFocus(Qt.OtherFocusReason);
    }
    function move(step: int): void {
        const target = root.index + step;
        const list = root.list;
        root.bookmarks.move(root.index, step);
        if (target >= 0 && target < list.count)
            list.currentIndex = target;
    }
    function remove(): void {
        const list = root.list;
        const row = root.index;
        root.bookmarks.remove(row);
        list.currentIndex = Math.min(row, list.count - 1);
    }
    /*! The keys of the current row; true if the key was used. */
    function handleKey(key: int, modifiers: int): bool {
        if (root.editing)
            return false;
        if ((modifiers & Qt.AltModifier) !== 0 && (key === Qt.Key_Up || key === Qt.Key_Down)) {
            root.move(key === Qt.Key_Up ? -1 : 1);
            return true;
        }
        switch (key) {
        case Qt.Key_Return:
        case Qt.Key_Enter:
            root.bookmarks.show(root.index);
            return true;
        case Qt.Key_F2:
            root.edit();
            return true;
        case Qt.Key_Delete:
            root.remove();
            return true;
        }
        return false;
    }

    objectName: "bookmark" + root.index
    implicitHeight: texts.implicitHeight + 2 * Theme.smallSpacing
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %2").arg(root.name).arg(root.place)

    Rectangle {
        anchors.fill: parent
        color: root.isCurrent && root.list.activeFocus ? Theme.current : hover.hovered ? Theme.hover : "transparent"
    }
    HoverHandler {
        id: hover
    }
    TapHandler {
        onTapped: {
            root.list.currentIndex = root.index;
            root.list.forceActiveFocus(Qt.MouseFocusReason);
            root.bookmarks.show(root.index);
        }
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.smallSpacing
        spacing: 0

        ColumnLayout {
            id: texts
            Layout.fillWidth: true
            spacing: 0

            Label {
                Layout.fillWidth: true
                visible: !root.editing
                text: root.name
                textFormat: Text.PlainText
                elide: Text.ElideRight
            }
            TextField {
                id: editor
                objectName: "bookmarkEditor" + root.index
                Layout.fillWidth: true
                visible: root.editing
                selectByMouse: true
                Accessible.name: qsTr("Name of the bookmark")
                Keys.onReturnPressed: root.rename(editor.text)
                Keys.onEnterPressed: root.rename(editor.text)
                Keys.onEscapePressed: root.endEditing()
                onActiveFocusChanged: {
                    if (!editor.activeFocus)
                        root.editing = false;
                }
            }
            Label {
                Layout.fillWidth: true
                text: root.key === "" ? root.place : qsTr("%1 · %2").arg(root.key).arg(root.place)
                textFormat: Text.PlainText
                color: Theme.mutedText
                font.pointSize: Application.font.pointSize * Theme.smallFont
                elide: Text.ElideRight
            }
        }

        component Tool: FlatButton {
            visible: hover.hovered || root.isCurrent
            implicitWidth: 26
            implicitHeight: 26
            padding: 4
            icon.width: 16
            icon.height: 16
            focusPolicy: Qt.NoFocus
        }
        Tool {
            objectName: "bookmarkUp" + root.index
            icon.name: "go-up"
            text: qsTr("Move up")
            shortcutText: qsTr("Alt+Up")
            enabled: root.index > 0
            onClicked: root.move(-1)
        }
        Tool {
            objectName: "bookmarkDown" + root.index
            icon.name: "go-down"
            text: qsTr("Move down")
            shortcutText: qsTr("Alt+Down")
            enabled: root.index < root.list.count - 1
            onClicked: root.move(1)
        }
        Tool {
            objectName: "bookmarkReplace" + root.index
            icon.name: "view-refresh"
            text: qsTr("Take what the map shows now")
            onClicked: root.bookmarks.replace(root.index)
        }
        Tool {
            objectName: "bookmarkRename" + root.index
            icon.name: "edit-rename"
            text: qsTr("Rename")
            shortcutText: "F2"
            onClicked: root.edit()
        }
        Tool {
            objectName: "bookmarkRemove" + root.index
            icon.name: "edit-delete"
            text: qsTr("Remove")
            shortcutText: qsTr("Del")
            onClicked: root.remove()
        }
    }
}
