// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archives.h"
#include "data/reader.h"
#include "fixtures.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using revier::CrsOrigin;
using revier::FeatureTablePtr;
using revier::GeometryType;

namespace {

const QByteArray kKml =
    "<?xml version='1.0' encoding='UTF-8'?>\n"
    "<kml xmlns='http://www.opengis.net/kml/2.2'><Document><name>Standorte</name>\n"
    "<Placemark><name>Hürth</name><Point><coordinates>6.87,50.87,0</coordinates></Point></Placemark>\n"
    "</Document></kml>";

const QByteArray kGpx = "<?xml version='1.0' encoding='UTF-8'?>\n"
                        "<gpx version='1.1' creator='test' xmlns='http://www.topografix.com/GPX/1/1'>\n"
                        "<wpt lat='50.87' lon='6.87'><name>Hürth</name></wpt>\n"
                        "<trk><name>Weg</name><trkseg><trkpt lat='50.87' lon='6.87'/><trkpt lat='50.88' "
                        "lon='6.88'/></trkseg></trk>\n"
                        "</gpx>";

/// A point and a line on a layer, in metres of UTM 32.
const QByteArray kDxf =
    "0\nSECTION\n2\nENTITIES\n"
    "0\nPOINT\n8\nTrafos\n10\n338791.25\n20\n5656745.13\n30\n0.0\n"
    "0\nLINE\n8\nLeitung\n10\n338791.25\n20\n5656745.13\n30\n0.0\n11\n338891.25\n21\n5656845.13\n31\n0.0\n"
    "0\nENDSEC\n0\nEOF\n";

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Formats beside GeoJSON and shapefiles: each opens as a layer.
class TestFormats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void workbooks_data()
    {
        QTest::addColumn<QList<QByteArrayList>>("rows");
        using Rows = QList<QByteArrayList>;
        QTest::newRow("numbers") << Rows {{"name", "lon", "lat"}, {"Hürth", "6.87", "50.87"}};
        QTest::newRow("texts with commas") << Rows {{"name", "lon", "lat"}, {"Hürth", "6,87", "50,87"}};
        QTest::newRow("German names") << Rows {{"Name", "Länge", "Breite"}, {"Hürth", "6.87", "50.87"}};
    }
    void workbooks()
    {
        QFETCH(const QList<QByteArrayList>, rows);
        const auto tables = read(u"standorte.xlsx"_s, archives::workbook(rows));
        QCOMPARE(tables.size(), std::size_t(1));
        const auto &table = *tables.front();
        QCOMPARE(table.driver, u"XLSX"_s);
        QCOMPARE(table.name, u"Standorte"_s);
        QCOMPARE(table.featureCount(), std::size_t(1));
        QCOMPARE(table.columns[0].value(0).toString(), u"Hürth"_s);
        QCOMPARE(table.geometry.type(0), GeometryType::Point);
        QCOMPARE(table.geometry.positions()[0], (revier::Point {6.87, 50.87}));
        QCOMPARE(table.crs, revier::Crs::wgs84());
        QCOMPARE(table.crsOrigin, CrsOrigin::Format);
        QVERIFY(table.problems.empty());
    }

    void workbookInMetres()
    {
        const auto tables =
            read(u"metres.xlsx"_s,
                 archives::workbook({{"name", "Ostwert", "Nordwert"}, {"a", "338791.25", "5656745.13"}}));
        QCOMPARE(tables.size(), std::size_t(1));
        QCOMPARE(tables.front()->crs.code(), u"EPSG:25832"_s);
        QCOMPARE(tables.front()->crsOrigin, CrsOrigin::Assumed);
    }

    void workbookWithMissingNumbers()
    {
        const auto tables =
            read(u"missing.xlsx"_s,
                 archives::workbook({{"name", "lon", "lat"}, {"a", "6.87", "50.87"}, {"b", "", "50.9"}}));
        QCOMPARE(tables.size(), std::size_t(1));
        const auto &table = *tables.front();
        QCOMPARE(table.featureCount(), std::size_t(2));
        QCOMPARE(table.geometry.type(1), GeometryType::None);
        QCOMPARE(table.problems.size(), std::size_t(1));
        QVERIFY2(table.problems[0].message.contains(u"(row 3: lon)"_s),
                 qPrintable(table.problems[0].message));
    }

