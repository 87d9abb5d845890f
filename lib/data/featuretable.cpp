// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/featuretable.h"

#include "data/lateattributes_p.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <iterator>

namespace revier {
namespace {

bool isInteger(Field::Type type)
{
    return type == Field::Type::Integer || type == Field::Type::Boolean;
}

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Reader)
};

QString toText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

} // namespace

Column::Column(Field::Type type)
    : m_type(type)
{
    if (type == Field::Type::Real) {
        m_values.emplace<Reals>();
    } else if (!isInteger(type)) {
        m_values.emplace<Texts>();
    }
}

Column Column::late(Field::Type type, std::shared_ptr<const LateAttributes> attributes, std::size_t index)
{
    Column column(type);
    column.m_late = std::move(attributes);
    column.m_index = index;
    return column;
}

const Column &Column::lateColumn() const
{
    return m_late->values().columns[m_index];
}

std::size_t Column::size() const
{
    if (const auto *texts = std::get_if<Texts>(&m_values)) {
        return texts->size();
    }
    const auto *reals = std::get_if<Reals>(&m_values);
    return reals ? reals->size() : std::get<Integers>(m_values).size();
}

void Column::reserve(std::size_t rows, std::size_t textBytes)
{
    if (auto *texts = std::get_if<Texts>(&m_values)) {
        texts->reserve(rows, textBytes);
    } else if (auto *reals = std::get_if<Reals>(&m_values)) {
        reals->own().reserve(rows);
    } else {
        std::get<Integers>(m_values).own().reserve(rows);
    }
}

void Column::appendNull()
{
    auto &null = m_null.own();
    null.insert(null.end(), size() - null.size(), 0);
    null.push_back(1);
    if (auto *texts = std::get_if<Texts>(&m_values)) {
        texts->append(std::string_view());
    } else if (auto *reals = std::get_if<Reals>(&m_values)) {
        reals->own().push_back(0);
    } else {
        std::get<Integers>(m_values).own().push_back(0);
    }
}

void Column::append(std::int64_t value)
{
    std::get<Integers>(m_values).own().push_back(value);
}

void Column::append(double value)
{
    std::get<Reals>(m_values).own().push_back(value);
}

void Column::append(std::string_view utf8)
{
    std::get<Texts>(m_values).append(utf8);
}

void Column::append(const Column &other)
{
    const auto &theirs = other.here();
    const auto insert = [](auto &values, const auto &more) {
        values.own().insert(values.own().end(), more.begin(), more.end());
    };
    if (theirs.m_null.size() > 0) {
        auto &null = m_null.own();
        null.insert(null.end(), size() - null.size(), 0);
        insert(m_null, theirs.m_null);
    }
    if (auto *texts = std::get_if<Texts>(&m_values)) {
        texts->append(std::get<Texts>(theirs.m_values));
    } else if (auto *reals = std::get_if<Reals>(&m_values)) {
        insert(*reals, std::get<Reals>(theirs.m_values));
    } else {
        insert(std::get<Integers>(m_values), std::get<Integers>(theirs.m_values));
    }
}

void Column::finish()
{
    if (auto *texts = std::get_if<Texts>(&m_values)) {
        texts->finish();
    }
}

void Column::keep(CacheContent &content) const
{
    const auto &values = here().m_values;
    content.add(here().m_null);
    if (const auto *texts = std::get_if<Texts>(&values)) {
        texts->keep(content);
    } else if (const auto *reals = std::get_if<Reals>(&values)) {
        content.add(*reals);
    } else {
        content.add(std::get<Integers>(values));
    }
}

bool Column::restore(std::size_t rows, CacheEntry &entry)
{
    if (!entry.take(m_null)) {
        return false;
    }
    bool good = false;
    if (auto *texts = std::get_if<Texts>(&m_values)) {
        good = texts->restore(entry);
    } else if (auto *reals = std::get_if<Reals>(&m_values)) {
        good = entry.take(*reals);
    } else {
        good = entry.take(std::get<Integers>(m_values));
    }
    return good && size() == rows && m_null.size() <= rows;
}

QVariant Column::value(std::size_t row) const
{
    if (isNull(row)) {
        return {};
    }
    const auto &values = here().m_values;
    switch (m_type) {
    case Field::Type::Integer:
        return qlonglong(std::get<Integers>(values)[row]);
    case Field::Type::Boolean:
        return std::get<Integers>(values)[row] != 0;
    case Field::Type::Real:
        return std::get<Reals>(values)[row];
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
    const auto &values = here().m_values;
    if (const auto *reals = std::get_if<Reals>(&values)) {
        return (*reals)[row];
    }
    if (const auto *integers = std::get_if<Integers>(&values); m_type == Field::Type::Integer) {
        return double((*integers)[row]);
    }
    return std::nullopt;
}

std::string_view Column::text(std::size_t row) const
{
    const auto *texts = std::get_if<Texts>(&here().m_values);
    return texts ? (*texts)[row] : std::string_view();
}

bool FeatureTable::hasAttributes() const
{
    return !late || late->areAtHand();
}

bool FeatureTable::readAttributes(const JobControl &control) const
{
    return !late || late->read(control);
}

std::vector<Problem> FeatureTable::allProblems() const
{
    auto all = problems;
    std::ranges::copy_if(lateProblems(late), std::back_inserter(all), [this](const Problem &problem) {
        return !std::ranges::contains(problems, problem);
    });
    return all;
}

QString FeatureTable::textEncoding() const
{
    const bool mixed = late && late->areAtHand() && late->values().hasOtherTexts;
    return mixed ? Text::tr("%1, partly windows-1252").arg(encoding) : encoding;
}

std::vector<Problem> lateProblems(const std::shared_ptr<const LateAttributes> &attributes)
{
    return attributes && attributes->areAtHand() ? attributes->values().problems : std::vector<Problem>();
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
