// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/classification.h"

#include "style/style.h"

#include <QRandomGenerator>
#include <QtTest>

#include <cmath>
#include <ctime>
#include <limits>

using namespace Qt::StringLiterals;
using namespace revier;

using Numbers = std::vector<double>;

namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

/// The sum of the squared deviations from the means of the classes.
double deviation(const Numbers &sorted, const Numbers &breaks)
{
    double result = 0;
    std::size_t from = 0;
    for (std::size_t k = 0; k <= breaks.size(); ++k) {
        const auto to = k < breaks.size()
            ? std::size_t(std::ranges::lower_bound(sorted, breaks[k]) - sorted.begin())
            : sorted.size();
        double sum = 0;
        for (auto i = from; i < to; ++i) {
            sum += sorted[i];
        }
        for (auto i = from; i < to; ++i) {
            const auto mean = sum / double(to - from);
            result += (sorted[i] - mean) * (sorted[i] - mean);
        }
        from = to;
    }
    return result;
}

/// The least deviation that any breaks between the distinct numbers give: every choice is tried.
double leastDeviation(const Numbers &sorted, const Numbers &distinct, std::size_t classes, std::size_t from,
                      Numbers &chosen)
{
    if (chosen.size() + 1 == classes) {
        return deviation(sorted, chosen);
    }
    auto least = std::numeric_limits<double>::infinity();
    for (auto i = from; i < distinct.size(); ++i) {
        chosen.push_back(distinct[i]);
        least = std::min(least, leastDeviation(sorted, distinct, classes, i + 1, chosen));
        chosen.pop_back();
    }
    return least;
}

std::string methodName(ClassMethod method)
{
    return "method " + std::to_string(int(method));
}

constexpr std::array kComputed {ClassMethod::EqualInterval, ClassMethod::Quantile, ClassMethod::NaturalBreaks,
                                ClassMethod::Pretty, ClassMethod::StandardDeviation};

FeatureTable table()
{
    FeatureTable result;
    result.fields = {
        {u"n"_s, Field::Type::Real}, {u"kind"_s, Field::Type::Text}, {u"year"_s, Field::Type::Integer}};
    result.columns = {Column(Field::Type::Real), Column(Field::Type::Text), Column(Field::Type::Integer)};
    const auto add = [&result](double n, const char *kind, std::int64_t year) {
        std::isnan(n) ? result.columns[0].appendNull() : result.columns[0].append(n);
        kind == nullptr ? result.columns[1].appendNull() : result.columns[1].append(std::string_view(kind));
        result.columns[2].append(year);
        result.geometry.beginFeature(GeometryType::Point);
        result.geometry.beginPart(false);
        result.geometry.addPosition({n, n});
    };
    add(5, "b", 2020);
    add(kNan, "a", 2021);
    add(-2, "b", 2021);
    add(0.5, nullptr, 2022);
    add(5, "ä", 2021);
    return result;
}

} // namespace

