// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/jobranges.h"

#include "core/parallel.h"
#include "core/sharedcontrol.h"
#include "scenario/jobtexts_p.h"
#include "scenario/randomdraws.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <utility>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

constexpr std::size_t kYears = kLastYear - kFirstYear + 1;

/// What is drawn of one source: one number for each run, or none where it does not vary.
struct DrawnSource
{
    const JobSource *source = nullptr;
    const Assumption *assumption = nullptr;
    std::vector<double> shares;
    std::vector<double> delays;
    std::vector<double> fullYears;

    /// The jobs at the end of a year, for each run.
    void jobs(int year, std::span<double> values) const
    {
        const auto value = [](const std::vector<double> &drawn, std::size_t run, double fixed) {
            return drawn.empty() ? fixed : drawn[run];
        };
        auto curve = Curve::of(*assumption);
        for (std::size_t run = 0; run < values.size(); ++run) {
            curve.delay = value(delays, run, assumption->delay);
            curve.fullYear = value(fullYears, run, assumption->fullYear);
            values[run] = boundedJobs(*source, value(shares, run, assumption->share), curve.at(year));
        }
    }
};

std::vector<double> drawn(const std::optional<ValueRange> &range, double mode, const QString &quantity,
                          const RangeOptions &options)
{
    std::vector<double> values;
    if (!range || !(range->highest > range->lowest)) {
        return values;
    }
    const RandomDraws draws(options.seed, quantity.toStdString());
    values.resize(std::size_t(options.runs));
    for (std::size_t run = 0; run < values.size(); ++run) {
        values[run] = triangular(*range, mode, draws.uniform(run));
    }
    return values;
}

std::vector<DrawnSource> drawnSources(const JobModel &model, const Scenario &scenario,
                                      const RangeOptions &options)
{
    std::vector<DrawnSource> sources;
    sources.reserve(model.sources().size());
    for (const auto &source : model.sources()) {
        const auto *assumption = scenario.assumption(source.id);
        if (assumption == nullptr || !assumption->enabled) {
            continue;
        }
        const auto quantity = [&source](const QString &name) { return source.id + u'/' + name; };
        sources.push_back(
            {.source = &source,
             .assumption = assumption,
             .shares = drawn(assumption->shareRange, assumption->share, quantity(u"share"_s), options),
             .delays = drawn(assumption->delayRange, assumption->delay, quantity(u"delay"_s), options),
             .fullYears =
                 drawn(assumption->fullYearRange, assumption->fullYear, quantity(u"full_year"_s), options)});
    }
    return sources;
}

/// Reorders the values.
Percentiles percentilesOf(std::span<double> values)
{
    const auto [least, most] = std::ranges::minmax(values);
    if (least == most) {
        return {least, least, least};
    }
    const auto rank = [&values](std::size_t percent) { // the smallest number of values that is enough
        return std::ptrdiff_t((values.size() * percent + 99) / 100) - 1;
    };
    const auto p10 = values.begin() + rank(10);
    const auto p50 = values.begin() + rank(50);
    const auto p90 = values.begin() + rank(90);
    std::nth_element(values.begin(), p50, values.end());
    std::nth_element(values.begin(), p10, p50);
    std::nth_element(p50 + 1, p90, values.end());
    return {*p10, *p50, *p90};
}

/// A series with the sources that it adds up, as indexes of the drawn ones, and their signs.
struct Sum
{
    std::vector<std::pair<std::size_t, double>> parts;
    std::array<Percentiles, kYears> years {};
};

Sum sumOf(const std::vector<const JobSource *> &contributions, const std::vector<DrawnSource> &sources,
          Measure measure)
{
    Sum sum;
    for (std::size_t i = 0; i < sources.size(); ++i) {
        if (std::ranges::contains(contributions, sources[i].source)) {
            sum.parts.emplace_back(i, signOf(*sources[i].source, measure));
        }
    }
    return sum;
}

/// The memory of one thread.
struct Workspace
{
    std::vector<std::vector<double>> jobs; ///< per source and run
    std::vector<double> total;
};

