// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diskcache.h"

#include "comparing.h"
#include "fixtures.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using comparing::difference;
using revier::DiskCache;
using revier::FeatureTablePtr;
using revier::JobControl;

namespace {

/// Says everything in another way.
class OtherLanguage : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char * /*context*/, const char *text, const char * /*comment*/,
                                    int /*count*/) const override
    {
        return u"* "_s + QString::fromUtf8(text);
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

QByteArray manyFeatures(int count = 45'000)
{
    QByteArrayList features;
    for (int i = 0; i < count; ++i) {
        const auto number = QByteArray::number(i);
        features.append(
            fixtures::feature(i % 1000 == 7 ? "null" : fixtures::point("6." + number + ",51"),
                              "{\"name\":\"Straße " + number + "\",\"zahl\":" + (i % 3 == 0 ? "null" : number)
                                  + ",\"wert\":0.5,\"wahr\":true,\"tag\":\"2024-05-01\",\"liste\":[1,2]}"));
    }
    return fixtures::featureCollection(features.join(",\n"));
}

void setTime(const QString &path, const QDateTime &time)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(time, QFile::FileModificationTime));
}

/// Who cancels at once gets nothing but what need not be read.
FeatureTablePtr keptTable(const QString &path, const revier::ReadOptions &options = {})
{
    const auto tables = revier::readFile(path, options, JobControl([] { return true; }, {}));
    return tables ? tables->front() : nullptr;
}

} // namespace

/// What readFile() keeps on disk is what it read, and is never that of another state of the file.
class TestTableCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { DiskCache::setOfProgram(nullptr); }

    void sameAsRead_data();
    void sameAsRead();
    void changedFile();
    void changedBeside();
    void changedWhileRead();
    void youngFile();
    void smallFile();
    void options();
    void language();
    void damagedEntries();
    void switchedOff();
    void unusableFolder();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QStringList entries() const
    {
        return QDir(m_cache->path()).entryList(QDir::Files | QDir::Hidden);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<QTemporaryDir> m_cache;
};

void TestTableCache::initTestCase()
{
    const auto features = manyFeatures();
    QVERIFY(features.size() > 5'000'000);
    fixtures::write(path(u"a.geojson"_s), features);
    fixtures::write(path(u"changed.geojson"_s), features);
    fixtures::write(path(u"growing.geojson"_s), features);
    fixtures::write(path(u"klein.geojson"_s), manyFeatures(100));
    fixtures::write(path(u"a.csv"_s),
                    "name,lon,lat\n" + QByteArray("Ein Name,6.5,51.25\n").repeated(230'000));
    std::vector<QByteArray> texts(100'000,
                                  "Stra\xDF"
                                  "e");
    texts[5].clear();
    for (const auto &name : {u"a"_s, u"beside"_s}) {
        fixtures::writeShape(QDir(m_folder.path()), name, texts, "windows-1252");
    }
    fixtures::grow();
}

void TestTableCache::init()
{
    m_cache = std::make_unique<QTemporaryDir>();
    DiskCache::setOfProgram(std::make_unique<const DiskCache>(m_cache->path()));
}

void TestTableCache::sameAsRead_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"a.geojson", "a.shp", "a.dbf", "a.csv"}) {
        QTest::newRow(name) << QString::fromLatin1(name);
    }
}

void TestTableCache::sameAsRead()
{
    QFETCH(const QString, name);
    DiskCache::setOfProgram(nullptr);
    const auto plain = revier::readFile(path(name), {}, {});
    QVERIFY(plain);
    DiskCache::setOfProgram(std::make_unique<const DiskCache>(m_cache->path()));
    QVERIFY(!keptTable(path(name)));
    const auto first = revier::readFile(path(name), {}, {}); // which writes, and hands out what it wrote
    QCOMPARE(entries().size(), 1);
    const auto text = difference(first, plain);
    QVERIFY2(text.isEmpty(), qPrintable(text));
    const auto kept = keptTable(path(name));
    QVERIFY(kept);
    const auto other = difference(*kept, *plain->front());
    QVERIFY2(other.isEmpty(), qPrintable(other));
    QCOMPARE(kept->path, plain->front()->path);
    QVERIFY(kept->crs == plain->front()->crs);
    QVERIFY(kept->declaredCrs == plain->front()->declaredCrs);
    QCOMPARE(kept->crsOrigin, plain->front()->crsOrigin);
    QCOMPARE(kept->prj, plain->front()->prj);
    QVERIFY(kept->problems == plain->front()->problems);
    QVERIFY(kept->geometry.bounds() == plain->front()->geometry.bounds());
    QVERIFY(kept->cacheKey.isValid() && !plain->front()->cacheKey.isValid());
}

/// Also where neither size nor time of the file say that it is another one.
void TestTableCache::changedFile()
{
    const auto name = path(u"changed.geojson"_s);
    const auto time = QFileInfo(name).lastModified();
    QVERIFY(revier::readFile(name, {}, {}));
    QVERIFY(keptTable(name));
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const auto at = file.readAll().indexOf("Straße 9");
    QVERIFY(at > 0 && file.seek(at));
    file.write("Strasse");
    file.close();
    setTime(name, time);
    QCOMPARE(QFileInfo(name).lastModified(), time);
    QVERIFY(!keptTable(name));
    fixtures::grow();
    QVERIFY(!keptTable(name));
    const auto tables = revier::readFile(name, {}, {});
    QCOMPARE(tables->front()->value(9, u"name"_s).toString(), u"Strasse 9"_s);
    QVERIFY(keptTable(name));
    QCOMPARE(entries().size(), 1); // in the place of what was there
}

