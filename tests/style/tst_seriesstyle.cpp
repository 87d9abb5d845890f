// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/featuresymbols.h"
#include "style/legend.h"
#include "style/seriesstyle.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace revier;

namespace {

/// Three features, 2030 and 2035, scenarios a and b.
YearSeriesPtr seriesOf(const std::vector<std::vector<double>> &a, const std::vector<std::vector<double>> &b)
{
    YearSeries series({2030, 2035}, {{u"a"_s, {u"Mitte"_s, u"Centre"_s}}, {u"b"_s, {u"Viel"_s, u"Much"_s}}},
                      3);
    for (std::size_t year = 0; year < 2; ++year) {
        for (std::size_t feature = 0; feature < 3; ++feature) {
            series.setValue(0, year, feature, a[year][feature]);
            series.setValue(1, year, feature, b[year][feature]);
        }
    }
    series.assumedFrom = 2031;
    series.unit = {u"Arbeitsplätze"_s, u"jobs"_s};
    return YearSeries::finished(std::move(series));
}

YearSeriesPtr gains()
{
    return seriesOf({{0, 100, 400}, {50, 200, 800}}, {{10, 100, 500}, {100, 400, 1000}});
}

FeatureTable threeFeatures()
{
    FeatureTable table;
    for (int i = 0; i < 3; ++i) {
        table.geometry.beginFeature(GeometryType::Point);
        table.geometry.beginPart();
        table.geometry.addPosition({double(i), 0});
    }
    return table;
}

Style circles()
{
    Style style;
    style.proportional = Proportional {.field = kSeriesField, .maxValue = 0, .maxSize = 40, .unit = {}};
    return style;
}

Style areas()
{
    Style style;
    style.graduated = Graduated {
        .field = kSeriesField, .breaks = {}, .colors = {}, .labels = {}, .unit = {}, .strokes = false};
    return style;
}

FeatureValues at(const YearSeries &series, int year, const QString &scenario, const QString &compare = {})
{
    return valuesAt(series, {.year = year, .scenario = scenario, .compare = compare});
}

} // namespace

class TestSeriesStyle : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sizesAreLocked();
    void classesAreLocked();
    void differenceDiverges();
    void negativeNumbersDiverge();
    void prettyBreaks_data();
    void prettyBreaks();
    void ramps();
    void missingNumbers();
    void nothingToDivide();
    void texts();
};

void TestSeriesStyle::sizesAreLocked()
{
    const auto series = gains();
    const auto table = threeFeatures();
    for (const auto *scenario : {"a", "b"}) {
        for (const int year : {2030, 2035}) {
            const auto values = at(*series, year, QString::fromLatin1(scenario));
            const auto style = styleForSeries(circles(), *series, values);
            QCOMPARE(style.proportional.value_or(Proportional()).maxValue, 1000.0);
            const auto symbols = resolveSymbols(style, table, &values);
            for (std::size_t i = 0; i < 3; ++i) { // area-true: the same number is as large in every year
                QCOMPARE(symbols->size[i], float(40 * std::sqrt(values.values[i] / 1000)));
            }
        }
    }
    const auto none = at(*series, 2030, u"a"_s);
    QCOMPARE(resolveSymbols(styleForSeries(circles(), *series, none), table, &none)->symbolOf[0],
             FeatureSymbols::kNone); // no jobs, no circle
    auto own = circles();
    own.proportional->maxValue = 2500; // stated by the style: kept
    QCOMPARE(styleForSeries(own, *series, none).proportional.value_or(Proportional()).maxValue, 2500.0);
}

