// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/reader.h"

#include "fixtures.h"

#include <QDate>
#include <QDateTime>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;
using revier::FeatureTable;
using revier::FeatureTablePtr;
using revier::Field;
using revier::GeometryType;
using revier::JobControl;
using revier::Point;

class TestReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fields();
    void geometries_data();
    void geometries();
    void holes();
    void crs_data();
    void crs();
    void crsOfShapefiles_data();
    void crsOfShapefiles();
    void koelnTrap();
    void chosenCrs();
    void csv();
    void csvWithLongitudes();
    void duplicateFieldNames();
    void gpxLayers();
    void progressAndCancel();
    void manyThreads();
    void suffixes();

private:
    /// The first table of a file with these bytes.
    [[nodiscard]] FeatureTablePtr read(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] FeatureTablePtr readFeature(const QByteArray &geometry,
                                              const QByteArray &members = {}) const;
    QTemporaryDir m_folder;
};

FeatureTablePtr TestReader::read(const QString &name, const QByteArray &bytes) const
{
    const auto path = m_folder.filePath(name);
    fixtures::write(path, bytes);
    const auto tables = revier::readFile(path, {}, {});
    if (!tables) {
        qWarning("%s", qPrintable(tables.error().message));
        return std::make_shared<FeatureTable>();
    }
    return tables->front();
}

FeatureTablePtr TestReader::readFeature(const QByteArray &geometry, const QByteArray &members) const
{
    return read(u"one.geojson"_s, fixtures::featureCollection(fixtures::feature(geometry), members));
}

void TestReader::fields()
{
    const auto first = R"({"text":"Kaster","whole":22200,"big":9007199254740993,"real":3.5,"yes":true,
        "day":"2026-03-12","moment":"2026-03-12T08:30:00Z","list":["Wind","Solar"],"numbers":[1,2],
        "nested":{"a":1},"nothing":null})"_ba;
    const auto table =
        read(u"felder.geojson"_s,
             fixtures::featureCollection(fixtures::feature(fixtures::point("6.5,51"), first) + ","
                                         + fixtures::feature(fixtures::point("6.6,51"))));
    QCOMPARE(table->featureCount(), std::size_t(2));
    QCOMPARE(table->driver, u"GeoJSON"_s);
    QCOMPARE(table->name, u"felder"_s);
    QCOMPARE(table->path, m_folder.filePath(u"felder.geojson"_s));
    const auto type = [&table](QStringView name) {
        return table->fields[std::size_t(table->fieldIndex(name))].type;
    };
    QCOMPARE(type(u"text"), Field::Type::Text);
    QCOMPARE(type(u"whole"), Field::Type::Integer);
    QCOMPARE(type(u"big"), Field::Type::Integer);
    QCOMPARE(type(u"real"), Field::Type::Real);
    QCOMPARE(type(u"yes"), Field::Type::Boolean);
    QCOMPARE(type(u"day"), Field::Type::Date);
    QCOMPARE(type(u"moment"), Field::Type::DateTime);
    QCOMPARE(type(u"list"), Field::Type::List);
    QCOMPARE(table->value(0, u"whole"), QVariant(22200LL));
    QCOMPARE(table->value(0, u"big"), QVariant(9'007'199'254'740'993LL));
    QCOMPARE(table->value(0, u"real"), QVariant(3.5));
    QCOMPARE(table->value(0, u"yes"), QVariant(true));
    QCOMPARE(table->value(0, u"day"), QVariant(QDate(2026, 3, 12)));
    QCOMPARE(table->value(0, u"moment").toDateTime().toUTC(),
             QDateTime(QDate(2026, 3, 12), QTime(8, 30), QTimeZone::UTC));
    QCOMPARE(table->value(0, u"list").toString(), u"Wind, Solar"_s);
    QCOMPARE(table->value(0, u"numbers").toString(), u"1, 2"_s);
    QVERIFY(table->value(0, u"nested").toString().contains(u"\"a\""_s));
    QVERIFY(!table->value(0, u"nothing").isValid());
    for (std::size_t i = 0; i < table->fields.size(); ++i) {
        QVERIFY(table->columns[i].isNull(1));
    }
    QVERIFY(table->problems.empty());
}

void TestReader::geometries_data()
{
    QTest::addColumn<QByteArray>("geometry");
    QTest::addColumn<GeometryType>("type");
    QTest::addColumn<std::size_t>("parts");
    QTest::addColumn<std::size_t>("positions");
    QTest::addColumn<std::size_t>("problems");
    const auto row = [](const char *name, const QByteArray &geometry, GeometryType type, std::size_t parts,
                        std::size_t positions, std::size_t problems) {
        QTest::newRow(name) << geometry << type << parts << positions << problems;
    };
    row("point", fixtures::point("6.5,51"), GeometryType::Point, 1, 1, 0);
    row("point with height", fixtures::point("6.5,51,80"), GeometryType::Point, 1, 1, 0);
    row("points", R"({"type":"MultiPoint","coordinates":[[6,51],[7,51]]})", GeometryType::Point, 2, 2, 0);
    row("line", R"({"type":"LineString","coordinates":[[6,51],[7,51],[7,52]]})", GeometryType::Line, 1, 3, 0);
    row("lines", R"({"type":"MultiLineString","coordinates":[[[6,51],[7,51]],[[6,52],[7,52]]]})",
        GeometryType::Line, 2, 4, 0);
    row("polygon", R"({"type":"Polygon","coordinates":[[[6,51],[7,51],[7,52],[6,51]]]})",
        GeometryType::Polygon, 1, 4, 0);
    row("open ring", R"({"type":"Polygon","coordinates":[[[6,51],[7,51],[7,52]]]})", GeometryType::Polygon, 1,
        4, 1);
    row("polygons",
        R"({"type":"MultiPolygon","coordinates":[[[[6,51],[7,51],[7,52],[6,51]]],[[[8,51],[9,51],[9,52],[8,51]]]]})",
        GeometryType::Polygon, 2, 8, 0);
    row("collection", R"({"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[6,51]},
        {"type":"LineString","coordinates":[[6,51],[7,51]]},{"type":"LineString","coordinates":[[6,52],[7,52]]}]})",
        GeometryType::Line, 2, 4, 1);
    row("collection of one kind", R"({"type":"GeometryCollection","geometries":[
        {"type":"Point","coordinates":[6,51]},{"type":"Point","coordinates":[7,51]}]})",
        GeometryType::Point, 2, 2, 0);
    row("none", "null", GeometryType::None, 0, 0, 1);
    row("empty", R"({"type":"MultiPolygon","coordinates":[]})", GeometryType::None, 0, 0, 1);
    row("line of one", R"({"type":"LineString","coordinates":[[6,51]]})", GeometryType::None, 0, 0, 1);
    row("ring of two", R"({"type":"Polygon","coordinates":[[[6,51],[7,51]]]})", GeometryType::None, 0, 0, 2);
    row("one of two rings",
        R"({"type":"MultiPolygon","coordinates":[[[[6,51],[7,51],[7,52],[6,51]]],[[[8,51]]]]})",
        GeometryType::Polygon, 1, 4, 1);
}

