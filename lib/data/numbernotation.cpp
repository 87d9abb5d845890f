// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/numbernotation_p.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace revier {
namespace {

constexpr double kLargest = 1e300; ///< as in YearSeries
constexpr std::size_t kLongest = 400; ///< bytes of a number: 1e300 written out

/// Signs of German and international statistics for "nothing", "unknown", "later", "makes no sense".
bool isNothing(std::string_view cell)
{
    constexpr std::array<std::string_view, 9> kSigns {"", "-", "–", "—", ".", "...", "…", "/", "x"};
    return std::ranges::contains(kSigns, cell) || cell == "X";
}

/// "1.250.000": one to three digits, then groups of three.
bool isGrouped(std::string_view digits, char separator)
{
    const auto first = digits.find(separator);
    if (first == 0 || first > 3) {
        return false;
    }
    for (auto i = first; i < digits.size(); i += 4) {
        if (digits[i] != separator || digits.size() - i < 4 || digits.substr(i + 1, 3).contains(separator)) {
            return false;
        }
    }
    return true;
}

} // namespace

NumberNotation::NumberNotation(CellTexts cells, std::size_t rows)
    : m_cells(cells)
    , m_numeric(cells.type() == Field::Type::Integer || cells.type() == Field::Type::Real)
{
    if (m_numeric) {
        learnNumbers(rows);
    } else {
        learnTexts(rows);
    }
}

void NumberNotation::learnNumbers(std::size_t rows)
{
    bool decimals = false;
    bool others = false;
    for (std::size_t row = 0; row < rows; ++row) {
        const auto value = std::abs(m_cells.column().number(row).value_or(0));
        m_numbers += m_cells.column().isNull(row) ? 0 : 1;
        if (std::trunc(value) != value) {
            const bool possible = value > 1 && value < 1000 && std::round(value * 1000) / 1000 == value;
            decimals = decimals || possible;
            others = others || !possible;
        }
    }
    m_thousands = decimals && !others;
}

void NumberNotation::learnTexts(std::size_t rows)
{
    std::optional<std::size_t> open;
    std::optional<std::size_t> comma;
    for (std::size_t row = 0; row < rows; ++row) {
        const auto form = formOf(m_cells.at(row));
        m_point = m_point || form == Form::Point;
        if (form == Form::Comma && !comma) {
            comma = row;
        }
        if ((form == Form::OpenPoint || form == Form::OpenComma) && !open) {
            open = row;
        }
        m_others += form == Form::None ? 1 : 0;
        m_numbers += form == Form::None || form == Form::Empty ? 0 : 1;
    }
    m_comma = comma.has_value();
    if (m_point != m_comma) {
        m_remarkable = open ? open : comma;
    }
}

std::expected<double, NumberNotation::Fault> NumberNotation::at(std::size_t row)
{
    if (!m_numeric) {
        return read(m_cells.at(row));
    }
    const auto value = m_cells.column().number(row);
    if (!value) {
        return std::unexpected(Fault::Empty);
    }
    return std::abs(*value) <= kLargest ? std::expected<double, Fault>(*value)
                                        : std::unexpected(Fault::NoNumber);
}

NumberNotation::Form NumberNotation::formOf(std::string_view cell)
{
    if (isNothing(cell)) {
        return Form::Empty;
    }
    if (cell.size() > kLongest) {
        return Form::None;
    }
    if (cell.front() == '-' || cell.front() == '+') {
        cell.remove_prefix(1);
    }
    const auto exponent = cell.find_first_of("eE");
    return formOfMantissa(cell.substr(0, exponent), exponent != std::string_view::npos);
}

NumberNotation::Form NumberNotation::formOfMantissa(std::string_view digits, bool exponent)
{
    const auto last = digits.find_last_of(".,");
    if (digits.empty() || digits.find_first_not_of("0123456789.,") != std::string_view::npos
        || last == digits.size() - 1) {
        return Form::None;
    }
    if (last == std::string_view::npos) {
        return Form::Plain;
    }
    const char mark = digits[last];
    const char other = mark == '.' ? ',' : '.';
    const auto form = mark == '.' ? Form::Point : Form::Comma;
    const auto before = digits.substr(0, last);
    if (before.contains(mark)) { // thousands, and no decimals
        const auto opposite = mark == '.' ? Form::Comma : Form::Point;
        return !before.contains(other) && isGrouped(digits, mark) ? opposite : Form::None;
    }
    if (before.contains(other)) {
        return isGrouped(before, other) ? form : Form::None;
    }
    const bool open = !exponent && digits.size() - last == 4 && !before.empty() && before.size() <= 3
        && before.front() != '0';
    if (!open) {
        return form;
    }
    return mark == '.' ? Form::OpenPoint : Form::OpenComma;
}

std::expected<double, NumberNotation::Fault> NumberNotation::read(std::string_view cell)
{
    const auto form = formOf(cell);
    if (form == Form::Empty || form == Form::None) {
        return std::unexpected(form == Form::Empty ? Fault::Empty : Fault::NoNumber);
    }
    if (form == Form::Comma && m_point) {
        return std::unexpected(Fault::OtherMark);
    }
    if ((form == Form::OpenPoint || form == Form::OpenComma) && m_point == m_comma) {
        return std::unexpected(Fault::TwoReadings);
    }
    const bool comma = hasDecimalComma();
    m_text = cell.front() == '+' ? cell.substr(1) : cell;
    std::erase(m_text, comma ? '.' : ',');
    std::ranges::replace(m_text, ',', '.');
    double value = 0;
    const auto *end = m_text.data() + m_text.size();
    const auto [stop, error] = std::from_chars(m_text.data(), end, value);
    if (error != std::errc() || stop != end || std::abs(value) > kLargest) {
        return std::unexpected(Fault::NoNumber);
    }
    return value;
}

} // namespace revier
