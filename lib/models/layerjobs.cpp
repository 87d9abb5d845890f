// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/layerjobs_p.h"

#include "data/reader.h"
#include "map/project.h"

#include <algorithm>
#include <tuple>

namespace revier {
namespace {

constexpr double kReadingShare = 0.8; // of the work; the rest is preparing

void addNumbers(LoadedLayer &layer, const FeatureTable &table, const SeriesSource &source,
                const JobControl &control)
{
    layer.source = source;
    if (auto series = readSeries(source, table, control)) {
        layer.series = *std::move(series);
    } else {
        layer.seriesError = series.error().message;
    }
}

void addChoice(LoadedLayer &loaded, Layer layer, const FeatureTablePtr &table, const JobControl &control)
{
    layer.table = table;
    layer.choice.reset();
    layer.filterError.clear();
    applyFilter(layer, control);
    loaded.choice = layer.choice;
    loaded.filterError = layer.filterError;
}

/// True if the rows belong to a layer, and are done with.
bool addRows(Loaded &loaded, const FeatureTable &rows, const MapState &state, const JobControl &control)
{
    auto match = matchingLayer(state, rows);
    if (!match) {
        return false;
    }
    const auto &layer = state.layers[std::size_t(state.layerIndex(match->layerId))];
    auto series = readSeries(match->source, *layer.table, control);
    if (!series) {
        loaded.error = series.error().message;
        return true;
    }
    loaded.rows.push_back({.path = rows.path, .match = *std::move(match), .series = *std::move(series)});
    return true;
}

/// Whether a layer is drawn by values of its features.
bool isDrawnByValues(const Style &style)
{
    return !style.categoryField.isEmpty() || style.graduated || style.proportional || style.labels
        || !style.uncertaintyField.isEmpty() || style.area || style.heat;
}

/// Before the window asks for them in its own thread.
void readValues(const Style &style, const FeatureTable &table, const JobControl &control)
{
    if (isDrawnByValues(style)) {
        std::ignore = table.readAttributes(control); // a cancelled job is not delivered
    }
}

/// Whether a picture has a place on the Earth.
bool opensAsRaster(const QString &path, const JobControl &control)
{
    const auto tables = readFile(path, {}, control);
    return tables && std::ranges::any_of(*tables, [](const FeatureTablePtr &table) {
               return table->raster && table->crs.isValid();
           });
}

} // namespace

bool isReadFromFile(const SeriesSource &source)
{
    return source.kind != SeriesSource::Kind::None && source.kind != SeriesSource::Kind::Scenarios;
}

Loaded loadProject(const QString &path, const JobControl &control)
{
    Loaded loaded;
    if (auto state = readProject(path, control)) {
        loaded.project = *std::move(state);
    } else {
        loaded.error = state.error().message;
    }
    return loaded;
}

Loaded loadPicture(const QString &path, const QString &folder, const JobControl &control)
{
    Loaded loaded;
    auto restored = readProvenance(path).and_then(
        [&](const Provenance &record) { return restoredMap(record, path, {folder}, control); });
    if (restored) {
        loaded.restored = *std::move(restored);
        loaded.isRaster = opensAsRaster(path, control);
    } else {
        loaded.error = restored.error().message;
    }
    return loaded;
}

Loaded loadLayer(const Layer &layer, const JobControl &control)
{
    Loaded loaded;
    const auto table = readLayerTable(layer, control.part(0, kReadingShare));
    if (!table) {
        loaded.error = table.error().message;
        return loaded;
    }
    if (!(*table)->crs.isValid()) {
        loaded.unplaced.push_back(*table);
        return loaded;
    }
    readValues(layer.style, **table, control);
    auto prepared = prepareLayer(*table, control.part(kReadingShare, 1));
    if (!prepared) {
        loaded.error = prepared.error().message;
        return loaded;
    }
    loaded.layers.emplace_back().prepared = *std::move(prepared);
    addChoice(loaded.layers.back(), layer, *table, {});
    if (isReadFromFile(layer.seriesSource)) {
        addNumbers(loaded.layers.back(), **table, layer.seriesSource, {});
    }
    return loaded;
}

Loaded loadNumbers(const FeatureTablePtr &table, const SeriesSource &source, const JobControl &control)
{
    Loaded loaded;
    addNumbers(loaded.layers.emplace_back(), *table, source, control);
    return loaded;
}

Loaded loadChoice(const Layer &layer, const JobControl &control)
{
    Loaded loaded;
    addChoice(loaded.layers.emplace_back(), layer, layer.table, control);
    return loaded;
}

Loaded loadFile(const QString &path, const MapState &state, const JobControl &control)
{
    Loaded loaded;
    const auto tables = readFile(path, {}, control.part(0, kReadingShare));
    if (!tables) {
        loaded.error = tables.error().message;
        return loaded;
    }
    loaded.templates = readTemplates(state.templates, {});
    for (const auto &table : *tables) {
        if (addRows(loaded, *table, state, control.part(kReadingShare, 1))) {
            continue;
        }
        if (!table->crs.isValid()) {
            loaded.unplaced.push_back(table);
            continue;
        }
        readValues(layerForTable(table, 0, loaded.templates).style, *table, control);
        auto prepared = prepareLayer(table, control.part(kReadingShare, 1));
        if (!prepared) {
            loaded.error = prepared.error().message;
            continue;
        }
        auto &layer = loaded.layers.emplace_back();
        layer.prepared = *std::move(prepared);
        if (const auto source = guessSeries(*table); source.kind == SeriesSource::Kind::Columns) {
            addNumbers(layer, *table, source, {});
        }
    }
    return loaded;
}

} // namespace revier
