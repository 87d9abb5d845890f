// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Fusion
import QtQuick.Layouts
import Revier.Theme

/*! How training offers of the user's own come onto the map: save a table, fill it in, open it. */
ColumnLayout {
    id: root

    signal openRequested
    signal saveTemplateRequested
    /*! \a item got the focus by keyboard and should be in sight. */
    signal revealRequested(item: Item)

    spacing: Theme.spacing

    Label {
        Layout.fillWidth: true
        text: qsTr("Own training offers")
        font.bold: true
        wrapMode: Text.Wrap
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("Save the template, fill in one row per offer with longitude (lon) and latitude (lat) in a spreadsheet, and open the file: the offers become a layer of the map.")
        color: Theme.mutedText
        wrapMode: Text.Wrap
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.spacing

        Button {
            id: save
            objectName: "saveTemplate"
            text: qsTr("Save template…")
            onClicked: root.saveTemplateRequested()
            onVisualFocusChanged: {
                if (save.visualFocus)
                    root.revealRequested(save);
            }
        }
        Button {
            id: open
            objectName: "openOffers"
            text: qsTr("Open offers…")
            onClicked: root.openRequested()
            onVisualFocusChanged: {
                if (open.visualFocus)
                    root.revealRequested(open);
            }
        }
    }
}
