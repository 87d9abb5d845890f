// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/mapview.h"
#include "render/scene.h"

#include <vector>

namespace revier {

struct Hit
{
    QString layerId;
    std::size_t feature = 0;
    bool operator==(const Hit &) const = default;
};

/// The features within \a tolerancePx of \a position (px of the view), by their exact geometry and marker size.
/// Points come first, then lines, then areas, small before large; within these the upper layer first.
[[nodiscard]] std::vector<Hit> hitTest(const Scene &scene, const MapView &view, QPointF position, double tolerancePx);

} // namespace revier
