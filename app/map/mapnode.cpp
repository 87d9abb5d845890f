// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapnode.h"

#include "layernode.h"

#include <QQuickWindow>
#include <QSGImageNode>
#include <QSGRectangleNode>

#include <algorithm>
#include <cmath>

namespace revier {
namespace {

template<typename Node> Node *adopt(QSGNode *parent, std::unique_ptr<Node> node)
{
    node->setFlag(QSGNode::OwnedByParent);
    auto *raw = node.release();
    parent->appendChildNode(raw);
    return raw;
}

/// On whole device pixels: text stays crisp while the map moves.
QRectF onPixels(QPointF topLeft, QSizeF size, double pixelRatio)
{
    return {QPointF(std::round(topLeft.x() * pixelRatio), std::round(topLeft.y() * pixelRatio)) / pixelRatio,
            size};
}

} // namespace

MapNode::MapNode(QQuickWindow *window)
    : m_window(window)
    , m_background(adopt(this, std::unique_ptr<QSGRectangleNode>(window->createRectangleNode())))
    , m_layerParent(adopt(this, std::make_unique<QSGNode>()))
    , m_pictureParent(adopt(this, std::make_unique<QSGNode>()))
{
}

MapNode::~MapNode() = default;

void MapNode::update(const FramePlan &plan)
{
    m_background->setRect(QRectF(QPointF(), plan.view.size));
    m_background->setColor(plan.background);
    updateLayers(plan);
    updatePictures(plan);
}

void MapNode::updateLayers(const FramePlan &plan)
{
    std::vector<LayerNode *> layers;
    for (const auto &layer : plan.layers) {
        const auto found = std::ranges::find(m_layers, layer.id, &LayerNode::id);
        layers.push_back(
            found != m_layers.end() ? *found : adopt(m_layerParent, std::make_unique<LayerNode>(layer.id)));
        layers.back()->update(layer, plan.view);
    }
    for (auto *old : m_layers) {
        if (!std::ranges::contains(layers, old)) {
            m_layerParent->removeChildNode(old);
            const std::unique_ptr<LayerNode> dropped(old);
        }
    }
    if (!std::ranges::equal(layers, m_layers)) {
        m_layerParent->removeAllChildNodes();
        for (auto *layer : layers) {
            m_layerParent->appendChildNode(layer);
        }
        m_layers = std::move(layers);
    }
}

void MapNode::updatePictures(const FramePlan &plan)
{
    for (auto &[key, texture] : m_textures) {
        texture.used = false;
    }
    if (!plan.picture.image.isNull()) {
        const auto box = plan.picture.view.extent();
        const auto topLeft = plan.view.toScreen({box.minX, box.maxY});
        showPicture(0, plan.picture.image, {topLeft, plan.view.toScreen({box.maxX, box.minY})});
    } else {
        for (std::size_t i = 0; i < plan.labels.size(); ++i) {
            const auto &label = plan.labels[i];
            showPicture(i, label.image,
                        onPixels(plan.view.toScreen(label.anchor) + label.offset,
                                 label.image.deviceIndependentSize(), label.image.devicePixelRatio()));
        }
    }
    setMaximumPictures(plan.picture.image.isNull() ? plan.labels.size() : 1);
    std::erase_if(m_textures, [](const auto &item) { return !item.second.used; });
}

QSGTexture *MapNode::textureOf(const QImage &image)
{
    auto &entry = m_textures[image.cacheKey()];
    if (!entry.texture) {
        entry.texture.reset(m_window->createTextureFromImage(
            image, {QQuickWindow::TextureCanUseAtlas, QQuickWindow::TextureHasAlphaChannel}));
    }
    entry.used = true;
    return entry.texture.get();
}

void MapNode::showPicture(std::size_t i, const QImage &image, const QRectF &rect)
{
    if (i < m_pictures.size()) {
        m_pictures[i]->setTexture(textureOf(image));
        m_pictures[i]->setRect(rect);
        return;
    }
    auto node = std::unique_ptr<QSGImageNode>(m_window->createImageNode());
    node->setOwnsTexture(false);
    node->setFiltering(QSGTexture::Linear);
    node->setTexture(textureOf(image)); // before it has a parent: the software renderer looks at it at once
    node->setRect(rect);
    m_pictures.push_back(adopt(m_pictureParent, std::move(node)));
}

void MapNode::setMaximumPictures(std::size_t count)
{
    while (m_pictures.size() > count) {
        m_pictureParent->removeChildNode(m_pictures.back());
        const std::unique_ptr<QSGNode> dropped(m_pictures.back());
        m_pictures.pop_back();
    }
}

} // namespace revier
