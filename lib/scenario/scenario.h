// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localizedtext.h"
#include "scenario/jobsource.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace revier {

/// The years for which there are results.
inline constexpr int kFirstYear = 2013;
inline constexpr int kLastYear = 2045;

/// How jobs come over the years.
enum class Shape {
    Linear, ///< the same number every year
    Logistic, ///< slowly, fast, slowly: a tenth after a quarter of the time, nine tenths after three quarters
    Steps ///< by jumps in stated years; may fall
};

/// From the end of \a year on so much of the realised jobs is there.
struct Step
{
    int year = 0;
    double share = 0; ///< 0 to 1
    bool operator==(const Step &) const = default;
};

/// Within which a value may lie; both ends are possible.
struct ValueRange
{
    double lowest = 0;
    double highest = 0;
    bool operator==(const ValueRange &) const = default;
};

/// What is assumed of one source in one scenario. Every field is an assumption unless published names it.
///
/// Values are those of the end of a year. With linear and logistic curves the jobs come from 1 January of
/// startYear to 31 December of fullYear: at the end of year y the time that has passed is
/// x = (y + 1 - startYear - delay) / (fullYear + 1 - startYear), held within 0 and 1, and the jobs are
/// jobsMax * share * curve(x). The logistic curve is g(x) = (s(x) - s(0)) / (s(1) - s(0)) with
/// s(x) = 1 / (1 + exp(-8 (x - 1/2))).
struct Assumption
{
    QString sourceId;
    bool enabled = true; ///< false: the source is not counted
    Shape shape = Shape::Linear;
    int startYear = kFirstYear; ///< with steps: the year of the first step
    int fullYear = kLastYear; ///< with steps: the year of the last step
    std::optional<int> lastYear; ///< the last year with jobs; construction needs it, others close then
    std::vector<Step> steps; ///< only with Shape::Steps, years ascending
    double share = 1; ///< of the source's jobsMax that is realised, 0 to 1
    double delay = 0; ///< years by which everything comes later, 0 to 30
    /// How far a value may be off, for computeRanges(); without a range it does not vary.
    std::optional<ValueRange> shareRange;
    std::optional<ValueRange> delayRange;
    std::optional<ValueRange> fullYearRange; ///< not with steps
    QStringList published; ///< keys of the file that a source gives: "full_year", "share"
    LocalizedText note; ///< why this was assumed; never empty
    bool operator==(const Assumption &) const = default;
};

/// A set of assumptions. A source without one, or with one that is not enabled, is not counted.
struct Scenario
{
    QString id; ///< "pessimistic", "central", "upper", or the user's own
    LocalizedText title;
    LocalizedText note;
    std::vector<Assumption> assumptions; ///< at most one for each source

    /// Nothing if there is none for this source.
    [[nodiscard]] const Assumption *assumption(QStringView sourceId) const;
    bool operator==(const Scenario &) const = default;
};

/// A curve with real numbers, as the ranges draw them. Refers to the steps of its assumption.
struct Curve
{
    Shape shape = Shape::Linear;
    double startYear = 0;
    double fullYear = 0;
    double delay = 0;
    std::optional<int> lastYear;
    std::span<const Step> steps;

    [[nodiscard]] static Curve of(const Assumption &assumption);
    /// The share of the realised jobs at the end of the year, 0 to 1.
    [[nodiscard]] double at(int year) const;
};

/// The jobs of a source at the end of a year: never negative, never more than source.jobsMax, also with
/// values that no file may have. Nothing if the source is not counted.
[[nodiscard]] std::optional<double> jobsAt(const JobSource &source, const Assumption *assumption, int year);
/// The product, held within 0 and the bound.
[[nodiscard]] double boundedJobs(const JobSource &source, double share, double curve);

/// "linear", "logistic", "steps"; nothing for an unknown word.
[[nodiscard]] QString codeOf(Shape shape);
[[nodiscard]] std::optional<Shape> shapeFromCode(QStringView code);

} // namespace revier
