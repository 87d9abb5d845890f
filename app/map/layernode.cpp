// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layernode.h"

#include "mapmaterial.h"
#include "symbollook.h"

#include <QMatrix4x4>

#include <memory>

namespace revier {
namespace {

/// How a batch is drawn; lines are drawn twice, casing first.
enum class Role { Fill, Casing, Line, Circle, Marker };

MapMaterial::Kind materialKind(Role role)
{
    switch (role) {
    case Role::Fill:
        return MapMaterial::Kind::Fill;
    case Role::Casing:
    case Role::Line:
        return MapMaterial::Kind::Line;
    case Role::Circle:
    case Role::Marker:
        break;
    }
    return MapMaterial::Kind::Marker;
}

/// What of the look another shader draws.
MapMaterial::Kind materialKind(Role role, const Symbol &symbol)
{
    if (role == Role::Fill && symbol.pattern != FillPattern::Solid) {
        return MapMaterial::Kind::Pattern;
    }
    return role == Role::Line && !symbol.dash.isEmpty() ? MapMaterial::Kind::DashedLine : materialKind(role);
}

bool setLook(Role role, MapMaterial &material, const Symbol &symbol)
{
    switch (role) {
    case Role::Fill:
        return setFillLook(material, symbol);
    case Role::Casing:
        return setCasingLook(material, symbol);
    case Role::Line:
        return setLineLook(material, symbol);
    case Role::Circle:
        return setCircleLook(material, symbol);
    case Role::Marker:
        break;
    }
    return setMarkerLook(material, symbol);
}

/// A batch of a tile; shares the tile's geometry.
class BatchNode : public QSGGeometryNode
{
public:
    BatchNode(TileMeshPtr mesh, const TileMesh::Batch &batch, Role role, const Box &clip)
        : m_mesh(std::move(mesh))
        , m_symbol(batch.symbol)
        , m_role(role)
    {
        setGeometry(batch.geometry.get());
        auto material = std::make_unique<MapMaterial>(materialKind(role));
        material->setValue(MapMaterial::ClipSlot,
                           {float(clip.minX), float(clip.minY), float(clip.maxX), float(clip.maxY)});
        m_material = material.get();
        setMaterial(material.release());
        setFlag(OwnsMaterial);
    }

