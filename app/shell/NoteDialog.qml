// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import Revier.Map

/*! Asks where the letter to the supplier of a file goes, and writes it. */
FileDialog {
    id: root

    required property DoctorController doctor

    function ask(): void {
        root.selectedFile = root.doctor.suggestedNote;
        root.open();
    }

    title: qsTr("Save the letter to the supplier")
    fileMode: FileDialog.SaveFile
    nameFilters: [qsTr("Text (*.md *.txt)")]
    onAccepted: root.doctor.saveNote(root.selectedFile)
}
