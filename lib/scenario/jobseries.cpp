// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/jobseries.h"

#include "scenario/jobtable.h"
#include "scenario/jobtexts_p.h"
#include "scenario/layerseries.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

/// The groups of the projections that one key of a layer stands for.
using GroupsByKey = QHash<QString, std::vector<JobGroup>>;

GroupsByKey siteGroups(const JobModel &model)
{
    GroupsByKey groups;
    for (const auto &source : model.sources()) {
        if (!source.siteId.isEmpty()) {
            groups[source.siteId].push_back({.kind = GroupKind::Source, .key = source.id});
        }
    }
    return groups;
}

Result<GroupsByKey> groupsByKey(const JobResults &results, const QString &name)
{
    if (name == u"site") {
        return siteGroups(results.model());
    }
    const auto kind = groupKindFromCode(name);
    if (kind != GroupKind::Municipality && kind != GroupKind::Kreis) {
        return failure(
            Error::Code::Corrupt,
            JobText::tr("Numbers can be shown by \"site\", \"municipality\" or \"kreis\", not by \"%1\".")
                .arg(name));
    }
    GroupsByKey groups;
    for (const auto &group : results.groups(*kind)) {
        if (!group.key.isEmpty()) { // what is allocated to no area is on no map
            groups[group.key].push_back(group);
        }
    }
    return groups;
}

/// The sum of what has a number; nothing if none has.
std::optional<double> sumOf(const JobResults &results, const std::vector<JobGroup> &groups,
                            const QString &scenario, int year, Measure measure)
{
    std::optional<double> sum;
    for (const auto &group : groups) {
        if (const auto value = results.value(group, scenario, year, measure)) {
            sum = sum.value_or(0) + *value;
        }
    }
    return sum;
}

Result<YearSeriesPtr> readOwn(const Layer &layer)
{
    return readSeries(layer.seriesSource, *layer.table, {}).transform([](const ReadSeries &read) {
        return read.series;
    });
}

bool isObserved(Measure measure)
{
    return measure == Measure::Employees || measure == Measure::ItEmployees
        || measure == Measure::MiningEmployees;
}

YearSeries emptySeries(const JobResults &results, std::size_t featureCount)
{
    std::vector<int> years;
    for (int year = kFirstYear; year <= kLastYear; ++year) {
        years.push_back(year);
    }
    std::vector<YearSeries::Scenario> scenarios;
    for (const auto &scenario : results.model().scenarios()) {
        scenarios.push_back({scenario.id, scenario.title});
    }
    return {std::move(years), std::move(scenarios), featureCount};
}

/// Sets all years and scenarios of one feature.
void fill(YearSeries &series, std::size_t feature, const JobResults &results,
          const std::vector<JobGroup> &groups, Measure measure)
{
    constexpr double kPercent = 100;
    const auto factor = measure == Measure::GainsShare ? kPercent : 1;
    for (std::size_t s = 0; s < series.scenarios().size(); ++s) {
        for (std::size_t y = 0; y < series.years().size(); ++y) {
            const auto value = sumOf(results, groups, series.scenarios()[s].id, series.years()[y], measure);
            series.setValue(s, y, feature, value ? factor * *value : YearSeries::kNone);
        }
    }
}

} // namespace

Result<JobModelPtr> readJobs(const MapState &state)
{
    auto folder = QFileInfo(state.scenariosPath).absoluteDir();
    folder.cdUp(); // the projections name their parts from the folder of the data
    auto model = JobModel::read(folder.absolutePath());
    if (!model || state.ownScenarios.isEmpty()) {
        return model;
    }
    return (*model)->withJson(QJsonDocument(state.ownScenarios).toJson(),
                              JobText::tr("scenarios of the project"));
}

