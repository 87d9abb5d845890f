// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/reader.h"
#include "data/shapeencoding.h"
#include "data/textrepair.h"

#include "fixtures.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using revier::FeatureTablePtr;

namespace {

// "Jülich", "Größe", "Äcker", "Düren" in the encodings that German shapefiles come in.
const std::vector<QByteArray> kWindows {"J\xFClich",
                                        "Gr\xF6\xDF"
                                        "e",
                                        "\xC4"
                                        "cker",
                                        "D\xFCren"};
const std::vector<QByteArray> kDos {"J\x81lich",
                                    "Gr\x94\xE1"
                                    "e",
                                    "\x8E"
                                    "cker",
                                    "D\x81ren"};
const std::vector<QByteArray> kUtf8 {"Jülich", "Größe", "Äcker", "Düren"};
const std::vector<QByteArray> kAscii {"Neuss", "Erft", "Grevenbroich", "Kerpen"};
const QStringList kNames {u"Jülich"_s, u"Größe"_s, u"Äcker"_s, u"Düren"_s};

} // namespace

class TestEncoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shapefiles_data();
    void shapefiles();
    void chosenByUser();
    void shortWordsBesideQuotes();
    void geoJson_data();
    void geoJson();
    void repair();
    void validity_data();
    void validity();
};

void TestEncoding::shapefiles_data()
{
    QTest::addColumn<std::vector<QByteArray>>("texts");
    QTest::addColumn<QByteArray>("cpg");
    QTest::addColumn<char>("ldid");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<bool>("problem");
    QTest::newRow("cp1252, guessed") << kWindows << QByteArray() << '\0' << u"windows-1252 (guessed)"_s
                                     << false;
    QTest::newRow("cp1252, LDID") << kWindows << QByteArray() << '\x57' << u"windows-1252 (LDID)"_s << false;
    QTest::newRow("cp1252, cpg") << kWindows << "1252"_ba << '\0' << u"windows-1252 (.cpg)"_s << false;
    QTest::newRow("cp1252, ANSI cpg")
        << kWindows << "ANSI 1252\r\n"_ba << '\0' << u"windows-1252 (.cpg)"_s << false;
    QTest::newRow("latin1, cpg") << kWindows << "ISO-8859-1"_ba << '\0' << u"windows-1252 (.cpg)"_s << false;
    QTest::newRow("latin1, esri cpg") << kWindows << "88591"_ba << '\0' << u"windows-1252 (.cpg)"_s << false;
    QTest::newRow("cp850, guessed") << kDos << QByteArray() << '\0' << u"CP850 (guessed)"_s << false;
    QTest::newRow("cp850, LDID") << kDos << QByteArray() << '\x02' << u"CP850 (LDID)"_s << false;
    QTest::newRow("cp437, LDID") << kDos << QByteArray() << '\x01' << u"CP437 (LDID)"_s << false;
    QTest::newRow("cp850, cpg") << kDos << "CP850"_ba << '\x57' << u"CP850 (.cpg)"_s << false;
    QTest::newRow("utf-8, guessed") << kUtf8 << QByteArray() << '\0' << u"UTF-8 (guessed)"_s << false;
    QTest::newRow("utf-8, cpg") << kUtf8 << "UTF-8"_ba << '\0' << u"UTF-8 (.cpg)"_s << false;
    QTest::newRow("utf-8, cpg beats LDID") << kUtf8 << "utf8\n"_ba << '\x57' << u"UTF-8 (.cpg)"_s << false;
    QTest::newRow("utf-8, LDID says 1252") << kUtf8 << QByteArray() << '\x57' << u"UTF-8 (guessed)"_s << true;
    QTest::newRow("cpg lies, guessed")
        << kWindows << "UTF-8"_ba << '\0' << u"windows-1252 (guessed)"_s << true;
    QTest::newRow("cpg lies, LDID") << kDos << "UTF-8"_ba << '\x02' << u"CP850 (LDID)"_s << true;
    QTest::newRow("cpg lies, cp850") << kDos << "UTF-8"_ba << '\0' << u"CP850 (guessed)"_s << true;
    QTest::newRow("cpg unknown") << kWindows << "Klingonisch"_ba << '\0' << u"windows-1252 (guessed)"_s
                                 << true;
}

void TestEncoding::shapefiles()
{
    QFETCH(const std::vector<QByteArray>, texts);
    QFETCH(const QByteArray, cpg);
    QFETCH(const char, ldid);
    QFETCH(const QString, encoding);
    QFETCH(const bool, problem);
    const QTemporaryDir folder;
    const auto path = fixtures::writeShape(QDir(folder.path()), u"orte"_s, texts, cpg, ldid);
    const auto tables = revier::readFile(path, {}, {});
    QVERIFY2(tables, tables ? "" : qPrintable(tables.error().message));
    const auto &table = *tables->front();
    QCOMPARE(table.encoding, encoding);
    for (std::size_t i = 0; i < table.featureCount(); ++i) {
        QCOMPARE(table.value(i, u"NAME").toString(), kNames[qsizetype(i)]);
    }
    QCOMPARE(!table.problems.empty(), problem);
}

