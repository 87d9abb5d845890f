// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparing.h"
#include "fixtures.h"
#include "gzip.h"

#include <QLoggingCategory>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using comparing::difference;
using revier::Error;

namespace {

constexpr int kCount = 90'000; ///< several runs, also without those that are deleted

QByteArray features()
{
    QByteArrayList list;
    for (int i = 0; i < kCount; ++i) {
        const auto number = QByteArray::number(i);
        list.append(fixtures::feature(
            i % 20'000 == 19'999 ? "null"
                                 : fixtures::point("6." + QByteArray::number(i * 7919 % kCount) + ",51"),
            R"({"name":"Nr. )" + number + R"(","zahl":)" + (i % 3 == 0 ? "null" : number) + "}"));
    }
    return fixtures::featureCollection(list.join(','));
}

/// Makes a feature in the middle of a FlatGeobuf file unreadable.
void damage(const QString &path, const QString &copy)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    auto bytes = file.readAll();
    const auto at = bytes.indexOf("Nr. 4500");
    QVERIFY(at > 0);
    constexpr qsizetype kAll = 40;
    bytes.replace(at - kAll, kAll, QByteArray(kAll, '\xFF'));
    fixtures::write(copy, bytes);
}

void call(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    QVERIFY(process.waitForFinished(100'000));
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
}

} // namespace

/// Large GeoPackage and FlatGeobuf files are read in runs on all cores: the result is that of reading them in
/// one go, as they are read from a compressed file.
class TestLayerRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sameAsInOneGo_data();
    void sameAsInOneGo();
    void damagedFeature();
    void changedLater_data();
    void changedLater();
    void lyingCount();
    void canceled();
    void progress();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    void convert(const QString &name, const QStringList &options) const
    {
        call(u"ogr2ogr"_s, QStringList {path(name), path(u"a.geojson"_s)} + options);
    }
    void change(const QString &name, const QString &sql) const
    {
        call(u"ogrinfo"_s, {u"-q"_s, path(name), u"-sql"_s, sql});
    }

    QTemporaryDir m_folder;
};

void TestLayerRuns::initTestCase()
{
    QLoggingCategory::setFilterRules(u"revier.data.runs.debug=true"_s);
    fixtures::write(path(u"a.geojson"_s), features());
    convert(u"two.gpkg"_s, {u"-nln"_s, u"first \"layer\""_s});
    convert(u"two.gpkg"_s, {u"-nln"_s, u"second"_s, u"-update"_s, u"-lco"_s, u"FID=nummer"_s});
    convert(u"gaps.gpkg"_s, {u"-nln"_s, u"a"_s, u"-lco"_s, u"SPATIAL_INDEX=NO"_s});
    change(u"gaps.gpkg"_s, u"DELETE FROM a WHERE fid % 7 = 0 OR (fid > 20000 AND fid < 30000)"_s);
    change(u"gaps.gpkg"_s, u"UPDATE a SET fid = -fid WHERE fid < 100"_s);
    convert(u"sparse.gpkg"_s, {u"-nln"_s, u"a"_s, u"-lco"_s, u"SPATIAL_INDEX=NO"_s});
    change(u"sparse.gpkg"_s, u"UPDATE a SET fid = fid * 1000000000"_s);
    convert(u"index.fgb"_s, {u"-where"_s, u"OGR_GEOMETRY = 'POINT'"_s}); // none without geometry
    convert(u"plain.fgb"_s, {u"-lco"_s, u"SPATIAL_INDEX=NO"_s});
    convert(u"named.gpkg"_s, {u"-nln"_s, u"a"_s});
    change(u"named.gpkg"_s, u"ALTER TABLE a RENAME COLUMN zahl TO ogr_geometry"_s);
    convert(u"changed.gpkg"_s, {u"-nln"_s, u"a"_s});
    convert(u"changed.fgb"_s, {u"-where"_s, u"OGR_GEOMETRY = 'POINT'"_s});
    damage(path(u"index.fgb"_s), path(u"damaged.fgb"_s));
    fixtures::grow();
}

void TestLayerRuns::sameAsInOneGo_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<std::size_t>("layers");
    QTest::addColumn<bool>("inRuns");
    const auto row = [](const char *name, std::size_t layers, bool inRuns) {
        QTest::newRow(name) << QString::fromLatin1(name) << layers << inRuns;
    };
    row("gaps.gpkg", 1, true);
    row("two.gpkg", 2, true);
    row("sparse.gpkg", 1, false);
    row("index.fgb", 1, true);
    row("named.gpkg", 1, true);
    row("plain.fgb", 1, false);
}