void computeYear(const std::vector<DrawnSource> &sources, std::size_t index, Workspace &space,
                 std::vector<Sum> &sums)
{
    for (std::size_t i = 0; i < sources.size(); ++i) {
        sources[i].jobs(kFirstYear + int(index), space.jobs[i]);
    }
    for (auto &sum : sums) {
        std::ranges::fill(space.total, 0.0);
        for (const auto &[source, sign] : sum.parts) {
            for (std::size_t run = 0; run < space.total.size(); ++run) {
                space.total[run] += sign * space.jobs[source][run];
            }
        }
        sum.years.at(index) = percentilesOf(space.total);
    }
}

/// False if it was cancelled.
bool computeYears(const std::vector<DrawnSource> &sources, int runs, std::vector<Sum> &sums,
                  const JobControl &control)
{
    SharedControl shared(control, kYears);
    const auto makeSpace = [&sources, runs] {
        return Workspace {.jobs = std::vector(sources.size(), std::vector<double>(std::size_t(runs))),
                          .total = std::vector<double>(std::size_t(runs))};
    };
    inParallel(kYears, makeSpace, [&](Workspace &space, std::size_t index) {
        if (shared.advance(1)) {
            computeYear(sources, index, space, sums);
        }
    });
    return !shared.isCanceled();
}

} // namespace

Result<std::shared_ptr<const JobRanges>> JobRanges::compute(const JobResultsPtr &results,
                                                            const QString &scenarioId,
                                                            const RangeOptions &options,
                                                            const JobControl &control)
{
    const auto &model = results->model();
    const auto *scenario = model.scenario(scenarioId);
    if (scenario == nullptr) {
        return failure(Error::Code::NotFound, JobText::tr("There is no scenario \"%1\".").arg(scenarioId));
    }
    if (options.runs < kFewestRuns || options.runs > kMostRuns) {
        return failure(Error::Code::InvalidArgument,
                       JobText::tr("%L1 runs are not possible; %L2 to %L3 are.")
                           .arg(options.runs)
                           .arg(kFewestRuns)
                           .arg(kMostRuns));
    }
    auto ranges = std::make_shared<JobRanges>();
    ranges->m_results = results;
    ranges->m_scenarioId = scenarioId;
    ranges->m_options = options;
    const auto sources = drawnSources(model, *scenario, options);
    std::vector<Sum> sums;
    for (const auto kind :
         {GroupKind::Source, GroupKind::Municipality, GroupKind::Kreis, GroupKind::Region}) {
        for (const auto groups = results->groups(kind); const auto &group : groups) {
            for (const auto measure :
                 {Measure::Gains, Measure::Losses, Measure::Net, Measure::Construction}) {
                if (results->value(group, scenarioId, kFirstYear, measure)) {
                    ranges->m_series.push_back({group, measure, {}});
                    sums.push_back(
                        sumOf(results->contributions(group, scenarioId, measure), sources, measure));
                }
            }
        }
    }
    if (!computeYears(sources, options.runs, sums, control)) {
        return failure(Error::Code::Canceled, JobText::tr("The calculation was cancelled."));
    }
    for (std::size_t i = 0; i < sums.size(); ++i) {
        ranges->m_series[i].years.assign(sums[i].years.begin(), sums[i].years.end());
    }
    return ranges;
}

std::optional<Percentiles> JobRanges::at(const JobGroup &group, int year, Measure measure) const
{
    const bool share = measure == Measure::GainsShare;
    const auto wanted = share ? Measure::Gains : measure;
    const auto found = std::ranges::find_if(
        m_series, [&](const Series &series) { return series.group == group && series.measure == wanted; });
    if (found == m_series.end() || year < kFirstYear || year > kLastYear) {
        return {};
    }
    const auto &jobs = found->years[std::size_t(year - kFirstYear)];
    if (!share) {
        return jobs;
    }
    const auto employees = m_results->baseline(group);
    if (!employees || !(*employees > 0)) {
        return {};
    }
    return Percentiles {jobs.p10 / *employees, jobs.p50 / *employees, jobs.p90 / *employees};
}

} // namespace revier
