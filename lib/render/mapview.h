// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crs/mapplane.h"
#include "geometry/box.h"

#include <QPointF>
#include <QSizeF>

namespace revier {

/// A window on a map plane (metres, x east, y north); the picture is in px of 1/96 inch with its origin at
/// the top left and y down. Grid north is up.
struct MapView
{
    Point center; ///< in the plane
    double unitsPerPixel = 1; ///< metres of the plane (not of the ground) per px
    QSizeF size; ///< px
    MapPlane plane = MapPlane::webMercator(); ///< of the centre; the window's is EPSG:3857

    [[nodiscard]] QPointF toScreen(Point position) const ///< from the plane
    {
        return {(position.x - center.x) / unitsPerPixel + size.width() / 2,
                (center.y - position.y) / unitsPerPixel + size.height() / 2};
    }
    [[nodiscard]] Point toPlane(QPointF screen) const;
    [[nodiscard]] Box extent() const; ///< of the plane
    bool operator==(const MapView &) const = default;
};

/// Metres per px at 1:1, by the definition of px: 0.0254 / 96.
inline constexpr double kMetresPerPixel = 0.0254 / 96;

/// The true scale denominator at the centre: ground metres per metre of picture.
[[nodiscard]] double scaleDenominator(const MapView &view);
/// The view of \a size px around \a lonLat (degrees) whose true scale at the centre is 1:\a denominator.
[[nodiscard]] MapView viewAtScale(Point lonLat, double denominator, QSizeF size, const MapPlane &plane = {});
/// The smallest view of \a size px that shows all of \a lonLat (degrees), with \a marginPx free on each side.
[[nodiscard]] MapView viewOfExtent(const Box &lonLat, QSizeF size, double marginPx = 0,
                                   const MapPlane &plane = {});
/// A round length for a scale bar of at most \a maxPx (1, 2 or 5 times a power of ten), true on the ground at
/// the centre of the view.
struct ScaleBar
{
    double metres = 0;
    double px = 0;
};
[[nodiscard]] ScaleBar scaleBar(const MapView &view, double maxPx);

} // namespace revier
