// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobcontrol.h"
#include "core/result.h"
#include "crs/mapplane.h"
#include "data/featuretable.h"
#include "geometry/geometrybuffer.h"
#include "index/packedrtree.h"

#include <cstddef>
#include <memory>
#include <vector>

namespace revier {

/// A table projected once into a map plane, with its index. Immutable, shared between threads.
/// Features keep their numbers. Positions that cannot be projected are missing here, never in the table.
struct PreparedLayer
{
    FeatureTablePtr table;
    GeometryBuffer geometry;
    PackedRTree index; ///< empty without one: see Indexing
    std::size_t droppedPositions = 0;
    MapPlane plane; ///< of geometry
};

using PreparedLayerPtr = std::shared_ptr<const PreparedLayer>;

/// The index over the boxes of all features.
[[nodiscard]] PackedRTree indexOf(const GeometryBuffer &geometry);
/// The features whose box touches \a box, ascending: by the index, or one box after the other.
[[nodiscard]] std::vector<std::size_t> featuresIn(const PreparedLayer &layer, const Box &box);

/// Whether a layer gets an index. Making it takes as long as looking through all boxes a hundred times: it
/// does not pay for a single picture.
enum class Indexing { Always, WhenKept };
/// Blocking: for jobs. Fails without a CRS and when cancelled. A table that lies in the plane lends its
/// geometry. Indexing::WhenKept: only if the layer goes into the cache on disk.
[[nodiscard]] Result<PreparedLayerPtr> prepareLayer(const FeatureTablePtr &table, const JobControl &control,
                                                    const MapPlane &plane = {},
                                                    Indexing indexing = Indexing::Always);

/// \a table in the CRS of \a plane: for a picture for which nobody needs it any more as it was. Of a table
/// without another owner the positions are replaced in their place, which saves the memory of prepareLayer();
/// others, small ones and rasters stay as they are. Blocking. Fails when cancelled.
[[nodiscard]] Result<FeatureTablePtr> tableInPlane(FeatureTablePtr table, const JobControl &control,
                                                   const MapPlane &plane);

} // namespace revier
