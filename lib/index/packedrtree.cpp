// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/packedrtree.h"

#include "core/diskcache.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace revier {
namespace {

constexpr int kHilbertBits = 16;

bool isUsable(const Box &box)
{
    return box.minX <= box.maxX && box.minY <= box.maxY; // false for NaN, unlike !isEmpty()
}

/// Distance along the Hilbert curve of order kHilbertBits: walks down the quadrants, turning the frame in
/// each so that the curve always enters at the lower left (Hilbert 1891).
std::uint32_t hilbertDistance(std::uint32_t x, std::uint32_t y)
{
    constexpr auto kLast = (1U << kHilbertBits) - 1;
    std::uint32_t distance = 0;
    for (auto half = 1U << (kHilbertBits - 1); half > 0; half /= 2) {
        const bool right = (x & half) != 0;
        const bool upper = (y & half) != 0;
        const auto quadrant = (right ? 3U : 0U) ^ (upper ? 1U : 0U);
        distance += half * half * quadrant;
        if (!upper) {
            if (right) {
                x = kLast - x;
                y = kLast - y;
            }
            std::swap(x, y);
        }
    }
    return distance;
}

std::uint32_t gridCell(double value, double from, double size)
{
    constexpr auto kLast = double((1U << kHilbertBits) - 1);
    const auto cell = (value - from) / size * kLast;
    return cell >= 0 ? std::uint32_t(std::min(cell, kLast)) : 0; // NaN from infinite boxes lands in cell 0
}

} // namespace

PackedRTree::PackedRTree(std::span<const Box> boxes)
    : m_itemCount(boxes.size())
{
    constexpr auto kItemBits = 32U;
    LargeVector<std::uint64_t> order; // distance along the curve, then item
    order.reserve(boxes.size());
    for (const auto &box : boxes) {
        if (isUsable(box)) {
            m_bounds.add(box);
        }
    }
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        if (const auto &box = boxes[i]; isUsable(box)) {
            const auto center = box.center();
            const auto distance = hilbertDistance(gridCell(center.x, m_bounds.minX, m_bounds.width()),
                                                  gridCell(center.y, m_bounds.minY, m_bounds.height()));
            order.push_back((std::uint64_t(distance) << kItemBits) | i);
        }
    }
    std::ranges::sort(order);
    auto &nodes = m_nodes.own();
    nodes.reserve(order.size() + order.size() / (kNodeSize - 1) + 1);
    for (const auto entry : order) {
        const auto item = std::uint32_t(entry);
        nodes.push_back({boxes[item], item});
    }
    if (nodes.empty()) {
        return;
    }
    m_levels.push_back(nodes.size());
    for (std::size_t begin = 0; m_levels.back() - begin > 1;) {
        const auto end = m_levels.back();
        for (auto first = begin; first < end; first += kNodeSize) {
            Node parent {{}, std::uint32_t(first)};
            for (auto child = first; child < std::min(first + kNodeSize, end); ++child) {
                parent.box.add(nodes[child].box);
            }
            nodes.push_back(parent);
        }
        begin = end;
        m_levels.push_back(nodes.size());
    }
}

void PackedRTree::keep(CacheContent &content) const
{
    content.add(m_nodes);
    content.add(std::span<const std::size_t>(m_levels));
    content.add(std::span(&m_bounds, 1));
}

bool PackedRTree::restore(std::size_t items, CacheEntry &entry)
{
    FlatArray<Box> bounds;
    FlatArray<std::size_t> levels;
    if (!entry.take(m_nodes) || !entry.take(levels) || !entry.take(bounds) || bounds.size() != 1) {
        return false;
    }
    m_levels.assign(levels.begin(), levels.end());
    m_bounds = bounds[0];
    m_itemCount = items;
    return m_nodes.size() == (m_levels.empty() ? 0 : m_levels.back());
}

void PackedRTree::search(const Box &box, const std::function<bool(std::size_t)> &visit) const
{
    if (m_levels.empty()) {
        return;
    }
    std::vector<std::pair<std::size_t, std::size_t>> open {
        {m_nodes.size() - 1, m_levels.size() - 1}}; // node, level
    while (!open.empty()) {
        const auto [index, level] = open.back();
        open.pop_back();
        const auto &node = m_nodes[index];
        if (!node.box.intersects(box)) {
            continue;
        }
        if (level == 0) {
            if (!visit(node.first)) {
                return;
            }
            continue;
        }
        const auto end = std::min(node.first + kNodeSize, m_levels[level - 1]);
        for (std::size_t child = node.first; child < end; ++child) {
            open.emplace_back(child, level - 1);
        }
    }
}

std::vector<std::size_t> PackedRTree::find(const Box &box) const
{
    constexpr std::size_t kFew = 32; // one in so many: then looking through marks is quicker than sorting
    std::vector<std::size_t> items;
    search(box, [&items](std::size_t item) {
        items.push_back(item);
        return true;
    });
    if (items.size() < m_itemCount / kFew) {
        std::ranges::sort(items);
        return items;
    }
    std::vector<bool> marks(m_itemCount);
    for (const auto item : items) {
        marks[item] = true;
    }
    items.clear();
    for (std::size_t item = 0; item < m_itemCount; ++item) {
        if (marks[item]) {
            items.push_back(item);
        }
    }
    return items;
}

} // namespace revier
