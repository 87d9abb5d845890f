// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
import QtCore
import QtQuick
import QtQuick.Controls.Fusion
import QtQuick.Dialogs
import QtQuick.Layouts
import Revier.Map
import Revier.Theme

/*! Saves the project and asks where, and before anything is lost. */
Item {
    id: root

    required property ProjectController project

    /*! What waits for the answer to a question. */
    property var pending: null

    signal saved(path: string)

    /*! Calls \a action once nothing unsaved can be lost by it. */
    function guard(action: var): void {
        if (root.project.modified) {
            root.pending = action;
            unsaved.open();
        } else {
            action();
        }
    }
    function save(): void {
        if (root.project.fileName === "")
            saveDialog.open();
        else
            root.project.save();
    }
    function saveAs(): void {
        saveDialog.open();
    }
    /*! The work of a program that was killed, if there is any. */
    function offerLostWork(): void {
        if (root.project.lostWork !== "")
            lost.open();
    }

    Connections {
        target: root.project
        function onSaved(path: string): void {
            const action = root.pending;
            root.pending = null;
            root.saved(path);
            if (action)
                action();
        }
        function onFailed(): void {
            root.pending = null;
        }
        function onChangedByOther(): void {
            changed.open();
        }
    }

    component Question: Dialog {
        id: question

        required property string text

        parent: Overlay.overlay
        anchors.centerIn: parent
        width: Math.min(460, parent ? parent.width - 40 : 460)
        modal: true
        closePolicy: Popup.CloseOnEscape

        contentItem: ColumnLayout {
            Label {
                Layout.fillWidth: true
                text: question.text
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
            }
        }
    }

    Question {
        id: unsaved
        objectName: "unsavedDialog"
        title: qsTr("Unsaved changes")
        text: root.project.fileName === "" ? qsTr("The changes to this map are not saved. Save them as a project?") : qsTr("The changes to “%1” are not saved.").arg(root.project.fileName)
        onRejected: root.pending = null
        footer: DialogButtonBox {
            Button {
                objectName: "saveButton"
                text: root.project.fileName === "" ? qsTr("Save as…") : qsTr("Save")
                onClicked: {
                    unsaved.close();
                    root.save();
                }
            }
            Button {
                objectName: "giveUpButton"
                text: qsTr("Do not save")
                onClicked: {
                    const action = root.pending;
                    root.pending = null;
                    unsaved.close();
                    root.project.giveUp();
                    action();
                }
            }
            Button {
                text: qsTr("Cancel")
                onClicked: unsaved.reject()
            }
        }
    }
    Question {
        id: changed
        objectName: "changedDialog"
        title: qsTr("Changed by another program")
        text: qsTr("“%1” was changed since it was opened here. Saving replaces those changes; they stay in the file with “~” behind its name.").arg(root.project.fileName)
        onRejected: root.pending = null
        footer: DialogButtonBox {
            Button {
                objectName: "replaceButton"
                text: qsTr("Replace")
                onClicked: {
                    changed.close();
                    root.project.saveAnyway();
                }
            }
            Button {
                text: qsTr("Save as…")
                onClicked: {
                    changed.close();
                    saveDialog.open();
                }
            }
            Button {
                text: qsTr("Cancel")
                onClicked: changed.reject()
            }
        }
    }
    Question {
        id: lost
        objectName: "lostDialog"
        title: qsTr("Unsaved work was found")
        text: qsTr("Revieratlas ended without saving: %1.").arg(root.project.lostWork)
        footer: DialogButtonBox {
            Button {
                objectName: "restoreButton"
                text: qsTr("Restore")
                onClicked: {
                    lost.close();
                    root.project.restoreLostWork();
                }
            }
            Button {
                objectName: "discardButton"
                text: qsTr("Discard")
                onClicked: {
                    lost.close();
                    root.project.discardLostWork();
                    root.offerLostWork();
                }
            }
            Button {
                text: qsTr("Later")
                onClicked: lost.close()
            }
        }
    }

    FileDialog {
        id: saveDialog
        title: qsTr("Save project")
        fileMode: FileDialog.SaveFile
        currentFolder: StandardPaths.standardLocations(StandardPaths.DocumentsLocation)[0]
        selectedFile: saveDialog.currentFolder + "/" + (root.project.fileName === "" ? qsTr("map.revier") : root.project.fileName)
        nameFilters: [qsTr("Revieratlas project (*.revier)")]
        defaultSuffix: "revier"
        onAccepted: root.project.saveTo(saveDialog.selectedFile)
        onRejected: root.pending = null
    }
}
