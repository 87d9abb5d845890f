// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
import QtCore
import QtQuick
import QtQuick.Controls.Fusion
import QtQuick.Dialogs
import QtQuick.Layouts
import Revier.Map
import Revier.Theme

/*! Asks where to pack a project to, and shows how far it is if it takes a while. */
Item {
    id: root

    required property ProjectController project

    /*! Something waits until the project is packed. */
    property bool awaited: false

    /*! It shall not wait any longer; packing goes on. */
    signal waitingGivenUp

    /*! Asks for the file of a copy with all data. */
    function ask(): void {
        const name = root.project.fileName === "" ? qsTr("map.revier") : root.project.fileName;
        const folder = packDialog.currentFolder.toString().replace(/\/$/, "");
        packDialog.selectedFile = folder + "/" + encodeURIComponent(name.replace(/\.revierz?$/i, "") + ".revierz");
        packDialog.open();
    }
    /*! Shows how far it is, at once. */
    function show(): void {
        progress.open();
    }

    Connections {
        target: root.project
        function onSavingChanged(): void {
            if (root.project.saving)
                patience.restart();
            else
                progress.close();
        }
    }
    Timer {
        id: patience
        interval: 700 // what is done by then needs no dialog
        onTriggered: {
            if (root.project.saving)
                progress.open();
        }
    }

    Dialog {
        id: progress

        objectName: "packProgress"
        parent: Overlay.overlay
        anchors.centerIn: parent
        width: Math.min(460, parent ? parent.width - 40 : 460)
        modal: true
        closePolicy: Popup.CloseOnEscape
        title: qsTr("Packing project")
        onOpened: backButton.forceActiveFocus(Qt.TabFocusReason)
        onRejected: root.waitingGivenUp()

        contentItem: ColumnLayout {
            spacing: Theme.spacing

            Label {
                Layout.fillWidth: true
                text: root.awaited ? qsTr("The project is still being packed with its data. The map is closed as soon as that is done.") : qsTr("The project is being packed with its data into one file.")
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
            }
            ProgressBar {
                Layout.fillWidth: true
                value: root.project.progress
                Accessible.name: qsTr("Packing: %1 %").arg(Math.round(root.project.progress * 100))
            }
        }
        footer: DialogButtonBox {
            Button {
                id: backButton
                objectName: "packBack"
                text: root.awaited ? qsTr("Back to the map") : qsTr("Go on in the background")
                onClicked: progress.reject()
            }
            Button {
                objectName: "packCancel"
                text: qsTr("Stop packing")
                onClicked: root.project.cancelPacking()
            }
        }
    }

    FileDialog {
        id: packDialog
        title: qsTr("Pack project")
        fileMode: FileDialog.SaveFile
        currentFolder: StandardPaths.standardLocations(StandardPaths.DocumentsLocation)[0]
        nameFilters: [qsTr("Revieratlas project with its data (*.revierz)")]
        defaultSuffix: "revierz"
        onAccepted: root.project.packTo(packDialog.selectedFile)
    }
}
