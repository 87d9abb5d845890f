// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/preparedlayer.h"
#include "style/symbol.h"

#include <span>

namespace revier {

/// The corners of a marker's shape around the origin whose area is 1, y up, closed.
[[nodiscard]] std::vector<Point> unitAreaRing(MarkerShape shape);

/// The points of a layer as area-true shapes in the map plane: feature i becomes \a shape with \a hectares[i]
/// on the ground, at every point of it; features without hectares have no geometry. Features keep their
/// numbers and the table. The scale of the plane is taken at the point, so that a shape is true in size to
/// its width times the change of scale along it (1e-4 for 1 km in North Rhine-Westphalia).
[[nodiscard]] PreparedLayerPtr groundAreas(const PreparedLayer &points, std::span<const float> hectares,
                                           MarkerShape shape);

} // namespace revier
