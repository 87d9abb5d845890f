// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/style.h"

namespace revier {

/// The style on a dark map. Hues stay, so that the legend keeps its meaning; outlines, lines and texts trade
/// dark for light, and pale areas become dark ones that stay lighter than the map's background. Markers stay
/// as they are.
/// \a type is the geometry that the style is for.
[[nodiscard]] Style darkVariant(const Style &style, GeometryType type);

} // namespace revier
