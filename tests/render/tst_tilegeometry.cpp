// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/clip.h"
#include "render/tilegeometry.h"
#include "render/triangulator.h"

#include <QTest>

#include <cmath>
#include <numbers>
#include <random>

using namespace revier;

namespace {

/// A tile west of Grevenbroich.
constexpr TileId kTileId {10, 530, 343};

/// From tile units to the plane.
Point plane(Point tileUnits, TileId tile = kTileId)
{
    const auto box = tileBox(tile);
    const auto metres = unitsPerPixelAt(tile.z);
    return {box.minX + tileUnits.x * metres, box.maxY - tileUnits.y * metres};
}

using Rings = std::vector<std::vector<Point>>;

void add(GeometryBuffer &buffer, GeometryType type, const Rings &rings)
{
    buffer.beginFeature(type);
    for (std::size_t r = 0; r < rings.size(); ++r) {
        buffer.beginPart(type == GeometryType::Polygon && r > 0);
        for (const auto p : rings[r]) {
            buffer.addPosition(plane(p));
        }
    }
}

TileSourcePtr sourceOf(const GeometryBuffer &buffer)
{
    auto prepared = std::make_shared<PreparedLayer>();
    prepared->geometry = buffer;
    std::vector<Box> boxes;
    for (std::size_t i = 0; i < buffer.featureCount(); ++i) {
        boxes.push_back(buffer.box(i));
    }
    prepared->index = PackedRTree(boxes);
    return makeTileSource(prepared, {});
}

/// The feature's number is the number of its symbol.
FeatureSymbols symbolPerFeature(std::size_t count)
{
    FeatureSymbols symbols;
    symbols.symbols.resize(count);
    for (std::size_t i = 0; i < count; ++i) {
        symbols.symbolOf.push_back(std::uint16_t(i));
    }
    return symbols;
}

double areaOf(const TileBatch<FillVertex> &batch)
{
    double area = 0;
    for (std::size_t i = 0; i + 2 < batch.indices.size(); i += 3) {
        const auto &a = batch.vertices[batch.indices[i]];
        const auto &b = batch.vertices[batch.indices[i + 1]];
        const auto &c = batch.vertices[batch.indices[i + 2]];
        area +=
            std::abs((double(b.x) - a.x) * (double(c.y) - a.y) - (double(c.x) - a.x) * (double(b.y) - a.y))
            / 2;
    }
    return area;
}

/// A coast: from top to bottom of a tile, with steps far below a pixel.
std::vector<Point> wigglyBorder()
{
    std::mt19937 random(7); // NOLINT(cert-msc51-cpp,bugprone-random-generator-seed): the same in every run
    std::uniform_real_distribution<double> step(-0.8, 0.8);
    std::vector<Point> border;
    for (int i = 0; i <= 2000; ++i) {
        border.push_back({128 + 20 * std::sin(i / 150.0) + step(random), -50 + i * 0.18});
    }
    return border;
}

TileGeometryPtr tileOf(const GeometryBuffer &buffer, const FeatureSymbols &symbols, TileId tile = kTileId)
{
    return buildTile(*sourceOf(buffer), symbols, tile, {}, {});
}

} // namespace

