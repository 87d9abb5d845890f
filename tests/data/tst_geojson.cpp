// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparing.h"

#include <QDirIterator>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using comparing::difference;
using comparing::leftToGdal;

namespace {

const QByteArray kPoint = R"({"type":"Point","coordinates":[6.5,51]})";

} // namespace

/// Our own reader of GeoJSON makes of every file what GDAL makes of it.
class TestGeoJson : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString write(const QByteArray &content, const QString &name = u"test.geojson"_s) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName()
                                                                                        : QString();
    }

    static QByteArray collection(const QByteArray &features, const QByteArray &head = {},
                                 const QByteArray &tail = {})
    {
        return "{\"type\":\"FeatureCollection\"," + head + "\"features\":[" + features + "]" + tail + "}\n";
    }

    static QByteArray feature(const QByteArray &properties, const QByteArray &geometry = "null",
                              const QByteArray &more = {})
    {
        return "{\"type\":\"Feature\"," + more + "\"properties\":" + properties + ",\"geometry\":" + geometry
            + "}";
    }

    /// A row with a file and whether our own reader takes it.
    void compareContent() const
    {
        QFETCH(const QByteArray, content);
        QFETCH(const bool, own);
        const auto text = difference(write(content));
        QVERIFY2(text.isEmpty(), qPrintable(text));
        QCOMPARE(leftToGdal, own ? 0 : 1);
    }

