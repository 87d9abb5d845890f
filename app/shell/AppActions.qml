// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Fusion
import Revier.Map

/*! Everything the menu and the tool bar can start, once, with its text, icon and key. */
QtObject {
    id: root

    property bool panelVisible
    property bool programmesVisible
    property bool comparisonVisible
    property bool timelineVisible
    property bool tableVisible
    property bool sketchVisible
    property bool styleVisible
    property bool bookmarksVisible
    property bool overviewVisible
    property bool showVisible
    /*! The project has scenes. */
    property bool hasShow
    property int paneMode
    property bool fullScreen
    property string undoText
    property string redoText

    signal openTriggered
    signal saveTriggered
    signal saveAsTriggered
    signal packTriggered
    signal undoTriggered
    signal redoTriggered
    signal findTriggered
    signal exportTriggered
    signal printTriggered
    signal seriesTriggered
    signal quitTriggered
    signal aboutTriggered
    signal panelToggled
    signal programmesToggled
    signal comparisonToggled
    signal timelineToggled
    signal tableToggled
    signal sketchToggled
    signal measureLengthTriggered
    signal measureAreaTriggered
    signal editSketchTriggered
    signal styleToggled
    signal bookmarksToggled
    signal bookmarkTriggered
    signal overviewToggled
    signal showToggled
    signal sceneTriggered
    signal showStarted(here: bool)
    signal rehearsalTriggered
    signal paneModeRequested(mode: int)
    signal paneStepTriggered(by: int)
    signal joinTriggered
    signal fullScreenToggled
    signal zoomInTriggered
    signal zoomOutTriggered
    signal homeTriggered
    signal zoomAllTriggered

    readonly property Action open: Action {
        text: qsTr("&Open…")
        icon.name: "document-open"
        shortcut: StandardKey.Open
        onTriggered: root.openTriggered()
    }
    readonly property Action save: Action {
        text: qsTr("&Save project")
        icon.name: "document-save"
        shortcut: StandardKey.Save
        onTriggered: root.saveTriggered()
    }
    readonly property Action saveAs: Action {
        text: qsTr("Save project &as…")
        icon.name: "document-save-as"
        shortcut: "Ctrl+Shift+S"
        onTriggered: root.saveAsTriggered()
    }
    readonly property Action pack: Action {
        text: qsTr("&Pack project…")
        icon.name: "archive-insert"
        shortcut: "Ctrl+Alt+S"
        onTriggered: root.packTriggered()
    }
    readonly property Action join: Action {
        text: qsTr("&Join table to layer…")
        icon.name: "edit-table-insert-column-right"
        onTriggered: root.joinTriggered()
    }
    readonly property Action undo: Action {
        text: root.undoText === "" ? qsTr("&Undo") : qsTr("&Undo %1").arg(root.undoText)
        icon.name: "edit-undo"
        shortcut: StandardKey.Undo
        enabled: root.undoText !== ""
        onTriggered: root.undoTriggered()
    }
    readonly property Action redo: Action {
        text: root.redoText === "" ? qsTr("&Redo") : qsTr("&Redo %1").arg(root.redoText)
        icon.name: "edit-redo"
        shortcut: StandardKey.Redo
        enabled: root.redoText !== ""
        onTriggered: root.redoTriggered()
    }
    readonly property Action find: Action {
        text: qsTr("&Find…")
        icon.name: "edit-find"
        shortcut: StandardKey.Find
        onTriggered: root.findTriggered()
    }
    readonly property Action exportMap: Action {
        text: qsTr("&Export map…")
        icon.name: "document-export"
        shortcut: "Ctrl+E"
        onTriggered: root.exportTriggered()
    }
    readonly property Action print: Action {
        text: qsTr("Pri&nt…")
        icon.name: "document-print"
        shortcut: StandardKey.Print
        onTriggered: root.printTriggered()
    }
    readonly property Action exportSeries: Action {
        text: qsTr("E&xport series…")
        icon.name: "document-export"
        shortcut: "Ctrl+Shift+E"
        onTriggered: root.seriesTriggered()
    }
    readonly property Action quit: Action {
        text: qsTr("&Quit")
        icon.name: "application-exit"
        shortcut: "Ctrl+Q"
        onTriggered: root.quitTriggered()
    }
    readonly property Action about: Action {
        text: qsTr("&About Revieratlas")
        icon.name: "help-about"
        onTriggered: root.aboutTriggered()
    }
    readonly property Action panel: Action {
        text: qsTr("&Layer panel")
        icon.name: "sidebar-expand-left"
        shortcut: "F9"
        checkable: true
        checked: root.panelVisible
        onTriggered: root.panelToggled()
    }
    readonly property Action style: Action {
        text: qsTr("Layer &style")
        icon.name: "fill-color"
        shortcut: "Ctrl+L"
        checkable: true
        checked: root.styleVisible
        onTriggered: root.styleToggled()
    }
    readonly property Action programmes: Action {
        text: qsTr("&Programmes and training")
        icon.name: "applications-education-symbolic"
        shortcut: "F8"
        checkable: true
        checked: root.programmesVisible
        onTriggered: root.programmesToggled()
    }
    readonly property Action comparison: Action {
        text: qsTr("&Compare sites")
        icon.name: "view-split-left-right"
        shortcut: "Ctrl+Shift+C"
        checkable: true
        checked: root.comparisonVisible
        onTriggered: root.comparisonToggled()
    }
    readonly property Action timeline: Action {
        text: qsTr("&Time line")
        icon.name: "view-calendar-timeline"
        shortcut: "F7"
        checkable: true
        checked: root.timelineVisible
        onTriggered: root.timelineToggled()
    }
    readonly property Action table: Action {
        text: qsTr("&Attribute table")
        icon.name: "table"
        shortcut: "F6"
        checkable: true
        checked: root.tableVisible
        onTriggered: root.tableToggled()
    }
    readonly property Action sketch: Action {
        text: qsTr("&Measure and draw")
        icon.name: "measure"
        shortcut: "Ctrl+M"
        checkable: true
        checked: root.sketchVisible
        onTriggered: root.sketchToggled()
    }
    readonly property Action measureLength: Action {
        text: qsTr("Measure a &length")
        icon.name: "measure"
        shortcut: "Ctrl+Shift+L"
        onTriggered: root.measureLengthTriggered()
    }
    readonly property Action measureArea: Action {
        text: qsTr("Measure an &area")
        icon.name: "draw-polygon"
        shortcut: "Ctrl+Shift+A"
        onTriggered: root.measureAreaTriggered()
    }
    readonly property Action editSketch: Action {
        text: qsTr("&Edit what is drawn")
        icon.name: "edit-node"
        onTriggered: root.editSketchTriggered()
    }
    readonly property Action fullScreenView: Action {
        text: qsTr("&Full screen")
        icon.name: "view-fullscreen"
        shortcut: "F11"
        checkable: true
        checked: root.fullScreen
        onTriggered: root.fullScreenToggled()
    }
    readonly property Action zoomIn: Action {
        text: qsTr("Zoom &in")
        icon.name: "zoom-in"
        shortcut: StandardKey.ZoomIn
        onTriggered: root.zoomInTriggered()
    }
    readonly property Action zoomOut: Action {
        text: qsTr("Zoom &out")
        icon.name: "zoom-out"
        shortcut: StandardKey.ZoomOut
        onTriggered: root.zoomOutTriggered()
    }
    readonly property Action home: Action {
        text: qsTr("&Home view")
        icon.name: "go-home"
        shortcut: "Ctrl+0"
        onTriggered: root.homeTriggered()
    }
    readonly property Action zoomAll: Action {
        text: qsTr("Show &all layers")
        icon.name: "zoom-fit-best"
        shortcut: "Ctrl+Shift+0"
        onTriggered: root.zoomAllTriggered()
    }
    readonly property Action show: Action {
        text: qsTr("Show of the &project")
        icon.name: "view-presentation"
        shortcut: "Ctrl+Shift+P"
        checkable: true
        checked: root.showVisible
        onTriggered: root.showToggled()
    }
    readonly property Action recordScene: Action {
        text: qsTr("&Record a scene")
        icon.name: "camera-photo"
        shortcut: "Ctrl+R"
        onTriggered: root.sceneTriggered()
    }
    readonly property Action startShow: Action {
        text: qsTr("&Start the show")
        icon.name: "media-playback-start"
        shortcut: "F5"
        enabled: root.hasShow
        onTriggered: root.showStarted(false)
    }
    readonly property Action startShowHere: Action {
        text: qsTr("Start with the &chosen scene")
        shortcut: "Shift+F5"
        enabled: root.hasShow
        onTriggered: root.showStarted(true)
    }
    readonly property Action rehearseShow: Action {
        text: qsTr("Re&hearse with notes")
        shortcut: "Ctrl+F5"
        enabled: root.hasShow
        onTriggered: root.rehearsalTriggered()
    }
    readonly property Action bookmarks: Action {
        text: qsTr("&Manage bookmarks")
        icon.name: "bookmarks"
        shortcut: "Ctrl+B"
        checkable: true
        checked: root.bookmarksVisible
        onTriggered: root.bookmarksToggled()
    }
    readonly property Action addBookmark: Action {
        text: qsTr("&Add bookmark…")
        icon.name: "bookmark-new"
        shortcut: "Ctrl+D"
        onTriggered: root.bookmarkTriggered()
    }
    readonly property Action overview: Action {
        text: qsTr("O&verview map")
        icon.name: "zoom-fit-page"
        shortcut: "Ctrl+Shift+O"
        checkable: true
        checked: root.overviewVisible
        onTriggered: root.overviewToggled()
    }

    /*! One of them is always checked. */
    readonly property ActionGroup paneGroup: ActionGroup {}

    component PaneAction: Action {
        id: pane

        required property int mode

        ActionGroup.group: root.paneGroup

        checkable: true
        checked: root.paneMode === pane.mode
        onTriggered: root.paneModeRequested(pane.mode)
    }
    readonly property Action onePane: PaneAction {
        mode: PaneController.Single
        text: qsTr("&One map")
        icon.name: "view-right-close"
        shortcut: "Ctrl+Alt+1"
    }
    readonly property Action twoPanes: PaneAction {
        mode: PaneController.Two
        text: qsTr("&Two maps side by side")
        icon.name: "view-split-left-right"
        shortcut: "Ctrl+Alt+2"
    }
    readonly property Action fourPanes: PaneAction {
        mode: PaneController.Four
        text: qsTr("&Four maps")
        icon.name: "view-grid"
        shortcut: "Ctrl+Alt+4"
    }
    readonly property Action swipe: PaneAction {
        mode: PaneController.Swipe
        text: qsTr("&Swipe between two maps")
        icon.name: "view-split-effect"
        shortcut: "Ctrl+Alt+W"
    }
    readonly property Action nextPane: Action {
        text: qsTr("&Next map")
        icon.name: "go-next"
        shortcut: "F4"
        enabled: root.paneMode !== PaneController.Single
        onTriggered: root.paneStepTriggered(1)
    }
    readonly property Action previousPane: Action {
        text: qsTr("&Previous map")
        icon.name: "go-previous"
        shortcut: "Shift+F4"
        enabled: root.paneMode !== PaneController.Single
        onTriggered: root.paneStepTriggered(-1)
    }
}
