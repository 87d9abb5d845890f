// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/reader.h"
#include "data/yearcolumns.h"
#include "tables.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
using revier::Field;
using revier::findYearColumns;
using revier::YearColumns;

/// Which columns belong together, and whether their numbers arrive at the right year and feature.
class TestYearColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groups_data();
    void groups();
    void onlyNumbers();
    void orderOfGroups();
    void series();
    void hostileNumbers();
    void manyFeatures();
    void shippedFile();
};

namespace {

revier::FeatureTable withColumns(const QStringList &names)
{
    std::vector<tables::Values> columns;
    for (const auto &name : names) {
        columns.push_back({name, Field::Type::Integer, {1}});
    }
    return tables::table(columns);
}

/// "prefix|suffix: 2025=1, 2030=0", one group behind the other.
QString described(const std::vector<YearColumns> &groups)
{
    QStringList texts;
    for (const auto &group : groups) {
        QStringList years;
        for (std::size_t i = 0; i < group.years.size(); ++i) {
            years.append(u"%1=%2"_s.arg(group.years[i]).arg(group.columns[i]));
        }
        texts.append(u"%1|%2: %3"_s.arg(group.prefix, group.suffix, years.join(u", "_s)));
    }
    return texts.join(u"; "_s);
}

} // namespace

void TestYearColumns::groups_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &names, const QString &expected) {
        QTest::newRow(name) << names.split(u' ', Qt::SkipEmptyParts) << expected;
    };
    row("behind", u"id jobs_2025 jobs_2030"_s, u"jobs_|: 2025=1, 2030=2"_s);
    row("alone", u"2025 2030"_s, u"|: 2025=0, 2030=1"_s);
    row("before", u"2025_jobs 2030_jobs"_s, u"|_jobs: 2025=0, 2030=1"_s);
    row("without a sign, as in dBASE", u"ew2025 ew2030 x"_s, u"ew|: 2025=0, 2030=1"_s);
    row("in the middle", u"a_2025_low a_2030_low"_s, u"a_|_low: 2025=0, 2030=1"_s);
    row("years are sorted", u"j_2030 j_2025"_s, u"j_|: 2025=1, 2030=0"_s);
    row("one is no group", u"jobs_2025 it_2030"_s, {});
    row("two groups", u"j_2025 it_2025 j_2026 it_2026"_s, u"j_|: 2025=0, 2026=2; it_|: 2025=1, 2026=3"_s);
    row("a suffix more", u"j_2025 j_2030 j_2025_note"_s, u"j_|: 2025=0, 2030=1"_s);
    row("first and last years", u"a1900 a2199"_s, u"a|: 1900=0, 2199=1"_s);
    row("beyond them", u"a1899 a2200"_s, {});
    row("longer numbers", u"a_20251 a_20301 a_12025"_s, {});
    row("dates", u"d_20250101 d_20300101"_s, {});
    row("two years, none varies", u"plan_2025_2030 x"_s, {});
    row("two years, one varies", u"plan_2025_2030 plan_2025_2035"_s, u"plan_2025_|: 2030=0, 2035=1"_s);
    row("two years, the first varies", u"plan_2025_2030 plan_2026_2030"_s, u"plan_|_2030: 2025=0, 2026=1"_s);
    row("two years, both vary", u"p_2025_2030 p_2025_2035 p_2026_2030 p_2026_2035"_s, {});
    row("two years, neither the same", u"plan_2025_2030 plan_2030_2035"_s, {});
    row("capitals are another name", u"J_2025 j_2030"_s, {});
    row("nothing", {}, {});
}

void TestYearColumns::groups()
{
    QFETCH(const QStringList, names);
    QFETCH(const QString, expected);
    QCOMPARE(described(findYearColumns(withColumns(names))), expected);
}

