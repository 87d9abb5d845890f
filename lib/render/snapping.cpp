// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/snapping.h"

#include <algorithm>
#include <ranges>

namespace revier {
namespace {

constexpr std::size_t kMostPositions = 100'000;

double squaredDistance(Point a, Point b)
{
    return (a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y);
}

Point nearestOnSegment(Point p, Point a, Point b)
{
    const Point way {b.x - a.x, b.y - a.y};
    const auto length2 = way.x * way.x + way.y * way.y;
    const auto along = length2 > 0 ? ((p.x - a.x) * way.x + (p.y - a.y) * way.y) / length2 : 0;
    const auto t = std::clamp(along, 0.0, 1.0);
    return {a.x + t * way.x, a.y + t * way.y};
}

/// Keeps the nearest vertex and the nearest point of a line.
class Search
{
public:
    Search(Point pointer, double tolerance)
        : m_pointer(pointer)
        , m_vertexDistance(tolerance * tolerance)
        , m_lineDistance(m_vertexDistance)
    {
    }

    void add(const GeometryBuffer &geometry, std::size_t feature)
    {
        for (auto i = geometry.firstPart(feature); i < geometry.firstPart(feature + 1) && !isTired(); ++i) {
            const auto positions = geometry.part(i).positions;
            m_looked += positions.size();
            addVertices(positions);
            if (geometry.type(feature) != GeometryType::Point) {
                addSegments(positions);
            }
        }
    }

    [[nodiscard]] bool isTired() const { return m_looked >= kMostPositions; }

    [[nodiscard]] std::optional<Snap> result() const
    {
        if (m_vertex) {
            return Snap {.plane = *m_vertex, .vertex = true};
        }
        return m_line ? std::optional(Snap {.plane = *m_line}) : std::nullopt;
    }

private:
    void addVertices(std::span<const Point> positions)
    {
        for (const auto &p : positions) {
            if (const auto distance = squaredDistance(p, m_pointer); distance <= m_vertexDistance) {
                m_vertexDistance = distance;
                m_vertex = p;
            }
        }
    }

    void addSegments(std::span<const Point> positions)
    {
        for (std::size_t i = 1; i < positions.size(); ++i) {
            const auto p = nearestOnSegment(m_pointer, positions[i - 1], positions[i]);
            if (const auto distance = squaredDistance(p, m_pointer); distance <= m_lineDistance) {
                m_lineDistance = distance;
                m_line = p;
            }
        }
    }

    Point m_pointer;
    double m_vertexDistance; ///< squared
    double m_lineDistance; ///< squared
    std::optional<Point> m_vertex;
    std::optional<Point> m_line;
    std::size_t m_looked = 0;
};

} // namespace

std::optional<Snap> snap(const Scene &scene, const MapView &view, QPointF position, double tolerancePx,
                         const SnapFilter &isLeftOut)
{
    const auto pointer = view.toPlane(position);
    const auto tolerance = tolerancePx * view.unitsPerPixel;
    const auto box = Box {pointer.x, pointer.y, pointer.x, pointer.y}.expanded(tolerance);
    const auto scale = scaleDenominator(view);
    Search search(pointer, tolerance);
    for (const auto &layer : std::views::reverse(scene.layers)) { // what lies on top first
        if (layer.area || !layer.isDrawnAt(scale) || layer.opacity <= 0) {
            continue;
        }
        layer.prepared->index.search(box, [&](std::size_t feature) {
            const bool drawn = layer.symbols->symbolOf[feature] != FeatureSymbols::kNone;
            if (drawn && !(isLeftOut && isLeftOut(layer, feature))) {
                search.add(layer.prepared->geometry, feature);
            }
            return !search.isTired();
        });
    }
    return search.result();
}

} // namespace revier
