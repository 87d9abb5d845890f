// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "picturegroup.h"

#include <map>
#include <vector>

namespace revier {

/// One layer in the scene graph. Below it a group per kind of drawing (fills, casings, lines, circles,
/// markers from large to small), so that no tile's fill covers its neighbour's line; in each group a matrix
/// per tile.
class LayerNode : public QSGOpacityNode
{
public:
    explicit LayerNode(QString id);

    [[nodiscard]] const QString &id() const { return m_id; }
    void update(const LayerPlan &plan, const MapView &view, TextureCache &textures);

private:
    using PieceKey = std::pair<TileId, TileId>; ///< drawn, clip
    struct Piece
    {
        TileMeshPtr mesh;
        std::vector<QSGTransformNode *> nodes; ///< one per group that has something of this tile
    };
    void updatePieces(const LayerPlan &plan, const MapView &view);
    [[nodiscard]] Piece makePiece(const TilePiece &tile, const FeatureSymbols &symbols, bool proportional);
    void removePiece(Piece &piece);
    void applyLook(const FeatureSymbols &symbols);
    [[nodiscard]] QSGNode *group(int order);

    QString m_id;
    PictureGroup *m_pictures; ///< child, the first
    std::uint64_t m_key = 0;
    FeatureSymbolsPtr m_symbols;
    std::map<int, QSGNode *> m_groups; ///< children, in drawing order
    std::map<PieceKey, Piece> m_pieces;
};

} // namespace revier
