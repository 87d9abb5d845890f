// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/scene.h"

#include "core/parallel.h"
#include "core/sharedcontrol.h"
#include "render/groundareas.h"
#include "style/darkstyle.h"
#include "style/legend.h"

#include <QSet>

#include <algorithm>
#include <iterator>
#include <ranges>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

SceneLayer sceneLayer(const Layer &layer, const Style &style, const PreparedLayerPtr &prepared,
                      const FeatureSymbolsPtr &symbols, const std::shared_ptr<const FeatureValues> &values)
{
    return {.id = layer.id,
            .layerId = layer.id,
            .prepared = prepared,
            .symbols = symbols,
            .labels = style.labels,
            .series = layer.series,
            .values = values,
            .opacity = layer.opacity,
            .minScale = layer.minScale,
            .maxScale = layer.maxScale,
            .selectable = layer.selectable,
            .area = {}};
}

SceneLayer areaLayer(const GroundArea &area, const PreparedLayer &points, const FeatureSymbols &symbols,
                     const std::vector<float> &hectares, Symbol (*look)(const Symbol &))
{
    auto shapes = std::make_shared<FeatureSymbols>();
    std::ranges::transform(symbols.symbols, std::back_inserter(shapes->symbols), look);
    shapes->symbolOf = symbols.symbolOf;
    for (std::size_t i = 0; i < shapes->symbolOf.size(); ++i) {
        if (hectares[i] <= 0) {
            shapes->symbolOf[i] = FeatureSymbols::kNone;
        }
    }
    SceneLayer layer;
    layer.prepared = groundAreas(points, hectares, area.shape);
    layer.symbols = std::move(shapes);
    layer.area = area;
    return layer;
}

/// The area-true shapes of a layer as layers of their own: the largest figures, then the smallest above them.
std::vector<SceneLayer> areaLayers(const Style &style, const PreparedLayer &points,
                                   const FeatureSymbols &symbols)
{
    std::vector<SceneLayer> result;
    const auto isKnown = [](float hectares) { return hectares > 0; };
    if (style.area && std::ranges::any_of(symbols.maxArea, isKnown)) {
        result.push_back(areaLayer(*style.area, points, symbols, symbols.maxArea, maxAreaSymbol));
    }
    if (style.area && std::ranges::any_of(symbols.area, isKnown)) {
        result.push_back(areaLayer(*style.area, points, symbols, symbols.area, areaSymbol));
        result.back().labels =
            LabelStyle {.field = style.area->field, .size = 10, .italic = true, .color = {}};
    }
    return result;
}

/// Adds \a layer with its shapes below it; they share its switches.
void append(Scene &scene, const std::vector<SceneLayer> &areas, const SceneLayer &layer)
{
    int number = 0;
    for (auto shapes : areas) {
        shapes.id = layer.id + u"/area"_s + QString::number(++number);
        shapes.layerId = layer.id;
        shapes.opacity = layer.opacity;
        const auto own = shapes.area.value_or(GroundArea());
        shapes.minScale = layer.minScale > 0 && own.minScale > 0 ? std::min(layer.minScale, own.minScale)
                                                                 : std::max(layer.minScale, own.minScale);
        shapes.maxScale = std::max(layer.maxScale, own.maxScale);
        shapes.selectable = layer.selectable;
        scene.layers.push_back(std::move(shapes));
    }
    scene.layers.push_back(layer);
}

} // namespace

bool SceneLayer::isDrawnAt(double scaleDenominator) const
{
    return isScaleBetween(scaleDenominator, minScale, maxScale);
}

Box Scene::bounds() const
{
    Box box;
    for (const auto &layer : layers) {
        box.add(layer.prepared->geometry.bounds());
    }
    return box;
}

void SceneCache::insert(const PreparedLayerPtr &prepared)
{
    m_entries.insert(prepared->table.get(),
                     {.prepared = prepared,
                      .style = {},
                      .moment = {},
                      .series = {},
                      .values = {},
                      .choice = {},
                      .shown = {},
                      .symbols = {},
                      .areas = {}});
}

bool SceneCache::contains(const FeatureTable *table) const
{
    return m_entries.contains(table);
}

Scene SceneCache::scene(const MapState &state, bool dark)
{
    Scene scene;
    QSet<const FeatureTable *> used;
    for (const auto &layer : std::views::reverse(state.layers)) {
        used.insert(layer.table.get());
        const auto entry = m_entries.find(layer.table.get());
        if (entry == m_entries.end() || !state.isVisible(layer)) {
            continue;
        }
        if (!entry->symbols || entry->dark != dark || entry->style != layer.style
            || entry->series != layer.series || entry->choice != layer.shownFeatures()
            || (layer.series && entry->moment != state.moment)) {
            update(*entry, layer, state.moment, dark);
        }
        append(scene, entry->areas,
               sceneLayer(layer, entry->shown, entry->prepared, entry->symbols, entry->values));
    }
    m_entries.removeIf([&used](const auto &entry) { return !used.contains(entry.key()); });
    return scene;
}

void SceneCache::update(Entry &entry, const Layer &layer, const Moment &moment, bool dark)
{
    auto shown = shownLayer(layer, moment, Language::German);
    entry.style = layer.style;
    entry.dark = dark;
    entry.moment = moment;
    entry.series = layer.series;
    entry.values = std::move(shown.values);
    entry.shown = styleOnMap(shown.style, *layer.table, dark);
    entry.choice = std::move(shown.choice);
    entry.symbols = resolveSymbols(entry.shown, *layer.table, entry.values.get(), entry.choice.get());
    entry.areas = areaLayers(entry.shown, *entry.prepared, *entry.symbols);
}

Result<Scene> buildScene(const MapState &state, const JobControl &control)
{
    std::vector<const Layer *> drawn; // from bottom to top
    for (const auto &layer : std::views::reverse(state.layers)) {
        if (layer.table && layer.table->crs.isValid() && state.isVisible(layer)) {
            drawn.push_back(&layer);
        }
    }
    std::vector<Result<PreparedLayerPtr>> prepared(drawn.size());
    std::vector<FeatureSymbolsPtr> symbols(drawn.size());
    std::vector<ShownLayer> shown(drawn.size());
    SharedControl shared(control, drawn.size());
    inParallel(drawn.size(), [&](std::size_t i) {
        prepared[i] = prepareLayer(drawn[i]->table, {[&shared] { return shared.isCanceled(); }, {}});
        shown[i] = shownLayer(*drawn[i], state.moment, Language::German);
        symbols[i] =
            resolveSymbols(shown[i].style, *drawn[i]->table, shown[i].values.get(), shown[i].choice.get());
        (void)shared.advance(1); // the layers themselves say whether they were cancelled
    });
    Scene scene;
    for (std::size_t i = 0; i < drawn.size(); ++i) {
        if (!prepared[i]) {
            return std::unexpected(prepared[i].error());
        }
        const auto &layer = *drawn[i];
        append(scene, areaLayers(shown[i].style, **prepared[i], *symbols[i]),
               sceneLayer(layer, shown[i].style, *prepared[i], symbols[i], shown[i].values));
    }
    return scene;
}

} // namespace revier
