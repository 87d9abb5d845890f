// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/longtable.h"
#include "tables.h"

#include <QTest>

#include <functional>
#include <string>

using namespace Qt::StringLiterals;
using revier::Column;
using revier::FeatureTable;
using revier::Field;
using revier::keyFieldFor;
using revier::LongTableColumns;
using revier::seriesFromLongTable;

/// Long tables of a size, or with cells of a size, that nobody wants to wait for.
class TestLongTableLarge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hugeKey();
    void unknownKeys();
    void tooMuch();
    void manyRows();
    void manyFeatures();
};

namespace {

const LongTableColumns kColumns {u"ags"_s, u"jahr"_s, u"wert"_s, {}};

/// A table of so many rows; \a append adds one row to the columns.
FeatureTable made(const std::vector<Field> &fields, int rows,
                  const std::function<void(std::vector<Column> &, std::int64_t)> &append)
{
    FeatureTable table;
    table.driver = u"CSV"_s;
    table.fields = fields;
    for (const auto &field : fields) {
        table.columns.emplace_back(field.type);
    }
    for (int row = 0; row < rows; ++row) {
        append(table.columns, row);
        table.geometry.beginFeature(revier::GeometryType::None);
    }
    return table;
}

/// A layer whose keys are 0, 1, 2, …
FeatureTable numbered(int features)
{
    return made({{u"id"_s, Field::Type::Integer}}, features,
                [](std::vector<Column> &columns, std::int64_t row) { columns[0].append(row); });
}

const std::vector<Field> &rowFields()
{
    static const std::vector<Field> kFields {
        {u"ags"_s, Field::Type::Text}, {u"jahr"_s, Field::Type::Integer}, {u"wert"_s, Field::Type::Integer}};
    return kFields;
}

void appendRow(std::vector<Column> &columns, const std::string &key, int year, std::int64_t value)
{
    columns[0].append(std::string_view(key));
    columns[1].append(std::int64_t(year));
    columns[2].append(value);
}

QString onlyProblem(const revier::LongTableSeries &result)
{
    return result.problems.size() == 1 ? result.problems.front().message : QString();
}

} // namespace

void TestLongTableLarge::hugeKey()
{
    const QString huge(1'000'000, u'7');
    const auto layer = tables::table({{u"id"_s, Field::Type::Text, {u"1"_s, huge}}});
    const auto rows = tables::table({{u"ags"_s, Field::Type::Text, {u"1"_s, huge, huge + u'8'}},
                                     {u"jahr"_s, Field::Type::Integer, {2025, 2025, 2025}},
                                     {u"wert"_s, Field::Type::Integer, {1, 2, 3}}});
    QCOMPARE(keyFieldFor(layer, rows, kColumns), u"id"_s);
    const auto result = seriesFromLongTable(layer, u"id"_s, rows, kColumns);
    QVERIFY(result);
    QCOMPARE(result->series->values(0, 0)[1], 2.0);
    QCOMPARE(result->unmatchedCount, std::size_t(1));
    QVERIFY(result->series->unmatchedKeys.front().size() <= 100);
    QVERIFY(onlyProblem(*result).size() < 500 && onlyProblem(*result).contains(u"…"));
}

void TestLongTableLarge::unknownKeys()
{
    constexpr int kMany = 1'000'000;
    const auto rows = made(rowFields(), kMany + 2, [](std::vector<Column> &columns, std::int64_t row) {
        const auto key = row == kMany + 1 ? 7 : row; // once more: counts once
        appendRow(columns, row == 0 ? "0" : "k" + std::to_string(key), 2025, 1);
    });
    const auto result = seriesFromLongTable(numbered(1), u"id"_s, rows, kColumns);
    QVERIFY(result);
    QCOMPARE(result->unmatchedCount, std::size_t(kMany));
    QCOMPARE(result->series->unmatchedKeys.size(), 1000);
    QCOMPARE(result->series->unmatchedKeys.back(), u"k1000"_s);
    const auto message = onlyProblem(*result);
    QVERIFY2(message.startsWith(u"1,000,000 key(s)") && message.contains(u"row 3 (“k1”)")
                 && message.size() < 700,
             qPrintable(message));
}

