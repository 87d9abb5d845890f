// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Fusion
import QtQuick.Layouts
import Revier.Map
import Revier.Theme

/*! What the projections rest on, beside map and chart: the assumptions to change, and why a number is what it is.
    Tab goes through everything, Esc closes. */
FocusScope {
    id: root

    required property JobsController jobs
    required property TimelineController timeline

    signal closeRequested
    signal saved(path: string)

    /*! Shows the assumptions. */
    function edit(): void {
        tabs.currentIndex = 0;
        editor.forceActiveFocus(Qt.ShortcutFocusReason);
    }
    /*! Explains a number, see ExplanationModel::ask(). False, and nothing changes, if there is none. */
    function ask(group: string, key: string, measure: string, scenario: string): bool {
        const known = explanation.ask(group, key, measure, scenario);
        if (known) {
            tabs.currentIndex = 1;
            explanation.forceActiveFocus(Qt.OtherFocusReason);
        }
        return known;
    }

    objectName: "projectionPanel"
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Assumptions and explanations")
    Keys.onEscapePressed: root.closeRequested()

    Rectangle {
        anchors.fill: parent
        color: Theme.panel
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            Layout.leftMargin: Theme.smallSpacing
            Layout.rightMargin: Theme.smallSpacing
            Layout.topMargin: Theme.smallSpacing
            spacing: Theme.smallSpacing

            TabBar {
                id: tabs

                Layout.fillWidth: true
                objectName: "projectionTabs"

                TabButton {
                    text: qsTr("Assumptions")
                }
                TabButton {
                    text: qsTr("Why?")
                }
            }
            FlatButton {
                objectName: "closeProjections"
                icon.name: "window-close"
                text: qsTr("Close")
                shortcutText: "Esc"
                onClicked: root.closeRequested()
            }
        }
        Label {
            Layout.fillWidth: true
            Layout.margins: Theme.margin
            visible: !root.jobs.available
            wrapMode: Text.Wrap
            color: Theme.mutedText
            text: qsTr("This map has no job projections.")
        }
        StackLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.jobs.available
            currentIndex: tabs.currentIndex

            AssumptionEditor {
                id: editor
                jobs: root.jobs
                timeline: root.timeline
                onSaved: path => root.saved(path)
                onWhyRequested: sourceId => root.ask("source", sourceId, "", "")
            }
            ExplanationCard {
                id: explanation
                jobs: root.jobs
            }
        }
        Item {
            Layout.fillHeight: true
            visible: !root.jobs.available
        }
    }
}
