// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapnode.h"

#include "layernode.h"

#include <QQuickWindow>
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
    : m_textures(window)
    , m_background(adopt(this, std::unique_ptr<QSGRectangleNode>(window->createRectangleNode())))
    , m_layerParent(adopt(this, std::make_unique<QSGNode>()))
    , m_pictures(adopt(this, std::make_unique<PictureGroup>()))
{
}

MapNode::~MapNode() = default;

void MapNode::update(const FramePlan &plan)
{
    m_background->setRect(QRectF(QPointF(), plan.view.size));
    m_background->setColor(plan.background);
    updateLayers(plan);
    updatePictures(plan);
    m_textures.endFrame();
}

void MapNode::updateLayers(const FramePlan &plan)
{
    std::vector<LayerNode *> layers;
    for (const auto &layer : plan.layers) {
        const auto found = std::ranges::find(m_layers, layer.id, &LayerNode::id);
        layers.push_back(
            found != m_layers.end() ? *found : adopt(m_layerParent, std::make_unique<LayerNode>(layer.id)));
        layers.back()->update(layer, plan.view, m_textures);
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
    std::vector<PicturePiece> pictures;
    if (const auto &image = plan.picture.image; !image.isNull()) {
        const auto box = plan.picture.view.extent();
        const auto topLeft = plan.view.toScreen({box.minX, box.maxY});
        pictures.push_back(
            {image, QRectF(image.rect()), {topLeft, plan.view.toScreen({box.maxX, box.minY})}});
    } else {
        for (const auto &label : plan.labels) {
            pictures.push_back(
                {label.image, QRectF(label.image.rect()),
                 onPixels(plan.view.toScreen(label.anchor) + label.offset,
                          label.image.deviceIndependentSize(), label.image.devicePixelRatio())});
        }
    }
    m_pictures->update(pictures, m_textures,
                       {QQuickWindow::TextureCanUseAtlas, QQuickWindow::TextureHasAlphaChannel});
}

} // namespace revier
