// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtCore
import QtQuick
import QtQuick.Controls.Fusion
import QtQuick.Dialogs
import QtQuick.Layouts
import Revier.Map
import Revier.Theme

/*! A series of sheets, or a film: its choices, then how far it is, then what came of it. What was chosen stays. */
Dialog {
    id: root

    required property SeriesController controller

    readonly property bool running: root.controller.running
    readonly property bool finished: !root.running && root.controller.summary !== ""
    readonly property bool choosing: !root.running && !root.finished

    property string mapTitle

    /*! The title is that of the map until another is given. */
    function openFor(mapTitle: string): void {
        root.controller.reset();
        if (root.mapTitle !== mapTitle)
            root.controller.sheet.title = mapTitle;
        root.mapTitle = mapTitle;
        root.open();
        choices.begin();
    }
    function proceed(): void {
        if (root.finished)
            Qt.openUrlExternally(root.controller.folder);
        else if (root.choosing && root.controller.problem === "")
            folderDialog.open();
    }

    anchors.centerIn: parent
    width: Math.min(820, (parent ? parent.width : 820) - 40)
    height: Math.min(root.implicitHeight, (parent ? parent.height : 700) - 40)
    modal: true
    closePolicy: root.running ? Popup.NoAutoClose : Popup.CloseOnEscape
    title: qsTr("Export series")
    objectName: "seriesDialog"
    onRunningChanged: (root.running ? rejectButton : acceptButton).forceActiveFocus(Qt.TabFocusReason)

    footer: DialogButtonBox {
        Button {
            id: acceptButton
            text: root.finished ? qsTr("Open folder") : qsTr("Choose folder…")
            objectName: "seriesAccept"
            visible: !root.running
            enabled: root.finished || root.controller.problem === ""
            highlighted: true
            DialogButtonBox.buttonRole: DialogButtonBox.ActionRole
            onClicked: root.proceed()
            Keys.onReturnPressed: root.proceed()
            Keys.onEnterPressed: root.proceed()
        }
        Button {
            id: rejectButton
            text: root.running ? qsTr("Stop") : qsTr("Close")
            objectName: "seriesReject"
            DialogButtonBox.buttonRole: DialogButtonBox.ActionRole
            onClicked: root.running ? root.controller.cancel() : root.close()
        }
    }

    contentItem: ScrollView {
        id: scroll

        contentWidth: scroll.availableWidth
        ScrollBar.horizontal.policy: ScrollBar.AlwaysOff // even unseen it takes the clicks of the last row
        Keys.onReturnPressed: root.proceed()
        Keys.onEnterPressed: root.proceed()

        ColumnLayout {
            width: scroll.availableWidth
            spacing: Theme.spacing

            RowLayout {
                objectName: "seriesChoices"
                visible: root.choosing
                spacing: 2 * Theme.margin

                SeriesChoices {
                    id: choices
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1 // both halves are equal
                    Layout.alignment: Qt.AlignTop
                    controller: root.controller
                }
                SheetRows {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.alignment: Qt.AlignTop
                    sheet: root.controller.sheet
                    picture: root.controller.picture
                    titled: true // bare sheets, too: files and bookmarks are named after it
                    scaleName: choices.years ? qsTr("Exact scale") : qsTr("Same scale")
                }
            }
            Label {
                objectName: "seriesProblem"
                Layout.fillWidth: true
                visible: root.choosing && text !== ""
                text: root.controller.problem
                textFormat: Text.PlainText
                color: Theme.error
                wrapMode: Text.Wrap
            }

            ProgressBar {
                Layout.fillWidth: true
                visible: root.running
                value: root.controller.progress
                Accessible.name: qsTr("Progress")
            }
            Label {
                objectName: "seriesTimeLeft"
                visible: root.running
                text: root.controller.timeLeft === "" ? root.controller.film ? qsTr("The frames are painted…") : qsTr("Sheets are being made…") : root.controller.timeLeft
            }

            Label {
                objectName: "seriesSummary"
                visible: root.finished
                Layout.fillWidth: true
                text: root.controller.summary
                wrapMode: Text.Wrap
            }
            ScrollView {
                visible: root.finished && said.text !== ""
                Layout.fillWidth: true
                Layout.preferredHeight: Math.min(said.implicitHeight, 180)

                TextArea {
                    id: said
                    objectName: "seriesFailures"
                    text: root.controller.failures.concat(root.controller.warnings).join("\n")
                    textFormat: TextEdit.PlainText
                    wrapMode: TextEdit.Wrap
                    readOnly: true
                    selectByMouse: true
                    selectByKeyboard: true
                    activeFocusOnTab: true
                    Accessible.name: qsTr("What is to be known about single sheets")
                    background: Rectangle {
                        radius: Theme.radius
                        color: Theme.panel
                        border.color: said.activeFocus ? Theme.accent : Theme.border
                    }
                }
            }
        }
    }

    FolderDialog {
        id: folderDialog
        title: qsTr("Folder for the series")
        currentFolder: root.controller.folder.toString() !== "" ? root.controller.folder : StandardPaths.standardLocations(StandardPaths.DocumentsLocation)[0]
        onAccepted: root.controller.start(folderDialog.selectedFolder)
    }
}
