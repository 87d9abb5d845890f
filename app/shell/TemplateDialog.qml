// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
import QtCore
import QtQuick
import QtQuick.Dialogs
import Revier.Map

/*! Asks where the empty form for own training offers goes, and in which format, and writes it. */
FileDialog {
    id: root

    required property MapController map

    signal saved(path: string)

    readonly property TemplateController controller: TemplateController {
        map: root.map
        onSaved: path => root.saved(path)
    }

    title: qsTr("Save template for training offers")
    fileMode: FileDialog.SaveFile
    currentFolder: StandardPaths.standardLocations(StandardPaths.DocumentsLocation)[0]
    selectedFile: root.currentFolder + "/" + qsTr("training-offers.csv")
    nameFilters: [qsTr("Table (*.csv)"), qsTr("GeoJSON (*.geojson)")]
    onAccepted: root.controller.save(root.selectedFile, root.selectedNameFilter.index === 1)
}
