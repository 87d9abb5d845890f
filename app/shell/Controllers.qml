// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Revier.Geocoding
import Revier.Map

/*! What the window shows and what can be done with it, one of each kind. Failures are messages of the map. */
Item {
    id: root

    required property MapController map

    readonly property alias view: view
    readonly property alias projections: projections
    readonly property alias years: years
    readonly property alias exporter: exporter
    readonly property alias printer: printer
    readonly property alias series: series
    readonly property alias sheet: sheet
    readonly property alias project: project
    readonly property alias doctor: doctor
    readonly property alias search: search
    readonly property alias comparison: comparison
    readonly property alias sketch: sketch
    readonly property alias style: style
    readonly property alias styleDetails: styleDetails
    readonly property alias styleFiles: styleFiles
    readonly property alias panes: panes
    readonly property alias bookmarks: bookmarks
    readonly property alias join: join
    readonly property alias show: show
    readonly property alias scenes: scenes
    readonly property alias slides: slides
    readonly property alias handout: handout
    readonly property alias showCheck: showCheck
    readonly property alias projector: projector

    /*! Something was done that the status bar should say for a while. */
    signal noticed(text: string)

    function fail(message: string): void {
        root.map.messages.add(MessageModel.Error, message);
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
    SheetController {
        id: sheet
        viewController: view
        onFailed: message => root.fail(message)
    }
    ExportController {
        id: exporter
        sheet: sheet
        onFinished: path => root.noticed(qsTr("Exported to %1").arg(path))
        onCopied: root.noticed(qsTr("The sheet is in the clipboard"))
        onFailed: message => root.fail(message)
    }
    PrintController {
        id: printer
        sheet: sheet
        onFinished: name => root.noticed(qsTr("The sheet is on its way to %1").arg(name))
        onFailed: message => root.fail(message)
    }
    SheetController {
        id: seriesSheet
        viewController: view
        onFailed: message => root.fail(message)
    }
    SeriesController {
        id: series
        sheet: seriesSheet
    }
    ProjectController {
        id: project
        viewController: view
        onFailed: message => root.fail(message)
    }
    DoctorController {
        id: doctor
        map: root.map
        onNoteSaved: path => root.noticed(qsTr("Letter saved to %1").arg(path))
        onFailed: message => root.fail(message)
    }
    JoinController {
        id: join
        map: root.map
        onJoined: text => root.noticed(text)
    }
    SearchController {
        id: search
        viewController: view
    }
    ComparisonController {
        id: comparison
        viewController: view
        onSaved: path => root.noticed(qsTr("Saved to %1").arg(path))
        onFailed: message => root.fail(message)
    }
    SketchController {
        id: sketch
        viewController: view
        onExported: path => root.noticed(qsTr("Exported to %1").arg(path))
        onFailed: message => root.fail(message)
    }
    StyleController {
        id: style
        map: root.map
    }
    StyleDetails {
        id: styleDetails
        editor: style
    }
    StyleFiles {
        id: styleFiles
        editor: style
        onSaved: path => root.noticed(qsTr("Style saved to %1").arg(path))
        onFailed: message => root.fail(message)
    }
    PaneController {
        id: panes
        map: root.map
        timeline: years
    }
    BookmarkModel {
        id: bookmarks
        viewController: view
        timeline: years
    }
    ShowController {
        id: show
        map: root.map
        onFailed: message => root.fail(message)
    }
    ShowModel {
        id: scenes
        viewController: view
        timeline: years
    }
    SlidePictures {
        id: slides
        map: root.map
    }
    HandoutController {
        id: handout
        map: root.map
        onSaved: path => root.noticed(qsTr("Saved to %1").arg(path))
        onWarned: message => root.map.messages.add(MessageModel.Warning, message)
        onFailed: message => root.fail(message)
    }
    ShowCheckController {
        id: showCheck
        map: root.map
        onPacked: path => root.noticed(qsTr("Packed into %1").arg(path))
        onFailed: message => root.fail(message)
    }
    ProjectorController {
        id: projector
        map: root.map
    }
    GeocodingSource {
        search: search
    }
}
