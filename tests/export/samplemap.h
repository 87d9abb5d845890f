// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/layer.h"
#include "style/style.h"

#include <string>
#include <vector>

namespace revier {

/// A layer of points at the positions given (degrees), all with the same precision.
inline Layer pointLayer(const QString &id, const std::vector<Point> &positions, const QColor &color,
                        const char *precision = "object")
{
    auto table = std::make_shared<FeatureTable>();
    table->name = id;
    table->path = QStringLiteral("/data/") + id + QStringLiteral(".geojson");
    table->crs = Crs::wgs84();
    table->fields = {{QStringLiteral("precision"), Field::Type::Text}};
    table->columns = {Column(Field::Type::Text)};
    for (const auto p : positions) {
        table->columns[0].append(std::string_view(precision));
        table->geometry.beginFeature(GeometryType::Point);
        table->geometry.beginPart();
        table->geometry.addPosition(p);
    }
    auto layer = layerForTable(table, 0);
    layer.id = id;
    layer.title = LocalizedText(id + QStringLiteral(" (de)"), id + QStringLiteral(" (en)"));
    layer.style.symbol.fill = color;
    layer.style.symbol.stroke = Qt::transparent;
    return layer;
}

/// The same with numbers of the years 2030 and 2040 in the scenarios "low" and "high": none of the first year
/// in "low", then 10, 20, … of each feature, and ten times as many in "high". Assumptions.
inline Layer seriesLayer(const QString &id, const std::vector<Point> &positions)
{
    auto layer = pointLayer(id, positions, QColor(200, 0, 100));
    YearSeries series(
        {2030, 2040},
        {{QStringLiteral("low"), LocalizedText(QStringLiteral("Wenig"), QStringLiteral("Few"))},
         {QStringLiteral("high"), LocalizedText(QStringLiteral("Viel"), QStringLiteral("Many"))}},
        positions.size());
    for (std::size_t i = 0; i < positions.size(); ++i) {
        const auto number = 10.0 * double(i + 1);
        series.setValue(0, 0, i, 0);
        series.setValue(0, 1, i, number);
        series.setValue(1, 0, i, 5 * number);
        series.setValue(1, 1, i, 10 * number);
    }
    series.assumedFrom = 2030;
    layer.series = YearSeries::finished(std::move(series));
    layer.style.proportional = Proportional {.field = kSeriesField, .maxValue = 0, .maxSize = 40, .unit = {}};
    layer.style.labels.emplace();
    layer.style.labels->field = QStringLiteral("precision");
    layer.style.labels->value = true;
    return layer;
}

} // namespace revier
