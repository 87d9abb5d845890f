// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crs/transform.h"
#include "data/featuresubset.h"
#include "data/reader.h"
#include "data/writer.h"
#include "tables.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using revier::FeatureTable;
using revier::FeatureTablePtr;
using revier::Field;
using revier::GeometryType;

namespace {

constexpr double kEast = 338'791.25;
constexpr double kNorth = 5'656'745.13;

/// Three sites in UTM 32, the last one without a place.
FeatureTablePtr sites()
{
    auto table = tables::table(
        {{.name = u"name"_s, .values = {u"Hürth"_s, u"D'Ester, \"Süd\""_s, u"x"_s}},
         {.name = u"Leistung in MW"_s, .type = Field::Type::Real, .values = {100.5, QVariant(), 3.0}},
         {.name = u"Leistung in MVA"_s, .type = Field::Type::Real, .values = {1.5, 2.5, 1e9}},
         {.name = u"jobs"_s, .type = Field::Type::Integer, .values = {1200LL, 7LL, QVariant()}},
         {.name = u"day"_s, .type = Field::Type::Date, .values = {u"2026-03-12"_s}}});
    table.name = u"Standorte"_s;
    table.crs = revier::Crs::utm32();
    table.geometry = {};
    for (int i = 0; i < 2; ++i) {
        table.geometry.beginFeature(GeometryType::Point);
        table.geometry.beginPart();
        table.geometry.addPosition({kEast + i * 1000, kNorth});
    }
    table.geometry.beginFeature(GeometryType::None);
    return std::make_shared<FeatureTable>(std::move(table));
}

FeatureTablePtr area()
{
    auto table = tables::table({{.name = u"name"_s, .values = {u"Feld"_s}}});
    table.crs = revier::Crs::utm32();
    table.geometry = {};
    table.geometry.beginFeature(GeometryType::Polygon);
    table.geometry.beginPart();
    for (const auto &p : {revier::Point {0, 0}, {0, 90}, {90, 90}, {90, 0}, {0, 0}}) {
        table.geometry.addPosition({kEast + p.x, kNorth + p.y});
    }
    return std::make_shared<FeatureTable>(std::move(table));
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestVectorFormats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// What is written is read back, in every format that has geometry.
    static void roundTrip_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("degrees");
        QTest::newRow("GeoJSON") << u"a.geojson"_s << true;
        QTest::newRow("GeoPackage") << u"a.gpkg"_s << false;
        QTest::newRow("FlatGeobuf") << u"a.fgb"_s << false;
        QTest::newRow("Shapefile") << u"a.shp"_s << false;
        QTest::newRow("KML") << u"a.KML"_s << true;
    }
    static void roundTrip()
    {
        QFETCH(const QString, name);
        QFETCH(const bool, degrees);
        const QTemporaryDir folder;
        const std::array tables {sites()};
        const auto written = revier::writeTables(tables, folder.filePath(name));
        QVERIFY2(written, written ? "" : qUtf8Printable(written.error().message));
        const auto read = revier::readFile(folder.filePath(name), {}, {});
        QVERIFY2(read, read ? "" : qUtf8Printable(read.error().message));
        const auto &table = *read->front();
        QCOMPARE(table.featureCount(), std::size_t(3));
        const auto field = table.fieldIndex(u"name") >= 0 ? u"name"_s : u"Name"_s;
        std::size_t east = table.featureCount();
        for (std::size_t i = 0; i < table.featureCount(); ++i) { // FlatGeobuf has an order of its own
            east = table.value(i, field).toString() == u"D'Ester, \"Süd\"" ? i : east;
        }
        QVERIFY(east < table.featureCount());
        QCOMPARE(table.value(east, u"jobs").toInt(), 7);
        const auto transform = revier::Transform::create(table.crs, revier::Crs::utm32());
        QVERIFY(transform);
        QCOMPARE(table.crs == revier::Crs::utm32(), !degrees);
        const auto place = transform->forward(table.geometry.box(east).center());
        QVERIFY(place);
        QVERIFY(std::hypot(place->x - kEast - 1000, place->y - kNorth) < 0.02);
    }

    static void shapefiles()
    {
        const QTemporaryDir folder;
        const std::array tables {sites()};
        const auto written = revier::writeTables(tables, folder.filePath(u"Größe.shp"_s));
        QVERIFY(written);
        QCOMPARE(
            QDir(folder.path()).entryList(QDir::Files, QDir::Name),
            QStringList({u"Größe.cpg"_s, u"Größe.dbf"_s, u"Größe.prj"_s, u"Größe.shp"_s, u"Größe.shx"_s}));
        QCOMPARE(bytesOf(folder.filePath(u"Größe.cpg"_s)).trimmed(), QByteArray("UTF-8"));
        QCOMPARE(written->size(), 1);
        QVERIFY2(written->front().contains(u"Leistung in MW → Leistung i, Leistung in MVA → Leistung_2"_s),
                 qUtf8Printable(written->front()));
        auto longText = std::make_shared<FeatureTable>(*sites());
        longText->columns[0] = revier::Column(Field::Type::Text);
        for (const int length : {300, 254, 1}) {
            longText->columns[0].append(std::string_view(std::string(std::size_t(length), 'a')));
        }
        const std::array<FeatureTablePtr, 1> cut {longText};
        const auto notes = revier::writeTables(cut, folder.filePath(u"b.shp"_s));
        QVERIFY(notes && notes->join(u' ').contains(u"1 text(s) of the field “name” are cut"_s));
        const std::array areas {area()};
        QVERIFY(revier::writeTables(areas, folder.filePath(u"c.shp"_s)));
        QCOMPARE(revier::readFile(folder.filePath(u"c.shp"_s), {}, {})->front()->geometry.type(0),
                 GeometryType::Polygon);
    }