private Q_SLOTS:
    void initTestCase() { comparing::listen(); }
    void init() { leftToGdal = 0; }
    void cleanupTestCase() { comparing::stopListening(); }

    void shippedFiles()
    {
        QDirIterator it(QStringLiteral(PROJECT_DATA), {u"*.geojson"_s}, QDir::Files,
                        QDirIterator::Subdirectories);
        int count = 0;
        while (it.hasNext()) {
            const auto path = it.next();
            const auto text = difference(path);
            QVERIFY2(text.isEmpty(), qPrintable(path + u": "_s + text));
            ++count;
        }
        QVERIFY(count > 20);
        QVERIFY(leftToGdal <= 1); // the empty template
    }

    void sharedFiles()
    {
        if (!QFileInfo::exists(QStringLiteral(SHARED_DATA))) {
            QSKIP("skipped: the shared data are not there");
        }
        QDirIterator it(QStringLiteral(SHARED_DATA), {u"*.geojson"_s, u"*.json"_s}, QDir::Files,
                        QDirIterator::Subdirectories);
        QStringList faults;
        int count = 0;
        while (it.hasNext()) {
            const auto path = it.next();
            const auto text = difference(path);
            if (!text.isEmpty()) {
                faults.append(path.section(u'/', -2) + u": "_s + text);
            }
            ++count;
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        qInfo("%d files, %d left to GDAL", count, leftToGdal);
        QVERIFY(count > 100);
    }

    void values_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("own"); // whether our reader must be able to take it
        const auto row = [](const char *name, const QByteArray &content, bool own = true) {
            QTest::newRow(name) << content << own;
        };
        const auto values = [](const QByteArrayList &list) {
            QByteArrayList features;
            for (const auto &value : list) {
                features.append(feature("{\"a\":" + value + ",\"b\":1}", kPoint));
            }
            return collection(features.join(",\n"));
        };
        row("integers", values({"1", "-0", "9223372036854775807", "null"}));
        row("integers and reals", values({"1", "2.5", "1e3", "null"}));
        row("more than 64 bits", values({"1", "12345678901234567890"}), false);
        row("booleans", values({"true", "false", "null"}));
        row("booleans and integers", values({"true", "2"}));
        row("booleans and reals", values({"true", "2.5"}));
        row("texts", values({"\"a\"", "\"\"", "\"\\u00e4\\n\\\"\"", "\"\\ud83d\\ude00\"", "null"}));
        row("texts and integers", values({"\"a\"", "7", "true"}));
        row("dates", values({"\"2024-05-01\"", "\"2024/5/2\"", "null"}));
        row("dates and texts", values({"\"2024-05-01\"", "\"soon\""}));
        row("dates and times",
            values({"\"2024-05-01\"", "\"2024-05-01T12:30:15.25Z\"", "\"2024-05-01 12:30:15+02:00\""}));
        row("no dates",
            values({"\"2024-13-45\"", "\"05162008\"", "\"50-60\"", "\"1/2\"", "\" 2024-05-01\""}));
        row("lists", values({"[1,2]", "[]", "[3]", "null"}));
        row("lists of reals", values({"[1,2.5]", "[3]"}));
        row("lists of texts", values({"[\"a\",\"b/c\"]", "[\"d\"]"}));
        row("mixed lists", values({"[1,\"a\",null]", "[{\"x\":1}]"}));
        row("objects", values({"{\"x\":1,\"y\":[true,null,\"a/b\\u0001\"]}", "{}"}));
        row("only nulls", values({"null", "null"}));
        row("zero in text", values({"\"a\\u0000b\""}));
    }

    void values() { compareContent(); }

    void files_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("own");
        const auto row = [](const char *name, const QByteArray &content, bool own = true) {
            QTest::newRow(name) << content << own;
        };
        row("other keys",
            collection(feature("{\"a\":1,\"c\":2}", kPoint) + ","
                       + feature("{\"a\":1,\"b\":2,\"c\":3}", kPoint) + ","
                       + feature("{\"c\":1,\"d\":2}", kPoint) + "," + feature("{}", kPoint)));
        row("key twice", collection(feature("{\"a\":1,\"a\":2}", kPoint)), false);
        row("ids",
            collection(feature("{\"a\":1}", kPoint, "\"id\":7,") + ","
                       + feature("{\"a\":2}", kPoint, "\"id\":8,")));
        row("text ids",
            collection(feature("{\"a\":1}", kPoint, "\"id\":\"x\",") + "," + feature("{\"a\":2}", kPoint)));
        row("mixed ids",
            collection(feature("{\"a\":1}", kPoint, "\"id\":\"x\",") + ","
                       + feature("{\"a\":2}", kPoint, "\"id\":3,")));
        row("id twice", collection(feature("{\"id\":\"p\"}", kPoint, "\"id\":\"x\",")));
        row("null properties", collection(feature("null", kPoint)), false);
        row("old crs",
            collection(
                feature("{}", "{\"type\":\"Point\",\"coordinates\":[345000,5650000]}"),
                "\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::25832\"}},"));
        row("crs behind",
            collection(feature("{}", "{\"type\":\"Point\",\"coordinates\":[345000,5650000]}"), {},
                       ",\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"EPSG:25832\"}}"));
        row("name and bbox", collection(feature("{}", kPoint), "\"name\":\"Ebene\",", ",\"bbox\":[1,2,3,4]"));
        row("byte-order mark", "\xEF\xBB\xBF" + collection(feature("{\"a\":\"ä\"}", kPoint)));
        row("windows-1252", collection(feature("{\"a\":\"\xE4\"}", kPoint)), false);
        row("not a number", collection(feature("{\"a\":NaN}", kPoint)), false);
        row("cut off", collection(feature("{\"a\":1}", kPoint)).chopped(20), false);
        row("trailing comma", collection(feature("{\"a\":1}", kPoint) + ","), false);
    }

    void files() { compareContent(); }

    void geometries_data()
    {
        QTest::addColumn<QByteArray>("geometry");
        QTest::addColumn<bool>("own");
        const auto row = [](const char *geometry, bool own = true) {
            QTest::newRow(geometry) << QByteArray(geometry) << own;
        };
        row(R"({"type":"Point","coordinates":[6.5,51,80,1]})");
        row(R"({"coordinates":[6.5,51],"type":"Point"})");
        row(R"({"type":"MultiPoint","coordinates":[[6,51],[7,52]]})");
        row(R"({"type":"LineString","coordinates":[[6,51,1],[7,52,2]]})");
        row(R"({"type":"LineString","coordinates":[[6,51]]})");
        row(R"({"type":"MultiLineString","coordinates":[[[6,51],[7,52]],[[6,51],[6.5,51]]]})");
        row(R"({"type":"Polygon","coordinates":[[[6,51],[7,51],[7,52],[6,51]],[[6.5,51.2],[6.6,51.2],[6.6,51.3],[6.5,51.2]]]})");
        row(R"({"type":"Polygon","coordinates":[[[6,51],[7,51],[7,52]]]})");
        row(R"({"type":"Polygon","coordinates":[[[6,51],[7,51]],[[6.5,51.2],[6.6,51.2],[6.6,51.3],[6.5,51.2]]]})");
        row(R"({"type":"MultiPolygon","coordinates":[[[[6,51],[7,51],[7,52],[6,51]]],[[[8,51],[9,51],[9,52],[8,51]]]]})");
        row(R"({"type":"MultiPolygon","coordinates":[]})");
        row(R"({"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[6,51]},{"type":"LineString","coordinates":[[6,51],[7,52]]},{"type":"Point","coordinates":[6,52]}]})");
        row(R"({"type":"GeometryCollection","geometries":[]})");
        row(R"({"type":"Point","coordinates":[1e300,51]})");
        row(R"({"type":"Point","coordinates":[400,51]})");
        row(R"({"type":"Point","coordinates":[6]})", false);
        row(R"({"type":"Point","coordinates":[]})", false);
        row(R"({"type":"Point","coordinates":["6","51"]})", false);
        row(R"({"type":"Circle","coordinates":[6,51]})", false);
        row(R"({"type":"Point"})", false);
    }

    void geometries()
    {
        QFETCH(const QByteArray, geometry);
        QFETCH(const bool, own);
        const auto plain = feature("{\"a\":1}", R"({"type":"Point","coordinates":[6.5,51]})");
        const auto text = difference(write(collection(feature("{\"a\":2}", geometry) + "," + plain)));
        QVERIFY2(text.isEmpty(), qPrintable(text));
        QCOMPARE(leftToGdal, own ? 0 : 1);
    }

    /// Files of several runs: cut by what features begin with, by lines, and where no cut can be seen.
    void layouts_data()
    {
        QTest::addColumn<QByteArray>("separator");
        QTest::addColumn<bool>("typeFirst");
        QTest::newRow("one line") << QByteArray(",") << true;
        QTest::newRow("lines") << QByteArray(",\n") << false;
        QTest::newRow("comma first") << QByteArray("\n,") << true;
        QTest::newRow("nowhere to cut") << QByteArray(",") << false;
    }

    void layouts()
    {
        QFETCH(const QByteArray, separator);
        QFETCH(const bool, typeFirst);
        QByteArrayList features;
        for (int i = 0; i < 60'000; ++i) {
            const auto number = QByteArray::number(i);
            const auto rest = "\"properties\":{\"name\":\"Gebäude Nr. " + number
                + ", {\\\"type\\\":\\\"Feature\\\"\",\"value\":" + number + "},\"geometry\":"
                + (i % 20'000 == 19'999
                       ? QByteArray("null") // a problem in each run
                       : QByteArray("{\"type\":\"Point\",\"coordinates\":[6." + number + ",51]}"));
            features.append(typeFirst ? "{ \"type\": \"Feature\"," + rest + "}"
                                      : "{" + rest + ",\"type\":\"Feature\"}");
        }
        const auto path = write(collection(features.join(separator)));
        QVERIFY(QFileInfo(path).size() > 8'000'000);
        const auto text = difference(path);
        QVERIFY2(text.isEmpty(), qPrintable(text));
        QCOMPARE(leftToGdal, 0);
    }

    void randomFiles()
    {
        QRandomGenerator random(20261124);
        const auto pick = [&random](const QByteArrayList &list) { return list[random.bounded(list.size())]; };
        const QByteArrayList values {"1",     "2.5",           "true", "null", "\"x\"", "\"2024-05-01\"",
                                     "[1,2]", "{\"k\":\"v\"}", "-3"};
        const QByteArrayList keys {"a", "b", "c", "Straße", "id"};
        const QByteArrayList geometries {
            "null", R"({"type":"Point","coordinates":[6,51]})",
            R"({"type":"LineString","coordinates":[[6,51],[7,52]]})",
            R"({"type":"Polygon","coordinates":[[[6,51],[7,51],[7,52],[6,51]]]})"};
        for (int file = 0; file < 300; ++file) {
            const auto kinds = random.bounded(1, int(values.size()));
            QByteArrayList features;
            for (int i = 0; i < 6; ++i) {
                QByteArrayList members;
                for (const auto &key : keys) {
                    if (random.bounded(3) > 0) {
                        members.append('"' + key + "\":" + values[random.bounded(kinds)]);
                    }
                }
                features.append(feature("{" + members.join(",") + "}", pick(geometries)));
            }
            const auto content = collection(features.join(","));
            const auto text = difference(write(content));
            QVERIFY2(text.isEmpty(), qPrintable(text + u'\n' + QString::fromUtf8(content)));
        }
    }

    void progressAndCancel()
    {
        QByteArrayList features;
        for (int i = 0; i < 150'000; ++i) {
            features.append(
                feature("{\"name\":\"Ein recht langer Name\"}", R"({"type":"Point","coordinates":[6,51]})"));
        }
        const auto path = write(collection(features.join(",\n")));
        std::vector<double> progress;
        const revier::JobControl listening({}, [&progress](double f) { progress.push_back(f); });
        QVERIFY(revier::readFile(path, {}, listening));
        QVERIFY(progress.size() > 3);
        QVERIFY(std::ranges::is_sorted(progress));
        QCOMPARE(progress.back(), 1.0);
        const auto tables = revier::readFile(path, {}, {[] { return true; }, {}});
        QVERIFY(!tables);
        QCOMPARE(tables.error().code, revier::Error::Code::Canceled);
        QCOMPARE(leftToGdal, 0);
    }
};

QTEST_GUILESS_MAIN(TestGeoJson)
#include "tst_geojson.moc"
