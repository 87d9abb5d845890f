// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/reader.h"
#include "data/writer.h"
#include "fixtures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using revier::FeatureTable;
using revier::FeatureTablePtr;
using revier::Field;
using revier::GeometryType;

namespace {

/// All types of fields and geometry, and nulls; in UTM 32.
FeatureTablePtr sample()
{
    auto table = std::make_shared<FeatureTable>();
    table->name = u"Flächen"_s;
    table->path = u"/somewhere/else.shp"_s;
    table->crs = revier::Crs::utm32();
    auto &geometry = table->geometry;
    const auto part = [&geometry](std::initializer_list<revier::Point> positions, bool hole = false) {
        geometry.beginPart(hole);
        std::ranges::for_each(positions, [&geometry](revier::Point p) { geometry.addPosition(p); });
    };
    constexpr double x = 338'791.25;
    constexpr double y = 5'656'745.13;
    geometry.beginFeature(GeometryType::Polygon); // clockwise, with a hole, and a second part
    part({{x, y}, {x, y + 90}, {x + 90, y + 90}, {x + 90, y}, {x, y}});
    part({{x + 30, y + 30}, {x + 60, y + 30}, {x + 60, y + 60}, {x + 30, y + 30}}, true);
    part({{x + 100, y}, {x + 190, y}, {x + 190, y + 90}, {x + 100, y}});
    geometry.beginFeature(GeometryType::None);
    geometry.beginFeature(GeometryType::Point);
    part({{x, y}});
    table->fields = {{u"fid"_s, Field::Type::Text},
                     {u"FID"_s, Field::Type::Integer},
                     {u"ha"_s, Field::Type::Real},
                     {u"open"_s, Field::Type::Boolean},
                     {u"day"_s, Field::Type::Date}};
    for (const auto &field : table->fields) {
        table->columns.emplace_back(field.type);
    }
    table->columns[0].append(std::string_view("Größe"));
    table->columns[1].append(std::int64_t(9'007'199'254'740'993)); // beyond what a double holds
    table->columns[2].append(0.1);
    table->columns[3].append(std::int64_t(1));
    table->columns[4].append(std::string_view("2026-03-12"));
    for (int row = 1; row < 3; ++row) {
        for (auto &column : table->columns) {
            column.appendNull();
        }
    }
    return table;
}

void compareValues(const FeatureTable &written, const FeatureTable &original)
{
    QCOMPARE(written.featureCount(), original.featureCount());
    QCOMPARE(written.columns.size(), original.columns.size());
    for (std::size_t i = 0; i < original.columns.size(); ++i) {
        QCOMPARE(written.fields[i].type, original.fields[i].type);
        for (std::size_t row = 0; row < original.featureCount(); ++row) {
            QCOMPARE(written.columns[i].value(row), original.columns[i].value(row));
        }
    }
}

} // namespace

/// What is written is what was there, whole or not at all, and never over what was read.
class TestWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void geoPackage()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"mended.gpkg"_s);
        const std::array tables {sample(), sample()};
        const auto done = revier::writeTables(tables, path);
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        const auto read = revier::readFile(path, {}, {});
        QVERIFY(read);
        QCOMPARE(read->size(), std::size_t(2));
        QCOMPARE(read->at(0)->name, u"Flächen"_s);
        QCOMPARE(read->at(1)->name, u"Flächen-2"_s);
        for (const auto &table : *read) {
            QCOMPARE(table->crs, revier::Crs::utm32());
            compareValues(*table, *tables[0]);
            QCOMPARE(table->geometry.type(1), GeometryType::None);
            QVERIFY(std::ranges::equal(table->geometry.positions(), tables[0]->geometry.positions()));
            QVERIFY(table->geometry.part(1).hole && !table->geometry.part(2).hole);
        }
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    void geoJson()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"mended.geojson"_s);
        const std::array tables {sample()};
        QVERIFY(revier::writeTables(tables, path));
        const auto read = revier::readFile(path, {}, {});
        QVERIFY(read);
        const auto &table = *read->front();
        QCOMPARE(table.crs, revier::Crs::wgs84());
        QCOMPARE(table.value(0, u"fid").toString(), u"Größe"_s);
        QCOMPARE(table.value(0, u"FID").toLongLong(), 9'007'199'254'740'993);
        QCOMPARE(table.value(0, u"ha").toDouble(), 0.1);
        QVERIFY(std::abs(table.geometry.box(2).center().x - 6.70) < 0.01);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto object = QJsonDocument::fromJson(file.readAll()).object();
        QVERIFY(!object.contains(u"crs")); // RFC 7946, 4
        const auto ring = object[u"features"][0][u"geometry"][u"coordinates"][0][0].toArray();
        double area = 0; // RFC 7946, 3.1.6: counter-clockwise
        for (int i = 0; i + 1 < ring.size(); ++i) {
            area += ring[i][0].toDouble() * ring[i + 1][1].toDouble()
                - ring[i + 1][0].toDouble() * ring[i][1].toDouble();
        }
        QVERIFY(area > 0);
    }

    void refused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("says");
        QTest::newRow("another format") << u"mended.dwg"_s << 1 << u".geojson, .gpkg, .shp"_s;
        QTest::newRow("no format") << u"mended"_s << 1 << u".geojson, .gpkg, .shp"_s;
        QTest::newRow("areas and points") << u"mended.shp"_s << 1 << u".gpkg"_s;
        QTest::newRow("two layers") << u"mended.geojson"_s << 2 << u"one layer"_s;
        QTest::newRow("no folder") << u"none/mended.gpkg"_s << 1 << u"no such folder"_s;
    }
    void refused()
    {
        QFETCH(const QString, name);
        QFETCH(const int, count);
        QFETCH(const QString, says);
        const QTemporaryDir folder;
        const std::vector<FeatureTablePtr> tables(std::size_t(count), sample());
        const auto done = revier::writeTables(tables, folder.filePath(name));
        QVERIFY(!done);
        QVERIFY2(done.error().message.contains(says), qPrintable(done.error().message));
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void originalsStay()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"towns.geojson"_s);
        const auto bytes = fixtures::featureCollection(fixtures::feature(fixtures::point("6.7,51")));
        fixtures::write(path, bytes);
        QVERIFY(QFile::link(path, folder.filePath(u"link.geojson"_s)));
        const auto read = revier::readFile(path, {}, {});
        QVERIFY(read);
        for (const auto &name : {u"towns.geojson"_s, u"./towns.geojson"_s, u"link.geojson"_s}) {
            const auto done = revier::writeTables(*read, folder.path() + u'/' + name);
            QVERIFY2(!done, qPrintable(name));
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
    }

    void withoutCrs()
    {
        const QTemporaryDir folder;
        auto table = std::make_shared<FeatureTable>(*sample());
        table->crs = {};
        const std::array<FeatureTablePtr, 1> tables {table};
        QVERIFY(!revier::writeTables(tables, folder.filePath(u"a.geojson"_s))); // cannot be brought to WGS 84
        QVERIFY(QDir(folder.path()).isEmpty());
        QVERIFY(revier::writeTables(tables, folder.filePath(u"a.gpkg"_s)));
        const auto read = revier::readFile(folder.filePath(u"a.gpkg"_s), {}, {});
        QVERIFY(read);
        QVERIFY(!read->front()->declaredCrs.isValid());
    }
};

QTEST_GUILESS_MAIN(TestWriter)
#include "tst_writer.moc"
