// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../data/fixtures.h"
#include "crs/transform.h"
#include "doctor/diagnosis.h"

#include "data/reader.h"

#include <QFile>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>

/// Files with towns of the area, made wrong in the ways that suppliers make them wrong.
namespace towns {

using namespace Qt::StringLiterals;
using revier::Point;

struct Town
{
    QString name;
    Point lonLat;
};

inline const std::array<Town, 6> &all()
{
    static const std::array<Town, 6> kTowns {{{u"Neuss"_s, {6.69, 51.20}},
                                              {u"Dormagen"_s, {6.84, 51.10}},
                                              {u"Grevenbroich"_s, {6.59, 51.09}},
                                              {u"Bergheim"_s, {6.64, 50.96}},
                                              {u"Kerpen"_s, {6.70, 50.87}},
                                              {u"Hürth"_s, {6.87, 50.87}}}};
    return kTowns;
}

/// The towns in a CRS.
inline std::vector<Point> positions(const QString &crs, bool swapped = false, double dx = 0, double dy = 0)
{
    std::vector<Point> result;
    for (const auto &town : all()) {
        result.push_back(town.lonLat);
    }
    const auto transform =
        revier::Transform::create(revier::Crs::wgs84(), revier::Crs::fromText(crs).value());
    std::ignore = transform->forward(std::span(result));
    for (auto &p : result) {
        p = swapped ? Point {p.y, p.x} : p;
        p = {p.x + dx, p.y + dy};
    }
    return result;
}

inline QString geoJson(const QDir &folder, const std::vector<Point> &points, bool named = true,
                       const QByteArray &members = {})
{
    QByteArrayList features;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const auto coordinates =
            QByteArray::number(points[i].x, 'f', 6) + ',' + QByteArray::number(points[i].y, 'f', 6);
        const auto name = named ? all()[i].name.toUtf8() : "site " + QByteArray::number(int(i));
        features.append(fixtures::feature(fixtures::point(coordinates), R"({"name":")" + name + "\"}"));
    }
    const auto path = folder.filePath(u"towns.geojson"_s);
    fixtures::write(path, fixtures::featureCollection(features.join(','), members));
    return path;
}

inline QString shape(const QDir &folder, const std::vector<Point> &points, const QByteArray &prj,
                     bool named = true)
{
    std::vector<QByteArray> names;
    for (std::size_t i = 0; i < points.size(); ++i) {
        names.push_back(named ? all()[i].name.toUtf8() : "site " + QByteArray::number(int(i)));
    }
    const auto base = folder.filePath(u"towns"_s);
    fixtures::write(base + u".shp"_s, fixtures::shapeBytes(points, false));
    fixtures::write(base + u".shx"_s, fixtures::shapeBytes(points, true));
    fixtures::write(base + u".dbf"_s, fixtures::tableBytes(names, 0));
    fixtures::write(base + u".cpg"_s, "UTF-8");
    if (!prj.isEmpty()) {
        fixtures::write(base + u".prj"_s, prj);
    }
    return base + u".shp"_s;
}

inline revier::FeatureTablePtr read(const QString &path)
{
    const auto tables = revier::readFile(path, {}, {});
    return tables ? tables->front() : nullptr;
}

inline const revier::doctor::Places &places()
{
    static const auto kPlaces = revier::doctor::Places::fromFolder(QStringLiteral(PROJECT_DATA), {});
    return kPlaces;
}

inline revier::doctor::Diagnosis examine(const revier::FeatureTable &table)
{
    return revier::doctor::examine(table, places(), {}, {});
}

/// The finding of a kind, or null.
inline const revier::doctor::Finding *find(const revier::doctor::Diagnosis &diagnosis,
                                           revier::doctor::Finding::Kind kind)
{
    const auto found = std::ranges::find(diagnosis.findings, kind, &revier::doctor::Finding::kind);
    return found == diagnosis.findings.end() ? nullptr : &*found;
}

/// Degrees, after a remedy.
inline Point firstLonLat(const revier::FeatureTable &table)
{
    const auto transform = revier::Transform::create(table.crs, revier::Crs::wgs84());
    return transform ? transform->forward(table.geometry.part(0).positions.front()).value_or(Point())
                     : Point();
}

/// The WKT of ESRI for UTM on ETRS89, with what is written into it by hand.
inline QByteArray utmPrj(const QByteArray &name, double centralMeridian, double falseEasting = 500'000,
                         const QByteArray &code = {})
{
    return "PROJCS[\"" + name
        + "\",GEOGCS[\"GCS_ETRS_1989\",DATUM[\"D_ETRS_1989\",SPHEROID[\"GRS_1980\",6378137.0,298.257222101]],"
          "PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]],PROJECTION[\"Transverse_Mercator\"]"
          ","
          "PARAMETER[\"False_Easting\","
        + QByteArray::number(falseEasting, 'f', 1)
        + "],PARAMETER[\"False_Northing\",0.0],PARAMETER[\"Central_Meridian\","
        + QByteArray::number(centralMeridian, 'f', 1)
        + "],PARAMETER[\"Scale_Factor\",0.9996],PARAMETER[\"Latitude_Of_Origin\",0.0],UNIT[\"Meter\",1.0]"
        + code + "]";
}

} // namespace towns
