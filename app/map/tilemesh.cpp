// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tilemesh.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace revier {
namespace {

using Attribute = QSGGeometry::Attribute;

const QSGGeometry::AttributeSet &fillAttributes()
{
    static const std::array attributes {Attribute::create(0, 2, QSGGeometry::FloatType, true)};
    static const QSGGeometry::AttributeSet set {1, sizeof(FillVertex), attributes.data()};
    return set;
}

const QSGGeometry::AttributeSet &lineAttributes()
{
    static const std::array attributes {Attribute::create(0, 2, QSGGeometry::FloatType, true),
                                        Attribute::create(1, 2, QSGGeometry::FloatType),
                                        Attribute::create(2, 2, QSGGeometry::FloatType)};
    static const QSGGeometry::AttributeSet set {3, sizeof(LineVertex), attributes.data()};
    return set;
}

const QSGGeometry::AttributeSet &markerAttributes()
{
    static const std::array attributes {Attribute::create(0, 2, QSGGeometry::FloatType, true),
                                        Attribute::create(1, 3, QSGGeometry::FloatType)};
    static const QSGGeometry::AttributeSet set {2, sizeof(MarkerVertex), attributes.data()};
    return set;
}

template<typename Vertex>
void addBatches(TileMesh &mesh, TileMesh::Kind kind, const QSGGeometry::AttributeSet &attributes,
                const std::vector<TileBatch<Vertex>> &batches)
{
    for (const auto &batch : batches) {
        auto geometry = std::make_unique<QSGGeometry>(
            attributes, int(batch.vertices.size()), int(batch.indices.size()), QSGGeometry::UnsignedIntType);
        geometry->setDrawingMode(QSGGeometry::DrawTriangles);
        std::ranges::copy(batch.vertices, static_cast<Vertex *>(geometry->vertexData()));
        std::ranges::copy(batch.indices, geometry->indexDataAsUInt());
        mesh.batches.push_back({kind, batch.symbol, batch.sizeClass, std::move(geometry)});
    }
}

} // namespace

TileMeshPtr makeTileMesh(const TileGeometry &geometry)
{
    auto mesh = std::make_shared<TileMesh>();
    addBatches(*mesh, TileMesh::Kind::Fill, fillAttributes(), geometry.fills);
    addBatches(*mesh, TileMesh::Kind::Line, lineAttributes(), geometry.lines);
    addBatches(*mesh, TileMesh::Kind::Circle, markerAttributes(), geometry.circles);
    addBatches(*mesh, TileMesh::Kind::Marker, markerAttributes(), geometry.markers);
    mesh->byteCount = geometry.byteCount() + sizeof(TileMesh);
    return mesh;
}

} // namespace revier
