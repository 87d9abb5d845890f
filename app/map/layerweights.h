// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/mapview.h"
#include "render/scene.h"
#include "render/tilegrid.h"

#include <QString>

#include <cstddef>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace revier {

/// Tells which layers of a view are too much for the renderer to draw anew in every frame. GUI thread.
class LayerWeights
{
public:
    /// About what a renderer fills in 10 ms. Measured with llvmpipe on two cores, where a million triangles
    /// take 1 s or more, and on a GPU, where a million take 10 to 25 ms, and more while the scale changes:
    /// markers are small, but many lie above one another. See tests/bench/README.md.
    static constexpr std::size_t kCpuBudget = 12'000;
    static constexpr std::size_t kGpuBudget = 300'000;

    /// \a triangles a frame, of all layers together.
    void setBudget(std::size_t triangles) { m_budget = triangles; }
    /// The ids of the layers that do not fit into the budget: the lightest fit first. A layer that did not
    /// fit before only fits where there is room to spare, so that it does not change to and fro.
    [[nodiscard]] const std::unordered_set<QString> &heavy(const std::vector<const SceneLayer *> &layers,
                                                           const MapView &view);
    /// Forgets layers that are not in \a used.
    void keep(const std::unordered_set<const PreparedLayer *> &used);

private:
    [[nodiscard]] std::size_t weigh(const PreparedLayer &layer, const MapView &view);

    std::size_t m_budget = kGpuBudget;
    std::unordered_map<const PreparedLayer *, std::unordered_map<TileId, std::size_t>> m_triangles;
    std::unordered_set<QString> m_heavy;
};

} // namespace revier
