// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
import QtCore
import QtQuick
import QtQuick.Dialogs
import Revier.Map

/*! Asks where the rows of a table go, and in which format, and writes them. */
FileDialog {
    id: root

    required property TableModel table
    required property MapController map

    signal saved(path: string)

    readonly property DataExportController controller: DataExportController {
        table: root.table
        onFinished: (path, notes) => {
            root.saved(path);
            for (const note of notes)
                root.map.messages.add(MessageModel.Information, note);
        }
        onFailed: message => root.map.messages.add(MessageModel.Error, message)
    }

    function ask(): void {
        root.selectedFile = root.currentFolder + "/" + encodeURIComponent(root.controller.suggestedName);
        root.open();
    }

    title: root.table.selectedCount > 0 ? qsTr("Save the selected features") : qsTr("Save all features of the table")
    fileMode: FileDialog.SaveFile
    currentFolder: StandardPaths.standardLocations(StandardPaths.DocumentsLocation)[0]
    nameFilters: root.controller.formats
    onAccepted: root.controller.save(root.selectedFile, root.selectedNameFilter.index)
}
