// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/tablecell_p.h"

#include <cstddef>
#include <cstdint>
#include <expected>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace revier {

/// Lets texts be looked up by views of them.
struct TextHash
{
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};
template<typename Value> using TextMap = std::unordered_map<std::string, Value, TextHash, std::equal_to<>>;

/// \a key without what spreadsheets do to official keys: "05162", "5162" and "5162.0" become "5162". Keys
/// with anything but digits stay as they are.
[[nodiscard]] std::string_view looseKey(std::string_view key);

/// The features of a table by the texts of a field. Private to this module.
class KeyIndex
{
public:
    enum class Miss : std::uint8_t { Unknown, Several };
    struct Repeated
    {
        std::uint32_t first = 0;
        std::uint32_t again = 0;
    };

    KeyIndex(const FeatureTable &features, int field);
    /// The first feature with exactly this key, else the one whose key is the same to looseKey(). Several:
    /// features with different keys fit alike.
    [[nodiscard]] std::expected<std::uint32_t, Miss> find(std::string_view key) const;
    /// Features whose key an earlier one has, too: how many, and some of them.
    [[nodiscard]] std::size_t repeatedCount() const { return m_repeatedCount; }
    [[nodiscard]] const std::vector<Repeated> &repeated() const { return m_repeated; }

private:
    static constexpr std::uint32_t kSeveral = 0xFFFF'FFFF;
    TextMap<std::uint32_t> m_exact;
    TextMap<std::uint32_t> m_loose; ///< only of keys that looseKey() changes
    std::size_t m_repeatedCount = 0;
    std::vector<Repeated> m_repeated;
};

} // namespace revier