void TestReader::geometries()
{
    QFETCH(const QByteArray, geometry);
    QFETCH(const GeometryType, type);
    QFETCH(const std::size_t, parts);
    QFETCH(const std::size_t, positions);
    QFETCH(const std::size_t, problems);
    const auto table = readFeature(geometry);
    QCOMPARE(table->featureCount(), std::size_t(1));
    QCOMPARE(table->geometry.type(0), type);
    QCOMPARE(table->geometry.partCount(), parts);
    QCOMPARE(table->geometry.positionCount(), positions);
    QCOMPARE(table->problems.size(), problems);
}

void TestReader::holes()
{
    const auto table = readFeature(
        R"({"type":"MultiPolygon","coordinates":[
            [[[6,51],[7,51],[7,52],[6,52],[6,51]],[[6.2,51.2],[6.4,51.2],[6.4,51.4],[6.2,51.2]]],
            [[[8,51],[9,51],[9,52],[8,51]]]]})");
    QCOMPARE(table->geometry.partCount(), std::size_t(3));
    QVERIFY(!table->geometry.part(0).hole);
    QVERIFY(table->geometry.part(1).hole);
    QVERIFY(!table->geometry.part(2).hole);
    QCOMPARE(table->geometry.bounds(), (revier::Box {6, 51, 9, 52}));
    for (std::size_t i = 0; i < 3; ++i) {
        const auto ring = table->geometry.part(i).positions;
        QCOMPARE(ring.front(), ring.back());
    }
}

void TestReader::crs_data()
{
    QTest::addColumn<QByteArray>("coordinates");
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("problem");
    const auto old = R"("crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::25832"}},)"_ba;
    QTest::newRow("RFC 7946") << "6.7,51.04"_ba << QByteArray() << u"EPSG:4326"_s << QString();
    QTest::newRow("crs member") << "338791.25,5656745.13"_ba << old << u"EPSG:25832"_s << QString();
    QTest::newRow("utm without word")
        << "338791.25,5656745.13"_ba << QByteArray() << u"EPSG:25832"_s << u"EPSG:25832"_s;
    QTest::newRow("gk without word") << "2549174.70,5656286.07"_ba << QByteArray() << u"EPSG:31466"_s
                                     << u"EPSG:31466"_s;
    QTest::newRow("crs member lies") << "6.7,51.04"_ba << old << u"EPSG:4326"_s << u"EPSG:4326"_s;
    QTest::newRow("neither") << "745896,6628301"_ba << QByteArray() << QString()
                             << u"not those of EPSG:4326"_s;
    QTest::newRow("latitude first") << "51.04,6.7"_ba << QByteArray() << u"EPSG:4326"_s << u"exchanged"_s;
}

