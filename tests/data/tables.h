// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/featuretable.h"

#include <QVariant>

#include <algorithm>
#include <vector>

/// Tables made in memory, so that tests say exactly what is in each cell.
namespace tables {

struct Values
{
    QString name;
    revier::Field::Type type = revier::Field::Type::Text;
    std::vector<QVariant> values; ///< an invalid one is null
};

inline void append(revier::Column &column, revier::Field::Type type, const QVariant &value)
{
    switch (type) {
    case revier::Field::Type::Integer:
    case revier::Field::Type::Boolean:
        column.append(std::int64_t(value.toLongLong()));
        break;
    case revier::Field::Type::Real:
        column.append(value.toDouble());
        break;
    default:
        column.append(std::string_view(value.toString().toStdString()));
    }
}

/// A table without geometry; columns that are shorter than others end in nulls.
inline revier::FeatureTable table(const std::vector<Values> &columns,
                                  const QString &driver = QStringLiteral("GeoJSON"))
{
    revier::FeatureTable table;
    table.name = QStringLiteral("layer");
    table.path = QStringLiteral("/data/layer.geojson");
    table.driver = driver;
    std::size_t rows = 0;
    for (const auto &[name, type, values] : columns) {
        table.fields.push_back({name, type});
        rows = std::max(rows, values.size());
    }
    for (const auto &[name, type, values] : columns) {
        auto &column = table.columns.emplace_back(type);
        for (std::size_t row = 0; row < rows; ++row) {
            if (row < values.size() && values[row].isValid()) {
                append(column, type, values[row]);
            } else {
                column.appendNull();
            }
        }
    }
    for (std::size_t row = 0; row < rows; ++row) {
        table.geometry.beginFeature(revier::GeometryType::None);
    }
    return table;
}

} // namespace tables
