// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tilemesh.h"

#include "render/labels.h"

#include <QImage>

#include <cstdint>
#include <vector>

namespace revier {

/// A tile on the screen. Until a tile is there, tiles of other levels stand in for it: each is drawn only in
/// the part that it stands in for, so that nothing is drawn twice.
struct TilePiece
{
    TileId draw;
    TileId clip; ///< \a draw itself, or a tile below it
    TileMeshPtr mesh;
};

/// A picture on the screen.
struct PicturePiece
{
    QImage image;
    QRectF source; ///< the part of it, in its own px
    QRectF target; ///< where that goes, px of the view
};

struct LayerPlan
{
    QString id;
    std::uint64_t key = 0; ///< of the tiles, see TileOrigin
    FeatureSymbolsPtr symbols;
    double opacity = 1;
    std::vector<TilePiece> pieces;
    std::vector<PicturePiece> pictures; ///< instead of pieces, for layers that are too heavy to be drawn anew
    bool isMerged = false; ///< what the pictures of several layers make together
};

/// A label as a picture.
struct LabelPicture
{
    Point anchor; ///< in the plane
    QPointF offset; ///< px from the anchor to the top left of the picture
    QImage image;
};

/// A picture of the whole map, for windows without a GPU.
struct MapPicture
{
    MapView view; ///< what it shows
    QImage image;
};

/// All that a frame shows. Made in the GUI thread, handed to the render thread while both stand still.
struct FramePlan
{
    MapView view;
    QColor background;
    std::vector<LayerPlan> layers; ///< bottom first
    std::vector<LabelPicture> labels;
    MapPicture picture; ///< instead of layers and labels, if it has an image
};

} // namespace revier
