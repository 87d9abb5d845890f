// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Fusion
import QtQuick.Layouts
import Revier.Map
import Revier.Theme

/*! What one of several maps shows other than the others: its year, its scenario, its layers. */
Popup {
    id: root

    required property PaneController panes
    required property TimelineController timeline

    property int pane: 0

    function value(role: int): var {
        return root.panes.data(root.panes.index(root.pane, 0), role);
    }
    function update(): void {
        yearBox.value = root.value(PaneController.YearRole);
        scenarioBox.currentIndex = root.value(PaneController.ScenarioRole);
        resetButton.enabled = root.value(PaneController.OwnLayersRole) > 0;
    }
    function showFor(pane: int, item: Item): void {
        root.pane = pane;
        root.update();
        root.parent = item;
        root.x = Math.max(0, item.width - root.width - Theme.smallSpacing);
        root.y = item.height;
        root.open();
        if (root.timeline.available)
            yearBox.forceActiveFocus(Qt.PopupFocusReason);
        else
            layerList.forceActiveFocus(Qt.PopupFocusReason);
    }

    objectName: "panePopup"
    width: 300
    height: Math.min(implicitHeight, 460)
    padding: Theme.margin
    margins: Theme.smallSpacing
    focus: true
    closePolicy: Popup.CloseOnEscape | Popup.CloseOnPressOutside

    background: Rectangle {
        color: Theme.raised
        border.color: Theme.border
        radius: Theme.radius
    }

    Connections {
        target: root.panes
        enabled: root.opened
        function onDataChanged(): void {
            root.update();
        }
    }
    PaneLayerModel {
        id: layers
        panes: root.panes
        pane: root.pane
    }

    contentItem: ColumnLayout {
        spacing: Theme.spacing

        Label {
            Layout.fillWidth: true
            text: qsTr("Map %1").arg(root.pane + 1)
            font.bold: true
        }
        GridLayout {
            Layout.fillWidth: true
            visible: root.timeline.available
            columns: 2
            columnSpacing: Theme.spacing
            rowSpacing: Theme.smallSpacing

            Label {
                text: qsTr("Year")
            }
            SpinBox {
                id: yearBox
                objectName: "paneYear"
                Layout.fillWidth: true
                from: root.timeline.firstYear
                to: root.timeline.lastYear
                editable: true
                textFromValue: value => String(value)
                valueFromText: text => parseInt(text)
                Accessible.name: qsTr("Year")
                onValueModified: root.panes.setYear(root.pane, yearBox.value)
            }
            Label {
                visible: scenarioBox.visible
                text: qsTr("Scenario")
            }
            ComboBox {
                id: scenarioBox
                objectName: "paneScenario"
                Layout.fillWidth: true
                visible: root.timeline.scenarioTitles.length > 0
                model: root.timeline.scenarioTitles
                Accessible.name: qsTr("Scenario")
                onActivated: index => root.panes.setScenario(root.pane, index)
            }
        }
        Label {
            Layout.fillWidth: true
            text: qsTr("Layers of this map alone")
            color: Theme.mutedText
            wrapMode: Text.Wrap
        }
        ListView {
            id: layerList
            objectName: "paneLayers"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: layerList.contentHeight
            Layout.minimumHeight: 80
            clip: true
            model: layers
            activeFocusOnTab: true
            keyNavigationEnabled: true
            boundsBehavior: Flickable.StopAtBounds
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Layers of this map alone")
            Keys.onSpacePressed: {
                const row = layers.index(layerList.currentIndex, 0);
                layers.setShown(layerList.currentIndex, !layers.data(row, PaneLayerModel.ShownRole));
            }
            ScrollBar.vertical: ScrollBar {
                policy: layerList.contentHeight > layerList.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
            }

            section.property: "group"
            section.delegate: Label {
                required property string section

                width: layerList.width
                topPadding: Theme.smallSpacing
                text: section
                color: Theme.mutedText
                font.pointSize: Application.font.pointSize * Theme.smallFont
                elide: Text.ElideRight
            }
            delegate: CheckDelegate {
                id: entry

                required property int index
                required property string title
                required property bool shown
                required property bool own

                width: layerList.width - 10
                padding: 2
                text: entry.title
                checked: entry.shown
                font.bold: entry.own
                focusPolicy: Qt.NoFocus
                highlighted: ListView.isCurrentItem && layerList.activeFocus
                onToggled: layers.setShown(entry.index, entry.checked)
                onClicked: layerList.currentIndex = entry.index
            }
        }
        Button {
            id: resetButton
            objectName: "paneReset"
            text: qsTr("As in the layer panel")
            onClicked: root.panes.resetLayers(root.pane)
        }
    }
}
