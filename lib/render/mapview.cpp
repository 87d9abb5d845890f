// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/mapview.h"

#include <algorithm>
#include <cmath>

namespace revier {
namespace {

/// No extent is shown larger than this, so that a single point does not fill the window with nothing.
constexpr double kClosestFit = 2500;
constexpr Box kWorld {-180, -90, 180, 90};

} // namespace

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
    return view.unitsPerPixel / view.plane.scaleFactor(view.center) / kMetresPerPixel;
}

MapView viewAtScale(Point lonLat, double denominator, QSizeF size, const MapPlane &plane)
{
    const auto center = plane.fromGeographic(lonLat);
    return {center, denominator * kMetresPerPixel * plane.scaleFactor(center), size, plane};
}

MapView viewOfExtent(const Box &lonLat, QSizeF size, double marginPx, const MapPlane &plane)
{
    const auto box = plane.fromGeographic(lonLat.isEmpty() ? kWorld : lonLat);
    const auto width = std::max(1.0, size.width() - 2 * marginPx);
    const auto height = std::max(1.0, size.height() - 2 * marginPx);
    const auto center = box.center();
    const auto closest = kClosestFit * kMetresPerPixel * plane.scaleFactor(center);
    return {center, std::max({box.width() / width, box.height() / height, closest}), size, plane};
}

ScaleBar scaleBar(const MapView &view, double maxPx)
{
    const auto metresPerPx = view.unitsPerPixel / view.plane.scaleFactor(view.center);
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
