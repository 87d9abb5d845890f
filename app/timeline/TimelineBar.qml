// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Fusion
import QtQuick.Layouts
import Revier.Map
import Revier.Theme

/*! Years and scenarios of the map: play and choose them. Keys, wherever the focus is: 1 to 4 choose a scenario,
    Alt with the arrow keys steps through the years, Alt+P plays. */
FocusScope {
    id: root

    required property TimelineController timeline
    required property JobsController jobs
    property bool chartShown
    /*! Whether the assumptions are shown beside the map. */
    property bool editing

    readonly property bool wide: root.width > 480 + 185 * root.timeline.scenarioTitles.length

    signal closeRequested
    signal editRequested(shown: bool)
    /*! See ExplanationModel::ask(). */
    signal whyRequested(group: string, key: string, measure: string, scenario: string)

    objectName: "timelineBar"
    implicitHeight: column.implicitHeight + 2 * Theme.spacing
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Time line")
    Keys.onEscapePressed: root.closeRequested()
    onVisibleChanged: {
        if (root.visible)
            root.timeline.showLayers();
        else
            root.timeline.playing = false;
    }

    Instantiator {
        model: 4
        delegate: Shortcut {
            required property int index

            sequence: String(index + 1)
            enabled: root.visible
            onActivated: root.timeline.scenario = index
        }
    }
    Shortcut {
        sequence: "Alt+Left"
        enabled: root.visible
        onActivated: root.timeline.step(-1)
    }
    Shortcut {
        sequence: "Alt+Right"
        enabled: root.visible
        onActivated: root.timeline.step(1)
    }
    Shortcut {
        sequence: "Alt+P"
        enabled: root.visible
        onActivated: root.timeline.playing = !root.timeline.playing
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.panel

        Rectangle {
            width: parent.width
            height: 1
            color: Theme.border
        }
    }

    Label {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.margin
        visible: !root.timeline.available
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignHCenter
        color: Theme.mutedText
        text: qsTr("No layer of this map has numbers over years.")
    }

    ColumnLayout {
        id: column
        anchors.fill: parent
        anchors.margins: Theme.spacing
        spacing: Theme.smallSpacing
        opacity: root.timeline.available ? 1 : 0
        enabled: root.timeline.available

        Loader { // by its address: with the type, Qt Graphs and Qt Quick 3D would be loaded at each start
            id: chart

            Layout.fillWidth: true
            visible: chart.active
            active: root.visible && root.chartShown && root.jobs.available
            Component.onCompleted: chart.setSource(Qt.resolvedUrl("JobChart.qml"), {
                jobs: root.jobs,
                timeline: root.timeline
            })
        }
        Connections {
            target: chart.item
            function onWhyRequested(group: string, key: string, measure: string, scenario: string): void {
                root.whyRequested(group, key, measure, scenario);
            }
        }

        RowLayout {
            spacing: Theme.spacing

            Label {
                Layout.fillWidth: true
                Layout.minimumWidth: 120
                objectName: "timelineText"
                elide: Text.ElideRight
                font.bold: true
                text: root.timeline.text
                Accessible.name: root.timeline.text
            }
            Repeater {
                model: root.timeline.scenarioTitles
                delegate: ScenarioChip {
                    required property int index
                    required property string modelData

                    number: index + 1
                    title: modelData
                    compact: !root.wide
                    checked: root.timeline.scenario === index
                    onClicked: root.timeline.scenario = index
                }
            }
            Label {
                visible: difference.visible && root.wide
                color: Theme.mutedText
                text: qsTr("minus")
            }
            ComboBox {
                id: difference
                objectName: "compareBox"
                visible: root.timeline.scenarioTitles.length > 1
                Layout.preferredWidth: root.wide ? 190 : 120
                model: [qsTr("no difference")].concat(root.timeline.scenarioTitles)
                currentIndex: root.timeline.compare + 1
                onModelChanged: difference.currentIndex = Qt.binding(() => root.timeline.compare + 1) // another language
                onActivated: index => root.timeline.compare = index - 1
                Accessible.name: qsTr("Show the difference to a scenario")
            }
            FlatButton {
                objectName: "chartButton"
                visible: root.jobs.available
                icon.name: "office-chart-line"
                text: qsTr("Chart of the projections")
                checkable: true
                checked: root.chartShown
                onToggled: root.chartShown = checked
            }
            FlatButton {
                id: editButton
                objectName: "editAssumptions"
                visible: root.jobs.available
                icon.name: "document-edit"
                text: qsTr("Edit assumptions")
                checkable: true
                checked: root.editing
                onToggled: {
                    root.editRequested(editButton.checked);
                    editButton.checked = Qt.binding(() => root.editing);
                }
            }
            FlatButton {
                icon.name: "window-close-symbolic"
                text: qsTr("Close the time line")
                onClicked: root.closeRequested()
            }
        }
        RowLayout {
            spacing: Theme.spacing

            FlatButton {
                objectName: "playButton"
                icon.name: root.timeline.playing ? "media-playback-pause" : "media-playback-start"
                text: root.timeline.playing ? qsTr("Pause") : qsTr("Play the years")
                shortcutText: "Alt+P"
                onClicked: root.timeline.playing = !root.timeline.playing
            }
            FlatButton {
                icon.name: "media-skip-backward"
                text: qsTr("A year back")
                shortcutText: "Alt+←"
                onClicked: root.timeline.step(-1)
            }
            YearSlider {
                id: slider
                Layout.fillWidth: true
                timeline: root.timeline
            }
            FlatButton {
                icon.name: "media-skip-forward"
                text: qsTr("A year on")
                shortcutText: "Alt+→"
                onClicked: root.timeline.step(1)
            }
            ComboBox {
                id: speedBox
                objectName: "speedBox"
                readonly property list<real> speeds: [0.5, 1, 2, 4]

                Layout.preferredWidth: 130
                model: speeds.map(speed => qsTr("%L1 years/s").arg(speed))
                currentIndex: Math.max(0, speeds.indexOf(root.timeline.speed))
                onModelChanged: speedBox.currentIndex = Qt.binding(() => Math.max(0, speedBox.speeds.indexOf(root.timeline.speed)))
                onActivated: index => root.timeline.speed = speeds[index]
                Accessible.name: qsTr("Speed")
            }
            FlatButton {
                objectName: "loopButton"
                icon.name: "media-repeat-all"
                text: qsTr("Begin again at the end")
                checkable: true
                checked: root.timeline.loop
                onToggled: root.timeline.loop = checked
            }
        }
    }
}
