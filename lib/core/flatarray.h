// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/largevector.h"

#include <cstddef>
#include <initializer_list>
#include <memory>
#include <span>
#include <utility>

namespace revier {

/// Plain values one behind the other: of its own, while they are collected, or in memory that belongs to
/// something else, such as a mapped file (see DiskCache). A copy has values of its own in the first case and
/// shares the memory in the second.
template<typename T> class FlatArray
{
public:
    FlatArray() = default;
    FlatArray(std::initializer_list<T> values)
        : m_own(values)
    {
    }
    /// \a values as long as \a owner lives, which must not be null.
    FlatArray(std::span<const T> values, std::shared_ptr<const void> owner)
        : m_lent(values)
        , m_owner(std::move(owner))
    {
    }

    [[nodiscard]] std::size_t size() const { return m_owner ? m_lent.size() : m_own.size(); }
    [[nodiscard]] const T *data() const { return m_owner ? m_lent.data() : m_own.data(); }
    [[nodiscard]] const T &operator[](std::size_t index) const { return data()[index]; }
    [[nodiscard]] const T &back() const { return data()[size() - 1]; }
    [[nodiscard]] std::span<const T> view() const { return {data(), size()}; }
    [[nodiscard]] const T *begin() const { return data(); }
    [[nodiscard]] const T *end() const { return data() + size(); }

    /// The values, to change them. Only of an array that has values of its own.
    [[nodiscard]] LargeVector<T> &own() { return m_own; }

private:
    LargeVector<T> m_own;
    std::span<const T> m_lent;
    std::shared_ptr<const void> m_owner;
};

} // namespace revier