/// A .prj or .cpg that comes, changes or goes changes the table.
void TestTableCache::changedBeside()
{
    const auto shp = path(u"beside.shp"_s);
    const auto prj = path(u"beside.prj"_s);
    QVERIFY(revier::readFile(shp, {}, {}));
    QCOMPARE(keptTable(shp)->crs.code(), u"EPSG:25832"_s);
    fixtures::write(prj, "EPSG:25833");
    QVERIFY(!keptTable(shp));
    QCOMPARE(revier::readFile(shp, {}, {})->front()->crs.code(), u"EPSG:25833"_s);
    QVERIFY(!keptTable(shp)); // too young
    QVERIFY(QFile::remove(prj));
    QVERIFY(!keptTable(shp));
    QVERIFY(revier::readFile(shp, {}, {}));
    QVERIFY(keptTable(shp));
    fixtures::write(path(u"beside.CPG"_s), "UTF-8");
    QVERIFY(!keptTable(shp));
}

/// What another program writes meanwhile is not what was read.
void TestTableCache::changedWhileRead()
{
    const auto name = path(u"growing.geojson"_s);
    bool changed = false;
    const auto change = [&](double /*fraction*/) {
        if (!std::exchange(changed, true)) {
            QFile file(name);
            QVERIFY(file.open(QIODevice::Append));
            file.write("\n");
        }
    };
    QVERIFY(revier::readFile(name, {}, JobControl({}, change)));
    QVERIFY(changed);
    QVERIFY(entries().isEmpty());
}

/// It could change once more within the same tick of the clock.
void TestTableCache::youngFile()
{
    const auto name = path(u"jung.geojson"_s);
    fixtures::write(name, manyFeatures());
    QVERIFY(revier::readFile(name, {}, {}));
    QVERIFY(entries().isEmpty());
    setTime(name, QDateTime::currentDateTime().addDays(-1)); // which changes the time of the change itself
    QVERIFY(revier::readFile(name, {}, {}));
    QVERIFY(entries().isEmpty());
}

void TestTableCache::smallFile()
{
    QVERIFY(revier::readFile(path(u"klein.geojson"_s), {}, {}));
    QVERIFY(entries().isEmpty());
}

void TestTableCache::options()
{
    const auto name = path(u"a.shp"_s);
    QVERIFY(revier::readFile(name, {}, {}));
    QVERIFY(!keptTable(name, {.crs = u"EPSG:25833"_s, .encoding = {}}));
    QVERIFY(!keptTable(name, {.crs = {}, .encoding = u"UTF-8"_s}));
    QVERIFY(!keptTable(name, {.crs = {}, .encoding = {}, .textCells = true}));
    QVERIFY(revier::readFile(name, {.crs = u"EPSG:25833"_s, .encoding = {}}, {}));
    QCOMPARE(entries().size(), 2);
    QCOMPARE(keptTable(name, {.crs = u"EPSG:25833"_s, .encoding = {}})->crs.code(), u"EPSG:25833"_s);
    QCOMPARE(keptTable(name)->crs.code(), u"EPSG:25832"_s);
}

/// Problems are kept in the words of a language, and found in that language only.
void TestTableCache::language()
{
    const auto name = path(u"a.geojson"_s);
    QVERIFY(revier::readFile(name, {}, {}));
    const auto message = keptTable(name)->problems.front().message;
    OtherLanguage other;
    QCoreApplication::installTranslator(&other);
    QVERIFY(!keptTable(name));
    QVERIFY(revier::readFile(name, {}, {}));
    QVERIFY(keptTable(name)->problems.front().message.startsWith(u"* "_s));
    QCoreApplication::removeTranslator(&other);
    QCOMPARE(keptTable(name)->problems.front().message, message);
}

void TestTableCache::damagedEntries()
{
    const auto name = path(u"a.geojson"_s);
    const auto first = revier::readFile(name, {}, {});
    for (const auto place : {20, 1'000'000, -100}) {
        QFile entry(m_cache->filePath(entries().front()));
        QVERIFY(entry.open(QIODevice::ReadWrite));
        QVERIFY(entry.seek(place < 0 ? entry.size() + place : place));
        entry.write("\x55\xAA\x55\xAA");
        entry.close();
        QVERIFY(!keptTable(name));
        QVERIFY(difference(revier::readFile(name, {}, {}), first).isEmpty());
        QVERIFY(keptTable(name));
    }
}

void TestTableCache::switchedOff()
{
    DiskCache::setOfProgram(nullptr);
    QVERIFY(revier::readFile(path(u"a.geojson"_s), {}, {}));
    QVERIFY(entries().isEmpty());
}

void TestTableCache::unusableFolder()
{
    DiskCache::setOfProgram(std::make_unique<const DiskCache>(path(u"klein.geojson"_s) + u"/cache"_s));
    const auto tables = revier::readFile(path(u"a.geojson"_s), {}, {});
    QVERIFY(tables);
    QCOMPARE(tables->front()->featureCount(), 45'000U);
    QVERIFY(!tables->front()->cacheKey.isValid());
}

QTEST_GUILESS_MAIN(TestTableCache)
#include "tst_tablecache.moc"
