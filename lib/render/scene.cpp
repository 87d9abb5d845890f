// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/scene.h"

#include "style/darkstyle.h"
#include "style/legend.h"

#include <QSet>

#include <algorithm>
#include <ranges>

namespace revier {
namespace {

SceneLayer sceneLayer(const Layer &layer, const Style &style, const PreparedLayerPtr &prepared,
                      const FeatureSymbolsPtr &symbols)
{
    return {.id = layer.id,
            .prepared = prepared,
            .symbols = symbols,
            .labels = style.labels,
            .opacity = layer.opacity,
            .minScale = layer.minScale,
            .maxScale = layer.maxScale,
            .selectable = layer.selectable};
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
    m_entries.insert(prepared->table.get(), {.prepared = prepared, .style = {}, .shown = {}, .symbols = {}});
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
        if (!entry->symbols || entry->dark != dark || entry->style != layer.style) {
            entry->style = layer.style;
            entry->dark = dark;
            entry->shown = dark ? darkVariant(layer.style, dominantType(*layer.table)) : layer.style;
            entry->symbols = resolveSymbols(entry->shown, *layer.table);
        }
        scene.layers.push_back(sceneLayer(layer, entry->shown, entry->prepared, entry->symbols));
    }
    m_entries.removeIf([&used](const auto &entry) { return !used.contains(entry.key()); });
    return scene;
}

Result<Scene> buildScene(const MapState &state, const JobControl &control)
{
    Scene scene;
    const auto count = double(std::max<std::size_t>(1, state.layers.size()));
    for (std::size_t i = state.layers.size(); i-- > 0;) {
        const auto &layer = state.layers[i];
        if (!layer.table || !state.isVisible(layer)) {
            continue;
        }
        const auto done = double(state.layers.size() - 1 - i);
        const auto prepared = prepareLayer(layer.table, control.part(done / count, (done + 1) / count));
        if (!prepared) {
            return std::unexpected(prepared.error());
        }
        scene.layers.push_back(
            sceneLayer(layer, layer.style, *prepared, resolveSymbols(layer.style, *layer.table)));
    }
    return scene;
}

} // namespace revier
