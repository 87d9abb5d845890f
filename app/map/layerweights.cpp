// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layerweights.h"

#include "render/drawingcost.h"
#include "render/pixelgrid.h"
#include "stepback.h"

#include <QFuture>
#include <QtConcurrent/qtconcurrenttask.h>

#include <algorithm>
#include <utility>

namespace revier {

LayerWeights::LayerWeights(QObject *parent)
    : QObject(parent)
{
}

LayerWeights::~LayerWeights() = default;

const std::unordered_set<QString> &LayerWeights::heavy(const std::vector<const SceneLayer *> &layers,
                                                       const MapView &view)
{
    constexpr double kRoomToSpare = 0.7;
    std::vector<std::pair<std::size_t, QString>> weights;
    weights.reserve(layers.size());
    for (const auto *layer : layers) {
        weights.emplace_back(weigh(layer->prepared, view), layer->id);
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

std::size_t LayerWeights::weigh(const PreparedLayerPtr &layer, const MapView &view)
{
    constexpr std::size_t kMany = 4096; // tiles
    const auto [entry, isNew] = m_known.try_emplace(layer.get());
    auto &known = entry->second;
    if (known.triangles.size() > kMany) {
        known.triangles.clear();
    }
    std::size_t sum = 0;
    std::vector<TileId> missing;
    for (const auto tile : tilesIn(view.extent(), PixelGrid(view.unitsPerPixel, 1).level())) {
        const auto found = known.triangles.find(tile);
        if (found != known.triangles.end()) {
            sum += found->second;
        } else if (isNew) { // there is nothing that could stay as it was
            sum += known.triangles.try_emplace(tile, estimateTriangles(*layer, tile, m_budget)).first->second;
        } else {
            missing.push_back(tile);
        }
        if (sum >= m_budget) {
            known.sum = m_budget;
            return m_budget;
        }
    }
    if (!missing.empty()) {
        count(layer, std::move(missing));
        return known.sum;
    }
    known.sum = sum;
    return sum;
}

void LayerWeights::count(const PreparedLayerPtr &layer, std::vector<TileId> tiles)
{
    if (std::exchange(m_known.at(layer.get()).counting, true)) {
        return; // what is still missing then is counted next
    }
    ++m_running;
    auto work = [layer, tiles = std::move(tiles), budget = m_budget] {
        waitForTurn();
        Counts counts;
        std::size_t sum = 0;
        for (std::size_t i = 0; i < tiles.size() && sum < budget; ++i) {
            sum += counts.emplace_back(tiles[i], estimateTriangles(*layer, tiles[i], budget)).second;
        }
        return counts;
    };
    // With the layer, so that no other one gets its address meanwhile.
    QtConcurrent::task(std::move(work))
        .onThreadPool(m_pool)
        .spawn()
        .then(this, [this, layer](const Counts &counts) { take(layer.get(), counts); });
}

void LayerWeights::take(const PreparedLayer *layer, const Counts &counts)
{
    --m_running;
    if (const auto known = m_known.find(layer); known != m_known.end()) {
        known->second.counting = false;
        known->second.triangles.insert(counts.begin(), counts.end());
    }
    Q_EMIT counted();
}

void LayerWeights::keep(const std::unordered_set<const PreparedLayer *> &used)
{
    std::erase_if(m_known, [&used](const auto &item) { return !used.contains(item.first); });
}

} // namespace revier
