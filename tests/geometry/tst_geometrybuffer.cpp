// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/geometrybuffer.h"

#include <QTest>

#include <limits>
#include <memory>
#include <utility>

using revier::Box;
using revier::GeometryBuffer;
using revier::GeometryType;
using revier::Point;

namespace {

constexpr auto kNaN = std::numeric_limits<double>::quiet_NaN();

void addPart(GeometryBuffer &buffer, std::initializer_list<Point> positions, bool hole = false)
{
    buffer.beginPart(hole);
    for (const auto p : positions) {
        buffer.addPosition(p);
    }
}

/// A square with a hole and a triangle, a feature without geometry, two points.
GeometryBuffer sample()
{
    GeometryBuffer buffer;
    buffer.beginFeature(GeometryType::Polygon);
    addPart(buffer, {{0, 0}, {4, 0}, {4, 4}, {0, 4}, {0, 0}});
    addPart(buffer, {{1, 1}, {2, 1}, {2, 2}, {1, 1}}, true);
    addPart(buffer, {{6, 0}, {8, 0}, {8, 2}, {6, 0}});
    buffer.beginFeature(GeometryType::None);
    buffer.beginFeature(GeometryType::Point);
    addPart(buffer, {{10, 10}});
    addPart(buffer, {{12, 11}});
    return buffer;
}

} // namespace

class TestGeometryBuffer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void boxes();
    void empty();
    void structure();
    void transformed();
    void appended();
    void movedInItsPlace();
    void lent();
    void badPositionCostsOnePart();
    void badOuterRingTakesItsHoles();
};

void TestGeometryBuffer::boxes()
{
    Box box;
    QVERIFY(box.isEmpty());
    QCOMPARE(box.width(), 0.0);
    QVERIFY(!box.intersects({-1e9, -1e9, 1e9, 1e9}));
    box.add(Point {2, 3});
    QVERIFY(!box.isEmpty());
    QCOMPARE(box, (Box {2, 3, 2, 3}));
    QVERIFY(box.contains({2, 3}));
    box.add(Box {0, 0, 1, 1});
    box.add(Box {});
    QCOMPARE(box, (Box {0, 0, 2, 3}));
    QCOMPARE(box.center(), (Point {1, 1.5}));
    QVERIFY(box.intersects({2, 3, 5, 5}));
    QVERIFY(!box.intersects({2.1, 3, 5, 5}));
    QCOMPARE(box.expanded(1), (Box {-1, -1, 3, 4}));
    QVERIFY(Box {}.expanded(10).isEmpty());
}

void TestGeometryBuffer::empty()
{
    const GeometryBuffer buffer;
    QCOMPARE(buffer.featureCount(), std::size_t(0));
    QCOMPARE(buffer.partCount(), std::size_t(0));
    QVERIFY(buffer.bounds().isEmpty());
    QCOMPARE(buffer.withPositions({}).featureCount(), std::size_t(0));
}

void TestGeometryBuffer::structure()
{
    const auto buffer = sample();
    QCOMPARE(buffer.featureCount(), std::size_t(3));
    QCOMPARE(buffer.partCount(), std::size_t(5));
    QCOMPARE(buffer.positionCount(), std::size_t(15));
    QCOMPARE(buffer.type(0), GeometryType::Polygon);
    QCOMPARE(buffer.firstPart(1), std::size_t(3));
    QCOMPARE(buffer.firstPart(2), std::size_t(3)); // the feature in the middle has no parts
    QCOMPARE(buffer.firstPart(3), std::size_t(5)); // one behind the last feature
    QVERIFY(!buffer.part(0).hole && buffer.part(1).hole && !buffer.part(2).hole);
    QCOMPARE(buffer.part(1).positions.size(), std::size_t(4));
    QCOMPARE(buffer.part(4).positions.front(), (Point {12, 11}));
    QCOMPARE(buffer.box(0), (Box {0, 0, 8, 4}));
    QVERIFY(buffer.box(1).isEmpty());
    QCOMPARE(buffer.bounds(), (Box {0, 0, 12, 11}));
}

void TestGeometryBuffer::transformed()
{
    const auto buffer = sample();
    revier::LargeVector<Point> moved(buffer.positions().begin(), buffer.positions().end());
    for (auto &p : moved) {
        p.x += 100;
    }
    const auto result = buffer.withPositions(moved);
    QCOMPARE(result.partCount(), buffer.partCount());
    QCOMPARE(result.bounds(), (Box {100, 0, 112, 11}));
    QCOMPARE(result.box(0), (Box {100, 0, 108, 4}));
    QVERIFY(result.part(1).hole);
    QCOMPARE(buffer.bounds(), (Box {0, 0, 12, 11})); // the original stays
}

