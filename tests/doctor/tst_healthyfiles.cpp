// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/diagnosis.h"

#include "towns.h"

#include <QDirIterator>
#include <QTest>

using namespace Qt::StringLiterals;
using revier::doctor::Finding;

namespace {

QString shared(const QString &name)
{
    return QStringLiteral(SHARED_DATA) + u'/' + name;
}

/// All findings that are more than a note, as text.
QStringList alarms(const QString &path)
{
    QStringList texts;
    const auto tables = revier::readFile(path, {}, {});
    if (!tables) {
        return {path + u": "_s + tables.error().message};
    }
    for (const auto &table : *tables) {
        for (const auto &finding : towns::examine(*table).findings) {
            if (finding.severity != Finding::Severity::Note) {
                texts.append(u"%1: %2: %3"_s.arg(path, finding.title, finding.evidence.join(u" | "_s)));
            }
        }
    }
    return texts;
}

} // namespace

/// No false alarm on good data, and the right one on files that others collected because they are bad.
class TestHealthyFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shipped()
    {
        int count = 0;
        QDirIterator it(QStringLiteral(PROJECT_DATA), {u"*.geojson"_s, u"*.shp"_s, u"*.csv"_s}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const auto found = alarms(it.next());
            QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
            ++count;
        }
        QVERIFY(count > 20);
    }

    void bad_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("remedy"); // empty: none is possible
        const auto row = [](const char *file, const char *kind, const char *remedy = "") {
            QTest::newRow(file) << QString::fromLatin1(file) << QString::fromLatin1(kind)
                                << QString::fromLatin1(remedy);
        };
        row("torture-flatgeobuf/countries_nocrs.fgb", "missingCrs");
        row("torture-flatgeobuf/countries.fgb", "invalidGeometry", "repairRings");
        row("torture-flatgeobuf/countries_nogeo.fgb", "noGeometry");
        row("torture-flatgeobuf/poly00.fgb", "outsideArea");
        row("torture-geojsonhint/bad/bad-polygon-interiorring-rhr.geojson", "ringDirection");
        row("torture-geojsonhint/bad/polygon_winding_order.geojson", "ringDirection");
        row("torture-geojsonhint/bad/bad-polygonloop.geojson", "noGeometry");
        row("torture-geojsonhint/bad/short-line.geojson", "readProblem");
        row("torture-geojsonhint/bad/stringcoord.geojson", "readProblem");
        row("torture-geojsonhint/good/issue82.geojson", "contradictedCrs"); // latitude -107
        row("torture-mapshaper/issues/193/gauss_kruger.shp", "outsideArea"); // degrees with a .prj of China
        row("torture-mapshaper/issues/166/c_utm.shp", "missingCrs");
        row("torture-mapshaper/issues/invalid_coords/invalid_coordinates.shp", "readProblem");
        row("torture-mapshaper/dbf/ldid/chinese.shp", "contradictedCrs");
        row("torture-mapshaper/features/clean/ex12_ogc.geojson", "invalidGeometry", "repairRings");
        row("torture-mapshaper/shapefile/six_counties.shp", "invalidGeometry", "repairRings");
        row("torture-mapshaper/shapefile/shplib/polygon.shp", "missingCrs");
        row("torture-mapshaper/geopackage/null_crs_gdal.gpkg", "missingCrs");
        row("vg250-simplified/VG250_GEM_simplified.zip", "invalidGeometry",
            "repairRings"); // by simplification
    }
    void bad()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, kind);
        QFETCH(const QString, remedy);
        if (!QFile::exists(shared(file))) {
            QSKIP(qPrintable(file + u" is missing"_s));
        }
        const auto table = towns::read(shared(file));
        QVERIFY(table);
        const auto diagnosis = towns::examine(*table);
        const auto found = std::ranges::find(diagnosis.findings, kind, [](const Finding &finding) {
            return revier::doctor::kindName(finding.kind);
        });
        QVERIFY(found != diagnosis.findings.end());
        QCOMPARE(found->remedy ? found->remedy->toJson()[u"kind"].toString() : QString(), remedy);
        if (found->remedy) {
            const auto mended = revier::doctor::apply(*table, *found->remedy);
            QVERIFY(mended);
            QCOMPARE((*mended)->featureCount(), table->featureCount());
            const auto after = towns::examine(**mended);
            QVERIFY(!towns::find(after, found->kind));
        }
    }

    void foreign_data()
    {
        QTest::addColumn<QString>("file");
        for (const auto *file :
             {"natural-earth/ne_10m_populated_places_simple.geojson.gz",
              "natural-earth/ne_10m_rivers_europe.geojson.gz", "natural-earth/ne_10m_lakes_europe.geojson.gz",
              "natural-earth/ne_50m_urban_areas.geojson.gz", "torture-flatgeobuf/states.geojson",
              "torture-mapshaper/geopackage/Oregon_customCRS.gpkg",
              "torture-mapshaper/shapefile/geo_lines.shp", "torture-mapshaper/shapefile/three_points.shp",
              "torture-mapshaper/kml/Albania.kmz"}) {
            QTest::newRow(file) << QString::fromLatin1(file);
        }
    }
    void foreign() { real(); }

    void real_data()
    {
        QTest::addColumn<QString>("file");
        for (const auto *file :
             {"vg250-michaelkreil/kreise_nrw.geojson",
              "vg250-michaelkreil/2025-01-01_1_bundeslaender.geojson.gz",
              "vg250-michaelkreil/2025-01-01_3_kreise.geojson.gz", "vg250ew-gemeinden-nrw/de-05.geojson",
              "vg250-simplified/landkreise_sim200_2018-12-31.geojson.gz", "power-jrc-opsd/jrc_open_units.csv",
              "power-jrc-opsd/jrc_units_region.geojson"}) {
            QTest::newRow(file) << QString::fromLatin1(file);
        }
    }
    void real()
    {
        QFETCH(const QString, file);
        if (!QFile::exists(shared(file))) {
            QSKIP(qPrintable(file + u" is missing"_s));
        }
        const auto found = alarms(shared(file));
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestHealthyFiles)
#include "tst_healthyfiles.moc"
