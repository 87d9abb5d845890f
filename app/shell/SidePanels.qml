// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Fusion
import Revier.Map
import Revier.Panels
import Revier.Present
import Revier.Theme
import Revier.Timeline

/*! The place beside the map for one panel at a time. A panel is made when it is first shown, and keeps its state. */
FocusScope {
    id: root

    required property Controllers controllers
    /*! Name of the panel that is shown: "programmes", "assumptions", "bookmarks", "comparison", "doctor", "show",
        "sketch", "style"; "": none. */
    property string shown

    /*! The panel was closed from within: the keys go back to the map. */
    signal leaveRequested
    signal openRequested
    signal noticed(text: string)

    /*! The keys go where the eyes are. */
    function show(name: string): void {
        if (name !== "doctor")
            root.controllers.doctor.layerId = "";
        if (name !== "sketch")
            root.controllers.sketch.tool = SketchController.None;
        root.shown = name;
        if (name === "")
            root.leaveRequested();
        else
            root.forceActiveFocus(Qt.ShortcutFocusReason);
    }
    function toggle(name: string): void {
        root.show(root.shown === name ? "" : name);
    }
    /*! Opens the panel of measuring and drawing with a tool; the keys go to the map. */
    function useTool(tool: int): void {
        root.show("sketch");
        root.controllers.sketch.tool = tool;
        root.leaveRequested();
    }
    function showDoctor(layerId: string): void {
        root.controllers.doctor.layerId = layerId;
        root.show("doctor");
    }
    /*! Edits the style of a layer; "": of the one before. */
    function showStyle(layerId: string): void {
        if (layerId !== "")
            root.controllers.style.layerId = layerId;
        root.show("style");
    }
    function editAssumptions(): void {
        root.show("assumptions");
        (assumptions.item as ProjectionPanel).edit();
    }
    /*! Gives the view that is shown a name. */
    function addBookmark(): void {
        root.show("bookmarks");
        (bookmarks.item as BookmarksPanel).startAdding();
    }
    /*! What the map shows becomes a scene. */
    function recordScene(): void {
        root.show("show");
        (showSide.item as ShowPanel).record();
    }
    /*! The scene that is chosen in the panel. */
    function chosenScene(): int {
        return (showSide.item as ShowPanel)?.chosen ?? 0;
    }
    /*! Why a number of the projections is what it is, see ExplanationModel::ask(). */
    function explain(group: string, key: string, measure: string, scenario: string): void {
        if ((assumptions.made() as ProjectionPanel).ask(group, key, measure, scenario))
            root.show("assumptions");
        else
            root.controllers.map.messages.add(MessageModel.Information, qsTr("The projections have no source for this place."));
    }

    visible: root.shown !== ""
    Component.onCompleted: {
        if (root.shown === "doctor") // as it was when the window was closed
            root.shown = "";
    }

    Connections {
        target: root.controllers.doctor
        function onLayerIdChanged(): void {
            if (root.controllers.doctor.layerId === "" && root.shown === "doctor")
                root.show("");
        }
    }

    component Side: OnDemand {
        id: side

        required property string name

        anchors.fill: parent
        visible: root.shown === side.name
        focus: side.visible
        onVisibleChanged: side.active = side.active || side.visible
        Component.onCompleted: side.active = side.visible
    }

    Side {
        name: "programmes"
        sourceComponent: ProgrammesPanel {
            focus: true
            map: root.controllers.map
            viewController: root.controllers.view
            onCloseRequested: root.show("")
            onOpenRequested: root.openRequested()
            onSaveTemplateRequested: (templateDialog.made() as TemplateDialog).open()
        }
    }
    Side {
        id: assumptions
        name: "assumptions"
        sourceComponent: ProjectionPanel {
            focus: true
            jobs: root.controllers.projections
            timeline: root.controllers.years
            onCloseRequested: root.show("")
            onSaved: path => root.noticed(qsTr("Saved to %1").arg(path))
        }
    }
    Side {
        name: "comparison"
        sourceComponent: ComparisonPanel {
            focus: true
            comparison: root.controllers.comparison
            viewController: root.controllers.view
            onCloseRequested: root.show("")
            onTableRequested: (comparisonDialog.made() as ComparisonDialog).open()
            onCopied: root.noticed(qsTr("The table is in the clipboard"))
        }
    }
    Side {
        id: bookmarks
        name: "bookmarks"
        sourceComponent: BookmarksPanel {
            focus: true
            bookmarks: root.controllers.bookmarks
            onCloseRequested: root.show("")
        }
    }
    Side {
        id: showSide
        name: "show"
        sourceComponent: ShowPanel {
            focus: true
            scenes: root.controllers.scenes
            show: root.controllers.show
            pictures: root.controllers.slides
            timeline: root.controllers.years
            onCloseRequested: root.show("")
            onCheckRequested: (checkDialog.made() as ShowCheckDialog).open()
            onProjectorRequested: (projectorDialog.made() as ProjectorDialog).open()
            onHandoutRequested: (handoutDialog.made() as HandoutDialog).open()
            onMinutesRequested: minutesDialog.ask(qsTr("Minutes of the show"))
        }
    }
    Side {
        name: "doctor"
        sourceComponent: DoctorPanel {
            focus: true
            doctor: root.controllers.doctor
            onCloseRequested: root.show("")
            onNoteRequested: (noteDialog.made() as NoteDialog).ask()
        }
    }

    Side {
        name: "sketch"
        sourceComponent: SketchPanel {
            focus: true
            sketch: root.controllers.sketch
            onCloseRequested: root.show("")
            onToolChosen: root.leaveRequested()
            onExportRequested: sketchDialog.ask(qsTr("Drawing"))
        }
    }
    Side {
        name: "style"
        sourceComponent: StylePanel {
            focus: true
            editor: root.controllers.style
            details: root.controllers.styleDetails
            files: root.controllers.styleFiles
            onCloseRequested: root.show("")
        }
    }

    OnDemand {
        id: checkDialog
        sourceComponent: ShowCheckDialog {
            parent: Overlay.overlay
            controller: root.controllers.showCheck
            showTitle: root.controllers.scenes.showTitle
        }
    }
    OnDemand {
        id: projectorDialog
        sourceComponent: ProjectorDialog {
            parent: Overlay.overlay
            controller: root.controllers.projector
        }
    }
    OnDemand {
        id: handoutDialog
        sourceComponent: HandoutDialog {
            parent: Overlay.overlay
            controller: root.controllers.handout
            showTitle: root.controllers.scenes.showTitle
        }
    }
    OnDemand {
        id: comparisonDialog
        sourceComponent: ComparisonDialog {
            parent: Overlay.overlay
            comparison: root.controllers.comparison
            onCopied: root.noticed(qsTr("The table is in the clipboard"))
        }
    }
    SaveDialog {
        id: sketchDialog
        title: qsTr("Export drawing")
        nameFilters: [qsTr("GeoJSON (*.geojson)")]
        defaultSuffix: "geojson"
        onAccepted: root.controllers.sketch.exportTo(sketchDialog.selectedFile)
    }
    SaveDialog {
        id: minutesDialog
        title: qsTr("Minutes of the show")
        nameFilters: [qsTr("PDF (*.pdf)"), qsTr("GeoJSON (*.geojson)")]
        defaultSuffix: minutesDialog.selectedNameFilter.index === 0 ? "pdf" : "geojson"
        onAccepted: root.controllers.show.log.saveMinutes(root.controllers.map, minutesDialog.selectedFile)
    }
    Connections {
        target: root.controllers.show.log
        function onSaved(path: string): void {
            root.noticed(qsTr("Saved to %1").arg(path));
        }
    }
    OnDemand {
        id: templateDialog
        sourceComponent: TemplateDialog {
            map: root.controllers.map
            onSaved: path => root.noticed(qsTr("Template saved to %1").arg(path))
        }
    }
    OnDemand {
        id: noteDialog
        sourceComponent: NoteDialog {
            doctor: root.controllers.doctor
        }
    }
}
