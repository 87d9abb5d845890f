// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crs/geodesy.h"
#include "sketch/sketchedit.h"
#include "sketches.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace revier;

class TestSketchEdit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void vertices()
    {
        const auto line = sketches::line();
        const Point here {6.705, 51.06};
        const auto moved = withVertexAt(line, 1, here);
        QCOMPARE(moved.positions[1], here);
        QCOMPARE(moved.positions[0], line.positions[0]);
        QCOMPARE(withVertexAt(line, 3, here), line);
        const auto inserted = withVertexInserted(line, 0, here);
        QCOMPARE(inserted.positions.size(), std::size_t(4));
        QCOMPARE(inserted.positions[1], here);
        QCOMPARE(inserted.positions[2], line.positions[1]);
        const auto shorter = withoutVertex(inserted, 1);
        QVERIFY(shorter.has_value());
        QCOMPARE(*shorter, line);
    }

    void tooFewVerticesAreNotLeft()
    {
        auto line = withoutVertex(sketches::line(), 0);
        QVERIFY(line.has_value());
        QVERIFY(!withoutVertex(*line, 0));
        QVERIFY(!withoutVertex(sketches::point(), 0));
        auto polygon = withoutVertex(sketches::polygon(), 3);
        QVERIFY(polygon.has_value());
        QVERIFY(!withoutVertex(*polygon, 2));
    }

    void onlyLinesAndAreasGetMore()
    {
        QCOMPARE(withVertexInserted(sketches::arrow(), 0, {6.7, 51}), sketches::arrow());
        QCOMPARE(withVertexInserted(sketches::rings(), 0, {6.7, 51}), sketches::rings());
        // The segment that closes an area.
        const auto polygon = withVertexInserted(sketches::polygon(), 3, {6.69, 51.045});
        QCOMPARE(polygon.positions.back(), (Point {6.69, 51.045}));
    }

    void movingKeepsTheShapeOnTheMap()
    {
        const auto before = sketches::polygon();
        const auto after = movedBy(before, {6.7, 51.04}, {6.9, 51.3});
        QVERIFY(std::abs(after.positions[0].x - 6.9) < 1e-9 && std::abs(after.positions[0].y - 51.3) < 1e-9);
        for (std::size_t i = 1; i < before.positions.size(); ++i) {
            const auto a = webMercatorFromGeographic(before.positions[i]);
            const auto b = webMercatorFromGeographic(after.positions[i]);
            const auto a0 = webMercatorFromGeographic(before.positions[0]);
            const auto b0 = webMercatorFromGeographic(after.positions[0]);
            QVERIFY(std::hypot(a.x - a0.x - (b.x - b0.x), a.y - a0.y - (b.y - b0.y)) < 1e-3);
        }
    }

    void features()
    {
        auto sketch = withFeature(sketches::all(), withVertexAt(sketches::arrow(), 0, {6.6, 51}));
        QCOMPARE(sketch.features.size(), std::size_t(6));
        QCOMPARE(sketch.feature(u"arrow")->positions[0], (Point {6.6, 51}));
        sketch = withoutFeature(std::move(sketch), u"arrow");
        QCOMPARE(sketch.features.size(), std::size_t(5));
        QVERIFY(sketch.feature(u"arrow") == nullptr);
        sketch = withFeature(std::move(sketch), sketches::arrow());
        QCOMPARE(sketch.features.back().id, u"arrow"_s);
    }
};

QTEST_GUILESS_MAIN(TestSketchEdit)
#include "tst_sketchedit.moc"
