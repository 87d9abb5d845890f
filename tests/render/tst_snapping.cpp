// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crs/geodesy.h"
#include "render/snapping.h"

#include <QElapsedTimer>
#include <QTest>

#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;
using namespace revier;

namespace {

const Point kCenter = webMercatorFromGeographic({6.7, 51});

/// A place of the view in px, which is 1 m of the plane.
Point at(double x, double y)
{
    return {kCenter.x - 400 + x, kCenter.y + 300 - y};
}

MapView view()
{
    return {.center = kCenter, .unitsPerPixel = 1, .size = {800, 600}};
}

void addFeature(GeometryBuffer &geometry, GeometryType type, const std::vector<Point> &positions)
{
    geometry.beginFeature(type);
    geometry.beginPart();
    for (const auto &p : positions) {
        geometry.addPosition(p);
    }
}

SceneLayer layerOf(const GeometryBuffer &geometry)
{
    auto prepared = std::make_shared<PreparedLayer>();
    prepared->geometry = geometry;
    prepared->index = indexOf(geometry);
    auto symbols = std::make_shared<FeatureSymbols>();
    symbols->symbols.resize(1);
    symbols->symbolOf.assign(geometry.featureCount(), 0);
    SceneLayer layer;
    layer.id = layer.layerId = u"layer"_s;
    layer.prepared = std::move(prepared);
    layer.symbols = std::move(symbols);
    return layer;
}

} // namespace

class TestSnapping : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_geometry = {};
        addFeature(m_geometry, GeometryType::Line, {at(100, 100), at(300, 100), at(300, 300)});
        addFeature(m_geometry, GeometryType::Point, {at(500, 300)});
        addFeature(m_geometry, GeometryType::Polygon,
                   {at(600, 400), at(700, 400), at(700, 500), at(600, 500), at(600, 400)});
    }

    void verticesBeforeLines()
    {
        const Scene scene {{layerOf(m_geometry)}};
        const auto vertex = snap(scene, view(), {106, 101}, 8);
        QVERIFY(vertex.has_value());
        QVERIFY(vertex->vertex);
        QCOMPARE(vertex->plane, at(100, 100));
        const auto line = snap(scene, view(), {200, 105}, 8);
        QVERIFY(line.has_value());
        QVERIFY(!line->vertex);
        QVERIFY(std::hypot(line->plane.x - at(200, 100).x, line->plane.y - at(200, 100).y) < 1e-6);
        const auto border = snap(scene, view(), {596, 450}, 8);
        QVERIFY(border.has_value());
        QVERIFY(std::abs(border->plane.x - at(600, 450).x) < 1e-6);
        QCOMPARE(snap(scene, view(), {504, 303}, 8)->plane, at(500, 300));
    }

    void nothingBeyondTheTolerance()
    {
        const Scene scene {{layerOf(m_geometry)}};
        QVERIFY(!snap(scene, view(), {200, 110}, 8));
        QVERIFY(!snap(scene, view(), {650, 450}, 8)); // within an area is nothing to be caught by
        QVERIFY(snap(scene, view(), {200, 110}, 11));
        QVERIFY(!snap({}, view(), {100, 100}, 8));
    }

    void whatIsNotDrawnDoesNotCatch()
    {
        auto layer = layerOf(m_geometry);
        layer.minScale = 100; // drawn from 1:100 on
        QVERIFY(!snap(Scene {{layer}}, view(), {100, 100}, 8));
        layer.minScale = 0;
        layer.opacity = 0;
        QVERIFY(!snap(Scene {{layer}}, view(), {100, 100}, 8));
        layer.opacity = 1;
        QVERIFY(snap(Scene {{layer}}, view(), {100, 100}, 8));
        auto symbols = std::make_shared<FeatureSymbols>(*layer.symbols);
        symbols->symbolOf[0] = FeatureSymbols::kNone;
        layer.symbols = symbols;
        QVERIFY(!snap(Scene {{layer}}, view(), {100, 100}, 8));
    }

    void whatIsLeftOut()
    {
        const Scene scene {{layerOf(m_geometry)}};
        const auto first = [](const SceneLayer &, std::size_t feature) { return feature == 0; };
        QVERIFY(!snap(scene, view(), {100, 100}, 8, first));
        QVERIFY(snap(scene, view(), {500, 300}, 8, first));
    }

    /// A pointer that moves must not wait: a million vertices in view, and far too many at one place.
    void isQuick()
    {
        GeometryBuffer geometry;
        for (int i = 0; i < 20'000; ++i) {
            std::vector<Point> ring;
            const int row = i / 200;
            const auto middle = at(i % 200 * 4, row * 6);
            for (int k = 0; k <= 50; ++k) {
                const auto angle = 2 * std::numbers::pi * (k % 50) / 50;
                ring.push_back({middle.x + 2 * std::cos(angle), middle.y + 2 * std::sin(angle)});
            }
            addFeature(geometry, GeometryType::Polygon, ring);
        }
        const Scene scene {{layerOf(geometry)}};
        QElapsedTimer timer;
        timer.start();
        constexpr int kTimes = 100;
        for (int i = 0; i < kTimes; ++i) {
            QVERIFY(snap(scene, view(), QPointF(100 + 5 * i, 200 + i), 10));
        }
        const auto each = double(timer.nsecsElapsed()) / kTimes / 1e6;
        qInfo("%.3f ms among a million vertices", each);
        QVERIFY(each < 5); // some 0.05 ms on an idle machine

        auto far = view();
        far.unitsPerPixel = 1000; // all of them within the tolerance
        timer.restart();
        QVERIFY(snap(scene, far, {400, 300}, 10));
        qInfo("%.3f ms with everything at one place", double(timer.nsecsElapsed()) / 1e6);
        QVERIFY(timer.elapsed() < 50);
    }

private:
    GeometryBuffer m_geometry;
};

QTEST_GUILESS_MAIN(TestSnapping)
#include "tst_snapping.moc"