void TestReader::crs()
{
    QFETCH(const QByteArray, coordinates);
    QFETCH(const QByteArray, members);
    QFETCH(const QString, code);
    QFETCH(const QString, problem);
    const auto table = readFeature(fixtures::point(coordinates), members);
    QCOMPARE(table->crs.code(), code);
    QCOMPARE(table->problems.empty(), problem.isEmpty());
    QVERIFY(problem.isEmpty() || table->problems.front().message.contains(problem));
    QCOMPARE(table->geometry.partCount(), std::size_t(1));
}

void TestReader::crsOfShapefiles_data()
{
    QTest::addColumn<QByteArray>("prj");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("problem");
    const auto esri = R"(PROJCS["ETRS_1989_UTM_Zone_32N",GEOGCS["GCS_ETRS_1989",DATUM["D_ETRS_1989",)"
                      R"(SPHEROID["GRS_1980",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],)"
                      R"(UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],)"
                      R"(PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],)"
                      R"(PARAMETER["Central_Meridian",9.0],PARAMETER["Scale_Factor",0.9996],)"
                      R"(PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]])"_ba;
    QTest::newRow("esri") << esri << u"EPSG:25832"_s << false;
    QTest::newRow("missing") << QByteArray() << u"EPSG:25832"_s << true;
    QTest::newRow("nonsense") << "UTM, glaube ich"_ba << u"EPSG:25832"_s << true;
    QTest::newRow("wrong") << "EPSG:4326"_ba << u"EPSG:25832"_s << true;
}

void TestReader::crsOfShapefiles()
{
    QFETCH(const QByteArray, prj);
    QFETCH(const QString, code);
    QFETCH(const bool, problem);
    const QTemporaryDir folder;
    const auto path = fixtures::writeShape(QDir(folder.path()), u"orte"_s, {"Neuss", "Erft"}, {}, 0, prj);
    const auto tables = revier::readFile(path, {}, {});
    QVERIFY(tables);
    QCOMPARE(tables->front()->crs.code(), code);
    QCOMPARE(!tables->front()->problems.empty(), problem);
    QCOMPARE(tables->front()->geometry.part(0).positions.front(), (Point {338'791.25, 5'656'745.13}));
}

void TestReader::koelnTrap()
{
    const auto prj = R"(PROJCS["WGS_1984_UTM_Zone_32N",GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",)"
                     R"(SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],)"
                     R"(UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],)"
                     R"(PARAMETER["False_Easting",2500000.0],PARAMETER["False_Northing",0.0],)"
                     R"(PARAMETER["Central_Meridian",9.0],PARAMETER["Scale_Factor",0.9996],)"
                     R"(PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]],)"
                     R"(VERTCS["WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],)"
                     R"(PARAMETER["Vertical_Shift",0.0],PARAMETER["Direction",1.0],UNIT["Meter",1.0]])"_ba;
    const QTemporaryDir folder;
    const auto path = fixtures::writeShape(QDir(folder.path()), u"strassen"_s, {"Domplatte"}, {}, 0, prj);
    const auto tables = revier::readFile(path, {}, {});
    QVERIFY(tables);
    QVERIFY(tables->front()->crs.isValid());
    QCOMPARE(tables->front()->crs.code(), QString());
    QVERIFY(tables->front()->crs.definition().contains(u"2500000"_s));
}

void TestReader::chosenCrs()
{
    const auto path = m_folder.filePath(u"chosen.geojson"_s);
    fixtures::write(path, fixtures::featureCollection(fixtures::feature(fixtures::point("338791,5656745"))));
    const auto tables = revier::readFile(path, {.crs = u"EPSG:25832"_s, .encoding = {}}, {});
    QVERIFY(tables);
    QCOMPARE(tables->front()->crs, revier::Crs::utm32());
    QVERIFY(tables->front()->problems.empty());
    QVERIFY(!revier::readFile(path, {.crs = u"EPSG:0"_s, .encoding = {}}, {}));
}

