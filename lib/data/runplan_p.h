// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/dataset_p.h"

#include <ogrsf_frmts.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace revier {

/// How a format finds a feature in the middle of a layer.
enum class Jump : std::uint8_t {
    None,
    ByIndex, ///< shapefiles: to a row, then on from there; deleted rows do not count, so their ids do
    ByFilter, ///< GeoPackage: the ids are the key of the table
    ById ///< FlatGeobuf with an index: each by itself
};

/// Runs of a layer, for several threads: each has so many ids, the first one begins at \a first. Private to
/// this module.
struct RunPlan
{
    static constexpr std::size_t kRun = 25'000; ///< features: opening the file once more must not count

    Jump jump = Jump::None;
    int layer = 0; ///< its number in the dataset
    GIntBig first = 0;
    GIntBig last = -1;

    [[nodiscard]] std::size_t runs() const
    {
        return jump == Jump::None ? 0 : std::size_t(last - first) / kRun + 1;
    }
    [[nodiscard]] GIntBig begin(std::size_t run) const { return first + GIntBig(run) * GIntBig(kRun); }
    /// The id behind its last one.
    [[nodiscard]] GIntBig end(std::size_t run) const { return std::min(begin(run + 1), last + 1); }
};

/// Nothing to jump to if that does not pay, or if \a gdalPath is not a file on the disk.
[[nodiscard]] RunPlan planRuns(OGRLayer &layer, const OpenDataset &open, const QString &gdalPath);

} // namespace revier
