// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/longtable.h"
#include "data/reader.h"
#include "fixtures.h"
#include "tables.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;
using revier::Field;
using revier::LongTableColumns;
using revier::Problem;

/// Tables with mistakes, as spreadsheets write them: does a message lead to the cell, and is the rest there?
class TestLongTableWrong : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }
    void messages_data();
    void messages();
    void numbers_data();
    void numbers();
    void notes();
    void numbersReadBefore_data();
    void numbersReadBefore();
    void theRestIsKept();
    void severalMistakesInOneRow();
    void emptyRowsArePassedOver();
    void missingScenarios();
    void manyMistakesAreCounted();
    void placeholdersInCells();
    void nothingLeft();
    void fromASpreadsheet();

private:
    [[nodiscard]] revier::Result<revier::LongTableSeries> joined(const QByteArray &csv,
                                                                 bool textCells = true) const;
    QTemporaryDir m_folder;
};

namespace {

QString allMessages(const std::vector<Problem> &problems)
{
    QStringList texts;
    for (const auto &problem : problems) {
        texts.append(problem.message);
    }
    return texts.join(u'\n');
}

} // namespace

/// With the features 05162, 05362 and 05334; the scenario is the column "szenario" if there is one.
revier::Result<revier::LongTableSeries> TestLongTableWrong::joined(const QByteArray &csv,
                                                                   bool textCells) const
{
    const auto path = m_folder.filePath(u"jobs.csv"_s);
    fixtures::write(path, csv);
    const auto tables = revier::readFile(path, {{}, {}, textCells}, {});
    if (!tables) {
        return std::unexpected(tables.error());
    }
    const auto &rows = *tables->front();
    const auto layer = tables::table({{u"key"_s, Field::Type::Text, {u"05162"_s, u"05362"_s, u"05334"_s}}});
    const auto scenario = rows.fieldIndex(u"szenario") >= 0 ? u"szenario"_s : QString();
    return seriesFromLongTable(layer, u"key"_s, rows, {u"ags"_s, u"jahr"_s, u"wert"_s, scenario});
}

void TestLongTableWrong::messages_data()
{
    QTest::addColumn<QByteArray>("bad"); // the second row of data: row 3 of the spreadsheet
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const char *bad, const QString &says) {
        QTest::newRow(name) << QByteArray(bad) << says;
    };
    const auto year =
        u"1 row(s) of “jobs.csv” left out, as there is no year from 1900 to 2199 in column “jahr”: row 3%1."_s;
    row("no year", "05362;;20", year.arg(QString()));
    row("a word as year", "05362;bald;20", year.arg(u" (“bald”)"_s));
    row("year too early", "05362;1899;20", year.arg(u" (“1899”)"_s));
    row("year too late", "05362;20300;20", year.arg(u" (“20300”)"_s));
    row("half a year", "05362;2025,5;20", year.arg(u" (“2025,5”)"_s));
    row("year: way out", "05362;;20", u"Enter a year such as 2030 there and open the file again."_s);
    const auto number =
        u"1 row(s) of “jobs.csv” left out, as there is no number in column “wert”: row 3 (“%1”)."_s;
    row("a word", "05362;2025;viele", number.arg(u"viele"_s));
    row("number with a word", "05362;2025;20 Stellen", number.arg(u"20 Stellen"_s));
    row("number with a sign", "05362;2025;~20", number.arg(u"~20"_s));
    row("two numbers", "05362;2025;20-30", number.arg(u"20-30"_s));
    row("bad groups", "05362;2025;12.50.000", number.arg(u"12.50.000"_s));
    row("too large", "05362;2025;1e308", number.arg(u"1e308"_s));
    row("far too large", "05362;2025;1e999", number.arg(u"1e999"_s));
    row("infinite", "05362;2025;inf", number.arg(u"inf"_s));
    row("not a number", "05362;2025;nan", number.arg(u"nan"_s));
    row("hexadecimal", "05362;2025;0x10", number.arg(u"0x10"_s));
    row("number: way out", "05362;2025;x y", u"Enter a number such as 1250 or 6.95 there"_s);
    row("no number", "05362;2025;", u"1 row(s) of “jobs.csv” without a number in column “wert”: row 3."_s);
    row("sign of statistics", "05362;2025;...",
        u"1 row(s) of “jobs.csv” without a number in column “wert”: row 3 (“...”)."_s);
    row("short row", "05362;2025", u"without a number in column “wert”: row 3."_s);
    row("open number", "05362;2025;1.250",
        u"1 row(s) of “jobs.csv” left out, as the number in column “wert” can be read in two ways: row 3 (“1.250”)."_s);
    row("no key", ";2025;20",
        u"1 row(s) of “jobs.csv” left out, as there is no key in column “ags”: row 3."_s);
    row("same row twice", "05162;2025;20",
        u"1 row(s) of “jobs.csv” left out, as an earlier row has the same key (column “ags”), year and scenario: row 3 (“05162”, 2025: as in row 2)."_s);
    row("same key in another form", "5162;2025;20", u"row 3 (“5162”, 2025: as in row 2)."_s);
    row("same year as a date", "05162;31.12.2025;20", u"row 3 (“05162”, 2025: as in row 2)."_s);
    row("unknown AGS", "05999;2025;20",
        u"1 key(s) in column “ags” of “jobs.csv” that no feature of “layer.geojson” has: row 3 (“05999”)."_s);
    row("unknown AGS: way out", "05999;2025;20", u"Correct the keys, or choose another layer or field."_s);
}

