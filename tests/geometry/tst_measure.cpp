// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/measure.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <numbers>

using revier::GeometryBuffer;
using revier::GeometryType;
using revier::Point;
using Ring = std::vector<Point>;

namespace {

const Ring kSquare {{0, 0}, {10, 0}, {10, 10}, {0, 10}, {0, 0}};

GeometryBuffer feature(GeometryType type, const std::vector<Ring> &parts, std::size_t holesFrom = 1000)
{
    GeometryBuffer buffer;
    buffer.beginFeature(type);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        buffer.beginPart(i >= holesFrom);
        for (const auto p : parts[i]) {
            buffer.addPosition(p);
        }
    }
    return buffer;
}

} // namespace

class TestMeasure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areas();
    void segments();
    void containment();
    void distances();
    void labelsOfPointsAndLines();
    void labelsOfPolygons();
};

void TestMeasure::areas()
{
    QCOMPARE(revier::signedDoubleArea(kSquare), 200.0);
    const Ring clockwise(kSquare.rbegin(), kSquare.rend());
    QCOMPARE(revier::signedDoubleArea(clockwise), -200.0);
    QCOMPARE(revier::signedDoubleArea(Ring {}), 0.0);
    QCOMPARE(revier::signedDoubleArea(Ring {{1, 1}}), 0.0);
    // A square centimetre with the coordinates of Gauss-Krüger: no digit may be lost.
    const Ring far {{2.5e6, 5.6e6},
                    {2.5e6 + 0.25, 5.6e6},
                    {2.5e6 + 0.25, 5.6e6 + 0.25},
                    {2.5e6, 5.6e6 + 0.25},
                    {2.5e6, 5.6e6}};
    QCOMPARE(revier::signedDoubleArea(far), 0.125);
}

void TestMeasure::segments()
{
    QCOMPARE(revier::distanceToSegment({5, 3}, {0, 0}, {10, 0}), 3.0);
    QCOMPARE(revier::distanceToSegment({-3, 4}, {0, 0}, {10, 0}), 5.0);
    QCOMPARE(revier::distanceToSegment({13, 4}, {0, 0}, {10, 0}), 5.0);
    QCOMPARE(revier::distanceToSegment({3, 4}, {0, 0}, {0, 0}), 5.0);
}

void TestMeasure::containment()
{
    QVERIFY(revier::ringContains(kSquare, {5, 5}));
    QVERIFY(!revier::ringContains(kSquare, {15, 5}));
    QVERIFY(!revier::ringContains(kSquare, {-5, 10})); // a ray through a vertex
    QVERIFY(!revier::ringContains(kSquare, {-5, 0}));
    QVERIFY(!revier::ringContains(Ring {}, {0, 0}));
    // A random shape against the winding of a star around the point.
    Ring star;
    for (int i = 0; i <= 100; ++i) {
        const auto angle = 2 * std::numbers::pi * (i % 100) / 100;
        const auto radius = 5 + 3 * std::sin(7 * angle);
        star.push_back({radius * std::cos(angle), radius * std::sin(angle)});
    }
    for (int x = -9; x <= 9; ++x) {
        for (int y = -9; y <= 9; ++y) {
            const auto angle = std::atan2(y, x);
            const auto edge = 5 + 3 * std::sin(7 * angle);
            if (const auto radius = std::hypot(x, y); std::abs(radius - edge) > 0.5) {
                QCOMPARE(revier::ringContains(star, {double(x), double(y)}), radius < edge);
            }
        }
    }
}

void TestMeasure::distances()
{
    const auto holed = feature(GeometryType::Polygon, {kSquare, {{4, 4}, {6, 4}, {6, 6}, {4, 6}, {4, 4}}}, 1);
    QCOMPARE(revier::distanceToFeature(holed, 0, {2, 2}), 0.0);
    QCOMPARE(revier::distanceToFeature(holed, 0, {5, 5}), 1.0); // in the hole
    QCOMPARE(revier::distanceToFeature(holed, 0, {13, 14}), 5.0);
    const auto points = feature(GeometryType::Point, {{{0, 0}}, {{10, 0}}});
    QCOMPARE(revier::distanceToFeature(points, 0, {7, 4}), 5.0);
    const auto line = feature(GeometryType::Line, {{{0, 0}, {10, 0}, {10, 10}, {0, 0}}});
    QVERIFY(revier::distanceToFeature(line, 0, {8, 4}) > 0); // a closed line has no inside
    const auto none = feature(GeometryType::None, {});
    QCOMPARE(revier::distanceToFeature(none, 0, {0, 0}), std::numeric_limits<double>::infinity());
}

void TestMeasure::labelsOfPointsAndLines()
{
    QCOMPARE(revier::labelPoint(feature(GeometryType::Point, {{{3, 4}}, {{5, 6}}}), 0), (Point {3, 4}));
    const auto lines = feature(GeometryType::Line, {{{0, 0}, {1, 0}}, {{0, 5}, {10, 5}, {10, 15}}});
    QCOMPARE(revier::labelPoint(lines, 0), (Point {10, 5}));
    const auto same = feature(GeometryType::Line, {{{2, 2}, {2, 2}}});
    QCOMPARE(revier::labelPoint(same, 0), (Point {2, 2}));
    QCOMPARE(revier::labelPoint(feature(GeometryType::None, {}), 0), (Point {0, 0}));
}

void TestMeasure::labelsOfPolygons()
{
    QCOMPARE(revier::labelPoint(feature(GeometryType::Polygon, {kSquare}), 0), (Point {5, 5}));
    // The middle of the box of a U lies outside of it.
    const Ring u {{0, 0}, {30, 0}, {30, 30}, {20, 30}, {20, 10}, {10, 10}, {10, 30}, {0, 30}, {0, 0}};
    QVERIFY(revier::ringContains(u, revier::labelPoint(feature(GeometryType::Polygon, {u}), 0)));
    // Beside the hole, not in it.
    const Ring hole {{2, 2}, {8, 2}, {8, 8}, {2, 8}, {2, 2}};
    const auto holed = revier::labelPoint(feature(GeometryType::Polygon, {kSquare, hole}, 1), 0);
    QVERIFY(revier::ringContains(kSquare, holed) && !revier::ringContains(hole, holed));
    // The largest of several.
    const Ring small {{100, 100}, {101, 100}, {101, 101}, {100, 100}};
    QCOMPARE(revier::labelPoint(feature(GeometryType::Polygon, {small, kSquare}), 0), (Point {5, 5}));
    // No area at all must end somewhere on it.
    const Ring flat {{0, 0}, {10, 0}, {0, 0}, {0, 0}};
    const auto p = revier::labelPoint(feature(GeometryType::Polygon, {flat}), 0);
    QVERIFY(std::isfinite(p.x) && p.y == 0);
}

QTEST_GUILESS_MAIN(TestMeasure)
#include "tst_measure.moc"
