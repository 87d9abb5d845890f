// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/geojsoncolumn_p.h"

#include <cpl_error.h>
#include <ogr_core.h>

#include <bit>
#include <functional>

namespace revier {
namespace {

/// A text is stored as its place in m_texts and its length.
constexpr int kLengthBits = 26;
constexpr std::uint64_t kLengthMask = (std::uint64_t(1) << kLengthBits) - 1;

} // namespace

JsonColumn::JsonColumn(std::string_view name)
    : m_name(name)
    , m_nameHash(std::hash<std::string_view>()(name))
{
}

double JsonColumn::real(std::size_t row) const
{
    return m_kinds[row] == JsonKind::Real ? std::bit_cast<double>(m_values[row]) : double(integer(row));
}

std::string_view JsonColumn::text(std::size_t row) const
{
    const auto value = m_values[row];
    return std::string_view(m_texts).substr(value >> kLengthBits, value & kLengthMask);
}

void JsonColumn::release()
{
    m_kinds = {};
    m_values = {};
    m_texts = {};
}

void JsonColumn::pad(std::size_t rows)
{
    m_kinds.resize(rows, JsonKind::Null);
    m_values.resize(rows, 0);
}

void JsonColumn::append(JsonKind kind, std::int64_t value)
{
    m_kinds.push_back(kind);
    m_values.push_back(std::uint64_t(value));
}

void JsonColumn::append(double value)
{
    m_kinds.push_back(JsonKind::Real);
    m_values.push_back(std::bit_cast<std::uint64_t>(value));
}

void JsonColumn::append(JsonKind kind, std::string_view text)
{
    m_kinds.push_back(kind);
    m_values.push_back((std::uint64_t(m_texts.size()) << kLengthBits) | text.size());
    m_texts += text;
}

JsonKind kindOfText(const std::string &text)
{
    // OGRParseDate() passes over spaces; what then begins with anything else is no date to it.
    const auto first = text.find_first_not_of(' ');
    if (first == std::string::npos || text[first] < '+' || text[first] > ':') {
        return JsonKind::Text;
    }
    OGRField field;
    if (OGRParseDate(text.c_str(), &field, 0) == FALSE) {
        CPLErrorReset();
        return JsonKind::Text;
    }
    const bool hasDate = text.find_first_of("/-") != std::string::npos;
    const bool hasTime = text.contains(':');
    if (hasDate) {
        return hasTime ? JsonKind::DateTime : JsonKind::Date;
    }
    return JsonKind::Time;
}

} // namespace revier
