// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/mapview.h"
#include "render/scene.h"

#include <QRectF>

#include <vector>

namespace revier {

struct Hit
{
    QString layerId;
    std::size_t feature = 0;
    bool operator==(const Hit &) const = default;
};

/// The features within \a tolerancePx of \a position (px of the view), by their exact geometry and marker
/// size. Points come first, then lines, then areas, of which the smaller come first; within these what lies
/// on top. A marker and its area-true shape are one hit. Layers that are only background are left out.
[[nodiscard]] std::vector<Hit> hitTest(const Scene &scene, const MapView &view, QPointF position,
                                       double tolerancePx);

/// The features of which something lies in \a rectangle (px of the view), by their exact geometry, in the
/// order of the scene. Features that are not drawn and layers that are only background are left out.
[[nodiscard]] std::vector<Hit> featuresIn(const Scene &scene, const MapView &view, const QRectF &rectangle);

} // namespace revier
