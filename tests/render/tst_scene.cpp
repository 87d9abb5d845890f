// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crs/geodesy.h"
#include "render/scene.h"

#include <QTest>

#include <cmath>

using namespace revier;
using namespace Qt::StringLiterals;

namespace {

FeatureTablePtr tableOf(const std::vector<Point> &positions, const Crs &crs = Crs::wgs84())
{
    auto table = std::make_shared<FeatureTable>();
    table->name = u"places"_s;
    table->crs = crs;
    for (const auto p : positions) {
        table->geometry.beginFeature(GeometryType::Point);
        table->geometry.beginPart();
        table->geometry.addPosition(p);
    }
    return table;
}

Layer layerOf(const QString &id, const FeatureTablePtr &table)
{
    Layer layer;
    layer.id = id;
    layer.table = table;
    return layer;
}

} // namespace

class TestScene : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void projectsIntoThePlane()
    {
        const auto prepared = prepareLayer(tableOf({{6.5873, 51.0883}}), {});
        QVERIFY(prepared.has_value());
        const auto expected = webMercatorFromGeographic({6.5873, 51.0883});
        const auto place = (*prepared)->geometry.positions()[0];
        QVERIFY(std::hypot(place.x - expected.x, place.y - expected.y) < 0.001);
        QCOMPARE((*prepared)->index.find((*prepared)->geometry.bounds()).size(), std::size_t(1));
    }

    void polesEndAtTheEdgeOfTheWorld()
    {
        const auto prepared = prepareLayer(tableOf({{0, -90}, {0, 90}}), {});
        QVERIFY(prepared.has_value());
        QCOMPARE((*prepared)->droppedPositions, std::size_t(0));
        QVERIFY(std::abs((*prepared)->geometry.bounds().maxY - 20037508.342789244) < 1);
    }

    void badPositionsAreDroppedAndCounted()
    {
        const auto prepared = prepareLayer(tableOf({{6, 51}, {6, std::nan("")}}), {});
        QVERIFY(prepared.has_value());
        QCOMPARE((*prepared)->droppedPositions, std::size_t(1));
        QCOMPARE((*prepared)->geometry.featureCount(), std::size_t(2));
        QCOMPARE((*prepared)->geometry.positionCount(), std::size_t(1));
    }

    void failsWithoutCrsAndWhenCanceled()
    {
        const auto unknown = prepareLayer(tableOf({{6, 51}}, Crs()), {});
        QVERIFY(!unknown.has_value());
        QVERIFY(unknown.error().message.contains(u"places"_s));
        const auto canceled = prepareLayer(tableOf({{6, 51}}), JobControl([] { return true; }, {}));
        QVERIFY(!canceled.has_value());
        QCOMPARE(canceled.error().code, Error::Code::Canceled);
    }

    void cacheKeepsWhatStaysTheSame()
    {
        const auto table = tableOf({{6, 51}, {7, 52}});
        MapState state;
        state.layers = {layerOf(u"top"_s, tableOf({{6, 50}})), layerOf(u"bottom"_s, table)};
        SceneCache cache;
        QVERIFY(cache.scene(state).layers.empty()); // nothing is projected yet
        for (const auto &layer : state.layers) {
            cache.insert(*prepareLayer(layer.table, {}));
        }
        const auto first = cache.scene(state);
        QCOMPARE(first.layers.size(), std::size_t(2));
        QCOMPARE(first.layers[0].id, u"bottom"_s);
        QCOMPARE(cache.scene(state).layers[0].symbols, first.layers[0].symbols);
        state.layers[1].style.symbol.size = 33;
        const auto second = cache.scene(state);
        QVERIFY(second.layers[0].symbols != first.layers[0].symbols);
        QCOMPARE(second.layers[0].prepared, first.layers[0].prepared);
        QCOMPARE(second.layers[1].symbols, first.layers[1].symbols);
    }

    void cacheShowsVisibleLayersAndForgetsOthers()
    {
        MapState state;
        state.layers = {layerOf(u"a"_s, tableOf({{6, 50}})), layerOf(u"b"_s, tableOf({{6, 51}}))};
        SceneCache cache;
        cache.insert(*prepareLayer(state.layers[0].table, {}));
        cache.insert(*prepareLayer(state.layers[1].table, {}));
        state.layers[0].visible = false;
        QCOMPARE(cache.scene(state).layers.size(), std::size_t(1));
        const auto gone = state.layers[1].table;
        state.layers.pop_back();
        QVERIFY(cache.scene(state).layers.empty());
        QVERIFY(!cache.contains(gone.get()));
        QVERIFY(cache.contains(state.layers[0].table.get())); // hidden is not gone
    }

    /// Maps side by side share what is alike; numbers of a year are computed once, whoever shows it.
    void mapsSideBySideShareWhatIsAlike()
    {
        MapState state;
        state.layers = {layerOf(u"figures"_s, tableOf({{6, 50}})), layerOf(u"plain"_s, tableOf({{6, 51}}))};
        state.layers[0].series = YearSeries::finished(YearSeries({2020, 2030}, {{}}, 1));
        SceneCache cache;
        cache.insert(*prepareLayer(state.layers[0].table, {}));
        cache.insert(*prepareLayer(state.layers[1].table, {}));
        const MapPane early {.moment = {.year = 2020, .scenario = {}, .compare = {}}, .layers = {}};
        const MapPane late {.moment = {.year = 2030, .scenario = {}, .compare = {}},
                            .layers = {{u"plain"_s, false}}};
        const std::vector panes {early, late, early};
        const auto scenes = cache.scenes(state, panes);
        QCOMPARE(scenes.size(), std::size_t(3));
        QCOMPARE(scenes[0].layers.size(), std::size_t(2));
        QCOMPARE(scenes[1].layers.size(), std::size_t(1)); // without the plain one
        QCOMPARE(scenes[1].layers[0].id, u"figures"_s);
        QCOMPARE(scenes[1].layers[0].prepared, scenes[0].layers[1].prepared);
        QVERIFY(scenes[1].layers[0].values != scenes[0].layers[1].values);
        QCOMPARE(scenes[2], scenes[0]);
        QVERIFY(scenes[1] != scenes[0]);
        const auto again = cache.scenes(state, panes);
        QCOMPARE(again, scenes); // nothing was made anew
        const std::vector one {early};
        QCOMPARE(cache.scenes(state, one)[0], scenes[0]);
        QVERIFY(cache.scenes(state, panes)[1] != scenes[1]); // what nobody showed was forgotten
    }

    void buildSceneMakesAllVisibleLayers()
    {
        MapState state;
        state.layers = {layerOf(u"top"_s, tableOf({{6, 50}})), layerOf(u"none"_s, nullptr),
                        layerOf(u"bottom"_s, tableOf({{7, 52}}))};
        const auto scene = buildScene(state, {});
        QVERIFY(scene.has_value());
        QCOMPARE(scene->layers.size(), std::size_t(2));
        QCOMPARE(scene->layers[0].id, u"bottom"_s);
        QVERIFY(!scene->bounds().isEmpty());
    }

    void scalesAreDenominators()
    {
        SceneLayer layer;
        QVERIFY(layer.isDrawnAt(1e9));
        layer.minScale = 50000;
        layer.maxScale = 1000;
        QVERIFY(layer.isDrawnAt(50000) && layer.isDrawnAt(1000));
        QVERIFY(!layer.isDrawnAt(50001) && !layer.isDrawnAt(999));
    }
};

QTEST_GUILESS_MAIN(TestScene)
#include "tst_scene.moc"