void TestEncoding::chosenByUser()
{
    const QTemporaryDir folder;
    const auto path = fixtures::writeShape(QDir(folder.path()), u"orte"_s, kWindows, "CP850");
    const auto tables = revier::readFile(path, {.crs = {}, .encoding = u"windows-1252"_s}, {});
    QVERIFY(tables);
    QCOMPARE(tables->front()->value(0, u"NAME").toString(), u"Jülich"_s);
    QVERIFY(tables->front()->encoding.startsWith(u"windows-1252"_s));
}

void TestEncoding::shortWordsBesideQuotes()
{
    // „…” of windows-1252 are ä and ö of CP850: they stand beside blanks, letters do not.
    const auto quotes = revier::findShapeEncoding(fixtures::tableBytes({"Haus \x84"
                                                                        "Erft\x94",
                                                                        "Gr\xFCn"},
                                                                       0),
                                                  QByteArray());
    QCOMPARE(quotes.name, u"windows-1252"_s);
    const auto sharpS = revier::findShapeEncoding(fixtures::tableBytes({"Neu\xE1"}, 0), QByteArray());
    QCOMPARE(sharpS.name, u"CP850"_s);
    const auto cut =
        QByteArray("Korschenbroich, Glück").left(20).chopped(2) + "s\xC3"; // a full column of 20 bytes
    QCOMPARE(cut.size(), 20);
    const auto cutTable = fixtures::tableBytes({"Düren", cut}, 0);
    QCOMPARE(revier::findShapeEncoding(cutTable, "UTF-8").name, u"UTF-8"_s);
    QCOMPARE(revier::findShapeEncoding(fixtures::tableBytes(kAscii, 0), {}).description(), u"UTF-8"_s);
    QCOMPARE(revier::findShapeEncoding({}, {}).name, u"UTF-8"_s);
    QCOMPARE(revier::findShapeEncoding(QByteArray(40, '\xFF'), {}).problem, QString()); // no table at all
}

void TestEncoding::geoJson_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("mark");
    QTest::addColumn<bool>("repaired");
    QTest::newRow("utf-8") << "Jülich"_ba << QByteArray() << false;
    QTest::newRow("byte order mark") << "Jülich"_ba << "\xEF\xBB\xBF"_ba << false;
    QTest::newRow("escaped") << "J\\u00fclich"_ba << QByteArray() << false;
    QTest::newRow("latin-1") << "J\xFClich"_ba << QByteArray() << true;
}

void TestEncoding::geoJson()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, mark);
    QFETCH(const bool, repaired);
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"orte.geojson"_s);
    const auto properties = R"({"name":")" + name + R"("})";
    fixtures::write(
        path,
        mark + fixtures::featureCollection(fixtures::feature(fixtures::point("6.36,50.92"), properties)));
    const auto tables = revier::readFile(path, {}, {});
    QVERIFY2(tables, tables ? "" : qPrintable(tables.error().message));
    QCOMPARE(tables->front()->value(0, u"name").toString(), u"Jülich"_s);
    QCOMPARE(!tables->front()->problems.empty(), repaired);
    QCOMPARE(tables->front()->encoding == u"UTF-8"_s, !repaired);
}

void TestEncoding::repair()
{
    QCOMPARE(revier::utf8FromWindows1252("\x80 J\xFClich \x84\x93"), std::string("€ Jülich „“"));
    QCOMPARE(revier::utf8FromWindows1252(""), std::string());
}

void TestEncoding::validity_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("valid");
    QTest::addColumn<bool>("validIfCut");
    QTest::newRow("empty") << QByteArray() << true << true;
    QTest::newRow("umlauts") << "äöüß"_ba << true << true;
    QTest::newRow("four bytes") << "\xF0\x9F\x97\xBA"_ba << true << true;
    QTest::newRow("cut") << "J\xC3"_ba << false << true;
    QTest::newRow("lone second byte") << "\xBC"_ba << false << false;
    QTest::newRow("latin-1") << "J\xFClich"_ba << false << false;
    QTest::newRow("overlong") << "\xC0\xAF"_ba << false << false;
    QTest::newRow("overlong, three bytes") << "\xE0\x80\xAF"_ba << false << false;
    QTest::newRow("surrogate") << "\xED\xA0\x80"_ba << false << false;
    QTest::newRow("beyond Unicode") << "\xF4\x90\x80\x80"_ba << false << false;
}

void TestEncoding::validity()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, valid);
    QFETCH(const bool, validIfCut);
    const std::string_view view(bytes.constData(), std::size_t(bytes.size()));
    QCOMPARE(revier::isUtf8(view), valid);
    QCOMPARE(revier::isUtf8(view, true), validIfCut);
}

QTEST_GUILESS_MAIN(TestEncoding)
#include "tst_encoding.moc"
