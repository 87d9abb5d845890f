// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crs/crsinspection.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr auto kEsri = "PROJCS[\"%1\",GEOGCS[\"GCS_%2\",DATUM[\"D_%2\",SPHEROID[\"%3\",%4]],"
                       "PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]],PROJECTION[\"%5\"],"
                       "PARAMETER[\"False_Easting\",%6],PARAMETER[\"False_Northing\",0.0],"
                       "PARAMETER[\"Central_Meridian\",%7],PARAMETER[\"Scale_Factor\",%8],"
                       "PARAMETER[\"Latitude_Of_Origin\",0.0],UNIT[\"Meter\",1.0]]";

QString utm(const QString &name, const QString &easting, const QString &meridian,
            const QString &scale = u"0.9996"_s)
{
    return QString::fromLatin1(kEsri).arg(name, u"ETRS_1989"_s, u"GRS_1980"_s, u"6378137.0,298.257222101"_s,
                                          u"Transverse_Mercator"_s, easting, meridian, scale);
}

QString gaussKrueger(const QString &name, const QString &easting, const QString &meridian,
                     const QString &ellipsoid)
{
    return QString::fromLatin1(kEsri).arg(name, u"Deutsches_Hauptdreiecksnetz"_s, u"Bessel_1841"_s, ellipsoid,
                                          u"Gauss_Kruger"_s, easting, meridian, u"1.0"_s);
}

const auto kBessel = u"6377397.155,299.1528128"_s;

} // namespace

class TestCrsInspection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void conflicts_data()
    {
        QTest::addColumn<QString>("wkt");
        QTest::addColumn<QString>("official"); // empty: no conflict
        QTest::addColumn<QString>("parameter");
        const QString none;
        QTest::newRow("UTM") << utm(u"ETRS_1989_UTM_Zone_32N"_s, u"500000.0"_s, u"9.0"_s) << none << none;
        QTest::newRow("own name") << utm(u"Netz der Stadtwerke"_s, u"500000.0"_s, u"9.0"_s) << none << none;
        QTest::newRow("own everything") << utm(u"Netz der Stadtwerke"_s, u"0.0"_s, u"7.0"_s) << none << none;
        QTest::newRow("meridian") << utm(u"ETRS_1989_UTM_Zone_32N"_s, u"500000.0"_s, u"15.0"_s)
                                  << u"EPSG:25832"_s << u"central meridian"_s;
        QTest::newRow("easting") << utm(u"ETRS_1989_UTM_Zone_32N"_s, u"32500000.0"_s, u"9.0"_s)
                                 << u"EPSG:25832"_s << u"false easting"_s;
        QTest::newRow("scale") << utm(u"ETRS_1989_UTM_Zone_32N"_s, u"500000.0"_s, u"9.0"_s, u"1.0"_s)
                               << u"EPSG:25832"_s << u"scale factor"_s;
        QTest::newRow("GK") << gaussKrueger(u"DHDN_3_Degree_Gauss_Zone_2"_s, u"2500000.0"_s, u"6.0"_s,
                                            kBessel)
                            << none << none;
        QTest::newRow("GK 2 with 3") << gaussKrueger(u"DHDN_3_Degree_Gauss_Zone_2"_s, u"3500000.0"_s,
                                                     u"9.0"_s, kBessel)
                                     << u"EPSG:31466"_s << u"central meridian"_s;
        QTest::newRow("GK, ellipsoid") << gaussKrueger(u"DHDN_3_Degree_Gauss_Zone_2"_s, u"2500000.0"_s,
                                                       u"6.0"_s, u"6378137.0,298.257222101"_s)
                                       << u"EPSG:31466"_s << u"semi-major axis"_s;
        QTest::newRow("code") << u"EPSG:25832"_s << none << none;
        QTest::newRow("nonsense") << u"PROJCS[\"broken"_s << none << none;
        QTest::newRow("nothing") << none << none << none;
    }
    void conflicts()
    {
        QFETCH(const QString, wkt);
        QFETCH(const QString, official);
        QFETCH(const QString, parameter);
        const auto conflict = revier::findNameConflict(wkt);
        QCOMPARE(conflict.has_value(), !official.isEmpty());
        if (conflict) {
            QCOMPARE(conflict->official.code(), official);
            QVERIFY(conflict->asDeclared.isValid());
            QVERIFY(conflict->asDeclared != conflict->official);
            const bool named =
                std::ranges::any_of(conflict->differences, [&parameter](const auto &difference) {
                    return difference.name.contains(parameter) && difference.declared != difference.official;
                });
            QVERIFY(named);
        }
    }

    void areas()
    {
        const auto utm32 = revier::areaOfUse(revier::Crs::utm32());
        QVERIFY(utm32.contains({9, 51}) && !utm32.contains({15, 51}));
        const auto gk2 = revier::areaOfUse(revier::Crs::fromText(u"EPSG:31466"_s).value());
        QVERIFY(gk2.contains({6.7, 51}) && !gk2.contains({9, 51}));
        QVERIFY(revier::areaOfUse(revier::Crs()).isEmpty());
        QVERIFY(revier::areaOfUse(revier::Crs::fromText(u"+proj=tmerc +lon_0=7 +ellps=GRS80"_s).value())
                    .isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCrsInspection)
#include "tst_crsinspection.moc"
