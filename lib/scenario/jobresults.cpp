// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/jobresults.h"

#include "scenario/jobtexts_p.h"

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

constexpr int kYears = kLastYear - kFirstYear + 1;
constexpr std::array kJobMeasures {Measure::Gains, Measure::Losses, Measure::Net, Measure::Construction};
constexpr double kNothing = std::numeric_limits<double>::quiet_NaN();

bool isObserved(Measure measure)
{
    return measure == Measure::Employees || measure == Measure::ItEmployees
        || measure == Measure::MiningEmployees;
}

/// The measure whose jobs a measure shows.
Measure jobsOf(Measure measure)
{
    return measure == Measure::GainsShare ? Measure::Gains : measure;
}

/// Which sources a scenario counts.
std::vector<bool> countedSources(const JobModel &model, const Scenario &scenario)
{
    std::vector<bool> counted;
    counted.reserve(model.sources().size());
    for (const auto &source : model.sources()) {
        const auto *assumption = scenario.assumption(source.id);
        counted.push_back(assumption != nullptr && assumption->enabled);
    }
    return counted;
}

double numberOf(const EmployeeRow &row, Measure measure)
{
    switch (measure) {
    case Measure::ItEmployees:
        return row.itEmployees;
    case Measure::MiningEmployees:
        return row.miningEmployees;
    default:
        return row.employees;
    }
}

std::vector<JobGroup> groupsOf(const JobModel &model)
{
    std::vector<JobGroup> groups;
    QStringList municipalities;
    for (const auto &source : model.sources()) {
        groups.push_back({GroupKind::Source, source.id});
        if (!source.municipalityAgs.isEmpty()) {
            municipalities.append(source.municipalityAgs);
        }
    }
    for (const auto known = model.municipalities(); const auto &ags : known) {
        if (municipalities.contains(ags)) {
            groups.push_back({GroupKind::Municipality, ags});
        }
    }
    groups.push_back({GroupKind::Municipality, {}});
    for (const auto known = model.kreise(); const auto &ags : known) {
        groups.push_back({GroupKind::Kreis, ags});
    }
    groups.push_back({GroupKind::Kreis, {}});
    groups.push_back({GroupKind::Region, {}});
    return groups;
}

/// An area, not what lies in none.
bool isArea(const JobGroup &group)
{
    return (group.kind == GroupKind::Kreis || group.kind == GroupKind::Municipality) && !group.key.isEmpty();
}

/// The sources that a group and measure count in a scenario; and whether their sum would be wrong because
/// nobody says how much of a loss falls into this area.
struct Parts
{
    std::vector<std::size_t> sources;
    bool incomplete = false;
};

Parts partsOf(const JobModel &model, const std::vector<bool> &counted, const JobGroup &group, Measure measure)
{
    Parts parts;
    bool elsewhere = false;
    for (std::size_t i = 0; i < model.sources().size(); ++i) {
        const auto &source = model.sources()[i];
        if (signOf(source, measure) == 0 || !counted[i]) {
            continue;
        }
        if (belongsTo(source, group)) {
            parts.sources.push_back(i);
        } else if (source.effect == JobEffect::Loss && isArea(group)) {
            elsewhere = elsewhere || belongsTo(source, {group.kind, {}});
        }
    }
    parts.incomplete = elsewhere && measure == Measure::Net;
    return parts;
}

} // namespace

struct JobResults::Table
{
    /// Groups, then kJobMeasures, then years; NaN where there is no number.
    std::vector<double> values;

    static std::size_t at(std::size_t group, std::size_t measure, int year)
    {
        return (group * kJobMeasures.size() + measure) * kYears + std::size_t(year - kFirstYear);
    }
};

bool belongsTo(const JobSource &source, const JobGroup &group)
{
    switch (group.kind) {
    case GroupKind::Source:
        return source.id == group.key;
    case GroupKind::Municipality:
        return source.municipalityAgs == group.key;
    case GroupKind::Kreis:
        return source.kreisAgs == group.key;
    case GroupKind::Region:
        break;
    }
    return true;
}

int signOf(const JobSource &source, Measure measure)
{
    switch (measure) {
    case Measure::Gains:
    case Measure::GainsShare:
        return source.effect == JobEffect::Gain ? 1 : 0;
    case Measure::Losses:
        return source.effect == JobEffect::Loss ? 1 : 0;
    case Measure::Construction:
        return source.effect == JobEffect::Construction ? 1 : 0;
    case Measure::Net:
        if (source.effect == JobEffect::Construction) {
            return 0;
        }
        return source.effect == JobEffect::Gain ? 1 : -1;
    default:
        return 0;
    }
}

JobResultsPtr JobResults::compute(const JobModelPtr &model)
{
    auto results = std::make_shared<JobResults>();
    results->m_model = model;
    results->m_groups = groupsOf(*model);
    for (const auto &scenario : model->scenarios()) {
        results->m_tables.push_back(tableOf(*model, scenario, results->m_groups));
    }
    return results;
}

