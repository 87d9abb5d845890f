// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/layerseries.h"

#include "data/featureperiods.h"
#include "data/reader.h"
#include "data/yearcolumns.h"
#include "scenario/jobtexts_p.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

using Kind = SeriesSource::Kind;

Result<ReadSeries> fromColumns(const SeriesSource &source, const FeatureTable &table)
{
    for (const auto &group : findYearColumns(table)) {
        if (group.prefix == source.prefix && group.suffix == source.suffix) {
            return ReadSeries {.series = seriesFromColumns(table, group), .problems = {}};
        }
    }
    return failure(Error::Code::NotFound,
                   JobText::tr("%1: There are no columns “%2<year>%3” with numbers any more.")
                       .arg(table.path, source.prefix, source.suffix));
}

Result<ReadSeries> fromTable(const SeriesSource &source, const FeatureTable &table, const JobControl &control)
{
    ReadOptions options;
    options.textCells = true; // numbers are written in many ways
    const auto files = readFile(source.path, options, control);
    if (!files) {
        return std::unexpected(files.error());
    }
    if (files->empty()) {
        return failure(Error::Code::Corrupt, JobText::tr("%1: The file has no table.").arg(source.path));
    }
    const LongTableColumns columns {
        .key = source.rowKey, .year = source.year, .value = source.value, .scenario = source.scenario};
    auto joined = seriesFromLongTable(table, source.keyField, *files->front(), columns);
    if (!joined) {
        return std::unexpected(joined.error());
    }
    return ReadSeries {.series = std::move(joined->series), .problems = std::move(joined->problems)};
}

/// The years in which something begins or ends.
std::pair<int, int> yearsOf(const FeaturePeriods &periods)
{
    std::pair<int, int> years {0, 0};
    const auto add = [&years](int year) {
        years = years.first == 0 ? std::pair(year, year)
                                 : std::pair(std::min(years.first, year), std::max(years.second, year));
    };
    for (std::size_t i = 0; i < periods.from.size(); ++i) {
        if (periods.from[i] != FeaturePeriods::kAlways) {
            add(periods.from[i]);
        }
        if (periods.to[i] != FeaturePeriods::kForever) {
            add(periods.to[i]);
        }
    }
    return years;
}

Result<ReadSeries> fromPeriods(const SeriesSource &source, const FeatureTable &table)
{
    auto periods = periodsOf(table, source.from, source.to);
    auto [first, last] = yearsOf(periods);
    if (first == 0) {
        return failure(Error::Code::NotFound,
                       JobText::tr("%1: The fields “%2” and “%3” hold no dates.")
                           .arg(table.path, source.from, source.to));
    }
    ++last; // so that the last end can be seen
    return ReadSeries {
        .series = YearSeries::ofPeriods(std::move(periods.from), std::move(periods.to), {first, last}),
        .problems = std::move(periods.problems)};
}

bool hasGeometry(const FeatureTable &table)
{
    for (std::size_t i = 0; i < table.featureCount(); ++i) {
        if (table.geometry.type(i) != GeometryType::None) {
            return true;
        }
    }
    return false;
}

} // namespace

Result<ReadSeries> readSeries(const SeriesSource &source, const FeatureTable &table,
                              const JobControl &control)
{
    switch (source.kind) {
    case Kind::Columns:
        return fromColumns(source, table);
    case Kind::Table:
        return fromTable(source, table, control);
    case Kind::Periods:
        return fromPeriods(source, table);
    case Kind::Scenarios:
    case Kind::None:
        break;
    }
    return failure(Error::Code::InvalidArgument,
                   JobText::tr("%1: The layer names no figures.").arg(table.path));
}

SeriesSource guessSeries(const FeatureTable &table)
{
    SeriesSource source;
    if (const auto columns = findYearColumns(table); !columns.empty()) {
        source.kind = Kind::Columns;
        source.prefix = columns.front().prefix;
        source.suffix = columns.front().suffix;
    } else if (const auto periods = guessPeriodFields(table)) {
        source.kind = Kind::Periods;
        source.from = periods->from;
        source.to = periods->to;
    }
    return source;
}

std::optional<LayerMatch> matchingLayer(const MapState &state, const FeatureTable &rows)
{
    const auto columns = hasGeometry(rows) ? std::nullopt : guessLongTable(rows);
    if (!columns) {
        return std::nullopt;
    }
    for (const auto &layer : state.layers) { // from the top: what the user added last comes first
        const auto field = layer.table ? keyFieldFor(*layer.table, rows, *columns) : QString();
        if (field.isEmpty()) {
            continue;
        }
        LayerMatch match;
        match.layerId = layer.id;
        match.source.kind = Kind::Table;
        match.source.keyField = field;
        match.source.path = rows.path;
        match.source.rowKey = columns->key;
        match.source.year = columns->year;
        match.source.value = columns->value;
        match.source.scenario = columns->scenario;
        match.source.unit = columns->value;
        return match;
    }
    return std::nullopt;
}

} // namespace revier
