// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crs/geodesy.h"
#include "crs/transform.h"

#include <QTest>

#include <array>
#include <cmath>
#include <numbers>
#include <span>
#include <vector>

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

    void lengthsAndDirectionsOfGeod_data()
    {
        // PROJ's program: geod +ellps=GRS80 -I +units=m -f "%.9f" -F "%.6f"; the seventh pair is the example
        // of GeographicLib (New York to London), the last one nearly antipodal.
        QTest::addColumn<double>("latitude1");
        QTest::addColumn<double>("longitude1");
        QTest::addColumn<double>("latitude2");
        QTest::addColumn<double>("longitude2");
        QTest::addColumn<double>("metres");
        QTest::addColumn<double>("azimuth");
        QTest::newRow("a lane") << 51.0396 << 6.7005 << 51.0412 << 6.7093 << 642.357329 << 73.909261612;
        QTest::newRow("a town away") << 51.0396 << 6.7005 << 51.1981 << 6.6916 << 17644.220299
                                     << 357.979459516;
        QTest::newRow("two cities") << 50.9413 << 6.9583 << 51.2179 << 6.7617 << 33715.089327
                                    << 335.957215641;
        QTest::newRow("along a parallel") << 51.0 << 6.0 << 51.0 << 7.0 << 70197.139555 << 89.611423102;
        QTest::newRow("a region") << 50.5 << 6.0 << 51.5 << 7.5 << 153171.733824 << 42.844705761;
        QTest::newRow("Germany") << 47.2701 << 5.8663 << 55.0585 << 15.0419 << 1076381.182222 << 33.022956538;
        QTest::newRow("an ocean") << 40.6 << -73.8 << 51.6 << -0.5 << 5551759.400361 << 51.198882846;
        QTest::newRow("a centimetre") << 51.0396 << 6.7005 << 51.03960009 << 6.7005 << 0.010012 << 0.0;
        QTest::newRow("nearly antipodal") << 0.0 << 0.0 << 0.5 << 179.5 << 19936288.578833 << 25.671872805;
    }
    void lengthsAndDirectionsOfGeod()
    {
        QFETCH(const double, latitude1);
        QFETCH(const double, longitude1);
        QFETCH(const double, latitude2);
        QFETCH(const double, longitude2);
        QFETCH(const double, metres);
        QFETCH(const double, azimuth);
        const std::array<Point, 2> line {{{longitude1, latitude1}, {longitude2, latitude2}}};
        QVERIFY(std::abs(revier::geodesicLength(line) - metres) < 0.001);
        QVERIFY(std::abs(revier::geodesicAzimuth(line[0], line[1]) - azimuth) < 1e-8);
        const auto there = revier::geodesicDestination(line[0], azimuth, metres);
        QVERIFY(revier::geodesicDistance(there, line[1]) < 0.001);
    }

    void lengthOfALine()
    {
        const std::array<Point, 3> line {{{6, 50.5}, {7.5, 51.5}, {6, 50.5}}};
        QVERIFY(std::abs(revier::geodesicLength(line) - 2 * 153171.733824) < 0.001);
        QCOMPARE(revier::geodesicLength({}), 0.0);
        QCOMPARE(revier::geodesicLength(std::span(line).first(1)), 0.0);
    }

    void destinationsOfGeod()
    {
        // geod +ellps=GRS80 +units=m -f "%.10f"
        struct Case
        {
            Point from;
            double azimuth;
            double metres;
            Point to;
        };
        const std::array<Case, 4> cases {
            {{{6.7005, 51.0396}, 90, 10'000, {6.8430760764, 51.0395130352}},
             {{6.7005, 51.0396}, 217.5, 20'000, {6.5274414379, 50.8968432567}},
             {{6.0834, 50.7766}, 45, 1000, {6.0934263741, 50.7829559247}},
             {{9.9937, 53.5511}, 123.456, 250'000, {13.0499983306, 52.2726175710}}}};
        for (const auto &[from, azimuth, metres, to] : cases) {
            const auto there = revier::geodesicDestination(from, azimuth, metres);
            QVERIFY(std::abs(there.x - to.x) < 1e-9 && std::abs(there.y - to.y) < 1e-9);
        }
    }

    void circles()
    {
        const Point center {6.7, 51.04};
        const auto ring = revier::geodesicCircle(center, 5000, 90);
        QCOMPARE(ring.size(), std::size_t(91));
        QCOMPARE(ring.front(), ring.back());
        for (const auto &p : ring) {
            QVERIFY(std::abs(revier::geodesicDistance(center, p) - 5000) < 0.001);
        }
        QVERIFY(ring[1].x < center.x); // counter-clockwise
        const auto area = revier::geodesicArea(revier::geodesicCircle(center, 5000, 3600)).area;
        QVERIFY(std::abs(area / (std::numbers::pi * 5000 * 5000) - 1) < 1e-5);
        QVERIFY(revier::geodesicCircle(center, 5000, 0).empty());
    }

    void areas()
    {
        // Equator and two meridians are geodesics: an eighth of the ellipsoid. Its surface in closed form
        // (Snyder, Map Projections - A Working Manual, 1987, equation 3-12 at the pole): a² q, times 2 π.
        constexpr double kA = 6378137;
        constexpr double kF = 1 / 298.257222101;
        const auto e2 = kF * (2 - kF);
        const auto e = std::sqrt(e2);
        const auto q = 1 + (1 - e2) / e * std::atanh(e);
        const auto surface = 2 * std::numbers::pi * kA * kA * q;
        const std::array<Point, 3> octant {{{0, 0}, {90, 0}, {0, 90}}};
        const auto eighth = revier::geodesicArea(octant);
        QVERIFY2(std::abs(eighth.area - surface / 8) < 1,
                 qPrintable(QString::number(eighth.area - surface / 8, 'f', 3)));
        const auto quarter = 10'001'965.729; // of a meridian
        QVERIFY(std::abs(eighth.perimeter - 2 * quarter - kA * std::numbers::pi / 2) < 0.002);
        // Antarctica by GeographicLib's Planimeter (on WGS 84, whose flattening differs by 5e-10).
        const std::array<Point, 18> antarctica {{{-58, -63.1},
                                                 {-74, -72.9},
                                                 {-102, -71.9},
                                                 {-102, -74.9},
                                                 {-131, -74.3},
                                                 {-163, -77.5},
                                                 {163, -77.4},
                                                 {172, -71.7},
                                                 {140, -65.9},
                                                 {113, -65.7},
                                                 {88, -66.6},
                                                 {59, -66.9},
                                                 {25, -69.8},
                                                 {-4, -70.0},
                                                 {-14, -71.0},
                                                 {-33, -77.3},
                                                 {-46, -77.9},
                                                 {-61, -74.7}}};
        const auto continent = revier::geodesicArea(antarctica);
        QVERIFY(std::abs(continent.perimeter - 16831067.893) < 0.001);
        QVERIFY(std::abs(continent.area / 13662703680020.1 - 1) < 1e-10);
    }

    void areasOfAnyDirection()
    {
        const std::array<Point, 4> ring {{{6.70, 51.04}, {6.71, 51.04}, {6.71, 51.05}, {6.70, 51.05}}};
        const auto area = revier::geodesicArea(ring);
        QVERIFY(area.area > 770'000 && area.area < 790'000);
        std::vector<Point> other(ring.rbegin(), ring.rend());
        QVERIFY(std::abs(revier::geodesicArea(other).area - area.area) < 1e-6);
        other.emplace_back(other.front()); // closed
        const auto closed = revier::geodesicArea(other);
        QVERIFY(std::abs(closed.area - area.area) < 1e-6);
        QVERIFY(std::abs(closed.perimeter - area.perimeter) < 1e-6);
        QCOMPARE(revier::geodesicArea(std::span(ring).first(2)).area, 0.0);
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
