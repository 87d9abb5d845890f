// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/hittest.h"

#include "geometry/measure.h"
#include "render/clip.h"

#include <algorithm>
#include <tuple>

namespace revier {
namespace {

/// A hit with what decides about its place in the list.
struct Candidate
{
    int kind = 0; ///< 0 points, 1 lines, 2 areas
    double area = 0; ///< square px of an area's box; 0 for others
    int depth = 0; ///< layers above this one
    double extent = 0; ///< px of a marker; 0 for others
    double distance = 0; ///< px
    bool shape = false; ///< an area-true shape, not the feature itself
    Hit hit;

    [[nodiscard]] auto key() const { return std::tie(kind, area, depth, extent, distance, hit.feature); }
};

/// How far a layer's drawing can reach beyond its positions, px.
double reach(const FeatureSymbols &symbols)
{
    double result = 0;
    for (const auto &symbol : symbols.symbols) {
        result = std::max(result, symbol.size / 2 + symbol.strokeWidth + symbol.casingWidth);
    }
    for (const auto size : symbols.size) {
        result = std::max(result, double(size) / 2);
    }
    return result;
}

/// Collects what one layer has at a position.
class LayerProbe
{
public:
    LayerProbe(const SceneLayer &layer, const MapView &view, QPointF position, double tolerancePx)
        : m_layer(layer)
        , m_unitsPerPixel(view.unitsPerPixel)
        , m_position(view.toPlane(position))
        , m_tolerance(tolerancePx)
    {
    }

    void collect(int depth, std::vector<Candidate> &out) const
    {
        const auto around = (reach(*m_layer.symbols) + m_tolerance) * m_unitsPerPixel;
        const Box box = Box {m_position.x, m_position.y, m_position.x, m_position.y}.expanded(around);
        for (const auto feature : featuresIn(*m_layer.prepared, box)) {
            if (m_layer.symbols->symbolOf[feature] == FeatureSymbols::kNone) {
                continue;
            }
            Candidate candidate {
                .depth = depth, .shape = m_layer.area.has_value(), .hit = {m_layer.layerId, feature}};
            if (probe(feature, candidate)) {
                out.push_back(std::move(candidate));
            }
        }
    }

private:
    [[nodiscard]] bool probe(std::size_t feature, Candidate &candidate) const
    {
        const auto &geometry = m_layer.prepared->geometry;
        const auto &symbol = m_layer.symbols->symbols[m_layer.symbols->symbolOf[feature]];
        candidate.distance = distanceToFeature(geometry, feature, m_position) / m_unitsPerPixel;
        switch (geometry.type(feature)) {
        case GeometryType::Point:
            candidate.kind = 0;
            candidate.extent = m_layer.symbols->markerSize(feature);
            return candidate.distance <= (candidate.extent + symbol.strokeWidth) / 2 + m_tolerance;
        case GeometryType::Line:
            candidate.kind = 1;
            return candidate.distance <= symbol.strokeWidth / 2 + symbol.casingWidth + m_tolerance;
        case GeometryType::Polygon: {
            const auto &box = geometry.box(feature);
            const auto longest = std::max(box.width(), box.height()) / m_unitsPerPixel;
            candidate.kind = 2;
            candidate.area = box.width() / m_unitsPerPixel * (box.height() / m_unitsPerPixel);
            // An area too small to aim at is hit like a point.
            return candidate.distance <= (longest < 2 * m_tolerance ? m_tolerance : 0);
        }
        case GeometryType::None:
            break;
        }
        return false;
    }

    const SceneLayer &m_layer;
    double m_unitsPerPixel;
    Point m_position;
    double m_tolerance;
};

bool touches(const GeometryBuffer &geometry, std::size_t feature, const Box &box)
{
    for (auto p = geometry.firstPart(feature); p < geometry.firstPart(feature + 1); ++p) {
        const auto &positions = geometry.part(p).positions;
        const bool inside = geometry.type(feature) == GeometryType::Point
            ? std::ranges::any_of(positions, [&box](Point position) { return box.contains(position); })
            : !clipLine(positions, box).empty();
        if (inside) {
            return true;
        }
    }
    return geometry.type(feature) == GeometryType::Polygon
        && distanceToFeature(geometry, feature, box.center()) <= 0; // the box lies within the area
}

} // namespace

std::vector<Hit> featuresIn(const Scene &scene, const MapView &view, const QRectF &rectangle)
{
    Box box;
    box.add(view.toPlane(rectangle.topLeft()));
    box.add(view.toPlane(rectangle.bottomRight()));
    std::vector<Hit> hits;
    for (const auto &layer : scene.layers) {
        if (!layer.selectable || layer.area || !layer.isDrawnAt(scaleDenominator(view))
            || layer.opacity <= 0) {
            continue;
        }
        for (const auto feature : featuresIn(*layer.prepared, box)) {
            if (layer.symbols->symbolOf[feature] != FeatureSymbols::kNone
                && touches(layer.prepared->geometry, feature, box)) {
                hits.push_back({layer.layerId, feature});
            }
        }
    }
    return hits;
}

std::vector<Hit> hitTest(const Scene &scene, const MapView &view, QPointF position, double tolerancePx)
{
    std::vector<Candidate> candidates;
    const auto scale = scaleDenominator(view);
    for (std::size_t i = 0; i < scene.layers.size(); ++i) {
        const auto &layer = scene.layers[i];
        if (layer.selectable && layer.isDrawnAt(scale) && layer.opacity > 0) {
            LayerProbe(layer, view, position, tolerancePx)
                .collect(int(scene.layers.size() - 1 - i), candidates);
        }
    }
    std::ranges::sort(candidates, {}, &Candidate::key);
    std::vector<Hit> hits;
    hits.reserve(candidates.size());
    for (auto &candidate : candidates) {
        // A marker and the area-true shape around it are the same feature.
        if (!candidate.shape || std::ranges::find(hits, candidate.hit) == hits.end()) {
            hits.push_back(std::move(candidate.hit));
        }
    }
    return hits;
}

} // namespace revier
