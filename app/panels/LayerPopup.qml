// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Fusion
import QtQuick.Layouts
import Revier.Map
import Revier.Theme

/*! What can be done with one layer: opacity, zoom, order, examine, remove. */
Popup {
    id: root

    required property MapController map
    required property LayerModel layers

    property int row: -1
    property string layerId
    property string title
    property string seriesOffer

    signal zoomRequested(string layerId)
    signal doctorRequested(string layerId)
    signal tableRequested(string layerId)
    signal styleRequested(string layerId)
    signal joinRequested(string layerId)

    function value(role: int): var {
        return root.layers.data(root.layers.index(root.row, 0), role);
    }

    function showFor(row: int, item: Item): void {
        root.row = row;
        root.layerId = root.value(LayerModel.IdRole);
        root.title = root.value(LayerModel.TitleRole);
        root.seriesOffer = root.map.seriesOffer(root.layerId);
        opacitySlider.value = root.value(LayerModel.OpacityRole);
        root.parent = item;
        root.x = Math.max(0, item.width - root.width - Theme.smallSpacing);
        root.y = item.height;
        root.open();
        opacitySlider.forceActiveFocus();
    }

    width: 240
    padding: Theme.margin
    margins: Theme.smallSpacing
    focus: true
    closePolicy: Popup.CloseOnEscape | Popup.CloseOnPressOutside

    background: Rectangle {
        color: Theme.raised
        border.color: Theme.border
        radius: Theme.radius
    }

    contentItem: ColumnLayout {
        spacing: Theme.smallSpacing

        Label {
            Layout.fillWidth: true
            text: root.title
            font.bold: true
            wrapMode: Text.Wrap
        }
        RowLayout {
            Label {
                text: qsTr("Opacity")
            }
            Slider {
                id: opacitySlider
                objectName: "opacitySlider"
                Layout.fillWidth: true
                from: 0
                to: 1
                stepSize: 0.05
                Accessible.name: qsTr("Opacity")
                onMoved: root.layers.setData(root.layers.index(root.row, 0), value, LayerModel.OpacityRole)
            }
            Label {
                text: qsTr("%1 %").arg(Math.round(opacitySlider.value * 100))
                horizontalAlignment: Text.AlignRight
                Layout.preferredWidth: 44
            }
        }
        Repeater {
            model: [
                {
                    text: qsTr("Zoom to layer"),
                    icon: "zoom-fit-best",
                    action: () => root.zoomRequested(root.layerId)
                },
                {
                    text: qsTr("Edit style…"),
                    icon: "fill-color",
                    action: () => root.styleRequested(root.layerId)
                },
                {
                    text: qsTr("Attribute table"),
                    icon: "table",
                    action: () => root.tableRequested(root.layerId)
                },
                {
                    text: qsTr("Join table…"),
                    icon: "edit-table-insert-column-right",
                    offered: root.map.canJoin(root.layerId),
                    action: () => root.joinRequested(root.layerId)
                },
                {
                    text: root.seriesOffer === "periods" ? qsTr("Show by year (from – to)") : qsTr("Show figures over years"),
                    icon: "view-calendar-timeline",
                    offered: root.seriesOffer !== "",
                    action: () => root.map.showSeries(root.layerId)
                },
                {
                    text: qsTr("Move up"),
                    icon: "go-up",
                    action: () => root.layers.nudgeLayer(root.row, -1)
                },
                {
                    text: qsTr("Move down"),
                    icon: "go-down",
                    action: () => root.layers.nudgeLayer(root.row, 1)
                },
                {
                    text: qsTr("Import doctor"),
                    icon: "dialog-ok-apply",
                    action: () => root.doctorRequested(root.layerId)
                },
                {
                    text: qsTr("Remove from map"),
                    icon: "list-remove",
                    action: () => root.layers.removeLayer(root.row)
                }
            ]
            delegate: FlatButton {
                id: item

                required property var modelData

                Layout.fillWidth: true
                visible: item.modelData.offered ?? true
                display: AbstractButton.TextBesideIcon
                icon.name: item.modelData.icon
                text: item.modelData.text
                onClicked: {
                    const action = item.modelData.action;
                    root.close();
                    action();
                }
            }
        }
    }
}
