// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "frameplan.h"
#include "picturestore.h"

#include <QHash>

#include <optional>
#include <span>
#include <vector>

namespace revier {

/// Decides which pictures show the layers that are too heavy to be drawn anew in every frame, what stands in
/// for missing ones, and which to paint next. While the scale changes, pictures of another scale are
/// stretched. GUI thread.
class PicturePlanner
{
public:
    explicit PicturePlanner(PictureStore &store);

    /// Begins a frame. \a stands: the scale is not about to change, pictures of it are worth painting.
    void begin(const MapView &view, double pixelRatio, bool stands);
    /// Adds the pictures of a layer to \a plan and orders missing ones. True if it is all there. \a reach:
    /// see PictureStore::Request.
    bool add(const SceneLayer &layer, double reach, LayerPlan &plan);
    /// Adds what pictures there are and orders none.
    void addStandIns(const SceneLayer &layer, LayerPlan &plan);
    /// Adds pictures of one other scale to all layers that add() found none for: of a newer one only once all
    /// have them, as pictures in the same place can be merged. To be called after add().
    void addStandIns(std::vector<LayerPlan> &plans);
    /// Ends the frame: hands the orders to the store.
    void end();
    /// Forgets the pictures of layers that are not in \a scene.
    void keep(const Scene &scene);

private:
    /// The pictures of one look of a layer at one scale.
    struct Sheet
    {
        std::uint64_t id = 0;
        PreparedLayerPtr prepared;
        FeatureSymbolsPtr symbols;
        PixelGrid grid;
    };
    [[nodiscard]] const Sheet *sheetFor(const SceneLayer &layer);
    [[nodiscard]] double stretchOf(const Sheet &sheet) const; ///< in the view
    [[nodiscard]] bool isDue(const std::vector<Sheet> &sheets, const SceneLayer &layer) const;
    /// Appends the parts of the pictures of \a sheet that lie in \a missing; returns the area they cover.
    double cover(const Sheet &sheet, const Box &missing, std::vector<PicturePiece> &pieces);
    /// Appends the pictures of the sheet that covers most of \a missing, a newer one unless it shows clearly
    /// less; returns the area. \a grid: of this scale only.
    double coverBest(const SceneLayer &layer, const Box &missing, std::vector<PicturePiece> &pieces,
                     const std::optional<PixelGrid> &grid = std::nullopt);
    /// What the layers that are behind show at one scale.
    struct StandIns
    {
        std::vector<std::vector<PicturePiece>> pieces;
        std::vector<double> covered;
    };
    [[nodiscard]] std::vector<PixelGrid> gridsBehind() const; ///< newest first, none far away
    [[nodiscard]] std::span<const Sheet> sheetsOf(const QString &layerId) const;

    PictureStore &m_store;
    QHash<QString, std::vector<Sheet>> m_sheets; ///< by layer id; used last in front
    std::vector<const SceneLayer *> m_behind; ///< since begin(), those without pictures of this scale
    std::vector<PictureStore::Request> m_wanted;
    MapView m_view;
    PixelGrid m_grid;
    bool m_stands = true;
    std::uint64_t m_lastId = 0;
};

} // namespace revier
