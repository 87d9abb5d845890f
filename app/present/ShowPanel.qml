// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Fusion
import QtQuick.Layouts
import Revier.Map
import Revier.Theme

/*! The show of the project: record scenes, write them, put them in order, start. Esc closes. */
FocusScope {
    id: root

    required property ShowModel scenes
    required property ShowController show
    required property SlidePictures pictures
    required property TimelineController timeline

    readonly property SceneRow current: list.currentItem as SceneRow
    /*! Row of the scene that is chosen. */
    readonly property int chosen: Math.max(0, list.currentIndex)

    signal closeRequested
    signal checkRequested
    signal projectorRequested
    signal handoutRequested
    signal minutesRequested

    function record(): void {
        const row = root.scenes.record(list.count === 0 ? -1 : list.currentIndex);
        if (row >= 0) {
            list.currentIndex = row;
            editor.startWriting();
        }
    }

    objectName: "showPanel"
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Show")
    Keys.onEscapePressed: root.closeRequested()

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

            Label {
                Layout.fillWidth: true
                text: qsTr("Show")
                font.bold: true
            }
            FlatButton {
                objectName: "closeShow"
                icon.name: "window-close"
                text: qsTr("Close")
                shortcutText: "Esc"
                onClicked: root.closeRequested()
            }
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.margins: Theme.smallSpacing
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin
            spacing: Theme.spacing

            Button {
                objectName: "recordScene"
                Layout.fillWidth: true
                focus: true
                text: qsTr("Record a scene")
                onClicked: root.record()
            }
            Button {
                objectName: "startShow"
                Layout.fillWidth: true
                text: qsTr("Start (F5)")
                enabled: list.count > 0
                highlighted: true
                onClicked: root.show.start(0)
            }
        }
        Flow {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin
            Layout.bottomMargin: Theme.smallSpacing
            spacing: Theme.smallSpacing

            component SceneButton: FlatButton {
                enabled: list.currentIndex >= 0
            }

            SceneButton {
                objectName: "replaceScene"
                icon.name: "view-refresh"
                text: qsTr("The scene shows what the map shows now")
                onClicked: root.scenes.replace(list.currentIndex)
            }
            SceneButton {
                objectName: "showScene"
                icon.name: "go-jump"
                text: qsTr("Show the scene on the map")
                shortcutText: qsTr("Enter")
                onClicked: root.scenes.show(list.currentIndex)
            }
            SceneButton {
                objectName: "duplicateScene"
                icon.name: "edit-copy"
                text: qsTr("Duplicate")
                onClicked: list.currentIndex = root.scenes.duplicate(list.currentIndex)
            }
            SceneButton {
                objectName: "sceneUp"
                icon.name: "go-up"
                text: qsTr("Up")
                shortcutText: qsTr("Alt+↑")
                enabled: list.currentIndex > 0
                onClicked: list.moveScene(list.currentIndex, list.currentIndex - 1)
            }
            SceneButton {
                objectName: "sceneDown"
                icon.name: "go-down"
                text: qsTr("Down")
                shortcutText: qsTr("Alt+↓")
                enabled: list.currentIndex >= 0 && list.currentIndex + 1 < list.count
                onClicked: list.moveScene(list.currentIndex, list.currentIndex + 1)
            }
            SceneButton {
                objectName: "hideScene"
                icon.name: root.current?.isHidden ? "view-visible" : "view-hidden"
                text: root.current?.isHidden ? qsTr("Show in the show again") : qsTr("Hide: the show skips it")
                shortcutText: "H"
                onClicked: root.scenes.setHidden(list.currentIndex, !root.current?.isHidden)
            }
            SceneButton {
                objectName: "removeScene"
                icon.name: "edit-delete"
                text: qsTr("Remove")
                shortcutText: qsTr("Del")
                onClicked: list.removeScene(list.currentIndex)
            }
            FlatButton {
                objectName: "startHere"
                icon.name: "media-playback-start"
                text: qsTr("Start with this scene")
                shortcutText: qsTr("Shift+F5")
                enabled: list.currentIndex >= 0
                onClicked: root.show.start(list.currentIndex)
            }
            FlatButton {
                objectName: "checkShow"
                icon.name: "checkmark"
                text: qsTr("Check before the meeting…")
                enabled: list.count > 0
                onClicked: root.checkRequested()
            }
            FlatButton {
                objectName: "projector"
                icon.name: "video-display"
                text: qsTr("Adapt to the projector…")
                onClicked: root.projectorRequested()
            }
            FlatButton {
                objectName: "handout"
                icon.name: "document-export"
                text: qsTr("Handout…")
                enabled: list.count > 0
                onClicked: root.handoutRequested()
            }
        }
        ShowSettings {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin
            Layout.bottomMargin: Theme.smallSpacing
            visible: list.count > 0
            scenes: root.scenes
        }
        RowLayout {
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin
            Layout.bottomMargin: Theme.smallSpacing
            visible: root.show.log.count > 0 && !root.show.running
            spacing: Theme.spacing

            Label {
                objectName: "minutesCount"
                Layout.fillWidth: true
                text: qsTr("%n note(s) in the minutes", "", root.show.log.count)
                wrapMode: Text.Wrap
            }
            Button {
                objectName: "saveMinutes"
                text: qsTr("Save…")
                enabled: !root.show.log.saving
                onClicked: root.minutesRequested()
            }
            FlatButton {
                objectName: "discardMinutes"
                icon.name: "edit-delete"
                text: qsTr("Throw the minutes away")
                onClicked: root.show.log.discardMinutes()
            }
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: 1
            color: Theme.border
        }
        SplitView {
            Layout.fillWidth: true
            Layout.fillHeight: true
            orientation: Qt.Vertical

            SceneList {
                id: list

                SplitView.fillHeight: true
                SplitView.minimumHeight: 100
                scenes: root.scenes
                pictures: root.pictures

                Label {
                    anchors.fill: parent
                    anchors.margins: Theme.margin
                    visible: list.count === 0
                    text: qsTr("This project has no show yet. Move the map to where it should begin, switch on the layers that are needed, and record a scene.")
                    color: Theme.mutedText
                    wrapMode: Text.Wrap
                }
            }
            SceneEditor {
                id: editor

                SplitView.preferredHeight: 330
                SplitView.minimumHeight: 120
                visible: list.currentIndex >= 0 && list.count > 0
                padding: Theme.spacing
                scenes: root.scenes
                row: list.currentIndex
                title: root.current?.title ?? ""
                text: root.current?.body ?? ""
                notes: root.current?.notes ?? ""
                pictureSource: root.current?.pictureSource ?? ""
                picture: root.current?.picture ?? ""
                transition: root.current?.transition ?? 0
                playUntil: root.current?.playUntil ?? 0
                sceneYear: root.current?.firstYear ?? 0
                highlights: root.current?.highlights ?? 0
                lastYear: root.timeline.lastYear
            }
        }
    }
}