    void workbookWithoutPositions()
    {
        const auto tables = read(u"plain.xlsx"_s, archives::workbook({{"name", "ha"}, {"a", "12"}}));
        QCOMPARE(tables.size(), std::size_t(1));
        QCOMPARE(tables.front()->geometry.type(0), GeometryType::None);
        QVERIFY(tables.front()->problems.empty()); // a table is no map
    }

    void damagedWorkbook()
    {
        const auto path = QDir(m_folder.path()).filePath(u"damaged.xlsx"_s);
        fixtures::write(path, archives::workbook({{"name"}, {"a"}}).first(300));
        const auto tables = revier::readFile(path, {}, {});
        QVERIFY(!tables);
        QVERIFY(tables.error().message.contains(u"damaged.xlsx"_s));
    }

    void drawing()
    {
        const auto tables = read(u"plan.dxf"_s, kDxf);
        QCOMPARE(tables.size(), std::size_t(1));
        const auto &table = *tables.front();
        QCOMPARE(table.driver, u"DXF"_s);
        QCOMPARE(table.featureCount(), std::size_t(2));
        QCOMPARE(table.geometry.type(0), GeometryType::Point);
        QCOMPARE(table.geometry.type(1), GeometryType::Line);
        QCOMPARE(table.value(0, u"Layer").toString(), u"Trafos"_s);
        QCOMPARE(table.crs.code(), u"EPSG:25832"_s);
        QCOMPARE(table.crsOrigin, CrsOrigin::Assumed); // a drawing cannot say it
    }

    void kmz()
    {
        const auto tables = read(u"standorte.kmz"_s, archives::zip({{"doc.kml", kKml}}));
        QCOMPARE(tables.size(), std::size_t(1));
        QCOMPARE(tables.front()->value(0, u"Name").toString(), u"Hürth"_s);
        QCOMPARE(tables.front()->geometry.positions()[0], (revier::Point {6.87, 50.87}));
    }

    void gpx()
    {
        const auto tables = read(u"weg.gpx"_s, kGpx);
        QCOMPARE(tables.size(), std::size_t(2)); // way points and tracks
        QVERIFY(std::ranges::any_of(tables,
                                    [](const auto &t) { return t->geometry.type(0) == GeometryType::Line; }));
        QVERIFY(std::ranges::all_of(tables, [](const auto &t) { return t->crs == revier::Crs::wgs84(); }));
    }

    void zippedShapefiles_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("zip") << u"orte.zip"_s;
        QTest::newRow("shz") << u"orte.shz"_s;
    }
    void zippedShapefiles()
    {
        QFETCH(const QString, name);
        const auto shape = fixtures::writeShape(QDir(m_folder.path()), u"orte"_s, {"H\xFCrth"}, "1252");
        QList<QPair<QByteArray, QByteArray>> files;
        for (const auto *suffix : {"shp", "shx", "dbf", "prj", "cpg"}) {
            files.append({"lieferung/orte." + QByteArray(suffix),
                          content(shape.chopped(3) + QString::fromLatin1(suffix))});
        }
        const auto tables = read(name, archives::zip(files));
        QCOMPARE(tables.size(), std::size_t(1));
        QCOMPARE(tables.front()->value(0, u"NAME").toString(), u"Hürth"_s);
        QCOMPARE(tables.front()->crs.code(), u"EPSG:25832"_s);
        QCOMPARE(tables.front()->path, QDir(m_folder.path()).filePath(name));
    }

    void suffixesAreOffered()
    {
        for (const auto &suffix : {u"xlsx"_s, u"dxf"_s, u"kmz"_s, u"gpx"_s, u"zip"_s, u"shz"_s}) {
            QVERIFY2(revier::readableSuffixes().contains(suffix), qPrintable(suffix));
        }
    }

private:
    [[nodiscard]] std::vector<FeatureTablePtr> read(const QString &name, const QByteArray &bytes) const
    {
        const auto path = QDir(m_folder.path()).filePath(name);
        fixtures::write(path, bytes);
        const auto tables = revier::readFile(path, {}, {});
        if (!tables) {
            qWarning("%s", qPrintable(tables.error().message));
        }
        return tables.value_or(std::vector<FeatureTablePtr>());
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestFormats)
#include "tst_formats.moc"