    void applyLook(const FeatureSymbols &symbols)
    {
        const auto &symbol = symbols.symbols[m_symbol];
        m_material->setKind(materialKind(m_role, symbol));
        const bool hidden = !setLook(m_role, *m_material, symbol);
        markDirty(DirtyMaterial);
        if (hidden != m_hidden) {
            m_hidden = hidden;
            markDirty(DirtySubtreeBlocked);
        }
    }
    [[nodiscard]] bool isSubtreeBlocked() const override { return m_hidden; }

private:
    TileMeshPtr m_mesh; ///< owns the geometry
    std::uint16_t m_symbol;
    Role m_role;
    MapMaterial *m_material; ///< owned by the node
    bool m_hidden = false;
};

constexpr int kFirstMarkerGroup = int(Role::Marker);

/// The place of a batch in the drawing order of its layer.
int orderOf(Role role, const TileMesh::Batch &batch, const FeatureSymbols &symbols, bool proportional)
{
    if (role != Role::Marker) {
        return int(role);
    }
    constexpr int kLargest = 4000; // quarters of a px
    return kFirstMarkerGroup
        + (proportional ? 64 - batch.sizeClass
                        : kLargest - std::min(kLargest, int(4 * symbols.symbols[batch.symbol].size)));
}

std::vector<Role> rolesOf(TileMesh::Kind kind)
{
    switch (kind) {
    case TileMesh::Kind::Fill:
        return {Role::Fill};
    case TileMesh::Kind::Line:
        return {Role::Casing, Role::Line};
    case TileMesh::Kind::Circle:
        return {Role::Circle};
    case TileMesh::Kind::Marker:
        break;
    }
    return {Role::Marker};
}

/// A pixel on the border of two tiles must be of one of them, however positions are rounded. Fills end at the
/// border of their tile by themselves; two opaque lines may both cover it.
Box clipOf(Role role, const TilePiece &piece, const Box &region)
{
    constexpr double kRounding = 0.002; // tile units
    if (role == Role::Fill && piece.draw == piece.clip) {
        return region.expanded(1);
    }
    return role == Role::Casing || role == Role::Line ? region.expanded(kRounding) : region;
}

/// From the units of a tile to px of the view.
QMatrix4x4 matrixOf(TileId tile, const MapView &view)
{
    const auto box = tileBox(tile);
    const auto origin = view.toScreen({box.minX, box.maxY});
    const auto scale = unitsPerPixelAt(tile.z) / view.unitsPerPixel;
    QMatrix4x4 matrix;
    matrix.translate(float(origin.x()), float(origin.y()));
    matrix.scale(float(scale), float(scale));
    return matrix;
}

} // namespace

LayerNode::LayerNode(QString id)
    : m_id(std::move(id))
{
    auto pictures = std::make_unique<PictureGroup>();
    pictures->setFlag(OwnedByParent);
    m_pictures = pictures.get();
    appendChildNode(pictures.release());
}

void LayerNode::update(const LayerPlan &plan, const MapView &view, TextureCache &textures)
{
    setOpacity(plan.opacity);
    m_pictures->update(plan.pictures, textures, QQuickWindow::TextureHasAlphaChannel);
    updatePieces(plan, view);
}

void LayerNode::updatePieces(const LayerPlan &plan, const MapView &view)
{
    if (plan.key != m_key) {
        for (auto &[key, piece] : m_pieces) {
            removePiece(piece);
        }
        m_pieces.clear();
        m_key = plan.key;
        m_symbols = plan.symbols;
    }
    if (plan.symbols != m_symbols) {
        m_symbols = plan.symbols;
        applyLook(*m_symbols);
    }
    auto old = std::exchange(m_pieces, {});
    for (const auto &tile : plan.pieces) {
        const PieceKey key {tile.draw, tile.clip};
        const auto found = old.find(key);
        auto &piece = m_pieces[key];
        if (found != old.end() && found->second.mesh == tile.mesh) {
            piece = std::move(found->second);
            old.erase(found);
        } else { // what is left in old goes below, also one of this place that was made anew
            piece = makePiece(tile, *m_symbols, !plan.symbols->size.empty());
        }
        const auto matrix = matrixOf(tile.draw, view);
        for (auto *node : piece.nodes) {
            node->setMatrix(matrix);
        }
    }
    for (auto &[key, piece] : old) {
        removePiece(piece);
    }
}

LayerNode::Piece LayerNode::makePiece(const TilePiece &tile, const FeatureSymbols &symbols, bool proportional)
{
    const auto region = regionIn(tile.draw, tile.clip);
    std::map<int, std::unique_ptr<QSGTransformNode>> transforms;
    for (const auto &batch : tile.mesh->batches) {
        for (const auto role : rolesOf(batch.kind)) {
            auto &transform = transforms[orderOf(role, batch, symbols, proportional)];
            if (!transform) {
                transform = std::make_unique<QSGTransformNode>();
            }
            auto node = std::make_unique<BatchNode>(tile.mesh, batch, role, clipOf(role, tile, region));
            node->applyLook(symbols);
            node->setFlag(QSGNode::OwnedByParent);
            transform->appendChildNode(node.release());
        }
    }
    Piece piece {tile.mesh, {}};
    for (auto &[order, transform] : transforms) {
        transform->setFlag(QSGNode::OwnedByParent);
        piece.nodes.push_back(transform.get());
        group(order)->appendChildNode(transform.release());
    }
    return piece;
}

void LayerNode::removePiece(Piece &piece)
{
    for (auto *node : piece.nodes) {
        node->parent()->removeChildNode(node);
        const std::unique_ptr<QSGNode> dropped(node);
    }
}

void LayerNode::applyLook(const FeatureSymbols &symbols)
{
    for (auto &[key, piece] : m_pieces) {
        for (auto *transform : piece.nodes) {
            for (auto *node = transform->firstChild(); node != nullptr; node = node->nextSibling()) {
                static_cast<BatchNode *>(node)->applyLook(symbols);
            }
        }
    }
}

QSGNode *LayerNode::group(int order)
{
    auto &node = m_groups[order];
    if (node == nullptr) {
        auto made = std::make_unique<QSGNode>();
        made->setFlag(OwnedByParent);
        node = made.release();
        const auto next = m_groups.upper_bound(order);
        if (next == m_groups.end()) {
            appendChildNode(node);
        } else {
            insertChildNodeBefore(node, next->second);
        }
    }
    return node;
}

} // namespace revier
