// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/csvtable.h"

#include <QTest>

using namespace Qt::StringLiterals;
using revier::CsvTable;

namespace {

/// Cells in bars, rows with their lines: "3|a|b".
QStringList rowTexts(const CsvTable &table)
{
    QStringList texts;
    for (const auto &row : table.rows) {
        texts.append(QString::number(row.line) + u'|' + row.cells.join(u'|'));
    }
    return texts;
}

} // namespace

class TestCsvTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void good_data();
    void good();
    void bad_data();
    void bad();
};

void TestCsvTable::good_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("header");
    QTest::addColumn<QStringList>("rows");

    const auto row = [](const char *name, const QByteArray &text, const QString &header,
                        const QStringList &rows) { QTest::newRow(name) << text << header << rows; };
    row("comma", "a,b\n1,2\n3,4\n", u"a|b"_s, {u"2|1|2"_s, u"3|3|4"_s});
    row("semicolon", "a;b\n1,5;2\n", u"a|b"_s, {u"2|1,5|2"_s});
    row("tab", "a\tb\n1,5\t2;3\n", u"a|b"_s, {u"2|1,5|2;3"_s});
    row("one column", "a\n1\n2\n", u"a"_s, {u"2|1"_s, u"3|2"_s});
    row("the first line decides", "a,b\n1;2;3,4\n", u"a|b"_s, {u"2|1;2;3|4"_s});
    row("most separators win", "a,x;b;c\n1;2;3\n", u"a,x|b|c"_s, {u"2|1|2|3"_s});
    row("carriage returns", "a,b\r\n1,2\r\n", u"a|b"_s, {u"2|1|2"_s});
    row("byte-order mark",
        "\xEF\xBB\xBF"
        "a,b\n1,2\n",
        u"a|b"_s, {u"2|1|2"_s});
    row("no line end", "a,b\n1,2", u"a|b"_s, {u"2|1|2"_s});
    row("quoted separator", "a,b\n\"1,2\",3\n", u"a|b"_s, {u"2|1,2|3"_s});
    row("quoted quote", "a,b\n\"say \"\"yes\"\"\",3\n", u"a|b"_s, {u"2|say \"yes\"|3"_s});
    row("quote within a text", "a,b\n5\" pipe,3\n", u"a|b"_s, {u"2|5\" pipe|3"_s});
    row("quoted line end", "a,b\n\"1\n2\",3\n4,5\n", u"a|b"_s, {u"2|1\n2|3"_s, u"4|4|5"_s});
    row("quoted carriage return", "a,b\r\n\"1\r\n2\",3\r\n", u"a|b"_s, {u"2|1\r\n2|3"_s});
    row("quoted header", "\"a\",\"b;c;d\"\n1,2\n", u"a|b;c;d"_s, {u"2|1|2"_s});
    row("empty cells", "a,b,c\n,,\n1,,3\n", u"a|b|c"_s, {u"2|||"_s, u"3|1||3"_s});
    row("empty quotes", "a,b\n\"\",2\n", u"a|b"_s, {u"2||2"_s});
    row("empty lines", "a,b\n\n1,2\n\n\n3,4\n\n", u"a|b"_s, {u"3|1|2"_s, u"6|3|4"_s});
    row("rows of other lengths", "a,b\n1\n1,2,3\n", u"a|b"_s, {u"2|1"_s, u"3|1|2|3"_s});
    row("header only", "a,b\n", u"a|b"_s, {});
    row("umlauts", "Straße,Größe\nÄ,ß\n", u"Straße|Größe"_s, {u"2|Ä|ß"_s});
}

void TestCsvTable::good()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, header);
    QFETCH(const QStringList, rows);
    const auto table = CsvTable::parse(text);
    QVERIFY2(table, table ? "" : qPrintable(table.error().message));
    QCOMPARE(table->header.join(u'|'), header);
    QCOMPARE(rowTexts(*table), rows);
}

void TestCsvTable::bad_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("line");

    QTest::newRow("nothing") << QByteArray() << u"The table is empty"_s << 1;
    QTest::newRow("byte-order mark only") << QByteArray("\xEF\xBB\xBF") << u"The table is empty"_s << 1;
    QTest::newRow("empty lines only") << QByteArray("\n\r\n\n") << u"The table is empty"_s << 1;
    QTest::newRow("not closed") << QByteArray("a,b\n1,2\n\"3,4\n5,6\n") << u"not closed"_s << 3;
    QTest::newRow("not closed after line ends in quotes")
        << QByteArray("a,b\n\"1\n1\",2\n3,\"4\n5,6\n") << u"not closed"_s << 4;
    QTest::newRow("not closed in the header") << QByteArray("a,\"b\n1,2\n") << u"not closed"_s << 1;
}

void TestCsvTable::bad()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, word);
    QFETCH(const int, line);
    const auto table = CsvTable::parse(text);
    QVERIFY(!table);
    QVERIFY2(table.error().message.contains(word), qPrintable(table.error().message));
    QCOMPARE(table.error().line, line);
}

QTEST_GUILESS_MAIN(TestCsvTable)
#include "tst_csvtable.moc"
