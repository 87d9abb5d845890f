// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/reader.h"

#include "fixtures.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using revier::Error;
using revier::FeatureTablePtr;
using revier::Result;

namespace {

using Tables = Result<std::vector<FeatureTablePtr>>;

const std::vector<QByteArray> kTexts {"Neuss", "Erft", "Kerpen"};

/// All files of a folder with their contents: reading must leave them alone.
QMap<QString, QByteArray> contents(const QDir &folder)
{
    QMap<QString, QByteArray> files;
    for (const auto &name : folder.entryList(QDir::Files | QDir::Hidden)) {
        QFile file(folder.filePath(name));
        files.insert(name, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }
    return files;
}

QString allProblems(const Tables &tables)
{
    QStringList texts;
    for (const auto &table : *tables) {
        for (const auto &problem : table->problems) {
            texts.append(problem.message);
        }
    }
    return texts.join(u'\n');
}

} // namespace

class TestBroken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void missing();
    void directory();
    void forbidden();
    void files_data();
    void files();
    void wrongSuffix();
    void missingIndex();
    void missingIndexInReadOnlyFolder();
    void damagedIndex();
    void missingTable();
    void damagedTable();
    void missingEverything();
    void truncatedShape();
    void truncatedAnywhere();
    void upperCaseNames();
    void siblingGiven();
    void noFeatures();
    void impossibleCoordinates();
    void problemsAreCounted();
    void oddNames();

private:
    [[nodiscard]] QDir dir() const { return {m_folder->path()}; }
    [[nodiscard]] QString path(const QString &name) const { return dir().filePath(name); }
    /// Reads and makes sure that nothing in the folder changed.
    [[nodiscard]] Tables readOnly(const QString &name) const;
    void truncate(const QString &name, qint64 size) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestBroken::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestBroken::cleanup()
{
    m_folder.reset();
}

Tables TestBroken::readOnly(const QString &name) const
{
    const auto before = contents(dir());
    auto tables = revier::readFile(path(name), {}, {});
    if (contents(dir()) != before) {
        return revier::failure(Error::Code::WriteFailed, u"the folder was changed by reading "_s + name);
    }
    return tables;
}

void TestBroken::truncate(const QString &name, qint64 size) const
{
    QFile file(path(name));
    QVERIFY(file.resize(size));
}

void TestBroken::missing()
{
    const auto tables = readOnly(u"fehlt.geojson"_s);
    QVERIFY(!tables);
    QCOMPARE(tables.error().code, Error::Code::NotFound);
    QVERIFY(tables.error().message.contains(u"fehlt.geojson"_s));
    // Nothing of GDAL's file names with a meaning gets through.
    for (const auto &name : {u"/vsicurl/http://localhost:1/x.geojson"_s, u"http://localhost:1/x.geojson"_s,
                             u"{\"type\":\"Point\",\"coordinates\":[6,51]}"_s, u"PG:dbname=x"_s, QString()}) {
        const auto result = revier::readFile(name, {}, {});
        QVERIFY2(!result, qPrintable(name));
    }
}

void TestBroken::directory()
{
    QVERIFY(dir().mkdir(u"ordner.shp"_s));
    const auto tables = readOnly(u"ordner.shp"_s);
    QVERIFY(!tables);
    QCOMPARE(tables.error().code, Error::Code::Unsupported);
    QVERIFY(tables.error().message.contains(u"ordner.shp"_s));
}

void TestBroken::forbidden()
{
    fixtures::write(path(u"geheim.geojson"_s), fixtures::featureCollection({}));
    QVERIFY(QFile::setPermissions(path(u"geheim.geojson"_s), {}));
    if (QFile file(path(u"geheim.geojson"_s)); file.open(QIODevice::ReadOnly)) {
        QSKIP("this user may read everything (root)");
    }
    const auto tables = revier::readFile(path(u"geheim.geojson"_s), {}, {});
    QVERIFY(!tables);
    QCOMPARE(tables.error().code, Error::Code::Unreadable);
    QVERIFY(tables.error().message.contains(u"geheim.geojson"_s));
}

void TestBroken::files_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Error::Code>("code");
    const auto row = [](const char *title, const QString &name, const QByteArray &bytes, Error::Code code) {
        QTest::newRow(title) << name << bytes << code;
    };
    for (const auto &suffix :
         {u"geojson"_s, u"shp"_s, u"gpkg"_s, u"fgb"_s, u"kml"_s, u"gpx"_s, u"csv"_s, u"zip"_s}) {
        row(qPrintable(u"empty "_s + suffix), u"leer."_s + suffix, {}, Error::Code::Corrupt);
    }
    row("cut json", u"halb.geojson"_s, R"({"type":"FeatureCollection","features":[{"type":"Fea)",
        Error::Code::Corrupt);
    row("no json", u"text.geojson"_s, "Guten Tag", Error::Code::Unsupported);
    row("other json", u"andere.json"_s, R"({"name":"Neuss","rows":[1,2,3]})", Error::Code::Unsupported);
    row("only blanks", u"blanks.geojson"_s, "   \n\n", Error::Code::Unsupported);
    row("text", u"brief.txt"_s, "Sehr geehrte Damen und Herren", Error::Code::Unsupported);
    row("picture", u"bild.geojson"_s, QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16),
        Error::Code::Unsupported);
    row("zero bytes", u"null.shp"_s, QByteArray(500, '\0'), Error::Code::Corrupt);
    row("shape of text", u"text.shp"_s, "Dies ist kein Shapefile, auch wenn es so heisst.",
        Error::Code::Corrupt);
    row("broken zip", u"kaputt.zip"_s, "PK\x03\x04" + QByteArray(200, 'x'), Error::Code::Corrupt);
    row("broken gzip", u"kaputt.geojson.gz"_s, "\x1F\x8B\x08" + QByteArray(200, 'x'), Error::Code::Corrupt);
    row("broken geopackage", u"kaputt.gpkg"_s, QByteArray("SQLite format 3\0", 16) + QByteArray(2000, 'x'),
        Error::Code::Corrupt);
    row("broken flatgeobuf", u"kaputt.fgb"_s,
        QByteArray("fgb\x03"
                   "fgb\0",
                   8)
            + QByteArray(100, '\xFF'),
        Error::Code::Corrupt);
    row("cut kml", u"halb.kml"_s, R"(<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Docu)",
        Error::Code::Corrupt);
    row("cut gpx", u"halb.gpx"_s,
        R"(<?xml version="1.0"?><gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1"><wp)",
        Error::Code::Corrupt);
    row("virtual file", u"virtuell.vrt"_s,
        R"(<OGRVRTDataSource><OGRVRTLayer name="x"><SrcDataSource>/etc/passwd</SrcDataSource></OGRVRTLayer></OGRVRTDataSource>)",
        Error::Code::Unsupported);
}