    /// Several points of one feature, beside single ones.
    static void manyPoints()
    {
        auto table = std::make_shared<FeatureTable>(*sites());
        table->geometry = {};
        for (const int count : {1, 2, 0}) {
            table->geometry.beginFeature(count > 0 ? GeometryType::Point : GeometryType::None);
            for (int i = 0; i < count; ++i) {
                table->geometry.beginPart();
                table->geometry.addPosition({kEast + i, kNorth});
            }
        }
        const QTemporaryDir folder;
        const std::array<FeatureTablePtr, 1> tables {table};
        QVERIFY(revier::writeTables(tables, folder.filePath(u"a.shp"_s)));
        const auto read = revier::readFile(folder.filePath(u"a.shp"_s), {}, {});
        QCOMPARE(read->front()->geometry.positionCount(), std::size_t(3));
    }

    static void csv_data()
    {
        QTest::addColumn<bool>("comma");
        QTest::addColumn<QByteArray>("text");
        const QByteArray international =
            "\xEF\xBB\xBFname,Leistung in MW,Leistung in MVA,jobs,day,lon,lat\r\n"
            "Hürth,100.5,1.5,1200,2026/03/12,";
        const QByteArray german = "\xEF\xBB\xBFname;Leistung in MW;Leistung in MVA;jobs;day;lon;lat\r\n"
                                  "Hürth;\"100,5\";\"1,5\";1200;2026/03/12;\"6,7";
        QTest::newRow("international") << false << international;
        QTest::newRow("German") << true << german;
    }
    static void csv()
    {
        QFETCH(const bool, comma);
        QFETCH(const QByteArray, text);
        const QTemporaryDir folder;
        const std::array tables {sites()};
        const auto path = folder.filePath(u"a.csv"_s);
        const auto written = revier::writeTables(tables, path, {.decimalComma = comma});
        QVERIFY(written && written->isEmpty());
        const auto bytes = bytesOf(path);
        QVERIFY2(bytes.startsWith(text), bytes.constData());
        QCOMPARE(bytes.count("\r\n"), 4);
        QVERIFY(bytes.contains("\"D'Ester, \"\"Süd\"\"\""));
        const auto read = revier::readFile(path, {}, {});
        QVERIFY2(read, read ? "" : qUtf8Printable(read.error().message));
        QCOMPARE(read->front()->featureCount(), std::size_t(3));
        QVERIFY(std::abs(read->front()->geometry.box(0).center().x - 6.70050) < 1e-4);
    }

    static void xlsx()
    {
        const QTemporaryDir folder;
        const std::array tables {sites(), area()};
        const auto path = folder.filePath(u"a.xlsx"_s);
        const auto written = revier::writeTables(tables, path, {.decimalComma = true});
        QVERIFY2(written, written ? "" : qUtf8Printable(written.error().message));
        QVERIFY(
            written->join(u' ').contains(u"The geometry of 1 line(s) and area(s) is not in the table."_s));
        const auto read = revier::readFile(path, {}, {});
        QVERIFY2(read, read ? "" : qUtf8Printable(read.error().message));
        QCOMPARE(read->size(), std::size_t(2));
        QCOMPARE(read->front()->value(0, u"jobs").toInt(), 1200);
    }

    static void subset()
    {
        const auto table = sites();
        const std::array rows {std::uint32_t(2), std::uint32_t(0)};
        const auto some = revier::featureSubset(*table, rows);
        QCOMPARE(some->featureCount(), std::size_t(2));
        QCOMPARE(some->fields, table->fields);
        for (std::size_t column = 0; column < table->columns.size(); ++column) {
            QCOMPARE(some->columns[column].value(0), table->columns[column].value(2));
            QCOMPARE(some->columns[column].value(1), table->columns[column].value(0));
        }
        QCOMPARE(some->geometry.type(0), GeometryType::None);
        QCOMPARE(some->geometry.box(1), table->geometry.box(0));
        QVERIFY(some->crs == table->crs && some->problems.empty() && some->cacheKey == revier::CacheKey());
    }
};

QTEST_GUILESS_MAIN(TestVectorFormats)
#include "tst_vectorformats.moc"
