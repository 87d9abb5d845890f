// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Fusion
import QtQuick.Layouts
import Revier.Map
import Revier.Theme

/*! Groups and layers of the map, top first: visibility, order by dragging or Alt+arrows, opacity, legend. */
FocusScope {
    id: root

    required property MapController map
    required property ViewController viewController
    required property DoctorController doctor

    signal openRequested
    /*! What the import doctor found in a layer shall be shown. */
    signal doctorRequested(layerId: string)
    signal tableRequested(layerId: string)
    /*! How a layer is drawn shall be edited. */
    signal styleRequested(layerId: string)
    /*! Columns of a table shall be joined to a layer. */
    signal joinRequested(layerId: string)

    /*! The id of the layer in the list's current row or of the legend entry there, or "". */
    function currentLayer(): string {
        const row = list.currentItem as LayerRow;
        return row === null || row.isGroup ? "" : row.rowId;
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Layers")

    LayerModel {
        id: layers
        map: root.map
        scaleDenominator: root.viewController.scaleDenominator
    }

    DropMark {
        id: dropMark
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.panel
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.smallSpacing
            Layout.topMargin: Theme.smallSpacing
            Layout.bottomMargin: Theme.smallSpacing

            Label {
                Layout.fillWidth: true
                text: qsTr("Layers")
                font.bold: true
                elide: Text.ElideRight
            }
            FlatButton {
                icon.name: "list-add"
                text: qsTr("Add files…")
                shortcutText: "Ctrl+O"
                onClicked: root.openRequested()
            }
        }

        ListView {
            id: list

            objectName: "layerList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            focus: true
            activeFocusOnTab: true
            keyNavigationEnabled: true
            highlightMoveDuration: 0
            boundsBehavior: Flickable.StopAtBounds
            model: layers
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Layers")

            delegate: LayerRow {
                width: ListView.view.width
                layers: layers
                dropMark: dropMark
                doctor: root.doctor
                onDoctorRequested: id => root.doctorRequested(id)
                onZoomRequested: id => root.viewController.zoomToLayer(id)
                onMenuRequested: (row, item) => popup.showFor(row, item)
            }

            ScrollBar.vertical: ScrollBar {}

            Keys.onPressed: event => {
                const row = list.currentItem as LayerRow;
                event.accepted = row !== null && row.handleKey(event.key, event.modifiers);
            }
        }

        Label {
            Layout.fillWidth: true
            Layout.margins: Theme.margin
            visible: list.count === 0
            text: qsTr("No layers. Add files with the button above or drop them on the map.")
            color: Theme.mutedText
            wrapMode: Text.Wrap
        }
    }

    LayerPopup {
        id: popup
        map: root.map
        layers: layers
        onZoomRequested: id => root.viewController.zoomToLayer(id)
        onDoctorRequested: id => root.doctorRequested(id)
        onTableRequested: id => root.tableRequested(id)
        onStyleRequested: id => root.styleRequested(id)
        onJoinRequested: id => root.joinRequested(id)
    }
}