void TestBroken::files()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    QFETCH(const Error::Code, code);
    fixtures::write(path(name), bytes);
    const auto tables = readOnly(name);
    QVERIFY(!tables);
    QVERIFY2(tables.error().message.contains(name), qPrintable(tables.error().message));
    QVERIFY2(!tables.error().message.contains(m_folder->path()), qPrintable(tables.error().message));
    const bool either = code != Error::Code::Corrupt && code != Error::Code::Unsupported;
    QVERIFY2(tables.error().code == code || !either, qPrintable(tables.error().message));
}

void TestBroken::wrongSuffix()
{
    const auto json = fixtures::featureCollection(fixtures::feature(fixtures::point("6.5,51")));
    for (const auto &name : {u"karte.txt"_s, u"karte.shp"_s, u"karte.gpkg"_s, u"karte"_s}) {
        fixtures::write(path(name), json);
        const auto tables = readOnly(name);
        QVERIFY2(tables, tables ? "" : qPrintable(tables.error().message));
        QCOMPARE(tables->front()->driver, u"GeoJSON"_s);
        QCOMPARE(tables->front()->featureCount(), std::size_t(1));
    }
}

void TestBroken::missingIndex()
{
    fixtures::writeShape(dir(), u"orte"_s, kTexts);
    QVERIFY(QFile::remove(path(u"orte.shx"_s)));
    const auto tables = readOnly(u"orte.shp"_s);
    QVERIFY2(tables, tables ? "" : qPrintable(tables.error().message));
    const auto &table = *tables->front();
    QCOMPARE(table.name, u"orte"_s);
    QCOMPARE(table.featureCount(), std::size_t(3));
    QCOMPARE(table.geometry.partCount(), std::size_t(3));
    QCOMPARE(table.value(2, u"NAME").toString(), u"Kerpen"_s);
    QCOMPARE(table.crs, revier::Crs::utm32());
    QVERIFY(allProblems(tables).contains(u".shx"_s));
}

