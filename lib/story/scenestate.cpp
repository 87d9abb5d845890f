// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/scenestate.h"

#include "story/projector.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

constexpr QStringView kIdField = u"id";

std::optional<std::size_t> numberOf(const FeatureTable &table, const QString &id)
{
    if (table.fieldIndex(kIdField) >= 0) {
        return featureWithId(table, id);
    }
    bool isNumber = false;
    const auto number = id.startsWith(u'#') ? id.sliced(1).toULongLong(&isNumber) : 0;
    return isNumber && number < table.featureCount() ? std::optional<std::size_t>(number) : std::nullopt;
}

/// What is drawn at a scale of the reference picture is drawn at that scale of a larger one, too.
void rescale(Layer &layer, double stageScale)
{
    layer.minScale /= stageScale;
    layer.maxScale /= stageScale;
    if (layer.style.labels) {
        layer.style.labels->minScale /= stageScale;
    }
    if (layer.style.area) {
        layer.style.area->minScale /= stageScale;
        layer.style.area->maxScale /= stageScale;
    }
}

} // namespace

double stageScaleOf(QSizeF size)
{
    return std::min(size.width() / kStageSize.width(), size.height() / kStageSize.height());
}

MapState sceneState(const MapState &map, const ShowScene &scene, double stageScale)
{
    auto state = map;
    for (auto &layer : state.layers) {
        layer.visible = map.isVisible(layer, scene.layers);
        rescale(layer, stageScale);
        if (!layer.selectable) {
            layer.opacity *= 1 - map.show.projector.fading;
        }
    }
    for (auto &group : state.groups) {
        group.visible = true; // the switches of the layers count those of the groups already
    }
    auto profile = map.show.projector;
    profile.lines *= stageScale;
    profile.texts *= stageScale;
    applyProjector(state, profile);
    setFilters(state, scene.filters);
    state.moment = scene.moment.value_or(map.moment);
    state.panes = {};
    state.panes.panes.front().moment = state.moment;
    state.view = scene.view;
    return state;
}

ShowScene recordedScene(const MapState &map, const SavedView &view)
{
    ShowScene scene {.id = freeSceneId(map.show),
                     .title = {},
                     .text = {},
                     .notes = {},
                     .view = view,
                     .moment = map.moment.year > 0 ? std::optional(map.moment) : std::nullopt,
                     .layers = {},
                     .filters = {},
                     .highlights = {},
                     .picture = {},
                     .pictureSource = {}};
    const auto &switches = map.panes.panes[std::size_t(map.panes.active)].layers;
    for (const auto &layer : map.layers) {
        scene.layers.insert(layer.id, map.isVisible(layer, switches));
        if (!layer.filter.isEmpty()) {
            scene.filters.insert(layer.id, layer.filter);
        }
    }
    return scene;
}

std::vector<FoundFeature> findFeatures(const MapState &map, const std::vector<FeatureName> &names)
{
    std::vector<FoundFeature> found;
    for (const auto &name : names) {
        const auto index = map.layerIndex(name.layerId);
        const auto table = index < 0 ? nullptr : map.layers[std::size_t(index)].table;
        if (const auto feature = table ? numberOf(*table, name.id) : std::nullopt) {
            found.push_back({.layerId = name.layerId, .feature = *feature});
        }
    }
    return found;
}

FeatureName nameOfFeature(const Layer &layer, std::size_t feature)
{
    const auto field = layer.table->fieldIndex(kIdField);
    return {.layerId = layer.id,
            .id = field < 0 ? u'#' + QString::number(feature)
                            : layer.table->columns[std::size_t(field)].value(feature).toString()};
}

std::vector<MapState> stagedScenes(const MapState &map, double stageScale, const JobControl &control)
{
    std::vector<MapState> states;
    QHash<std::pair<const FeatureTable *, QString>, Layer> filtered; // scenes often have the same filters
    for (const auto index : shownScenes(map.show)) {
        auto state = sceneState(map, map.show.scenes[std::size_t(index)], stageScale);
        for (auto &layer : state.layers) {
            if (!layer.needsChoice()) {
                continue;
            }
            const auto key = std::pair(layer.table.get(), layer.filter);
            if (!filtered.contains(key)) {
                applyFilter(layer, control);
                filtered.insert(key, layer);
            }
            layer.choice = filtered[key].choice;
            layer.filterError = filtered[key].filterError;
        }
        states.push_back(std::move(state));
    }
    return states;
}

std::vector<int> shownScenes(const Show &show)
{
    std::vector<int> scenes;
    for (std::size_t i = 0; i < show.scenes.size(); ++i) {
        if (!show.scenes[i].hidden) {
            scenes.push_back(int(i));
        }
    }
    return scenes;
}

} // namespace revier
