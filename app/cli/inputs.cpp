// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs.h"

#include "console.h"
#include "data/reader.h"
#include "map/layertemplate.h"
#include "map/packedproject.h"
#include "map/project.h"
#include "map/provenance.h"
#include "scenario/jobseries.h"
#include "scenario/layerseries.h"
#include "style/legend.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <functional>
#include <iterator>

using namespace Qt::StringLiterals;

namespace revier::cli {
namespace {

void makeIdUnique(const MapState &state, Layer &layer)
{
    const auto base = layer.id;
    for (int i = 2; state.layerIndex(layer.id) >= 0; ++i) {
        layer.id = u"%1_%2"_s.arg(base).arg(i);
    }
}

/// A line for each of the first warnings among \a problems of the file \a path.
QStringList warningsOf(const QString &path, const std::vector<Problem> &problems)
{
    constexpr int kShown = 3;
    const auto name = QDir::toNativeSeparators(path);
    QStringList warnings;
    int count = 0;
    for (const auto &problem : problems) {
        if (problem.severity == Problem::Severity::Warning && ++count <= kShown) {
            warnings.append(u"%1: %2"_s.arg(name, problem.message));
        }
    }
    if (count > kShown) {
        warnings.append(Text::tr("%1: There are %2 more warnings. All of them: revieratlas-cli info FILE")
                            .arg(name)
                            .arg(count - kShown));
    }
    return warnings;
}

void addWarnings(const FeatureTable &table, Inputs &inputs)
{
    inputs.warnings.append(warningsOf(table.path, table.allProblems()));
    if (!table.hasAttributes()) {
        inputs.late.push_back({table.path, table.late});
    }
}

/// The first project with a time line or projections decides on those of the map.
void takeMoment(const MapState &project, MapState &state)
{
    if (state.moment.year == 0) {
        state.moment = project.moment;
    }
    if (state.scenariosPath.isEmpty()) {
        state.scenariosPath = project.scenariosPath;
        state.ownScenarios = project.ownScenarios;
    }
}

Result<MapState> readMap(const QString &path, const JobControl &control, QStringList &warnings)
{
    if (isAnyProject(path)) {
        return readProject(path, control);
    }
    const auto record = readProvenance(path);
    if (!record) {
        return std::unexpected(record.error());
    }
    auto restored = restoredMap(*record, path, {}, control);
    if (!restored) {
        return std::unexpected(restored.error());
    }
    warnings.append(restored->problems);
    restored->state.homeExtent = restored->extent;
    return std::move(restored->state);
}

/// Files follow one another from top to bottom, but rasters would cover those that are named after them.
std::vector<Layer>::const_iterator aboveRasters(const std::vector<Layer> &layers)
{
    const auto isRaster = [](const Layer &known) {
        return known.table && known.table->raster && known.groupId.isEmpty();
    };
    const auto last = std::ranges::find_last_if_not(layers, isRaster);
    return last.empty() ? layers.begin() : std::next(last.begin());
}

void addProject(const QString &path, const JobControl &control, Inputs &inputs)
{
    auto project = readMap(path, control, inputs.warnings);
    if (!project) {
        inputs.errors.append(project.error().message);
        return;
    }
    // The series of each project come from its own projections, not from those of the first.
    auto loaded = loadSeries(loadTables(*std::move(project), control));
    auto &state = inputs.state;
    if (state.title.isEmpty()) {
        state.title = loaded.title;
        state.homeExtent = loaded.homeExtent;
        state.show = loaded.show;
        inputs.projectPath = isAnyProject(path) ? QFileInfo(path).absoluteFilePath() : QString();
    }
    takeMoment(loaded, state);
    std::ranges::move(loaded.groups, std::back_inserter(state.groups));
    std::ranges::move(loaded.sheets, std::back_inserter(state.sheets));
    auto place = aboveRasters(state.layers);
    for (auto &layer : loaded.layers) {
        if (!layer.error.isEmpty()) {
            inputs.errors.append(layer.error);
        }
        if (!layer.seriesError.isEmpty()) {
            inputs.errors.append(Text::tr("%1: The numbers of the layer \"%2\" over years cannot be read: %3")
                                     .arg(QDir::toNativeSeparators(path), layer.id, layer.seriesError));
        }
        if (layer.table) {
            addWarnings(*layer.table, inputs);
        }
        makeIdUnique(state, layer);
        place = std::next(state.layers.insert(place, std::move(layer)));
    }
}

void addTable(const FeatureTablePtr &table, const LayerTemplates &templates, Inputs &inputs)
{
    auto layer = layerForTable(table, int(inputs.state.layers.size()), templates);
    makeIdUnique(inputs.state, layer);
    addWarnings(*table, inputs);
    if (!table->crs.isValid()) {
        inputs.errors.append(
            Text::tr("%1: The coordinate reference system is unknown, so the layer \"%2\" cannot be "
                     "drawn. Please add a .prj file or state it in the file.")
                .arg(table->path, layer.id));
        return;
    }
    if (table->raster) {
        addRaster(inputs.state, std::move(layer));
        return;
    }
    if (auto source = guessSeries(*table); source.kind == SeriesSource::Kind::Columns) {
        layer.seriesSource = std::move(source);
        if (const auto read = readSeries(layer.seriesSource, *table, {})) {
            layer.series = read->series;
        }
    }
    inputs.state.layers.insert(aboveRasters(inputs.state.layers), std::move(layer));
}

/// Numbers over years for a layer that is there already; false if they are none.
bool addRows(const FeatureTable &rows, const JobControl &control, Inputs &inputs)
{
    const auto match = matchingLayer(inputs.state, rows);
    if (!match) {
        return false;
    }
    auto &layer = inputs.state.layers[std::size_t(inputs.state.layerIndex(match->layerId))];
    const auto read = readSeries(match->source, *layer.table, control);
    if (!read) {
        inputs.errors.append(read.error().message);
        return true;
    }
    layer.seriesSource = match->source;
    layer.series = read->series;
    layer.style = seriesStyle(layer.style, dominantType(*layer.table), match->source);
    for (const auto &problem : read->problems) {
        inputs.warnings.append(problem.message);
    }
    if (const auto &keys = read->series->unmatchedKeys; !keys.isEmpty()) {
        inputs.warnings.append(Text::tr("%1: Keys that no feature of the layer \"%2\" has: %3")
                                   .arg(rows.path, layer.id, keys.join(u", ")));
    }
    return true;
}

/// \a rows takes the tables without geometry, which look for their layer when all are there.
void addFile(const QString &path, const LayerTemplates &templates, const JobControl &control, Inputs &inputs,
             std::vector<FeatureTablePtr> &rows)
{
    const auto tables = readFile(path, {}, control);
    if (!tables) {
        inputs.errors.append(tables.error().message);
        return;
    }
    for (const auto &table : *tables) {
        if (table->geometry.bounds().isEmpty()) {
            rows.push_back(table);
        } else {
            addTable(table, templates, inputs);
        }
    }
}

/// The forms of the projects named, or those of the shipped one. A project that cannot be read is reported
/// where it is read for its layers.
LayerTemplates templatesOf(const QStringList &names, const JobControl &control)
{
    std::vector<Layer> layers;
    for (const auto &name : names) {
        if (!isAnyProject(name)) {
            continue;
        }
        if (auto project = readProject(name, control)) {
            std::ranges::move(project->templates, std::back_inserter(layers));
        }
    }
    return readTemplates(std::move(layers), control);
}

} // namespace

QStringList lateWarnings(const std::vector<LateAttributesOf> &late)
{
    QStringList warnings;
    for (const auto &[path, attributes] : late) {
        warnings.append(warningsOf(path, lateProblems(attributes)));
    }
    return warnings;
}

Inputs readInputs(const QStringList &paths, const JobControl &control, Pictures pictures)
{
    const auto isMap = [pictures](const QString &name) {
        return isAnyProject(name) || (pictures == Pictures::BringMaps && hasProvenance(name));
    };
    Inputs inputs;
    auto names = paths;
    if (names.isEmpty()) {
        names.append(shippedProjectPath());
    }
    if (names.first().isEmpty()) {
        inputs.errors.append(
            Text::tr("The map that ships with the program is missing. Please name a project or a file."));
        return inputs;
    }
    std::ranges::stable_partition(names, std::not_fn(isMap));
    const auto templates = isMap(names.first()) ? LayerTemplates() : templatesOf(names, control);
    inputs.warnings.append(templates.errors);
    std::vector<FeatureTablePtr> rows;
    for (const auto &name : std::as_const(names)) {
        if (control.isCanceled()) {
            break;
        }
        isMap(name) ? addProject(name, control, inputs) : addFile(name, templates, control, inputs, rows);
    }
    for (const auto &table : rows) {
        if (!addRows(*table, control, inputs)) {
            addTable(table, templates, inputs);
        }
    }
    if (inputs.state.title.isEmpty() && names.size() == 1) {
        inputs.state.title = QFileInfo(names.first()).completeBaseName();
    }
    return inputs;
}

} // namespace revier::cli
