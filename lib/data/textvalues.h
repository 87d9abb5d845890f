// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diskcache.h"
#include "core/flatarray.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace revier {

/// The texts of a column, one per row, UTF-8 in one buffer. As long as most rows repeat what others say, as
/// the attributes of a cadastre do, each text is stored once and rows hold its number: that is faster to read
/// and takes a tenth of the memory. A column of names of its own for each row turns into texts row by row.
class TextValues
{
public:
    [[nodiscard]] std::size_t size() const { return m_codes.size() > 0 ? m_codes.size() : m_ends.size(); }
    [[nodiscard]] std::string_view operator[](std::size_t row) const
    {
        return entry(m_codes.size() > 0 ? m_codes[row] : row);
    }
    /// Whether equal texts are stored once.
    [[nodiscard]] bool isCoded() const { return m_codes.size() > 0; }

    /// Makes room for so many rows, and bytes of text should they differ.
    void reserve(std::size_t rows, std::size_t bytes);
    void append(std::string_view text);
    /// All rows of \a other.
    void append(const TextValues &other);
    /// No more is to come: gives back what was only needed for appending, which would take longer from now
    /// on.
    void finish() { m_slots = {}; }

    /// Everything, for the cache on disk.
    void keep(CacheContent &content) const;
    /// What keep() has kept; false if \a entry holds something else.
    [[nodiscard]] bool restore(CacheEntry &entry);

private:
    [[nodiscard]] std::string_view entry(std::size_t number) const
    {
        const auto begin = number == 0 ? 0 : m_ends[number - 1];
        return {m_bytes.data() + begin, m_ends[number] - begin};
    }
    /// The number of \a text, which is stored if it is new. Nothing if it cannot be found in a few steps:
    /// hostile texts can have one hash.
    [[nodiscard]] std::optional<std::uint32_t> code(std::string_view text);
    [[nodiscard]] std::optional<std::size_t> slotOf(std::string_view text) const;
    void addEntry(std::string_view text);
    [[nodiscard]] bool makeSlots(std::size_t count);
    [[nodiscard]] bool appendCoded(const TextValues &other);
    /// Ends the coding if it does not pay.
    void judge();
    void writeOut();

    FlatArray<char> m_bytes;
    FlatArray<std::uint64_t> m_ends; ///< per entry: a row, or a text that rows share
    FlatArray<std::uint32_t> m_codes; ///< per row; empty: entries are rows
    std::vector<std::uint32_t> m_slots; ///< hash table of the entries: number + 1, or 0
    std::size_t m_room = 0; ///< bytes asked for
    bool m_isCoding = true; ///< what is appended is coded
};

} // namespace revier
