// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/featuresubset.h"

namespace revier {
namespace {

void appendValue(Column &to, const Column &from, Field::Type type, std::size_t row)
{
    if (from.isNull(row)) {
        to.appendNull();
    } else if (type == Field::Type::Integer || type == Field::Type::Boolean) {
        to.append(std::int64_t(from.value(row).toLongLong()));
    } else if (type == Field::Type::Real) {
        to.append(from.number(row).value_or(0));
    } else {
        to.append(from.text(row));
    }
}

void appendFeature(GeometryBuffer &to, const GeometryBuffer &from, std::size_t feature)
{
    to.beginFeature(from.type(feature));
    for (auto p = from.firstPart(feature); p < from.firstPart(feature + 1); ++p) {
        const auto part = from.part(p);
        to.beginPart(part.hole);
        for (const auto position : part.positions) {
            to.addPosition(position);
        }
    }
}

} // namespace

FeatureTablePtr featureSubset(const FeatureTable &table, std::span<const std::uint32_t> rows)
{
    auto subset = std::make_shared<FeatureTable>();
    subset->name = table.name;
    subset->path = table.path;
    subset->driver = table.driver;
    subset->encoding = table.encoding;
    subset->crs = table.crs;
    subset->crsOrigin = table.crsOrigin;
    subset->fields = table.fields;
    subset->geometry.reserve(rows.size(), rows.size());
    for (std::size_t i = 0; i < table.fields.size(); ++i) {
        auto &column = subset->columns.emplace_back(table.fields[i].type);
        for (const auto row : rows) {
            appendValue(column, table.columns[i], table.fields[i].type, row);
        }
    }
    for (const auto row : rows) {
        appendFeature(subset->geometry, table.geometry, row);
    }
    return subset;
}

} // namespace revier