void TestLayerRuns::sameAsInOneGo()
{
    QFETCH(const QString, name);
    QFETCH(const std::size_t, layers);
    QFETCH(const bool, inRuns);
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    fixtures::write(path(name + u".gz"_s), fixtures::gzip(file.readAll()));
    for (std::size_t i = 0; inRuns && i < 2 * layers; ++i) { // for geometry and for attributes
        QTest::ignoreMessage(QtDebugMsg, QRegularExpression(u"is read in [34] runs"_s)); // and must come
    }
    const auto runs = revier::readFile(path(name), {}, {});
    const auto whole = revier::readFile(path(name + u".gz"_s), {}, {});
    QVERIFY(runs && whole);
    QCOMPARE(runs->size(), layers);
    QCOMPARE(runs->front()->hasAttributes(), !inRuns);
    QVERIFY(runs->front()->featureCount() > kCount / 2);
    const auto text = difference(runs, whole);
    QVERIFY2(text.isEmpty(), qPrintable(text));
}

/// It costs itself, not those behind it.
void TestLayerRuns::damagedFeature()
{
    const auto tables = revier::readFile(path(u"damaged.fgb"_s), {}, {});
    const auto good = revier::readFile(path(u"index.fgb"_s), {}, {});
    QVERIFY(tables && good);
    const auto &table = *tables->front();
    QCOMPARE(table.featureCount(), good->front()->featureCount() - 1);
    QVERIFY(table.hasAttributes()); // who knows what a second reading finds
    QVERIFY(!table.problems.empty());
    QCOMPARE(table.value(table.featureCount() - 1, u"name"),
             good->front()->value(table.featureCount(), u"name"));
}

void TestLayerRuns::changedLater_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("GeoPackage") << u"changed.gpkg"_s;
    QTest::newRow("FlatGeobuf") << u"changed.fgb"_s;
}

/// Attributes of another file must not come to stand at the features of this one.
void TestLayerRuns::changedLater()
{
    QFETCH(const QString, name);
    const auto tables = revier::readFile(path(name), {}, {});
    QVERIFY(tables && !tables->front()->hasAttributes());
    fixtures::write(path(name + u"-wal"_s), {}); // what a program leaves that only looks
    QVERIFY(QFile::remove(path(name)) && QFile::copy(path(u"index.fgb"_s), path(name)));
    QVERIFY(!tables->front()->value(5, u"name").isValid());
    QCOMPARE(tables->front()->allProblems().size(), tables->front()->problems.size() + 1);
}

/// A head that promises more features than the file has bytes.
void TestLayerRuns::lyingCount()
{
    QFile file(path(u"index.fgb"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    auto bytes = file.readAll();
    const auto number = [](quint64 value) {
        return QByteArray(reinterpret_cast<const char *>(&value), sizeof value);
    };
    const auto at = bytes.indexOf(number(kCount - 4)); // all with geometry; little-endian, as this computer
    QVERIFY(at > 0 && at < 1000);
    for (const auto count : {quint64(1) << 60U, quint64(1) << 40U, quint64(kCount) * 2}) {
        bytes.replace(at, sizeof count, number(count));
        fixtures::write(path(u"lying.fgb"_s), bytes);
        const auto tables = revier::readFile(path(u"lying.fgb"_s), {}, {});
        QVERIFY(!tables || tables->front()->featureCount() <= kCount);
    }
}

void TestLayerRuns::canceled()
{
    for (const auto &name : {u"two.gpkg"_s, u"index.fgb"_s}) {
        for (const int question : {0, 1, 20, 200}) {
            int asked = 0; // not atomic: a JobControl is for one thread at a time
            const auto tables = revier::readFile(path(name), {}, {[&] { return asked++ >= question; }, {}});
            QVERIFY(!tables);
            QCOMPARE(tables.error().code, Error::Code::Canceled);
        }
    }
}

void TestLayerRuns::progress()
{
    for (const auto &name : {u"two.gpkg"_s, u"index.fgb"_s}) {
        std::vector<double> heard;
        QVERIFY(
            revier::readFile(path(name), {}, {{}, [&heard](double fraction) { heard.push_back(fraction); }}));
        QVERIFY(heard.size() > 100);
        QVERIFY(std::ranges::is_sorted(heard));
        QCOMPARE(heard.back(), 1.0);
    }
}

QTEST_GUILESS_MAIN(TestLayerRuns)
#include "tst_layerruns.moc"