void TestLongTableWrong::messages()
{
    QFETCH(const QByteArray, bad);
    QFETCH(const QString, says);
    const auto result = joined("ags;jahr;wert\n05162;2025;10\n" + bad + "\n05334;2025;30\n");
    QVERIFY(result);
    QCOMPARE(result->problems.size(), std::size_t(1));
    QVERIFY2(result->problems.front().message.contains(says), qPrintable(result->problems.front().message));
    const bool empty = says.contains(u"without a number"_s);
    QCOMPARE(result->problems.front().severity, empty ? Problem::Severity::Note : Problem::Severity::Warning);
    QCOMPARE(result->series->years(), (std::vector {2025}));
    QCOMPARE(result->series->values(0, 0)[0], 10.0); // of two the first holds
    QVERIFY(std::isnan(result->series->values(0, 0)[1]));
    QCOMPARE(result->series->values(0, 0)[2], 30.0);
}

void TestLongTableWrong::numbers_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QString>("expected"); // "-": left out
    const auto row = [](const char *cells, const char *expected) {
        QTest::newRow(cells) << QString::fromUtf8(cells).split(u'|') << QString::fromUtf8(expected);
    };
    // Certain by themselves.
    row("12|-3|+4", "12 -3 4");
    row("6,95|7|8", "6.95 7 8");
    row("6.95|7|8", "6.95 7 8");
    row("1.250,5|1.234.567,25|-0,5", "1250.5 1.23457e+06 -0.5");
    row("1,250.5|1,234,567.25|-.5", "1250.5 1.23457e+06 -0.5");
    row("1.250.000|2|3", "1.25e+06 2 3");
    row("1,250,000|2|3", "1.25e+06 2 3");
    row("1e3|1.5E-1|2", "1000 0.15 2");
    row("1,5E+03|2|3", "1500 2 3");
    // One separator before three digits follows the rest of the column.
    row("1.250|6,95|3", "1250 6.95 3");
    row("1,250|6,95|3", "1.25 6.95 3");
    row("1.250|6.95|3", "1.25 6.95 3");
    row("1,250|6.95|3", "1250 6.95 3");
    row("1.250|1.250,5|3", "1250 1250.5 3");
    row("-1.250|0,5|3", "-1250 0.5 3");
    row("1.250|0.125|3", "1.25 0.125 3");
    row("1.250|1234.567|3", "1.25 1234.57 3");
    row("1.250|2.500|850", "- - 850");
    row("1,250|2,500|850", "- - 850");
    row("1.250|2,500|850", "- - 850");
    // Both marks for certain: commas are left out, and what is open.
    row("6,95|7.35|8", "- 7.35 8");
    row("6,95|7.35|1.250", "- 7.35 -");
    row("1.250,5|1,250.5|1", "- 1250.5 1");
    // No numbers.
    row("1.|,|5,", "- - -");
    row("1..5|1,,5|1.2.3", "- - -");
    row("1.250,500.5|1,5,5|1 250", "- - -");
    row("--5|5-|+-5", "- - -");
    row("1e|e5|1e5.5", "- - -");
}

void TestLongTableWrong::numbers()
{
    QFETCH(const QStringList, cells);
    QFETCH(const QString, expected);
    const auto table =
        tables::table({{u"ags"_s, Field::Type::Text, {u"0"_s, u"1"_s, u"2"_s, u"3"_s}},
                       {u"jahr"_s, Field::Type::Integer, {2025, 2025, 2025, 2025}},
                       {u"wert"_s, Field::Type::Text, {u"1"_s, cells[0], cells[1], cells[2]}}});
    const auto result = seriesFromLongTable(table, u"ags"_s, table, {u"ags"_s, u"jahr"_s, u"wert"_s, {}});
    QVERIFY(result);
    QStringList found;
    for (const auto value : result->series->values(0, 0).subspan(1)) {
        found.append(std::isnan(value) ? u"-"_s : QString::number(value, 'g', 6));
    }
    QCOMPARE(found.join(u' '), expected);
}

