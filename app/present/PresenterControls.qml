// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Fusion
import QtQuick.Layouts
import Revier.Map
import Revier.Theme

/*! What the presenter does with the mouse: steps, black, parking, tools, year and scenario. Every button names its key. */
ColumnLayout {
    id: root

    required property ShowController show

    component ToolButton: FlatButton {
        id: button
        required property int tool
        checkable: true
        checked: root.show.ink.tool === button.tool
        onClicked: root.show.ink.tool = root.show.ink.tool === button.tool ? InkController.None : button.tool
    }

    spacing: Theme.smallSpacing

    Flow {
        Layout.fillWidth: true
        spacing: Theme.smallSpacing

        FlatButton {
            objectName: "previousScene"
            icon.name: "go-previous"
            text: qsTr("Scene before")
            shortcutText: qsTr("Page up")
            enabled: root.show.scene > 0
            onClicked: root.show.previous()
        }
        FlatButton {
            objectName: "nextScene"
            icon.name: "go-next"
            text: qsTr("Next scene")
            shortcutText: qsTr("Page down")
            enabled: root.show.scene + 1 < root.show.count
            onClicked: root.show.next()
        }
        FlatButton {
            icon.name: "brightness-low"
            text: qsTr("Black picture")
            shortcutText: "B"
            checkable: true
            checked: root.show.blank === ShowController.Black
            onClicked: root.show.blank = root.show.blank === ShowController.Black ? ShowController.None : ShowController.Black
        }
        ToolButton {
            tool: InkController.Spotlight
            icon.name: "draw-circle"
            text: qsTr("Spotlight")
            shortcutText: "L"
        }
        ToolButton {
            tool: InkController.Magnifier
            icon.name: "zoom"
            text: qsTr("Magnifier")
            shortcutText: "M"
        }
        ToolButton {
            tool: InkController.Pen
            icon.name: "draw-freehand"
            text: qsTr("Pen")
            shortcutText: "D"
        }
        ToolButton {
            tool: InkController.Pin
            icon.name: "mark-location"
            text: qsTr("Pin for the minutes")
            shortcutText: "I"
        }
        FlatButton {
            icon.name: "edit-undo"
            text: qsTr("Undo a stroke or pin")
            shortcutText: "Ctrl+Z"
            enabled: !root.show.ink.empty
            onClicked: root.show.ink.undo()
        }
        FlatButton {
            icon.name: "edit-clear-all"
            text: qsTr("Erase all of this scene")
            shortcutText: "E"
            enabled: !root.show.ink.empty
            onClicked: root.show.ink.erase()
        }
        FlatButton {
            icon.name: "dialog-question"
            text: qsTr("Note a question")
            shortcutText: "Q"
            onClicked: root.show.questionRequested()
        }
        Button {
            objectName: "park"
            focusPolicy: Qt.TabFocus
            text: root.show.parked ? qsTr("Back to the scene (P)") : qsTr("Park: live map (P)")
            highlighted: root.show.parked
            onClicked: root.show.parked = !root.show.parked
        }
    }
    RowLayout {
        visible: root.show.years.available
        spacing: Theme.spacing

        Label {
            text: String(root.show.years.year)
            font.bold: true
        }
        Slider {
            id: slider
            objectName: "presenterYear"
            Layout.fillWidth: true
            focusPolicy: Qt.TabFocus
            from: root.show.years.firstYear
            to: Math.max(root.show.years.firstYear + 1, root.show.years.lastYear)
            stepSize: 1
            value: root.show.years.year
            Accessible.name: qsTr("Year")
            onMoved: root.show.years.year = slider.value
        }
        ComboBox {
            objectName: "presenterScenario"
            visible: root.show.years.scenarioTitles.length > 0
            focusPolicy: Qt.TabFocus
            Layout.preferredWidth: 190
            model: root.show.years.scenarioTitles
            currentIndex: root.show.years.scenario
            Accessible.name: qsTr("Scenario")
            onActivated: index => root.show.years.scenario = index
        }
    }
}
