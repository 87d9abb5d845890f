// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Fusion
import QtQuick.Layouts
import Revier.Map
import Revier.Theme

/*! A scene in the list of the show: picture, number, title, place. Enter shows it on the map, Del removes it, Alt with the
    arrow keys moves it, H hides it. */
ItemDelegate {
    id: root

    required property int index
    required property string sceneId
    required property int number
    required property string title
    required property string place
    required property bool isHidden
    /*! What the editor writes. */
    required property string body
    required property string notes
    required property string pictureSource
    required property url picture
    required property int transition
    required property int playUntil
    required property int firstYear
    required property int highlights
    required property ShowModel scenes
    required property SlidePictures pictures

    signal chosen
    signal removeRequested
    signal moveRequested(to: int)

    function handleKey(key: int, modifiers: int): bool {
        switch (key) {
        case Qt.Key_Return:
        case Qt.Key_Enter:
            root.scenes.show(root.index);
            return true;
        case Qt.Key_Delete:
            root.removeRequested();
            return true;
        case Qt.Key_H:
            root.scenes.setHidden(root.index, !root.isHidden);
            return true;
        case Qt.Key_Up:
        case Qt.Key_Down:
            if (!(modifiers & Qt.AltModifier))
                return false;
            root.moveRequested(root.index + (key === Qt.Key_Up ? -1 : 1));
            return true;
        }
        return false;
    }

    height: row.implicitHeight + Theme.spacing
    padding: 0
    highlighted: ListView.isCurrentItem
    opacity: root.isHidden ? 0.6 : 1
    Accessible.role: Accessible.ListItem
    Accessible.name: root.isHidden ? qsTr("Hidden scene: %1").arg(root.title) : qsTr("Scene %1: %2").arg(root.number).arg(root.title)
    onClicked: root.chosen()
    onDoubleClicked: root.scenes.show(root.index)

    background: Rectangle {
        color: root.highlighted ? Theme.current : root.hovered ? Theme.hover : "transparent"
        border.color: Theme.accent
        border.width: root.highlighted && (root.ListView.view?.activeFocus ?? false) ? 2 : 0
    }
    contentItem: RowLayout {
        id: row

        spacing: Theme.spacing

        Label {
            Layout.leftMargin: Theme.spacing
            Layout.preferredWidth: 20
            horizontalAlignment: Text.AlignRight
            text: root.isHidden ? "–" : String(root.number)
            color: Theme.mutedText
        }
        SlidePicture {
            Layout.preferredWidth: 96
            Layout.preferredHeight: 54
            pictures: root.pictures
            sceneId: root.sceneId
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Label {
                Layout.fillWidth: true
                text: root.title === "" ? qsTr("(without a title)") : root.title
                elide: Text.ElideRight
                font.bold: true
                font.italic: root.isHidden
                color: Theme.text
            }
            Label {
                Layout.fillWidth: true
                text: root.isHidden ? qsTr("hidden · %1").arg(root.place) : root.place
                wrapMode: Text.Wrap
                maximumLineCount: 2
                elide: Text.ElideRight
                font.pointSize: Application.font.pointSize * Theme.smallFont
                color: Theme.mutedText
            }
        }
    }
}
