// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/yearseries.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
using revier::valuesAt;
using revier::YearSeries;
using revier::YearSeriesPtr;

class TestYearSeries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lastYearBefore();
    void scenarios();
    void difference();
    void ranges();
    void assumptions();
    void hostileNumbers();
    void empty();
};

namespace {

/// Two features, 2025 and 2030, scenarios a and b: 10 20 | 30 40 and 15 none | 25 -5.
YearSeriesPtr example()
{
    YearSeries series({2025, 2030}, {{u"a"_s, u"A"_s}, {u"b"_s, u"B"_s}}, 2);
    series.setValue(0, 0, 0, 10);
    series.setValue(0, 0, 1, 20);
    series.setValue(0, 1, 0, 30);
    series.setValue(0, 1, 1, 40);
    series.setValue(1, 0, 0, 15);
    series.setValue(1, 1, 0, 25);
    series.setValue(1, 1, 1, -5);
    series.assumedFrom = 2026;
    return YearSeries::finished(std::move(series));
}

} // namespace

void TestYearSeries::lastYearBefore()
{
    const auto series = example();
    QVERIFY(!series->yearIndex(2024));
    QCOMPARE(series->yearIndex(2025), std::optional<std::size_t>(0));
    QCOMPARE(series->yearIndex(2029), std::optional<std::size_t>(0)); // nothing is made up between
    QCOMPARE(series->yearIndex(2045), std::optional<std::size_t>(1));
    const auto before = valuesAt(*series, {.year = 2024, .scenario = u"a"_s, .compare = {}});
    QCOMPARE(before.values.size(), 2U);
    QVERIFY(std::isnan(before.values[0]) && std::isnan(before.values[1]) && !before.year);
}

void TestYearSeries::scenarios()
{
    const auto series = example();
    QCOMPARE(valuesAt(*series, {.year = 2027, .scenario = u"a"_s, .compare = {}}).values,
             (std::vector<double> {10, 20}));
    QCOMPARE(valuesAt(*series, {.year = 2030, .scenario = u"b"_s, .compare = {}}).values,
             (std::vector<double> {25, -5}));
    QCOMPARE(valuesAt(*series, {.year = 2030, .scenario = u"unknown"_s, .compare = {}}).values,
             (std::vector<double> {30, 40})); // the first
    QCOMPARE(valuesAt(*series, {.year = 2027, .scenario = u"a"_s, .compare = {}}).year, std::optional(2025));
}

void TestYearSeries::difference()
{
    const auto series = example();
    const auto at2025 = valuesAt(*series, {.year = 2025, .scenario = u"b"_s, .compare = u"a"_s});
    QVERIFY(at2025.difference);
    QCOMPARE(at2025.values[0], 5.0);
    QVERIFY(std::isnan(at2025.values[1])); // b has no number there
    QCOMPARE(valuesAt(*series, {.year = 2030, .scenario = u"a"_s, .compare = u"b"_s}).values,
             (std::vector<double> {5, 45}));
    const auto same = valuesAt(*series, {.year = 2030, .scenario = u"a"_s, .compare = u"a"_s});
    QVERIFY(!same.difference);
    QVERIFY(!valuesAt(*series, {.year = 2030, .scenario = u"a"_s, .compare = u"c"_s}).difference);
}

void TestYearSeries::ranges()
{
    const auto series = example();
    QCOMPARE(series->range(), (YearSeries::Range {-5, 40}));
    QCOMPARE(series->largestDifference(), 45.0);
    QCOMPARE(series->featuresWithout, 0U);
}

void TestYearSeries::assumptions()
{
    const auto series = example();
    QVERIFY(!valuesAt(*series, {.year = 2029, .scenario = u"a"_s, .compare = {}}).assumed); // of 2025
    QVERIFY(valuesAt(*series, {.year = 2030, .scenario = u"a"_s, .compare = {}}).assumed);
}

void TestYearSeries::hostileNumbers()
{
    YearSeries series({2025}, {{}, {u"b"_s, {}}}, 3);
    series.setValue(0, 0, 0, std::numeric_limits<double>::infinity());
    series.setValue(0, 0, 1, 1e308);
    series.setValue(0, 0, 2, 1e300);
    series.setValue(1, 0, 2, -1e300);
    const auto done = YearSeries::finished(std::move(series));
    QVERIFY(std::isnan(done->values(0, 0)[0]) && std::isnan(done->values(0, 0)[1]));
    QCOMPARE(done->featuresWithout, 2U);
    QVERIFY(std::isfinite(done->largestDifference()));
}

void TestYearSeries::empty()
{
    const auto none = YearSeries::finished(YearSeries({2025}, {{}}, 0));
    QCOMPARE(none->range(), YearSeries::Range());
    QVERIFY(valuesAt(*none, {.year = 2025, .scenario = {}, .compare = {}}).values.empty());
    const auto noYears = YearSeries::finished(YearSeries({}, {{}}, 2));
    QCOMPARE(valuesAt(*noYears, {.year = 2025, .scenario = {}, .compare = {}}).values.size(), 2U);
    QCOMPARE(noYears->featuresWithout, 2U);
}

QTEST_GUILESS_MAIN(TestYearSeries)
#include "tst_yearseries.moc"
