// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobcontrol.h"
#include "core/result.h"
#include "crs/mapplane.h"
#include "data/featuretable.h"
#include "geometry/geometrybuffer.h"
#include "index/packedrtree.h"

#include <memory>

namespace revier {

/// A table projected once into a map plane, with its index. Immutable, shared between threads.
/// Features keep their numbers. Positions that cannot be projected are missing here, never in the table.
struct PreparedLayer
{
    FeatureTablePtr table;
    GeometryBuffer geometry;
    PackedRTree index;
    std::size_t droppedPositions = 0;
    MapPlane plane; ///< of geometry
};

using PreparedLayerPtr = std::shared_ptr<const PreparedLayer>;

/// The index over the boxes of all features.
[[nodiscard]] PackedRTree indexOf(const GeometryBuffer &geometry);
/// Blocking: for jobs. Fails without a CRS and when cancelled.
[[nodiscard]] Result<PreparedLayerPtr> prepareLayer(const FeatureTablePtr &table, const JobControl &control,
                                                    const MapPlane &plane = {});

} // namespace revier
