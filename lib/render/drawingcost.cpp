// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/drawingcost.h"

#include <algorithm>
#include <cmath>

namespace revier {
namespace {

constexpr double kPerMarker = 2; // the square around it
constexpr double kPerLinePosition = 4; // the segment and its joint
constexpr double kPerRingPosition = 5; // the same, and the fill
/// Levels of detail keep about so many positions of a line that winds through a box.
constexpr double kKeptPerPixel = 5;

/// Of all parts together: they lie side by side.
std::size_t positionCount(const GeometryBuffer &geometry, std::size_t feature)
{
    const auto first = geometry.firstPart(feature);
    const auto end = geometry.firstPart(feature + 1);
    if (first == end) {
        return 0;
    }
    const auto last = geometry.part(end - 1).positions;
    return std::size_t(last.data() + last.size() - geometry.part(first).positions.data());
}

double diagonal(const Box &box)
{
    return std::hypot(box.width(), box.height());
}

/// The share of a box's diagonal that lies in a tile.
double shareIn(const Box &tile, const Box &box)
{
    const Box common {std::max(tile.minX, box.minX), std::max(tile.minY, box.minY),
                      std::min(tile.maxX, box.maxX), std::min(tile.maxY, box.maxY)};
    const auto whole = diagonal(box);
    return whole > 0 && !common.isEmpty() ? diagonal(common) / whole : 1;
}

double trianglesOf(const GeometryBuffer &geometry, std::size_t feature, const Box &tile, double unitsPerPixel)
{
    const auto type = geometry.type(feature);
    const auto positions = double(positionCount(geometry, feature));
    if (type == GeometryType::Point) {
        return kPerMarker * positions;
    }
    const auto &box = geometry.box(feature);
    const auto kept = std::min(positions, 2 + kKeptPerPixel * diagonal(box) / unitsPerPixel);
    const auto per = type == GeometryType::Polygon ? kPerRingPosition : kPerLinePosition;
    return per * kept * shareIn(tile, box);
}

} // namespace

std::size_t estimateTriangles(const PreparedLayer &layer, TileId tile, std::size_t limit)
{
    const auto box = tileBox(tile);
    const auto unitsPerPixel = unitsPerPixelAt(tile.z);
    double triangles = 0;
    layer.index.search(box, [&](std::size_t feature) {
        triangles += trianglesOf(layer.geometry, feature, box, unitsPerPixel);
        return triangles < double(limit);
    });
    return std::min(limit, std::size_t(triangles));
}

} // namespace revier
