// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobcontrol.h"
#include "score/criterion.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace revier {

/// What one criterion finds at one site.
struct MeasuredValue
{
    std::optional<double> number; ///< in the unit of the criterion
    QString text; ///< for readers; "–" if there is no number
    QString note; ///< whom the distance leads to, what an estimate rests on; why there is no number
};

struct MeasuredSite
{
    SiteRef site;
    SiteKey key;
    QString title;
    QString layerTitle;
    std::vector<MeasuredValue> values; ///< parallel to the criteria
};

/// All that a ranking needs, measured once: weights and bounds may change without measuring again.
struct Measurement
{
    ScoreSettings settings; ///< with everything that was left to the program
    QStringList titles; ///< of the criteria
    std::vector<MeasuredSite> sites;
};

/// Looks at every site with every criterion. \a jobs may be null: then nothing is known of jobs. Fails if a
/// site is not on the map or has no position, if a criterion names a layer that is not there or whose
/// distances say nothing, or a scenario that is not there, and if canceled. Blocking; a job.
[[nodiscard]] Result<Measurement> measureSites(const MapState &state, const std::vector<SiteRef> &sites,
                                               const ScoreSettings &settings, const JobResultsPtr &jobs,
                                               Language language, const JobControl &control);

} // namespace revier
