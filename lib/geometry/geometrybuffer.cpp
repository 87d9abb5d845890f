// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/geometrybuffer.h"

#include <algorithm>
#include <cmath>

namespace revier {

GeometryBuffer::Part GeometryBuffer::part(std::size_t index) const
{
    const auto first = m_partPositions[index];
    return {std::span(m_positions).subspan(first, m_partPositions[index + 1] - first), m_holes[index] != 0};
}

void GeometryBuffer::reserve(std::size_t features, std::size_t positions, std::size_t parts)
{
    parts = std::max(parts, features);
    m_positions.reserve(positions);
    m_partPositions.reserve(parts + 1);
    m_featureParts.reserve(features + 1);
    m_holes.reserve(parts);
    m_types.reserve(features);
    m_boxes.reserve(features);
}

void GeometryBuffer::beginFeature(GeometryType type)
{
    m_types.push_back(type);
    m_boxes.emplace_back();
    m_featureParts.push_back(m_featureParts.back());
}

void GeometryBuffer::beginPart(bool hole)
{
    m_holes.push_back(hole ? 1 : 0);
    m_partPositions.push_back(m_partPositions.back());
    ++m_featureParts.back();
}

void GeometryBuffer::addPosition(Point p)
{
    m_positions.push_back(p);
    ++m_partPositions.back();
    m_boxes.back().add(p);
    m_bounds.add(p);
}

void GeometryBuffer::append(const GeometryBuffer &other)
{
    const auto positions = std::uint32_t(m_positions.size());
    const auto parts = std::uint32_t(m_holes.size());
    const auto shifted = [](std::vector<std::uint32_t> &to, const std::vector<std::uint32_t> &from,
                            std::uint32_t by) {
        const auto old = to.size();
        to.resize(old + from.size() - 1);
        std::transform(from.begin() + 1, from.end(), to.begin() + std::ptrdiff_t(old),
                       [by](std::uint32_t offset) { return offset + by; });
    };
    m_positions.insert(m_positions.end(), other.m_positions.begin(), other.m_positions.end());
    shifted(m_partPositions, other.m_partPositions, positions);
    shifted(m_featureParts, other.m_featureParts, parts);
    m_holes.insert(m_holes.end(), other.m_holes.begin(), other.m_holes.end());
    m_types.insert(m_types.end(), other.m_types.begin(), other.m_types.end());
    m_boxes.insert(m_boxes.end(), other.m_boxes.begin(), other.m_boxes.end());
    m_bounds.add(other.m_bounds);
}

/// The same parts, and new boxes.
GeometryBuffer GeometryBuffer::moved(std::span<const Point> positions) const
{
    GeometryBuffer result;
    result.m_positions.assign(positions.begin(), positions.end());
    result.m_partPositions = m_partPositions;
    result.m_featureParts = m_featureParts;
    result.m_holes = m_holes;
    result.m_types = m_types;
    result.m_boxes.resize(m_boxes.size());
    for (std::size_t feature = 0; feature < featureCount(); ++feature) {
        Box box;
        for (auto i = m_partPositions[m_featureParts[feature]];
             i < m_partPositions[m_featureParts[feature + 1]]; ++i) {
            box.add(positions[i]);
        }
        result.m_boxes[feature] = box;
        result.m_bounds.add(box);
    }
    return result;
}

GeometryBuffer GeometryBuffer::withPositions(std::span<const Point> positions) const
{
    const auto isFinite = [](Point p) { return std::isfinite(p.x) && std::isfinite(p.y); };
    if (std::ranges::all_of(positions, isFinite)) {
        return moved(positions);
    }
    GeometryBuffer result;
    result.reserve(featureCount(), positions.size());
    for (std::size_t feature = 0; feature < featureCount(); ++feature) {
        result.beginFeature(type(feature));
        bool outerDropped = false;
        for (auto p = firstPart(feature); p < firstPart(feature + 1); ++p) {
            const auto run =
                positions.subspan(m_partPositions[p], m_partPositions[p + 1] - m_partPositions[p]);
            const bool finite = std::ranges::all_of(run, isFinite);
            const bool hole = m_holes[p] != 0;
            if (!hole) {
                outerDropped = !finite;
            }
            if (!finite || (hole && outerDropped)) {
                continue;
            }
            result.beginPart(hole);
            for (const auto q : run) {
                result.addPosition(q);
            }
        }
    }
    return result;
}

} // namespace revier
