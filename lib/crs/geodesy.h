// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/box.h"

#include <cstddef>
#include <span>
#include <vector>

namespace revier {

/// Geodesic distance in metres on the GRS 80 ellipsoid between two positions in degrees (longitude,
/// latitude); Karney's algorithm from PROJ's geodesic.h. Thread-safe.
[[nodiscard]] double geodesicDistance(Point from, Point to);

/// The direction in which the shortest way from \a from to \a to begins, degrees clockwise from north, 0 to
/// 360; the same algorithm. Thread-safe.
[[nodiscard]] double geodesicAzimuth(Point from, Point to);

/// Length in metres on the GRS 80 ellipsoid of a line through positions in degrees (longitude, latitude),
/// each stretch the shortest way; 0 for fewer than two. Thread-safe.
[[nodiscard]] double geodesicLength(std::span<const Point> line);

/// An area on the ellipsoid: square metres, never negative, and the length of its border in metres.
struct GeodesicArea
{
    double area = 0;
    double perimeter = 0;
};

/// Of the polygon with these corners in degrees, whose sides are the shortest ways on GRS 80; in either
/// direction, closed or not; nothing for fewer than three corners. What a ring that crosses itself encloses
/// clockwise counts against what it encloses the other way. (Karney, Algorithms for geodesics, J. Geodesy 87,
/// 2013, section 6; PROJ's geod_polygon.) Thread-safe.
[[nodiscard]] GeodesicArea geodesicArea(std::span<const Point> ring);

/// The place that is \a metres away from \a from (degrees), on the shortest way that begins in the direction
/// \a azimuth (degrees clockwise from north), on GRS 80. Thread-safe.
[[nodiscard]] Point geodesicDestination(Point from, double azimuth, double metres);

/// A closed ring of \a corners positions (and the first once more) that are \a metres away from \a center
/// (degrees), from north over west, so counter-clockwise. Thread-safe.
[[nodiscard]] std::vector<Point> geodesicCircle(Point center, double metres, std::size_t corners);

/// How many metres of the plane of EPSG:3857 stand for one metre on the ground at \a latitude (degrees),
/// east-west and north-south averaged geometrically. EPSG:3857 is not conformal on the ellipsoid; the two
/// differ by at most 0.7 %. (IOGP Guidance Note 7-2, section 3.2.1.2 "Popular Visualisation
/// Pseudo-Mercator".)
[[nodiscard]] double webMercatorScaleFactor(double latitude);

/// EPSG:3857 <-> longitude/latitude (WGS 84, degrees) in closed form; same results as Transform within 1e-9
/// degrees. For per-frame work in the window, where making a Transform per call would be too slow.
[[nodiscard]] Point webMercatorFromGeographic(Point lonLat);
[[nodiscard]] Point geographicFromWebMercator(Point metres);
/// An empty box stays empty.
[[nodiscard]] Box geographicBoundsFromWebMercator(const Box &metres);

} // namespace revier
