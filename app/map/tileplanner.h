// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "frameplan.h"
#include "layerweights.h"
#include "picturehold.h"
#include "picturemerger.h"
#include "pictureplanner.h"
#include "tilestore.h"

#include "render/hittest.h"
#include "render/scene.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace revier {

/// A feature that is drawn once more above all layers, with a symbol of its own.
struct Highlight
{
    QString id; ///< "hovered", "selected"
    Hit hit;
    Symbol symbol;
};

/// Decides per frame which tiles or pictures show a scene, what stands in for missing ones, and what to make
/// next. GUI thread.
class TilePlanner
{
public:
    TilePlanner(TileStore &tiles, PictureStore &pictures, PictureMerger &merger, LayerWeights &weights);

    void setScene(const Scene &scene);
    void setHighlights(const std::vector<Highlight> &highlights);
    /// The layers of the frame, bottom first, and the orders to the stores. \a stands: see
    /// PicturePlanner::begin().
    [[nodiscard]] std::vector<LayerPlan> plan(const MapView &view, double pixelRatio, bool stands);
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
    [[nodiscard]] std::unordered_set<QString> heavyLayers(const MapView &view);
    [[nodiscard]] LayerPlan planLayer(const PlannedLayer &planned, const MapView &view, bool heavy);
    /// Adds the tiles; true if they are all there. \a order: missing ones are to be made.
    bool addTiles(const PlannedLayer &planned, const MapView &view, bool order, LayerPlan &plan);
    void orderTiles(const MapView &view);
    [[nodiscard]] TileOrigin originOf(const SceneLayer &layer);
    /// True if only the symbols of the layer have changed since it was last complete.
    [[nodiscard]] bool hasNewSymbols(const PlannedLayer &planned) const;
    /// Shows the layer as it was last complete, where only its symbols have changed since; else as \a plan
    /// is.
    void standIn(const PlannedLayer &planned, const MapView &view, LayerPlan &plan);

    TileStore &m_store;
    PicturePlanner m_pictures;
    PictureMerger &m_merger;
    PictureHold m_hold;
    LayerWeights &m_weights;
    std::vector<TileStore::Request> m_wanted;
    Scene m_scene;
    std::vector<PlannedLayer> m_layers;
    std::vector<PlannedLayer> m_highlights;
    std::vector<Highlight> m_highlightList;
    QHash<QString, TileOrigin> m_origins;
    QHash<QString, TileOrigin> m_lastComplete; ///< by layer id: whose tiles were last all there
    QSet<QString> m_asPictures; ///< ids of the layers that were last shown in pictures
    std::uint64_t m_lastKey = 0;
    bool m_complete = false;
    bool m_atOnce = false; ///< tiles of the layer being planned are made in the frame
};

} // namespace revier
