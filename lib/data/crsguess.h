// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/geometrybuffer.h"

#include <QString>

namespace revier {

/// The code of the CRS that nearly all positions of \a geometry fit, judged by where Germany lies in each of
/// the usual ones: "EPSG:4326", "EPSG:25832", "EPSG:4647", "EPSG:31466" or "EPSG:31467". Empty if none or
/// several fit.
[[nodiscard]] QString guessCrs(const GeometryBuffer &geometry);

/// True if most positions of \a geometry can be degrees anywhere on Earth.
[[nodiscard]] bool looksLikeDegrees(const GeometryBuffer &geometry);

/// True if most positions would lie in Germany with latitude and longitude exchanged.
[[nodiscard]] bool looksLikeSwappedDegrees(const GeometryBuffer &geometry);

} // namespace revier
