// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace revier {

/// What a JSON value is, as far as it matters for the type of its column.
enum class JsonKind : std::uint8_t {
    Null,
    Boolean,
    Integer,
    Real,
    Text,
    Date,
    DateTime,
    Time,
    Array,
    Object
};

/// The values of one property in a run of features, before the type of the column is known. Private to this
/// module.
class JsonColumn
{
public:
    explicit JsonColumn(std::string_view name);

    [[nodiscard]] const std::string &name() const { return m_name; }
    [[nodiscard]] std::size_t nameHash() const { return m_nameHash; }
    [[nodiscard]] std::size_t size() const { return m_kinds.size(); }
    [[nodiscard]] JsonKind kind(std::size_t row) const { return m_kinds[row]; }
    /// Boolean and Integer.
    [[nodiscard]] std::int64_t integer(std::size_t row) const { return std::int64_t(m_values[row]); }
    [[nodiscard]] double real(std::size_t row) const;
    /// UTF-8; for Array and Object their JSON.
    [[nodiscard]] std::string_view text(std::size_t row) const;
    [[nodiscard]] std::size_t textBytes() const { return m_texts.size(); }

    void reserve(std::size_t rows)
    {
        m_kinds.reserve(rows);
        m_values.reserve(rows);
    }
    /// Forgets the values, but not the name.
    void release();
    /// Appends nulls until there are \a rows.
    void pad(std::size_t rows);
    void append(JsonKind kind, std::int64_t value);
    void append(double value);
    void append(JsonKind kind, std::string_view text);

private:
    std::string m_name;
    std::size_t m_nameHash;
    std::vector<JsonKind> m_kinds;
    std::vector<std::uint64_t> m_values; ///< per row: the number, its bits, or the place of the text
    std::string m_texts;
};

/// What GDAL takes a text for, and so whether it makes a column of dates.
[[nodiscard]] JsonKind kindOfText(const std::string &text);

} // namespace revier
