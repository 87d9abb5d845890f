// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Fusion
import QtQuick.Layouts
import Revier.Map
import Revier.Theme

/*! The presenter's screen: what the audience sees, the next scene, notes, clock, all scenes, years and scenarios. */
ThemedWindow {
    id: root

    required property ShowController show
    required property ShowModel scenes
    required property SlidePictures pictures
    required property AudienceStage stage
    property bool stageVisible: true
    /*! Something that only the presenter should know. */
    property string notice
    property bool canSwap: false

    signal swapRequested

    title: qsTr("Presenter – Revieratlas")
    width: 1280
    height: 740
    minimumWidth: 800
    minimumHeight: 520
    onClosing: root.show.stop()
    onActiveChanged: {
        if (root.active)
            keys.forceActiveFocus(Qt.ActiveWindowFocusReason);
    }

    FocusScope {
        id: keys

        anchors.fill: parent
        focus: true
        Keys.onPressed: event => event.accepted = root.show.handleKey(event.key, event.modifiers)

        ColumnLayout {
            anchors.fill: parent
            anchors.margins: Theme.margin
            spacing: Theme.spacing

            RowLayout {
                spacing: Theme.margin

                Label {
                    objectName: "presenterPosition"
                    text: qsTr("Scene %1 of %2").arg(root.show.scene + 1).arg(root.show.count)
                    font.bold: true
                }
                Label {
                    Layout.fillWidth: true
                    text: root.show.title
                    elide: Text.ElideRight
                }
                Label {
                    visible: root.show.typed !== ""
                    text: qsTr("to scene %1: Enter").arg(root.show.typed)
                    color: Theme.accent
                    font.bold: true
                }
                Label {
                    objectName: "presenterElapsed"
                    text: root.show.elapsedText
                    font.pixelSize: 24
                    Accessible.name: qsTr("Elapsed time: %1").arg(root.show.elapsedText)
                }
                Label {
                    id: clock

                    objectName: "presenterClock"
                    font.pixelSize: 24
                    color: Theme.mutedText
                    text: new Date().toLocaleTimeString(root.locale, Locale.ShortFormat)

                    Connections {
                        target: root.show
                        function onElapsedChanged(): void {
                            clock.text = new Date().toLocaleTimeString(root.locale, Locale.ShortFormat);
                        }
                    }
                }
                FlatButton {
                    visible: root.canSwap
                    icon.name: "view-split-left-right"
                    text: qsTr("Swap the screens")
                    onClicked: root.swapRequested()
                }
                FlatButton {
                    icon.name: "help-keybord-shortcuts"
                    text: qsTr("Keys of the show")
                    shortcutText: "F1"
                    onClicked: keysDialog.open()
                }
                Button {
                    objectName: "endShow"
                    focusPolicy: Qt.TabFocus
                    text: qsTr("End the show")
                    onClicked: root.show.stop()
                }
            }
            Label {
                objectName: "presenterNotice"
                Layout.fillWidth: true
                visible: text !== ""
                text: [root.notice].concat(root.show.problems).filter(line => line !== "").join("\n")
                wrapMode: Text.Wrap
                maximumLineCount: 4
                elide: Text.ElideRight
                padding: Theme.spacing
                background: Rectangle {
                    radius: Theme.radius
                    color: Theme.warningGround
                }
            }
            RowLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                spacing: Theme.margin

                ColumnLayout {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 2
                    spacing: Theme.spacing

                    PresenterPicture {
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        show: root.show
                        pictures: root.pictures
                        stage: root.stage
                        stageVisible: root.stageVisible
                    }
                    PresenterControls {
                        Layout.fillWidth: true
                        show: root.show
                    }
                }
                ColumnLayout {
                    Layout.fillHeight: true
                    Layout.preferredWidth: Math.max(280, root.width * 0.3)
                    Layout.maximumWidth: root.width * 0.4
                    spacing: Theme.spacing

                    Label {
                        Layout.fillWidth: true
                        text: root.show.nextTitle === "" ? qsTr("This is the last scene.") : qsTr("Next: %1").arg(root.show.nextTitle)
                        elide: Text.ElideRight
                        font.bold: true
                    }
                    SlidePicture {
                        objectName: "nextPicture"
                        Layout.fillWidth: true
                        Layout.preferredHeight: width * 9 / 16
                        visible: root.show.nextId !== ""
                        pictures: root.pictures
                        sceneId: root.show.nextId
                    }
                    PresenterNotes {
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        show: root.show
                    }
                }
            }
            ListView {
                id: strip

                objectName: "sceneStrip"
                Layout.fillWidth: true
                Layout.preferredHeight: 96
                orientation: ListView.Horizontal
                spacing: Theme.spacing
                clip: true
                boundsBehavior: Flickable.StopAtBounds
                model: root.scenes
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Scenes")
                ScrollBar.horizontal: ScrollBar {}

                Connections {
                    target: root.show
                    function onSceneChanged(): void {
                        strip.positionViewAtIndex(root.scenes.rowOf(root.show.sceneId), ListView.Contain);
                    }
                }

                delegate: Item {
                    id: cell

                    required property string sceneId
                    required property int number
                    required property string title

                    width: cell.number > 0 ? 132 : 0
                    height: 84
                    visible: cell.number > 0

                    SlidePicture {
                        width: 128
                        height: 72
                        pictures: root.pictures
                        sceneId: cell.number > 0 ? cell.sceneId : ""
                    }
                    Rectangle {
                        width: 128
                        height: 72
                        color: "transparent"
                        border.color: cell.sceneId === root.show.sceneId ? Theme.accent : Theme.border
                        border.width: cell.sceneId === root.show.sceneId ? 3 : 1
                    }
                    Label {
                        x: 4
                        y: 4
                        text: String(cell.number)
                        padding: 2
                        background: Rectangle {
                            radius: 3
                            color: Theme.panel
                        }
                    }
                    TapHandler {
                        onTapped: root.show.goTo(cell.number - 1)
                    }
                    HoverHandler {
                        id: hover
                    }
                    ToolTip.visible: hover.hovered
                    ToolTip.text: cell.title
                    Accessible.role: Accessible.ListItem
                    Accessible.name: qsTr("Scene %1: %2").arg(cell.number).arg(cell.title)
                    Accessible.onPressAction: root.show.goTo(cell.number - 1)
                }
            }
        }
    }

    QuestionDialog {
        id: question
        onAsked: text => root.show.noteQuestion(text)
        onClosed: keys.forceActiveFocus(Qt.PopupFocusReason)
    }
    ShowKeysDialog {
        id: keysDialog
        onClosed: keys.forceActiveFocus(Qt.PopupFocusReason)
    }
    Connections {
        target: root.show
        enabled: root.visible
        function onQuestionRequested(): void {
            question.open();
        }
        function onKeysRequested(): void {
            keysDialog.open();
        }
    }
}
