// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localizedtext.h"
#include "core/result.h"
#include "map/layer.h"
#include "scenario/jobresults.h"

#include <QString>

#include <optional>
#include <vector>

namespace revier {

/// Jobs of a site at the end of a year in one scenario, all its sources of employment together.
struct SiteJobs
{
    QString scenarioId;
    QString scenarioTitle;
    int year = 0;
    Measure measure = Measure::Gains; ///< permanent jobs, gross; or Construction, which is never in a sum
    std::optional<double> jobs; ///< nothing if the scenario does not count the site
    ValueKind kind = ValueKind::None; ///< the weakest of what was added up
    QString source; ///< citations with dates; empty if there is no number
    QString grade; ///< the worst of what was added up: C for assumptions
};

/// The years of a profile: the end of lignite in the Revier, the one once planned by law, and the last of the
/// projections.
[[nodiscard]] const std::vector<int> &profileYears();

/// The jobs of the site with this id, by year, scenario and measure. Construction only where there is some.
/// Empty if no source of the projections names the site.
[[nodiscard]] std::vector<SiteJobs> siteJobs(const JobResults &results, const QString &siteId,
                                             const std::vector<int> &years, Language language);
/// Permanent jobs, gross; nothing if the scenario does not count the site.
[[nodiscard]] std::optional<double> permanentJobs(const JobResults &results, const QString &siteId,
                                                  const QString &scenarioId, int year);
/// What the projections of a map say, with the scenarios of its own; null if the map names none. Blocking;
/// reads three small files.
[[nodiscard]] Result<JobResultsPtr> readJobResults(const MapState &state);

} // namespace revier
