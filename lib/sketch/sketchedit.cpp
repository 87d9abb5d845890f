// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sketch/sketchedit.h"

#include "crs/geodesy.h"

#include <algorithm>
#include <utility>

namespace revier {

SketchFeature withVertexAt(SketchFeature feature, std::size_t index, Point to)
{
    if (index < feature.positions.size()) {
        feature.positions[index] = to;
    }
    return feature;
}

SketchFeature withVertexInserted(SketchFeature feature, std::size_t segment, Point at)
{
    if (hasManyPositions(feature.kind) && segment < feature.positions.size()) {
        feature.positions.insert(feature.positions.begin() + std::ptrdiff_t(segment) + 1, at);
    }
    return feature;
}

std::optional<SketchFeature> withoutVertex(SketchFeature feature, std::size_t index)
{
    if (index >= feature.positions.size() || feature.positions.size() <= leastPositions(feature.kind)) {
        return std::nullopt;
    }
    feature.positions.erase(feature.positions.begin() + std::ptrdiff_t(index));
    return feature;
}

SketchFeature movedBy(SketchFeature feature, Point from, Point to)
{
    const auto a = webMercatorFromGeographic(from);
    const auto b = webMercatorFromGeographic(to);
    for (auto &p : feature.positions) {
        const auto plane = webMercatorFromGeographic(p);
        p = geographicFromWebMercator({plane.x + b.x - a.x, plane.y + b.y - a.y});
    }
    return feature;
}

Sketch withFeature(Sketch sketch, SketchFeature feature)
{
    const auto found = std::ranges::find(sketch.features, feature.id, &SketchFeature::id);
    if (found == sketch.features.end()) {
        sketch.features.push_back(std::move(feature));
    } else {
        *found = std::move(feature);
    }
    return sketch;
}

Sketch withoutFeature(Sketch sketch, QStringView id)
{
    std::erase_if(sketch.features, [id](const SketchFeature &feature) { return feature.id == id; });
    return sketch;
}

} // namespace revier
