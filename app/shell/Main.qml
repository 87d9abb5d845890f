// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtCore
import QtQuick
import QtQuick.Controls.Fusion
import QtQuick.Dialogs
import Revier.Map
import Revier.Panels
import Revier.Theme
import Revier.Timeline

/*! The main window: menu, tools, layers, map, status. It only composes; what happens stands in the controllers. */
ApplicationWindow {
    id: root

    required property MapController map
    readonly property string documentName: project.fileName === "" ? root.map.title : project.fileName
    /*! The user has been asked. */
    property bool closing: false

    width: 1280
    height: 800
    minimumWidth: 720
    minimumHeight: 480
    visible: true
    title: root.documentName === "" ? "Revieratlas" : qsTr("%1 – Revieratlas").arg((project.modified ? "*" : "") + root.documentName)
    color: Theme.window
    locale: Qt.locale(InterfaceLanguage.code === "en" ? "en_GB" : "de_DE")

    palette {
        window: Theme.window
        windowText: Theme.text
        base: Theme.panel
        alternateBase: Theme.window
        text: Theme.text
        button: Theme.raised
        buttonText: Theme.text
        placeholderText: Theme.mutedText
        highlight: Theme.accent
        highlightedText: Theme.accentText
        accent: Theme.accent
        toolTipBase: Theme.raised
        toolTipText: Theme.text
        light: Qt.lighter(Theme.raised, 1.1)
        midlight: Theme.border
        mid: Theme.border
        dark: Theme.border
        link: Theme.accent
    }

    /*! The keys go where the eyes are. */
    function showProgrammes(shown: bool): void {
        programmes.visible = shown;
        reasons.visible = reasons.visible && !shown;
        if (shown)
            programmes.forceActiveFocus(Qt.ShortcutFocusReason);
        else
            area.focusMap();
    }

    function showAssumptions(shown: bool): void {
        reasons.visible = shown;
        programmes.visible = programmes.visible && !shown;
        if (shown)
            reasons.edit();
        else
            area.focusMap();
    }

    /*! Why a number of the projections is what it is. */
    function showReasons(group: string, key: string, measure: string, scenario: string): void {
        if (!reasons.ask(group, key, measure, scenario)) {
            root.map.messages.add(MessageModel.Information, qsTr("The projections have no source for this place."));
            return;
        }
        programmes.visible = false;
        reasons.visible = true;
        reasons.forceActiveFocus(Qt.OtherFocusReason);
    }

    function showTimeline(shown: bool): void {
        timelineBar.visible = shown;
        if (shown)
            timelineBar.forceActiveFocus(Qt.ShortcutFocusReason);
        else
            area.focusMap();
    }

    /*! Adds files to the map; a project replaces it. */
    function openUrls(urls: list<url>): void {
        if (urls.some(url => url.toString().toLowerCase().endsWith(".revier")))
            projectDialogs.guard(() => root.map.openUrls(urls));
        else
            root.map.openUrls(urls);
    }

    onClosing: close => {
        close.accepted = root.closing || !project.modified;
        if (!close.accepted)
            projectDialogs.guard(() => {
                root.closing = true;
                root.close();
            });
    }

    Settings {
        id: settings
        category: "window"
        property alias x: root.x
        property alias y: root.y
        property alias width: root.width
        property alias height: root.height
        property alias panelWidth: panel.preferredWidth
        property alias panelVisible: panel.visible
        property alias programmesWidth: programmes.preferredWidth
        property alias programmesVisible: programmes.visible
        property alias timelineVisible: timelineBar.visible
        property alias chartShown: timelineBar.chartShown
        property int themeMode: Theme.Mode.System
        property string language
    }
    Binding {
        target: Theme
        property: "mode"
        value: settings.themeMode
    }
    Binding {
        target: root.map
        property: "languageCode"
        value: InterfaceLanguage.code
    }
    Component.onCompleted: {
        InterfaceLanguage.code = settings.language;
        projectDialogs.offerLostWork();
    }

    ViewController {
        id: view
        map: root.map
    }

    JobsController {
        id: projections
        map: root.map
    }
    TimelineController {
        id: years
        map: root.map
    }

    ExportController {
        id: exporter
        viewController: view
        onFinished: path => notices.show(qsTr("Exported to %1").arg(path))
        onFailed: message => root.map.messages.add(MessageModel.Error, message)
    }

    ProjectController {
        id: project
        viewController: view
        onFailed: message => root.map.messages.add(MessageModel.Error, message)
    }
    ProjectDialogs {
        id: projectDialogs
        project: project
        onSaved: path => notices.show(qsTr("Saved to %1").arg(path))
    }

    DoctorController {
        id: doctor
        map: root.map
        onNoteSaved: path => notices.show(qsTr("Letter saved to %1").arg(path))
        onFailed: message => root.map.messages.add(MessageModel.Error, message)
    }

    Timer {
        id: notices

        property string text

        function show(text: string): void {
            notices.text = text;
            notices.restart();
        }

        interval: 8000
        onTriggered: notices.text = ""
    }

    menuBar: AppMenuBar {
        actions: actions
        themeMode: settings.themeMode
        recentFiles: project.recentFiles
        onRecentRequested: index => projectDialogs.guard(() => project.openRecent(index))
        onThemeModeRequested: mode => settings.themeMode = mode
        onLanguageRequested: code => {
            settings.language = code;
            InterfaceLanguage.code = code;
        }
    }

    SearchController {
        id: search
        viewController: view
    }

    header: AppToolBar {
        id: toolBar
        actions: actions
        search: search
        onLeaveRequested: area.focusMap()
    }

    AppActions {
        id: actions
        panelVisible: panel.visible
        programmesVisible: programmes.visible
        timelineVisible: timelineBar.visible
        fullScreen: root.visibility === Window.FullScreen
        undoText: project.undoText
        redoText: project.redoText
        onOpenTriggered: openDialog.open()
        onSaveTriggered: projectDialogs.save()
        onSaveAsTriggered: projectDialogs.saveAs()
        onUndoTriggered: project.undo()
        onRedoTriggered: project.redo()
        onFindTriggered: toolBar.startSearch()
        onExportTriggered: exportDialog.open()
        onQuitTriggered: root.close()
        onAboutTriggered: about.open()
        onPanelToggled: panel.visible = !panel.visible
        onProgrammesToggled: root.showProgrammes(!programmes.visible)
        onTimelineToggled: root.showTimeline(!timelineBar.visible)
        onFullScreenToggled: root.visibility = actions.fullScreen ? Window.Windowed : Window.FullScreen
        onZoomInTriggered: area.zoomBy(1)
        onZoomOutTriggered: area.zoomBy(-1)
        onHomeTriggered: view.zoomHome()
        onZoomAllTriggered: view.zoomToAll()
    }

    SplitView {
        id: sides

        anchors.fill: parent
        onResizingChanged: {
            if (sides.resizing)
                return;
            programmes.preferredWidth = programmes.visible ? programmes.width : programmes.preferredWidth;
            reasons.preferredWidth = reasons.visible ? reasons.width : reasons.preferredWidth;
        }

        Item {
            SplitView.fillWidth: true
            SplitView.minimumWidth: 400

            SplitView {
                id: split

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.top: parent.top
                anchors.bottom: timelineBar.visible ? timelineBar.top : parent.bottom
                onResizingChanged: {
                    if (!split.resizing)
                        panel.preferredWidth = panel.width;
                }

                LayerPanel {
                    id: panel

                    property real preferredWidth: 290

                    SplitView.preferredWidth: panel.preferredWidth
                    SplitView.minimumWidth: 200
                    SplitView.maximumWidth: root.width * 0.5
                    map: root.map
                    viewController: view
                    doctor: doctor
                    onOpenRequested: openDialog.open()
                    onDoctorRequested: id => {
                        doctor.layerId = id;
                        doctorPanel.forceActiveFocus(Qt.ShortcutFocusReason);
                    }
                }
                MapArea {
                    id: area
                    SplitView.fillWidth: true
                    SplitView.minimumWidth: 200
                    map: root.map
                    viewController: view
                    exporter: exporter
                    search: search
                    onOpenRequested: urls => root.openUrls(urls)
                    onWhyRequested: (group, key, measure) => root.showReasons(group, key, measure, "")
                }
            }
            TimelineBar {
                id: timelineBar

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                visible: false
                timeline: years
                jobs: projections
                editing: reasons.visible
                onCloseRequested: root.showTimeline(false)
                onEditRequested: shown => root.showAssumptions(shown)
                onWhyRequested: (group, key, measure, scenario) => root.showReasons(group, key, measure, scenario)
            }
        }
        DoctorPanel {
            id: doctorPanel

            visible: doctor.layerId !== ""
            SplitView.preferredWidth: 340
            SplitView.minimumWidth: 260
            SplitView.maximumWidth: root.width * 0.5
            doctor: doctor
            onCloseRequested: {
                doctor.layerId = "";
                area.focusMap();
            }
            onNoteRequested: noteDialog.ask()
        }
        ProgrammesPanel {
            id: programmes

            property real preferredWidth: 320

            visible: false
            SplitView.preferredWidth: programmes.preferredWidth
            SplitView.minimumWidth: 240
            SplitView.maximumWidth: root.width * 0.5
            map: root.map
            viewController: view
            onCloseRequested: root.showProgrammes(false)
            onOpenRequested: openDialog.open()
            onSaveTemplateRequested: templateDialog.open()
        }
        ProjectionPanel {
            id: reasons

            property real preferredWidth: 390

            visible: false
            SplitView.preferredWidth: reasons.preferredWidth
            SplitView.minimumWidth: 320
            SplitView.maximumWidth: root.width * 0.5
            jobs: projections
            timeline: years
            onCloseRequested: root.showAssumptions(false)
            onSaved: path => notices.show(qsTr("Saved to %1").arg(path))
        }
    }

    footer: StatusBar {
        map: root.map
        viewController: view
        notice: exporter.running ? qsTr("Exporting…") : notices.text
    }

    FileDialog {
        id: openDialog
        title: qsTr("Add files to the map")
        fileMode: FileDialog.OpenFiles
        currentFolder: StandardPaths.standardLocations(StandardPaths.DocumentsLocation)[0]
        nameFilters: [qsTr("Maps and geodata (%1)").arg(root.map.readablePatterns.join(" ")), qsTr("All files (*)")]
        onAccepted: root.openUrls(openDialog.selectedFiles)
    }
    TemplateDialog {
        id: templateDialog
        map: root.map
        onSaved: path => notices.show(qsTr("Template saved to %1").arg(path))
    }
    NoteDialog {
        id: noteDialog
        doctor: doctor
    }
    ExportDialog {
        id: exportDialog
        exporter: exporter
        viewController: view
        mapTitle: root.map.title
    }
    AboutDialog {
        id: about
    }
}