std::shared_ptr<const JobResults::Table> JobResults::tableOf(const JobModel &model, const Scenario &scenario,
                                                             const std::vector<JobGroup> &groups)
{
    std::vector<std::array<double, kYears>> jobs(model.sources().size());
    for (std::size_t i = 0; i < jobs.size(); ++i) {
        const auto &source = model.sources()[i];
        for (int year = kFirstYear; year <= kLastYear; ++year) {
            jobs[i].at(std::size_t(year - kFirstYear)) =
                jobsAt(source, scenario.assumption(source.id), year).value_or(0);
        }
    }
    const auto counted = countedSources(model, scenario);
    auto table = std::make_shared<Table>();
    table->values.assign(groups.size() * kJobMeasures.size() * kYears, kNothing);
    for (std::size_t g = 0; g < groups.size(); ++g) {
        for (std::size_t m = 0; m < kJobMeasures.size(); ++m) {
            const auto parts = partsOf(model, counted, groups[g], kJobMeasures.at(m));
            if (parts.incomplete || parts.sources.empty()) {
                continue;
            }
            for (int year = kFirstYear; year <= kLastYear; ++year) {
                double sum = 0;
                for (const auto i : parts.sources) {
                    sum += signOf(model.sources()[i], kJobMeasures.at(m))
                        * jobs[i].at(std::size_t(year - kFirstYear));
                }
                table->values[Table::at(g, m, year)] = sum;
            }
        }
    }
    return table;
}

std::vector<JobGroup> JobResults::groups(GroupKind kind) const
{
    std::vector<JobGroup> found;
    std::ranges::copy_if(m_groups, std::back_inserter(found),
                         [kind](const JobGroup &group) { return group.kind == kind; });
    return found;
}

QString JobResults::title(const JobGroup &group, Language language) const
{
    if (group.kind == GroupKind::Source) {
        const auto *source = m_model->source(group.key);
        return source == nullptr ? group.key : source->title.in(language);
    }
    if (group.kind == GroupKind::Region) {
        return JobText::tr("Both Kreise and what is not allocated");
    }
    return group.key.isEmpty() ? JobText::tr("Not allocated") : m_model->areaName(group.key);
}

std::optional<double> JobResults::observedValue(const JobGroup &group, int year, Measure measure) const
{
    QStringList kreise;
    if (group.kind == GroupKind::Region) {
        kreise = m_model->kreise();
    } else if (group.kind == GroupKind::Kreis && !group.key.isEmpty()) {
        kreise.append(group.key);
    }
    double sum = 0;
    for (const auto &ags : std::as_const(kreise)) {
        const auto *row = m_model->observed().row(ags, year);
        if (row == nullptr) {
            return {};
        }
        sum += numberOf(*row, measure);
    }
    return kreise.isEmpty() ? std::optional<double>() : sum;
}

std::optional<double> JobResults::baseline(const JobGroup &group) const
{
    return observedValue(group, m_model->observed().lastYear(), Measure::Employees);
}

std::optional<double> JobResults::value(const JobGroup &group, QStringView scenarioId, int year,
                                        Measure measure) const
{
    if (isObserved(measure)) {
        return observedValue(group, year, measure);
    }
    const auto &scenarios = m_model->scenarios();
    const auto scenario = std::ranges::find(scenarios, scenarioId, &Scenario::id);
    const auto known = std::ranges::find(m_groups, group);
    if (scenario == scenarios.end() || known == m_groups.end() || year < kFirstYear || year > kLastYear) {
        return {};
    }
    const auto m = std::ranges::find(kJobMeasures, jobsOf(measure)) - kJobMeasures.begin();
    const auto &table = *m_tables[std::size_t(scenario - scenarios.begin())];
    const auto jobs = table.values[Table::at(std::size_t(known - m_groups.begin()), std::size_t(m), year)];
    if (jobs != jobs) { // NaN
        return {};
    }
    if (measure != Measure::GainsShare) {
        return jobs;
    }
    const auto employees = baseline(group);
    return employees && *employees > 0 ? jobs / *employees : std::optional<double>();
}

std::vector<const JobSource *> JobResults::contributions(const JobGroup &group, QStringView scenarioId,
                                                         Measure measure) const
{
    std::vector<const JobSource *> sources;
    const auto *scenario = m_model->scenario(scenarioId);
    if (scenario != nullptr && !isObserved(measure)) {
        const auto counted = countedSources(*m_model, *scenario);
        for (const auto i : partsOf(*m_model, counted, group, measure).sources) {
            sources.push_back(&m_model->sources()[i]);
        }
    }
    return sources;
}

ValueKind JobResults::kind(const JobGroup &group, QStringView scenarioId, int year, Measure measure) const
{
    if (!value(group, scenarioId, year, measure)) {
        return ValueKind::None;
    }
    if (isObserved(measure)) {
        return ValueKind::Observed;
    }
    auto kind = ValueKind::None;
    bool gains = false;
    bool losses = false;
    for (const auto *source : contributions(group, scenarioId, measure)) {
        const bool loss = signOf(*source, measure) < 0;
        const auto jobs = value({GroupKind::Source, source->id}, scenarioId, year,
                                loss ? Measure::Losses : jobsOf(measure));
        const bool reached = source->bound != BoundKind::Assumption && jobs == source->jobsMax;
        gains = gains || !loss;
        losses = losses || loss;
        if (!reached || (gains && losses)) { // an upper bound minus something is no bound
            return ValueKind::Assumption;
        }
        if (kind != ValueKind::PublishedBound) {
            kind =
                source->bound == BoundKind::UpperBound ? ValueKind::PublishedBound : ValueKind::Announcement;
        }
    }
    return kind;
}

} // namespace revier
