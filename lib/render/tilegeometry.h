// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobcontrol.h"
#include "render/detaillevels.h"
#include "render/preparedlayer.h"
#include "render/strokemesh.h"
#include "render/tilegrid.h"
#include "style/featuresymbols.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace revier {

/// A layer as tiles are cut from it. Immutable, shared between threads.
struct TileSource
{
    PreparedLayerPtr prepared;
    DetailLevels levels;
};

using TileSourcePtr = std::shared_ptr<const TileSource>;

/// Blocking: for jobs. Null after a cancellation.
[[nodiscard]] TileSourcePtr makeTileSource(const PreparedLayerPtr &prepared, const JobControl &control);

struct FillVertex
{
    float x = 0; ///< tile units
    float y = 0;
};

/// A corner of the square around a marker or circle.
struct MarkerVertex
{
    float x = 0; ///< of the centre, tile units
    float y = 0;
    float cornerX = 0; ///< -1 or 1
    float cornerY = 0; ///< -1 or 1, y down
    float size = 0; ///< markers: width in px, 0 for the symbol's own size; circles: diameter in tile units
};

template<typename Vertex> struct TileBatch
{
    std::uint16_t symbol = 0; ///< index into FeatureSymbols::symbols
    std::uint8_t sizeClass = 0; ///< of markers; batches of a higher class are drawn first
    std::vector<Vertex> vertices;
    std::vector<std::uint32_t> indices; ///< triangles
};

/// What one layer draws in one tile, ready for a GPU of any make. Positions are in tile units from the tile's
/// north-west corner, y down (see TileFrame). Colours, widths, dashes and opacity are not in here: they
/// belong to FeatureSymbols::symbols and change without new geometry.
///
/// Fills end exactly at the edge of the tile. Lines run on beyond it by kLineMargin, so that their joints are
/// right: whoever draws them cuts the picture at the edge, per pixel. Circles are in every tile they touch
/// and are cut the same way; a marker is only in the tile of its centre and is never cut.
struct TileGeometry
{
    TileId tile;
    std::vector<TileBatch<FillVertex>> fills;
    std::vector<TileBatch<LineVertex>> lines; ///< lines and the outlines of areas
    std::vector<TileBatch<MarkerVertex>> circles; ///< of uncertainty
    std::vector<TileBatch<MarkerVertex>> markers; ///< by falling size class, large before small in each

    [[nodiscard]] std::size_t byteCount() const;
};

using TileGeometryPtr = std::shared_ptr<const TileGeometry>;

inline constexpr double kLineMargin = 24; ///< tile units; half the widest line

/// Cuts one tile. What is smaller than a pixel of the level costs a pixel: equal ones in the same pixel are
/// drawn once.
/// \a only restricts the tile to one feature, with symbol 0: for highlights. Blocking: for jobs. Null after a
/// cancellation.
[[nodiscard]] TileGeometryPtr buildTile(const TileSource &source, const FeatureSymbols &symbols, TileId tile,
                                        std::optional<std::size_t> only, const JobControl &control);

} // namespace revier
