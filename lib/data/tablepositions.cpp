// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/tablepositions_p.h"

#include "data/columnbuilder_p.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

// A star stands for any characters, as in GDAL's options.
constexpr auto kEastNames = "lon,long,lng,longitude,laenge,länge,laengengrad,längengrad,x,easting,"
                            "ostwert,rechtswert,x_*,lon_*";
constexpr auto kNorthNames = "lat,latitude,breite,breitengrad,y,northing,nordwert,hochwert,y_*,lat_*";

/// The first column with one of the names; -1 if there is none.
int findColumn(const OGRFeatureDefn &definition, const char *names)
{
    for (const auto all = QString::fromUtf8(names).split(u','); const auto &name : all) {
        for (int i = 0; i < definition.GetFieldCount(); ++i) {
            const auto column = fieldName(definition.GetFieldDefn(i)->GetNameRef());
            const bool found = name.endsWith(u'*') ? column.startsWith(name.chopped(1), Qt::CaseInsensitive)
                                                   : column.compare(name, Qt::CaseInsensitive) == 0;
            if (found) {
                return i;
            }
        }
    }
    return -1;
}

/// The number in a cell, also one that was written as text with a decimal comma. GDAL makes numbers of the
/// cells of a CSV, or nothing.
std::optional<double> number(const OGRFeature &feature, int column)
{
    if (!feature.IsFieldSetAndNotNull(column)) {
        return std::nullopt;
    }
    if (feature.GetFieldDefnRef(column)->GetType() != OFTString) {
        return feature.GetFieldAsDouble(column);
    }
    bool good = false;
    const auto text = QString::fromUtf8(feature.GetFieldAsString(column)).trimmed().replace(u',', u'.');
    const auto value = text.toDouble(&good);
    return good ? std::optional(value) : std::nullopt;
}

} // namespace

void TablePositions::addOptions(CPLStringList &options)
{
    options.SetNameValue("X_POSSIBLE_NAMES", kEastNames);
    options.SetNameValue("Y_POSSIBLE_NAMES", kNorthNames);
    options.SetNameValue("GEOM_POSSIBLE_NAMES", "wkt,geom,geometry,the_geom,wkt_geom");
    options.SetNameValue("KEEP_GEOM_COLUMNS", "YES");
}

TablePositions::TablePositions(OGRLayer &layer, bool isTable)
    : m_isTable(isTable)
{
    if (!m_isTable || (layer.GetGeomType() != wkbPoint && layer.GetGeomType() != wkbNone)) {
        return; // other tables have one column of geometry as text
    }
    for (const auto *names : {kEastNames, kNorthNames}) {
        if (const auto column = findColumn(*layer.GetLayerDefn(), names); column >= 0) {
            m_columns.push_back(column);
            m_names.append(fieldName(layer.GetLayerDefn()->GetFieldDefn(column)->GetNameRef()));
        }
    }
    m_makesPoints = layer.GetGeomType() == wkbNone && m_columns.size() == 2;
    m_isTable = m_makesPoints || layer.GetGeomType() != wkbNone;
}

std::optional<OGRPoint> TablePositions::point(const OGRFeature &feature) const
{
    if (!m_makesPoints) {
        return std::nullopt;
    }
    const auto x = number(feature, m_columns[0]);
    const auto y = number(feature, m_columns[1]);
    return x && y ? std::optional(OGRPoint(*x, *y)) : std::nullopt;
}

bool TablePositions::isAbout(const QString &message) const
{
    return message.startsWith("Invalid value type"_L1)
        && std::ranges::any_of(m_names, [&message](const QString &name) {
               return message.contains(u" field %1."_s.arg(name));
           });
}

bool TablePositions::isMissing(const OGRFeature &feature, std::size_t row, ProblemLog &log) const
{
    const auto *geometry = feature.GetGeometryRef();
    if (!m_isTable || (geometry != nullptr && geometry->IsEmpty() == FALSE) || point(feature)) {
        return false;
    }
    QStringList columns;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (!number(feature, m_columns[i])) {
            columns.append(m_names[qsizetype(i)]);
        }
    }
    log.addFeature(ProblemLog::Kind::NoPosition, row, columns.join(u", "_s));
    return true;
}

} // namespace revier
