// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtCore
import QtQml
import QtQuick
import QtQuick.Controls.Fusion
import QtQuick.Dialogs
import Revier.Map
import Revier.Panels
import Revier.Present
import Revier.Theme

/*! The main window: menu, tools, layers, map, status. It only composes; what happens stands in the controllers. */
ThemedWindow {
    id: root

    required property MapController map
    readonly property string documentName: controllers.project.fileName === "" ? root.map.title : controllers.project.fileName
    /*! The user has been asked. */
    property bool closing: false

    width: 1280
    height: 800
    minimumWidth: 720
    minimumHeight: 480
    visible: true
    title: root.documentName === "" ? "Revieratlas" : qsTr("%1 – Revieratlas").arg((controllers.project.modified ? "*" : "") + root.documentName)
    locale: Qt.locale(InterfaceLanguage.code === "en" ? "en_GB" : "de_DE")

    /*! Adds files to the map; a project replaces it. */
    function openUrls(urls: list<url>): void {
        if (root.map.holdMap(urls))
            projectDialogs.guard(() => root.map.openUrls(urls));
        else
            root.map.openUrls(urls);
    }

    onClosing: close => {
        close.accepted = root.closing || !(controllers.project.modified || controllers.project.saving);
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
        property alias sideWidth: side.preferredWidth
        property alias sidePanel: side.shown
        property alias timelineShown: bottom.timelineShown
        property alias tableShown: bottom.tableShown
        property alias tableHeight: bottom.preferredHeight
        property alias chartShown: bottom.chartShown
        property alias overviewShown: area.overviewShown
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
        controllers.show.log.look();
        if (controllers.show.log.interrupted)
            (resumeDialog.made() as ResumeDialog).open();
    }

    Controllers {
        id: controllers
        map: root.map
        onNoticed: text => notices.show(text)
    }
    ProjectDialogs {
        id: projectDialogs
        project: controllers.project
        onSaved: path => notices.show(qsTr("Saved to %1").arg(path))
        onPacked: path => notices.show(qsTr("Packed into %1").arg(path))
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
        recentFiles: controllers.project.recentFiles
        bookmarks: controllers.bookmarks.names
        onBookmarkRequested: index => controllers.bookmarks.show(index)
        onRecentRequested: index => projectDialogs.guard(() => controllers.project.openRecent(index))
        onThemeModeRequested: mode => settings.themeMode = mode
        onLanguageRequested: code => {
            settings.language = code;
            InterfaceLanguage.code = code;
        }
    }

    header: AppToolBar {
        id: toolBar
        actions: actions
        search: controllers.search
        onLeaveRequested: area.focusMap()
    }

    AppActions {
        id: actions
        panelVisible: panel.visible
        programmesVisible: side.shown === "programmes"
        comparisonVisible: side.shown === "comparison"
        timelineVisible: bottom.timelineShown
        tableVisible: bottom.tableShown
        sketchVisible: side.shown === "sketch"
        styleVisible: side.shown === "style"
        bookmarksVisible: side.shown === "bookmarks"
        overviewVisible: area.overviewShown
        showVisible: side.shown === "show"
        hasShow: controllers.scenes.count > 0
        paneMode: controllers.panes.mode
        fullScreen: root.visibility === Window.FullScreen
        undoText: controllers.project.undoText
        redoText: controllers.project.redoText
        onOpenTriggered: openDialog.open()
        onSaveTriggered: projectDialogs.save()
        onSaveAsTriggered: projectDialogs.saveAs()
        onPackTriggered: projectDialogs.pack()
        onUndoTriggered: controllers.project.undo()
        onRedoTriggered: controllers.project.redo()
        onFindTriggered: toolBar.startSearch()
        onExportTriggered: (exportDialog.made() as ExportDialog).open()
        onPrintTriggered: (exportDialog.made() as ExportDialog).openToPrint()
        onSeriesTriggered: (seriesDialog.made() as SeriesDialog).openFor(root.map.title)
        onQuitTriggered: root.close()
        onAboutTriggered: (about.made() as AboutDialog).open()
        onPanelToggled: panel.visible = !panel.visible
        onProgrammesToggled: side.toggle("programmes")
        onComparisonToggled: side.toggle("comparison")
        onTimelineToggled: bottom.showTimeline(!bottom.timelineShown)
        onStyleToggled: side.shown === "style" ? side.show("") : side.showStyle(panel.currentLayer())
        onJoinTriggered: (joinDialog.made() as JoinDialog).openFor(controllers.view.selectedLayer)
        onTableToggled: bottom.tableShown ? bottom.hideTable() : bottom.showTable("")
        onSketchToggled: side.toggle("sketch")
        onMeasureLengthTriggered: side.useTool(SketchController.Length)
        onMeasureAreaTriggered: side.useTool(SketchController.Area)
        onEditSketchTriggered: side.useTool(SketchController.Edit)
        onBookmarksToggled: side.toggle("bookmarks")
        onBookmarkTriggered: side.addBookmark()
        onShowToggled: side.toggle("show")
        onSceneTriggered: side.recordScene()
        onShowStarted: here => {
            showWindows.rehearsal = false;
            controllers.show.start(here ? side.chosenScene() : 0);
        }
        onRehearsalTriggered: {
            showWindows.rehearsal = true;
            controllers.show.start(0);
        }
        onOverviewToggled: area.overviewShown = !area.overviewShown
        onPaneModeRequested: mode => {
            controllers.panes.mode = mode;
            area.focusMap();
        }
        onPaneStepTriggered: by => area.stepPane(by)
        onFullScreenToggled: root.visibility = actions.fullScreen ? Window.Windowed : Window.FullScreen
        onZoomInTriggered: area.zoomBy(1)
        onZoomOutTriggered: area.zoomBy(-1)
        onHomeTriggered: controllers.view.zoomHome()
        onZoomAllTriggered: controllers.view.zoomToAll()
    }

    Instantiator {
        model: Math.min(9, controllers.bookmarks.count)
        delegate: Shortcut {
            id: key

            required property int index

            sequence: "Ctrl+" + (key.index + 1)
            onActivated: controllers.bookmarks.show(key.index)
        }
    }

    SplitView {
        id: sides

        anchors.fill: parent
        onResizingChanged: {
            if (!sides.resizing && side.visible)
                side.preferredWidth = side.width;
        }

        SplitView {
            id: rows

            SplitView.fillWidth: true
            SplitView.minimumWidth: 400
            orientation: Qt.Vertical
            onResizingChanged: {
                if (!rows.resizing && bottom.tableShown)
                    bottom.preferredHeight = bottom.height - bottom.timelineHeight;
            }

            SplitView {
                id: split

                SplitView.fillHeight: true
                SplitView.minimumHeight: 160
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
                    viewController: controllers.view
                    doctor: controllers.doctor
                    onOpenRequested: openDialog.open()
                    onDoctorRequested: id => side.showDoctor(id)
                    onTableRequested: id => bottom.showTable(id)
                    onStyleRequested: id => side.showStyle(id)
                    onJoinRequested: id => (joinDialog.made() as JoinDialog).openFor(id)
                }
                MapArea {
                    id: area
                    SplitView.fillWidth: true
                    SplitView.minimumWidth: 200
                    controllers: controllers
                    onOpenRequested: urls => root.openUrls(urls)
                    onOverviewClosed: area.overviewShown = false
                    onJoinRequested: id => (joinDialog.made() as JoinDialog).openFor(id)
                    onWhyRequested: (group, key, measure) => side.explain(group, key, measure, "")
                    onCompareRequested: side.show("comparison")
                }
            }
            BottomPanels {
                id: bottom

                property real preferredHeight: 220

                SplitView.preferredHeight: bottom.timelineHeight + bottom.preferredHeight
                SplitView.minimumHeight: bottom.timelineHeight + (bottom.tableShown ? 120 : 0)
                SplitView.maximumHeight: bottom.tableShown ? rows.height * 0.7 : bottom.timelineHeight
                controllers: controllers
                editing: side.shown === "assumptions"
                onLeaveRequested: area.focusMap()
                onNoticed: text => notices.show(text)
                onEditRequested: shown => shown ? side.editAssumptions() : side.show("")
                onWhyRequested: (group, key, measure, scenario) => side.explain(group, key, measure, scenario)
            }
        }
        SidePanels {
            id: side

            property real preferredWidth: 360

            SplitView.preferredWidth: side.preferredWidth
            SplitView.minimumWidth: 320
            SplitView.maximumWidth: root.width * 0.5
            controllers: controllers
            onLeaveRequested: area.focusMap()
            onOpenRequested: openDialog.open()
            onNoticed: text => notices.show(text)
        }
    }

    footer: StatusBar {
        map: root.map
        viewController: controllers.view
        notice: controllers.printer.running ? qsTr("Printing…") : controllers.exporter.running ? qsTr("Exporting…") : controllers.project.saving ? qsTr("Packing: %1 %").arg(Math.round(controllers.project.progress * 100)) : notices.text
    }

    FileDialog {
        id: openDialog
        title: qsTr("Add files to the map")
        fileMode: FileDialog.OpenFiles
        currentFolder: StandardPaths.standardLocations(StandardPaths.DocumentsLocation)[0]
        nameFilters: [qsTr("Maps and geodata (%1)").arg(root.map.readablePatterns.join(" ")), qsTr("All files (*)")]
        onAccepted: root.openUrls(openDialog.selectedFiles)
    }
    OnDemand {
        id: exportDialog
        sourceComponent: ExportDialog {
            parent: Overlay.overlay
            exporter: controllers.exporter
            printer: controllers.printer
            sheet: controllers.sheet
            viewController: controllers.view
            mapTitle: root.map.title
        }
    }
    OnDemand {
        id: seriesDialog
        sourceComponent: SeriesDialog {
            parent: Overlay.overlay
            controller: controllers.series
        }
    }
    OnDemand {
        id: joinDialog
        sourceComponent: JoinDialog {
            parent: Overlay.overlay
            controller: controllers.join
        }
    }
    OnDemand {
        id: resumeDialog
        sourceComponent: ResumeDialog {
            parent: Overlay.overlay
            show: controllers.show
        }
    }
    ShowWindows {
        id: showWindows
        show: controllers.show
        scenes: controllers.scenes
        pictures: controllers.slides
        locale: root.locale
    }
    OnDemand {
        id: about
        sourceComponent: AboutDialog {
            parent: Overlay.overlay
        }
    }
}
