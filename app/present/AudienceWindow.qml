// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Fusion
import Revier.Map
import Revier.Theme

/*! The screen of the audience: the picture and nothing else. With one screen the notes can be laid over it. */
ThemedWindow {
    id: root

    required property ShowController show
    /*! There is no other window for the presenter. */
    property bool alone: false
    property alias reduceMotion: stage.reduceMotion
    readonly property alias stage: stage

    title: qsTr("Show – Revieratlas")
    width: 1280
    height: 720
    color: "black"
    onClosing: root.show.stop()
    onActiveChanged: {
        if (root.active)
            stage.forceActiveFocus(Qt.ActiveWindowFocusReason);
    }

    AudienceStage {
        id: stage
        anchors.fill: parent
        show: root.show
        interactive: root.alone
        focus: true
        Keys.onPressed: event => event.accepted = root.show.handleKey(event.key, event.modifiers)
    }

    Rectangle {
        objectName: "audienceNotes"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Math.min(root.height * 0.4, notes.implicitHeight + 2 * Theme.margin)
        visible: root.alone && root.show.notesShown
        color: "#f01a1e23"

        Flickable {
            id: flickable
            anchors.fill: parent
            anchors.margins: Theme.margin
            contentHeight: notes.implicitHeight
            clip: true

            Text {
                id: notes
                width: flickable.width
                text: root.show.notes === "" ? qsTr("This scene has no notes.") : root.show.notes
                color: "#f4f6f8"
                wrapMode: Text.Wrap
                textFormat: Text.PlainText
                font.pixelSize: 18
            }
        }
    }
    Label {
        objectName: "audienceTyped"
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 24
        visible: root.alone && root.show.typed !== ""
        text: root.show.typed
        font.pixelSize: 40
        padding: 12
        background: Rectangle {
            radius: Theme.radius
            color: Theme.panel
        }
    }

    QuestionDialog {
        id: question
        onAsked: text => root.show.noteQuestion(text)
        onClosed: stage.forceActiveFocus(Qt.PopupFocusReason)
    }
    ShowKeysDialog {
        id: keys
        onClosed: stage.forceActiveFocus(Qt.PopupFocusReason)
    }
    Connections {
        target: root.show
        enabled: root.alone
        function onQuestionRequested(): void {
            question.open();
        }
        function onKeysRequested(): void {
            keys.open();
        }
    }
}
