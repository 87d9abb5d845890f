// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/yearseries.h"

#include <algorithm>
#include <cmath>
#include <ranges>

namespace revier {

YearSeries::YearSeries(std::vector<int> years, std::vector<Scenario> scenarios, std::size_t featureCount)
    : m_years(std::move(years))
    , m_scenarios(std::move(scenarios))
    , m_featureCount(featureCount)
    , m_values(m_years.size() * m_scenarios.size() * featureCount, kNone)
{
    Q_ASSERT(std::ranges::is_sorted(m_years) && !m_scenarios.empty());
}

void YearSeries::setValue(std::size_t scenario, std::size_t yearIndex, std::size_t feature, double value)
{
    constexpr double kLargest = 1e300; // differences stay finite
    const auto place = ((scenario * m_years.size()) + yearIndex) * m_featureCount + feature;
    m_values[place] = std::abs(value) <= kLargest ? value : kNone;
}

std::shared_ptr<const YearSeries> YearSeries::finished(YearSeries series)
{
    series.computeRanges();
    return std::make_shared<const YearSeries>(std::move(series));
}

std::size_t YearSeries::scenarioIndex(QStringView id) const
{
    const auto found = std::ranges::find(m_scenarios, id, &Scenario::id);
    return found == m_scenarios.end() ? 0 : std::size_t(found - m_scenarios.begin());
}

bool YearSeries::hasScenario(QStringView id) const
{
    return std::ranges::contains(m_scenarios, id, &Scenario::id);
}

std::optional<std::size_t> YearSeries::yearIndex(int year) const
{
    const auto after = std::ranges::upper_bound(m_years, year);
    if (after == m_years.begin()) {
        return std::nullopt;
    }
    return std::size_t(after - m_years.begin()) - 1;
}

std::span<const double> YearSeries::values(std::size_t scenario, std::size_t yearIndex) const
{
    const auto first = ((scenario * m_years.size()) + yearIndex) * m_featureCount;
    return std::span(m_values).subspan(first, m_featureCount);
}

void YearSeries::computeRanges()
{
    bool any = false;
    std::vector<bool> known(m_featureCount, false);
    const auto block = m_years.size() * m_featureCount; // the numbers of one scenario
    for (std::size_t i = 0; i < block; ++i) {
        double least = kNone;
        double most = kNone;
        for (std::size_t place = i; place < m_values.size(); place += block) { // the scenarios of this number
            least = std::fmin(least, m_values[place]); // fmin and fmax pass over kNone
            most = std::fmax(most, m_values[place]);
        }
        if (std::isnan(least)) {
            continue;
        }
        known[i % m_featureCount] = true;
        m_range =
            any ? Range {std::min(m_range.min, least), std::max(m_range.max, most)} : Range {least, most};
        m_largestDifference = std::max(m_largestDifference, most - least);
        any = true;
    }
    featuresWithout = std::size_t(std::ranges::count(known, false));
}

std::shared_ptr<const YearSeries>
YearSeries::ofPeriods(std::vector<std::int16_t> from, std::vector<std::int16_t> to, std::pair<int, int> years)
{
    YearSeries series({years.first, years.second}, {{}}, 0);
    series.m_featureCount = from.size();
    series.m_from = std::move(from);
    series.m_to = std::move(to);
    series.m_range = {1, 1};
    return std::make_shared<const YearSeries>(std::move(series));
}

FeatureValues valuesAt(const YearSeries &series, const Moment &moment)
{
    FeatureValues result;
    if (series.hasPeriods()) {
        result.hidesMissing = true;
        result.year = moment.year;
        result.values.reserve(series.featureCount());
        for (std::size_t i = 0; i < series.featureCount(); ++i) {
            const bool isThere = series.m_from[i] <= moment.year && moment.year <= series.m_to[i];
            result.values.push_back(isThere ? 1 : YearSeries::kNone);
        }
        return result;
    }
    const auto year = series.yearIndex(moment.year);
    if (!year) {
        result.values.assign(series.featureCount(), YearSeries::kNone);
        return result;
    }
    result.year = series.years()[*year];
    result.assumed = series.assumedFrom && *result.year >= *series.assumedFrom;
    const auto a = series.scenarioIndex(moment.scenario);
    const auto numbers = series.values(a, *year);
    result.values.assign(numbers.begin(), numbers.end());
    if (moment.compare.isEmpty() || !series.hasScenario(moment.compare)
        || series.scenarioIndex(moment.compare) == a) {
        return result;
    }
    result.difference = true;
    const auto others = series.values(series.scenarioIndex(moment.compare), *year);
    std::ranges::transform(result.values, others, result.values.begin(), std::minus<>());
    return result;
}

} // namespace revier
