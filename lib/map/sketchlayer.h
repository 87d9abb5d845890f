// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/layer.h"

namespace revier {

/// The layer of a drawing, with id and title of its own, on the top level.
[[nodiscard]] Layer sketchLayer(const SketchPtr &sketch);
/// Puts \a sketch into a layer: table, style and fields are made of it; all else stays.
void setSketch(Layer &layer, SketchPtr sketch);
/// The layer that is a drawing; null if there is none.
[[nodiscard]] const Layer *findSketchLayer(const MapState &state);

} // namespace revier
