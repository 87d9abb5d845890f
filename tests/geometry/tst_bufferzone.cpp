// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/bufferzone.h"
#include "geometry/measure.h"

#include <QTest>

#include <cmath>
#include <numbers>

using revier::bufferZones;
using revier::GeometryBuffer;
using revier::GeometryType;
using revier::Point;

namespace {

void add(GeometryBuffer &buffer, GeometryType type, const std::vector<Point> &positions)
{
    buffer.beginFeature(type);
    if (type != GeometryType::None) {
        buffer.beginPart();
    }
    for (const auto p : positions) {
        buffer.addPosition(p);
    }
}

} // namespace

class TestBufferZone : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void zonesOfAllKinds()
    {
        GeometryBuffer features;
        add(features, GeometryType::Point, {{5, 5}});
        add(features, GeometryType::None, {});
        add(features, GeometryType::Line, {{0, 0}, {100, 0}});
        add(features, GeometryType::Polygon, {{0, 0}, {10, 0}, {10, 10}, {0, 10}, {0, 0}});
        const auto zones = bufferZones(features, 10);
        QVERIFY(zones);
        QCOMPARE(zones->featureCount(), std::size_t(4));
        QCOMPARE(zones->type(1), GeometryType::None);
        const auto circle = std::numbers::pi * 100;
        const auto areaOf = [&zones](std::size_t feature) {
            return std::abs(revier::signedDoubleArea(zones->part(zones->firstPart(feature)).positions)) / 2;
        };
        QVERIFY(std::abs(areaOf(0) / circle - 1) < 0.0005);
        QVERIFY(std::abs(areaOf(2) / (circle + 2000) - 1) < 0.0005);
        QVERIFY(std::abs(areaOf(3) / (circle + 4 * 100 + 100) - 1) < 0.0005);
        QVERIFY(std::abs(zones->box(2).minX + 10) < 1e-9);
    }

    /// Around a line that comes back to its beginning there is a hole.
    void holes()
    {
        GeometryBuffer features;
        add(features, GeometryType::Line, {{0, 0}, {100, 0}, {100, 100}, {0, 100}, {0, 0}});
        const auto zones = bufferZones(features, 10);
        QVERIFY(zones);
        QCOMPARE(zones->partCount(), std::size_t(2));
        QVERIFY(!zones->part(0).hole && zones->part(1).hole);
        QVERIFY(std::abs(std::abs(revier::signedDoubleArea(zones->part(1).positions)) / 2 - 80 * 80) < 1e-6);
    }

    void whatGeosDoesNotTake()
    {
        GeometryBuffer features;
        add(features, GeometryType::Polygon, {{0, 0}, {1, 1}}); // no ring
        const auto zones = bufferZones(features, 1);
        QVERIFY(!zones);
        QVERIFY(!zones.error().message.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestBufferZone)
#include "tst_bufferzone.moc"
