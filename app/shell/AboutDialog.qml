// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Fusion
import QtQuick.Layouts
import Revier.Theme

/*! Program, version, licence. */
Dialog {
    id: root

    anchors.centerIn: parent
    width: 420
    modal: true
    title: qsTr("About Revieratlas")
    standardButtons: Dialog.Close

    contentItem: ColumnLayout {
        spacing: Theme.spacing

        Label {
            text: qsTr("Revieratlas %1").arg(Application.version)
            font.bold: true
        }
        Label {
            Layout.fillWidth: true
            text: qsTr("Map of the digital parks of the Rheinisches Revier: sites, infrastructure and job figures of the Rhein-Kreis Neuss and the Rhein-Erft-Kreis, each with its source.")
            wrapMode: Text.Wrap
        }
        Label {
            Layout.fillWidth: true
            text: qsTr("Free software under the GNU General Public License, version 3 or later. Built with Qt, Qt Location, GDAL, PROJ, GEOS, simdjson, jsoncons, GLU and Breeze Icons. The sources and licences of the data stand in the details of each feature and in the layer list.")
            color: Theme.mutedText
            wrapMode: Text.Wrap
        }
        Label {
            Layout.fillWidth: true
            text: qsTr("The program makes no network connection and collects nothing.")
            color: Theme.mutedText
            wrapMode: Text.Wrap
        }
    }
}
