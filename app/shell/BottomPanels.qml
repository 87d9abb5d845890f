// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Revier.Timeline

/*! What lies under the map: the time line. */
FocusScope {
    id: root

    required property Controllers controllers
    property bool timelineShown
    property alias chartShown: timelineBar.chartShown
    /*! Whether the assumptions are shown beside the map. */
    property bool editing

    /*! A panel was closed: the keys go back to the map. */
    signal leaveRequested
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

    implicitHeight: root.timelineShown ? timelineBar.implicitHeight : 0
    visible: root.timelineShown

    TimelineBar {
        id: timelineBar

        anchors.fill: parent
        visible: root.timelineShown
        timeline: root.controllers.years
        jobs: root.controllers.projections
        editing: root.editing
        onCloseRequested: root.showTimeline(false)
        onEditRequested: shown => root.editRequested(shown)
        onWhyRequested: (group, key, measure, scenario) => root.whyRequested(group, key, measure, scenario)
    }
}
