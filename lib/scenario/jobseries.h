// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "data/featuretable.h"
#include "data/yearseries.h"
#include "map/layer.h"
#include "scenario/jobresults.h"

#include <QHash>

namespace revier {

/// The job projections that a map names, with the scenarios of its own. Blocking; reads three small files.
[[nodiscard]] Result<JobModelPtr> readJobs(const MapState &state);

/// The projections as numbers of the features of \a table: joined by \a source.keyField with the ids of sites
/// ("site", all sources of a site together), or the keys of municipalities or Kreise. Keys of the projections
/// that no feature has are in YearSeries::unmatchedKeys. Fails if the table has no such field, and for an
/// unknown group or measure. Any thread.
[[nodiscard]] Result<YearSeriesPtr> jobSeries(const JobResults &results, const SeriesSource &source,
                                              const FeatureTable &table);

/// What a number of the projections is, and how sure: the weakest and worst of all that it was made from.
struct JobEvidence
{
    ValueKind kind = ValueKind::None;
    QString grade; ///< "A", "B", "C"
    bool operator==(const JobEvidence &) const = default;
};

/// The evidence of the numbers that jobSeries() has for a moment, by the key in the layer; of a difference
/// for both of its parts. Keys without a number are not there. \a moment names scenarios that there are.
[[nodiscard]] QHash<QString, JobEvidence> jobEvidence(const JobResults &results, const SeriesSource &source,
                                                      const Moment &moment);

/// Reads the numbers of all layers whose tables are there and that name a source for them; what fails is in
/// Layer::seriesError. Blocking; for the command line and tests.
[[nodiscard]] MapState loadSeries(MapState state);

/// The first and the last year of all series of a map; 0 and 0 if there is none.
[[nodiscard]] std::pair<int, int> yearsOf(const MapState &state);

} // namespace revier
