// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "frameplan.h"

#include <QSGNode>

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
    void update(const LayerPlan &plan, const MapView &view);

private:
    using PieceKey = std::pair<TileId, TileId>; ///< drawn, clip
    struct Piece
    {
        TileMeshPtr mesh;
        std::vector<QSGTransformNode *> nodes; ///< one per group that has something of this tile
    };
    [[nodiscard]] Piece makePiece(const TilePiece &tile, const FeatureSymbols &symbols, bool proportional);
    void removePiece(Piece &piece);
    void applyLook(const FeatureSymbols &symbols);
    [[nodiscard]] QSGNode *group(int order);

    QString m_id;
    std::uint64_t m_key = 0;
    FeatureSymbolsPtr m_symbols;
    std::map<int, QSGNode *> m_groups; ///< children, in drawing order
    std::map<PieceKey, Piece> m_pieces;
};

} // namespace revier
