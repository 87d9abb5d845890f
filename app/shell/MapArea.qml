// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Fusion
import Revier.Map
import Revier.Panels
import Revier.Theme

/*! The map with what floats above it: messages, details, scale bar, zoom buttons; files can be dropped on it. */
Item {
    id: root

    required property Controllers controllers
    property bool overviewShown

    signal openRequested(urls: list<url>)
    signal overviewClosed
    /*! See ExplanationModel::ask(). */
    signal whyRequested(group: string, key: string, measure: string)
    /*! A site was added to the comparison. */
    signal compareRequested
    /*! Columns of the table of a layer shall be joined to another one. */
    signal joinRequested(layerId: string)

    function focusMap(): void {
        maps.focusMap();
    }
    function zoomBy(levels: real): void {
        maps.zoomBy(levels);
    }
    /*! The keys go to the next map, or the one before. */
    function stepPane(by: int): void {
        maps.step(by);
    }

    objectName: "mapArea"

    Binding {
        target: root.controllers.map
        property: "dark"
        value: Theme.dark
    }

    Binding {
        target: root.controllers.doctor
        property: "held"
        value: !maps.settled
    }

    MapPanes {
        id: maps
        anchors.fill: parent
        panes: root.controllers.panes
        timeline: root.controllers.years
        viewController: root.controllers.view
        search: root.controllers.search
        sketch: root.controllers.sketch
        focus: true
    }

    Shortcut {
        sequence: "+"
        onActivated: maps.zoomBy(1)
    }
    Shortcut {
        sequence: "-"
        onActivated: maps.zoomBy(-1)
    }

    DropArea {
        id: drop
        anchors.fill: parent
        onEntered: drag => drag.accepted = drag.hasUrls
        onDropped: event => {
            root.openRequested(event.urls);
            event.acceptProposedAction();
        }
    }
    Rectangle {
        anchors.fill: parent
        visible: drop.containsDrag
        color: Qt.alpha(Theme.accent, 0.15)
        border.color: Theme.accent
        border.width: 3

        Label {
            anchors.centerIn: parent
            text: qsTr("Drop files to add them to the map")
            font.pointSize: Application.font.pointSize * 1.4
        }
    }

    MessageStrip {
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: card.visible ? card.left : parent.right
        anchors.margins: Theme.spacing
        anchors.topMargin: maps.headerHeight + Theme.spacing
        messages: root.controllers.map.messages
        onActionRequested: (task, subject) => {
            if (task === MessageModel.OpenRaster)
                root.controllers.map.openRaster(subject);
            else
                root.joinRequested(subject);
        }
    }

    DetailsCard {
        id: card
        anchors.top: parent.top
        anchors.right: parent.right
        anchors.margins: Theme.spacing
        anchors.topMargin: maps.headerHeight + Theme.spacing
        width: Math.min(360, root.width * 0.45) // a feature shown in the middle stays in sight
        maximumHeight: root.height - maps.headerHeight - zoomButtons.height - 4 * Theme.spacing
        viewController: root.controllers.view
        comparison: root.controllers.comparison
        onWhyRequested: (group, key, measure) => root.whyRequested(group, key, measure)
        onCompared: root.compareRequested()
    }

    OverviewMap {
        id: overview
        anchors.left: parent.left
        anchors.bottom: scaleBar.top
        anchors.margins: Theme.spacing
        height: Math.min(overview.implicitHeight, maps.mapSize.height * 0.4) // of four maps it covers a part of one
        width: overview.height * overview.implicitWidth / overview.implicitHeight
        visible: root.overviewShown && root.height > 320 && root.width > 380
        viewController: root.controllers.view
        onCloseRequested: {
            root.overviewClosed();
            root.focusMap();
        }
    }

    MapScaleBar {
        id: scaleBar
        anchors.left: parent.left
        anchors.bottom: parent.bottom
        anchors.margins: Theme.spacing
        viewController: root.controllers.view
    }

    Column {
        id: zoomButtons
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.spacing
        spacing: Theme.smallSpacing

        component MapButton: FlatButton {
            id: button
            background: Rectangle {
                implicitWidth: 32
                implicitHeight: 32
                radius: Theme.radius
                color: button.down ? Theme.current : button.hovered ? Theme.hover : Theme.raised
                border.width: button.visualFocus ? 2 : 1
                border.color: button.visualFocus ? Theme.accent : Theme.border
            }
        }

        MapButton {
            icon.name: "zoom-in"
            text: qsTr("Zoom in")
            shortcutText: "+"
            onClicked: maps.zoomBy(1)
        }
        MapButton {
            icon.name: "zoom-out"
            text: qsTr("Zoom out")
            shortcutText: "−"
            onClicked: maps.zoomBy(-1)
        }
        MapButton {
            icon.name: "go-home"
            text: qsTr("Home view")
            shortcutText: "Ctrl+0"
            onClicked: root.controllers.view.zoomHome()
        }
    }
}
