// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crs/crs.h"

#include <QTest>

using namespace Qt::StringLiterals;
using revier::Crs;

namespace {

/// A .prj as ESRI's programs write it: no authority, other names.
QString esriWkt(const QString &name, const QString &geographic, const QString &projection)
{
    return u"PROJCS[\"%1\",%2,PROJECTION[\"%3,UNIT[\"Meter\",1.0]]"_s.arg(name, geographic, projection);
}

const auto kEtrs =
    u"GEOGCS[\"GCS_ETRS_1989\",DATUM[\"D_ETRS_1989\",SPHEROID[\"GRS_1980\",6378137.0,298.257222101]],"
    "PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]]"_s;
const auto kWgs =
    u"GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\",SPHEROID[\"WGS_1984\",6378137.0,298.257223563]],"
    "PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]]"_s;
const auto kDhdn = u"GEOGCS[\"GCS_Deutsches_Hauptdreiecksnetz\",DATUM[\"D_Deutsches_Hauptdreiecksnetz\","
                   "SPHEROID[\"Bessel_1841\",6377397.155,299.1528128]],PRIMEM[\"Greenwich\",0.0],"
                   "UNIT[\"Degree\",0.0174532925199433]]"_s;

QString transverse(const QString &kind, int falseEasting, int meridian, const QString &scale)
{
    return u"%1\"],PARAMETER[\"False_Easting\",%2.0],PARAMETER[\"False_Northing\",0.0],"
           "PARAMETER[\"Central_Meridian\",%3.0],PARAMETER[\"Scale_Factor\",%4],PARAMETER[\"Latitude_Of_Origin\",0.0]"_s
               .arg(kind)
               .arg(falseEasting)
               .arg(meridian)
               .arg(scale);
}

} // namespace

class TestCrs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void known();
    void spellings_data();
    void spellings();
    void nameWithOtherParametersIsAnotherSystem();
    void heightsAreLeftOut();
    void refused_data();
    void refused();
    void values();
};

void TestCrs::known()
{
    QCOMPARE(Crs::wgs84().code(), u"EPSG:4326"_s);
    QCOMPARE(Crs::wgs84().name(), u"WGS 84"_s);
    QVERIFY(Crs::wgs84().isGeographic());
    QCOMPARE(Crs::webMercator().code(), u"EPSG:3857"_s);
    QVERIFY(!Crs::webMercator().isGeographic());
    QCOMPARE(Crs::utm32().code(), u"EPSG:25832"_s);
    QCOMPARE(Crs::utm32().name(), u"ETRS89 / UTM zone 32N"_s);
}

void TestCrs::spellings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("code") << u"EPSG:31466"_s << u"EPSG:31466"_s;
    QTest::newRow("blanks") << u"  EPSG:25832\r\n"_s << u"EPSG:25832"_s;
    QTest::newRow("urn") << u"urn:ogc:def:crs:EPSG::25832"_s << u"EPSG:25832"_s;
    QTest::newRow("crs84") << u"OGC:CRS84"_s << u"EPSG:4326"_s;
    QTest::newRow("crs84 urn") << u"urn:ogc:def:crs:OGC:1.3:CRS84"_s << u"EPSG:4326"_s;
    QTest::newRow("proj") << u"+proj=utm +zone=32 +datum=WGS84 +units=m +no_defs"_s << u"EPSG:32632"_s;
    QTest::newRow("init") << u"+init=epsg:25832"_s << u"EPSG:25832"_s;
    QTest::newRow("esri utm 32") << esriWkt(u"ETRS_1989_UTM_Zone_32N"_s, kEtrs,
                                            transverse(u"Transverse_Mercator"_s, 500000, 9, u"0.9996"_s))
                                 << u"EPSG:25832"_s;
    QTest::newRow("esri utm 32 with zone")
        << esriWkt(u"ETRS_1989_UTM_Zone_32N_8stellen"_s, kEtrs,
                   transverse(u"Transverse_Mercator"_s, 32500000, 9, u"0.9996"_s))
        << u"EPSG:4647"_s;
    QTest::newRow("esri gk 2") << esriWkt(u"DHDN_3_Degree_Gauss_Zone_2"_s, kDhdn,
                                          transverse(u"Gauss_Kruger"_s, 2500000, 6, u"1.0"_s))
                               << u"EPSG:31466"_s;
    QTest::newRow("esri gk 3, other name")
        << esriWkt(u"Germany_Zone_3"_s, kDhdn, transverse(u"Gauss_Kruger"_s, 3500000, 9, u"1.0"_s))
        << u"EPSG:31467"_s;
    QTest::newRow("esri wgs 84") << kWgs << u"EPSG:4326"_s;
    QTest::newRow("wkt 1 with towgs84")
        << u"PROJCS[\"DHDN / 3-degree Gauss-Kruger zone 2\",GEOGCS[\"DHDN\","
           "DATUM[\"Deutsches_Hauptdreiecksnetz\",SPHEROID[\"Bessel 1841\",6377397.155,299.1528128],"
           "TOWGS84[598.1,73.7,418.2,0.202,0.045,-2.455,6.7]],PRIMEM[\"Greenwich\",0],"
           "UNIT[\"degree\",0.0174532925199433]],PROJECTION[\"Transverse_Mercator\"],"
           "PARAMETER[\"latitude_of_origin\",0],PARAMETER[\"central_meridian\",6],PARAMETER[\"scale_factor\","
           "1],"
           "PARAMETER[\"false_easting\",2500000],PARAMETER[\"false_northing\",0],UNIT[\"metre\",1]]"_s
        << u"EPSG:31466"_s;
}

