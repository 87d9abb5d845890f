// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/longtable.h"
#include "data/reader.h"
#include "tables.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
using revier::FeatureTable;
using revier::FeatureTablePtr;
using revier::Field;
using revier::guessLongTable;
using revier::keyFieldFor;
using revier::LongTableColumns;
using revier::seriesFromLongTable;

/// Which features the rows of a long table find.
class TestLongTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void join();
    void scenarios();
    void keys_data();
    void keys();
    void keysOfManyTypes();
    void ambiguousKeys();
    void exactKeysGoFirst();
    void years();
    void shippedFigures_data();
    void shippedFigures();
    void hostileNumbers();
    void emptyTables();
};

namespace {

const LongTableColumns kColumns {u"ags"_s, u"jahr"_s, u"wert"_s, {}};

FeatureTable features(const std::vector<QVariant> &keys)
{
    return tables::table({{u"ags"_s, Field::Type::Text, keys}});
}

FeatureTable rows(const std::vector<QVariant> &keys, const std::vector<QVariant> &years,
                  const std::vector<QVariant> &values)
{
    return tables::table({{u"ags"_s, Field::Type::Text, keys},
                          {u"jahr"_s, Field::Type::Integer, years},
                          {u"wert"_s, Field::Type::Real, values}},
                         u"CSV"_s);
}

/// The only problem, or an empty text.
QString onlyProblem(const revier::LongTableSeries &result)
{
    return result.problems.size() == 1 ? result.problems.front().message : QString();
}

FeatureTablePtr read(const QString &file, bool textCells = false)
{
    const auto tables = revier::readFile(QStringLiteral(PROJECT_DATA "/") + file, {{}, {}, textCells}, {});
    return tables ? tables->front() : nullptr;
}

} // namespace

void TestLongTable::join()
{
    const auto layer = features({u"05162"_s, u"05362"_s, u"05334"_s});
    const auto result = seriesFromLongTable(
        layer, u"ags"_s, rows({u"05362"_s, u"05162"_s, u"05362"_s}, {2030, 2025, 2025}, {1030.5, 10.0, 20.0}),
        kColumns);
    QVERIFY(result);
    const auto &series = *result->series;
    QCOMPARE(series.years(), (std::vector {2025, 2030}));
    QCOMPARE(series.scenarios().size(), std::size_t(1));
    QVERIFY(series.scenarios().front().id.isEmpty());
    QCOMPARE(series.title.in(revier::Language::English), u"wert"_s);
    QCOMPARE(series.values(0, 0)[0], 10.0);
    QCOMPARE(series.values(0, 0)[1], 20.0);
    QVERIFY(std::isnan(series.values(0, 1)[0]));
    QCOMPARE(series.values(0, 1)[1], 1030.5);
    QCOMPARE(series.featuresWithout, std::size_t(1)); // 05334
    QVERIFY(series.unmatchedKeys.isEmpty() && result->unmatchedCount == 0 && result->problems.empty());
}

void TestLongTable::scenarios()
{
    const auto layer = features({u"1"_s, u"2"_s});
    const auto table =
        tables::table({{u"ags"_s, Field::Type::Text, {u"1"_s, u"1"_s, u"2"_s}},
                       {u"jahr"_s, Field::Type::Integer, {2030, 2030, 2030}},
                       {u"wert"_s, Field::Type::Integer, {5, 7, 9}},
                       {u"variante"_s, Field::Type::Text, {u"hoch"_s, u" tief "_s, u"hoch"_s}}});
    const auto result =
        seriesFromLongTable(layer, u"ags"_s, table, {u"ags"_s, u"jahr"_s, u"wert"_s, u"variante"_s});
    QVERIFY(result && result->problems.empty());
    QCOMPARE(result->series->scenarios().size(), std::size_t(2));
    QCOMPARE(result->series->scenarioIndex(u"tief"), std::size_t(1)); // in the order of the rows
    QCOMPARE(result->series->values(0, 0)[0], 5.0);
    QCOMPARE(result->series->values(0, 0)[1], 9.0);
    QCOMPARE(result->series->values(1, 0)[0], 7.0);
    QVERIFY(std::isnan(result->series->values(1, 0)[1]));
}

