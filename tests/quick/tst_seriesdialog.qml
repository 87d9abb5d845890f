// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtCore
import QtQuick
import QtQuick.Layouts
import Revier.Map
import Revier.Panels

Item {
    id: root

    width: 1000
    height: 700

    Component {
        id: setupComponent

        PanelSetup {
            id: setup

            readonly property SheetController sheet: sheetController
            readonly property SeriesController series: controller
            readonly property SeriesDialog dialog: seriesDialog

            SheetController {
                id: sheetController
                viewController: setup.view
            }
            SeriesController {
                id: controller
                sheet: sheetController
            }
            SeriesDialog {
                id: seriesDialog
                controller: controller
            }
        }
    }

    WindowCase {
        id: test

        property var setup
        property SheetController sheet

        function child(name: string): var {
            return test.findChild(test.setup.dialog.contentItem, name);
        }
        function button(name: string): var {
            return test.findChild(test.setup.dialog.footer, name);
        }
        /*! Down, as often as that, in a list. */
        function step(name: string, times: int): void {
            test.child(name).forceActiveFocus();
            for (let i = 0; i < times; ++i)
                test.keyClick(Qt.Key_Down);
        }
        function type(name: string, text: string): void {
            const field = test.child(name);
            (field.contentItem ?? field).forceActiveFocus(); // that of a list is what one writes in
            test.keyClick(Qt.Key_A, Qt.ControlModifier);
            for (const sign of text)
                test.keyClick(sign);
        }

        name: "SeriesDialog"

        function init(): void {
            test.setup = test.createTemporaryObject(setupComponent, root);
            test.setup.open();
            test.tryCompare(test.setup.map, "busy", false);
            test.sheet = test.setup.sheet;
            test.setup.dialog.openFor("Karte");
            test.tryCompare(test.setup.dialog, "opened", true);
        }
        function cleanup(): void {
            test.setup.dialog.close();
            test.tryCompare(test.setup.dialog, "visible", false);
        }

        function test_subject(): void {
            test.verify(test.child("seriesChoices").visible);
            test.verify(!test.child("seriesLayer").visible);
            test.step("seriesSubject", 2);
            test.compare(test.setup.series.subject, SeriesController.Layer);
            test.tryCompare(test.child("seriesLayer"), "visible", true);
            test.compare(test.child("seriesLayer").count, 3);
            test.step("seriesLayer", 1);
            test.compare(test.setup.series.layer, 1);
            test.compare(test.sheet.title, "Karte");
        }
        function test_sheet(): void {
            test.step("sheetTemplate", 3);
            test.compare(test.sheet.templateIndex, 3);
            test.verify(test.sheet.aspect < 1);
            test.step("sheetGrid", 2);
            test.compare(test.sheet.grid, 2);
            test.step("sheetCrs", 2);
            test.compare(test.sheet.crs, "EPSG:3857");
            test.clickOn(test.child("sheetFixedScale"));
            test.compare(test.sheet.scale, 100000);
        }
        function test_templateBringsItsCrs(): void {
            test.sheet.crs = "EPSG:25833";
            test.compare(test.child("sheetCrs").editText, "EPSG:25833");
            test.sheet.templateIndex = 1;
            test.compare(test.sheet.crs, "");
            test.compare(test.child("sheetCrs").currentIndex, 0);
            test.compare(test.child("sheetCrs").editText, test.child("sheetCrs").textAt(0));
        }
        function test_wrongCrs(): void {
            test.verify(test.button("seriesAccept").enabled);
            test.type("sheetCrs", "EPSG:4326");
            test.keyClick(Qt.Key_Tab); // leaving it is enough
            test.compare(test.sheet.crs, "EPSG:4326");
            test.tryCompare(test.child("seriesProblem"), "visible", true);
            test.verify(test.child("seriesProblem").text.includes("EPSG:25832"));
            test.verify(!test.button("seriesAccept").enabled);
            test.type("sheetCrs", "epsg:3857");
            test.keyClick(Qt.Key_Tab);
            test.compare(test.sheet.crs, "EPSG:3857");
            test.tryCompare(test.child("seriesProblem"), "visible", false);
            test.verify(test.button("seriesAccept").enabled);
        }
        /*! Only pictures on paper have a resolution of their own. */
        function test_formats(): void {
            test.verify(!test.child("sheetDpi").visible);
            test.step("seriesFormat", 3);
            test.compare(test.setup.series.format, SeriesController.PngFiles);
            test.tryCompare(test.child("sheetDpi"), "visible", true);
            test.step("seriesFormat", 3);
            test.compare(test.setup.series.format, SeriesController.TiffFiles);
            test.sheet.templateIndex = test.sheet.templateNames.length - 1; // pixels
            test.tryCompare(test.child("sheetDpi"), "visible", false);
        }
        /*! Only years are films, and only a film has seconds; only places have a scale of their own. */
        function test_choicesOfASubject(): void {
            verify(test.child("seriesIndex").visible);
            verify(!test.child("seriesPlaceScale").visible);
            test.setup.series.subject = SeriesController.Layer;
            test.tryCompare(test.child("seriesPlaceScale"), "visible", true);
            verify(test.child("seriesPlaceScale").enabled);
            test.sheet.scale = 25000;
            verify(!test.child("seriesPlaceScale").enabled);
            test.setup.series.subject = SeriesController.Years;
            test.tryCompare(test.child("seriesPlaceScale"), "visible", false);
            verify(!test.child("seriesIndex").visible);
            verify(!test.child("seriesSeconds").visible);
            const sheets = 7;
            compare(test.child("seriesFormat").count, sheets + (test.setup.series.canMakeFilms ? 3 : 1));
            test.step("seriesFormat", sheets);
            compare(test.setup.series.format, SeriesController.Mp4Film);
            test.tryCompare(test.child("seriesSeconds"), "visible", true);
            verify(!test.child("sheetDpi").visible);
            test.tryCompare(test.child("seriesFilmHint"), "visible", true);
            test.setup.series.subject = SeriesController.Scenes;
            compare(test.child("seriesFormat").count, sheets);
            compare(test.child("seriesFormat").currentIndex, 0);
            verify(test.child("seriesFormat").displayText.includes("PDF"));
            test.setup.series.subject = SeriesController.Years; // what was chosen stays
            compare(test.child("seriesFormat").currentIndex, sheets);
            verify(test.child("seriesFormat").displayText.includes("film"));
        }
        function test_numbersAndSwitches(): void {
            test.setup.series.subject = SeriesController.Layer;
            test.settle();
            test.type("seriesPlaceScale", "20000");
            test.keyClick(Qt.Key_Tab);
            compare(test.setup.series.placeScale, 20000);
            test.clickOn(test.child("seriesIndex"));
            verify(!test.setup.series.index);
            test.clickOn(test.child("sheetBare"));
            verify(test.sheet.bare);
            verify(test.child("sheetTitle").enabled); // files are named after it
            test.setup.series.subject = SeriesController.Years;
            test.setup.series.format = SeriesController.Mp4Film;
            test.settle();
            test.child("seriesSeconds").contentItem.forceActiveFocus();
            test.keyClick(Qt.Key_Up);
            compare(test.setup.series.seconds, 1.5);
            test.setup.dialog.close();
            test.tryCompare(test.setup.dialog, "visible", false);
            test.setup.dialog.openFor("Karte");
            test.setup.series.subject = SeriesController.Layer;
            verify(test.sheet.bare && test.child("sheetBare").checked);
            verify(!test.child("seriesIndex").checked);
            compare(test.child("seriesPlaceScale").value, 20000);
        }
        function test_choicesStay(): void {
            test.step("seriesSubject", 2);
            test.step("seriesLayer", 2);
            test.step("seriesFormat", 1);
            test.step("sheetTemplate", 2);
            test.type("sheetCrs", "EPSG:25833");
            test.type("sheetTitle", "Plan");
            test.setup.dialog.close();
            test.tryCompare(test.setup.dialog, "visible", false);
            test.setup.dialog.openFor("Karte");
            test.tryCompare(test.setup.dialog, "opened", true);
            for (const [name, index] of [["seriesSubject", 2], ["seriesLayer", 2], ["seriesFormat", 1], ["sheetTemplate", 2]])
                test.compare(test.child(name).currentIndex, index, name);
            test.compare(test.child("sheetCrs").editText, "EPSG:25833");
            test.compare(test.child("sheetTitle").text, "Plan");
            test.setup.dialog.openFor("Andere Karte");
            test.compare(test.child("sheetTitle").text, "Andere Karte");
        }
        /*! Tab comes to every choice, in the order of reading, and from the last one back to the first. */
        function test_keyboard(): void {
            const met = [];
            for (let i = 0; i < 30; ++i) {
                for (let item = root.Window.activeFocusItem; item; item = item.parent) {
                    if (item.objectName !== "") {
                        met.push(item.objectName);
                        break;
                    }
                }
                test.keyClick(Qt.Key_Tab);
            }
            const order = ["seriesSubject", "seriesFormat", "seriesIndex", "sheetTitle", "sheetTemplate", "saveTemplate", "openTemplate", "sheetFixedScale", "sheetCrs", "sheetGrid", "sheetBare", "seriesAccept", "seriesReject"];
            test.compare(met.slice(0, order.length + 1), order.concat(order[0]));
        }
        function test_fitsIntoTheSmallestWindow(): void {
            root.width = 720;
            root.height = 420; // of the 480 the bars take some
            test.setup.series.format = SeriesController.PngFiles;
            test.setup.series.subject = SeriesController.Layer;
            test.settle();
            const dialog = test.setup.dialog;
            test.verify(dialog.height <= root.height - 40);
            test.verify(dialog.width <= root.width - 40);
            const grid = test.child("sheetGrid");
            const corner = grid.mapToItem(dialog.contentItem, grid.width, grid.height);
            test.verify(corner.x <= dialog.contentItem.width);
            const half = test.child("sheetFixedScale").mapToItem(dialog.contentItem, 0, 0).x;
            const years = test.child("seriesLastYear").parent; // is laid out as wide as it needs, seen or not
            test.verify(years.Layout.fillWidth);
            for (const name of ["seriesSubject", "seriesFormat", "seriesPlaceScale"]) {
                const box = test.child(name);
                test.verify(box.width > 100);
                test.verify(box.mapToItem(dialog.contentItem, box.width, 0).x < half, name);
            }
            test.verify(years.implicitWidth < half - 110); // beside its label
            root.width = 1000;
            root.height = 700;
        }
        function test_report(): void {
            test.setup.series.start(StandardPaths.writableLocation(StandardPaths.TempLocation));
            test.tryCompare(test.setup.series, "running", false, 20000);
            test.verify(!test.child("seriesChoices").visible);
            test.verify(test.child("seriesSummary").visible); // this map has no municipalities
            test.verify(test.child("seriesSummary").text.includes("municipalities"));
            test.verify(test.button("seriesAccept").activeFocus);
            test.keyClick(Qt.Key_Escape);
            test.tryCompare(test.setup.dialog, "opened", false);
            test.setup.dialog.openFor("Karte");
            test.verify(test.child("seriesChoices").visible);
        }
        function test_close(): void {
            test.button("seriesReject").clicked();
            test.tryCompare(test.setup.dialog, "opened", false);
        }
        function test_brokenTemplate(): void {
            test.sheet.openTemplate(Qt.resolvedUrl("tst_seriesdialog.qml"));
            test.tryCompare(test.child("sheetTemplateProblem"), "visible", true);
            test.verify(test.child("sheetTemplateProblem").text.includes("tst_seriesdialog.qml"));
            test.step("sheetTemplate", 1);
            test.tryCompare(test.child("sheetTemplateProblem"), "visible", false);
        }
    }
}
