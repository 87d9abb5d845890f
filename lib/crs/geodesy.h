// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/box.h"

namespace revier {

/// Geodesic distance in metres on the GRS 80 ellipsoid between two positions in degrees (longitude,
/// latitude); Karney's algorithm from PROJ's geodesic.h. Thread-safe.
[[nodiscard]] double geodesicDistance(Point from, Point to);

/// The direction in which the shortest way from \a from to \a to begins, degrees clockwise from north, 0 to
/// 360; the same algorithm. Thread-safe.
[[nodiscard]] double geodesicAzimuth(Point from, Point to);

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
