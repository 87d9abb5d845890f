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

/*! What of the show can be given away: a handout, one with notes, pictures, the show as a file. */
Dialog {
    id: root

    required property HandoutController controller
    required property string showTitle

    objectName: "handoutDialog"
    title: qsTr("Handout of the show")
    modal: true
    anchors.centerIn: parent
    width: Math.min(460, (root.parent?.width ?? 460) - 2 * Theme.margin)
    closePolicy: Popup.CloseOnEscape
    onOpened: handoutButton.forceActiveFocus(Qt.PopupFocusReason)

    component Explained: ColumnLayout {
        id: explained
        property string text
        spacing: 0

        Label {
            Layout.fillWidth: true
            text: explained.text
            wrapMode: Text.Wrap
            color: Theme.mutedText
        }
    }

    ColumnLayout {
        width: root.availableWidth
        spacing: Theme.spacing

        Explained {
            Layout.fillWidth: true
            text: qsTr("One page for each scene with map, text and sources")

            Button {
                id: handoutButton
                objectName: "savePdf"
                Layout.fillWidth: true
                text: qsTr("PDF…")
                enabled: !root.controller.running
                onClicked: pdfDialog.openFor(false)

                SaveDialog {
                    id: pdfDialog

                    property bool notes

                    function openFor(notes: bool): void {
                        pdfDialog.notes = notes;
                        pdfDialog.ask(root.showTitle);
                    }

                    title: root.title
                    nameFilters: [qsTr("PDF (*.pdf)")]
                    defaultSuffix: "pdf"
                    onAccepted: {
                        root.controller.savePdf(pdfDialog.selectedFile, pdfDialog.notes);
                        root.close();
                    }
                }
            }
        }
        Explained {
            Layout.fillWidth: true
            text: qsTr("The slides with your notes below")

            Button {
                objectName: "saveNotes"
                Layout.fillWidth: true
                text: qsTr("PDF with notes…")
                enabled: !root.controller.running
                onClicked: pdfDialog.openFor(true)
            }
        }
        Explained {
            Layout.fillWidth: true
            text: qsTr("A picture of 1920 × 1080 pixels for each scene, for slides of others")

            Button {
                objectName: "saveSlides"
                Layout.fillWidth: true
                text: qsTr("Pictures…")
                enabled: !root.controller.running
                onClicked: folderDialog.open()

                FolderDialog {
                    id: folderDialog
                    title: qsTr("Folder for the pictures")
                    currentFolder: StandardPaths.standardLocations(StandardPaths.PicturesLocation)[0]
                    onAccepted: {
                        root.controller.saveSlides(folderDialog.selectedFolder);
                        root.close();
                    }
                }
            }
        }
        Explained {
            Layout.fillWidth: true
            text: qsTr("Only the scenes, to be used with this project by others")

            Button {
                objectName: "saveShow"
                Layout.fillWidth: true
                text: qsTr("Show as a file…")
                onClicked: showDialog.ask(root.showTitle)

                SaveDialog {
                    id: showDialog
                    title: qsTr("Show as a file")
                    nameFilters: [qsTr("Show (*.reviershow)")]
                    defaultSuffix: "reviershow"
                    onAccepted: {
                        root.controller.saveShow(showDialog.selectedFile);
                        root.close();
                    }
                }
            }
        }
        Button {
            Layout.alignment: Qt.AlignRight
            text: qsTr("Close")
            onClicked: root.close()
        }
    }
}
