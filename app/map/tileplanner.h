// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "frameplan.h"
#include "tilestore.h"

#include "render/hittest.h"
#include "render/scene.h"

#include <QHash>

#include <vector>

namespace revier {

/// A feature that is drawn once more above all layers, with a symbol of its own.
struct Highlight
{
    QString id; ///< "hovered", "selected"
    Hit hit;
    Symbol symbol;
};

/// Decides per frame which tiles show a scene, which stand in for missing ones, and which to make next. GUI
/// thread.
class TilePlanner
{
public:
    explicit TilePlanner(TileStore &store);

    void setScene(const Scene &scene);
    void setHighlights(const std::vector<Highlight> &highlights);
    /// The layers of the frame, bottom first, and the order to the store.
    [[nodiscard]] std::vector<LayerPlan> plan(const MapView &view);
    /// True if the last plan showed nothing but the tiles it should.
    [[nodiscard]] bool isComplete() const { return m_complete; }

private:
    struct PlannedLayer
    {
        SceneLayer layer;
        TileOrigin origin;
        double reach = 0; ///< px that markers reach beyond their tile
    };
    void cover(const TileOrigin &origin, TileId tile, int depth, std::vector<TilePiece> &pieces);
    [[nodiscard]] bool hasDescendant(const TileOrigin &origin, TileId tile, int depth) const;
    [[nodiscard]] LayerPlan planLayer(const PlannedLayer &planned, const MapView &view,
                                      std::vector<TileStore::Request> &wanted);
    [[nodiscard]] TileOrigin originOf(const SceneLayer &layer);

    TileStore &m_store;
    Scene m_scene;
    std::vector<PlannedLayer> m_layers;
    std::vector<PlannedLayer> m_highlights;
    std::vector<Highlight> m_highlightList;
    QHash<QString, TileOrigin> m_origins;
    std::uint64_t m_lastKey = 0;
    bool m_complete = false;
};

} // namespace revier
