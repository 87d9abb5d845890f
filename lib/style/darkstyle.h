// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/featuretable.h"
#include "style/style.h"

namespace revier {

/// The style on a dark map. Hues stay, so that the legend keeps its meaning; outlines, lines and texts trade
/// dark for light, and pale areas become dark ones that stay lighter than the map's background. Markers stay
/// as they are, but for hollow ones (near-white with a coloured outline), which stay hollow.
/// \a type is the geometry that the style is for.
[[nodiscard]] Style darkVariant(const Style &style, GeometryType type);
/// The style of a layer with \a table as the map shows it: what a raster's colours mean must not change.
[[nodiscard]] Style styleOnMap(const Style &style, const FeatureTable &table, bool dark);
/// The colour of a line or text on a dark map: dark becomes light, pale becomes middling. Invalid colours
/// stay.
[[nodiscard]] QColor lineOnDark(const QColor &color);

} // namespace revier
