// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crs/geodesy.h"
#include "sketch/sketchtable.h"
#include "sketch/sketchzones.h"
#include "sketches.h"
#include "style/featuresymbols.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace revier;

namespace {

/// The distance to the nearest place of a line, by places every few metres along it.
double distanceTo(const std::vector<Point> &line, Point p)
{
    constexpr int kSteps = 2000;
    double least = INFINITY;
    for (std::size_t i = 0; i + 1 < line.size(); ++i) {
        for (int k = 0; k <= kSteps; ++k) {
            const auto share = double(k) / kSteps;
            const Point between {line[i].x + share * (line[i + 1].x - line[i].x),
                                 line[i].y + share * (line[i + 1].y - line[i].y)};
            least = std::min(least, geodesicDistance(between, p));
        }
    }
    return least;
}

SketchFeature lineWithZones()
{
    auto line = sketches::line();
    line.radii = {500, 2500};
    return line;
}

} // namespace

class TestSketchZones : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// On the ground, not in a plane of the map.
    void distancesAreTrue()
    {
        const auto line = sketches::line();
        const auto zone = zoneAround(line, 2500);
        QVERIFY(zone);
        QCOMPARE(zone->featureCount(), std::size_t(1));
        const auto ring = zone->part(0).positions;
        QVERIFY(ring.size() > 90);
        for (std::size_t i = 0; i < ring.size(); i += 10) {
            const auto distance = distanceTo(line.positions, ring[i]);
            QVERIFY2(std::abs(distance / 2500 - 1) < 0.0005, qPrintable(QString::number(distance)));
        }
    }

    void ofAnArea()
    {
        const auto polygon = sketches::polygon();
        const auto zone = zoneAround(polygon, 1000);
        QVERIFY(zone);
        auto border = polygon.positions;
        border.push_back(border.front());
        for (const auto &p : zone->part(0).positions) {
            QVERIFY(std::abs(distanceTo(border, p) / 1000 - 1) < 0.0005);
        }
    }

    void rowsOfTheMap()
    {
        const auto table = sketchTable(Sketch {{lineWithZones()}});
        QCOMPARE(table->featureCount(), std::size_t(3));
        QCOMPARE(table->value(0, kSketchRadiusField).toDouble(), 2500.0); // the largest lies below
        QCOMPARE(table->value(0, u"label_de").toString(), u"2,5 km"_s);
        QCOMPARE(table->geometry.type(0), GeometryType::Line);
        QVERIFY(table->value(2, kSketchRadiusField).isNull());
        const auto style = sketchStyle(Sketch {{lineWithZones()}});
        QCOMPARE(style.categories.size(), std::size_t(2));
        const auto symbols = resolveSymbols(style, *table);
        QVERIFY(!symbols->symbols[symbols->symbolOf[0]].dash.empty());
        QVERIFY(symbols->symbols[symbols->symbolOf[2]].dash.empty());
    }

    /// Exports get areas, with what they enclose left open.
    void rowsOfExports()
    {
        SketchFeature loop = sketches::line();
        loop.positions = {{6.5, 51}, {6.6, 51}, {6.6, 51.06}, {6.5, 51.06}, {6.5, 51}};
        loop.radii = {300};
        const auto table = sketchExportTable(Sketch {{loop}});
        QCOMPARE(table->featureCount(), std::size_t(2));
        QCOMPARE(table->geometry.type(0), GeometryType::Polygon);
        QCOMPARE(table->geometry.firstPart(1), std::size_t(2)); // ring and hole
        const auto length = geodesicLength(loop.positions);
        const auto area = table->value(0, kSketchAreaField).toDouble();
        QVERIFY(std::abs(area / (length * 600) - 1) < 0.01);
        QCOMPARE(sketchTable(Sketch {{loop}})->featureCount(), std::size_t(3)); // two borders and the line
    }

    void onlyLinesAndAreasHaveThem()
    {
        QVERIFY(checkFeature(lineWithZones()));
        auto arrow = sketches::arrow();
        arrow.radii = {500};
        QVERIFY(!checkFeature(arrow));
        auto unordered = lineWithZones();
        unordered.radii = {2500, 500};
        QVERIFY(!checkFeature(unordered));
    }

    void tooLarge()
    {
        SketchFeature line = sketches::line();
        line.positions = {{-179, -80}, {0, 0}, {179, 84}};
        const auto zone = zoneAround(line, 1000);
        QVERIFY(!zone);
        QVERIFY(zone.error().message.contains(u"350 km"_s));
        QVERIFY(zoneAround(sketches::line(), 300'000));
        QVERIFY(!zoneAround(sketches::line(), 400'000));
    }
};

QTEST_GUILESS_MAIN(TestSketchZones)
#include "tst_sketchzones.moc"
