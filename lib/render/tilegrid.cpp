// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/tilegrid.h"

#include <algorithm>
#include <cmath>

namespace revier {

double unitsPerPixelAt(double zoom)
{
    return 2 * kWorldHalf / kTileSize / std::exp2(zoom);
}

double zoomAt(double unitsPerPixel)
{
    return std::log2(2 * kWorldHalf / kTileSize / unitsPerPixel);
}

Box tileBox(TileId tile)
{
    const auto side = 2 * kWorldHalf / double(1U << unsigned(tile.z));
    return {-kWorldHalf + tile.x * side, kWorldHalf - (tile.y + 1) * side, -kWorldHalf + (tile.x + 1) * side,
            kWorldHalf - tile.y * side};
}

TileId tileAt(Point plane, int z)
{
    const auto count = int(1U << unsigned(z));
    const auto side = 2 * kWorldHalf / count;
    const auto cell = [count, side](double metres) {
        return int(std::clamp(std::floor(metres / side), 0.0, double(count - 1)));
    };
    return {z, cell(plane.x + kWorldHalf), cell(kWorldHalf - plane.y)};
}

std::vector<TileId> tilesIn(const Box &plane, int z)
{
    std::vector<TileId> tiles;
    if (plane.isEmpty()) {
        return tiles;
    }
    const auto first = tileAt({plane.minX, plane.maxY}, z);
    const auto last = tileAt({plane.maxX, plane.minY}, z);
    for (int y = first.y; y <= last.y; ++y) {
        for (int x = first.x; x <= last.x; ++x) {
            tiles.push_back({z, x, y});
        }
    }
    return tiles;
}

TileId ancestor(TileId tile, int levels)
{
    return {tile.z - levels, tile.x >> levels, tile.y >> levels};
}

Box regionIn(TileId outer, TileId inner)
{
    const auto levels = inner.z - outer.z;
    const auto side = kTileSize / double(1U << unsigned(levels));
    const auto x = double(inner.x - (outer.x << levels)) * side;
    const auto y = double(inner.y - (outer.y << levels)) * side;
    return {x, y, x + side, y + side};
}

TileFrame::TileFrame(TileId tile)
    : m_west(tileBox(tile).minX)
    , m_north(tileBox(tile).maxY)
    , m_pixelsPerUnit(1 / unitsPerPixelAt(tile.z))
{
}

} // namespace revier
