// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/packedfile_p.h"

#include "comparing.h"
#include "gzip.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using comparing::difference;
using comparing::leftToGdal;
using fixtures::gzip;
using revier::FeatureTablePtr;

namespace {

const QByteArray kBroken = R"({"type":"Feature","properties":{"a)";

QByteArray feature(const QByteArray &value)
{
    return R"({"type":"Feature","properties":{"a":)" + value
        + R"(},"geometry":{"type":"Point","coordinates":[6.5,51]}})";
}

QByteArray lines(const QByteArrayList &values, const QByteArray &before = {}, const QByteArray &after = "\n")
{
    QByteArray text;
    for (const auto &value : values) {
        text += before + feature(value) + after;
    }
    return text;
}

/// More than one run of 4 MB.
QByteArray manyLines(int count = 60'000)
{
    QByteArray text;
    for (int i = 0; i < count; ++i) {
        text += feature("\"Haus Nr. " + QByteArray::number(i) + '"') + '\n';
    }
    return text;
}

} // namespace

/// Text sequences of GeoJSON (RFC 8142, or lines without separators) and compressed files, read by our own
/// reader as GDAL reads them, or better where GDAL loses features without a word.
class TestGeoJsonSequence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { comparing::listen(); }
    void init() { leftToGdal = 0; }
    void cleanupTestCase() { comparing::stopListening(); }

    void asGdal_data();
    void asGdal();
    void suffixes_data();
    void suffixes();
    void betterThanGdal_data();
    void betterThanGdal();
    void brokenLines_data();
    void brokenLines();
    void severalRuns();
    void truncatedCollection();
    void compressed_data();
    void compressed();
    void damaged_data();
    void damaged();
    void bomb();
    void canceled();

private:
    [[nodiscard]] QString write(const QByteArray &content, const QString &name = u"test.geojsonl"_s) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName()
                                                                                        : QString();
    }
    [[nodiscard]] FeatureTablePtr read(const QByteArray &content,
                                       const QString &name = u"test.geojsonl"_s) const
    {
        const auto tables = revier::readFile(write(content, name), {}, {});
        return tables && tables->size() == 1 ? tables->front() : nullptr;
    }

    QTemporaryDir m_folder;
};

void TestGeoJsonSequence::asGdal_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("own"); // whether our reader must be able to take it
    const auto row = [](const char *name, const QByteArray &content, bool own = true) {
        QTest::newRow(name) << content << own;
    };
    row("lines", lines({"1", "2", "3"}));
    row("all alike, no end of line", lines({"1", "2"}).chopped(1));
    row("carriage returns", lines({"1", "2", "3"}, {}, "\r\n"));
    row("separators", lines({"1", "2", "3"}, "\x1E"));
    row("separators only", lines({"1", "2", "3"}, "\x1E", {}));
    row("over several lines", lines({"1", "2", "3"}, "\x1E").replace(",\"geo", ",\n  \"geo"));
    row("other kinds", lines({"1", "2.5", "null", "true"}));
    row("texts", lines({"\"x\"", "7", "null", "[1,2]"}));
    row("ids and other keys",
        lines({"1"}) + R"({"type":"Feature","id":7,"properties":{"b":2},"geometry":null})" + "\n");
    row("empty lines", "\n\r\n" + lines({"1", "2"}, {}, "\n\n\r\n"));
    row("not a number", lines({"1", "NaN", "3"}), false);
    row("more than 64 bits", lines({"1", "12345678901234567890", "3"}), false);
    row("windows-1252", lines({"1", "\"\xE4\"", "3"}), false);
    row("bare geometries", lines({"1"}) + R"({"type":"Point","coordinates":[6,51]})" + "\n", false);
    row("something else between", lines({"1"}) + "5\n[1]\n" + lines({"2"}), false);
    row("one feature", lines({"1"}), false);
    row("a feature over several lines", feature("1").replace(",\"geo", ",\n  \"geo"), false);
    row("nothing but broken", kBroken + "\n" + kBroken + "\n", false);
}

void TestGeoJsonSequence::asGdal()
{
    QFETCH(const QByteArray, content);
    QFETCH(const bool, own);
    const auto text = difference(write(content));
    QVERIFY2(text.isEmpty(), qPrintable(text));
    QCOMPARE(leftToGdal, own ? 0 : 1);
}