void TestBroken::missingIndexInReadOnlyFolder()
{
    fixtures::writeShape(dir(), u"orte"_s, kTexts);
    QVERIFY(QFile::remove(path(u"orte.shx"_s)));
    const auto writable = QFile::permissions(m_folder->path());
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner));
    const auto tables = readOnly(u"orte.shp"_s);
    QVERIFY(QFile::setPermissions(m_folder->path(), writable));
    QVERIFY(tables);
    QCOMPARE(tables->front()->featureCount(), std::size_t(3));
}

void TestBroken::damagedIndex()
{
    fixtures::writeShape(dir(), u"orte"_s, kTexts);
    truncate(u"orte.shx"_s, 40);
    const auto tables = readOnly(u"orte.shp"_s);
    QVERIFY2(tables, tables ? "" : qPrintable(tables.error().message));
    QCOMPARE(tables->front()->geometry.partCount(), std::size_t(3));
    QVERIFY(allProblems(tables).contains(u".shx"_s));
}

void TestBroken::missingTable()
{
    fixtures::writeShape(dir(), u"orte"_s, kTexts);
    QVERIFY(QFile::remove(path(u"orte.dbf"_s)));
    const auto tables = readOnly(u"orte.shp"_s);
    QVERIFY2(tables, tables ? "" : qPrintable(tables.error().message));
    QCOMPARE(tables->front()->featureCount(), std::size_t(3));
    QCOMPARE(tables->front()->geometry.partCount(), std::size_t(3));
    QVERIFY(allProblems(tables).contains(u".dbf"_s));
}

void TestBroken::damagedTable()
{
    fixtures::writeShape(dir(), u"orte"_s, kTexts);
    for (const int size : {0, 10, 40}) {
        truncate(u"orte.dbf"_s, size);
        const auto tables = readOnly(u"orte.shp"_s);
        QVERIFY2(tables, tables ? "" : qPrintable(tables.error().message));
        QCOMPARE(tables->front()->geometry.partCount(), std::size_t(3));
        QVERIFY2(allProblems(tables).contains(u".dbf"_s), qPrintable(allProblems(tables)));
    }
}

void TestBroken::missingEverything()
{
    fixtures::writeShape(dir(), u"orte"_s, kTexts, {}, 0, {});
    QVERIFY(QFile::remove(path(u"orte.dbf"_s)));
    QVERIFY(QFile::remove(path(u"orte.shx"_s)));
    const auto tables = readOnly(u"orte.shp"_s);
    QVERIFY(tables);
    QCOMPARE(tables->front()->geometry.partCount(), std::size_t(3));
    QCOMPARE(tables->front()->problems.size(), std::size_t(3)); // index, table, CRS: one each
}

void TestBroken::truncatedShape()
{
    fixtures::writeShape(dir(), u"orte"_s, kTexts);
    truncate(u"orte.shp"_s, 100 + 28 + 10); // header, first record, a piece of the second
    const auto tables = readOnly(u"orte.shp"_s);
    QVERIFY2(tables, tables ? "" : qPrintable(tables.error().message));
    QCOMPARE(tables->front()->geometry.partCount(), std::size_t(1));
    QCOMPARE(tables->front()->featureCount(), std::size_t(3)); // their attributes are still there
    QVERIFY(!tables->front()->problems.empty());
}

void TestBroken::truncatedAnywhere()
{
    // No cut may crash or hang; each ends in tables or in a message.
    for (const auto &suffix : {u".shp"_s, u".dbf"_s, u".shx"_s}) {
        for (int size = 0; size < 190; size += 7) {
            fixtures::writeShape(dir(), u"orte"_s, kTexts);
            const auto whole = QFileInfo(path(u"orte"_s + suffix)).size();
            truncate(u"orte"_s + suffix, std::min<qint64>(size, whole));
            const auto tables = readOnly(u"orte.shp"_s);
            QVERIFY2(tables || tables.error().code != Error::Code::WriteFailed, "written");
            QVERIFY(tables || tables.error().message.contains(u"orte.shp"_s));
        }
    }
}

