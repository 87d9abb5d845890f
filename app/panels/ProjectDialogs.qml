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
    /*! A copy with all data was written. */
    signal packed(path: string)

    /*! Calls \a action once nothing unsaved can be lost by it. */
    function guard(action: var): void {
        if (root.project.saving) {
            root.pending = action; // what is being written must not be cut off
            packing.show();
        } else if (root.project.modified) {
            root.pending = action;
            unsaved.open();
        } else {
            action();
        }
    }
    function save(): void {
        if (root.project.fileName === "")
            root.saveAs();
        else
            root.project.save();
    }
    function saveAs(): void {
        saveDialog.ask(root.project.packed);
    }
    /*! A copy of the project and all its files in one. */
    function pack(): void {
        packing.ask();
    }
    /*! What waits goes on, unless something must be asked about changes that were made meanwhile. */
    function goOn(): void {
        const action = root.pending;
        root.pending = null;
        if (action)
            root.guard(action);
    }
    /*! The work of a program that was killed, if there is any. */
    function offerLostWork(): void {
        if (root.project.lostWork !== "")
            lost.open();
    }

    Connections {
        target: root.project
        function onSaved(path: string): void {
            root.saved(path);
            root.goOn();
        }
        function onPacked(path: string): void {
            root.packed(path);
            root.goOn();
        }
        function onPackingCanceled(): void {
            root.goOn();
        }
        function onFailed(): void {
            root.pending = null;
        }
        function onChangedByOther(): void {
            changed.open();
        }
    }

    PackDialogs {
        id: packing
        project: root.project
        awaited: root.pending !== null
        onWaitingGivenUp: root.pending = null
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
                    root.saveAs();
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

        readonly property string suffix: saveDialog.selectedNameFilter.index === 1 ? "revierz" : "revier"

        /*! Asks for a name; the kind of file can still be changed. */
        function ask(withData: bool): void {
            const name = root.project.fileName === "" ? qsTr("map.revier") : root.project.fileName;
            saveDialog.selectedNameFilter.index = withData ? 1 : 0;
            saveDialog.selectedFile = saveDialog.currentFolder + "/" + encodeURIComponent(name.replace(/\.revierz?$/i, "." + saveDialog.suffix));
            saveDialog.open();
        }

        title: saveDialog.suffix === "revierz" ? qsTr("Save project with its data") : qsTr("Save project")
        fileMode: FileDialog.SaveFile
        currentFolder: StandardPaths.standardLocations(StandardPaths.DocumentsLocation)[0]
        nameFilters: [qsTr("Revieratlas project (*.revier)"), qsTr("Revieratlas project with its data (*.revierz)")]
        defaultSuffix: saveDialog.suffix
        onAccepted: root.project.saveTo(saveDialog.selectedFile)
        onRejected: root.pending = null
    }
}
