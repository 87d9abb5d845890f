// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/pixelgrid.h"

#include <algorithm>
#include <cmath>

namespace revier {
namespace {

/// Of the plane's y axis and the grid's.
Box flipped(const Box &box)
{
    return {box.minX, -box.maxY, box.maxX, -box.minY};
}

} // namespace

PixelGrid::PixelGrid(double unitsPerPixel, double pixelRatio)
    : m_unitsPerPixel(unitsPerPixel)
    , m_pixelRatio(pixelRatio)
{
}

int PixelGrid::level() const
{
    return std::clamp(int(std::floor(zoomAt(m_unitsPerPixel) + 1e-6)), 0, kMaxTileZoom);
}

Box PixelGrid::pixelsOf(TileId tile) const
{
    const auto perUnit = m_pixelRatio / m_unitsPerPixel;
    const auto box = flipped(tileBox(tile));
    return {std::round((box.minX + kWorldHalf) * perUnit), std::round((box.minY + kWorldHalf) * perUnit),
            std::round((box.maxX + kWorldHalf) * perUnit), std::round((box.maxY + kWorldHalf) * perUnit)};
}

Box PixelGrid::planeOf(const Box &pixels) const
{
    const auto units = m_unitsPerPixel / m_pixelRatio;
    return flipped({pixels.minX * units - kWorldHalf, pixels.minY * units - kWorldHalf,
                    pixels.maxX * units - kWorldHalf, pixels.maxY * units - kWorldHalf});
}

MapView PixelGrid::viewOf(const Box &pixels) const
{
    return {planeOf(pixels).center(), m_unitsPerPixel,
            QSizeF(pixels.width(), pixels.height()) / m_pixelRatio};
}

QRectF PixelGrid::onScreen(const Box &pixels, const MapView &view) const
{
    const auto origin = view.toScreen({-kWorldHalf, kWorldHalf}) * m_pixelRatio;
    const QPointF whole(std::round(origin.x()), std::round(origin.y()));
    const QPointF topLeft = (QPointF(pixels.minX, pixels.minY) + whole) / m_pixelRatio;
    return {topLeft, QSizeF(pixels.width(), pixels.height()) / m_pixelRatio};
}

} // namespace revier
