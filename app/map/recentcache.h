// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/tilegrid.h"

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <list>
#include <unordered_map>
#include <utility>

namespace revier {

/// Keeps the values used last within a budget of bytes. Values that somebody else still holds stay beyond it:
/// they would be made again at once. Not thread-safe.
template<typename Key, typename Value, typename Hash> class RecentCache
{
public:
    /// \a isHeld: whether a value is in use outside of the cache.
    RecentCache(std::size_t budget, bool (*isHeld)(const Value &))
        : m_budget(budget)
        , m_isHeld(isHeld)
    {
    }

    /// The value, or null; counts as a use. Valid until the next insert().
    [[nodiscard]] const Value *find(const Key &key)
    {
        const auto found = m_index.find(key);
        if (found == m_index.end()) {
            return nullptr;
        }
        m_entries.splice(m_entries.begin(), m_entries, found->second);
        return &found->second->value;
    }
    [[nodiscard]] bool contains(const Key &key) const { return m_index.contains(key); }

    /// Takes the place of a value that the key has.
    void insert(const Key &key, Value value, std::size_t bytes)
    {
        if (const auto found = m_index.find(key); found != m_index.end()) {
            m_bytes -= found->second->bytes;
            m_entries.erase(found->second);
        }
        m_entries.push_front({key, std::move(value), bytes});
        m_index[key] = m_entries.begin();
        m_bytes += bytes;
        dropOver();
    }
    [[nodiscard]] std::size_t byteCount() const { return m_bytes; }
    /// What is over the new budget goes now.
    void setBudget(std::size_t budget)
    {
        m_budget = budget;
        dropOver();
    }

private:
    struct Entry
    {
        Key key;
        Value value;
        std::size_t bytes;
    };
    /// From the one used longest ago; the one used last stays.
    void dropOver()
    {
        auto last = m_entries.end();
        while (m_bytes > m_budget && last != std::next(m_entries.begin())) {
            --last;
            if (!m_isHeld(last->value)) {
                m_bytes -= last->bytes;
                m_index.erase(last->key);
                last = m_entries.erase(last);
            }
        }
    }

    std::size_t m_budget;
    bool (*m_isHeld)(const Value &);
    std::list<Entry> m_entries; ///< used last in front
    std::unordered_map<Key, typename std::list<Entry>::iterator, Hash> m_index;
    std::size_t m_bytes = 0;
};

/// A tile of something that has a number.
struct TileKey
{
    std::uint64_t owner = 0;
    TileId tile;
    bool operator==(const TileKey &) const = default;
};

struct TileKeyHash
{
    std::size_t operator()(const TileKey &key) const
    {
        return std::hash<TileId>()(key.tile) ^ (key.owner * 0x9e3779b97f4a7c15ULL);
    }
};

} // namespace revier
