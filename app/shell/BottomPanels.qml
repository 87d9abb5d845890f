// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Fusion
import Revier.Panels
import Revier.Theme
import Revier.Timeline

/*! What lies under the map: the attribute table, and the time line below it. */
FocusScope {
    id: root

    required property Controllers controllers
    property bool timelineShown
    property bool tableShown
    readonly property real timelineHeight: root.timelineShown ? timelineBar.implicitHeight : 0
    property alias chartShown: timelineBar.chartShown
    /*! Whether the assumptions are shown beside the map. */
    property bool editing

    /*! A panel was closed: the keys go back to the map. */
    signal leaveRequested
    signal noticed(text: string)
    signal editRequested(shown: bool)
    /*! See ExplanationModel::ask(). */
    signal whyRequested(group: string, key: string, measure: string, scenario: string)

    function showTimeline(shown: bool): void {
        root.timelineShown = shown;
        if (shown)
            timelineBar.forceActiveFocus(Qt.ShortcutFocusReason);
        else
            root.leaveRequested();
    }

    /*! Of \a layerId; "": of the layer that was shown last, or the one of the selected feature, or the first. */
    function showTable(layerId: string): void {
        const panel = table.made() as TablePanel;
        const wanted = layerId !== "" ? layerId : root.controllers.view.selectedLayer;
        if (wanted !== "")
            panel.layerId = wanted;
        root.tableShown = true;
        panel.start();
    }
    function hideTable(): void {
        root.tableShown = false;
        root.leaveRequested();
    }

    visible: root.timelineShown || root.tableShown

    OnDemand {
        id: table

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: timelineBar.visible ? timelineBar.top : parent.bottom
        visible: root.tableShown
        onVisibleChanged: table.active = table.active || table.visible
        Component.onCompleted: table.active = root.tableShown
        sourceComponent: TablePanel {
            viewController: root.controllers.view
            onCloseRequested: root.hideTable()
            onNoticed: text => root.noticed(text)
        }
    }
    TimelineBar {
        id: timelineBar

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: root.timelineShown
        timeline: root.controllers.years
        jobs: root.controllers.projections
        editing: root.editing
        onCloseRequested: root.showTimeline(false)
        onEditRequested: shown => root.editRequested(shown)
        onWhyRequested: (group, key, measure, scenario) => root.whyRequested(group, key, measure, scenario)
    }
}