void TestLongTable::keys_data()
{
    QTest::addColumn<QString>("feature");
    QTest::addColumn<QString>("row");
    QTest::addColumn<bool>("found");
    QTest::newRow("same") << u"05162"_s << u"05162"_s << true;
    QTest::newRow("lost zero") << u"05162"_s << u"5162"_s << true;
    QTest::newRow("lost zero of the layer") << u"5162"_s << u"05162"_s << true;
    QTest::newRow("decimals") << u"05162"_s << u"5162.0"_s << true;
    QTest::newRow("German decimals") << u"05162"_s << u"5162,00"_s << true;
    QTest::newRow("decimals of the layer") << u"5162.0"_s << u"05162"_s << true;
    QTest::newRow("blanks") << u"05162"_s << u"  05162\t"_s << true;
    QTest::newRow("hard blank") << u" 05162"_s << u"05162\u00A0"_s << true;
    QTest::newRow("zeros") << u"000"_s << u"0"_s << true;
    QTest::newRow("words") << u"Düren"_s << u"Düren"_s << true;
    QTest::newRow("other digits") << u"05162"_s << u"51620"_s << false;
    QTest::newRow("another fraction") << u"05162"_s << u"5162.5"_s << false;
    QTest::newRow("point without digits") << u"05162"_s << u"5162."_s << false;
    QTest::newRow("zeros before letters") << u"0A1"_s << u"A1"_s << false;
    QTest::newRow("capitals") << u"DEA1D"_s << u"dea1d"_s << false;
    QTest::newRow("longer") << u"05162"_s << u"05162024"_s << false;
}

void TestLongTable::keys()
{
    QFETCH(const QString, feature);
    QFETCH(const QString, row);
    QFETCH(const bool, found);
    const auto layer = features({u"here"_s, feature});
    const auto result =
        seriesFromLongTable(layer, u"ags"_s, rows({u"here"_s, row}, {2025, 2025}, {1.0, 2.0}), kColumns);
    QVERIFY(result);
    QCOMPARE(result->series->values(0, 0)[1] == 2.0, found);
    QCOMPARE(result->unmatchedCount, std::size_t(found ? 0 : 1));
    QCOMPARE(result->series->unmatchedKeys, found ? QStringList() : QStringList {row.trimmed()});
}

