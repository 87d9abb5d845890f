// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crs/geodesy.h"

#include <geodesic.h>

#include <cmath>
#include <numbers>

namespace revier {
namespace {

constexpr double kSemiMajor = 6378137; // GRS 80 and WGS 84 alike
constexpr double kGrs80Flattening = 1 / 298.257222101;
constexpr double kWgs84Flattening = 1 / 298.257223563;
constexpr double kDegree = std::numbers::pi / 180;

const geod_geodesic &grs80()
{
    static const auto kEllipsoid = [] {
        geod_geodesic g;
        geod_init(&g, kSemiMajor, kGrs80Flattening);
        return g;
    }();
    return kEllipsoid;
}

} // namespace

double geodesicDistance(Point from, Point to)
{
    double metres = 0;
    geod_inverse(&grs80(), from.y, from.x, to.y, to.x, &metres, nullptr, nullptr);
    return metres;
}

double geodesicAzimuth(Point from, Point to)
{
    double azimuth = 0; // -180 to 180
    geod_inverse(&grs80(), from.y, from.x, to.y, to.x, nullptr, &azimuth, nullptr);
    return azimuth < 0 ? azimuth + 360 : azimuth;
}

double geodesicLength(std::span<const Point> line)
{
    double metres = 0;
    for (std::size_t i = 1; i < line.size(); ++i) {
        metres += geodesicDistance(line[i - 1], line[i]);
    }
    return metres;
}

GeodesicArea geodesicArea(std::span<const Point> ring)
{
    if (ring.size() > 1 && ring.front() == ring.back()) {
        ring = ring.first(ring.size() - 1); // PROJ closes it
    }
    if (ring.size() < 3) {
        return {};
    }
    geod_polygon polygon;
    geod_polygon_init(&polygon, 0);
    for (const auto &p : ring) {
        geod_polygon_addpoint(&grs80(), &polygon, p.y, p.x);
    }
    GeodesicArea result;
    (void)geod_polygon_compute(&grs80(), &polygon, 0, 1, &result.area, &result.perimeter);
    result.area = std::abs(result.area); // negative where the ring runs clockwise
    return result;
}

Point geodesicDestination(Point from, double azimuth, double metres)
{
    Point to;
    geod_direct(&grs80(), from.y, from.x, azimuth, metres, &to.y, &to.x, nullptr);
    return to;
}

std::vector<Point> geodesicCircle(Point center, double metres, std::size_t corners)
{
    constexpr double kFullTurn = 360;
    std::vector<Point> ring;
    ring.reserve(corners + 1);
    for (std::size_t i = 0; i < corners; ++i) {
        ring.push_back(geodesicDestination(center, -kFullTurn * double(i) / double(corners), metres));
    }
    if (!ring.empty()) {
        ring.emplace_back(ring.front());
    }
    return ring;
}

double webMercatorScaleFactor(double latitude)
{
    constexpr auto kE2 = kWgs84Flattening * (2 - kWgs84Flattening);
    const auto sine = std::sin(latitude * kDegree);
    const auto w2 = 1 - kE2 * sine * sine;
    // East-west a / (N cos φ), north-south a / (M cos φ), with the radii of curvature N and M.
    const auto eastWest = std::sqrt(w2);
    const auto northSouth = w2 * std::sqrt(w2) / (1 - kE2);
    return std::sqrt(eastWest * northSouth) / std::cos(latitude * kDegree);
}

Point webMercatorFromGeographic(Point lonLat)
{
    return {kSemiMajor * lonLat.x * kDegree, kSemiMajor * std::asinh(std::tan(lonLat.y * kDegree))};
}

Point geographicFromWebMercator(Point metres)
{
    return {metres.x / kSemiMajor / kDegree, std::atan(std::sinh(metres.y / kSemiMajor)) / kDegree};
}

Box geographicBoundsFromWebMercator(const Box &metres)
{
    Box lonLat;
    if (!metres.isEmpty()) {
        lonLat.add(geographicFromWebMercator({metres.minX, metres.minY}));
        lonLat.add(geographicFromWebMercator({metres.maxX, metres.maxY}));
    }
    return lonLat;
}

} // namespace revier
