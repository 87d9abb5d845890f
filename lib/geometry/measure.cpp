// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/measure.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <vector>

namespace revier {
namespace {

double lineLength(std::span<const Point> line)
{
    double length = 0;
    for (std::size_t i = 1; i < line.size(); ++i) {
        length += std::hypot(line[i].x - line[i - 1].x, line[i].y - line[i - 1].y);
    }
    return length;
}

Point halfWay(std::span<const Point> line)
{
    auto rest = lineLength(line) / 2;
    for (std::size_t i = 1; i < line.size(); ++i) {
        const auto a = line[i - 1];
        const auto b = line[i];
        const auto step = std::hypot(b.x - a.x, b.y - a.y);
        if (step >= rest && step > 0) {
            const auto t = rest / step;
            return {a.x + t * (b.x - a.x), a.y + t * (b.y - a.y)};
        }
        rest -= step;
    }
    return line.front();
}

/// Where the horizontal line at \a y crosses the rings of the parts [\a first, \a last), sorted.
std::vector<double> crossings(const GeometryBuffer &buffer, std::size_t first, std::size_t last, double y)
{
    std::vector<double> xs;
    for (auto p = first; p < last; ++p) {
        const auto ring = buffer.part(p).positions;
        for (std::size_t i = 1; i < ring.size(); ++i) {
            const auto a = ring[i - 1];
            const auto b = ring[i];
            if ((a.y > y) != (b.y > y)) {
                xs.push_back(a.x + (y - a.y) / (b.y - a.y) * (b.x - a.x));
            }
        }
    }
    std::ranges::sort(xs);
    return xs;
}

/// The outer ring with the largest area, with its holes: [first, last) of part numbers.
std::pair<std::size_t, std::size_t> largestPolygon(const GeometryBuffer &buffer, std::size_t feature)
{
    auto best = buffer.firstPart(feature);
    double bestArea = -1;
    for (auto p = best; p < buffer.firstPart(feature + 1); ++p) {
        const auto part = buffer.part(p);
        const auto area = std::abs(signedDoubleArea(part.positions));
        if (!part.hole && area > bestArea) {
            best = p;
            bestArea = area;
        }
    }
    auto last = best + 1;
    while (last < buffer.firstPart(feature + 1) && buffer.part(last).hole) {
        ++last;
    }
    return {best, last};
}

Point insidePolygon(const GeometryBuffer &buffer, std::size_t feature)
{
    const auto [first, last] = largestPolygon(buffer, feature);
    Box box;
    for (const auto p : buffer.part(first).positions) {
        box.add(p);
    }
    // The middle is preferred: a cut elsewhere must be a good deal wider to win.
    constexpr std::array<std::pair<double, double>, 5> kCuts {
        {{0.5, 1.0}, {0.42, 0.85}, {0.58, 0.85}, {0.3, 0.6}, {0.7, 0.6}}};
    auto best = box.center();
    double bestWidth = -1;
    for (const auto &[cut, weight] : kCuts) {
        const auto y = box.minY + cut * box.height();
        const auto xs = crossings(buffer, first, last, y);
        for (std::size_t i = 1; i < xs.size(); i += 2) {
            if (const auto width = (xs[i] - xs[i - 1]) * weight; width > bestWidth) {
                bestWidth = width;
                best = {(xs[i] + xs[i - 1]) / 2, y};
            }
        }
    }
    return best;
}

} // namespace

double signedDoubleArea(std::span<const Point> ring)
{
    double sum = 0;
    for (std::size_t i = 1; i < ring.size(); ++i) {
        // Relative to the first position: large coordinates would cost digits.
        const auto o = ring.front();
        sum += (ring[i - 1].x - o.x) * (ring[i].y - o.y) - (ring[i].x - o.x) * (ring[i - 1].y - o.y);
    }
    return sum;
}

double distanceToSegment(Point p, Point a, Point b)
{
    const auto dx = b.x - a.x;
    const auto dy = b.y - a.y;
    const auto square = dx * dx + dy * dy;
    const auto t = square > 0 ? std::clamp(((p.x - a.x) * dx + (p.y - a.y) * dy) / square, 0.0, 1.0) : 0.0;
    return std::hypot(p.x - a.x - t * dx, p.y - a.y - t * dy);
}

bool ringContains(std::span<const Point> ring, Point p)
{
    bool inside = false;
    for (std::size_t i = 1; i < ring.size(); ++i) {
        const auto a = ring[i - 1];
        const auto b = ring[i];
        if ((a.y > p.y) != (b.y > p.y) && p.x < a.x + (p.y - a.y) / (b.y - a.y) * (b.x - a.x)) {
            inside = !inside;
        }
    }
    return inside;
}

double distanceToFeature(const GeometryBuffer &buffer, std::size_t feature, Point p)
{
    auto nearest = std::numeric_limits<double>::infinity();
    bool inside = false;
    for (auto i = buffer.firstPart(feature); i < buffer.firstPart(feature + 1); ++i) {
        const auto positions = buffer.part(i).positions;
        if (buffer.type(feature) == GeometryType::Polygon && ringContains(positions, p)) {
            inside = !inside;
        }
        if (positions.size() == 1) {
            nearest = std::min(nearest, std::hypot(p.x - positions[0].x, p.y - positions[0].y));
        }
        for (std::size_t k = 1; k < positions.size(); ++k) {
            nearest = std::min(nearest, distanceToSegment(p, positions[k - 1], positions[k]));
        }
    }
    return inside ? 0 : nearest;
}

Point labelPoint(const GeometryBuffer &buffer, std::size_t feature)
{
    const auto first = buffer.firstPart(feature);
    const auto last = buffer.firstPart(feature + 1);
    if (first == last || buffer.part(first).positions.empty()) {
        return {};
    }
    switch (buffer.type(feature)) {
    case GeometryType::Polygon:
        return insidePolygon(buffer, feature);
    case GeometryType::Line: {
        auto best = first;
        for (auto p = first; p < last; ++p) {
            if (lineLength(buffer.part(p).positions) > lineLength(buffer.part(best).positions)) {
                best = p;
            }
        }
        return halfWay(buffer.part(best).positions);
    }
    case GeometryType::Point:
    case GeometryType::None:
        break;
    }
    return buffer.part(first).positions.front();
}

} // namespace revier
