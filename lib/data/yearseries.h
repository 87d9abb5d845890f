// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localizedtext.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace revier {

/// What a time line stands at. A value.
struct Moment
{
    int year = 0; ///< calendar year; 0: there is no time line
    QString scenario; ///< id; a series that does not know it shows its first scenario
    QString compare; ///< id of the scenario B of a difference A - B; empty: no difference
    bool operator==(const Moment &) const = default;
};

struct FeatureValues;

/// Numbers of the features of one table over years and scenarios: what a model computed, or what the columns
/// or rows of the user's own data say. Immutable once shared; exact.
class YearSeries
{
public:
    static constexpr double kNone = std::numeric_limits<double>::quiet_NaN(); ///< there is no number

    struct Scenario
    {
        QString id; ///< may be empty where there is one alone
        LocalizedText title;
        bool operator==(const Scenario &) const = default;
    };
    /// The least and the largest number; both 0 if there is none.
    struct Range
    {
        double min = 0;
        double max = 0;
        bool operator==(const Range &) const = default;
    };

    /// \a years ascending, each once; \a scenarios at least one; no numbers yet.
    YearSeries(std::vector<int> years, std::vector<Scenario> scenarios, std::size_t featureCount);
    /// Not finite or beyond 1e300: no number. Only before the series is shared.
    void setValue(std::size_t scenario, std::size_t yearIndex, std::size_t feature, double value);
    /// Computes range() and differenceRange() from what was set, and makes the series immutable.
    [[nodiscard]] static std::shared_ptr<const YearSeries> finished(YearSeries series);
    /// Features that are there from one year to another, both inclusive: they have the number 1 then and none
    /// else, and are drawn only then. \a from and \a to have one year per feature; what is beyond \a years
    /// (the first and the last of the axis) is open.
    [[nodiscard]] static std::shared_ptr<const YearSeries>
    ofPeriods(std::vector<std::int16_t> from, std::vector<std::int16_t> to, std::pair<int, int> years);

    [[nodiscard]] const std::vector<int> &years() const { return m_years; }
    [[nodiscard]] const std::vector<Scenario> &scenarios() const { return m_scenarios; }
    [[nodiscard]] std::size_t featureCount() const { return m_featureCount; }
    [[nodiscard]] bool hasPeriods() const { return !m_from.empty(); }
    /// Of the scenario with this id, or of the first.
    [[nodiscard]] std::size_t scenarioIndex(QStringView id) const;
    [[nodiscard]] bool hasScenario(QStringView id) const;
    /// The last year that has numbers and is not after \a year: between two years nothing is made up.
    [[nodiscard]] std::optional<std::size_t> yearIndex(int year) const;
    /// Numbers of all features; kNone where there is none. Not for periods: see valuesAt().
    [[nodiscard]] std::span<const double> values(std::size_t scenario, std::size_t yearIndex) const;
    /// Over all features, years and scenarios, so that sizes and classes can stay the same in all of them.
    [[nodiscard]] Range range() const { return m_range; }
    /// The largest difference between two scenarios in the same year, as an absolute number.
    [[nodiscard]] double largestDifference() const { return m_largestDifference; }

    LocalizedText title; ///< what is counted: "neue Arbeitsplätze"
    LocalizedText unit; ///< of one: "Arbeitsplätze"
    std::optional<int> assumedFrom; ///< numbers of this year and of later ones are assumptions
    QStringList unmatchedKeys; ///< keys of the numbers that no feature has
    std::size_t featuresWithout = 0; ///< features that have no number in any year

private:
    friend FeatureValues valuesAt(const YearSeries &series, const Moment &moment);
    void computeRanges();

    std::vector<int> m_years;
    std::vector<Scenario> m_scenarios;
    std::size_t m_featureCount = 0;
    std::vector<double> m_values; ///< by scenario, then year, then feature
    Range m_range;
    double m_largestDifference = 0;
    std::vector<std::int16_t> m_from; ///< per feature; only with periods
    std::vector<std::int16_t> m_to;
};

using YearSeriesPtr = std::shared_ptr<const YearSeries>;

/// The numbers of a series at a moment, one per feature.
struct FeatureValues
{
    std::vector<double> values; ///< YearSeries::kNone where there is none
    bool difference = false; ///< A - B; only where both scenarios are in the series and differ
    bool hidesMissing = false; ///< features without a number are not drawn
    bool assumed = false; ///< the numbers are assumptions and must be called so
    std::optional<int> year; ///< of the numbers: the moment's, or the last before it
};

[[nodiscard]] FeatureValues valuesAt(const YearSeries &series, const Moment &moment);

} // namespace revier