void TestReader::csv()
{
    const auto table = read(u"orte.csv"_s,
                            "name;rechtswert;hochwert;ha\nNeuss;338791.25;5656745.13;12\n"
                            "Erft;338800;5656800;\n");
    QCOMPARE(table->featureCount(), std::size_t(2));
    QCOMPARE(table->crs.code(), u"EPSG:25832"_s);
    QCOMPARE(table->value(0, u"ha"), QVariant(12LL));
    QCOMPARE(table->value(1, u"name").toString(), u"Erft"_s);
    QCOMPARE(table->problems.size(), std::size_t(1)); // the CRS was assumed
    const auto plain = read(u"liste.csv"_s, "name,jahr\nNeuss,2026\n");
    QCOMPARE(plain->geometry.type(0), GeometryType::None);
    QVERIFY(plain->problems.empty());
}

void TestReader::csvWithLongitudes()
{
    const auto table = read(u"werke.csv"_s, "name,longitude,latitude\nParis,2.35,48.86\nRom,12.5,41.9\n");
    QCOMPARE(table->crs, revier::Crs::wgs84());
    QVERIFY(table->problems.empty());
}

void TestReader::duplicateFieldNames()
{
    const auto table = read(u"doppelt.csv"_s, "name,name,name\na,b,c\n");
    QCOMPARE(table->fields.size(), std::size_t(3));
    QVERIFY(table->fields[0].name != table->fields[1].name && table->fields[1].name != table->fields[2].name);
    QCOMPARE(table->value(0, table->fields[2].name).toString(), u"c"_s);
}

void TestReader::gpxLayers()
{
    const auto path = m_folder.filePath(u"runde.gpx"_s);
    fixtures::write(
        path,
        R"(<?xml version="1.0"?><gpx version="1.1" creator="test" )"
        R"(xmlns="http://www.topografix.com/GPX/1/1"><wpt lat="51" lon="6.5"><name>A</name></wpt>)"
        R"(<trk><trkseg><trkpt lat="51" lon="6.5"/><trkpt lat="51.1" lon="6.6"/></trkseg></trk></gpx>)");
    const auto tables = revier::readFile(path, {}, {});
    QVERIFY(tables);
    QCOMPARE(tables->size(),
             std::size_t(2)); // waypoints and tracks; no empty ones, no points of the track again
    QCOMPARE(tables->at(1)->geometry.type(0), GeometryType::Line);
    QCOMPARE(tables->at(1)->crs, revier::Crs::wgs84());
}

void TestReader::progressAndCancel()
{
    QByteArrayList features;
    for (int i = 0; i < 5000; ++i) {
        features.append(fixtures::feature(fixtures::point("6.5,51")));
    }
    const auto path = m_folder.filePath(u"viele.txt"_s); // by GDAL; our own reader goes by the suffix
    fixtures::write(path, fixtures::featureCollection(features.join(',')));
    std::vector<double> progress;
    const JobControl listening({}, [&progress](double f) { progress.push_back(f); });
    QVERIFY(revier::readFile(path, {}, listening));
    QVERIFY(progress.size() > 10);
    QVERIFY(std::ranges::is_sorted(progress));
    QCOMPARE(progress.back(), 1.0);

    int asked = 0;
    const JobControl canceling([&asked] { return ++asked > 3; }, {});
    const auto canceled = revier::readFile(path, {}, canceling);
    QVERIFY(!canceled);
    QCOMPARE(canceled.error().code, revier::Error::Code::Canceled);
    QCOMPARE(asked, 4);
}

void TestReader::manyThreads()
{
    const auto path = m_folder.filePath(u"gemeinsam.geojson"_s);
    fixtures::write(path, fixtures::featureCollection(fixtures::feature(fixtures::point("6.5,51"))));
    std::vector<std::unique_ptr<QThread>> threads;
    std::atomic<int> good = 0;
    for (int i = 0; i < 8; ++i) {
        threads.emplace_back(QThread::create([&good, path] {
            for (int k = 0; k < 20; ++k) {
                good += revier::readFile(path, {}, {}) ? 1 : 0;
            }
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads) {
        QVERIFY(thread->wait());
    }
    QCOMPARE(good.load(), 160);
}

void TestReader::suffixes()
{
    const auto suffixes = revier::readableSuffixes();
    for (const auto &suffix :
         {u"geojson"_s, u"shp"_s, u"gpkg"_s, u"fgb"_s, u"kml"_s, u"gpx"_s, u"csv"_s, u"zip"_s}) {
        QVERIFY(suffixes.contains(suffix));
    }
    QVERIFY(std::ranges::all_of(suffixes,
                                [](const QString &s) { return s == s.toLower() && !s.startsWith(u'.'); }));
}

QTEST_GUILESS_MAIN(TestReader)
#include "tst_reader.moc"