void TestBroken::upperCaseNames()
{
    fixtures::writeShape(dir(), u"orte"_s, {"J\xFClich"}, "1252");
    for (const auto &suffix : {u"shp"_s, u"shx"_s, u"dbf"_s, u"cpg"_s, u"prj"_s}) {
        QVERIFY(QFile::rename(path(u"orte."_s + suffix), path(u"ORTE."_s + suffix.toUpper())));
    }
    const auto tables = readOnly(u"ORTE.SHP"_s);
    QVERIFY2(tables, tables ? "" : qPrintable(tables.error().message));
    QCOMPARE(tables->front()->value(0, u"NAME").toString(), u"Jülich"_s);
    QCOMPARE(tables->front()->crs, revier::Crs::utm32());
    QCOMPARE(allProblems(tables), QString());
}

void TestBroken::siblingGiven()
{
    fixtures::writeShape(dir(), u"orte"_s, kTexts);
    for (const auto &suffix : {u"shx"_s, u"dbf"_s, u"prj"_s}) {
        const auto tables = readOnly(u"orte."_s + suffix);
        QVERIFY2(tables, tables ? "" : qPrintable(tables.error().message));
        QCOMPARE(tables->front()->geometry.partCount(), std::size_t(3));
    }
}

void TestBroken::noFeatures()
{
    fixtures::write(path(u"leer.geojson"_s), fixtures::featureCollection({}));
    const auto tables = readOnly(u"leer.geojson"_s);
    QVERIFY(tables);
    QCOMPARE(tables->front()->featureCount(), std::size_t(0));
    QCOMPARE(tables->front()->problems.size(), std::size_t(1));
    fixtures::writeShape(dir(), u"orte"_s, {});
    const auto shape = readOnly(u"orte.shp"_s);
    QVERIFY(shape);
    QCOMPARE(shape->front()->problems.size(), std::size_t(1));
}

void TestBroken::impossibleCoordinates()
{
    const auto good = fixtures::feature(fixtures::point("6.5,51"));
    for (const auto &bad : {"1e300,51"_ba, "6.5,91"_ba, "-400,51"_ba, "NaN,51"_ba, "338791,5656745"_ba}) {
        fixtures::write(
            path(u"orte.geojson"_s),
            fixtures::featureCollection(good + ',' + fixtures::feature(fixtures::point(bad)) + ',' + good));
        const auto tables = readOnly(u"orte.geojson"_s);
        QVERIFY2(tables, bad.constData());
        const auto &table = *tables->front();
        QCOMPARE(table.featureCount(), std::size_t(3));
        QCOMPARE(table.crs, revier::Crs::wgs84());
        QCOMPARE(table.geometry.partCount(), std::size_t(2));
        QCOMPARE(table.geometry.bounds(), (revier::Box {6.5, 51, 6.5, 51}));
        QVERIFY2(allProblems(tables).contains(u"No. 2"_s), qPrintable(allProblems(tables)));
    }
}

void TestBroken::problemsAreCounted()
{
    QByteArrayList features;
    for (int i = 0; i < 1000; ++i) {
        features.append(fixtures::feature(i % 2 == 0 ? fixtures::point("6.5,51") : "null"));
    }
    fixtures::write(path(u"viele.geojson"_s), fixtures::featureCollection(features.join(',')));
    const auto tables = readOnly(u"viele.geojson"_s);
    QVERIFY(tables);
    QCOMPARE(tables->front()->problems.size(), std::size_t(1));
    const auto message = tables->front()->problems.front().message;
    QVERIFY2(message.contains(u"500"_s) && message.contains(u"2, 4, 6, 8, 10, …"_s), qPrintable(message));
}

void TestBroken::oddNames()
{
    const auto json = fixtures::featureCollection(fixtures::feature(fixtures::point("6.5,51")));
    for (const auto &name : {u"Übersicht Jülich (neu).geojson"_s, u"a%1b.geojson"_s, u"a&b'c.geojson"_s,
                             u"{x}.geojson"_s, u"a,b;c.geojson"_s}) {
        fixtures::write(path(name), json);
        const auto tables = readOnly(name);
        QVERIFY2(tables, tables ? "" : qPrintable(tables.error().message));
    }
}

QTEST_GUILESS_MAIN(TestBroken)
#include "tst_broken.moc"
