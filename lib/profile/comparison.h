// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/siteprofile.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace revier {

/// What one site has in a row of a comparison.
struct ComparisonCell
{
    QString text; ///< "3,2 km NO: Umspannwerk Gohrpunkt"; "–" where nothing is known
    std::optional<double> number; ///< metres, people or jobs; nothing for words
    bool best = false; ///< the nearest or the most, if the sites differ
};

struct ComparisonRow
{
    QString label;
    std::vector<ComparisonCell> cells; ///< one a site
};

/// Sites side by side, translated into the language that the program speaks: facts, the nearest of each
/// layer, people, and jobs per year and scenario. Best is marked where two sites or more have different
/// numbers; whether near or many is good is for the reader to say.
[[nodiscard]] std::vector<ComparisonRow> compareProfiles(std::span<const SiteProfile> profiles,
                                                         Language language);
/// The table for a spreadsheet: tab-separated, a line for each row, headed by the names of the sites.
[[nodiscard]] QString comparisonToTsv(std::span<const SiteProfile> profiles, Language language);
/// "3.2 km NE"; "at the same place" below a metre, where no direction can be said.
[[nodiscard]] QString distanceText(const Neighbour &neighbour, const QLocale &locale);
/// "about 12,300", as an estimate is written: whole hundreds.
[[nodiscard]] QString peopleText(double people, const QLocale &locale);
/// "416,7 (Annahme)"; "not counted" if there is no number.
[[nodiscard]] QString jobsText(const SiteJobs &jobs, const QLocale &locale);

} // namespace revier