void TestSeriesStyle::classesAreLocked()
{
    const auto series = gains();
    const auto early = styleForSeries(areas(), *series, at(*series, 2030, u"a"_s));
    const auto late = styleForSeries(areas(), *series, at(*series, 2035, u"b"_s));
    QCOMPARE(early, late);
    const auto graduated = early.graduated.value_or(Graduated());
    QCOMPARE(graduated.breaks, (std::vector<double> {200, 400, 600, 800}));
    QCOMPARE(graduated.colors.size(), 5U);
    const auto values = at(*series, 2035, u"a"_s);
    QCOMPARE(resolveSymbols(early, threeFeatures(), &values)->symbolOf,
             (std::vector<std::uint16_t> {0, 1, 4})); // 50, 200 (a break belongs to the class above), 800
    const auto table = threeFeatures();
    const auto entries =
        legendEntries(early, &table, u"T"_s, Language::English, localeOf(Language::English), &values);
    QCOMPARE(entries.size(), 5U); // also the classes that are empty now
    QCOMPARE(entries.front().label, u"800 and more"_s);
    QCOMPARE(entries.back().label, u"below 200"_s);
}

void TestSeriesStyle::differenceDiverges()
{
    const auto series = gains();
    const auto values = at(*series, 2035, u"a"_s, u"b"_s); // -50, -200, -200
    QVERIFY(values.difference);
    const auto style = styleForSeries(areas(), *series, values);
    const auto graduated = style.graduated.value_or(Graduated());
    QCOMPARE(graduated.breaks.size(), 4U);
    QCOMPARE(graduated.breaks.front(), -graduated.breaks.back()); // symmetric around zero
    QCOMPARE(classOf(graduated, 0), 2U);
    QCOMPARE(classOf(graduated, -1), 1U);
    QCOMPARE(classOf(graduated, 1), 3U);
    QCOMPARE(styleForSeries(areas(), *series, at(*series, 2030, u"a"_s, u"b"_s)), style); // locked, too

    const auto table = threeFeatures();
    const auto markers = styleForSeries(circles(), *series, values);
    const auto symbols = resolveSymbols(markers, table, &values);
    QCOMPARE(symbols->symbolOf, (std::vector<std::uint16_t> {0, 0, 0})); // all fewer
    QCOMPARE(symbols->size[1], 40.0F); // 200 is the largest difference there is
    const auto equal = at(*series, 2030, u"a"_s, u"b"_s); // -10, 0, -100
    const auto at2030 = resolveSymbols(styleForSeries(circles(), *series, equal), table, &equal);
    QCOMPARE(at2030->symbolOf[1], std::uint16_t(1)); // no difference has a class and a marker of its own
    QVERIFY(at2030->size[1] > 0);
}

void TestSeriesStyle::negativeNumbersDiverge()
{
    const auto net = seriesOf({{-300, 0, 100}, {-100, 0, 200}}, {{-300, 0, 100}, {-50, 0, 400}});
    const auto values = at(*net, 2030, u"a"_s);
    const auto table = threeFeatures();
    const auto symbols = resolveSymbols(styleForSeries(circles(), *net, values), table, &values);
    QCOMPARE(symbols->symbolOf, (std::vector<std::uint16_t> {0, 1, 2}));
    QCOMPARE(symbols->size[0], float(40 * std::sqrt(300.0 / 400)));
}

void TestSeriesStyle::prettyBreaks_data()
{
    QTest::addColumn<double>("largest");
    QTest::addColumn<std::vector<double>>("breaks");
    QTest::newRow("hundreds") << 1000.0 << std::vector<double> {200, 400, 600, 800};
    QTest::newRow("not round") << 2317.0 << std::vector<double> {500, 1000, 1500, 2000};
    QTest::newRow("shares") << 0.031 << std::vector<double> {0.01, 0.02, 0.03};
    QTest::newRow("nothing") << 0.0 << std::vector<double>();
    QTest::newRow("no number") << std::nan("") << std::vector<double>();
}

void TestSeriesStyle::prettyBreaks()
{
    QFETCH(double, largest);
    QFETCH(std::vector<double>, breaks);
    const auto found = revier::prettyBreaks(largest);
    QCOMPARE(found.size(), breaks.size());
    for (std::size_t i = 0; i < found.size(); ++i) {
        QVERIFY(qFuzzyCompare(found[i], breaks[i]));
    }
}

