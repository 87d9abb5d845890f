// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "score/ranking.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace revier {

/// Between which shares of one weight the first place stays where it is, if the other weights keep their
/// ratios. Both ends belong to it; at an end the challenger has caught up.
struct StableShare
{
    double from = 0;
    double to = 1;
    std::optional<std::size_t> below; ///< the site that is first below \a from; nothing if \a from is 0
    std::optional<std::size_t> above; ///< the site that is first above \a to; nothing if \a to is 1
};

/// One for each criterion; nothing where there are no two sites with scores, or where no other criterion
/// counts, so that its share cannot change.
///
/// Exact: with share s of criterion i and the others scaled by (1 - s) the difference of two scores is linear
/// in s, so that each rival sets at most one end. E. Triantaphyllou, A. Sanchez, A sensitivity analysis
/// approach for some deterministic multi-criteria decision-making methods, Decision Sciences 28 (1997),
/// 151-194, with the others rescaled instead of left as they are.
[[nodiscard]] std::vector<std::optional<StableShare>> stableShares(const Ranking &ranking);

/// How often a site comes to each place with weights that nobody has chosen.
struct RankAcceptability
{
    static constexpr int kRuns = 10'000;

    int runs = 0; ///< 0 where nothing could be ranked
    /// By site and place (from the first on): part of the runs, 0 to 1; empty for sites without a score.
    std::vector<std::vector<double>> shares;
};

/// Draws the shares of all criteria that count evenly from all there are (Dirichlet with all parameters 1:
/// normed exponential variates) and ranks the sites with scores: SMAA-2, R. Lahdelma, P. Salminen, Operations
/// Research 49 (2001), 444-454; the drawing after T. Tervonen, R. Lahdelma, European Journal of Operational
/// Research 178 (2007), 500-513. Depends on which criteria count, not on their weights. Sites that share a
/// place both have it. The same seed gives the same numbers. A few milliseconds for four sites.
[[nodiscard]] RankAcceptability rankAcceptability(const Ranking &ranking, int runs = RankAcceptability::kRuns,
                                                  std::uint64_t seed = 1);

} // namespace revier
