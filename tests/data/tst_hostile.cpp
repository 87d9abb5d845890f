// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/reader.h"

#include "fixtures.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;
using fixtures::feature;
using fixtures::featureCollection;
using revier::Error;
using revier::FeatureTablePtr;
using revier::GeometryType;
using revier::JobControl;

namespace {

QByteArray polygon(const QByteArray &rings)
{
    return R"({"type":"Polygon","coordinates":[)" + rings + "]}";
}

QByteArray position(double x, double y)
{
    return '[' + QByteArray::number(x, 'f', 6) + ',' + QByteArray::number(y, 'f', 6) + ']';
}

/// A closed circle of so many corners in the Revier.
QByteArray circle(int corners)
{
    QByteArray ring;
    for (int i = 0; i <= corners; ++i) {
        const auto angle = 2 * std::numbers::pi * (i % corners) / corners;
        ring += (i > 0 ? "," : "") + position(6.6 + 0.3 * std::cos(angle), 51 + 0.2 * std::sin(angle));
    }
    return '[' + ring + ']';
}

} // namespace

/// Files that are meant ill, or that no one has thought of: a named problem, no crash, no hang.
class TestHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_folder.reset(); }

    void coordinates_data();
    void coordinates();
    void rings_data();
    void rings();
    void manyVertices();
    void manyParts();
    void deep_data();
    void deep();
    void oneLine();
    void shrinksWhileRead();
    void vanishesWhileRead();
    void beyondDegrees();
    void canceledAnywhere_data();
    void canceledAnywhere();

private:
    [[nodiscard]] QString write(const QByteArray &bytes, const QString &name = u"hostile.geojson"_s) const
    {
        const auto path = m_folder->filePath(name);
        fixtures::write(path, bytes);
        return path;
    }
    [[nodiscard]] FeatureTablePtr read(const QByteArray &bytes) const
    {
        const auto tables = revier::readFile(write(bytes), {}, {});
        return tables && tables->size() == 1 ? tables->front() : nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestHostile::coordinates_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("named"); ///< the problem names the feature; else the whole file is refused
    for (const char *value : {"1e308", "-1e308", "1e12"}) {
        QTest::addRow("%s", value) << QByteArray(value) << true;
    }
    for (const char *value : {"NaN", "Infinity", "-Infinity", "1e309"}) {
        QTest::addRow("%s", value) << QByteArray(value) << false;
    }
}

/// The feature before it stays, the impossible one is named or the file is refused with a reason.
void TestHostile::coordinates()
{
    QFETCH(const QByteArray, value);
    QFETCH(const bool, named);
    const auto good = feature(R"({"type":"Point","coordinates":[6.5,51]})");
    const auto bad = feature(R"({"type":"Point","coordinates":[)" + value + ",51]}");
    const auto path = write(featureCollection(good + ',' + bad));
    const auto tables = revier::readFile(path, {}, {});
    if (!tables) {
        QVERIFY(!named);
        QVERIFY(tables.error().message.contains(u"hostile.geojson"_s));
        return;
    }
    const auto &table = *tables->front();
    QCOMPARE(table.geometry.type(0), GeometryType::Point);
    QCOMPARE(table.geometry.type(1), GeometryType::None);
    QVERIFY(std::ranges::any_of(table.problems,
                                [](const auto &problem) { return problem.message.contains(u"2"); }));
}

/// Then it is not the feature that is wrong but what the format says of the coordinates.
void TestHostile::beyondDegrees()
{
    const auto table = read(featureCollection(feature(R"({"type":"Point","coordinates":[361,51]})")));
    QVERIFY(table);
    QVERIFY(!table->crs.isValid());
    QVERIFY(!table->problems.empty());
}

void TestHostile::rings_data()
{
    QTest::addColumn<QByteArray>("ring");
    QTest::addColumn<std::size_t>("positions"); ///< that are left
    QTest::addColumn<bool>("reported");
    QTest::newRow("empty") << QByteArray("[]") << std::size_t(0) << true;
    QTest::newRow("one") << QByteArray("[[6,51]]") << std::size_t(0) << true;
    QTest::newRow("two") << QByteArray("[[6,51],[7,51]]") << std::size_t(0) << true;
    QTest::newRow("three, closed") << QByteArray("[[6,51],[7,51],[6,51]]") << std::size_t(0) << true;
    QTest::newRow("three, open") << QByteArray("[[6,51],[7,51],[7,52]]") << std::size_t(4) << true;
    QTest::newRow("unclosed") << QByteArray("[[6,51],[7,51],[7,52],[6,52]]") << std::size_t(5) << true;
    QTest::newRow("bow tie") << QByteArray("[[6,51],[7,52],[7,51],[6,52],[6,51]]") << std::size_t(5) << false;
    QTest::newRow("all one place") << QByteArray("[[6,51],[6,51],[6,51],[6,51]]") << std::size_t(4) << false;
}

void TestHostile::rings()
{
    QFETCH(const QByteArray, ring);
    QFETCH(const std::size_t, positions);
    QFETCH(const bool, reported);
    const auto table = read(featureCollection(feature(polygon(ring)) + ',' + feature(polygon(circle(8)))));
    QVERIFY(table);
    QCOMPARE(table->featureCount(), std::size_t(2));
    const auto &geometry = table->geometry;
    QCOMPARE(geometry.firstPart(1) - geometry.firstPart(0), std::size_t(positions > 0 ? 1 : 0));
    QCOMPARE(geometry.positionCount(), positions + 9);
    QCOMPARE(!table->problems.empty(), reported);
}

