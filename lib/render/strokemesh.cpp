// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/strokemesh.h"

#include <cmath>
#include <numbers>

namespace revier {
namespace {

/// Corners whose mitre would be longer than this many half widths become round.
constexpr double kMitreLimit = 2;
/// Steps of round corners and ends, radians: 3 to a half circle look round up to 8 px.
constexpr double kRoundStep = std::numbers::pi / 4;

Point direction(Point a, Point b)
{
    const auto length = std::hypot(b.x - a.x, b.y - a.y);
    return {(b.x - a.x) / length, (b.y - a.y) / length};
}

Point normal(Point direction)
{
    return {-direction.y, direction.x};
}

/// Builds one band, position by position.
class Stroker
{
public:
    explicit Stroker(LineMesh &mesh)
        : m_mesh(mesh)
    {
    }

    /// The band goes on from the last pair of corners to a new pair.
    void addPair(Point p, Point n, double distance, bool joined)
    {
        const auto first = add(p, n, 1, distance);
        add(p, {-n.x, -n.y}, -1, distance);
        if (joined) {
            addTriangle(m_left, m_left + 1, first);
            addTriangle(m_left + 1, first + 1, first);
        }
        m_left = first;
    }

    /// A fan around \a p from normal \a from, turning by \a angle.
    void addFan(Point p, Point from, double angle, double distance)
    {
        const auto steps = std::max(1, int(std::ceil(std::abs(angle) / kRoundStep - 1e-9)));
        const auto center = add(p, {}, 0, distance);
        auto previous = add(p, from, 1, distance);
        for (int i = 1; i <= steps; ++i) {
            const auto turn = angle * i / steps;
            const auto c = std::cos(turn);
            const auto s = std::sin(turn);
            const auto next = add(p, {from.x * c - from.y * s, from.x * s + from.y * c}, 1, distance);
            addTriangle(center, previous, next);
            previous = next;
        }
    }

    /// The corner at \a p between two segments with normals \a before and \a after.
    void addCorner(Point p, Point before, Point after, double distance)
    {
        const Point sum {before.x + after.x, before.y + after.y};
        const auto square = sum.x * sum.x + sum.y * sum.y; // 4 cos² of half the turn
        if (square * kMitreLimit * kMitreLimit >= 4) {
            addPair(p, {sum.x * 2 / square, sum.y * 2 / square}, distance, true);
            return;
        }
        addPair(p, before, distance, true);
        const auto turn =
            std::atan2(before.x * after.y - before.y * after.x, before.x * after.x + before.y * after.y);
        const auto outer = turn > 0 ? -1.0 : 1.0;
        addFan(p, {before.x * outer, before.y * outer}, turn, distance);
        addPair(p, after, distance, false);
    }

private:
    std::uint32_t add(Point p, Point n, double side, double distance)
    {
        m_mesh.vertices.push_back(
            {float(p.x), float(p.y), float(n.x), float(n.y), float(side), float(distance)});
        return std::uint32_t(m_mesh.vertices.size() - 1);
    }
    void addTriangle(std::uint32_t a, std::uint32_t b, std::uint32_t c)
    {
        m_mesh.indices.insert(m_mesh.indices.end(), {a, b, c});
    }

    LineMesh &m_mesh;
    std::uint32_t m_left = 0; ///< the left one of the last pair of corners
};

std::vector<Point> withoutRepeats(std::span<const Point> line)
{
    std::vector<Point> result;
    result.reserve(line.size());
    for (const auto p : line) {
        if (result.empty() || std::hypot(p.x - result.back().x, p.y - result.back().y) > 1e-6) {
            result.push_back(p);
        }
    }
    return result;
}

} // namespace

void appendStroke(LineMesh &mesh, std::span<const Point> line, const StrokeEnds &ends)
{
    const auto points = withoutRepeats(line);
    if (points.size() < 2) {
        return;
    }
    const bool closed = points.size() > 3 && points.front() == points.back();
    const auto last = points.size() - 1;
    const auto segmentNormal = [&points](std::size_t i) {
        return normal(direction(points[i], points[i + 1]));
    };
    Stroker stroker(mesh);
    auto before = segmentNormal(0);
    auto distance = ends.start;
    if (ends.capAtBegin && !closed) {
        stroker.addFan(points[0], before, std::numbers::pi, distance);
    }
    stroker.addPair(points[0], before, distance, false);
    for (std::size_t i = 1; i <= last; ++i) {
        distance += std::hypot(points[i].x - points[i - 1].x, points[i].y - points[i - 1].y);
        if (i < last) {
            const auto after = segmentNormal(i);
            stroker.addCorner(points[i], before, after, distance);
            before = after;
        } else if (closed) {
            stroker.addCorner(points[i], before, segmentNormal(0), distance);
        } else {
            stroker.addPair(points[i], before, distance, true);
        }
    }
    if (ends.capAtEnd && !closed) {
        stroker.addFan(points[last], {-before.x, -before.y}, std::numbers::pi, distance);
    }
}

} // namespace revier
