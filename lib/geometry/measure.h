// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/box.h"
#include "geometry/geometrybuffer.h"

#include <cstddef>
#include <span>

namespace revier {

/// Plane geometry, in the unit and frame of the positions given.

/// Twice the signed area of a closed ring; positive when the ring runs counter-clockwise (y up).
[[nodiscard]] double signedDoubleArea(std::span<const Point> ring);
/// Shortest distance from \a p to the segment \a a-\a b.
[[nodiscard]] double distanceToSegment(Point p, Point a, Point b);
/// True if \a p is inside the ring, by the even-odd rule; the border itself counts as either.
[[nodiscard]] bool ringContains(std::span<const Point> ring, Point p);
/// Distance from \a p to a feature of the buffer: 0 inside a polygon, infinity for a feature without
/// geometry.
[[nodiscard]] double distanceToFeature(const GeometryBuffer &buffer, std::size_t feature, Point p);
/// A point for a label. Points: the first. Lines: half-way along the longest part. Polygons: inside the
/// largest ring, on the widest of several horizontal cuts through it. Empty features give the origin.
[[nodiscard]] Point labelPoint(const GeometryBuffer &buffer, std::size_t feature);

} // namespace revier
