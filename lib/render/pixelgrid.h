// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/mapview.h"
#include "render/tilegrid.h"

#include <QRectF>

namespace revier {

/// The map plane in whole device px at one scale: pictures of neighbouring tiles meet without a gap or a seam
/// and need not be stretched. Origin at the north-west corner of the world, x east, y south; boxes have whole
/// numbers, which a double holds at every scale.
class PixelGrid
{
public:
    PixelGrid() = default;
    /// \a pixelRatio: device px per px of a view.
    PixelGrid(double unitsPerPixel, double pixelRatio);

    /// The level whose tiles are drawn at once to twice their size.
    [[nodiscard]] int level() const;
    /// The device px of a tile of any level.
    [[nodiscard]] Box pixelsOf(TileId tile) const;
    /// Where device px lie in the plane.
    [[nodiscard]] Box planeOf(const Box &pixels) const;
    /// What a picture of these device px shows.
    [[nodiscard]] MapView viewOf(const Box &pixels) const;
    /// Where device px lie in a view of this scale, in px of the view: on whole device px of it.
    [[nodiscard]] QRectF onScreen(const Box &pixels, const MapView &view) const;
    [[nodiscard]] double unitsPerPixel() const { return m_unitsPerPixel; }
    [[nodiscard]] double pixelRatio() const { return m_pixelRatio; }
    bool operator==(const PixelGrid &) const = default;

private:
    double m_unitsPerPixel = 1;
    double m_pixelRatio = 1;
};

} // namespace revier