class TestTileGeometry : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tilesCoverTheBox()
    {
        const auto box = tileBox(kTileId);
        QCOMPARE(tilesIn(box.expanded(-1), 10), std::vector<TileId> {kTileId});
        QCOMPARE(tilesIn(box.expanded(1), 10).size(), std::size_t(9));
        QCOMPARE(ancestor(kTileId, 2), (TileId {8, 132, 85}));
        QCOMPARE(regionIn({9, 265, 171}, kTileId), (Box {0, 128, 128, 256}));
        QVERIFY(std::abs(zoomAt(unitsPerPixelAt(13.37)) - 13.37) < 1e-12);
    }

    void neighboursKeepTheirBorder()
    {
        auto west = wigglyBorder();
        auto east = west;
        std::ranges::reverse(east);
        const auto top = west.front();
        const auto bottom = west.back();
        west.insert(west.end(), {{-50, bottom.y}, {-50, top.y}, top});
        east.insert(east.end(), {{400, top.y}, {400, bottom.y}, bottom});
        std::ranges::rotate(west, west.begin()); // the rings begin at different places
        GeometryBuffer buffer;
        add(buffer, GeometryType::Polygon, {west});
        add(buffer, GeometryType::Polygon, {east});
        for (const int levels : {0, 1, 3}) {
            const auto id = ancestor(kTileId, levels);
            const auto tile = tileOf(buffer, symbolPerFeature(2), id);
            QCOMPARE(tile->fills.size(), std::size_t(2));
            if (levels == 0) { // together they cover the tile: no gap, no overlap
                QVERIFY(std::abs(areaOf(tile->fills[0]) + areaOf(tile->fills[1]) - kTileSize * kTileSize)
                        < 0.05);
                QVERIFY(tile->fills[0].vertices.size() < 1200);
            }
        }
        const auto source = sourceOf(buffer);
        const auto n = wigglyBorder().size();
        for (std::size_t i = 0; i < n; ++i) { // the same positions of the common border stay on both sides
            const auto other = source->prepared->geometry.part(0).positions.size() + n - 1 - i;
            for (const int z : {4, 7, 10, 14}) {
                QCOMPARE(source->levels.isKept(i, z), source->levels.isKept(other, z));
            }
        }
    }

    void islandFillsItsHole()
    {
        std::vector<Point> circle;
        for (int i = 0; i <= 500; ++i) {
            const auto angle = 2 * std::numbers::pi * (i % 500) / 500;
            circle.push_back({128 + 60 * std::cos(angle), 128 + 60 * std::sin(angle)});
        }
        auto island = circle; // begins elsewhere and runs the other way
        island.pop_back();
        std::ranges::rotate(island, island.begin() + 123);
        std::ranges::reverse(island);
        island.push_back(island.front());
        GeometryBuffer buffer;
        add(buffer, GeometryType::Polygon, {{{10, 10}, {250, 10}, {250, 250}, {10, 250}, {10, 10}}, circle});
        add(buffer, GeometryType::Polygon, {island});
        const auto tile = tileOf(buffer, symbolPerFeature(2));
        QVERIFY(std::abs(areaOf(tile->fills[0]) + areaOf(tile->fills[1]) - 240.0 * 240) < 0.05);
        QVERIFY(std::abs(areaOf(tile->fills[1]) - std::numbers::pi * 3600) < 60);
        QVERIFY(tile->fills[1].vertices.size() < 120); // the circle is simplified
    }

    void fillsEndAtTheTileAndOutlinesIgnoreIt()
    {
        GeometryBuffer buffer;
        add(buffer, GeometryType::Polygon,
            {{{-900, -900}, {900, -900}, {900, 900}, {-900, 900}, {-900, -900}}});
        const auto tile = tileOf(buffer, symbolPerFeature(1));
        QVERIFY(std::abs(areaOf(tile->fills.at(0)) - kTileSize * kTileSize) < 1e-6);
        QVERIFY(tile->lines.empty()); // the border is far away, and the edge of the tile is none
    }

    void crossingRingsAreEvenOdd()
    {
        Triangulator triangulator;
        const std::vector<Point> bow {{0, 0}, {10, 10}, {10, 0}, {0, 10}, {0, 0}};
        triangulator.addRing(bow);
        std::vector<Point> vertices;
        std::vector<std::uint32_t> indices;
        triangulator.appendTo(vertices, indices);
        QCOMPARE(indices.size() % 3, std::size_t(0));
        double area = 0;
        for (std::size_t i = 0; i < indices.size(); i += 3) {
            const auto a = vertices[indices[i]];
            const auto b = vertices[indices[i + 1]];
            const auto c = vertices[indices[i + 2]];
            area += std::abs((b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y)) / 2;
        }
        QCOMPARE(area, 50.0);
    }

    void lineKeepsItsDistanceAcrossTiles()
    {
        GeometryBuffer buffer;
        add(buffer, GeometryType::Line, {{{100, 100}, {700, 100}}});
        const auto source = sourceOf(buffer);
        const auto symbols = symbolPerFeature(1);
        const TileId east {kTileId.z, kTileId.x + 1, kTileId.y};
        const auto first = buildTile(*source, symbols, kTileId, {}, {});
        const auto second = buildTile(*source, symbols, east, {}, {});
        for (const auto *tile : {first.get(), second.get()}) {
            const auto offset = tile == first.get() ? 100.0 : 100.0 - kTileSize;
            for (const auto &v : tile->lines.at(0).vertices) {
                QVERIFY(std::abs(v.distance - (v.x - offset)) < 1e-3);
            }
        }
        // Butt ends inside, none at the edge of a tile: the line runs on over it.
        const auto &vertices = first->lines.at(0).vertices;
        const auto farthest = std::ranges::max_element(vertices, {}, &LineVertex::x);
        QVERIFY(std::abs(farthest->x - (kTileSize + kLineMargin)) < 1e-3);
    }

    void clippedLineComesBack()
    {
        const auto pieces =
            clipLine(std::vector<Point> {{-5, 5}, {5, 5}, {5, 15}, {8, 15}, {8, 5}}, {0, 0, 10, 10});
        QCOMPARE(pieces.size(), std::size_t(2));
        QCOMPARE(pieces[0].positions, (std::vector<Point> {{0, 5}, {5, 5}, {5, 10}}));
        QCOMPARE(pieces[0].start, 5.0);
        QVERIFY(!pieces[0].beginsInside);
        QVERIFY(!pieces[0].endsInside);
        QCOMPARE(pieces[1].positions, (std::vector<Point> {{8, 10}, {8, 5}}));
        QVERIFY(pieces[1].endsInside);
    }

    void centimetreAtTheClosestLevel()
    {
        const Point place = plane({17.123456, 240.654321}, {20, 542721, 351232});
        GeometryBuffer buffer;
        buffer.beginFeature(GeometryType::Point);
        buffer.beginPart();
        buffer.addPosition(place);
        const auto tile = tileOf(buffer, symbolPerFeature(1), {20, 542721, 351232});
        const auto &vertex = tile->markers.at(0).vertices.at(0);
        const auto back = plane({vertex.x, vertex.y}, {20, 542721, 351232});
        QVERIFY(std::hypot(back.x - place.x, back.y - place.y) < 0.001);
    }

    void pointsBelongToOneTileOnly()
    {
        GeometryBuffer buffer;
        add(buffer, GeometryType::Point, {{{kTileSize, 10}}});
        const auto west = tileOf(buffer, symbolPerFeature(1));
        const auto east = tileOf(buffer, symbolPerFeature(1), {kTileId.z, kTileId.x + 1, kTileId.y});
        QCOMPARE(west->markers.size() + east->markers.size(), std::size_t(1));
    }

    void largeMarkersComeFirst()
    {
        GeometryBuffer buffer;
        auto symbols = symbolPerFeature(1);
        symbols.symbolOf.assign(3, 0);
        symbols.size = {4, 40, 12};
        for (int i = 0; i < 3; ++i) {
            add(buffer, GeometryType::Point, {{{100, 100}}});
        }
        const auto tile = tileOf(buffer, symbols);
        QCOMPARE(tile->markers.size(), std::size_t(3));
        QCOMPARE(tile->markers[0].vertices[0].size, 40.0F);
        QCOMPARE(tile->markers[2].vertices[0].size, 4.0F);
    }

    void whatIsBelowAPixelCostsAPixel()
    {
        GeometryBuffer buffer;
        auto symbols = symbolPerFeature(1);
        symbols.symbolOf.assign(10000, 0);
        for (int i = 0; i < 10000; ++i) {
            const double x = 100 + 0.02 * (i % 100);
            const double y = 100 + 0.02 * (i / 100.0);
            add(buffer, GeometryType::Polygon, {{{x, y}, {x + 0.01, y}, {x + 0.01, y + 0.01}, {x, y}}});
        }
        const auto tile = tileOf(buffer, symbols);
        QVERIFY(tile->fills.at(0).vertices.size() <= std::size_t(48));
    }

    void highlightHoldsOneFeature()
    {
        GeometryBuffer buffer;
        add(buffer, GeometryType::Line, {{{10, 10}, {20, 20}}});
        add(buffer, GeometryType::Line, {{{30, 10}, {40, 20}}});
        const auto tile = buildTile(*sourceOf(buffer), symbolPerFeature(1), kTileId, 1, {});
        QCOMPARE(tile->lines.size(), std::size_t(1));
        QVERIFY(tile->lines[0].vertices[0].x > 25);
    }

    void canceledTileIsNull()
    {
        GeometryBuffer buffer;
        add(buffer, GeometryType::Point, {{{1, 1}}});
        QVERIFY(!buildTile(*sourceOf(buffer), symbolPerFeature(1), kTileId, {},
                           JobControl([] { return true; }, {})));
    }
};

QTEST_GUILESS_MAIN(TestTileGeometry)
#include "tst_tilegeometry.moc"
