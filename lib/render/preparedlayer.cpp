// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/preparedlayer.h"

#include "crs/transform.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <span>
#include <vector>

namespace revier {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(revier::PreparedLayer)
};

/// The square world of the plane ends here; positions beyond, up to the poles, are drawn on its edge.
constexpr double kMaxLatitude = 85.05112877980659;
/// Positions between two questions whether to go on: some milliseconds of PROJ.
constexpr std::size_t kChunk = 16384;

/// The poles are infinitely far away in the plane: without this a world map would lose Antarctica.
void pullInPoles(std::span<Point> positions)
{
    for (auto &p : positions) {
        if (std::abs(p.y) <= 90) {
            p.y = std::clamp(p.y, -kMaxLatitude, kMaxLatitude);
        }
    }
}

} // namespace

PackedRTree indexOf(const GeometryBuffer &geometry)
{
    std::vector<Box> boxes;
    boxes.reserve(geometry.featureCount());
    for (std::size_t feature = 0; feature < geometry.featureCount(); ++feature) {
        boxes.push_back(geometry.box(feature));
    }
    return PackedRTree(boxes);
}

Result<PreparedLayerPtr> prepareLayer(const FeatureTablePtr &table, const JobControl &control)
{
    if (!table->crs.isValid()) {
        return failure(
            Error::Code::InvalidArgument,
            Texts::tr(
                "%1: the coordinate reference system is unknown, so the layer cannot be placed on the map.")
                .arg(table->name));
    }
    const auto transform = Transform::create(table->crs, Crs::webMercator());
    if (!transform) {
        return std::unexpected(transform.error());
    }
    const auto source = table->geometry.positions();
    std::vector<Point> positions(source.begin(), source.end());
    if (table->crs.isGeographic()) {
        pullInPoles(positions);
    }
    auto layer = std::make_shared<PreparedLayer>();
    layer->table = table;
    for (std::size_t first = 0; first < positions.size(); first += kChunk) {
        if (control.isCanceled()) {
            return failure(Error::Code::Canceled, Texts::tr("%1: cancelled.").arg(table->name));
        }
        layer->droppedPositions += transform->forward(
            std::span(positions).subspan(first, std::min(kChunk, positions.size() - first)));
        control.report(double(first) / double(positions.size()));
    }
    layer->geometry = table->geometry.withPositions(positions);
    layer->index = indexOf(layer->geometry);
    control.report(1);
    return layer;
}

} // namespace revier
