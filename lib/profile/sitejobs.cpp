// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/sitejobs.h"

#include "scenario/jobseries.h"
#include "scenario/jobtable.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

void add(const JobRow &row, SiteJobs &sum)
{
    sum.jobs = sum.jobs.value_or(0) + row.value;
    sum.kind = std::max(sum.kind, row.kind);
    sum.grade = std::max(sum.grade, row.grade);
    auto sources = sum.source.split(u"; "_s, Qt::SkipEmptyParts);
    sources.append(row.source.split(u"; "_s, Qt::SkipEmptyParts));
    sources.removeDuplicates();
    sum.source = sources.join(u"; "_s);
}

/// The sum over the sources with these ids; nothing in it if none of them counts.
SiteJobs jobsOf(const JobResults &results, const QStringList &sources, SiteJobs sum, Language language)
{
    for (const auto &source : sources) {
        const JobTableOptions options {.scenarios = {sum.scenarioId},
                                       .by = GroupKind::Source,
                                       .key = source,
                                       .measures = {sum.measure},
                                       .from = sum.year,
                                       .to = sum.year,
                                       .compareWith = {},
                                       .ranges = {}};
        for (const auto &row : jobRows(results, options, language)) {
            add(row, sum);
        }
    }
    return sum;
}

QStringList sourcesOf(const JobModel &model, const QString &siteId, Measure measure)
{
    QStringList ids;
    for (const auto &source : model.sources()) {
        if (!siteId.isEmpty() && source.siteId == siteId && signOf(source, measure) != 0) {
            ids.append(source.id);
        }
    }
    return ids;
}

} // namespace

const std::vector<int> &profileYears()
{
    static const std::vector<int> kYears {2030, 2038, kLastYear};
    return kYears;
}

std::vector<SiteJobs> siteJobs(const JobResults &results, const QString &siteId,
                               const std::vector<int> &years, Language language)
{
    std::vector<SiteJobs> jobs;
    for (const auto measure : {Measure::Gains, Measure::Construction}) {
        const auto sources = sourcesOf(results.model(), siteId, measure);
        for (const auto year : years) {
            for (const auto &scenario : results.model().scenarios()) {
                SiteJobs entry;
                entry.scenarioId = scenario.id;
                entry.scenarioTitle = scenario.title.in(language);
                entry.year = year;
                entry.measure = measure;
                entry = jobsOf(results, sources, std::move(entry), language);
                const bool worthIt = measure == Measure::Gains || entry.jobs.value_or(0) > 0;
                if (!sources.isEmpty() && worthIt) {
                    jobs.push_back(std::move(entry));
                }
            }
        }
    }
    std::ranges::stable_sort(jobs, {}, &SiteJobs::year);
    return jobs;
}

std::optional<double> permanentJobs(const JobResults &results, const QString &siteId,
                                    const QString &scenarioId, int year)
{
    std::optional<double> sum;
    for (const auto &source : sourcesOf(results.model(), siteId, Measure::Gains)) {
        const JobGroup group {.kind = GroupKind::Source, .key = source};
        if (const auto jobs = results.value(group, scenarioId, year, Measure::Gains)) {
            sum = sum.value_or(0) + *jobs;
        }
    }
    return sum;
}

Result<JobResultsPtr> readJobResults(const MapState &state)
{
    if (state.scenariosPath.isEmpty()) {
        return JobResultsPtr();
    }
    return readJobs(state).transform(&JobResults::compute);
}

} // namespace revier
