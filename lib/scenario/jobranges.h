// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobcontrol.h"
#include "core/result.h"
#include "scenario/jobresults.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace revier {

struct RangeOptions
{
    int runs = 10'000; ///< 100 to 100,000
    std::uint64_t seed = 1;
};

/// Nearest-rank percentiles: p10 is the smallest number that a tenth of the runs do not exceed.
struct Percentiles
{
    double p10 = 0;
    double p50 = 0;
    double p90 = 0;
    bool operator==(const Percentiles &) const = default;
};

/// How far the numbers of a scenario move if its assumptions move within their stated ranges (Monte Carlo).
/// Immutable.
///
/// Each run draws share, delay and full year of every source from triangular distributions: lowest and
/// highest as stated, the most frequent value is the one of the scenario. The draws of different sources are
/// independent, which makes the ranges of sums narrower than if everything went well or badly together. The
/// ranges are assumptions themselves: this is no forecast interval.
///
/// A draw depends on seed, source id, quantity and number of the run only (see RandomDraws), so the same seed
/// gives the same numbers on every machine, with any number of threads.
class JobRanges
{
public:
    static constexpr int kFewestRuns = 100;
    static constexpr int kMostRuns = 100'000;

    /// Uses all cores. Fails for an unknown scenario, a number of runs outside of the limits, or if
    /// cancelled.
    [[nodiscard]] static Result<std::shared_ptr<const JobRanges>> compute(const JobResultsPtr &results,
                                                                          const QString &scenarioId,
                                                                          const RangeOptions &options,
                                                                          const JobControl &control);

    [[nodiscard]] const QString &scenarioId() const { return m_scenarioId; }
    [[nodiscard]] const RangeOptions &options() const { return m_options; }
    /// Nothing where JobResults has no number either, and for what is observed.
    [[nodiscard]] std::optional<Percentiles> at(const JobGroup &group, int year, Measure measure) const;

private:
    struct Series
    {
        JobGroup group;
        Measure measure = Measure::Gains;
        std::vector<Percentiles> years; ///< from kFirstYear on
    };

    JobResultsPtr m_results;
    QString m_scenarioId;
    RangeOptions m_options;
    std::vector<Series> m_series;
};

using JobRangesPtr = std::shared_ptr<const JobRanges>;

} // namespace revier