void TestYearColumns::onlyNumbers()
{
    const auto table = tables::table({{u"a_2025"_s, Field::Type::Integer, {1}},
                                      {u"a_2026"_s, Field::Type::Real, {1.5}},
                                      {u"a_2027"_s, Field::Type::Text, {u"1"_s}},
                                      {u"a_2028"_s, Field::Type::Boolean, {true}},
                                      {u"a_2029"_s, Field::Type::Date, {u"2029-01-01"_s}}});
    QCOMPARE(described(findYearColumns(table)), u"a_|: 2025=0, 2026=1"_s);
}

void TestYearColumns::orderOfGroups()
{
    // By the first column of any year, not by the first year or by name.
    const auto groups = findYearColumns(withColumns(u"z_2030 a_2025 a_2030 z_2025"_s.split(u' ')));
    QCOMPARE(described(groups), u"z_|: 2025=3, 2030=0; a_|: 2025=1, 2030=2"_s);
}

void TestYearColumns::series()
{
    const auto table = tables::table({{u"jobs_2030"_s, Field::Type::Real, {3.5, 4.5, {}}},
                                      {u"jobs_2025"_s, Field::Type::Integer, {1, {}, {}}}});
    const auto groups = findYearColumns(table);
    QCOMPARE(groups.size(), std::size_t(1));
    const auto series = seriesFromColumns(table, groups.front());
    QCOMPARE(series->years(), (std::vector {2025, 2030}));
    QCOMPARE(series->scenarios().size(), std::size_t(1));
    QCOMPARE(series->title.in(revier::Language::German), u"jobs"_s);
    QCOMPARE(series->values(0, 0)[0], 1.0);
    QVERIFY(std::isnan(series->values(0, 0)[1]));
    QCOMPARE(series->values(0, 1)[0], 3.5);
    QCOMPARE(series->values(0, 1)[1], 4.5);
    QCOMPARE(series->featuresWithout, std::size_t(1));
    QCOMPARE(series->range().min, 1.0);
    QCOMPARE(series->range().max, 4.5);
}

void TestYearColumns::hostileNumbers()
{
    const auto table = tables::table(
        {{u"x_2025"_s,
          Field::Type::Real,
          {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity(), 1e308}},
         {u"x_2030"_s, Field::Type::Real, {1.0, -1e308, 2.0}}});
    const auto series = seriesFromColumns(table, findYearColumns(table).front());
    for (const auto value : series->values(0, 0)) {
        QVERIFY(std::isnan(value));
    }
    QCOMPARE(series->range().max, 2.0);
    QCOMPARE(series->featuresWithout, std::size_t(1));
    const auto none =
        tables::table({{u"x_2025"_s, Field::Type::Real, {}}, {u"x_2030"_s, Field::Type::Real, {}}});
    QCOMPARE(seriesFromColumns(none, findYearColumns(none).front())->featureCount(), std::size_t(0));
}

void TestYearColumns::manyFeatures()
{
    constexpr int kMany = 900'000;
    std::vector<tables::Values> columns;
    for (const int year : {2025, 2030, 2035}) {
        columns.push_back({u"n_%1"_s.arg(year), Field::Type::Integer, std::vector<QVariant>(kMany, year)});
    }
    const auto table = tables::table(columns);
    const auto series = seriesFromColumns(table, findYearColumns(table).front());
    QCOMPARE(series->values(0, 2)[kMany - 1], 2035.0);
    QCOMPARE(series->range().min, 2025.0);
}

void TestYearColumns::shippedFile()
{
    const auto read = revier::readFile(QStringLiteral(PROJECT_DATA "/jobs/kreis_jobs.geojson"), {}, {});
    QVERIFY(read);
    const auto groups = findYearColumns(*read->front());
    QCOMPARE(groups.size(), std::size_t(1)); // it_2025 and mining_2025 stand alone
    QCOMPARE(groups.front().prefix, u"employees_"_s);
    const auto series = seriesFromColumns(*read->front(), groups.front());
    QCOMPARE(series->years().size(), std::size_t(13));
    QCOMPARE(series->values(0, 0)[0], 134643.0); // Rhein-Kreis Neuss, 2013
    QCOMPARE(series->values(0, 12)[0], 161823.0); // 2025
}

QTEST_GUILESS_MAIN(TestYearColumns)
#include "tst_yearcolumns.moc"
