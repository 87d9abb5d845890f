// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Fusion
import QtQuick.Layouts
import Revier.Map
import Revier.Theme

/*! What a series is of and what becomes of it: subject, years, files or film, index. */
GridLayout {
    id: root

    required property SeriesController controller

    readonly property bool years: root.controller.subject === SeriesController.Years
    readonly property bool scenes: root.controller.subject === SeriesController.Scenes
    /*! Their features may be places, which have no extent to fill a sheet with. */
    readonly property bool places: root.controller.subject === SeriesController.Sites || root.controller.subject === SeriesController.Layer
    readonly property list<string> files: [qsTr("one PDF with all sheets"), qsTr("a PDF for each sheet"), qsTr("an SVG for each sheet"), qsTr("a PNG for each sheet"), qsTr("a JPEG for each sheet"), qsTr("a WebP for each sheet"), qsTr("a GeoTIFF for each sheet")]
    readonly property list<string> films: root.controller.canMakeFilms ? [qsTr("a film (MP4)"), qsTr("a film (WebM)"), qsTr("a film (GIF)")] : [qsTr("the frames of a film (PNG)")]

    function begin(): void {
        subjectBox.forceActiveFocus(Qt.TabFocusReason);
    }
    function hint(): string {
        const scale = root.controller.sheet.scale > 0;
        if (root.scenes)
            return scale ? qsTr("Each sheet is centred on the centre of its scene.") : qsTr("Each sheet shows at least what its scene shows.");
        if (!root.years)
            return qsTr("Areas fill their sheets, unless the scale is the same. What a sheet is about is outlined.");
        return scale ? qsTr("All sheets are centred on the centre of the window.") : qsTr("All sheets show at least what the window shows.");
    }
    function filmHint(): string {
        const size = root.controller.sheet.paper ? qsTr("In a film a sheet of paper has 1920 × 1080 pixels.") : "";
        return root.controller.canMakeFilms ? size : qsTr("ffmpeg, which makes films, was not found. The frames are written instead, with the command that makes a film of them. %1").arg(size).trim();
    }

    columns: 2
    columnSpacing: Theme.margin
    rowSpacing: Theme.spacing

    component YearBox: SpinBox {
        id: year

        Layout.fillWidth: true
        Layout.minimumWidth: 70
        Layout.preferredWidth: 100 // half of a narrow window has no more
        from: root.controller.earliestYear
        to: root.controller.latestYear
        editable: true
        textFromValue: value => value.toString()
        valueFromText: text => parseInt(text)
        contentItem: TextInput {
            text: year.displayText
            color: year.palette.text
            selectByMouse: true
            horizontalAlignment: Qt.AlignHCenter
            verticalAlignment: Qt.AlignVCenter
            validator: year.validator
            inputMethodHints: Qt.ImhDigitsOnly
            Accessible.name: year.Accessible.name
        }
    }
    component Hint: Label {
        Layout.columnSpan: 2
        Layout.fillWidth: true
        color: Theme.mutedText
        wrapMode: Text.Wrap
    }

    Label {
        text: qsTr("A sheet for each")
    }
    ComboBox {
        id: subjectBox
        objectName: "seriesSubject"
        Layout.fillWidth: true
        Accessible.name: qsTr("A sheet for each")
        currentIndex: root.controller.subject
        onActivated: index => root.controller.subject = index
        model: [qsTr("municipality"), qsTr("site of the job projections"), qsTr("feature of a layer"), qsTr("year"), qsTr("scene of the show")]
    }
    Label {
        visible: layerBox.visible
        text: qsTr("Layer")
    }
    ComboBox {
        id: layerBox
        objectName: "seriesLayer"
        visible: root.controller.subject === SeriesController.Layer
        Layout.fillWidth: true
        model: root.controller.layers
        currentIndex: root.controller.layer
        Accessible.name: qsTr("Layer")
        onActivated: index => root.controller.layer = index
    }
    Label {
        visible: yearBoxes.visible
        text: qsTr("Years")
    }
    RowLayout {
        id: yearBoxes
        visible: root.years && root.controller.latestYear > 0
        Layout.fillWidth: true

        YearBox {
            objectName: "seriesFirstYear"
            value: root.controller.firstYear
            Accessible.name: qsTr("First year")
            onValueModified: root.controller.firstYear = value
        }
        Label {
            text: "–"
        }
        YearBox {
            objectName: "seriesLastYear"
            value: root.controller.lastYear
            Accessible.name: qsTr("Last year")
            onValueModified: root.controller.lastYear = value
        }
    }
    Label {
        text: qsTr("Files")
    }
    ComboBox {
        objectName: "seriesFormat"
        Layout.fillWidth: true
        Accessible.name: qsTr("Files")
        currentIndex: root.controller.format
        onActivated: index => root.controller.format = index
        model: root.years ? root.files.concat(root.films) : root.files
    }
    Label {
        visible: root.controller.film
        text: qsTr("Each year lasts")
    }
    NumberBox {
        objectName: "seriesSeconds"
        visible: root.controller.film
        least: 0.1
        most: 60
        unit: "s"
        number: root.controller.seconds
        what: qsTr("Seconds for each year")
        onEdited: number => root.controller.seconds = number
    }
    Label {
        visible: root.places
        text: qsTr("Scale of places")
    }
    RowLayout {
        visible: root.places

        Label {
            text: "1:"
        }
        NumberBox {
            id: placeBox
            objectName: "seriesPlaceScale"
            Layout.fillWidth: true
            enabled: root.controller.sheet.scale <= 0
            decimals: 0
            least: 100
            most: 50000000
            stepSize: 5000
            number: root.controller.placeScale
            what: qsTr("Scale denominator for places")
            onEdited: number => root.controller.placeScale = number
            ToolTip.text: qsTr("A place has no extent that could fill its sheet")
            ToolTip.visible: placeBox.hovered
            ToolTip.delay: 500
        }
    }
    CheckBox {
        id: indexBox
        objectName: "seriesIndex"
        visible: !root.years
        Layout.columnSpan: 2
        padding: 0
        text: qsTr("With overview map and list of sheets")
        checked: root.controller.index
        onToggled: root.controller.index = indexBox.checked
        ToolTip.text: qsTr("As the first page, or as index.pdf beside the files")
        ToolTip.visible: indexBox.hovered
        ToolTip.delay: 500
    }
    Hint {
        text: root.hint()
    }
    Hint {
        objectName: "seriesUnchanging"
        visible: yearBoxes.visible && !root.controller.changing
        color: Theme.text
        text: qsTr("No layer with numbers over years is visible: all years will look the same.")
    }
    Hint {
        objectName: "seriesFilmHint"
        visible: root.controller.film && text !== ""
        text: root.filmHint()
    }
}
