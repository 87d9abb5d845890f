// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "score/measuring.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace revier {

/// The values of a criterion that count 0 and 1.
struct ValueBounds
{
    double worst = 0;
    double best = 0;
    bool operator==(const ValueBounds &) const = default;
};

/// A site in a ranking.
struct ScoredSite
{
    std::vector<std::optional<double>> values; ///< 0 to 1, parallel to the criteria
    std::vector<std::size_t> missing; ///< criteria that count and have no number here
    std::optional<double> score; ///< 0 to 1; nothing as long as something is missing
    int rank = 0; ///< from 1; sites that share a place have the same; 0 without a score
};

/// The weighted sum of the values of each site (utility analysis, "Nutzwertanalyse"):
/// score = sum over the criteria of share * value, with share = weight / sum of the weights, and
/// value = (x - worst) / (best - worst), held within 0 and 1. C. Zangemeister, Nutzwertanalyse in der
/// Systemtechnik, 1970; V. Belton, T. J. Stewart, Multiple Criteria Decision Analysis, 2002, chapter 5.
///
/// With bounds from the data (a "local scale") the worst of the compared sites counts 0 and the best 1:
/// another site in the comparison can then change all values. A criterion in which all sites are equal counts
/// 1 for each. Weights of an additive model are rates of exchange between the ranges from worst to best; they
/// say nothing without them.
struct Ranking
{
    std::vector<double> shares; ///< of the weights, their sum is 1; all 0 if no criterion counts
    std::vector<std::optional<ValueBounds>> bounds; ///< nothing where no site has a number
    std::vector<ScoredSite> sites; ///< parallel to those of the measurement
    std::vector<std::size_t> order; ///< sites with a score, best first
};

/// \a weights in the place of those of the criteria, and as many; negative ones count as 0. Takes
/// microseconds.
[[nodiscard]] Ranking rankSites(const Measurement &measurement, std::span<const double> weights);
/// With the weights of the criteria.
[[nodiscard]] Ranking rankSites(const Measurement &measurement);
/// The weights of the criteria.
[[nodiscard]] std::vector<double> weightsOf(const ScoreSettings &settings);

} // namespace revier
