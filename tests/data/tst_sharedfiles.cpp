// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/reader.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString shared(const QString &name)
{
    return QStringLiteral(SHARED_DATA) + u'/' + name;
}

} // namespace

/// Real files, and files that others collected because programs fell over them. They are not part of the
/// project.
class TestSharedFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void real_data();
    void real();
    void torture_data();
    void torture();
    void goodGeoJson();
};

void TestSharedFiles::real_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<std::size_t>("features");
    QTest::addColumn<std::size_t>("positions");
    QTest::addColumn<QString>("crs");
    const auto row = [](const char *file, std::size_t features, std::size_t positions, const char *crs) {
        QTest::newRow(file) << QString::fromLatin1(file) << features << positions << QString::fromLatin1(crs);
    };
    row("vg250-michaelkreil/2025-01-01_3_kreise.geojson.gz", 433, 534'203, "EPSG:4326");
    row("vg250-michaelkreil/2025-01-01_1_bundeslaender.geojson.gz", 34, 202'665, "EPSG:4326");
    row("vg250-michaelkreil/kreise_two.geojson", 2, 1'355, "EPSG:4326");
    row("vg250ew-gemeinden-nrw/de-05.geojson", 396, 103'685, "EPSG:4326");
    row("vg250ew-gemeinden-nrw/gemeinden_two_kreise.geojson", 18, 3'049, "EPSG:4326");
    row("vg250-simplified/VG250_GEM_simplified.zip", 10'990, 153'682, "EPSG:25832");
    row("vg250-simplified/landkreise_sim200_2018-12-31.geojson.gz", 431, 79'068, "EPSG:4326");
    row("power-jrc-opsd/jrc_open_units.csv", 7'117, 4'951, "EPSG:4326");
}

void TestSharedFiles::real()
{
    QFETCH(const QString, file);
    QFETCH(const std::size_t, features);
    QFETCH(const std::size_t, positions);
    QFETCH(const QString, crs);
    if (!QFile::exists(shared(file))) {
        QSKIP(qPrintable(file + u" is missing"_s));
    }
    const auto tables = revier::readFile(shared(file), {}, {});
    QVERIFY2(tables, tables ? "" : qPrintable(tables.error().message));
    QCOMPARE(tables->size(), std::size_t(1));
    QCOMPARE(tables->front()->featureCount(), features);
    QCOMPARE(tables->front()->geometry.positionCount(), positions);
    QCOMPARE(tables->front()->crs.code(), crs);
    for (const auto &column : tables->front()->columns) {
        QVERIFY(column.isNull(features - 1) || column.value(features - 1).isValid());
    }
}

void TestSharedFiles::torture_data()
{
    QTest::addColumn<QString>("folder");
    for (const auto *folder : {"torture-mapshaper", "torture-geojsonhint", "torture-flatgeobuf",
                               "torture-wms-wmts-gpx", "torture-mvt-pmtiles"}) {
        QTest::newRow(folder) << QString::fromLatin1(folder);
    }
}

void TestSharedFiles::torture()
{
    QFETCH(const QString, folder);
    if (!QFile::exists(shared(folder))) {
        QSKIP(qPrintable(folder + u" is missing"_s));
    }
    constexpr qint64 kPatience = 5000;
    int count = 0;
    for (QDirIterator it(shared(folder), QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        const auto path = it.next();
        QElapsedTimer timer;
        timer.start();
        const auto tables = revier::readFile(path, {}, {});
        QVERIFY2(timer.elapsed() < kPatience, qPrintable(path));
        ++count;
        if (!tables) {
            QVERIFY2(!tables.error().message.isEmpty(), qPrintable(path));
            continue;
        }
        for (const auto &table : *tables) {
            constexpr std::size_t kReadable = 25;
            QVERIFY2(table->problems.size() < kReadable, qPrintable(path));
            QCOMPARE(table->fields.size(), table->columns.size());
            QVERIFY(std::ranges::all_of(table->geometry.positions(), [](revier::Point p) {
                return std::isfinite(p.x) && std::isfinite(p.y);
            }));
        }
    }
    QVERIFY(count > 0);
}

void TestSharedFiles::goodGeoJson()
{
    const QDir folder(shared(u"torture-geojsonhint/good"_s));
    if (!folder.exists()) {
        QSKIP("torture-geojsonhint/good is missing");
    }
    for (const auto &name : folder.entryList({u"*.geojson"_s, u"*.json"_s})) {
        const auto tables = revier::readFile(folder.filePath(name), {}, {});
        QVERIFY2(tables, qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(TestSharedFiles)
#include "tst_sharedfiles.moc"
