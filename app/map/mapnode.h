// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "picturegroup.h"

#include <vector>

class QSGRectangleNode;

namespace revier {

class LayerNode;

/// The map in the scene graph: background, layers, labels. Only what changed between two plans is touched:
/// while the map moves within a level that is one matrix per tile. Render thread, in updatePaintNode.
class MapNode : public QSGNode
{
public:
    explicit MapNode(QQuickWindow *window);
    ~MapNode() override;
    Q_DISABLE_COPY_MOVE(MapNode)

    void update(const FramePlan &plan);

private:
    void updateLayers(const FramePlan &plan);
    void updatePictures(const FramePlan &plan);

    TextureCache m_textures;
    QSGRectangleNode *m_background; ///< child
    QSGNode *m_layerParent; ///< child
    PictureGroup *m_pictures; ///< child: labels, or the picture of the whole map
    std::vector<LayerNode *> m_layers; ///< children of m_layerParent, bottom first
};

} // namespace revier
