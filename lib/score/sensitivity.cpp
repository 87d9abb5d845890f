// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/sensitivity.h"

#include "scenario/randomdraws.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace revier {
namespace {

constexpr double kSame = 1e-12; // of scores: below it lies rounding

/// The score of a site as a line over the share s of one criterion: s * own + (1 - s) * rest.
struct ScoreLine
{
    double own = 0;
    double rest = 0;
};

ScoreLine lineOf(const Ranking &ranking, std::size_t site, std::size_t criterion)
{
    ScoreLine line;
    const auto others = 1 - ranking.shares[criterion];
    for (std::size_t i = 0; i < ranking.shares.size(); ++i) {
        const auto value = ranking.sites[site].values[i].value_or(0);
        if (i == criterion) {
            line.own = value;
        } else {
            line.rest += ranking.shares[i] / others * value;
        }
    }
    return line;
}

/// Narrows the interval to where \a first is not behind \a rival.
void narrow(const ScoreLine &first, const ScoreLine &rival, std::size_t rivalSite, StableShare &stable)
{
    const auto lead = first.rest - rival.rest; // at share 0
    const auto slope = (first.own - rival.own) - lead;
    if (std::abs(slope) <= kSame) {
        return;
    }
    const auto crossing = -lead / slope;
    if (slope > 0 && crossing > stable.from) {
        stable.from = crossing;
        stable.below = rivalSite;
    } else if (slope < 0 && crossing < stable.to) {
        stable.to = crossing;
        stable.above = rivalSite;
    }
}

/// Exponential variates, one for each criterion that counts, divided by their sum.
class RandomShares
{
public:
    RandomShares(const Ranking &ranking, std::uint64_t seed)
    {
        for (std::size_t i = 0; i < ranking.shares.size(); ++i) {
            if (ranking.shares[i] > 0) {
                m_criteria.push_back(i);
                m_draws.emplace_back(seed, "criterion " + std::to_string(i));
            }
        }
        m_shares.resize(m_criteria.size());
    }

    void draw(std::uint64_t run)
    {
        double sum = 0;
        for (std::size_t i = 0; i < m_draws.size(); ++i) {
            m_shares[i] = -std::log1p(-m_draws[i].uniform(run));
            sum += m_shares[i];
        }
        for (auto &share : m_shares) {
            share = sum > 0 ? share / sum : 1 / double(m_shares.size());
        }
    }

    [[nodiscard]] double score(const ScoredSite &site) const
    {
        double score = 0;
        for (std::size_t i = 0; i < m_criteria.size(); ++i) {
            score += m_shares[i] * site.values[m_criteria[i]].value_or(0);
        }
        return score;
    }

private:
    std::vector<std::size_t> m_criteria;
    std::vector<RandomDraws> m_draws;
    std::vector<double> m_shares;
};

} // namespace

std::vector<std::optional<StableShare>> stableShares(const Ranking &ranking)
{
    std::vector<std::optional<StableShare>> result(ranking.shares.size());
    if (ranking.order.size() < 2) {
        return result;
    }
    const auto first = ranking.order.front();
    for (std::size_t i = 0; i < result.size(); ++i) {
        // A criterion without a number everywhere cannot be given weight without losing sites.
        const bool known = std::ranges::all_of(
            ranking.order, [&](auto site) { return ranking.sites[site].values[i].has_value(); });
        if (!known || ranking.shares[i] >= 1 - kSame) {
            continue;
        }
        StableShare stable;
        const auto line = lineOf(ranking, first, i);
        for (const auto rival : ranking.order) {
            if (rival != first) {
                narrow(line, lineOf(ranking, rival, i), rival, stable);
            }
        }
        stable.from = std::min(stable.from, ranking.shares[i]); // rounding
        stable.to = std::max(stable.to, ranking.shares[i]);
        result[i] = stable;
    }
    return result;
}

RankAcceptability rankAcceptability(const Ranking &ranking, int runs, std::uint64_t seed)
{
    RankAcceptability result {.runs = 0, .shares = {}};
    result.shares.resize(ranking.sites.size());
    if (ranking.order.empty() || runs <= 0) {
        return result;
    }
    result.runs = runs;
    for (const auto site : ranking.order) {
        result.shares[site].resize(ranking.order.size());
    }
    RandomShares random(ranking, seed);
    std::vector<double> scores(ranking.order.size());
    for (int run = 0; run < runs; ++run) {
        random.draw(std::uint64_t(run));
        std::ranges::transform(ranking.order, scores.begin(),
                               [&](auto site) { return random.score(ranking.sites[site]); });
        for (std::size_t i = 0; i < scores.size(); ++i) {
            const auto better =
                std::ranges::count_if(scores, [&](double other) { return other > scores[i] + kSame; });
            result.shares[ranking.order[i]][std::size_t(better)] += 1;
        }
    }
    for (auto &places : result.shares) {
        for (auto &share : places) {
            share /= runs;
        }
    }
    return result;
}

} // namespace revier
