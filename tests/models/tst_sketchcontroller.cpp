// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crs/geodesy.h"
#include "data/reader.h"
#include "map/project.h"
#include "sketchdesk.h"
#include "smallmap.h"

#include <QPolygonF>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace revier;
using Tool = SketchController::Tool;
using Kind = SketchFeature::Kind;

namespace {

bool isNear(Point a, Point b)
{
    return geodesicDistance(a, b) < 0.01;
}

} // namespace

class TestSketchController : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingWithoutATool()
    {
        Desk desk;
        desk.sketch.hover({100, 100});
        desk.sketch.press({100, 100});
        QVERIFY(!desk.sketch.nudge(10, 0) && !desk.sketch.pressHere() && !desk.sketch.finish());
        QVERIFY(!desk.sketch.cancel() && !desk.sketch.removeLast() && !desk.sketch.removeChosen());
        QVERIFY(!desk.sketch.grab({100, 100}));
        QVERIFY(desk.sketch.handles().empty());
        QVERIFY(!desk.sketch.isPointerVisible());
        QCOMPARE(desk.map.document()->canUndo(), false);
    }

    void measuresALength()
    {
        Desk desk;
        desk.draw(Tool::Length, {{100, 100}, {300, 100}, {300, 250}});
        QVERIFY(!desk.sketch.isKeepable());
        QVERIFY(desk.sketch.finish());
        QVERIFY(desk.sketch.isKeepable());
        const std::vector<Point> line {desk.placeOf({100, 100}), desk.placeOf({300, 100}),
                                       desk.placeOf({300, 250})};
        QVERIFY(desk.result(0, 0).contains(u"GRS 80"));
        QCOMPARE(desk.result(0, 1),
                 localeOf(Language::German).toString(geodesicLength(line), 'f', 1) + QChar(QChar::Nbsp)
                     + u'm');
        QVERIFY(desk.result(0, 2).isEmpty());
        QVERIFY(desk.result(1, 2).startsWith(u"−0,0") || desk.result(1, 2).startsWith(u"+0,0"));
        QCOMPARE(desk.result(2, 1), u"3.500,0"_s + QChar(QChar::Nbsp) + u'm'); // 350 px of 10 m
        QVERIFY(desk.result(2, 2).startsWith(u"+5"));
        QCOMPARE(desk.sketch.bearings()->count(), 2);
        QCOMPARE(desk.sketch.bearings()->rows()[1][2], u"180,00°"_s);
        QVERIFY(desk.drawn()->features.empty());
        const auto text = desk.sketch.resultsAsText();
        QVERIFY(text.contains(u"\t180,00°\t"));
        desk.sketch.keep();
        QCOMPARE(desk.drawn()->features.size(), std::size_t(1));
        QCOMPARE(desk.drawn()->features[0].kind, Kind::Line);
        QVERIFY(isNear(desk.drawn()->features[0].positions[2], line[2]));
    }

    void measuresAnAreaWhileItGrows()
    {
        Desk desk;
        desk.draw(Tool::Area, {{100, 100}, {200, 100}});
        desk.sketch.hover({200, 200});
        const std::vector<Point> corners {desk.placeOf({100, 100}), desk.placeOf({200, 100}),
                                          desk.placeOf({200, 200})};
        const auto hectares = geodesicArea(corners).area / 1e4;
        const auto expected =
            localeOf(Language::German).toString(hectares, 'f', 4) + QChar(QChar::Nbsp) + u"ha"_s;
        QCOMPARE(desk.result(0, 1), expected);
        QVERIFY(desk.sketch.pointerText().contains(expected));
        QVERIFY(desk.sketch.isFilled());
        desk.sketch.press({200, 200});
        desk.sketch.hover({103, 101}); // the first corner catches
        QVERIFY(desk.sketch.isPointerCaught());
        desk.sketch.press({103, 101});
        QVERIFY(desk.sketch.isKeepable());
        QCOMPARE(desk.result(0, 1), expected);
        desk.map.setLanguageCode(u"en"_s);
        QVERIFY(desk.result(0, 1).contains(u'.'));
        desk.sketch.press({400, 400}); // the next one
        QVERIFY(!desk.sketch.isKeepable());
        QCOMPARE(desk.sketch.handles().size(), 1);
    }

    void drawsEveryKind()
    {
        Desk desk;
        desk.draw(Tool::Point, {{50, 50}});
        desk.draw(Tool::Line, {{100, 100}, {300, 100}});
        QVERIFY(desk.sketch.finish());
        desk.draw(Tool::Polygon, {{400, 100}, {500, 100}, {500, 200}});
        QVERIFY(desk.sketch.finish());
        desk.draw(Tool::Arrow, {{100, 300}, {300, 350}});
        desk.draw(Tool::Rings, {{600, 400}});
        desk.draw(Tool::Text, {{400, 500}});
        QVERIFY(desk.sketch.asksForText());
        desk.sketch.setText(u" Hier  planen "_s);
        const auto drawn = desk.drawn();
        QCOMPARE(drawn->features.size(), std::size_t(6));
        for (const auto &feature : drawn->features) {
            QVERIFY(checkFeature(feature));
        }
        QCOMPARE(drawn->features[5].name, u"Hier planen"_s);
        QCOMPARE(drawn->features[4].radii.size(), std::size_t(3));
        QCOMPARE(desk.sketch.features()->count(), 6);
        QCOMPARE(desk.sketch.selectedId(), drawn->features[5].id);
        QCOMPARE(desk.map.document()->snapshot()->layers.size(), std::size_t(1));
        QCOMPARE(desk.map.scene().layers.size(), std::size_t(1)); // drawn at once
        for (int steps = 0; steps < 6; ++steps) {
            QVERIFY(desk.map.document()->canUndo());
            desk.map.document()->undo();
        }
        QVERIFY(!desk.map.document()->canUndo());
        QVERIFY(desk.map.document()->snapshot()->layers.empty());
        desk.map.document()->redo();
        QCOMPARE(desk.drawn()->features.size(), std::size_t(1));
        QCOMPARE(desk.map.scene().layers.size(), std::size_t(1));
    }

    void stepsHaveNames()
    {
        Desk desk;
        desk.draw(Tool::Arrow, {{100, 300}, {300, 350}});
        auto *document = desk.map.document();
        QCOMPARE(document->undoText(Language::German), u"drawing “Pfeil”"_s);
        QCOMPARE(document->undoText(Language::English), u"drawing “Arrow”"_s);
        desk.sketch.rename(u"Ausbau"_s);
        QCOMPARE(document->undoText(Language::German), u"look of “Ausbau”"_s);
        desk.sketch.remove(desk.sketch.selectedId());
        QCOMPARE(document->undoText(Language::German), u"erasing “Ausbau”"_s);
    }

    void vertices()
    {
        Desk desk;
        desk.draw(Tool::Line, {{100, 100}, {300, 100}, {300, 300}});
        desk.sketch.finish();
        desk.sketch.setTool(Tool::Edit);
        desk.sketch.press({200, 100}); // chooses the line
        QCOMPARE(desk.sketch.handles().size(), 3);
        QCOMPARE(desk.sketch.middles().size(), 2);
        QVERIFY(!desk.sketch.grab({600, 500})); // the map's
        QVERIFY(desk.sketch.grab({303, 102}));
        desk.sketch.dragTo({350, 120});
        QVERIFY(isNear(desk.drawn()->features[0].positions[1], desk.placeOf({300, 100}))); // not yet
        desk.sketch.dragTo({360, 140});
        desk.sketch.drop();
        QVERIFY(isNear(desk.drawn()->features[0].positions[1], desk.placeOf({360, 140})));
        desk.map.document()->undo(); // the drag is one step
        QVERIFY(isNear(desk.drawn()->features[0].positions[1], desk.placeOf({300, 100})));
        QVERIFY(desk.sketch.grab({200, 100})); // the dot in the middle
        desk.sketch.dragTo({200, 50});
        desk.sketch.drop();
        QCOMPARE(desk.drawn()->features[0].positions.size(), std::size_t(4));
        QVERIFY(isNear(desk.drawn()->features[0].positions[1], desk.placeOf({200, 50})));
        QCOMPARE(desk.sketch.vertex(), 1);
        QVERIFY(desk.sketch.removeChosen());
        QCOMPARE(desk.drawn()->features[0].positions.size(), std::size_t(3));
        QVERIFY(desk.sketch.removeChosen()); // no vertex is chosen: the whole
        QVERIFY(desk.drawn()->features.empty());
    }

    void tooFewVertices()
    {
        Desk desk;
        const QSignalSpy failures(&desk.sketch, &SketchController::failed);
        desk.draw(Tool::Line, {{100, 100}, {300, 100}});
        desk.sketch.finish();
        desk.sketch.setTool(Tool::Edit);
        desk.sketch.press({100, 100});
        QCOMPARE(desk.sketch.vertex(), 0);
        QVERIFY(desk.sketch.removeChosen());
        QCOMPARE(failures.size(), 1);
        QCOMPARE(desk.drawn()->features[0].positions.size(), std::size_t(2));
    }

    void movesTheWhole()
    {
        Desk desk;
        desk.draw(Tool::Polygon, {{100, 100}, {300, 100}, {300, 300}, {100, 300}});
        desk.sketch.finish();
        desk.sketch.setTool(Tool::Edit);
        QVERIFY(desk.sketch.grab({220, 210}));
        desk.sketch.dragTo({320, 260});
        QVERIFY(desk.sketch.cancel()); // Esc: as it was
        QVERIFY(isNear(desk.drawn()->features[0].positions[0], desk.placeOf({100, 100})));
        QVERIFY(desk.sketch.grab({220, 210}));
        desk.sketch.dragTo({320, 260});
        desk.sketch.drop();
        QVERIFY(isNear(desk.drawn()->features[0].positions[0], desk.placeOf({200, 150})));
        QVERIFY(isNear(desk.drawn()->features[0].positions[2], desk.placeOf({400, 350})));
        QCOMPARE(desk.map.document()->undoText(Language::German), u"reshaping “Fläche”"_s);
    }

    void aVertexIsCaughtByOthersButNotByItself()
    {
        Desk desk;
        desk.draw(Tool::Line, {{100, 100}, {300, 100}});
        desk.sketch.finish();
        desk.draw(Tool::Point, {{500, 400}});
        desk.draw(Tool::Line, {{104, 97}, {400, 50}});
        desk.sketch.finish();
        QVERIFY(isNear(desk.drawn()->features[2].positions[0], desk.placeOf({100, 100})));
        desk.sketch.setTool(Tool::Edit);
        desk.sketch.select(desk.drawn()->features[2].id);
        QVERIFY(desk.sketch.grab({400, 50}));
        desk.sketch.dragTo({403, 53});
        desk.sketch.drop();
        QVERIFY(isNear(desk.drawn()->features[2].positions[1], desk.placeOf({403, 53})));
        QVERIFY(desk.sketch.grab({403, 53}));
        desk.sketch.dragTo({495, 405});
        desk.sketch.drop();
        QVERIFY(isNear(desk.drawn()->features[2].positions[1], desk.placeOf({500, 400})));
        desk.sketch.setSnapping(false);
        desk.draw(Tool::Point, {{503, 400}});
        QVERIFY(isNear(desk.drawn()->features[3].positions[0], desk.placeOf({503, 400})));
    }

    void keysAlone()
    {
        Desk desk;
        desk.sketch.setTool(Tool::Line);
        QVERIFY(desk.sketch.nudge(10, 0)); // shows the crosshair in the middle
        QCOMPARE(desk.sketch.pointer(), QPointF(400, 300));
        QVERIFY(desk.sketch.pressHere());
        for (int i = 0; i < 5; ++i) {
            QVERIFY(desk.sketch.nudge(10, 0));
        }
        QVERIFY(desk.sketch.pressHere());
        QVERIFY(desk.sketch.nudge(0, -50));
        QVERIFY(desk.sketch.pressHere());
        QVERIFY(desk.sketch.removeLast());
        QVERIFY(desk.sketch.finish());
        QCOMPARE(desk.drawn()->features[0].positions.size(), std::size_t(2));
        QVERIFY(isNear(desk.drawn()->features[0].positions[1], desk.placeOf({450, 300})));
        QVERIFY(!desk.sketch.nudge(0, -500)); // the map moves instead

        desk.sketch.setTool(Tool::Edit);
        QVERIFY(desk.sketch.nudge(0, 0)); // in the middle again: the first vertex
        QVERIFY(desk.sketch.pressHere()); // takes it
        QVERIFY(desk.sketch.nudge(0, 40));
        QVERIFY(desk.sketch.pressHere()); // drops it
        QVERIFY(isNear(desk.drawn()->features[0].positions[0], desk.placeOf({400, 340})));
        QVERIFY(desk.sketch.insertHere());
        QCOMPARE(desk.drawn()->features[0].positions.size(), std::size_t(3));
        for (const auto expected : {Tool::Edit, Tool::Edit, Tool::None}) { // vertex, feature, tool
            QVERIFY(desk.sketch.cancel());
            QCOMPARE(desk.sketch.tool(), expected);
        }
    }

    void escapeGivesUpStepByStep()
    {
        Desk desk;
        desk.draw(Tool::Polygon, {{100, 100}, {300, 100}});
        QVERIFY(desk.sketch.finish()); // too few: goes on
        QCOMPARE(desk.sketch.handles().size(), 2);
        QVERIFY(desk.sketch.cancel());
        QVERIFY(desk.sketch.handles().empty());
        QCOMPARE(desk.sketch.tool(), Tool::Polygon);
        QVERIFY(desk.sketch.cancel());
        QCOMPARE(desk.sketch.tool(), Tool::None);
        desk.draw(Tool::Text, {{100, 100}});
        desk.sketch.setText(u"  "_s);
        QVERIFY(!desk.sketch.asksForText());
        QVERIFY(desk.drawn()->features.empty());
    }

    void lookOfTheSelected()
    {
        Desk desk;
        desk.draw(Tool::Rings, {{400, 300}});
        desk.sketch.setColor(Qt::blue);
        desk.sketch.setWidth(100);
        desk.sketch.setRadii(u"2,5; 1"_s);
        const auto rings = desk.drawn()->features[0];
        QCOMPARE(rings.color, QColor(Qt::blue));
        QCOMPARE(rings.width, kMostSketchWidth);
        QCOMPARE(rings.radii, (std::vector<double> {1000, 2500}));
        QCOMPARE(desk.sketch.radii(), u"1; 2,5"_s);
        const QSignalSpy failures(&desk.sketch, &SketchController::failed);
        for (const auto &wrong : {u"1; viel"_s, u""_s, u"-3"_s, u"99999"_s}) {
            desk.sketch.setRadii(wrong);
        }
        QCOMPARE(failures.size(), 4);
        QCOMPARE(desk.sketch.radii(), u"1; 2,5"_s);
        QVERIFY(desk.map.document()->canUndo());
    }

    void snapsToLayersOfTheMap()
    {
        Desk desk;
        QVERIFY(smallmap::open(desk.map));
        const auto site = webMercatorFromGeographic({smallmap::kLongitude, smallmap::kLatitude});
        desk.view.setView({.center = site, .unitsPerPixel = 10, .size = {800, 600}});
        desk.draw(Tool::Point, {{404, 303}});
        QVERIFY(isNear(desk.drawn()->features[0].positions[0], {smallmap::kLongitude, smallmap::kLatitude}));
    }

    void exportsAndSaves()
    {
        const QTemporaryDir folder;
        Desk desk;
        desk.draw(Tool::Arrow, {{100, 300}, {300, 350}});
        QSignalSpy done(&desk.sketch, &SketchController::exported);
        desk.sketch.exportTo(QUrl::fromLocalFile(folder.filePath(u"drawing"_s)));
        QTRY_COMPARE(done.size(), 1);
        const auto file = readFile(folder.filePath(u"drawing.geojson"_s), {}, {});
        QVERIFY(file);
        QCOMPARE(file->front()->featureCount(), std::size_t(1));
        QSignalSpy failures(&desk.sketch, &SketchController::failed);
        desk.sketch.exportTo(QUrl::fromLocalFile(folder.filePath(u"none/drawing.geojson"_s)));
        QTRY_COMPARE(failures.size(), 1);

        const auto project = folder.filePath(u"map.revier"_s);
        QVERIFY(writeProject(*desk.map.document()->snapshot(), project));
        Desk other;
        QVERIFY(other.map.openProject(project));
        QVERIFY(*other.drawn() == *desk.drawn());
        QCOMPARE(other.map.scene().layers.size(), std::size_t(1));
        QCOMPARE(other.map.messages()->rowCount(), 0);
        QVERIFY(!other.map.isBusy());
    }
};

QTEST_GUILESS_MAIN(TestSketchController)
#include "tst_sketchcontroller.moc"
