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
        constexpr double kUsual = 12; // px of a name; what is said of the size stands back behind it
        constexpr double kSmaller = 10;
        const auto name = style.labels ? style.labels->size : kUsual;
        result.back().labels = LabelStyle {
            .field = style.area->field, .size = name * kSmaller / kUsual, .italic = true, .color = {}};
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
    m_entries.insert(prepared->table.get(), {.prepared = prepared, .looks = {}});
}

bool SceneCache::contains(const FeatureTable *table) const
{
    return m_entries.contains(table);
}

PreparedTables SceneCache::prepared() const
{
    PreparedTables tables;
    for (auto it = m_entries.begin(); it != m_entries.end(); ++it) {
        tables.insert(it.key(), it->prepared);
    }
    return tables;
}

void SceneCache::adopt(const SceneCache &other)
{
    for (const auto &entry : other.m_entries) {
        if (!contains(entry.prepared->table.get())) {
            insert(entry.prepared);
        }
    }
}

Scene SceneCache::scene(const MapState &state, bool dark)
{
    const MapPane whole {.moment = state.moment, .layers = {}};
    return scenes(state, std::span(&whole, 1), dark).front();
}

std::vector<Scene> SceneCache::scenes(const MapState &state, std::span<const MapPane> panes, bool dark)
{
    std::vector<Scene> scenes(panes.size());
    for (const auto &layer : std::views::reverse(state.layers)) {
        const auto entry = m_entries.find(layer.table.get());
        if (entry == m_entries.end()) {
            continue;
        }
        for (std::size_t i = 0; i < panes.size(); ++i) {
            if (state.isVisible(layer, panes[i].layers)) {
                const auto &look = lookOf(*entry, layer, panes[i].moment, dark);
                append(scenes[i], look.areas,
                       sceneLayer(layer, look.shown, entry->prepared, look.symbols, look.values));
            }
        }
    }
    forgetUnused(state);
    return scenes;
}

const SceneCache::Look &SceneCache::lookOf(Entry &entry, const Layer &layer, const Moment &moment, bool dark)
{
    const auto fits = [&](const Look &look) {
        return look.dark == dark && look.series == layer.series && look.choice == layer.shownFeatures()
            && (!layer.series || look.moment == moment) && look.style == layer.style;
    };
    auto found = std::ranges::find_if(entry.looks, fits);
    if (found == entry.looks.end()) {
        entry.looks.push_back(makeLook(*entry.prepared, layer, moment, dark));
        found = std::prev(entry.looks.end());
    }
    found->used = true;
    return *found;
}

/// What a hidden layer looked like is kept, for when it is shown again.
void SceneCache::forgetUnused(const MapState &state)
{
    QSet<const FeatureTable *> tables;
    for (const auto &layer : state.layers) {
        tables.insert(layer.table.get());
    }
    m_entries.removeIf([&tables](const auto &entry) { return !tables.contains(entry.key()); });
    for (auto &entry : m_entries) {
        if (std::ranges::any_of(entry.looks, &Look::used)) {
            std::erase_if(entry.looks, [](const Look &look) { return !look.used; });
        }
        std::ranges::for_each(entry.looks, [](Look &look) { look.used = false; });
    }
}

SceneCache::Look SceneCache::makeLook(const PreparedLayer &prepared, const Layer &layer, const Moment &moment,
                                      bool dark)
{
    auto shown = shownLayer(layer, moment, Language::German);
    Look look {.style = layer.style,
               .dark = dark,
               .moment = moment,
               .series = layer.series,
               .values = std::move(shown.values),
               .choice = std::move(shown.choice),
               .shown = styleOnMap(shown.style, *layer.table, dark),
               .symbols = {},
               .areas = {}};
    look.symbols = resolveSymbols(look.shown, *layer.table, look.values.get(), look.choice.get());
    look.areas = areaLayers(look.shown, prepared, *look.symbols);
    return look;
}

Result<PreparedTables> prepareTables(const MapState &state, const QString &extra, const JobControl &control,
                                     const MapPlane &plane)
{
    std::vector<const Layer *> layers;
    for (const auto &layer : state.layers) {
        if (layer.table && layer.table->crs.isValid() && (state.isVisible(layer) || layer.id == extra)) {
            layers.push_back(&layer);
        }
    }
    std::vector<Result<PreparedLayerPtr>> prepared(layers.size());
    SharedControl shared(control, layers.size());
    inParallel(layers.size(), [&](std::size_t i) {
        prepared[i] = prepareLayer(layers[i]->table, shared.ofThread(), plane);
        (void)shared.advance(1); // the layers themselves say whether they were cancelled
    });
    PreparedTables tables;
    for (std::size_t i = 0; i < layers.size(); ++i) {
        if (!prepared[i]) {
            return std::unexpected(prepared[i].error());
        }
        tables.insert(layers[i]->table.get(), *prepared[i]);
    }
    return tables;
}

Result<void> moveTables(MapState &state, const MapPlane &plane, const JobControl &control)
{
    for (auto &layer : state.layers) {
        if (!layer.table || !state.isVisible(layer)) {
            continue;
        }
        auto table = tableInPlane(std::move(layer.table), control, plane);
        if (!table) {
            return std::unexpected(table.error());
        }
        layer.table = *std::move(table);
    }
    return {};
}

Result<Scene> buildScene(const MapState &state, const JobControl &control, const MapPlane &plane)
{
    return buildScene(state, {}, control, plane);
}

Result<Scene> buildScene(const MapState &state, const PreparedTables &prepared, const JobControl &control,
                         const MapPlane &plane)
{
    std::vector<const Layer *> drawn; // from bottom to top
    for (const auto &layer : std::views::reverse(state.layers)) {
        if (layer.table && layer.table->crs.isValid() && state.isVisible(layer)) {
            drawn.push_back(&layer);
        }
    }
    std::vector<Result<PreparedLayerPtr>> layers(drawn.size());
    std::vector<FeatureSymbolsPtr> symbols(drawn.size());
    std::vector<ShownLayer> shown(drawn.size());
    SharedControl shared(control, drawn.size());
    inParallel(drawn.size(), [&](std::size_t i) {
        const auto known = prepared.value(drawn[i]->table.get());
        layers[i] = known && known->plane == plane
            ? Result<PreparedLayerPtr>(known)
            : prepareLayer(drawn[i]->table, shared.ofThread(), plane, Indexing::WhenKept);
        shown[i] = shownLayer(*drawn[i], state.moment, Language::German);
        symbols[i] =
            resolveSymbols(shown[i].style, *drawn[i]->table, shown[i].values.get(), shown[i].choice.get());
        (void)shared.advance(1); // the layers themselves say whether they were cancelled
    });
    Scene scene {.layers = {}, .plane = plane};
    for (std::size_t i = 0; i < drawn.size(); ++i) {
        if (!layers[i]) {
            return std::unexpected(layers[i].error());
        }
        const auto &layer = *drawn[i];
        append(scene, areaLayers(shown[i].style, **layers[i], *symbols[i]),
               sceneLayer(layer, shown[i].style, *layers[i], symbols[i], shown[i].values));
    }
    return scene;
}

} // namespace revier