void TestGeoJsonSequence::suffixes_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"a.geojsonl", "a.geojsons", "a.ndjson", "a.NDJSON", "a.json", "a.geojson"}) {
        QTest::newRow(name) << QString::fromLatin1(name);
    }
}

void TestGeoJsonSequence::suffixes()
{
    QFETCH(const QString, name);
    const auto table = read(lines({"1", "2", "3"}), name);
    QVERIFY(table);
    QCOMPARE(leftToGdal, 0);
    QCOMPARE(table->featureCount(), 3U);
    QCOMPARE(table->driver, u"GeoJSONSeq"_s);
    QCOMPARE(table->name, u"a"_s);
}

/// GDAL takes some of these for a file of one feature, and passes over lines in others.
void TestGeoJsonSequence::betterThanGdal_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("byte-order mark") << "\xEF\xBB\xBF" + lines({"1", "2", "3"});
    QTest::newRow("mixed, lines first") << lines({"1", "2"}) + lines({"3"}, "\x1E");
    QTest::newRow("mixed, separators first") << lines({"1"}, "\x1E") + lines({"2", "3"});
}

void TestGeoJsonSequence::betterThanGdal()
{
    QFETCH(const QByteArray, content);
    const auto table = read(content);
    QVERIFY(table);
    QCOMPARE(leftToGdal, 0);
    QCOMPARE(table->featureCount(), 3U);
    QCOMPARE(table->value(2, u"a"_s), QVariant(3));
    QVERIFY(table->problems.empty());
}

void TestGeoJsonSequence::brokenLines_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("line");
    QTest::newRow("in the middle") << lines({"1"}) + kBroken + "\n" + lines({"2"}) << u"line 2"_s;
    QTest::newRow("the first") << kBroken + "\n" + lines({"1", "2"}) << u"line 1"_s;
    QTest::newRow("cut off") << lines({"1", "2"}) + kBroken << u"line 3"_s;
    QTest::newRow("two of them") << lines({"1"}) + "\n}\n" + kBroken + "\n" + lines({"2"}) << u"line 3, 4"_s;
    QTest::newRow("raw end of line in a text") << lines({"1", "\"x\ny\"", "2"}) << u"line 2, 3"_s;
    QTest::newRow("behind separators")
        << lines({"1"}, "\x1E").replace(",\"geo", ",\n\"geo") + "\x1E" + kBroken + "\n" + lines({"2"}, "\x1E")
        << u"line 3"_s;
}

/// The rest is kept, and the line named.
void TestGeoJsonSequence::brokenLines()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, line);
    const auto table = read(content);
    QVERIFY(table);
    QCOMPARE(leftToGdal, 0);
    QCOMPARE(table->featureCount(), 2U);
    QCOMPARE(table->value(1, u"a"_s), QVariant(2));
    QCOMPARE(table->problems.size(), 1U);
    QVERIFY2(table->problems.front().message.contains(line), qPrintable(table->problems.front().message));
}

void TestGeoJsonSequence::severalRuns()
{
    const auto content = manyLines();
    QVERIFY(content.size() > 5'000'000);
    const auto text = difference(write(content));
    QVERIFY2(text.isEmpty(), qPrintable(text));
    const auto table = read(content + kBroken + '\n' + manyLines(10));
    QVERIFY(table);
    QCOMPARE(table->featureCount(), 60'010U);
    QVERIFY(table->problems.front().message.contains(u"60001"_s));
    QCOMPARE(leftToGdal, 0);
}

/// Its lines are not those of a sequence.
void TestGeoJsonSequence::truncatedCollection()
{
    const auto content =
        "{\"type\":\"FeatureCollection\",\"features\":[\n" + lines({"1", "2", "3"}, {}, ",\n");
    QVERIFY(!revier::readFile(write(content, u"test.geojson"_s), {}, {}));
}

void TestGeoJsonSequence::compressed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    const auto collection =
        "{\"type\":\"FeatureCollection\",\"features\":[" + lines({"1", "2", "3"}, {}, ",").chopped(1) + "]}";
    QTest::newRow("collection") << u"a.geojson"_s << collection;
    QTest::newRow("json") << u"a.json"_s << collection;
    QTest::newRow("lines") << u"a.geojsonl"_s << lines({"1", "2", "3"});
    QTest::newRow("separators") << u"a.geojsons"_s << lines({"1", "2", "3"}, "\x1E");
    QTest::newRow("several runs") << u"a.ndjson"_s << manyLines();
}

