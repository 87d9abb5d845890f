// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "frameplan.h"

#include <QQuickWindow>
#include <QSGNode>
#include <QSGTexture>

#include <memory>
#include <span>
#include <unordered_map>
#include <vector>

class QSGImageNode;

namespace revier {

/// The textures of the images that a frame shows, each made once. Render thread.
class TextureCache
{
public:
    explicit TextureCache(QQuickWindow *window);

    [[nodiscard]] QQuickWindow *window() const { return m_window; }
    /// Small pictures share a texture where \a options has QQuickWindow::TextureCanUseAtlas.
    [[nodiscard]] QSGTexture *texture(const QImage &image, QQuickWindow::CreateTextureOptions options);
    /// Ends a frame: forgets textures that it did not ask for.
    void endFrame();

private:
    struct Entry
    {
        std::unique_ptr<QSGTexture> texture;
        bool used = false;
    };
    QQuickWindow *m_window;
    std::unordered_map<qint64, Entry> m_entries; ///< by QImage::cacheKey()
};

/// Pictures side by side in the scene graph. Render thread.
/// A transform node, which transforms nothing: for what is added to a plain one the software renderer of
/// Qt 6.8 forgets where the item lies and what clips it.
class PictureGroup : public QSGTransformNode
{
public:
    void update(std::span<const PicturePiece> pictures, TextureCache &textures,
                QQuickWindow::CreateTextureOptions options);

private:
    std::vector<QSGImageNode *> m_nodes; ///< children
};

} // namespace revier
