// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/ranking.h"

#include <algorithm>
#include <numeric>

namespace revier {
namespace {

constexpr double kSame = 1e-12; // of scores: below it lies rounding

std::optional<ValueBounds> boundsOf(const Measurement &measurement, std::size_t index)
{
    const auto &criterion = measurement.settings.criteria[index];
    std::vector<double> numbers;
    for (const auto &site : measurement.sites) {
        if (const auto &number = site.values[index].number) {
            numbers.push_back(*number);
        }
    }
    if (numbers.empty()) {
        return std::nullopt;
    }
    const auto [least, most] = std::ranges::minmax(numbers);
    const bool more = criterion.better == Better::More;
    return ValueBounds {.worst = criterion.worst.value_or(more ? least : most),
                        .best = criterion.best.value_or(more ? most : least)};
}

double valueOf(double number, const ValueBounds &bounds)
{
    const auto range = bounds.best - bounds.worst;
    return range == 0 ? 1 : std::clamp((number - bounds.worst) / range, 0.0, 1.0);
}

/// Values of the site, and its score if nothing is missing.
ScoredSite scored(const MeasuredSite &site, const Ranking &ranking)
{
    ScoredSite result;
    double score = 0;
    for (std::size_t i = 0; i < site.values.size(); ++i) {
        const auto &number = site.values[i].number;
        const auto &bounds = ranking.bounds[i];
        const auto value = number && bounds ? std::optional(valueOf(*number, *bounds)) : std::nullopt;
        result.values.push_back(value);
        score += ranking.shares[i] * value.value_or(0);
        if (!value && ranking.shares[i] > 0) {
            result.missing.push_back(i);
        }
    }
    const bool counts = std::ranges::any_of(ranking.shares, [](double share) { return share > 0; });
    if (counts && result.missing.empty()) {
        result.score = score;
    }
    return result;
}

std::vector<double> sharesOf(std::span<const double> weights)
{
    std::vector<double> shares;
    std::ranges::transform(weights, std::back_inserter(shares), [](double w) { return std::max(0.0, w); });
    const auto sum = std::accumulate(shares.begin(), shares.end(), 0.0);
    for (auto &share : shares) {
        share = sum > 0 ? share / sum : 0;
    }
    return shares;
}

} // namespace

Ranking rankSites(const Measurement &measurement, std::span<const double> weights)
{
    Ranking ranking;
    ranking.shares = sharesOf(weights);
    for (std::size_t i = 0; i < measurement.settings.criteria.size(); ++i) {
        ranking.bounds.push_back(boundsOf(measurement, i));
    }
    for (const auto &site : measurement.sites) {
        ranking.sites.push_back(scored(site, ranking));
        if (ranking.sites.back().score) {
            ranking.order.push_back(ranking.sites.size() - 1);
        }
    }
    const auto scoreOf = [&ranking](std::size_t site) { return ranking.sites[site].score.value_or(0); };
    std::ranges::stable_sort(ranking.order, std::ranges::greater(), scoreOf);
    for (std::size_t place = 0; place < ranking.order.size(); ++place) {
        const auto site = ranking.order[place];
        const bool shared = place > 0 && scoreOf(ranking.order[place - 1]) - scoreOf(site) <= kSame;
        ranking.sites[site].rank = shared ? ranking.sites[ranking.order[place - 1]].rank : int(place) + 1;
    }
    return ranking;
}

Ranking rankSites(const Measurement &measurement)
{
    return rankSites(measurement, weightsOf(measurement.settings));
}

std::vector<double> weightsOf(const ScoreSettings &settings)
{
    std::vector<double> weights;
    std::ranges::transform(settings.criteria, std::back_inserter(weights), &Criterion::weight);
    return weights;
}

} // namespace revier
