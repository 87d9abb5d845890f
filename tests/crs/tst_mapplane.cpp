// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crs/mapplane.h"

#include "core/parallel.h"
#include "crs/geodesy.h"

#include <QTest>

#include <atomic>
#include <cmath>

using namespace Qt::StringLiterals;
using revier::Box;
using revier::Crs;
using revier::MapPlane;
using revier::Point;

namespace {

constexpr Point kGrevenbroich {6.5873, 51.0883};

bool isNear(Point a, Point b, double tolerance)
{
    return std::hypot(a.x - b.x, a.y - b.y) <= tolerance;
}

MapPlane planeOf(const QString &code)
{
    const auto crs = Crs::fromText(code);
    return crs ? MapPlane::create(*crs).value_or(MapPlane()) : MapPlane();
}

/// The plane's scale along the direction, from a short geodesic.
double measuredScale(const MapPlane &plane, Point lonLat, double azimuth)
{
    constexpr double kShort = 100;
    const auto there = revier::geodesicDestination(lonLat, azimuth, kShort);
    const auto a = plane.fromGeographic(lonLat);
    const auto b = plane.fromGeographic(there);
    return std::hypot(b.x - a.x, b.y - a.y) / kShort;
}

} // namespace

class TestMapPlane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWindowsPlane()
    {
        const MapPlane plane;
        QVERIFY(plane.isWebMercator());
        QCOMPARE(plane, planeOf(u"EPSG:3857"_s));
        QCOMPARE(plane.crs(), Crs::webMercator());
        QVERIFY(isNear(plane.fromGeographic(kGrevenbroich), revier::webMercatorFromGeographic(kGrevenbroich),
                       1e-9));
        QCOMPARE(plane.convergence(plane.fromGeographic(kGrevenbroich)), 0.);
        QVERIFY(std::isfinite(plane.fromGeographic(Point {0, 90}).y));
    }

    void thereAndBack()
    {
        const auto plane = MapPlane::utm32();
        QCOMPARE(plane.crs().code(), u"EPSG:25832"_s);
        const auto there = plane.fromGeographic(kGrevenbroich);
        QVERIFY(isNear(there, {331033.85, 5662413.17}, 0.01)); // of PROJ's cs2cs
        QVERIFY(isNear(plane.toGeographic(there), kGrevenbroich, 1e-9));
        const Box area {6.4, 50.7, 7.1, 51.3};
        const auto box = plane.fromGeographic(area);
        for (const auto corner :
             {Point {6.4, 50.7}, Point {7.1, 51.3}, Point {6.4, 51.3}, Point {7.1, 50.7}}) {
            const auto p = plane.fromGeographic(corner);
            QVERIFY(p.x >= box.minX && p.x <= box.maxX && p.y >= box.minY && p.y <= box.maxY);
        }
        const auto around = plane.toGeographic(box);
        QVERIFY(around.minX <= 6.4 && around.maxX >= 7.1 && around.minY <= 50.7 && around.maxY >= 51.3);
    }

    /// Against short geodesics, which know nothing of projections.
    void scaleAndConvergence()
    {
        for (const auto &code : {u"EPSG:25832"_s, u"EPSG:3857"_s, u"EPSG:3035"_s, u"EPSG:31466"_s}) {
            const auto plane = planeOf(code);
            const auto at = plane.fromGeographic(kGrevenbroich);
            const auto expected =
                std::sqrt(measuredScale(plane, kGrevenbroich, 0) * measuredScale(plane, kGrevenbroich, 90));
            QVERIFY2(std::abs(plane.scaleFactor(at) / expected - 1) < 2e-5, qPrintable(code));
            const auto north = plane.fromGeographic(revier::geodesicDestination(kGrevenbroich, 0, 100));
            const auto turned = std::atan2(at.x - north.x, north.y - at.y) * 180 / M_PI;
            QVERIFY2(std::abs(plane.convergence(at) - turned) < 2e-3, qPrintable(code));
        }
        const auto plane = MapPlane::utm32();
        QVERIFY(plane.convergence(plane.fromGeographic(kGrevenbroich)) < -1.8); // west of 9 degrees
    }

    void whatIsNoPlane()
    {
        const auto degrees = MapPlane::create(Crs::wgs84());
        QVERIFY(!degrees && degrees.error().message.contains(u"EPSG:25832"));
        const auto feet = MapPlane::create(Crs::fromText(u"EPSG:2263"_s).value());
        QVERIFY(!feet && feet.error().message.contains(u"New York"));
        QVERIFY(!MapPlane::create(Crs()));
    }

    void outsideOfTheDomain()
    {
        const auto plane = MapPlane::utm32();
        QVERIFY(std::isnan(plane.toGeographic(Point {1e12, 1e12}).x));
        QCOMPARE(plane.scaleFactor({1e12, 1e12}), 1.);
        QVERIFY(plane.fromGeographic(Box()).isEmpty());
        QVERIFY(plane.toGeographic(Box()).isEmpty());
    }

    void severalThreads()
    {
        const auto plane = MapPlane::utm32();
        std::atomic<int> wrong = 0;
        revier::inParallel(2000, [&](std::size_t number) {
            const Point place {6 + double(number) / 1000, 51};
            wrong += isNear(plane.toGeographic(plane.fromGeographic(place)), place, 1e-9) ? 0 : 1;
        });
        QCOMPARE(wrong.load(), 0);
    }
};

QTEST_GUILESS_MAIN(TestMapPlane)
#include "tst_mapplane.moc"
