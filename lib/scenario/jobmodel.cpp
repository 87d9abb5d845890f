// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/jobmodel.h"

#include "quality/jsonpointer.h"
#include "scenario/jobtexts_p.h"
#include "scenario/jsonsource_p.h"
#include "scenario/scenariofile_p.h"
#include "scenario/scenariorules_p.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

constexpr qsizetype kKreisDigits = 5;
/// More than anybody compares; without limits a file could make results that no memory holds.
constexpr std::size_t kMostAreas = 2000;
constexpr std::size_t kMostSources = 200;
constexpr std::size_t kMostScenarios = 100;

template<typename T> const T *findIn(const std::vector<T> &items, QStringView id)
{
    const auto found = std::ranges::find(items, id, &T::id);
    return found == items.end() ? nullptr : &*found;
}

QStringList keysOf(const std::vector<Area> &areas, bool kreise)
{
    QStringList keys;
    for (const auto &area : areas) {
        if ((area.ags.size() == kKreisDigits) == kreise) {
            keys.append(area.ags);
        }
    }
    return keys;
}

void checkCount(std::size_t count, std::size_t most, const QString &pointer, JobFaults &faults)
{
    if (count > most) {
        faults.push_back(
            {pointer,
             JobText::tr("%L1 entries are too many; at most %L2 are possible.").arg(count).arg(most)});
    }
}

} // namespace

Result<JobModelPtr> JobModel::read(const QString &dataFolder)
{
    auto statements = readStatements(dataFolder + u"/jobs/projections.json"_s);
    if (!statements) {
        return std::unexpected(statements.error());
    }
    auto observed = ObservedEmployees::read(dataFolder + u"/jobs/employees.csv"_s);
    if (!observed) {
        return std::unexpected(observed.error());
    }
    JobModel empty;
    empty.m_statements = *std::move(statements);
    empty.m_observed = *std::move(observed);
    auto model = empty.withFile(dataFolder + u"/jobs/scenarios.json"_s);
    if (!model) {
        return model;
    }
    auto shipped = std::make_shared<JobModel>(**model);
    for (const auto &scenario : shipped->m_scenarios) {
        shipped->m_shipped.append(scenario.id);
    }
    return shipped;
}

Result<JobModelPtr> JobModel::withFile(const QString &path) const
{
    return readTextFile(path).and_then([&](const QByteArray &json) { return withJson(json, path); });
}

Result<JobModelPtr> JobModel::withJson(const QByteArray &json, const QString &file) const
{
    const auto source = JsonSource::parse(json, file);
    if (!source) {
        return std::unexpected(source.error());
    }
    JobFaults faults;
    auto content = scenarioFileFromJson(source->root, faults);
    checkCount(content.areas.size(), kMostAreas, u"/areas"_s, faults);
    checkCount(content.sources.size(), kMostSources, u"/sources"_s, faults);
    checkCount(content.scenarios.size() + (content.standsAlone ? 0 : m_scenarios.size()), kMostScenarios,
               u"/scenarios"_s, faults);
    if (!faults.empty()) {
        return source->fail(faults);
    }
    auto changed = std::make_shared<JobModel>(*this);
    if (content.standsAlone) {
        checkAreas(content.areas, faults);
        checkSources(content.sources, content.areas, m_statements, faults);
        changed->m_areas = std::move(content.areas);
        changed->m_sources = std::move(content.sources);
        changed->m_scenarios.clear();
        changed->m_shipped.clear();
        changed->m_head = content.head;
    }
    for (std::size_t i = 0; i < content.scenarios.size(); ++i) {
        const auto &scenario = content.scenarios[i];
        const auto place = pointerChild(u"/scenarios"_s, qsizetype(i));
        checkScenario(scenario, changed->m_sources, place, faults);
        if (changed->scenario(scenario.id) != nullptr) {
            faults.push_back({pointerChild(place, u"id"_s),
                              JobText::tr("There is a scenario \"%1\" already. Please choose another id.")
                                  .arg(scenario.id)});
        }
        changed->m_scenarios.push_back(scenario);
    }
    if (!faults.empty()) {
        return source->fail(faults);
    }
    return changed;
}