void TestGeometryBuffer::badPositionCostsOnePart()
{
    const auto buffer = sample();
    revier::LargeVector<Point> positions(buffer.positions().begin(), buffer.positions().end());
    positions[6].y = kNaN; // in the hole
    positions[14].x = std::numeric_limits<double>::infinity(); // the last point
    const auto result = buffer.withPositions(positions);
    QCOMPARE(result.featureCount(), std::size_t(3));
    QCOMPARE(result.partCount(), std::size_t(3));
    QVERIFY(!result.part(1).hole);
    QCOMPARE(result.part(1).positions.front(), (Point {6, 0}));
    QCOMPARE(result.bounds(), (Box {0, 0, 10, 10}));
}

void TestGeometryBuffer::badOuterRingTakesItsHoles()
{
    const auto buffer = sample();
    revier::LargeVector<Point> positions(buffer.positions().begin(), buffer.positions().end());
    positions[2] = {kNaN, kNaN}; // in the square
    const auto result = buffer.withPositions(positions);
    QCOMPARE(result.partCount(), std::size_t(3)); // the triangle and the points
    QCOMPARE(result.box(0), (Box {6, 0, 8, 2}));
    QVERIFY(!result.part(0).hole);

    positions.assign(buffer.positionCount(), {kNaN, kNaN});
    const auto nothing = buffer.withPositions(positions);
    QCOMPARE(nothing.featureCount(), std::size_t(3));
    QCOMPARE(nothing.type(0), GeometryType::None);
    QVERIFY(nothing.bounds().isEmpty());
}

void TestGeometryBuffer::appended()
{
    auto first = sample();
    auto second = sample().withPositions(revier::LargeVector<Point>(sample().positionCount(), {100, 200}));
    const std::array<GeometryBuffer *, 2> pieces {&first, &second};
    const auto buffer = GeometryBuffer::joined(pieces);
    QCOMPARE(first.featureCount(), std::size_t(0)); // given back
    QCOMPARE(buffer.featureCount(), 2 * sample().featureCount());
    QCOMPARE(buffer.partCount(), 2 * sample().partCount());
    const auto half = sample().featureCount();
    for (std::size_t i = 0; i < half; ++i) {
        QCOMPARE(buffer.type(half + i), sample().type(i));
        QCOMPARE(buffer.box(i), sample().box(i));
        QCOMPARE(buffer.firstPart(half + i + 1) - buffer.firstPart(half + i),
                 sample().firstPart(i + 1) - sample().firstPart(i));
    }
    const auto last = buffer.part(buffer.partCount() - 1);
    QCOMPARE(last.positions.size(), sample().part(sample().partCount() - 1).positions.size());
    QCOMPARE(last.positions.back(), (Point {100, 200}));
    QVERIFY(buffer.bounds().contains({100, 200}));
    QVERIFY(buffer.bounds().contains({0, 0}));
}

void TestGeometryBuffer::movedInItsPlace()
{
    auto buffer = sample();
    auto positions = buffer.takePositions();
    QCOMPARE(positions.size(), sample().positionCount());
    const auto *memory = positions.data();
    for (auto &p : positions) {
        p.x += 100;
    }
    auto result = std::move(buffer).withPositions(std::move(positions));
    QCOMPARE(result.positions().data(), memory);
    QCOMPARE(result.partCount(), sample().partCount());
    QCOMPARE(result.box(0), (Box {100, 0, 108, 4}));
    QCOMPARE(result.bounds(), (Box {100, 0, 112, 11}));

    positions = result.takePositions();
    positions[14].x = kNaN; // the last point
    const auto less = std::move(result).withPositions(std::move(positions));
    QCOMPARE(less.partCount(), sample().partCount() - 1);
    QCOMPARE(less.bounds(), (Box {100, 0, 110, 10}));
}

void TestGeometryBuffer::lent()
{
    auto owner = std::make_shared<const GeometryBuffer>(sample());
    const std::weak_ptr<const GeometryBuffer> watched = owner;
    auto lent = owner->lent(owner);
    auto shifted = owner->withPositions(revier::LargeVector<Point>(owner->positionCount(), {7, 8}), owner);
    QCOMPARE(lent.positions().data(), owner->positions().data());
    owner.reset();
    QVERIFY(!watched.expired()); // as long as somebody borrows
    QCOMPARE(lent.box(0), sample().box(0));
    QVERIFY(shifted.part(1).hole);
    QCOMPARE(shifted.bounds(), (Box {7, 8, 7, 8}));
    lent = {};
    QVERIFY(!watched.expired());
    shifted = {};
    QVERIFY(watched.expired());
}

QTEST_GUILESS_MAIN(TestGeometryBuffer)
#include "tst_geometrybuffer.moc"