Result<YearSeriesPtr> jobSeries(const JobResults &results, const SeriesSource &source,
                                const FeatureTable &table)
{
    const auto measure = measureFromCode(source.measure.isEmpty() ? u"gains"_s : source.measure);
    if (!measure) {
        return failure(Error::Code::Corrupt,
                       JobText::tr("\"%1\" is no measure of jobs.").arg(source.measure));
    }
    const auto column = table.fieldIndex(source.keyField);
    if (column < 0) {
        return failure(Error::Code::NotFound,
                       JobText::tr("%1: There is no field \"%2\" to join the numbers by.")
                           .arg(table.path, source.keyField));
    }
    const auto groups = groupsByKey(results, source.group);
    if (!groups) {
        return std::unexpected(groups.error());
    }
    auto series = emptySeries(results, table.featureCount());
    auto unmatched = groups->keys();
    for (std::size_t i = 0; i < table.featureCount(); ++i) {
        const auto key = table.columns[std::size_t(column)].value(i).toString();
        if (const auto found = groups->constFind(key); found != groups->constEnd()) {
            fill(series, i, results, *found, *measure);
            unmatched.removeAll(key);
        }
    }
    unmatched.sort();
    series.unmatchedKeys = unmatched;
    series.title = source.title;
    series.unit = source.unit;
    if (!isObserved(*measure)) {
        series.assumedFrom = kFirstYear; // nobody has published a year of any of them
    }
    return YearSeries::finished(std::move(series));
}

QHash<QString, JobEvidence> jobEvidence(const JobResults &results, const SeriesSource &source,
                                        const Moment &moment)
{
    const auto measure = measureFromCode(source.measure.isEmpty() ? u"gains"_s : source.measure);
    const auto groups = groupsByKey(results, source.group);
    QHash<QString, JobEvidence> evidence;
    if (!measure || !groups || groups->isEmpty()) {
        return evidence;
    }
    QHash<QString, QString> keys; // of the layer, by those of the groups
    for (auto it = groups->begin(); it != groups->end(); ++it) {
        for (const auto &group : *it) {
            keys.insert(group.key, it.key());
        }
    }
    const JobTableOptions options {.scenarios = {moment.scenario},
                                   .by = groups->begin()->front().kind,
                                   .key = {},
                                   .measures = {*measure},
                                   .from = moment.year,
                                   .to = moment.year,
                                   .compareWith = moment.compare,
                                   .ranges = {}};
    for (const auto rows = jobRows(results, options, Language::German); const auto &row : rows) {
        if (const auto key = keys.constFind(row.group.key); key != keys.constEnd()) {
            auto &known = evidence[*key];
            known.kind = std::max(known.kind, row.kind); // from observed to assumed
            known.grade = std::max(known.grade, row.grade);
        }
    }
    return evidence;
}

MapState loadSeries(MapState state)
{
    Result<JobModelPtr> model =
        failure(Error::Code::NotFound, JobText::tr("The project names no job projections."));
    if (!state.scenariosPath.isEmpty()) {
        model = readJobs(state);
    }
    const auto results = model ? JobResults::compute(*model) : nullptr;
    const auto isProjected = [](const Layer &layer) {
        return layer.seriesSource.kind == SeriesSource::Kind::Scenarios;
    };
    const auto projected = [&](const Layer &layer) -> Result<YearSeriesPtr> {
        return results ? jobSeries(*results, layer.seriesSource, *layer.table)
                       : Result<YearSeriesPtr>(std::unexpected(model.error()));
    };
    for (auto &layer : state.layers) {
        if (layer.seriesSource.kind == SeriesSource::Kind::None || !layer.table) {
            continue;
        }
        auto series = isProjected(layer) ? projected(layer) : readOwn(layer);
        if (series) {
            layer.series = *std::move(series);
        } else {
            layer.seriesError = series.error().message;
        }
    }
    return state;
}

std::pair<int, int> yearsOf(const MapState &state)
{
    std::pair<int, int> years {0, 0};
    for (const auto &layer : state.layers) {
        if (layer.series && !layer.series->years().empty()) {
            const auto [first, last] = std::pair(layer.series->years().front(), layer.series->years().back());
            years = years.first == 0 ? std::pair(first, last)
                                     : std::pair(std::min(years.first, first), std::max(years.second, last));
        }
    }
    return years;
}

} // namespace revier
