// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/geojsontable_p.h"

#include "data/columnbuilder_p.h"
#include "data/jsontext_p.h"

#include <algorithm>

namespace revier {

ColumnJoiner::ColumnJoiner(std::vector<GeoJsonRun> &runs, const Field &field, OGRFieldType type)
    : m_runs(runs)
    , m_field(field)
    , m_name(field.name.toStdString())
    , m_type(type)
{
    m_fromIds = m_name == "id" && std::ranges::none_of(m_runs, [this](const GeoJsonRun &run) {
                    return std::ranges::contains(run.columns, m_name, &JsonColumn::name);
                });
}

JsonColumn *ColumnJoiner::columnIn(GeoJsonRun &run) const
{
    if (m_fromIds) {
        return &run.ids;
    }
    const auto found = std::ranges::find(run.columns, m_name, &JsonColumn::name);
    return found == run.columns.end() ? nullptr : &*found;
}

bool ColumnJoiner::appendText(Column &result, const JsonColumn &column, std::size_t row) const
{
    const auto kind = column.kind(row);
    if (kind == JsonKind::Integer) {
        result.append(std::string_view(std::to_string(column.integer(row))));
        return true;
    }
    if (kind == JsonKind::Boolean) {
        result.append(std::string_view(column.integer(row) != 0 ? "true" : "false"));
        return true;
    }
    if (kind == JsonKind::Array || kind == JsonKind::Object) {
        const auto text = nestedJsonText(column.text(row));
        result.append(std::string_view(text.value_or(std::string())));
        return text.has_value();
    }
    if (kind == JsonKind::Real || m_type != OFTString) {
        return false; // GDAL has its own ways with these
    }
    result.append(column.text(row));
    return true;
}

bool ColumnJoiner::appendDate(Column &result, const JsonColumn &column, std::size_t row) const
{
    OGRField date;
    const std::string text(column.text(row));
    const auto kind = column.kind(row);
    const bool dated = kind == JsonKind::Date || kind == JsonKind::DateTime;
    if (!dated || OGRParseDate(text.c_str(), &date, 0) == FALSE) {
        return false;
    }
    result.append(std::string_view(m_field.type == Field::Type::Date ? isoDate(date) : isoDateTime(date)));
    return true;
}

bool ColumnJoiner::appendList(Column &result, const JsonColumn &column, std::size_t row) const
{
    if (column.kind(row) != JsonKind::Array) {
        return false;
    }
    const auto text = jsonListText(column.text(row), m_type);
    result.append(std::string_view(text.value_or(std::string())));
    return text.has_value();
}

bool ColumnJoiner::append(Column &result, const JsonColumn &column, std::size_t row) const
{
    const auto kind = column.kind(row);
    switch (m_field.type) {
    case Field::Type::Boolean:
    case Field::Type::Integer:
        result.append(column.integer(row));
        return kind == JsonKind::Boolean || kind == JsonKind::Integer;
    case Field::Type::Real:
        result.append(column.real(row));
        return kind == JsonKind::Boolean || kind == JsonKind::Integer || kind == JsonKind::Real;
    case Field::Type::Text:
        return appendText(result, column, row);
    case Field::Type::Date:
    case Field::Type::DateTime:
        return appendDate(result, column, row);
    case Field::Type::List:
        return appendList(result, column, row);
    }
    return false;
}

std::optional<Column> ColumnJoiner::join()
{
    std::size_t rows = 0;
    std::size_t bytes = 0;
    for (auto &run : m_runs) {
        const auto *column = columnIn(run);
        rows += run.rows;
        bytes += column ? column->textBytes() : 0;
    }
    Column result(m_field.type);
    result.reserve(rows, bytes);
    for (auto &run : m_runs) {
        auto *column = columnIn(run);
        for (std::size_t row = 0; row < run.rows; ++row) {
            if (!column || column->kind(row) == JsonKind::Null) {
                result.appendNull();
            } else if (!append(result, *column, row)) {
                return std::nullopt;
            }
        }
        if (column) {
            column->release();
        }
    }
    result.finish();
    return result;
}

GeometryBuffer joinGeometries(std::vector<GeoJsonRun> &runs)
{
    std::vector<GeometryBuffer *> pieces;
    pieces.reserve(runs.size());
    for (auto &run : runs) {
        pieces.push_back(&run.geometry);
    }
    return GeometryBuffer::joined(pieces);
}

} // namespace revier
