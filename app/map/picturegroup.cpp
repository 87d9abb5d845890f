// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "picturegroup.h"

#include <QSGImageNode>

namespace revier {

TextureCache::TextureCache(QQuickWindow *window)
    : m_window(window)
{
}

QSGTexture *TextureCache::texture(const QImage &image, QQuickWindow::CreateTextureOptions options)
{
    auto &entry = m_entries[image.cacheKey()];
    if (!entry.texture) {
        entry.texture.reset(m_window->createTextureFromImage(image, options));
    }
    entry.used = true;
    return entry.texture.get();
}

void TextureCache::endFrame()
{
    std::erase_if(m_entries, [](auto &item) { return !std::exchange(item.second.used, false); });
}

void PictureGroup::update(std::span<const PicturePiece> pictures, TextureCache &textures,
                          QQuickWindow::CreateTextureOptions options)
{
    while (m_nodes.size() > pictures.size()) {
        removeChildNode(m_nodes.back());
        const std::unique_ptr<QSGNode> dropped(m_nodes.back());
        m_nodes.pop_back();
    }
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        const auto &picture = pictures[i];
        auto *texture = textures.texture(picture.image, options);
        if (i < m_nodes.size()) {
            m_nodes[i]->setTexture(texture);
            m_nodes[i]->setSourceRect(picture.source);
            m_nodes[i]->setRect(picture.target);
            continue;
        }
        std::unique_ptr<QSGImageNode> node(textures.window()->createImageNode());
        node->setFlag(OwnedByParent);
        node->setOwnsTexture(false);
        node->setFiltering(QSGTexture::Linear);
        node->setTexture(texture); // before it has a parent: the software renderer looks at it at once
        node->setSourceRect(picture.source);
        node->setRect(picture.target);
        m_nodes.push_back(node.get());
        appendChildNode(node.release());
    }
}

} // namespace revier
