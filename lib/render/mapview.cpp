// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/mapview.h"

#include "crs/geodesy.h"

#include <algorithm>
#include <cmath>

namespace revier {
namespace {

/// The latitude at which the square world of EPSG:3857 ends.
constexpr double kMaxLatitude = 85.05112877980659;
/// No extent is shown larger than this, so that a single point does not fill the window with nothing.
constexpr double kClosestFit = 2500;
/// Ground metres per metre of the plane at the centre, from the plane.
double groundPerPlane(Point center)
{
    return 1 / webMercatorScaleFactor(geographicFromWebMercator(center).y);
}

Point clampedToPlane(Point lonLat)
{
    return webMercatorFromGeographic(
        {std::clamp(lonLat.x, -180.0, 180.0), std::clamp(lonLat.y, -kMaxLatitude, kMaxLatitude)});
}

} // namespace

QPointF MapView::toScreen(Point plane) const
{
    return {(plane.x - center.x) / unitsPerPixel + size.width() / 2,
            (center.y - plane.y) / unitsPerPixel + size.height() / 2};
}

Point MapView::toPlane(QPointF screen) const
{
    return {center.x + (screen.x() - size.width() / 2) * unitsPerPixel,
            center.y - (screen.y() - size.height() / 2) * unitsPerPixel};
}

Box MapView::extent() const
{
    const auto dx = size.width() / 2 * unitsPerPixel;
    const auto dy = size.height() / 2 * unitsPerPixel;
    return {center.x - dx, center.y - dy, center.x + dx, center.y + dy};
}

double scaleDenominator(const MapView &view)
{
    return view.unitsPerPixel * groundPerPlane(view.center) / kMetresPerPixel;
}

MapView viewAtScale(Point lonLat, double denominator, QSizeF size)
{
    const auto center = clampedToPlane(lonLat);
    return {center, denominator * kMetresPerPixel / groundPerPlane(center), size};
}

MapView viewOfExtent(const Box &lonLat, QSizeF size, double marginPx)
{
    const auto box = lonLat.isEmpty() ? Box {-180, -kMaxLatitude, 180, kMaxLatitude} : lonLat;
    Box plane;
    plane.add(clampedToPlane({box.minX, box.minY}));
    plane.add(clampedToPlane({box.maxX, box.maxY}));
    const auto width = std::max(1.0, size.width() - 2 * marginPx);
    const auto height = std::max(1.0, size.height() - 2 * marginPx);
    const auto center = plane.center();
    const auto closest = kClosestFit * kMetresPerPixel / groundPerPlane(center);
    return {center, std::max({plane.width() / width, plane.height() / height, closest}), size};
}

ScaleBar scaleBar(const MapView &view, double maxPx)
{
    const auto metresPerPx = view.unitsPerPixel * groundPerPlane(view.center);
    const auto longest = maxPx * metresPerPx;
    if (!(longest > 0) || !std::isfinite(longest)) {
        return {};
    }
    const auto decade = std::pow(10.0, std::floor(std::log10(longest)));
    const auto lead = longest / decade;
    auto metres = decade;
    for (const auto step : {2, 5}) {
        metres = lead >= step ? decade * step : metres;
    }
    return {metres, metres / metresPerPx};
}

} // namespace revier
