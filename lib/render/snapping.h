// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/mapview.h"
#include "render/scene.h"

#include <functional>
#include <optional>

namespace revier {

/// A place of the map that a pointer is caught by.
struct Snap
{
    Point plane; ///< in the map plane
    bool vertex = false; ///< a position of the data; false: on the line between two
    bool operator==(const Snap &) const = default;
};

/// Says of a feature that it is left out.
using SnapFilter = std::function<bool(const SceneLayer &layer, std::size_t feature)>;

/// The nearest vertex within \a tolerancePx of \a position (px of the view), else the nearest point of a line
/// or border, among what is drawn; nothing if there is none. Background counts, too. Where so much lies at
/// the position that none could be meant, only the first 100,000 vertices are looked at.
[[nodiscard]] std::optional<Snap> snap(const Scene &scene, const MapView &view, QPointF position,
                                       double tolerancePx, const SnapFilter &isLeftOut = {});

} // namespace revier
