// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/geojsoncolumn_p.h"
#include "data/geojsonfile_p.h"
#include "data/problemlog.h"
#include "geometry/geometrybuffer.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace revier {

/// A run of features, decoded. Private to this module.
struct GeoJsonRun
{
    /// The first feature of its kind: its keys, the kinds of their values, and its kind of geometry.
    struct Sample
    {
        std::uint64_t signature = 0;
        std::size_t row = 0;
        std::string json; ///< as it stands in the file
    };

    std::size_t rows = 0;
    GeometryBuffer geometry;
    std::vector<JsonColumn> columns; ///< in the order of their first appearance
    JsonColumn ids {std::string_view()}; ///< the features' own "id"
    std::vector<Sample> samples; ///< in the order of the file
    ProblemLog log; ///< features count from the beginning of the run
    std::size_t lines = 0; ///< of a sequence
    std::vector<std::size_t> brokenLines; ///< where records begin that are no JSON, from 0
};

/// Reads runs of features, one after the other; buffers are used again. Each thread has one of its own.
/// Private to this module.
class GeoJsonRunReader
{
public:
    explicit GeoJsonRunReader(const GeoJsonSource &source);
    ~GeoJsonRunReader();
    GeoJsonRunReader(GeoJsonRunReader &&other) noexcept;
    GeoJsonRunReader &operator=(GeoJsonRunReader &&other) noexcept;
    Q_DISABLE_COPY(GeoJsonRunReader)

    /// Nothing if the bytes of \a range cannot be read, or if there is anything in them that RFC 7946 does
    /// not allow or that this reader leaves to GDAL: broken JSON, keys that stand twice, numbers beyond 64
    /// bits. With \a skipBroken the records of a sequence that are no JSON are left out; that takes longer.
    [[nodiscard]] std::optional<GeoJsonRun> read(GeoJsonLayout::Range range, GeoJsonLayout::Form form,
                                                 bool skipBroken);

private:
    struct Buffers;
    std::unique_ptr<Buffers> m_buffers;
};

} // namespace revier