void TestLongTableWrong::notes()
{
    const auto only = [this](const QByteArray &cells) {
        const auto result = joined("ags;jahr;wert\n05162;2025;" + cells + "\n");
        return result && result->problems.size() == 1
                && result->problems.front().severity == Problem::Severity::Note
            ? result->problems.front().message
            : QString();
    };
    QCOMPARE(only("7\n05362;2025;1.250,5"),
             u"Column “wert” of “jobs.csv” was read with decimal commas: “1.250,5” is 1250.5 (row 3)."_s);
    QCOMPARE(only("6,95\n05362;2025;1.250"), // the cell that was open says most
             u"Column “wert” of “jobs.csv” was read with decimal commas: “1.250” is 1250 (row 3)."_s);
    QCOMPARE(only("6.95\n05362;2025;1.250"),
             u"Column “wert” of “jobs.csv” was read with decimal points: “1.250” is 1.25 (row 3)."_s);
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    const auto german = only("7\n05362;2025;1.250,5");
    QLocale::setDefault(QLocale::c());
    QVERIFY2(german.contains(u"“1.250,5” is 1250,5 (row 3)"), qPrintable(german));
    const auto points = joined("ags;jahr;wert\n05162;2025;6.95\n");
    QVERIFY(points && points->problems.empty());
}

void TestLongTableWrong::numbersReadBefore_data()
{
    QTest::addColumn<QByteArray>("cells");
    QTest::addColumn<bool>("warned");
    QTest::newRow("thousands?") << "1.250;2.500;850"_ba << true;
    QTest::newRow("whole") << "1250;2500;850"_ba << false;
    QTest::newRow("below one") << "1.250;0.5;850"_ba << false;
    QTest::newRow("beyond a thousand") << "1.250;1250.5;850"_ba << false;
    QTest::newRow("more decimals") << "1.250;1.2345;850"_ba << false;
}

/// GDAL makes 1.25 of "1.250" where columns become numbers: what can be seen of that is said.
void TestLongTableWrong::numbersReadBefore()
{
    QFETCH(const QByteArray, cells);
    QFETCH(const bool, warned);
    const auto values = cells.split(';');
    const auto result = joined("ags;jahr;wert\n05162;2025;" + values[0] + "\n05362;2025;" + values[1]
                                   + "\n05334;2025;" + values[2] + "\n",
                               false);
    QVERIFY(result);
    QCOMPARE(result->problems.size(), std::size_t(warned ? 1 : 0));
    QVERIFY(!warned || result->problems.front().message.contains(u"column “wert” of “jobs.csv”"));
}

void TestLongTableWrong::theRestIsKept()
{
    const auto result = joined("ags;jahr;wert\n5162;2025;1.250,5\n;2025;1\n05999;2025;1\n05362;x;1\n"
                               "05362;2025;x y\n05162;2025;3\n05362;2030;2,5\n5334.0;2025;\n");
    QVERIFY(result);
    QCOMPARE(result->series->years(), (std::vector {2025, 2030}));
    QCOMPARE(result->series->values(0, 0)[0], 1250.5);
    QCOMPARE(result->series->values(0, 1)[1], 2.5);
    QCOMPARE(result->series->featuresWithout, std::size_t(1));
    QCOMPARE(result->problems.size(), std::size_t(7));
    const auto all = allMessages(result->problems);
    for (const auto &place :
         {u"row 3."_s, u"row 4 (“05999”)"_s, u"row 5 (“x”)"_s, u"row 6 (“x y”)"_s,
          u"row 7 (“05162”, 2025: as in row 2)"_s, u"row 9."_s, u"“1.250,5” is 1250.5"_s}) {
        QVERIFY2(all.contains(place), qPrintable(place + u'\n' + all));
    }
}

void TestLongTableWrong::severalMistakesInOneRow()
{
    const auto result = joined("ags;jahr;wert\n05162;2025;1\n05999;x;y z\n");
    QVERIFY(result);
    QCOMPARE(result->problems.size(), std::size_t(3)); // all of them at once, not one after the other
}

void TestLongTableWrong::emptyRowsArePassedOver()
{
    const auto result = joined("ags;jahr;wert;szenario\n05162;2025;1;a\n;;;\n ; ;;\n;;;b\n");
    QVERIFY(result);
    QVERIFY2(result->problems.empty(), qPrintable(allMessages(result->problems)));
}