void TestSeriesStyle::ramps()
{
    for (const std::size_t count : {1U, 2U, 5U, 9U}) {
        const auto colors = sequentialColors(count);
        QCOMPARE(colors.size(), count);
        for (std::size_t i = 1; i < count; ++i) {
            QVERIFY(colors[i].lightnessF() < colors[i - 1].lightnessF()); // also readable without colour
        }
    }
}

void TestSeriesStyle::missingNumbers()
{
    const auto series = gains();
    const auto values = at(*series, 2020, u"a"_s); // before the first year
    const auto table = threeFeatures();
    const auto style = styleForSeries(areas(), *series, values);
    const auto fallback = std::uint16_t(style.graduated.value_or(Graduated()).colors.size());
    QCOMPARE(resolveSymbols(style, table, &values)->symbolOf, std::vector<std::uint16_t>(3, fallback));
    const auto entries =
        legendEntries(style, &table, u"T"_s, Language::English, localeOf(Language::English), &values);
    QCOMPARE(entries.back().label, u"no figure"_s);
    QVERIFY(momentText(*series, values, {.year = 2020, .scenario = u"a"_s, .compare = {}}, Language::English)
                .isEmpty());
    // Without any series the style draws what it can.
    QCOMPARE(resolveSymbols(circles(), table)->symbolOf,
             std::vector<std::uint16_t>(3, FeatureSymbols::kNone));
}

void TestSeriesStyle::nothingToDivide()
{
    const auto zeros = seriesOf({{0, 0, 0}, {0, 0, 0}}, {{0, 0, 0}, {0, 0, 0}});
    const auto values = at(*zeros, 2030, u"a"_s);
    const auto style = styleForSeries(areas(), *zeros, values);
    QCOMPARE(style.graduated.value_or(Graduated()).colors.size(), 1U);
    QCOMPARE(resolveSymbols(style, threeFeatures(), &values)->symbolOf, std::vector<std::uint16_t>(3, 0));
    const auto difference = at(*zeros, 2030, u"a"_s, u"b"_s);
    QVERIFY(difference.difference);
    const auto table = threeFeatures();
    QVERIFY(!legendEntries(styleForSeries(areas(), *zeros, difference), &table, u"T"_s, Language::German,
                           localeOf(Language::German), &difference)
                 .empty());
}

void TestSeriesStyle::texts()
{
    const auto series = gains();
    const Moment moment {.year = 2036, .scenario = u"b"_s, .compare = {}};
    const auto assumed = valuesAt(*series, moment);
    QCOMPARE(momentText(*series, assumed, moment, Language::English), u"2035, Much (assumption)"_s);
    QCOMPARE(numberText(*series, assumed, 1250, Language::English, true), u"1,250 jobs (assumption)"_s);
    const Moment before {.year = 2030, .scenario = u"b"_s, .compare = {}};
    const auto observed = valuesAt(*series, before);
    QCOMPARE(numberText(*series, observed, 12.26, Language::English, false), u"12"_s);
    const auto shares = seriesOf({{0.5, 1.26, 2}, {1, 2, 3}}, {{1, 2, 3}, {2, 3, 4}});
    QCOMPARE(numberText(*shares, valuesAt(*shares, before), 1.26, Language::English, false), u"1.3"_s);
    const Moment difference {.year = 2035, .scenario = u"b"_s, .compare = u"a"_s};
    const auto values = valuesAt(*series, difference);
    QCOMPARE(momentText(*series, values, difference, Language::English),
             u"2035, Much minus Centre (assumption)"_s);
    QCOMPARE(numberText(*series, values, 50, Language::English, false), u"+50 (assumption)"_s);
}

QTEST_GUILESS_MAIN(TestSeriesStyle)
#include "tst_seriesstyle.moc"
