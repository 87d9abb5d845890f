// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "map/layer.h"

#include <vector>

namespace revier {

/// An estimate: of each municipality that a circle cuts, as many people as the share of its area in the
/// circle, as if they lived everywhere alike.
struct PeopleWithin
{
    double radius = 0; ///< metres on the ground
    double people = 0;
    double coverage = 0; ///< part of the circle that lies in municipalities of known population, 0 to 1
};

/// The first layer of areas with the fields "population", "ags" and "kreis_ags" (a layer of Kreise has the
/// first two alone); null if there is none.
[[nodiscard]] const Layer *municipalityLayer(const MapState &state);
/// Estimates the people around a position (degrees) from municipalityLayer(). Empty where there is none.
/// Fails if its areas are invalid.
[[nodiscard]] Result<std::vector<PeopleWithin>> peopleAround(const MapState &state, Point lonLat,
                                                             const std::vector<double> &radii);

} // namespace revier
