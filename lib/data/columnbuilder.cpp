// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/columnbuilder_p.h"

#include "data/textrepair.h"

#include <algorithm>
#include <cmath>
#include <format>
#include <span>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

Field::Type typeOf(const OGRFieldDefn &definition)
{
    switch (definition.GetType()) {
    case OFTInteger:
    case OFTInteger64:
        return definition.GetSubType() == OFSTBoolean ? Field::Type::Boolean : Field::Type::Integer;
    case OFTReal:
        return Field::Type::Real;
    case OFTDate:
        return Field::Type::Date;
    case OFTDateTime:
        return Field::Type::DateTime;
    case OFTIntegerList:
    case OFTInteger64List:
    case OFTRealList:
    case OFTStringList:
        return Field::Type::List;
    default:
        return Field::Type::Text;
    }
}

/// \a name, or with a number behind if a field before has it: a name must lead to one column.
QString uniqueName(const std::vector<Field> &fields, const QString &name)
{
    auto result = name;
    for (int number = 2; std::ranges::contains(fields, result, &Field::name); ++number) {
        result = u"%1_%2"_s.arg(name).arg(number);
    }
    return result;
}

template<typename Numbers> std::string joinedNumbers(const Numbers &numbers)
{
    std::string text;
    for (const auto number : numbers) {
        text += text.empty() ? std::format("{}", number) : std::format(", {}", number);
    }
    return text;
}

std::string joined(const OGRField &field, OGRFieldType type)
{
    switch (type) {
    case OFTIntegerList:
        return joinedNumbers(std::span(field.IntegerList.paList, std::size_t(field.IntegerList.nCount)));
    case OFTInteger64List:
        return joinedNumbers(std::span(field.Integer64List.paList, std::size_t(field.Integer64List.nCount)));
    case OFTRealList:
        return joinedNumbers(std::span(field.RealList.paList, std::size_t(field.RealList.nCount)));
    default:
        return joinedNumbers(std::span(field.StringList.paList, std::size_t(field.StringList.nCount)));
    }
}

} // namespace

std::string isoDate(const OGRField &field)
{
    return std::format("{:04}-{:02}-{:02}", field.Date.Year, field.Date.Month, field.Date.Day);
}

std::string isoDateTime(const OGRField &field)
{
    constexpr int kUtc = 100; // TZFlag: 100 + quarters of an hour; 0 and 1 are unknown and local
    constexpr int kKnown = 2;
    const auto milliseconds = int(std::lround(double(field.Date.Second) * 1000));
    auto text = std::format("{}T{:02}:{:02}:{:02}", isoDate(field), field.Date.Hour, field.Date.Minute,
                            milliseconds / 1000);
    if (milliseconds % 1000 != 0) {
        text += std::format(".{:03}", milliseconds % 1000);
    }
    if (field.Date.TZFlag == kUtc) {
        text += 'Z';
    } else if (field.Date.TZFlag >= kKnown) {
        const auto minutes = (field.Date.TZFlag - kUtc) * 15;
        text += std::format("{}{:02}:{:02}", minutes < 0 ? '-' : '+', std::abs(minutes) / 60,
                            std::abs(minutes) % 60);
    }
    return text;
}

QString fieldName(const char *name)
{
    const std::string_view bytes(name);
    return QString::fromStdString(isUtf8(bytes) ? std::string(bytes) : utf8FromWindows1252(bytes));
}

ColumnBuilder::ColumnBuilder(const OGRFeatureDefn &definition, ProblemLog &log)
    : m_log(log)
{
    for (int i = 0; i < definition.GetFieldCount(); ++i) {
        const auto &field = *definition.GetFieldDefn(i);
        const auto type = typeOf(field);
        m_fields.push_back({uniqueName(m_fields, fieldName(field.GetNameRef())), type});
        m_columns.emplace_back(type);
        m_types.push_back(field.GetType());
    }
}

void ColumnBuilder::reserve(std::size_t features)
{
    for (auto &column : m_columns) {
        column.reserve(features, 0);
    }
}

void ColumnBuilder::add(const OGRFeature &feature)
{
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        addValueOf(feature, i);
    }
    endFeature();
}

void ColumnBuilder::addValueOf(const OGRFeature &feature, std::size_t field)
{
    if (feature.IsFieldSetAndNotNull(int(field))) {
        addValue(feature, int(field));
    } else {
        addNull(field);
    }
}

void ColumnBuilder::addValue(const OGRFeature &feature, int index)
{
    auto &column = m_columns[std::size_t(index)];
    const auto type = m_types[std::size_t(index)];
    const auto &raw = *feature.GetRawFieldRef(index);
    switch (m_fields[std::size_t(index)].type) {
    case Field::Type::Integer:
    case Field::Type::Boolean:
        column.append(std::int64_t(type == OFTInteger ? raw.Integer : raw.Integer64));
        break;
    case Field::Type::Real:
        if (std::isnan(raw.Real)) {
            column.appendNull();
        } else {
            column.append(raw.Real);
        }
        break;
    case Field::Type::Date:
        column.append(std::string_view(isoDate(raw)));
        break;
    case Field::Type::DateTime:
        column.append(std::string_view(isoDateTime(raw)));
        break;
    case Field::Type::List:
        addText(column, joined(raw, type));
        break;
    case Field::Type::Text:
        addText(column, type == OFTString ? raw.String : feature.GetFieldAsString(index));
        break;
    }
}

void ColumnBuilder::addText(Column &column, std::string_view text)
{
    if (isUtf8(text)) {
        column.append(text);
        return;
    }
    m_log.addFeature(ProblemLog::Kind::BadText, m_feature);
    column.append(std::string_view(utf8FromWindows1252(text)));
}

} // namespace revier