void TestCrs::spellings()
{
    QFETCH(const QString, text);
    QFETCH(const QString, code);
    const auto crs = Crs::fromText(text);
    QVERIFY2(crs, crs ? "" : qPrintable(crs.error().message));
    QCOMPARE(crs->code(), code);
    QCOMPARE(crs->definition(), code);
    QCOMPARE(*crs, Crs::fromText(code).value());
}

void TestCrs::nameWithOtherParametersIsAnotherSystem()
{
    const auto text = esriWkt(u"WGS_1984_UTM_Zone_32N"_s, kWgs,
                              transverse(u"Transverse_Mercator"_s, 2500000, 9, u"0.9996"_s));
    const auto crs = Crs::fromText(text);
    QVERIFY(crs);
    QCOMPARE(crs->code(), QString());
    QVERIFY(crs->isValid() && !crs->isGeographic());
    QVERIFY(crs->definition().contains(u"2500000"_s));
    QCOMPARE(Crs::fromText(crs->definition()).value(), *crs); // a definition can be stored and read again
}

void TestCrs::heightsAreLeftOut()
{
    const auto crs = Crs::fromText(u"EPSG:5555"_s); // ETRS89 / UTM zone 32N + DHHN92 height
    QVERIFY(crs);
    QCOMPARE(crs->code(), u"EPSG:25832"_s);
}

void TestCrs::refused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("nonsense") << u"Landkarte"_s;
    QTest::newRow("unknown code") << u"EPSG:999999"_s;
    QTest::newRow("heights only") << u"EPSG:5783"_s;
    QTest::newRow("geocentric") << u"EPSG:4978"_s;
    QTest::newRow("an operation") << u"+proj=pipeline +step +proj=axisswap +order=2,1"_s;
    QTest::newRow("an ellipsoid") << u"EPSG:7019"_s;
    QTest::newRow("local") << u"LOCAL_CS[\"arbitrary\",UNIT[\"metre\",1]]"_s;
    QTest::newRow("broken wkt") << u"PROJCS[\"ETRS_1989_UTM_Zone_32N\",GEOGCS[\"GCS"_s;
}

void TestCrs::refused()
{
    QFETCH(const QString, text);
    const auto crs = Crs::fromText(text);
    QVERIFY2(!crs, crs ? qPrintable(crs->name()) : "");
    QVERIFY(!crs.error().message.isEmpty());
}

void TestCrs::values()
{
    QVERIFY(!Crs().isValid());
    QCOMPARE(Crs(), Crs());
    QVERIFY(Crs() != Crs::wgs84());
}

QTEST_GUILESS_MAIN(TestCrs)
#include "tst_crs.moc"
