// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/box.h"

#include <compare>
#include <cstddef>
#include <functional>
#include <vector>

namespace revier {

/// A tile of the Web-Mercator grid: 2^z by 2^z squares over the world, x from the west, y from the north.
struct TileId
{
    int z = 0;
    int x = 0;
    int y = 0;
    auto operator<=>(const TileId &) const = default;
};

/// Side of a tile in its own units: one unit is one px where the camera's zoom is the tile's z.
inline constexpr double kTileSize = 256;
/// Half the side of the world in EPSG:3857, metres.
inline constexpr double kWorldHalf = 20037508.342789244;
inline constexpr int kMaxTileZoom = 21;

/// Metres of the plane per px at a zoom, which may be fractional, and back.
[[nodiscard]] double unitsPerPixelAt(double zoom);
[[nodiscard]] double zoomAt(double unitsPerPixel);

/// The square of a tile in the plane.
[[nodiscard]] Box tileBox(TileId tile);
/// The one tile of level \a z that holds \a plane; positions outside the world belong to the tiles at its
/// edge.
[[nodiscard]] TileId tileAt(Point plane, int z);
/// The tiles of level \a z that touch \a plane, row by row; none outside the world.
[[nodiscard]] std::vector<TileId> tilesIn(const Box &plane, int z);
/// The tile \a levels above that holds \a tile.
[[nodiscard]] TileId ancestor(TileId tile, int levels);
/// The part of \a outer (an ancestor or the tile itself) that \a inner covers, in units of \a outer, y down.
[[nodiscard]] Box regionIn(TileId outer, TileId inner);

/// Plane metres to the units of a tile: origin at its north-west corner, y down. Doubles in, so that the
/// floats made from the result hold a centimetre at any level.
class TileFrame
{
public:
    explicit TileFrame(TileId tile);
    [[nodiscard]] Point toTile(Point plane) const
    {
        return {(plane.x - m_west) * m_pixelsPerUnit, (m_north - plane.y) * m_pixelsPerUnit};
    }
    [[nodiscard]] double pixelsPerUnit() const { return m_pixelsPerUnit; }

private:
    double m_west;
    double m_north;
    double m_pixelsPerUnit;
};

} // namespace revier

template<> struct std::hash<revier::TileId>
{
    std::size_t operator()(const revier::TileId &tile) const noexcept
    {
        return ((std::size_t(tile.z) << 50U) ^ (std::size_t(tile.x) << 25U) ^ std::size_t(tile.y))
            * 0x9e3779b97f4a7c15ULL;
    }
};
