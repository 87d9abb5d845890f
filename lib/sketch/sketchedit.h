// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sketch/sketch.h"

#include <optional>

namespace revier {

/// Changes of a drawing. Each makes a new value; positions are degrees (longitude, latitude).

/// Vertex \a index at \a to. An index that is not there changes nothing.
[[nodiscard]] SketchFeature withVertexAt(SketchFeature feature, std::size_t index, Point to);
/// A new vertex after vertex \a segment; only of lines and areas, whose last segment closes them.
[[nodiscard]] SketchFeature withVertexInserted(SketchFeature feature, std::size_t segment, Point at);
/// Nothing if too few vertices would be left.
[[nodiscard]] std::optional<SketchFeature> withoutVertex(SketchFeature feature, std::size_t index);
/// As a whole by the way from \a from to \a to in the map plane, so that it looks as before there.
[[nodiscard]] SketchFeature movedBy(SketchFeature feature, Point from, Point to);

/// The sketch with \a feature in place of the one with its id, or on top of all others.
[[nodiscard]] Sketch withFeature(Sketch sketch, SketchFeature feature);
[[nodiscard]] Sketch withoutFeature(Sketch sketch, QStringView id);

} // namespace revier