class TestClassification : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownBreaks_data()
    {
        QTest::addColumn<Numbers>("numbers");
        QTest::addColumn<ClassMethod>("method");
        QTest::addColumn<int>("classes");
        QTest::addColumn<Numbers>("breaks");
        const Numbers ten {1, 2, 3, 4, 5, 6, 7, 8, 9, 11};
        QTest::newRow("equal") << ten << ClassMethod::EqualInterval << 5 << Numbers {3, 5, 7, 9};
        QTest::newRow("equal, skewed")
            << Numbers {0, 0, 0, 1, 100} << ClassMethod::EqualInterval << 4 << Numbers {25, 50, 75};
        QTest::newRow("quantile") << ten << ClassMethod::Quantile << 5 << Numbers {3, 5, 7, 9};
        QTest::newRow("quantile, many alike")
            << Numbers {0, 0, 0, 0, 0, 0, 1, 2} << ClassMethod::Quantile << 4 << Numbers {1};
        // The three clusters that everybody sees.
        QTest::newRow("natural") << Numbers {10, 1, 2, 21, 3, 11, 12, 20, 22} << ClassMethod::NaturalBreaks
                                 << 3 << Numbers {10, 20};
        QTest::newRow("natural, two")
            << Numbers {1, 2, 3, 100} << ClassMethod::NaturalBreaks << 2 << Numbers {100};
        QTest::newRow("pretty") << Numbers {3, 47, 96} << ClassMethod::Pretty << 5
                                << Numbers {20, 40, 60, 80};
        QTest::newRow("pretty, negative")
            << Numbers {-4.2, 0, 3.9} << ClassMethod::Pretty << 4 << Numbers {-4, -2, 0, 2};
        QTest::newRow("pretty, small")
            << Numbers {0.011, 0.032} << ClassMethod::Pretty << 4 << Numbers {0.015, 0.02, 0.025, 0.03};
        // Mean 5, deviation 2.
        QTest::newRow("deviation") << Numbers {2, 4, 4, 4, 5, 5, 7, 9} << ClassMethod::StandardDeviation << 4
                                   << Numbers {3, 5, 7};
        QTest::newRow("deviation, odd")
            << Numbers {2, 4, 4, 4, 5, 5, 7, 9} << ClassMethod::StandardDeviation << 3 << Numbers {4, 6};
        QTest::newRow("manual") << ten << ClassMethod::Manual << 5 << Numbers {};
    }
    void knownBreaks()
    {
        QFETCH(const Numbers, numbers);
        QFETCH(const ClassMethod, method);
        QFETCH(const int, classes);
        QFETCH(const Numbers, breaks);
        const auto found = classBreaks(NumberSample(numbers), method, std::size_t(classes));
        QCOMPARE(found.size(), breaks.size());
        for (std::size_t i = 0; i < breaks.size(); ++i) {
            QVERIFY2(std::abs(found[i] - breaks[i]) < 1e-12, qPrintable(QString::number(found[i])));
        }
    }

    /// All ways to divide small sets are tried; half of the sets have many equal numbers.
    void naturalBreaksAreTheOptimum()
    {
        QRandomGenerator random(5);
        for (int set = 0; set < 200; ++set) {
            Numbers numbers;
            const auto count = 3 + random.bounded(10);
            for (int i = 0; i < count; ++i) {
                numbers.push_back(set % 2 == 0 ? random.bounded(6) : random.bounded(1000.0) - 500);
            }
            const NumberSample sample(numbers);
            auto distinct = sample.sorted();
            distinct.erase(std::ranges::unique(distinct).begin(), distinct.end());
            for (std::size_t classes = 2; classes <= std::min<std::size_t>(5, distinct.size()); ++classes) {
                const auto breaks = classBreaks(sample, ClassMethod::NaturalBreaks, classes);
                QCOMPARE(breaks.size(), classes - 1);
                Numbers chosen;
                const auto least = leastDeviation(sample.sorted(), distinct, classes, 1, chosen);
                const auto found = deviation(sample.sorted(), breaks);
                QVERIFY2(found <= least * (1 + 1e-9) + 1e-9,
                         qPrintable(u"set %1: %2, not %3"_s.arg(set).arg(found).arg(least)));
            }
        }
    }

    /// Origin and unit do not change the classes, also not where squares lose their digits.
    void naturalBreaksFarFromZero()
    {
        const Numbers near {1, 2, 3, 10, 11, 12, 20, 21, 22};
        Numbers far;
        for (const auto number : near) {
            far.push_back(number * 1e-3 + 5e8);
        }
        QCOMPARE(classBreaks(NumberSample(far), ClassMethod::NaturalBreaks, 3), (Numbers {far[3], far[6]}));
    }

    void fewAndNoNumbers_data()
    {
        QTest::addColumn<Numbers>("numbers");
        QTest::addColumn<int>("mostBreaks");
        QTest::newRow("none") << Numbers {} << 0;
        QTest::newRow("only missing") << Numbers {kNan, kNan} << 0;
        QTest::newRow("one") << Numbers {7} << 0;
        QTest::newRow("one many times") << Numbers {7, 7, 7, kNan} << 0;
        QTest::newRow("two") << Numbers {1, 2} << 7;
        QTest::newRow("three with infinity")
            << Numbers {1, 2, 4, std::numeric_limits<double>::infinity()} << 7;
        QTest::newRow("the ends of double") << Numbers {-1.7e308, 0, 1.7e308} << 7;
        QTest::newRow("neighbours") << Numbers {1, std::nextafter(1.0, 2.0)} << 7;
        QTest::newRow("subnormal") << Numbers {0, 5e-324, 1e-310} << 7;
    }
    /// Breaks always divide: ascending, each with numbers on both sides, never too many.
    void fewAndNoNumbers()
    {
        QFETCH(const Numbers, numbers);
        QFETCH(const int, mostBreaks);
        const NumberSample sample(numbers);
        for (const auto method : kComputed) {
            for (const std::size_t classes : {0, 1, 2, 5, 8}) {
                const auto breaks = classBreaks(sample, method, classes);
                const auto most = mostBreaks + (mostBreaks > 0 && method == ClassMethod::Pretty ? 4 : 0);
                QVERIFY2(int(breaks.size()) <= most, methodName(method).c_str());
                QVERIFY2(std::ranges::is_sorted(breaks, std::less_equal {}), methodName(method).c_str());
                if (method != ClassMethod::Pretty) {
                    QVERIFY2(breaks.size() < std::max<std::size_t>(classes, 1), methodName(method).c_str());
                }
                for (const auto value : breaks) {
                    QVERIFY2(value > sample.min() && value <= sample.max(), methodName(method).c_str());
                }
            }
        }
        if (sample.distinct() >= 2) {
            QVERIFY(!classBreaks(sample, ClassMethod::NaturalBreaks, 5).empty());
        }
    }

    void theMethodIsFoundAgain()
    {
        QRandomGenerator random(3);
        Numbers numbers(500);
        std::ranges::generate(numbers, [&random] { return std::pow(random.bounded(10.0), 3); });
        const NumberSample sample(numbers);
        for (const auto method : kComputed) {
            QCOMPARE(methodOf(sample, classBreaks(sample, method, 5)), method);
        }
        QCOMPARE(methodOf(sample, Numbers {12.3, 45.6}), ClassMethod::Manual);
    }

    void histogramsCountEverything()
    {
        const NumberSample sample({0, 1, 2.5, 9.9, 10, kNan});
        QCOMPARE(sample.histogram(5), (std::vector<std::size_t> {2, 1, 0, 0, 2}));
        QCOMPARE(sample.missing(), 1);
        QCOMPARE(sample.distinct(), 5);
        QCOMPARE(NumberSample({3, 3}).histogram(4), (std::vector<std::size_t> {2, 0, 0, 0}));
        QCOMPARE(NumberSample().histogram(2), (std::vector<std::size_t> {0, 0}));
        // A break belongs to the class above it, as on the map.
        QCOMPARE(sample.classCounts(Numbers {1, 10}), (std::vector<std::size_t> {1, 3, 1}));
    }

    void numbersComeFromColumnsAndSeries()
    {
        const auto features = table();
        const auto sample = numbersOf(features, u"n"_s);
        QCOMPARE(sample.sorted(), (Numbers {-2, 0.5, 5, 5}));
        QCOMPARE(sample.missing(), 1);
        QCOMPARE(numbersOf(features, u"year"_s).distinct(), 3);
        QVERIFY(numbersOf(features, u"kind"_s).isEmpty());
        QVERIFY(numbersOf(features, u"nowhere"_s).isEmpty());
        const FeatureValues values {.values = {1, kNan, 3}, .year = {}};
        QCOMPARE(numbersOf(features, kSeriesField, &values).sorted(), (Numbers {1, 3}));
    }

    void categoriesAreCounted()
    {
        const auto features = table();
        const auto kinds = categoriesOf(features, u"kind"_s, 2);
        QCOMPARE(kinds.categories, (std::vector<CategoryCount> {{u"b"_s, 2}, {u"a"_s, 1}}));
        QCOMPARE(kinds.different, 3);
        QCOMPARE(kinds.missing, 1);
        QCOMPARE(categoriesOf(features, u"year"_s, 9).categories.front(), (CategoryCount {u"2021"_s, 3}));
        QCOMPARE(categoriesOf(features, u"nowhere"_s, 9).different, 0);
    }

    void aMillionNumbersTakeLessThanASecond()
    {
        QRandomGenerator random(11);
        Numbers numbers(1'000'000);
        std::ranges::generate(numbers, [&random] { return std::exp(random.bounded(12.0)); });
        const auto start = std::clock(); // of this process: others may keep the machine busy
        const NumberSample sample(std::move(numbers));
        for (const auto method : kComputed) {
            QVERIFY(!classBreaks(sample, method, 9).empty());
        }
        const auto seconds = double(std::clock() - start) / CLOCKS_PER_SEC;
        qInfo("%.3f s", seconds);
        QVERIFY(seconds < 1);
    }

    /// Of more than kMostExact numbers the breaks are those of groups: nearly the optimum.
    void manyNumbersAreNearTheOptimum()
    {
        QRandomGenerator random(17);
        Numbers numbers;
        for (int i = 0; i < 60'000; ++i) { // three heaps with gaps
            numbers.push_back(100.0 * random.bounded(3) + random.bounded(30.0));
        }
        const NumberSample sample(numbers);
        const auto breaks = classBreaks(sample, ClassMethod::NaturalBreaks, 3);
        QCOMPARE(breaks.size(), 2);
        QVERIFY2(breaks[0] > 29 && breaks[0] < 101, qPrintable(QString::number(breaks[0])));
        QVERIFY2(breaks[1] > 129 && breaks[1] < 201, qPrintable(QString::number(breaks[1])));
        QVERIFY(deviation(sample.sorted(), breaks) <= deviation(sample.sorted(), {100, 200}) * 1.01);
    }
};

QTEST_GUILESS_MAIN(TestClassification)

#include "tst_classification.moc"
