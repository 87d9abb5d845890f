// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/formattraits_p.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace revier {

bool isDegreesByFormat(const QString &driver)
{
    return QStringList {u"GeoJSON"_s, u"GeoJSONSeq"_s, u"TopoJSON"_s, u"LIBKML"_s, u"KML"_s, u"GPX"_s}
        .contains(driver);
}

bool isRepetition(const QString &driver, const QString &layer)
{
    return driver == "GPX"_L1 && (layer == "route_points"_L1 || layer == "track_points"_L1);
}

bool isTableFormat(const QString &driver)
{
    return driver == "CSV"_L1 || driver == "XLSX"_L1;
}

bool hasLongitudes(const std::vector<Field> &fields)
{
    static const QRegularExpression kLongitude(u"^(lon|lng|laenge|länge)"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    return std::ranges::any_of(fields, [](const Field &field) { return field.name.contains(kLongitude); });
}

bool isGeoJsonName(const QString &name)
{
    static const QStringList kSuffixes {u"geojson"_s, u"json"_s, u"geojsonl"_s, u"geojsons"_s, u"ndjson"_s};
    return kSuffixes.contains(name.section(u'.', -1), Qt::CaseInsensitive);
}

} // namespace revier
