// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format.h"
#include "scenario/jobtable.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

bool isObserved(Measure measure)
{
    return measure == Measure::Employees || measure == Measure::ItEmployees
        || measure == Measure::MiningEmployees;
}

/// Citations, each once.
QString citations(const QStringList &all)
{
    QStringList once = all;
    once.removeDuplicates();
    return once.join(u"; ");
}

/// Makes the rows of one table.
class RowMaker
{
public:
    RowMaker(const JobResults &results, const JobTableOptions &options, Language language)
        : m_results(results)
        , m_options(options)
        , m_language(language)
        , m_locale(localeOf(language))
    {
        for (const auto &group : results.groups(options.by)) {
            if (options.key.isNull() || group.key == options.key) {
                m_groups.push_back(group);
            }
        }
    }

    void addScenario(const Scenario &scenario, Measure measure)
    {
        const auto found = std::ranges::find_if(m_options.ranges, [&scenario](const JobRangesPtr &ranges) {
            return ranges->scenarioId() == scenario.id;
        });
        const auto *ranges = found == m_options.ranges.end() ? nullptr : found->get();
        for (const auto &group : m_groups) {
            for (int year = m_options.from; year <= m_options.to; ++year) {
                auto row = rowOf(group, scenario.id, year, measure);
                if (!row) {
                    continue;
                }
                row->scenario = scenario.id;
                row->scenarioTitle = scenario.title.in(m_language);
                row->range = ranges == nullptr ? std::nullopt : ranges->at(group, year, measure);
                compare(*row);
                m_rows.push_back(*std::move(row));
            }
        }
    }

    void addObserved(Measure measure)
    {
        for (const auto &group : m_groups) {
            for (int year = m_options.from; year <= m_options.to; ++year) {
                if (auto row = rowOf(group, {}, year, measure)) {
                    m_rows.push_back(*std::move(row));
                }
            }
        }
    }

    [[nodiscard]] std::vector<JobRow> take() { return std::move(m_rows); }

private:
    void compare(JobRow &row) const
    {
        if (m_options.compareWith.isEmpty()) {
            return;
        }
        row.compared = m_results.value(row.group, m_options.compareWith, row.year, row.measure);
        const auto other = m_results.kind(row.group, m_options.compareWith, row.year, row.measure);
        if (other == ValueKind::Assumption) { // and so is the difference
            row.kind = other;
            row.grade = u"C"_s;
        }
    }

    std::optional<JobRow> rowOf(const JobGroup &group, const QString &scenario, int year, Measure measure)
    {
        const auto value = m_results.value(group, scenario, year, measure);
        if (!value) {
            return {};
        }
        JobRow row {.group = group,
                    .name = m_results.title(group, m_language),
                    .scenario = {},
                    .scenarioTitle = {},
                    .year = year,
                    .measure = measure,
                    .value = *value,
                    .compared = {},
                    .range = {},
                    .kind = m_results.kind(group, scenario, year, measure),
                    .source = {},
                    .grade = {}};
        isObserved(measure) ? citeObserved(row) : citeSources(row, scenario);
        return row;
    }

    [[nodiscard]] QString cited(const QString &source, const QString &date) const
    {
        return u"%1 (%2)"_s.arg(source, formatIsoDate(date, m_locale));
    }

    void citeSources(JobRow &row, const QString &scenario) const
    {
        QStringList all;
        row.grade = row.kind == ValueKind::Assumption ? u"C"_s : u"A"_s;
        for (const auto *source : m_results.contributions(row.group, scenario, row.measure)) {
            all.append(cited(source->source, source->sourceDate));
            row.grade = std::max(row.grade, source->grade);
        }
        row.source = citations(all);
    }

    void citeObserved(JobRow &row) const
    {
        QStringList all;
        const auto kreise =
            row.group.kind == GroupKind::Kreis ? QStringList {row.group.key} : m_results.model().kreise();
        for (const auto &ags : kreise) {
            if (const auto *observed = m_results.model().observed().row(ags, row.year)) {
                all.append(cited(observed->source, observed->sourceDate));
                row.grade = std::max(row.grade, observed->grade);
            }
        }
        row.source = citations(all);
    }

    const JobResults &m_results;
    const JobTableOptions &m_options;
    Language m_language;
    QLocale m_locale;
    std::vector<JobGroup> m_groups;
    std::vector<JobRow> m_rows;
};

} // namespace

std::vector<JobRow> jobRows(const JobResults &results, const JobTableOptions &options, Language language)
{
    RowMaker maker(results, options, language);
    const auto &measures = options.measures.empty() ? allMeasures() : options.measures;
    for (const auto &scenario : results.model().scenarios()) {
        if (!options.scenarios.isEmpty() && !options.scenarios.contains(scenario.id)) {
            continue;
        }
        for (const auto measure : measures) {
            if (!isObserved(measure)) {
                maker.addScenario(scenario, measure);
            }
        }
    }
    for (const auto measure : measures) {
        if (isObserved(measure) && options.compareWith.isEmpty()) {
            maker.addObserved(measure);
        }
    }
    return maker.take();
}

QString unitOf(Measure measure)
{
    if (measure == Measure::GainsShare) {
        return u"percent"_s;
    }
    return isObserved(measure) ? u"employees"_s : u"jobs"_s;
}

double shownValue(double value, Measure measure)
{
    const double scale = measure == Measure::GainsShare ? 1e5 : 10; // of percent: 1e3
    const double rounded = std::round(value * scale) / (measure == Measure::GainsShare ? 1e3 : scale);
    return rounded == 0 ? 0 : rounded; // no minus before it
}

} // namespace revier
