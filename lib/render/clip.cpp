// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/clip.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <tuple>
#include <utility>

namespace revier {
namespace {

/// Where the edge a-b meets x = \a x. Always computed from the same end, so that two areas get the same
/// corner.
Point cutX(Point a, Point b, double x)
{
    if (std::tie(b.x, b.y) < std::tie(a.x, a.y)) {
        std::swap(a, b);
    }
    return {x, a.y + (x - a.x) / (b.x - a.x) * (b.y - a.y)};
}

Point cutY(Point a, Point b, double y)
{
    if (std::tie(b.x, b.y) < std::tie(a.x, a.y)) {
        std::swap(a, b);
    }
    return {a.x + (y - a.y) / (b.y - a.y) * (b.x - a.x), y};
}

/// Cuts an open ring (last position not repeated) at one side of the box.
template<typename Inside, typename Cut>
void clipSide(std::vector<Point> &ring, std::vector<Point> &work, Inside inside, Cut cut)
{
    work.clear();
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const auto a = ring[i];
        const auto b = ring[i + 1 < ring.size() ? i + 1 : 0];
        if (inside(a)) {
            work.push_back(a);
        }
        if (inside(a) != inside(b)) {
            work.push_back(cut(a, b));
        }
    }
    ring.swap(work);
}

/// The part of the segment a-b inside the box as two fractions of it.
std::optional<std::pair<double, double>> insidePart(Point a, Point b, const Box &box)
{
    double from = 0;
    double to = 1;
    const auto side = [&from, &to](double direction, double distance) {
        if (direction == 0) {
            return distance >= 0;
        }
        const auto t = distance / direction;
        if (direction < 0) {
            from = std::max(from, t);
        } else {
            to = std::min(to, t);
        }
        return from <= to;
    };
    const auto dx = b.x - a.x;
    const auto dy = b.y - a.y;
    if (side(-dx, a.x - box.minX) && side(dx, box.maxX - a.x) && side(-dy, a.y - box.minY)
        && side(dy, box.maxY - a.y)) {
        return std::pair {from, to};
    }
    return std::nullopt;
}

} // namespace

std::vector<Point> clipRing(std::span<const Point> ring, const Box &box)
{
    if (ring.size() < 4) {
        return {};
    }
    std::vector<Point> result(ring.begin(), ring.end() - 1);
    std::vector<Point> work;
    clipSide(
        result, work, [&](Point p) { return p.x >= box.minX; },
        [&](Point a, Point b) { return cutX(a, b, box.minX); });
    clipSide(
        result, work, [&](Point p) { return p.x <= box.maxX; },
        [&](Point a, Point b) { return cutX(a, b, box.maxX); });
    clipSide(
        result, work, [&](Point p) { return p.y >= box.minY; },
        [&](Point a, Point b) { return cutY(a, b, box.minY); });
    clipSide(
        result, work, [&](Point p) { return p.y <= box.maxY; },
        [&](Point a, Point b) { return cutY(a, b, box.maxY); });
    if (result.size() < 3) {
        return {};
    }
    result.push_back(result.front());
    return result;
}

std::vector<LinePiece> clipLine(std::span<const Point> line, const Box &box)
{
    std::vector<LinePiece> pieces;
    bool open = false;
    double travelled = 0;
    for (std::size_t i = 1; i < line.size(); ++i) {
        const auto a = line[i - 1];
        const auto b = line[i];
        const auto length = std::hypot(b.x - a.x, b.y - a.y);
        const auto part = insidePart(a, b, box);
        if (part) {
            const auto at = [a, b](double t) { return Point {a.x + t * (b.x - a.x), a.y + t * (b.y - a.y)}; };
            if (!open || part->first > 0) {
                pieces.push_back({.positions = {at(part->first)},
                                  .start = travelled + part->first * length,
                                  .beginsInside = i == 1 && part->first == 0});
            }
            pieces.back().positions.push_back(part->second < 1 ? at(part->second) : b);
            pieces.back().endsInside = i + 1 == line.size() && part->second == 1;
        }
        open = part && part->second == 1;
        travelled += length;
    }
    return pieces;
}

} // namespace revier
