// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/featuretable.h"

#include <QDateTime>

#include <algorithm>
#include <iterator>
#include <type_traits>

namespace revier {
namespace {

bool isInteger(Field::Type type)
{
    return type == Field::Type::Integer || type == Field::Type::Boolean;
}

QString toText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

} // namespace

Column::Column(Field::Type type)
    : m_type(type)
{
    if (type == Field::Type::Real) {
        m_values.emplace<std::vector<double>>();
    } else if (!isInteger(type)) {
        m_values.emplace<Texts>();
    }
}

void Column::reserve(std::size_t rows, std::size_t textBytes)
{
    if (auto *texts = std::get_if<Texts>(&m_values)) {
        texts->ends.reserve(rows);
        texts->bytes.reserve(textBytes);
    } else if (auto *reals = std::get_if<std::vector<double>>(&m_values)) {
        reals->reserve(rows);
    } else {
        std::get<std::vector<std::int64_t>>(m_values).reserve(rows);
    }
    m_null.reserve(rows);
}

void Column::appendNull()
{
    if (auto *texts = std::get_if<Texts>(&m_values)) {
        texts->ends.push_back(texts->bytes.size());
    } else if (auto *reals = std::get_if<std::vector<double>>(&m_values)) {
        reals->push_back(0);
    } else {
        std::get<std::vector<std::int64_t>>(m_values).push_back(0);
    }
    m_null.push_back(true);
}

void Column::append(std::int64_t value)
{
    std::get<std::vector<std::int64_t>>(m_values).push_back(value);
    m_null.push_back(false);
}

void Column::append(double value)
{
    std::get<std::vector<double>>(m_values).push_back(value);
    m_null.push_back(false);
}

void Column::append(std::string_view utf8)
{
    auto &texts = std::get<Texts>(m_values);
    texts.bytes += utf8;
    texts.ends.push_back(texts.bytes.size());
    m_null.push_back(false);
}

void Column::append(const Column &other)
{
    const auto insert = [&other](auto &values) {
        const auto &theirs = std::get<std::remove_reference_t<decltype(values)>>(other.m_values);
        values.insert(values.end(), theirs.begin(), theirs.end());
    };
    if (auto *texts = std::get_if<Texts>(&m_values)) {
        const auto before = texts->bytes.size();
        const auto &theirs = std::get<Texts>(other.m_values);
        texts->bytes += theirs.bytes;
        std::ranges::transform(theirs.ends, std::back_inserter(texts->ends),
                               [before](std::uint64_t end) { return before + end; });
    } else if (auto *reals = std::get_if<std::vector<double>>(&m_values)) {
        insert(*reals);
    } else {
        insert(std::get<std::vector<std::int64_t>>(m_values));
    }
    m_null.insert(m_null.end(), other.m_null.begin(), other.m_null.end());
}

QVariant Column::value(std::size_t row) const
{
    if (isNull(row)) {
        return {};
    }
    switch (m_type) {
    case Field::Type::Integer:
        return qlonglong(std::get<std::vector<std::int64_t>>(m_values)[row]);
    case Field::Type::Boolean:
        return std::get<std::vector<std::int64_t>>(m_values)[row] != 0;
    case Field::Type::Real:
        return std::get<std::vector<double>>(m_values)[row];
    case Field::Type::Date:
        return QDate::fromString(toText(text(row)), Qt::ISODate);
    case Field::Type::DateTime:
        return QDateTime::fromString(toText(text(row)), Qt::ISODateWithMs);
    case Field::Type::Text:
    case Field::Type::List:
        break;
    }
    return toText(text(row));
}

std::optional<double> Column::number(std::size_t row) const
{
    if (isNull(row)) {
        return std::nullopt;
    }
    if (const auto *reals = std::get_if<std::vector<double>>(&m_values)) {
        return (*reals)[row];
    }
    if (const auto *integers = std::get_if<std::vector<std::int64_t>>(&m_values);
        m_type == Field::Type::Integer) {
        return double((*integers)[row]);
    }
    return std::nullopt;
}

std::string_view Column::text(std::size_t row) const
{
    const auto *texts = std::get_if<Texts>(&m_values);
    if (!texts) {
        return {};
    }
    const auto begin = row == 0 ? 0 : texts->ends[row - 1];
    return std::string_view(texts->bytes).substr(begin, texts->ends[row] - begin);
}

int FeatureTable::fieldIndex(QStringView fieldName) const
{
    const auto it = std::ranges::find(fields, fieldName, &Field::name);
    return it == fields.end() ? -1 : int(it - fields.begin());
}

QVariant FeatureTable::value(std::size_t feature, QStringView fieldName) const
{
    const auto index = fieldIndex(fieldName);
    return index < 0 ? QVariant() : columns[std::size_t(index)].value(feature);
}

} // namespace revier
