// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crs/geodesy.h"
#include "geometry/measure.h"
#include "render/groundareas.h"
#include "render/hittest.h"
#include "render/labels.h"

#include <QtTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace revier;

namespace {

/// Two sites in EPSG:4326: one of 20 ha, one where sources say 18 to 50 ha; a third without a figure.
FeatureTablePtr sites()
{
    FeatureTable table;
    table.name = u"sites"_s;
    table.crs = Crs::wgs84();
    table.fields = {{u"min"_s, Field::Type::Real}, {u"max"_s, Field::Type::Real}};
    table.columns = {Column(Field::Type::Real), Column(Field::Type::Real)};
    for (const auto &[min, max] : {std::pair {20.0, 20.0}, std::pair {18.0, 50.0}, std::pair {0.0, 0.0}}) {
        table.columns[0].append(min);
        table.columns[1].append(max);
        table.geometry.beginFeature(GeometryType::Point);
        table.geometry.beginPart();
        table.geometry.addPosition({6.5 + 0.05 * double(table.geometry.featureCount()), 51});
    }
    return std::make_shared<const FeatureTable>(std::move(table));
}

MapState sitesState(double minScale = 0)
{
    Layer layer;
    layer.id = u"sites"_s;
    layer.table = sites();
    layer.style.area = GroundArea {.field = u"min"_s, .maxField = u"max"_s, .minScale = minScale};
    MapState state;
    state.layers = {layer};
    return state;
}

/// Square metres on the ground, by geodesic lengths of the sides of a square.
double groundArea(const GeometryBuffer &plane, std::size_t feature)
{
    const auto ring = plane.part(plane.firstPart(feature)).positions;
    const auto a = geographicFromWebMercator(ring[0]);
    const auto b = geographicFromWebMercator(ring[1]);
    const auto c = geographicFromWebMercator(ring[2]);
    return geodesicDistance(a, b) * geodesicDistance(b, c);
}

} // namespace

class TestGroundAreas : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void unitRingsHaveTheAreaOne_data()
    {
        QTest::addColumn<MarkerShape>("shape");
        QTest::newRow("square") << MarkerShape::Square;
        QTest::newRow("diamond") << MarkerShape::Diamond;
        QTest::newRow("pentagon") << MarkerShape::Pentagon;
        QTest::newRow("hexagon") << MarkerShape::Hexagon;
        QTest::newRow("circle") << MarkerShape::Circle;
        QTest::newRow("star") << MarkerShape::Star;
    }
    void unitRingsHaveTheAreaOne()
    {
        QFETCH(const MarkerShape, shape);
        const auto ring = unitAreaRing(shape);
        QVERIFY(ring.size() >= 5);
        QCOMPARE(ring.front(), ring.back());
        QVERIFY(std::abs(std::abs(signedDoubleArea(ring)) / 2 - 1) < 1e-9);
    }

    void shapesAreTrueOnTheGround()
    {
        const auto scene = buildScene(sitesState(), {});
        QVERIFY(scene.has_value());
        QCOMPARE(scene->layers.size(), std::size_t(3)); // largest figures, smallest figures, markers
        const auto &largest = scene->layers[0].prepared->geometry;
        const auto &smallest = scene->layers[1].prepared->geometry;
        QVERIFY(std::abs(groundArea(smallest, 0) / 200000 - 1) < 1e-3);
        QVERIFY(std::abs(groundArea(smallest, 1) / 180000 - 1) < 1e-3);
        QVERIFY(std::abs(groundArea(largest, 1) / 500000 - 1) < 1e-3);
        QCOMPARE(largest.type(0), GeometryType::None); // the sources agree
        QCOMPARE(smallest.type(2), GeometryType::None); // no source gives a figure
        QCOMPARE(scene->layers[1].layerId, u"sites"_s);
        QCOMPARE(scene->layers[2].id, u"sites"_s);
    }

    void shapesHaveScalesOfTheirOwn()
    {
        const auto scene = buildScene(sitesState(50000), {});
        QVERIFY(scene.has_value());
        QVERIFY(!scene->layers[1].isDrawnAt(60000));
        QVERIFY(scene->layers[1].isDrawnAt(40000));
        QVERIFY(scene->layers[2].isDrawnAt(60000));
    }

    void cacheKeepsTheShapesWhileTheStyleStays()
    {
        const auto state = sitesState();
        SceneCache cache;
        cache.insert(*prepareLayer(state.layers[0].table, {}));
        const auto first = cache.scene(state);
        const auto second = cache.scene(state);
        QCOMPARE(first.layers.size(), std::size_t(3));
        QCOMPARE(first.layers[1].prepared, second.layers[1].prepared);
    }

    void markerAndShapeAreOneHit()
    {
        const auto scene = buildScene(sitesState(), {});
        QVERIFY(scene.has_value());
        const auto view = viewAtScale({6.6, 51}, 10000, {400, 300}); // the second site
        const std::vector<Hit> expected {{u"sites"_s, 1}};
        QCOMPARE(hitTest(*scene, view, {200, 150}, 3), expected);
        QCOMPARE(hitTest(*scene, view, {240, 150}, 3), expected); // beside the marker, on the shape
    }

    void labelsSayThatTheShapeIsNoOutline()
    {
        const auto scene = buildScene(sitesState(), {});
        QVERIFY(scene.has_value());
        const auto view = viewAtScale({6.6, 51}, 30000, {600, 400});
        QStringList texts;
        for (const auto &label : placeLabels(*scene, view, Language::English, MapTheme())) {
            texts.append(label.text);
        }
        QCOMPARE(texts, QStringList {u"18–50 ha, not the outline"_s});
    }
};

QTEST_MAIN(TestGroundAreas)
#include "tst_groundareas.moc"
