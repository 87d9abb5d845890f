// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/flatarray.h"
#include "core/largevector.h"
#include "geometry/box.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace revier {

class CacheContent;
class CacheEntry;

/// A static R-tree over boxes, packed along a Hilbert curve (Roussopoulos and Leifker 1985; Kamel and
/// Faloutsos 1993). Built once, then read from any number of threads. Items are the indices of the boxes
/// given; empty boxes are skipped.
class PackedRTree
{
public:
    PackedRTree() = default;
    explicit PackedRTree(std::span<const Box> boxes);

    /// Calls \a visit for each item whose box touches \a box, in no particular order; stops when it returns
    /// false.
    void search(const Box &box, const std::function<bool(std::size_t)> &visit) const;
    /// The items whose box touches \a box, ascending: the order of the features in the file.
    [[nodiscard]] std::vector<std::size_t> find(const Box &box) const;
    [[nodiscard]] const Box &bounds() const { return m_bounds; }
    /// Whether it has no items, or was never made.
    [[nodiscard]] bool isEmpty() const { return m_levels.empty(); }

    /// Everything, for the cache on disk.
    void keep(CacheContent &content) const;
    /// What keep() has kept; false if \a entry holds something else. \a items is the number of boxes that the
    /// tree was made from.
    [[nodiscard]] bool restore(std::size_t items, CacheEntry &entry);

private:
    static constexpr std::size_t kNodeSize = 16;
    struct Node
    {
        Box box;
        std::uint32_t first = 0; ///< leaf: the item; else the first child in m_nodes
    };
    FlatArray<Node> m_nodes; ///< level by level, leaves first
    std::vector<std::size_t> m_levels; ///< end of each level in m_nodes
    std::size_t m_itemCount = 0; ///< boxes given, the empty ones too
    Box m_bounds;
};

} // namespace revier