void TestLongTable::keysOfManyTypes()
{
    const auto layer = tables::table({{u"text"_s, Field::Type::Text, {u"05162"_s, u"9007199254740993"_s}},
                                      {u"integer"_s, Field::Type::Integer, {5162, 9'007'199'254'740'993LL}},
                                      {u"real"_s, Field::Type::Real, {5162.0, 1.5}}});
    for (const auto &field : {u"text"_s, u"integer"_s, u"real"_s}) {
        for (const auto &table : {tables::table({{u"ags"_s, Field::Type::Integer, {5162}},
                                                 {u"jahr"_s, Field::Type::Real, {2025.0}},
                                                 {u"wert"_s, Field::Type::Integer, {7}}}),
                                  tables::table({{u"ags"_s, Field::Type::Real, {5162.0}},
                                                 {u"jahr"_s, Field::Type::Text, {u"2025"_s}},
                                                 {u"wert"_s, Field::Type::Text, {u"7"_s}}})}) {
            const auto result = seriesFromLongTable(layer, field, table, kColumns);
            QVERIFY(result);
            QCOMPARE(result->series->values(0, 0)[0], 7.0);
        }
    }
    // Whole numbers are compared to the last digit.
    const auto near = rows({u"9007199254740992"_s, u"5162"_s}, {2025, 2025}, {1.0, 2.0});
    QCOMPARE(seriesFromLongTable(layer, u"integer"_s, near, kColumns)->unmatchedCount, std::size_t(1));
}

void TestLongTable::ambiguousKeys()
{
    const auto layer = features({u"05162"_s, u"005162"_s, u"7"_s});
    const auto result = seriesFromLongTable(
        layer, u"ags"_s, rows({u"5162"_s, u"7"_s, u"005162"_s}, {2025, 2025, 2025}, {1.0, 2.0, 3.0}),
        kColumns);
    QVERIFY(result);
    QVERIFY(std::isnan(result->series->values(0, 0)[0])); // not guessed
    QCOMPARE(result->series->values(0, 0)[1], 3.0);
    QVERIFY2(onlyProblem(*result).contains(u"fits several features")
                 && onlyProblem(*result).contains(u"row 2"),
             qPrintable(onlyProblem(*result)));
    QCOMPARE(result->unmatchedCount, std::size_t(0));

    const auto twice = seriesFromLongTable(features({u"7"_s, u"8"_s, u"7"_s}), u"ags"_s,
                                           rows({u"7"_s}, {2025}, {2.0}), kColumns);
    QVERIFY(twice);
    QCOMPARE(twice->series->values(0, 0)[0], 2.0);
    QVERIFY(std::isnan(twice->series->values(0, 0)[2])); // sums stay right
    QVERIFY2(onlyProblem(*twice).contains(u"No. 3 (“7”: as in No. 1)"), qPrintable(onlyProblem(*twice)));
}

void TestLongTable::exactKeysGoFirst()
{
    const auto layer = features({u"5162"_s, u"05162"_s});
    const auto result = seriesFromLongTable(
        layer, u"ags"_s, rows({u"05162"_s, u"5162"_s, u"5162.0"_s}, {2025, 2025, 2025}, {1.0, 2.0, 3.0}),
        kColumns);
    QVERIFY(result);
    QCOMPARE(result->series->values(0, 0)[0], 2.0);
    QCOMPARE(result->series->values(0, 0)[1], 1.0);
    QVERIFY(onlyProblem(*result).contains(u"row 4 (“5162.0”)"));
}

void TestLongTable::years()
{
    const auto layer = features({u"1"_s});
    const auto table =
        tables::table({{u"ags"_s, Field::Type::Integer, std::vector<QVariant>(6, 1)},
                       {u"jahr"_s,
                        Field::Type::Text,
                        {u"1900"_s, u"2199"_s, u"31.12.2024"_s, u"2025-06-30"_s, u"2026.0"_s, u" 2027 "_s}},
                       {u"wert"_s, Field::Type::Integer, {1, 2, 3, 4, 5, 6}}});
    const auto result = seriesFromLongTable(layer, u"ags"_s, table, kColumns);
    QVERIFY(result && result->problems.empty());
    QCOMPARE(result->series->years(), (std::vector {1900, 2024, 2025, 2026, 2027, 2199}));
    QCOMPARE(result->series->values(0, 5)[0], 2.0);
}

void TestLongTable::shippedFigures_data()
{
    QTest::addColumn<bool>("textCells");
    QTest::newRow("as numbers") << false;
    QTest::newRow("as texts") << true;
}

/// The same figures stand in the table of rows and in the layer with columns of years.
void TestLongTable::shippedFigures()
{
    QFETCH(const bool, textCells);
    const auto table = read(u"jobs/employees.csv"_s, textCells);
    const auto layer = read(u"administration/kreise.geojson"_s);
    const auto expected = read(u"jobs/kreis_jobs.geojson"_s);
    QVERIFY(table && layer && expected);
    const auto columns = guessLongTable(*table);
    QVERIFY(columns);
    QCOMPARE(*columns, (LongTableColumns {u"kreis_ags"_s, u"year"_s, u"employees"_s, {}}));
    const auto field = keyFieldFor(*layer, *table, *columns);
    QCOMPARE(field, u"id"_s); // as good as "ags"; two of seven Kreise are in the layer
    const auto result = seriesFromLongTable(*layer, field, *table, *columns);
    QVERIFY(result);
    const auto &series = *result->series;
    QCOMPARE(series.years().size(), std::size_t(13));
    QCOMPARE(series.featureCount(), std::size_t(2));
    for (std::size_t feature = 0; feature < 2; ++feature) {
        const auto ags = layer->value(feature, u"ags").toString();
        const std::size_t other = expected->value(0, u"kreis_ags").toString() == ags ? 0 : 1;
        QCOMPARE(expected->value(other, u"kreis_ags").toString(), ags);
        for (std::size_t year = 0; year < series.years().size(); ++year) {
            const auto name = u"employees_%1"_s.arg(series.years()[year]);
            QCOMPARE(series.values(0, year)[feature], expected->value(other, name).toDouble());
        }
    }
    QCOMPARE(result->unmatchedCount, std::size_t(5));
    QCOMPARE(series.unmatchedKeys,
             (QStringList {u"05116"_s, u"05334"_s, u"05358"_s, u"05366"_s, u"05370"_s}));
    const auto message = onlyProblem(*result);
    QVERIFY2(message.startsWith(u"5 key(s) in column “kreis_ags” of “employees.csv” that no feature of "
                                u"“kreise.geojson” has: row "),
             qPrintable(message));
}

void TestLongTable::hostileNumbers()
{
    constexpr auto kInfinity = std::numeric_limits<double>::infinity();
    const auto layer = features({u"1"_s});
    const auto result =
        seriesFromLongTable(layer, u"ags"_s,
                            rows(std::vector<QVariant>(6, u"1"_s), {2025, 2026, 2027, 2028, 99999, -2025},
                                 {std::numeric_limits<double>::quiet_NaN(), kInfinity, 1e308, 4.0, 5.0, 6.0}),
                            kColumns);
    QVERIFY(result);
    QCOMPARE(result->series->years(), (std::vector {2028}));
    QCOMPARE(result->problems.size(), std::size_t(2));
    const auto &years = result->problems[0].message;
    QVERIFY2(years.startsWith(u"2 row(s)") && years.contains(u"row 6 (“99999”), row 7 (“-2025”)"),
             qPrintable(years));
    const auto &numbers = result->problems[1].message;
    QVERIFY2(numbers.startsWith(u"3 row(s)") && numbers.contains(u"row 4 (“1e+308”)"), qPrintable(numbers));
}

void TestLongTable::emptyTables()
{
    const auto layer = features({u"1"_s});
    for (const auto &result :
         {seriesFromLongTable(layer, u"ags"_s, rows({}, {}, {}), kColumns),
          seriesFromLongTable(features({}), u"ags"_s, rows({u"1"_s}, {2025}, {1.0}), kColumns),
          seriesFromLongTable(layer, u"ags"_s, rows({{}}, {2025}, {1.0}), kColumns)}) {
        QVERIFY(!result);
        QVERIFY(result.error().message.contains(u"has no number for a feature of “layer.geojson”"));
    }
    const auto noField = seriesFromLongTable(layer, u"x"_s, rows({}, {}, {}), kColumns);
    QVERIFY(!noField && noField.error().message.contains(u"no column “x”"));
    const auto noColumn = seriesFromLongTable(layer, u"ags"_s, FeatureTable(), kColumns);
    QVERIFY(!noColumn && noColumn.error().message.contains(u"no column “ags”"));
    auto columns = kColumns;
    columns.scenario = u"fall"_s;
    const auto noScenario = seriesFromLongTable(layer, u"ags"_s, rows({u"1"_s}, {2025}, {1.0}), columns);
    QVERIFY(!noScenario && noScenario.error().message.contains(u"no column “fall”"));
}

QTEST_GUILESS_MAIN(TestLongTable)
#include "tst_longtable.moc"
