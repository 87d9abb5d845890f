// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/geometrybuffer.h"

#include "core/parallel.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace revier {
namespace {

constexpr Box kNothing; // given to push_back(), as a LargeVector does not set what has no value
constexpr std::size_t kFeatures = 20000; ///< a piece of work for one core, below a millisecond

} // namespace

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
    m_boxes.push_back(kNothing);
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

void GeometryBuffer::resize(const Begin &end)
{
    m_positions.resize(end.positions);
    m_partPositions.resize(end.parts + 1);
    m_featureParts.resize(end.features + 1);
    m_holes.resize(end.parts);
    m_types.resize(end.features);
    m_boxes.resize(end.features);
}

/// Writes these features into \a whole, which has room for them; what pieces write does not overlap.
void GeometryBuffer::copyTo(GeometryBuffer &whole, const Begin &begin) const
{
    const auto copy = [](const auto &from, auto &to, std::size_t first) {
        std::ranges::copy(from, to.begin() + std::ptrdiff_t(first));
    };
    const auto shift = [](const auto &from, auto &to, std::size_t first, std::size_t by) {
        std::transform(from.begin() + 1, from.end(), to.begin() + std::ptrdiff_t(first) + 1,
                       [by](std::uint32_t offset) { return offset + std::uint32_t(by); });
    };
    copy(m_positions, whole.m_positions, begin.positions);
    shift(m_partPositions, whole.m_partPositions, begin.parts, begin.positions);
    shift(m_featureParts, whole.m_featureParts, begin.features, begin.parts);
    copy(m_holes, whole.m_holes, begin.parts);
    copy(m_types, whole.m_types, begin.features);
    copy(m_boxes, whole.m_boxes, begin.features);
}

GeometryBuffer GeometryBuffer::joined(std::span<GeometryBuffer *const> pieces)
{
    std::vector<Begin> begins;
    Begin end;
    GeometryBuffer result;
    for (const auto *piece : pieces) {
        begins.push_back(end);
        end.features += piece->featureCount();
        end.parts += piece->partCount();
        end.positions += piece->positionCount();
        result.m_bounds.add(piece->m_bounds);
    }
    result.resize(end);
    inParallel(pieces.size(), [&](std::size_t i) {
        pieces[i]->copyTo(result, begins[i]);
        *pieces[i] = GeometryBuffer();
    });
    return result;
}

/// The same parts, and new boxes.
GeometryBuffer GeometryBuffer::moved(LargeVector<Point> positions) const
{
    GeometryBuffer result;
    result.m_positions = std::move(positions);
    result.m_partPositions = m_partPositions;
    result.m_featureParts = m_featureParts;
    result.m_holes = m_holes;
    result.m_types = m_types;
    result.m_boxes.resize(m_boxes.size());
    inParallel((featureCount() + kFeatures - 1) / kFeatures, [&](std::size_t run) {
        for (auto feature = run * kFeatures; feature < std::min((run + 1) * kFeatures, featureCount());
             ++feature) {
            Box box;
            for (auto i = m_partPositions[m_featureParts[feature]];
                 i < m_partPositions[m_featureParts[feature + 1]]; ++i) {
                box.add(result.m_positions[i]);
            }
            result.m_boxes[feature] = box;
        }
    });
    for (const auto &box : result.m_boxes) {
        result.m_bounds.add(box);
    }
    return result;
}

GeometryBuffer GeometryBuffer::withPositions(LargeVector<Point> positions) const
{
    const auto isFinite = [](Point p) { return std::isfinite(p.x) && std::isfinite(p.y); };
    if (std::ranges::all_of(positions, isFinite)) {
        return moved(std::move(positions));
    }
    GeometryBuffer result;
    result.reserve(featureCount(), positions.size());
    for (std::size_t feature = 0; feature < featureCount(); ++feature) {
        result.beginFeature(type(feature));
        bool outerDropped = false;
        for (auto p = firstPart(feature); p < firstPart(feature + 1); ++p) {
            const auto run =
                std::span(positions).subspan(m_partPositions[p], m_partPositions[p + 1] - m_partPositions[p]);
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
        if (result.firstPart(feature) == result.firstPart(feature + 1)) {
            result.m_types.back() = GeometryType::None;
        }
    }
    return result;
}

} // namespace revier
