// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/drawingcost.h"
#include "render/tilegeometry.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace revier;

namespace {

constexpr TileId kTile {10, 530, 343};
constexpr std::size_t kNoLimit = 1'000'000'000;

/// \a features of a type, rough circles of \a positions and \a radius (tile units) around places all over a
/// tile.
PreparedLayerPtr sample(GeometryType type, int features, int positions, double radius)
{
    auto layer = std::make_shared<PreparedLayer>();
    const auto box = tileBox(kTile);
    const auto metres = unitsPerPixelAt(kTile.z);
    for (int i = 0; i < features; ++i) {
        layer->geometry.beginFeature(type);
        layer->geometry.beginPart(false);
        const Point center {box.minX + std::fmod(i * 37.7, 256) * metres,
                            box.maxY - std::fmod(i * 91.3, 256) * metres};
        for (int k = 0; k < positions; ++k) {
            const auto angle = 2 * std::numbers::pi * k / std::max(1, positions - 1);
            const auto rough = radius * metres * (1 + 0.01 * std::sin(1.7 * k));
            layer->geometry.addPosition(
                {center.x + rough * std::cos(angle), center.y + rough * std::sin(angle)});
        }
    }
    layer->index = indexOf(layer->geometry);
    return layer;
}

std::size_t made(const PreparedLayerPtr &layer)
{
    FeatureSymbols symbols;
    symbols.symbols.resize(1);
    symbols.symbolOf.assign(layer->geometry.featureCount(), 0);
    const auto tile = buildTile(*makeTileSource(layer, {}), symbols, kTile, {}, {});
    std::size_t indices = 0;
    for (const auto &batch : tile->fills) {
        indices += batch.indices.size();
    }
    for (const auto &batch : tile->lines) {
        indices += batch.indices.size();
    }
    for (const auto &batch : tile->markers) {
        indices += batch.indices.size();
    }
    return indices / 3;
}

} // namespace

class TestDrawingCost : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void estimateIsCloseToWhatIsMade_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<int>("features");
        QTest::addColumn<int>("positions");
        QTest::addColumn<double>("radius");
        QTest::addRow("points") << int(GeometryType::Point) << 1500 << 1 << 0.0;
        QTest::addRow("lines") << int(GeometryType::Line) << 300 << 40 << 12.0;
        QTest::addRow("areas") << int(GeometryType::Polygon) << 300 << 21 << 10.0;
        QTest::addRow("one large area") << int(GeometryType::Polygon) << 1 << 5001 << 100.0;
    }
    void estimateIsCloseToWhatIsMade()
    {
        QFETCH(int, type);
        QFETCH(int, features);
        QFETCH(int, positions);
        QFETCH(double, radius);
        const auto layer = sample(GeometryType(type), features, positions, radius);
        const auto triangles = made(layer);
        const auto estimate = estimateTriangles(*layer, kTile, kNoLimit);
        const auto text = QStringLiteral("%1 for %2").arg(estimate).arg(triangles);
        QVERIFY2(double(estimate) > 0.5 * double(triangles), qPrintable(text));
        QVERIFY2(double(estimate) < 4 * double(triangles), qPrintable(text));
    }

    void stopsAtTheLimit()
    {
        const auto layer = sample(GeometryType::Point, 5000, 1, 0);
        QCOMPARE(estimateTriangles(*layer, kTile, 300), std::size_t(300));
        QCOMPARE(estimateTriangles(*layer, {10, 100, 100}, 300), std::size_t(0));
    }
};

QTEST_APPLESS_MAIN(TestDrawingCost)
#include "tst_drawingcost.moc"
