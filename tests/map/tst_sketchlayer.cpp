// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/mapdocument.h"
#include "map/project.h"
#include "map/recovery.h"
#include "map/sketchlayer.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace revier;
using Change = MapDocument::SketchChange;

namespace {

SketchFeature lineTo(Point end)
{
    return {.id = u"1"_s,
            .kind = SketchFeature::Kind::Line,
            .name = u"Trasse"_s,
            .positions = {{6.7, 51.0}, end},
            .radii = {}};
}

SketchPtr sketchOf(const std::vector<SketchFeature> &features)
{
    return std::make_shared<const Sketch>(features);
}

const Sketch &drawn(const MapState &state)
{
    return *findSketchLayer(state)->sketch;
}

} // namespace

class TestSketchLayer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    static void theLayerComesAndGoes()
    {
        MapDocument document;
        const QSignalSpy structure(&document, &MapDocument::structureChanged);
        document.setSketch(sketchOf({}), Change::Erase, {}); // nothing there, nothing done
        QVERIFY(!document.canUndo());
        document.setSketch(sketchOf({lineTo({6.8, 51.0})}), Change::Draw, u"1"_s);
        const auto *layer = findSketchLayer(*document.snapshot());
        QVERIFY(layer != nullptr);
        QCOMPARE(layer->title.in(Language::German), u"Zeichnung"_s);
        QCOMPARE(layer->table->featureCount(), std::size_t(1));
        QVERIFY(layer->error.isEmpty());
        QVERIFY(!structure.isEmpty());
        document.setSketch(sketchOf({}), Change::Erase, u"1"_s);
        QVERIFY(findSketchLayer(*document.snapshot()) == nullptr);
        QCOMPARE(document.undoText(Language::German), u"erasing “Trasse”"_s);
        document.undo();
        QCOMPARE(drawn(*document.snapshot()).features.size(), std::size_t(1));
        document.undo();
        QVERIFY(document.snapshot()->layers.empty());
    }

    static void undoBringsTheTableBack()
    {
        MapDocument document;
        document.setSketch(sketchOf({lineTo({6.8, 51.0})}), Change::Draw, u"1"_s);
        document.setSketch(sketchOf({lineTo({6.9, 51.0})}), Change::Reshape, u"1"_s);
        QCOMPARE(findSketchLayer(*document.snapshot())->table->geometry.positions()[1], (Point {6.9, 51.0}));
        document.undo();
        QCOMPARE(findSketchLayer(*document.snapshot())->table->geometry.positions()[1], (Point {6.8, 51.0}));
        document.redo();
        QCOMPARE(findSketchLayer(*document.snapshot())->table->geometry.positions()[1], (Point {6.9, 51.0}));
    }

    static void drawingShowsTheLayer()
    {
        MapDocument document;
        document.setSketch(sketchOf({lineTo({6.8, 51.0})}), Change::Draw, u"1"_s);
        const auto id = findSketchLayer(*document.snapshot())->id;
        document.setVisible(id, false);
        document.setSketch(sketchOf({lineTo({6.9, 51.0})}), Change::Reshape, u"1"_s);
        QVERIFY(!findSketchLayer(*document.snapshot())->visible);
        document.setSketch(sketchOf({lineTo({6.9, 51.1})}), Change::Draw, u"1"_s);
        QVERIFY(findSketchLayer(*document.snapshot())->visible);
    }

    static void restylingIsOneStep()
    {
        MapDocument document;
        auto line = lineTo({6.8, 51.0});
        document.setSketch(sketchOf({line}), Change::Draw, u"1"_s);
        for (const auto width : {2.5, 3.0, 3.5}) { // a slider that is drawn
            line.width = width;
            document.setSketch(sketchOf({line}), Change::Restyle, u"1"_s);
        }
        document.undo();
        QCOMPARE(drawn(*document.snapshot()).features[0].width, lineTo({}).width);
        QVERIFY(document.canUndo());
        document.undo();
        QVERIFY(document.snapshot()->layers.empty());
    }

    static void projectRoundTrip()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"map.revier"_s);
        auto state = *readProject(QStringLiteral(PROJECT_DATA "/revieratlas.revier"));
        auto layer = sketchLayer(sketchOf({lineTo({6.8, 51.0})}));
        layer.opacity = 0.5;
        state.layers.insert(state.layers.begin(), layer);
        QVERIFY(writeProject(state, path));
        const auto again = readProject(path);
        QVERIFY2(again, qPrintable(again ? QString() : again.error().message));
        QCOMPARE(again->layers.size(), state.layers.size());
        const auto *read = findSketchLayer(*again);
        QVERIFY(read != nullptr);
        QVERIFY(drawn(*again) == *layer.sketch);
        QCOMPARE(read->id, layer.id);
        QCOMPARE(read->title, layer.title);
        QCOMPARE(read->opacity, 0.5);
        QCOMPARE(read->style, layer.style);
        QCOMPARE(read->path, QString());
        QCOMPARE(read->table->featureCount(), std::size_t(1));
        const auto complete = loadTables(*again, {}); // nothing to read for it
        QVERIFY(findSketchLayer(complete)->error.isEmpty());
    }

    static void brokenDrawingsAreNamed()
    {
        const QJsonObject sketch {
            {u"features"_s, QJsonArray {QJsonObject {{u"id"_s, u"1"_s}, {u"kind"_s, u"blob"_s}}}}};
        const QJsonObject layer {{u"id"_s, u"drawing"_s}, {u"sketch"_s, sketch}};
        const QJsonObject project {{u"revieratlas"_s, 1}, {u"layers"_s, QJsonArray {layer}}};
        const auto state = projectFromJson(project, QDir());
        QVERIFY(!state);
        for (const auto &part : {u"drawing"_s, u"sketch"_s, u"blob"_s, u"1"_s}) {
            QVERIFY2(state.error().message.contains(part), qPrintable(state.error().message));
        }
        const QJsonObject empty {{u"id"_s, u"drawing"_s}};
        const QJsonObject without {{u"revieratlas"_s, 1}, {u"layers"_s, QJsonArray {empty}}};
        QVERIFY(projectFromJson(without, QDir()).error().message.contains(u"\"file\""));
    }

    static void isFoundAgainAfterAKill()
    {
        const QTemporaryDir folder;
        MapState state;
        state.layers = {sketchLayer(sketchOf({lineTo({6.8, 51.0})}))};
        {
            RecoveryStore killed(folder.path());
            QVERIFY(killed.write(state, {}));
        }
        const RecoveryStore later(folder.path());
        const auto lost = later.find();
        QCOMPARE(lost.size(), std::size_t(1));
        const auto found = RecoveryStore::read(lost[0]);
        QVERIFY2(found, qPrintable(found ? QString() : found.error().message));
        QVERIFY(drawn(*found) == *state.layers[0].sketch);
    }
};

QTEST_GUILESS_MAIN(TestSketchLayer)
#include "tst_sketchlayer.moc"
