// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "frameplan.h"

#include <QSGNode>
#include <QSGTexture>

#include <memory>
#include <unordered_map>
#include <vector>

class QQuickWindow;
class QSGImageNode;
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
    /// The texture of an image; made once.
    [[nodiscard]] QSGTexture *textureOf(const QImage &image);
    /// The picture with this number, made if it is the next new one.
    void showPicture(std::size_t i, const QImage &image, const QRectF &rect);
    void setMaximumPictures(std::size_t count);

    QQuickWindow *m_window;
    QSGRectangleNode *m_background; ///< child
    QSGNode *m_layerParent; ///< child
    QSGNode *m_pictureParent; ///< child
    std::vector<LayerNode *> m_layers; ///< children of m_layerParent, bottom first
    std::vector<QSGImageNode *> m_pictures; ///< children of m_pictureParent
    struct Texture
    {
        std::unique_ptr<QSGTexture> texture;
        bool used = false;
    };
    std::unordered_map<qint64, Texture> m_textures; ///< by QImage::cacheKey()
};

} // namespace revier