void TestLongTableWrong::missingScenarios()
{
    const auto result = joined("ags;jahr;wert;szenario\n05162;2025;1;\n05162;2025;2;hoch\n05362;2030;3;\n"
                               "05362;2025;4;tief\n");
    QVERIFY(result);
    QCOMPARE(result->series->scenarios().size(), std::size_t(2));
    QCOMPARE(result->series->years(), (std::vector {2025}));
    QCOMPARE(result->series->values(result->series->scenarioIndex(u"hoch"), 0)[0], 2.0);
    QCOMPARE(result->series->values(result->series->scenarioIndex(u"tief"), 0)[1], 4.0);
    const auto all = allMessages(result->problems);
    QVERIFY2(all.startsWith(u"2 row(s) of “jobs.csv” left out, as there is no scenario in column “szenario”, "
                            u"while other rows have one: row 2, row 4."),
             qPrintable(all));
    const auto none = joined("ags;jahr;wert;szenario\n05162;2025;1;\n05362;2025;2;\n");
    QVERIFY(none && none->problems.empty() && none->series->scenarios().size() == 1);
}

void TestLongTableWrong::manyMistakesAreCounted()
{
    QByteArray csv = "ags;jahr;wert\n05162;2025;1\n";
    for (int i = 0; i < 100; ++i) {
        csv += "05162;;viele\n";
    }
    const auto result = joined(csv);
    QVERIFY(result);
    QCOMPARE(result->problems.size(), std::size_t(2));
    for (const auto &problem : result->problems) {
        QVERIFY2(problem.message.startsWith(u"100 row(s)"), qPrintable(problem.message));
        QVERIFY2(problem.message.contains(u"row 14") && !problem.message.contains(u"row 15")
                     && problem.message.contains(u", …"),
                 qPrintable(problem.message));
    }
}

void TestLongTableWrong::placeholdersInCells()
{
    const auto result = joined("ags;jahr;wert\n05162;2025;1\n%1 %2;%3;%n %4\n");
    QVERIFY(result);
    const auto all = allMessages(result->problems);
    QVERIFY2(all.contains(u"row 3 (“%1 %2”)") && all.contains(u"row 3 (“%3”)")
                 && all.contains(u"row 3 (“%n %4”)"),
             qPrintable(all));
}

void TestLongTableWrong::nothingLeft()
{
    const auto result = joined("ags;jahr;wert\n05162;x;1\n05999;2025;2\n05998;2025;3\n");
    QVERIFY(!result);
    const auto message = result.error().message;
    QVERIFY2(
        message.startsWith(u"“jobs.csv” has no number for a feature of “layer.geojson”. 2 key(s) in column "
                           u"“ags”"),
        qPrintable(message)); // the most frequent cause
}

/// As a German spreadsheet saves it, from the file to the numbers, with nothing said beforehand.
void TestLongTableWrong::fromASpreadsheet()
{
    const auto path = m_folder.filePath(u"mappe.csv"_s);
    fixtures::write(path,
                    "\"Schl\xFCssel\";Kreis;Jahr;Arbeitspl\xE4tze;Szenario\r\n"
                    "5162;Neuss;2030;1.250,50;hoch\r\n5362;Rhein-Erft;2030;2.500;hoch\r\n"
                    "5162;Neuss;2030;950;tief\r\n5362;Rhein-Erft;2030;;tief\r\n;;;;\r\n");
    const auto tables = revier::readFile(path, {{}, {}, true}, {});
    QVERIFY(tables);
    const auto &rows = *tables->front();
    const auto columns = revier::guessLongTable(rows);
    QVERIFY(columns);
    QCOMPARE(*columns, (LongTableColumns {u"Schlüssel"_s, u"Jahr"_s, u"Arbeitsplätze"_s, u"Szenario"_s}));
    const auto layer = tables::table({{u"name"_s, Field::Type::Text, {u"Neuss"_s, u"Erft"_s}},
                                      {u"ags"_s, Field::Type::Text, {u"05162"_s, u"05362"_s}}});
    const auto field = revier::keyFieldFor(layer, rows, *columns);
    QCOMPARE(field, u"ags"_s);
    const auto result = seriesFromLongTable(layer, field, rows, *columns);
    QVERIFY(result);
    QCOMPARE(result->series->values(0, 0)[0], 1250.5);
    QCOMPARE(result->series->values(0, 0)[1], 2500.0);
    QCOMPARE(result->series->values(1, 0)[0], 950.0);
    QVERIFY(std::isnan(result->series->values(1, 0)[1]));
    QCOMPARE(result->series->title.in(revier::Language::German), u"Arbeitsplätze"_s);
    QCOMPARE(result->problems.size(), std::size_t(2)); // an empty cell, decimal commas
    for (const auto &problem : result->problems) {
        QCOMPARE(problem.severity, Problem::Severity::Note);
    }
}

QTEST_GUILESS_MAIN(TestLongTableWrong)
#include "tst_longtablewrong.moc"
