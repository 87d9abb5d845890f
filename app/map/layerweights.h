// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/mapview.h"
#include "render/scene.h"
#include "render/tilegrid.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

#include <cstddef>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace revier {

/// Tells which layers of a view are too much for the renderer to draw anew in every frame. GUI thread.
class LayerWeights : public QObject
{
    Q_OBJECT
public:
    /// About what a renderer fills in 10 ms. Measured with llvmpipe on two cores, where a million triangles
    /// take 1 s or more, and on a GPU, where a million take 10 to 25 ms, and more while the scale changes:
    /// markers are small, but many lie above one another. See tests/bench/README.md.
    static constexpr std::size_t kCpuBudget = 12'000;
    static constexpr std::size_t kGpuBudget = 300'000;

    explicit LayerWeights(QObject *parent = nullptr);
    ~LayerWeights() override;

    /// \a triangles a frame, of all layers together.
    void setBudget(std::size_t triangles) { m_budget = triangles; }
    /// The ids of the layers that do not fit into the budget: the lightest fit first. A layer that did not
    /// fit before only fits where there is room to spare, so that it does not change to and fro. A layer that
    /// comes to tiles which were never seen counts as before until a job has counted them.
    [[nodiscard]] const std::unordered_set<QString> &heavy(const std::vector<const SceneLayer *> &layers,
                                                           const MapView &view);
    /// True while a job counts: counted() follows.
    [[nodiscard]] bool isCounting() const { return m_running > 0; }
    /// Forgets layers that are not in \a used.
    void keep(const std::unordered_set<const PreparedLayer *> &used);

Q_SIGNALS:
    /// heavy() may answer otherwise now.
    void counted();

private:
    struct Known
    {
        std::unordered_map<TileId, std::size_t> triangles;
        std::size_t sum = 0; ///< triangles of the last view of which all was known
        bool counting = false;
    };
    using Counts = std::vector<std::pair<TileId, std::size_t>>;

    [[nodiscard]] std::size_t weigh(const PreparedLayerPtr &layer, const MapView &view);
    void count(const PreparedLayerPtr &layer, std::vector<TileId> tiles);
    void take(const PreparedLayer *layer, const Counts &counts);

    std::size_t m_budget = kGpuBudget;
    std::unordered_map<const PreparedLayer *, Known> m_known;
    std::unordered_set<QString> m_heavy;
    int m_running = 0; ///< jobs
    QThreadPool m_pool;
};

} // namespace revier
