// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobcontrol.h"
#include "core/result.h"
#include "data/longtable.h"
#include "map/layer.h"

#include <optional>
#include <vector>

namespace revier {

/// Numbers over years, and what was noticed while they were read.
struct ReadSeries
{
    YearSeriesPtr series;
    std::vector<Problem> problems;
};

/// Reads the numbers of a layer from its own columns, from the rows of another file, or as periods, as
/// \a source says. The projections are not read here, see jobSeries(). Blocking; a job.
[[nodiscard]] Result<ReadSeries> readSeries(const SeriesSource &source, const FeatureTable &table,
                                            const JobControl &control);

/// What numbers over years a table has of itself: columns of years, or else a beginning and an end.
/// Kind::None if it has none. The first group of columns is taken.
[[nodiscard]] SeriesSource guessSeries(const FeatureTable &table);

/// A table that says something about the features of another layer.
struct LayerMatch
{
    QString layerId;
    SeriesSource source;
};

/// The layer of \a state that the rows of \a rows (no geometry, keys, years, numbers) belong to: the one that
/// has its keys and lies highest. Nothing if \a rows is no such table or no layer has its keys.
[[nodiscard]] std::optional<LayerMatch> matchingLayer(const MapState &state, const FeatureTable &rows);

} // namespace revier