/// The same as of the file that is packed.
void TestGeoJsonSequence::compressed()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, content);
    for (const auto &packed : {gzip(content), gzip(content.first(40)) + gzip(content.sliced(40)),
                               gzip(content, 0xFFFFFFFFU), gzip(content, 0)}) {
        const bool honest = packed == gzip(content) || packed.indexOf("\x1F\x8B\x08", 3) > 0;
        const auto ours = revier::readFile(write(packed, name + u".gz"_s), {}, {});
        QVERIFY(ours);
        if (honest) {
            const auto text = difference(ours, revier::readFile(write(content, name), {}, {}));
            QVERIFY2(text.isEmpty(), qPrintable(text));
        }
        QCOMPARE(ours->front()->featureCount(), name == u"a.ndjson"_s ? 60'000U : 3U);
        QCOMPARE(leftToGdal, 0);
    }
}

void TestGeoJsonSequence::damaged_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("packed");
    QTest::addColumn<bool>("readable");
    const auto sequence = manyLines(3000);
    const auto collection = "{\"type\":\"FeatureCollection\",\"features\":["
        + manyLines(3000).replace('\n', ',').chopped(1) + "]}";
    auto wrongSum = gzip(sequence);
    wrongSum[wrongSum.size() - 5] = char(wrongSum[wrongSum.size() - 5] ^ 1);
    QTest::newRow("lines, cut off") << u"a.geojsonl.gz"_s << gzip(sequence).chopped(2000) << true;
    QTest::newRow("lines, wrong checksum") << u"a.geojsonl.gz"_s << wrongSum << true;
    QTest::newRow("collection, cut off") << u"a.geojson.gz"_s << gzip(collection).chopped(2000) << false;
    QTest::newRow("head only") << u"a.geojson.gz"_s << gzip(collection).first(12) << false;
    QTest::newRow("cut in its head") << u"a.geojson.gz"_s << gzip(collection).first(5) << false;
}

/// What can be read is kept with a warning; else the message says that the archive is damaged.
void TestGeoJsonSequence::damaged()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, packed);
    QFETCH(const bool, readable);
    const auto tables = revier::readFile(write(packed, name), {}, {});
    QCOMPARE(tables.has_value(), readable);
    if (readable) {
        QVERIFY(tables->front()->featureCount() > 1000);
        QVERIFY(tables->front()->problems.front().message.startsWith(u"The compressed file is damaged"_s));
    } else {
        QCOMPARE(tables.error().code, revier::Error::Code::Corrupt);
        QVERIFY2(tables.error().message.contains(u"is a damaged archive"_s),
                 qPrintable(tables.error().message));
    }
}

/// The size that a file says counts for nothing: what grows beyond the limit is refused.
void TestGeoJsonSequence::bomb()
{
    constexpr qsizetype kLimit = 8'000'000;
    const auto packed = write(gzip(QByteArray(kLimit + 1, ' '), 100), u"bombe.geojson.gz"_s);
    QVERIFY(QFileInfo(packed).size() < 20'000);
    const auto refused = revier::unpackFile(packed, {}, kLimit);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, revier::Error::Code::Unsupported);
    QVERIFY(refused.error().message.contains(u"bombe.geojson.gz"_s));
    const auto taken = revier::unpackFile(packed, {}, kLimit + 1);
    QVERIFY(taken);
    QCOMPARE(taken->content.size(), kLimit + 1);
    QCOMPARE(taken->name, u"bombe.geojson"_s);
}

void TestGeoJsonSequence::canceled()
{
    const auto path = write(gzip(manyLines()), u"a.geojsonl.gz"_s);
    for (const int question : {0, 1, 2, 3}) {
        int asked = 0; // not atomic: a JobControl is for one thread at a time
        const auto tables = revier::readFile(path, {}, {[&] { return asked++ >= question; }, {}});
        QVERIFY(!tables);
        QCOMPARE(tables.error().code, revier::Error::Code::Canceled);
    }
    std::vector<double> heard;
    QVERIFY(revier::readFile(path, {}, {{}, [&heard](double fraction) { heard.push_back(fraction); }}));
    QVERIFY(std::ranges::is_sorted(heard));
    QCOMPARE(heard.back(), 1.0);
}

QTEST_GUILESS_MAIN(TestGeoJsonSequence)
#include "tst_geojsonsequence.moc"
