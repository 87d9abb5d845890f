// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/groundareas.h"

#include "geometry/measure.h"
#include "render/painterbackend.h"

#include <QPainterPath>
#include <QPolygonF>

#include <cmath>

namespace revier {
namespace {

constexpr double kSquareMetresPerHectare = 10000;

void addShapes(GeometryBuffer &target, const PreparedLayer &points, std::size_t feature,
               const std::vector<Point> &unit, double hectares)
{
    const auto &source = points.geometry;
    const auto side = std::sqrt(hectares * kSquareMetresPerHectare);
    for (auto p = source.firstPart(feature); p < source.firstPart(feature + 1); ++p) {
        const auto center = source.part(p).positions.front();
        const auto scale = side * points.plane.scaleFactor(center);
        target.beginPart();
        for (const auto corner : unit) {
            target.addPosition({center.x + scale * corner.x, center.y + scale * corner.y});
        }
    }
}

} // namespace

std::vector<Point> unitAreaRing(MarkerShape shape)
{
    constexpr double kLarge = 1000; // so that the curves of a circle become fine enough
    std::vector<Point> ring;
    const auto corners = markerPath(shape, kLarge).toFillPolygon();
    for (const auto &corner : corners) {
        ring.push_back({corner.x(), -corner.y()});
    }
    if (!ring.empty() && ring.front() != ring.back()) {
        ring.push_back(ring.front());
    }
    const auto side = std::sqrt(std::abs(signedDoubleArea(ring)) / 2);
    for (auto &corner : ring) {
        corner = {corner.x / side, corner.y / side};
    }
    return ring;
}

PreparedLayerPtr groundAreas(const PreparedLayer &points, std::span<const float> hectares, MarkerShape shape)
{
    const auto unit = unitAreaRing(shape);
    auto layer = std::make_shared<PreparedLayer>();
    layer->table = points.table;
    layer->plane = points.plane;
    for (std::size_t feature = 0; feature < points.geometry.featureCount(); ++feature) {
        const auto area = feature < hectares.size() ? double(hectares[feature]) : 0;
        const bool drawn = area > 0 && points.geometry.type(feature) == GeometryType::Point;
        layer->geometry.beginFeature(drawn ? GeometryType::Polygon : GeometryType::None);
        if (drawn) {
            addShapes(layer->geometry, points, feature, unit, area);
        }
    }
    layer->index = indexOf(layer->geometry);
    return layer;
}

} // namespace revier
