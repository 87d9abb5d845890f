// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
import QtCore
import QtQuick.Dialogs

/*! Asks where a file goes, with a name to begin with. The suffix is that of the format chosen last. */
FileDialog {
    id: root

    /*! Suggests \a title, or that of the dialog. */
    function ask(title: string): void {
        const folder = root.currentFolder.toString().replace(/\/$/, "");
        const name = root.fileName(title) || root.fileName(root.title);
        root.selectedFile = folder + "/" + encodeURIComponent(name);
        root.open();
    }
    /*! Without what no file may be named on one of the systems, and without full stops: what follows one would be taken for
        the suffix. */
    function fileName(text: string): string {
        return text.replace(/[\s\\/:*?"<>|.\u0000-\u001f]+/g, " ").trim().slice(0, 80);
    }

    fileMode: FileDialog.SaveFile
    currentFolder: StandardPaths.standardLocations(StandardPaths.DocumentsLocation)[0]
}
