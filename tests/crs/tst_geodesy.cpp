// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crs/geodesy.h"
#include "crs/transform.h"

#include <QTest>

#include <cmath>
#include <numbers>

using revier::Crs;
using revier::Point;

class TestGeodesy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void distances()
    {
        // Quarter of a meridian and of the equator on GRS 80, and the length of a second of the equator.
        QVERIFY(std::abs(revier::geodesicDistance({0, 0}, {0, 90}) - 10'001'965.729) < 0.001);
        QVERIFY(std::abs(revier::geodesicDistance({0, 0}, {90, 0}) - 6378137 * std::numbers::pi / 2) < 0.001);
        QCOMPARE(revier::geodesicDistance({6.7, 51}, {6.7, 51}), 0.0);
        // Düsseldorf to Köln, tower to cathedral: some 33 km.
        const auto metres = revier::geodesicDistance({6.7617, 51.2179}, {6.9583, 50.9413});
        QVERIFY(metres > 33'000 && metres < 34'500);
        QVERIFY(std::isnan(revier::geodesicDistance({6.7, 51}, {6.7, 95})));
    }

    void agreesWithTheGridOfUtm()
    {
        // On the central meridian a metre of UTM is 1/0.9996 of a metre on the ground.
        const auto utm = revier::Transform::create(Crs::utm32(), Crs::wgs84()).value();
        const auto a = utm.forward(Point {500000, 5650000}).value();
        const auto b = utm.forward(Point {500000, 5651000}).value();
        QVERIFY(std::abs(revier::geodesicDistance(a, b) - 1000 / 0.9996) < 0.001);
    }

    void scaleFactor()
    {
        // 1/cos φ on the sphere; on the ellipsoid the geometric mean stays within 0.7 %.
        QVERIFY(std::abs(revier::webMercatorScaleFactor(0) - 1.0034) < 0.0001);
        for (double latitude = -80; latitude <= 80; latitude += 5) {
            const auto sphere = 1 / std::cos(latitude * std::numbers::pi / 180);
            QVERIFY(std::abs(revier::webMercatorScaleFactor(latitude) / sphere - 1) < 0.007);
        }
        // Against distances: a small square around Rommerskirchen.
        const Point p {6.7, 51.04};
        const auto m = revier::webMercatorFromGeographic(p);
        const auto east = revier::geographicFromWebMercator({m.x + 100, m.y});
        const auto north = revier::geographicFromWebMercator({m.x, m.y + 100});
        const auto mean = std::sqrt(revier::geodesicDistance(p, east) * revier::geodesicDistance(p, north));
        QVERIFY(std::abs(100 / mean - revier::webMercatorScaleFactor(p.y)) < 1e-4);
    }

    void closedFormAgreesWithProj()
    {
        const auto there = revier::Transform::create(Crs::wgs84(), Crs::webMercator()).value();
        for (double y = -85; y <= 85; y += 8.5) {
            for (double x = -180; x <= 180; x += 22.5) {
                const auto proj = there.forward(Point {x, y}).value();
                const auto own = revier::webMercatorFromGeographic({x, y});
                QVERIFY(std::hypot(proj.x - own.x, proj.y - own.y) < 1e-4);
                const auto back = revier::geographicFromWebMercator(own);
                QVERIFY(std::abs(back.x - x) < 1e-9 && std::abs(back.y - y) < 1e-9);
            }
        }
    }

    void azimuths()
    {
        const Point here {6.6, 51};
        QVERIFY(std::abs(geodesicAzimuth(here, {6.6, 52})) < 1e-9);
        QVERIFY(std::abs(geodesicAzimuth(here, {6.6, 50}) - 180) < 1e-9);
        const auto east = geodesicAzimuth(here, {6.7, 51});
        QVERIFY(east > 89.9 && east < 90); // a great circle begins a little to the north
        const auto west = geodesicAzimuth(here, {6.5, 51});
        QVERIFY(std::abs(west - (360 - east)) < 1e-9);
    }
};

QTEST_GUILESS_MAIN(TestGeodesy)
#include "tst_geodesy.moc"
