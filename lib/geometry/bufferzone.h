// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "geometry/geometrybuffer.h"

namespace revier {

/// All places of the plane within \a distance of each feature, one area for each; round at corners and ends,
/// within 0.02 % of the distance. Features without geometry stay so. Units are those of the positions. Fails
/// with GEOS's message for geometries that it does not take. Any thread.
[[nodiscard]] Result<GeometryBuffer> bufferZones(const GeometryBuffer &features, double distance);

} // namespace revier
