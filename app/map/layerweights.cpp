// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layerweights.h"

#include "render/drawingcost.h"
#include "render/pixelgrid.h"

#include <algorithm>

namespace revier {

const std::unordered_set<QString> &LayerWeights::heavy(const std::vector<const SceneLayer *> &layers,
                                                       const MapView &view)
{
    constexpr double kRoomToSpare = 0.7;
    std::vector<std::pair<std::size_t, QString>> weights;
    weights.reserve(layers.size());
    for (const auto *layer : layers) {
        weights.emplace_back(weigh(*layer->prepared, view), layer->id);
    }
    std::ranges::sort(weights);
    std::unordered_set<QString> heavy;
    std::size_t sum = 0;
    for (const auto &[weight, id] : weights) {
        sum += weight;
        const auto limit = m_heavy.contains(id) ? kRoomToSpare * double(m_budget) : double(m_budget);
        if (double(sum) >= limit) {
            heavy.insert(id);
        }
    }
    m_heavy = std::move(heavy);
    return m_heavy;
}

std::size_t LayerWeights::weigh(const PreparedLayer &layer, const MapView &view)
{
    constexpr std::size_t kKnown = 4096; // tiles
    auto &known = m_triangles[&layer];
    if (known.size() > kKnown) {
        known.clear();
    }
    std::size_t sum = 0;
    for (const auto tile : tilesIn(view.extent(), PixelGrid(view.unitsPerPixel, 1).level())) {
        const auto [entry, isNew] = known.try_emplace(tile);
        if (isNew) {
            entry->second = estimateTriangles(layer, tile, m_budget);
        }
        sum += entry->second;
        if (sum >= m_budget) {
            return m_budget;
        }
    }
    return sum;
}

void LayerWeights::keep(const std::unordered_set<const PreparedLayer *> &used)
{
    std::erase_if(m_triangles, [&used](const auto &item) { return !used.contains(item.first); });
}

} // namespace revier
