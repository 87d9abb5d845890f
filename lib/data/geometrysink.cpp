// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/geometrysink_p.h"

#include <algorithm>
#include <cmath>

namespace revier {
namespace {

/// No system of this planet has coordinates beyond: its circumference is 4e7 m or 1.3e8 feet.
constexpr double kAbsurd = 1e9;

bool isPossible(Point p)
{
    return std::abs(p.x) < kAbsurd && std::abs(p.y) < kAbsurd; // false for NaN
}

} // namespace

void GeometrySink::begin(GeometryType type)
{
    m_type = type;
    m_begun = false;
}

GeometryType GeometrySink::beginPredominant(std::size_t points, std::size_t lines, std::size_t polygons)
{
    const auto most = std::max({points, lines, polygons});
    if (most < points + lines + polygons) {
        report(ProblemLog::Kind::MixedDimensions);
    }
    auto type = GeometryType::None;
    if (most > 0) {
        const auto other = most == lines ? GeometryType::Line : GeometryType::Point;
        type = most == polygons ? GeometryType::Polygon : other;
    }
    begin(type);
    return type;
}

/// A feature of which nothing is left has no type either.
void GeometrySink::beginOnce()
{
    if (!m_begun) {
        m_buffer.beginFeature(m_type);
        m_begun = true;
    }
}

void GeometrySink::addPoint(Point p)
{
    if (!isPossible(p)) {
        report(ProblemLog::Kind::BadPosition);
        return;
    }
    beginOnce();
    m_buffer.beginPart();
    m_buffer.addPosition(p);
}

bool GeometrySink::addPart(std::vector<Point> &positions, bool hole)
{
    constexpr std::size_t kSmallestRing = 4;
    constexpr std::size_t kSmallestLine = 2;
    const bool ring = m_type == GeometryType::Polygon;
    if (!std::ranges::all_of(positions, isPossible)) {
        report(ProblemLog::Kind::BadPosition);
        return false;
    }
    if (ring && !positions.empty() && positions.front() != positions.back()) {
        positions.push_back(positions.front());
    }
    if (positions.size() < (ring ? kSmallestRing : kSmallestLine)) {
        report(ProblemLog::Kind::DegeneratePart);
        return false;
    }
    beginOnce();
    m_buffer.beginPart(hole);
    m_buffer.addPositions(positions);
    return true;
}

void GeometrySink::end()
{
    m_type = GeometryType::None;
    beginOnce();
    ++m_feature;
}

} // namespace revier