Result<JobModelPtr> JobModel::withScenario(const Scenario &scenario) const
{
    if (isShipped(scenario.id)) {
        return failure(Error::Code::InvalidArgument,
                       JobText::tr("The scenario \"%1\" ships with the program and stays as it is. Please "
                                   "duplicate it and change the copy.")
                           .arg(scenario.id));
    }
    JobFaults faults;
    checkScenario(scenario, m_sources, {}, faults);
    checkCount(m_scenarios.size() + 1, kMostScenarios, {}, faults);
    if (!faults.empty()) {
        return failure(Error::Code::InvalidArgument,
                       JobText::tr("Scenario \"%1\", %2: %3")
                           .arg(scenario.id, faults.front().pointer, faults.front().message));
    }
    auto changed = std::make_shared<JobModel>(*this);
    const auto old = std::ranges::find(changed->m_scenarios, scenario.id, &Scenario::id);
    if (old == changed->m_scenarios.end()) {
        changed->m_scenarios.push_back(scenario);
    } else {
        *old = scenario;
    }
    return changed;
}

QString JobModel::faultIn(const Scenario &scenario) const
{
    JobFaults faults;
    checkScenario(scenario, m_sources, {}, faults);
    return faults.empty() ? QString() : faults.front().message;
}

Result<JobModelPtr> JobModel::withoutScenario(const QString &id) const
{
    if (isShipped(id) || scenario(id) == nullptr) {
        return failure(Error::Code::InvalidArgument,
                       isShipped(id)
                           ? JobText::tr("The scenario \"%1\" ships with the program and stays.").arg(id)
                           : JobText::tr("There is no scenario \"%1\".").arg(id));
    }
    auto changed = std::make_shared<JobModel>(*this);
    std::erase_if(changed->m_scenarios, [&id](const Scenario &scenario) { return scenario.id == id; });
    return changed;
}

Result<Scenario> JobModel::duplicated(const QString &id) const
{
    const auto *original = scenario(id);
    if (original == nullptr) {
        return failure(Error::Code::NotFound, JobText::tr("There is no scenario \"%1\".").arg(id));
    }
    auto copy = *original;
    int number = 1;
    for (; scenario(copy.id) != nullptr; ++number) {
        copy.id = u"%1-%2"_s.arg(id).arg(number + 1);
    }
    const auto which = number > 2 ? u' ' + QString::number(number - 1) : QString();
    copy.title = {u"%1 (Kopie%2)"_s.arg(original->title.in(Language::German), which),
                  u"%1 (copy%2)"_s.arg(original->title.in(Language::English), which)};
    return copy;
}

const Scenario *JobModel::shippedBase(QStringView scenarioId) const
{
    const Scenario *base = nullptr;
    for (const auto &candidate : m_scenarios) {
        const bool fits = scenarioId == candidate.id || scenarioId.startsWith(QString(candidate.id + u'-'));
        if (isShipped(candidate.id) && fits && (base == nullptr || candidate.id.size() > base->id.size())) {
            base = &candidate;
        }
    }
    return base;
}

std::vector<Statement> JobModel::comparisons() const
{
    std::vector<Statement> lines;
    for (const auto &statement : m_statements) {
        const bool isSource = std::ranges::contains(m_sources, statement.id, &JobSource::projectionId);
        if (statement.kreisAgs.isEmpty() && !isSource) {
            lines.push_back(statement);
        }
    }
    return lines;
}

const JobSource *JobModel::source(QStringView id) const
{
    return findIn(m_sources, id);
}

const Scenario *JobModel::scenario(QStringView id) const
{
    return findIn(m_scenarios, id);
}

const Statement *JobModel::statement(QStringView id) const
{
    return findIn(m_statements, id);
}

QString JobModel::areaName(const QString &ags) const
{
    const auto found = std::ranges::find(m_areas, ags, &Area::ags);
    return found == m_areas.end() ? ags : found->name;
}

QStringList JobModel::kreise() const
{
    return keysOf(m_areas, true);
}

QStringList JobModel::municipalities() const
{
    return keysOf(m_areas, false);
}

bool JobModel::isShipped(QStringView scenarioId) const
{
    return m_shipped.contains(scenarioId);
}

QByteArray JobModel::ownScenariosToJson() const
{
    ScenarioFile file;
    for (const auto &scenario : m_scenarios) {
        if (!isShipped(scenario.id)) {
            file.scenarios.push_back(scenario);
        }
    }
    return scenarioFileToJson(file);
}

QByteArray JobModel::toJson() const
{
    return scenarioFileToJson({.standsAlone = true,
                               .head = m_head,
                               .areas = m_areas,
                               .sources = m_sources,
                               .scenarios = m_scenarios});
}

} // namespace revier
