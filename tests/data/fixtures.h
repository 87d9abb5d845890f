// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/box.h"

#include <QByteArray>
#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QString>
#include <QTest>

#include <vector>

/// Small files written byte by byte, so that tests say exactly what is in them and what is broken.
namespace fixtures {

using revier::Point;

inline void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// A .shp or .shx of points (ESRI Shapefile Technical Description, 1998): header, then records.
inline QByteArray shapeBytes(const std::vector<Point> &points, bool index)
{
    constexpr int kHeaderWords = 50;
    constexpr int kContentWords = 10;
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    const auto count = int(points.size());
    stream.setByteOrder(QDataStream::BigEndian);
    stream << qint32(9994) << qint32(0) << qint32(0) << qint32(0) << qint32(0) << qint32(0)
           << qint32(kHeaderWords + count * (index ? 4 : 4 + kContentWords));
    stream.setByteOrder(QDataStream::LittleEndian);
    revier::Box box;
    for (const auto p : points) {
        box.add(p);
    }
    stream << qint32(1000) << qint32(1) << box.minX << box.minY << box.maxX << box.maxY << 0.0 << 0.0 << 0.0
           << 0.0;
    for (int i = 0; i < count; ++i) {
        stream.setByteOrder(QDataStream::BigEndian);
        stream << (index ? qint32(kHeaderWords + i * (4 + kContentWords)) : qint32(i + 1))
               << qint32(kContentWords);
        if (!index) {
            stream.setByteOrder(QDataStream::LittleEndian);
            stream << qint32(1) << points[std::size_t(i)].x << points[std::size_t(i)].y;
        }
    }
    return bytes;
}

/// A .dbf with one text column NAME of 20 bytes.
inline QByteArray tableBytes(const std::vector<QByteArray> &texts, char ldid)
{
    constexpr int kWidth = 20;
    QByteArray bytes(32, '\0');
    bytes[0] = 3;
    bytes[1] = 126;
    bytes[2] = 1;
    bytes[3] = 1;
    for (int i = 0; i < 4; ++i) {
        bytes[4 + i] = char(texts.size() >> (8 * i) & 0xFF);
    }
    bytes[8] = 65; // header length
    bytes[10] = kWidth + 1;
    bytes[29] = ldid;
    QByteArray field(32, '\0');
    field.replace(0, 4, "NAME");
    field[11] = 'C';
    field[16] = kWidth;
    bytes += field + '\r';
    for (const auto &text : texts) {
        bytes += ' ' + text.leftJustified(kWidth, ' ', true);
    }
    return bytes + '\x1A';
}

/// Points in NRW, EPSG:25832.
inline std::vector<Point> somePoints(std::size_t count)
{
    std::vector<Point> points;
    for (std::size_t i = 0; i < count; ++i) {
        points.push_back({338'791.25 + double(i), 5'656'745.13});
    }
    return points;
}

/// The files of a shapefile \a base.*; returns the path of the .shp.
inline QString writeShape(const QDir &folder, const QString &base, const std::vector<QByteArray> &texts,
                          const QByteArray &cpg = {}, char ldid = 0, const QByteArray &prj = "EPSG:25832")
{
    const auto points = somePoints(texts.size());
    const auto path = folder.filePath(base);
    write(path + QLatin1String(".shp"), shapeBytes(points, false));
    write(path + QLatin1String(".shx"), shapeBytes(points, true));
    write(path + QLatin1String(".dbf"), tableBytes(texts, ldid));
    if (!cpg.isEmpty()) {
        write(path + QLatin1String(".cpg"), cpg);
    }
    if (!prj.isEmpty()) {
        write(path + QLatin1String(".prj"), prj);
    }
    return path + QLatin1String(".shp");
}

/// Files must be older than this to be kept, or to be read in two steps.
inline void grow()
{
    QTest::qWait(3200);
}

inline QByteArray featureCollection(const QByteArray &features, const QByteArray &members = {})
{
    return R"({"type":"FeatureCollection",)" + members + R"("features":[)" + features + "]}";
}

inline QByteArray feature(const QByteArray &geometry, const QByteArray &properties = "{}")
{
    return R"({"type":"Feature","geometry":)" + geometry + R"(,"properties":)" + properties + "}";
}

inline QByteArray point(const QByteArray &coordinates)
{
    return R"({"type":"Point","coordinates":[)" + coordinates + "]}";
}

} // namespace fixtures
