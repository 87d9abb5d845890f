// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/tablecell_p.h"

#include <cstddef>
#include <cstdint>
#include <expected>
#include <optional>
#include <string>
#include <string_view>

namespace revier {

/// How a column writes its numbers. All of its cells are looked at before one is read: "1.250" alone can be
/// 1250 or 1.25. Private to this module.
///
/// What is certain by itself: "6,95" and "1.250,5" and "1.250.000" have a decimal comma, "6.95", "0.125" and
/// "1,250.5" a decimal point. One separator before exactly three digits, behind one to three digits that do
/// not begin with 0, is open: it follows the cells of the column that are certain. If there are none, or both
/// kinds, it is not read.
class NumberNotation
{
public:
    enum class Fault : std::uint8_t {
        Empty, ///< nothing, or a sign of statistics for nothing: "-", ".", "...", "/", "x"
        NoNumber, ///< text, or beyond 1e300
        TwoReadings, ///< "1.250"
        OtherMark ///< a decimal comma in a column that has decimal points, too
    };

    explicit NumberNotation(CellTexts cells, std::size_t rows);
    [[nodiscard]] std::expected<double, Fault> at(std::size_t row);
    /// The first cell that was read in one of several ways, or that has a decimal comma; none if there is
    /// nothing to say.
    [[nodiscard]] std::optional<std::size_t> remarkable() const { return m_remarkable; }
    [[nodiscard]] bool hasDecimalComma() const { return m_comma && !m_point; }
    /// How many cells are numbers, and how many are something else but not empty.
    [[nodiscard]] std::size_t numbers() const { return m_numbers; }
    [[nodiscard]] std::size_t others() const { return m_others; }
    /// True for numbers that might have been thousands before somebody else read them: at least one has
    /// decimals, and all that have are from 1 to 999.999.
    [[nodiscard]] bool couldBeThousands() const { return m_thousands; }

private:
    enum class Form : std::uint8_t { Empty, Plain, Point, Comma, OpenPoint, OpenComma, None };

    [[nodiscard]] static Form formOf(std::string_view cell);
    [[nodiscard]] static Form formOfMantissa(std::string_view digits, bool exponent);
    [[nodiscard]] std::expected<double, Fault> read(std::string_view cell);
    void learnTexts(std::size_t rows);
    void learnNumbers(std::size_t rows);

    CellTexts m_cells;
    bool m_numeric; ///< the column has numbers already
    bool m_point = false; ///< some cell has a decimal point for certain
    bool m_comma = false;
    bool m_thousands = false;
    std::size_t m_numbers = 0;
    std::size_t m_others = 0;
    std::optional<std::size_t> m_remarkable;
    std::string m_text; ///< a cell as computers write it
};

} // namespace revier
