// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/geometrybuffer.h"
#include "render/mapview.h"

#include <QPolygonF>

#include <span>
#include <vector>

namespace revier {

/// Geometry of the map plane as px of a view: cut to the view with a margin, so that nobody strokes a line
/// across half of Europe, and thinned to what the resolution can show. Positions that fall into the same cell
/// of \a cellPx become one; which one does not depend on the direction of travel, so that neighbours keep
/// their common border.
class ScreenGeometry
{
public:
    ScreenGeometry(const MapView &view, double marginPx, double cellPx);

    /// The view with its margin, in the map plane.
    [[nodiscard]] const Box &planeBox() const { return m_planeBox; }
    /// The outer rings and holes of a polygon, closed; empty if nothing of it is in the box.
    [[nodiscard]] std::vector<QPolygonF> rings(const GeometryBuffer &buffer, std::size_t feature) const;
    /// The pieces of a line that are in the box.
    [[nodiscard]] std::vector<QPolygonF> lines(const GeometryBuffer &buffer, std::size_t feature) const;

    /// The place for a label on what the view shows of a feature, in the map plane.
    [[nodiscard]] Point labelPoint(const std::vector<QPolygonF> &parts, GeometryType type) const;
    /// Whether \a p lies inside the rings, by the even-odd rule.
    [[nodiscard]] static bool contains(const std::vector<QPolygonF> &rings, QPointF p);

private:
    [[nodiscard]] QPolygonF thinned(std::span<const Point> positions) const;
    [[nodiscard]] bool isInside(const Box &box) const;
    MapView m_view;
    Box m_planeBox;
    double m_cell;
};

} // namespace revier
