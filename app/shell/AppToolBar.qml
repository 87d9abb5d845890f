// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Fusion
import QtQuick.Layouts
import Revier.Map
import Revier.Panels
import Revier.Theme

/*! The few tools that are needed all the time. */
ToolBar {
    id: root

    required property AppActions actions
    required property SearchController search

    signal leaveRequested

    function startSearch(): void {
        searchField.start();
    }

    background: Rectangle {
        implicitHeight: 36
        color: Theme.window

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Theme.border
        }
    }

    contentItem: RowLayout {
        spacing: Theme.smallSpacing

        FlatButton {
            action: root.actions.panel
            text: qsTr("Layer panel")
            shortcutText: "F9"
        }
        FlatButton {
            action: root.actions.open
            text: qsTr("Open files")
            shortcutText: "Ctrl+O"
        }
        FlatButton {
            action: root.actions.exportMap
            text: qsTr("Export map")
            shortcutText: "Ctrl+E"
            display: AbstractButton.TextBesideIcon
        }
        Item {
            Layout.fillWidth: true
        }
        SearchField {
            id: searchField
            Layout.preferredWidth: 280
            Layout.minimumWidth: 120
            search: root.search
            onLeaveRequested: root.leaveRequested()
        }
        FlatButton {
            action: root.actions.home
            text: qsTr("Home view")
            shortcutText: "Ctrl+0"
        }
        FlatButton {
            action: root.actions.zoomAll
            text: qsTr("Show all layers")
            shortcutText: "Ctrl+Shift+0"
        }
        FlatButton {
            action: root.actions.table
            text: qsTr("Attribute table")
            shortcutText: "F6"
            display: root.width < 1150 ? AbstractButton.IconOnly : AbstractButton.TextBesideIcon
        }
        FlatButton {
            action: root.actions.sketch
            text: qsTr("Measure and draw")
            shortcutText: "Ctrl+M"
            display: root.width < 1450 ? AbstractButton.IconOnly : AbstractButton.TextBesideIcon
        }
        FlatButton {
            action: root.actions.timeline
            text: qsTr("Time line")
            shortcutText: "F7"
            display: root.width < 1000 ? AbstractButton.IconOnly : AbstractButton.TextBesideIcon
        }
        FlatButton {
            action: root.actions.programmes
            text: qsTr("Programmes and training")
            shortcutText: "F8"
            display: root.width < 900 ? AbstractButton.IconOnly : AbstractButton.TextBesideIcon
        }
    }
}