void TestHostile::manyVertices()
{
    constexpr int kCorners = 1'000'000;
    const auto table = read(featureCollection(feature(polygon(circle(kCorners)))));
    QVERIFY(table);
    QCOMPARE(table->geometry.positionCount(), std::size_t(kCorners) + 1);
}

void TestHostile::manyParts()
{
    constexpr int kParts = 100'000;
    QByteArray parts;
    for (int i = 0; i < kParts; ++i) {
        parts += i > 0 ? ",[[[6,51],[7,51],[7,52],[6,51]]]" : "[[[6,51],[7,51],[7,52],[6,51]]]";
    }
    const auto table =
        read(featureCollection(feature(R"({"type":"MultiPolygon","coordinates":[)" + parts + "]}")));
    QVERIFY(table);
    QCOMPARE(table->geometry.partCount(), std::size_t(kParts));
}

void TestHostile::deep_data()
{
    constexpr int kDeep = 10'000;
    const auto nested = [](const QByteArray &open, const QByteArray &close) {
        return open.repeated(kDeep) + close.repeated(kDeep);
    };
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("properties") << featureCollection(feature("null", R"({"a":)" + nested("[", "]") + '}'));
    QTest::newRow("objects") << featureCollection(
        feature("null", R"({"a":)" + nested(R"({"a":)", "}").replace(":}", ":1}") + '}'));
    QTest::newRow("coordinates") << featureCollection(
        feature(R"({"type":"MultiPolygon","coordinates":)" + nested("[", "]") + '}'));
    QTest::newRow("collections") << featureCollection(
        feature(nested(R"({"type":"GeometryCollection","geometries":[)", "]}")));
    QTest::newRow("foreign member") << R"({"x":)" + nested("[", "]")
            + R"(,"type":"FeatureCollection","features":[]})";
    QTest::newRow("never closed") << featureCollection(
        feature(R"({"type":"Point","coordinates":)" + QByteArray("[").repeated(kDeep)));
}

/// Refused with the name of the file, or read; in both cases at once.
void TestHostile::deep()
{
    QFETCH(const QByteArray, bytes);
    const auto tables = revier::readFile(write(bytes), {}, {});
    if (!tables) {
        QVERIFY(tables.error().message.contains(u"hostile.geojson"_s));
    }
}

/// 40 MB without a line end, each feature with its type behind the geometry: no place to cut is easily found.
void TestHostile::oneLine()
{
    constexpr int kFeatures = 300'000;
    QByteArray features;
    for (int i = 0; i < kFeatures; ++i) {
        features += (i > 0 ? "," : "") + R"({"geometry":{"type":"Point","coordinates":)"_ba
            + position(6.5 + i * 1e-6, 51) + R"(},"properties":{"text":"{\"Feature\":[","nr":)"
            + QByteArray::number(i) + R"(},"type":"Feature"})";
    }
    const auto table = read(featureCollection(features));
    QVERIFY(table);
    QCOMPARE(table->featureCount(), std::size_t(kFeatures));
    QCOMPARE(table->value(kFeatures - 1, u"nr").toInt(), kFeatures - 1);
}

void TestHostile::shrinksWhileRead()
{
    QByteArray features;
    for (int i = 0; i < 200'000; ++i) {
        features += (i > 0 ? ",\n" : "") + feature(R"({"type":"Point","coordinates":[6.5,51]})");
    }
    const auto path = write(featureCollection(features));
    bool shrunk = false;
    const JobControl control({}, [&](double done) {
        if (done > 0.2 && !shrunk) {
            shrunk = true;
            QFile(path).resize(1000);
        }
    });
    const auto tables = revier::readFile(path, {}, control);
    QVERIFY(shrunk);
    if (!tables) { // else all had been read before
        QVERIFY(tables.error().message.contains(u"hostile.geojson"_s));
    }
}

void TestHostile::vanishesWhileRead()
{
    QByteArray features;
    for (int i = 0; i < 200'000; ++i) {
        features += (i > 0 ? ",\n" : "") + feature(R"({"type":"Point","coordinates":[6.5,51]})");
    }
    const auto path = write(featureCollection(features));
    const JobControl control({}, [&](double done) {
        if (done > 0.2) {
            (void)QFile::remove(path);
        }
    });
    const auto tables = revier::readFile(path, {}, control);
    QVERIFY(!QFile::exists(path));
    if (!tables) { // an open file lives on without a name: then it is read to its end
        QVERIFY(tables.error().message.contains(u"hostile.geojson"_s));
    }
}

void TestHostile::canceledAnywhere_data()
{
    QTest::addColumn<int>("question"); ///< at which it is answered that the user has had enough
    for (const int question : {0, 1, 2, 3, 5, 8}) {
        QTest::addRow("%d", question) << question;
    }
}

void TestHostile::canceledAnywhere()
{
    QFETCH(const int, question);
    static const auto kBytes = [] {
        QByteArray features;
        for (int i = 0; i < 400'000; ++i) { // several runs
            features += (i > 0 ? ",\n" : "") + feature(R"({"type":"Point","coordinates":[6.5,51]})");
        }
        return featureCollection(features);
    }();
    std::atomic<int> asked = 0;
    const JobControl control([&] { return asked++ >= question; }, {});
    const auto tables = revier::readFile(write(kBytes), {}, control);
    QVERIFY(!tables);
    QCOMPARE(tables.error().code, Error::Code::Canceled);
}

QTEST_GUILESS_MAIN(TestHostile)
#include "tst_hostile.moc"
