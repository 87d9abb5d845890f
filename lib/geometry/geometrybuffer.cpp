// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/geometrybuffer.h"

#include "core/diskcache.h"
#include "core/parallel.h"

#include <algorithm>
#include <cmath>
#include <type_traits>
#include <utility>

namespace revier {
namespace {

constexpr Box kNothing; // given to push_back(), as a LargeVector does not set what has no value
constexpr std::size_t kFeatures = 20000; ///< a piece of work for one core, below a millisecond

bool isFinite(Point p)
{
    return std::isfinite(p.x) && std::isfinite(p.y);
}

} // namespace

GeometryBuffer::Part GeometryBuffer::part(std::size_t index) const
{
    const auto first = m_partPositions[index];
    return {m_positions.view().subspan(first, m_partPositions[index + 1] - first), m_holes[index] != 0};
}

void GeometryBuffer::reserve(std::size_t features, std::size_t positions, std::size_t parts)
{
    parts = std::max(parts, features);
    m_positions.own().reserve(positions);
    m_partPositions.own().reserve(parts + 1);
    m_featureParts.own().reserve(features + 1);
    m_holes.own().reserve(parts);
    m_types.own().reserve(features);
    m_boxes.own().reserve(features);
}

void GeometryBuffer::beginFeature(GeometryType type)
{
    m_types.own().push_back(type);
    m_boxes.own().push_back(kNothing);
    m_featureParts.own().push_back(m_featureParts.back());
}

void GeometryBuffer::beginPart(bool hole)
{
    m_holes.own().push_back(hole ? 1 : 0);
    m_partPositions.own().push_back(m_partPositions.back());
    ++m_featureParts.own().back();
}

void GeometryBuffer::addPosition(Point p)
{
    m_positions.own().push_back(p);
    ++m_partPositions.own().back();
    m_boxes.own().back().add(p);
    m_bounds.add(p);
}

void GeometryBuffer::addPositions(std::span<const Point> positions)
{
    auto &all = m_positions.own();
    all.insert(all.end(), positions.begin(), positions.end());
    m_partPositions.own().back() += std::uint32_t(positions.size());
    Box box;
    for (const auto p : positions) {
        box.add(p);
    }
    m_boxes.own().back().add(box);
    m_bounds.add(box);
}

void GeometryBuffer::resize(const Begin &end)
{
    m_positions.own().resize(end.positions);
    m_partPositions.own().resize(end.parts + 1);
    m_featureParts.own().resize(end.features + 1);
    m_holes.own().resize(end.parts);
    m_types.own().resize(end.features);
    m_boxes.own().resize(end.features);
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
    copy(m_positions, whole.m_positions.own(), begin.positions);
    shift(m_partPositions, whole.m_partPositions.own(), begin.parts, begin.positions);
    shift(m_featureParts, whole.m_featureParts.own(), begin.features, begin.parts);
    copy(m_holes, whole.m_holes.own(), begin.parts);
    copy(m_types, whole.m_types.own(), begin.features);
    copy(m_boxes, whole.m_boxes.own(), begin.features);
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

/// With new boxes.
void GeometryBuffer::setPositions(LargeVector<Point> positions)
{
    m_positions = FlatArray<Point>();
    m_positions.own() = std::move(positions);
    m_boxes = FlatArray<Box>();
    auto &boxes = m_boxes.own();
    boxes.resize(featureCount());
    inParallel((featureCount() + kFeatures - 1) / kFeatures, [&](std::size_t run) {
        for (auto feature = run * kFeatures; feature < std::min((run + 1) * kFeatures, featureCount());
             ++feature) {
            Box box;
            for (auto i = m_partPositions[m_featureParts[feature]];
                 i < m_partPositions[m_featureParts[feature + 1]]; ++i) {
                box.add(m_positions[i]);
            }
            boxes[feature] = box;
        }
    });
    m_bounds = {};
    for (const auto &box : m_boxes) {
        m_bounds.add(box);
    }
}

GeometryBuffer GeometryBuffer::withFinite(std::span<const Point> positions) const
{
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
            result.addPositions(run);
        }
        if (result.firstPart(feature) == result.firstPart(feature + 1)) {
            result.m_types.own().back() = GeometryType::None;
        }
    }
    return result;
}

GeometryBuffer GeometryBuffer::withPositions(LargeVector<Point> positions,
                                             const std::shared_ptr<const void> &owner) const &
{
    if (!std::ranges::all_of(positions, isFinite)) {
        return withFinite(positions);
    }
    const auto same = [&owner](const auto &array) {
        return owner ? std::remove_cvref_t<decltype(array)>(array.view(), owner) : array;
    };
    GeometryBuffer result;
    result.m_partPositions = same(m_partPositions);
    result.m_featureParts = same(m_featureParts);
    result.m_holes = same(m_holes);
    result.m_types = same(m_types);
    result.setPositions(std::move(positions));
    return result;
}

GeometryBuffer GeometryBuffer::withPositions(LargeVector<Point> positions) &&
{
    if (!std::ranges::all_of(positions, isFinite)) {
        return withFinite(positions);
    }
    setPositions(std::move(positions));
    return std::move(*this);
}

LargeVector<Point> GeometryBuffer::takePositions()
{
    const auto all = m_positions.view();
    auto positions =
        m_positions.own().empty() ? LargeVector<Point>(all.begin(), all.end()) : std::move(m_positions.own());
    m_positions = FlatArray<Point>();
    return positions;
}

GeometryBuffer GeometryBuffer::lent(const std::shared_ptr<const void> &owner) const
{
    GeometryBuffer result;
    result.m_positions = {m_positions.view(), owner};
    result.m_partPositions = {m_partPositions.view(), owner};
    result.m_featureParts = {m_featureParts.view(), owner};
    result.m_holes = {m_holes.view(), owner};
    result.m_types = {m_types.view(), owner};
    result.m_boxes = {m_boxes.view(), owner};
    result.m_bounds = m_bounds;
    return result;
}

void GeometryBuffer::keep(CacheContent &content) const
{
    keepPositions(content);
    content.add(m_partPositions);
    content.add(m_featureParts);
    content.add(m_holes);
    content.add(m_types);
}

bool GeometryBuffer::restore(CacheEntry &entry)
{
    return restoreMoved(entry) && entry.take(m_partPositions) && entry.take(m_featureParts)
        && entry.take(m_holes) && entry.take(m_types) && isConsistent();
}

void GeometryBuffer::keepPositions(CacheContent &content) const
{
    content.add(m_positions);
    content.add(m_boxes);
    content.add(std::span(&m_bounds, 1));
}

bool GeometryBuffer::restorePositions(const GeometryBuffer &other, CacheEntry &entry)
{
    m_partPositions = other.m_partPositions;
    m_featureParts = other.m_featureParts;
    m_holes = other.m_holes;
    m_types = other.m_types;
    return restoreMoved(entry) && isConsistent();
}

bool GeometryBuffer::restoreMoved(CacheEntry &entry)
{
    FlatArray<Box> bounds;
    if (!entry.take(m_positions) || !entry.take(m_boxes) || !entry.take(bounds) || bounds.size() != 1) {
        return false;
    }
    m_bounds = bounds[0];
    return true;
}

/// Whether the arrays belong together.
bool GeometryBuffer::isConsistent() const
{
    return m_boxes.size() == m_types.size() && m_featureParts.size() == m_types.size() + 1
        && m_partPositions.size() == m_holes.size() + 1 && m_featureParts.back() == m_holes.size()
        && m_partPositions.back() == m_positions.size();
}

} // namespace revier