void TestLongTableLarge::tooMuch()
{
    tables::Values keys {u"ags"_s, Field::Type::Text, {}};
    tables::Values years {u"jahr"_s, Field::Type::Integer, {}};
    tables::Values values {u"wert"_s, Field::Type::Integer, {}};
    tables::Values scenarios {u"fall"_s, Field::Type::Integer, {}};
    for (int i = 0; i < 300; ++i) {
        keys.values.emplace_back(u"1"_s);
        years.values.emplace_back(1900 + i);
        values.values.emplace_back(1);
        scenarios.values.emplace_back(i % 50);
    }
    const LongTableColumns columns {u"ags"_s, u"jahr"_s, u"wert"_s, u"fall"_s};
    const auto layer = numbered(2);
    const auto all =
        seriesFromLongTable(layer, u"id"_s, tables::table({keys, years, values, scenarios}), columns);
    QVERIFY(all && all->series->scenarios().size() == 50 && all->series->years().size() == 300);
    // 50 x 300 numbers for each of 7,000 features are 105 million.
    const auto large = numbered(7'000);
    const auto much =
        seriesFromLongTable(large, u"id"_s, tables::table({keys, years, values, scenarios}), columns);
    QVERIFY(!much && much.error().message.contains(u"300 years and 50 scenarios for 7000 features"));

    scenarios.values.back() = 50;
    const auto more =
        seriesFromLongTable(layer, u"id"_s, tables::table({keys, years, values, scenarios}), columns);
    QVERIFY(!more && more.error().message.contains(u"more than 50 scenarios in column “fall”"));
}

/// 100,000 rows for 18 municipalities; all but the first of each year are repetitions.
void TestLongTableLarge::manyRows()
{
    const auto rows = made(rowFields(), 100'000, [](std::vector<Column> &columns, std::int64_t row) {
        appendRow(columns, std::to_string(row % 18), int(2000 + row % 50), row);
    });
    const auto result = seriesFromLongTable(numbered(18), u"id"_s, rows, kColumns);
    QVERIFY(result);
    QCOMPARE(result->series->values(0, 10)[4], 310.0); // the first row with row % 18 = 4 and row % 50 = 10
    // Remainders of 18 and 50 pair up where both are even or both are odd: 450 of 900 pairs.
    QVERIFY2(onlyProblem(*result).startsWith(u"99,550 row(s)"), qPrintable(onlyProblem(*result)));
    QVERIFY(onlyProblem(*result).contains(u"row 452 (“0”, 2000: as in row 2)"));
}

/// 900,000 features, three years each.
void TestLongTableLarge::manyFeatures()
{
    constexpr int kFeatures = 900'000;
    const auto layer = numbered(kFeatures);
    const auto rows = made(rowFields(), 3 * kFeatures, [](std::vector<Column> &columns, std::int64_t row) {
        const auto feature = row % kFeatures;
        appendRow(columns, std::to_string(feature), int(2025 + 5 * (row / kFeatures)), feature);
    });
    QCOMPARE(keyFieldFor(layer, rows, kColumns), u"id"_s);
    const auto result = seriesFromLongTable(layer, u"id"_s, rows, kColumns);
    QVERIFY(result && result->problems.empty());
    QCOMPARE(result->series->years(), (std::vector {2025, 2030, 2035}));
    QCOMPARE(result->series->values(0, 2)[kFeatures - 1], double(kFeatures - 1));
    QCOMPARE(result->series->featuresWithout, std::size_t(0));
}

QTEST_GUILESS_MAIN(TestLongTableLarge)
#include "tst_longtablelarge.moc"
