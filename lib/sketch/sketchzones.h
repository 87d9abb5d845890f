// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "geometry/geometrybuffer.h"
#include "sketch/sketch.h"

namespace revier {

inline constexpr double kMostZoneReach = 350'000; ///< metres

/// All places within \a metres (on the ground) of a line or an area, longitude and latitude in degrees; one
/// feature, which may have holes. Computed in the azimuthal equidistant projection around the middle of what
/// was drawn, in which distances around a place r from there are wrong by (r / R)^2 / 6 (Snyder, Map
/// Projections, 1987): at most 0.05 %, as what reaches farther than kMostZoneReach fails. Any thread.
[[nodiscard]] Result<GeometryBuffer> zoneAround(const SketchFeature &feature, double metres);

} // namespace revier
