// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/layer.h"

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

} // namespace revier
