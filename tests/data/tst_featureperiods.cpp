// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/featureperiods.h"
#include "data/reader.h"
#include "tables.h"

#include <QTest>

using namespace Qt::StringLiterals;
using revier::FeaturePeriods;
using revier::Field;
using revier::guessPeriodFields;
using revier::PeriodFields;
using revier::periodsOf;

/// In which years a feature is there, as fields of dates say it in their many ways.
class TestFeaturePeriods : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dates_data();
    void dates();
    void types();
    void within();
    void reversed_data();
    void reversed();
    void wrongDatesAreNamed();
    void manyWrongDates();
    void guesses_data();
    void guesses();
    void guessesByContent();
    void unknownFields();
    void shippedFile();
};

namespace {

constexpr int kAlways = FeaturePeriods::kAlways;

} // namespace

void TestFeaturePeriods::dates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("year"); // kAlways: no date
    const auto row = [](const char *text, int year) {
        QTest::newRow(text) << QString::fromUtf8(text) << year;
    };
    row("2026", 2026);
    row(" 2026 ", 2026);
    row("2026.0", 2026);
    row("2026-03", 2026);
    row("2026-03-12", 2026);
    row("2026/03/12", 2026);
    row("2026-3-1", 2026);
    row("2026-12-31T23:00:00Z", 2026);
    row("2026-03-12 08:30", 2026);
    row("12.03.2026", 2026);
    row("1.3.2026", 2026);
    row("03.2026", 2026);
    row("03/2026", 2026);
    row("31/12/2026", 2026);
    row("12/31/2026", 2026);
    row("29.02.2024", 2024);
    row("1838", 1838);
    row("9999-12-31", 9999);
    row("29.02.2023", kAlways);
    row("2026-13", kAlways);
    row("2026-00-01", kAlways);
    row("2026-01-00", kAlways);
    row("00.01.2026", kAlways);
    row("2026.5", kAlways);
    row("2024/25", kAlways); // a school year
    row("99999", kAlways);
    row("999", kAlways);
    row("0026", kAlways);
    row("26", kAlways);
    row("-2026", kAlways);
    row("2026-", kAlways);
    row("2026-01-01-01", kAlways);
    row("1.1.1.2026", kAlways);
    row("bald", kAlways);
    row("99999999999999999999", kAlways);
}

void TestFeaturePeriods::dates()
{
    QFETCH(const QString, text);
    QFETCH(const int, year);
    const auto table = tables::table({{u"von"_s, Field::Type::Text, {text}}});
    const auto periods = periodsOf(table, u"von"_s, {});
    QCOMPARE(int(periods.from[0]), year);
    QCOMPARE(int(periods.to[0]), int(FeaturePeriods::kForever));
    QCOMPARE(periods.problems.size(), std::size_t(year == kAlways ? 1 : 0));
}

void TestFeaturePeriods::types()
{
    const auto table = tables::table({{u"integer"_s, Field::Type::Integer, {2026, 99999, 0, -2026, {}}},
                                      {u"real"_s, Field::Type::Real, {2026.0, 3.2026, 1e308, 2026.5, {}}},
                                      {u"date"_s, Field::Type::Date, {u"2026-03-12"_s}},
                                      {u"time"_s, Field::Type::DateTime, {u"2026-03-12T00:00:00"_s}},
                                      {u"flag"_s, Field::Type::Boolean, {true}}});
    for (const auto &name : {u"integer"_s, u"real"_s, u"date"_s, u"time"_s}) {
        const auto periods = periodsOf(table, name, {});
        QCOMPARE(int(periods.from[0]), 2026);
        for (std::size_t row = 1; row < 5; ++row) {
            QCOMPARE(int(periods.from[row]), kAlways);
        }
    }
    QVERIFY(periodsOf(table, u"integer"_s, {}).problems.front().message.startsWith(u"3 feature(s)"));
    QVERIFY(periodsOf(table, u"date"_s, {}).problems.empty());
    QVERIFY(!periodsOf(table, u"flag"_s, {}).problems.empty());
}

void TestFeaturePeriods::within()
{
    const auto table = tables::table({{u"von"_s, Field::Type::Text, {u"2026-12"_s, {}, u"2030"_s, {}}},
                                      {u"bis"_s, Field::Type::Text, {u"2030-01"_s, u"2028"_s, {}, {}}}});
    const auto periods = periodsOf(table, u"von"_s, u"bis"_s);
    const auto years = [&periods](std::size_t feature) {
        QString text;
        for (const int year : {2025, 2026, 2028, 2029, 2030, 2031}) {
            text += periods.isWithin(feature, year) ? u'+' : u'-';
        }
        return text;
    };
    QCOMPARE(years(0), u"-++++-"_s);
    QCOMPARE(years(1), u"+++---"_s);
    QCOMPARE(years(2), u"----++"_s);
    QCOMPARE(years(3), u"++++++"_s);
    QVERIFY(periods.problems.empty());
}

void TestFeaturePeriods::reversed_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("reversed");
    QTest::newRow("years") << u"2030"_s << u"2029"_s << true;
    QTest::newRow("the same year") << u"2030"_s << u"2030"_s << false;
    QTest::newRow("months") << u"2030-05"_s << u"2030-04"_s << true;
    QTest::newRow("a month unknown") << u"2030-05"_s << u"2030"_s << false;
    QTest::newRow("days") << u"02.05.2030"_s << u"2030-05-01"_s << true;
    QTest::newRow("a day unknown") << u"2030-05-31"_s << u"2030-05"_s << false;
}

void TestFeaturePeriods::reversed()
{
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QFETCH(const bool, reversed);
    const auto table = tables::table(
        {{u"von"_s, Field::Type::Text, {u"2026"_s, from}}, {u"bis"_s, Field::Type::Text, {u"2027"_s, to}}},
        u"CSV"_s);
    const auto periods = periodsOf(table, u"von"_s, u"bis"_s);
    QCOMPARE(int(periods.from[0]), 2026);
    QCOMPARE(periods.problems.size(), std::size_t(reversed ? 1 : 0));
    QCOMPARE(periods.isWithin(1, 1500), reversed);
    QCOMPARE(periods.isWithin(1, 2500), reversed);
    if (reversed) {
        const auto &message = periods.problems.front().message;
        for (const auto &part : {u"layer.geojson"_s, u"“bis”"_s, u"“von”"_s, u"row 3"_s, from, to}) {
            QVERIFY2(message.contains(part), qPrintable(message));
        }
    }
}

void TestFeaturePeriods::wrongDatesAreNamed()
{
    const auto table =
        tables::table({{u"opened"_s, Field::Type::Text, {u"2026"_s, u"soon"_s, {}, u"later %1"_s}}});
    const auto periods = periodsOf(table, u"opened"_s, {});
    QCOMPARE(periods.problems.size(), std::size_t(1));
    QCOMPARE(periods.problems.front().severity, revier::Problem::Severity::Warning);
    const auto &message = periods.problems.front().message;
    QVERIFY2(message.startsWith(u"2 feature(s) of “layer.geojson” without a date in the field “opened”: "
                                u"No. 2 (“soon”), No. 4 (“later %1”)."),
             qPrintable(message));
}

void TestFeaturePeriods::manyWrongDates()
{
    constexpr int kMany = 100'000;
    const auto table =
        tables::table({{u"opened"_s, Field::Type::Text, std::vector<QVariant>(kMany, QString(200, u'ä'))}});
    const auto periods = periodsOf(table, u"opened"_s, {});
    QCOMPARE(periods.from.size(), std::size_t(kMany));
    QCOMPARE(periods.problems.size(), std::size_t(1));
    const auto &message = periods.problems.front().message;
    QVERIFY(message.startsWith(u"100,000 feature(s)") && message.size() < 1000);
}

void TestFeaturePeriods::guesses_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    const auto row = [](const char *names, const char *from, const char *to) {
        QTest::newRow(names) << QString::fromUtf8(names).split(u' ') << QString::fromUtf8(from)
                             << QString::fromUtf8(to);
    };
    row("name start end", "start", "end");
    row("start_date end_date", "start_date", "end_date");
    row("startDate endDate", "startDate", "endDate");
    row("bis von", "von", "bis");
    row("ab bis", "ab", "bis");
    row("gültig_von gültig_bis", "gültig_von", "gültig_bis");
    row("GUELTIGVON VON BIS", "VON", "BIS");
    row("opened closed", "opened", "closed");
    row("Eröffnung Schließung", "Eröffnung", "Schließung");
    row("Inbetriebnahme Stilllegung", "Inbetriebnahme", "Stilllegung");
    row("Inbetriebnahmedatum Abschaltung", "Inbetriebnahmedatum", "Abschaltung");
    row("decommissioned commissioned", "commissioned", "decommissioned");
    row("id decommissioned", "", "decommissioned");
    row("id closure_date", "", "closure_date");
    row("start start_2", "start", "");
    row("Kalender Abteilung", "", "");
    row("name jahr source_date", "", "");
}

void TestFeaturePeriods::guesses()
{
    QFETCH(const QStringList, names);
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    std::vector<tables::Values> columns;
    for (const auto &name : names) {
        columns.push_back({name, Field::Type::Text, {u"2026-03"_s, {}}});
    }
    const auto found = guessPeriodFields(tables::table(columns)).value_or(PeriodFields());
    QCOMPARE(found.from, from);
    QCOMPARE(found.to, to);
}

void TestFeaturePeriods::guessesByContent()
{
    const auto guess = [](Field::Type type, const std::vector<QVariant> &values) {
        return guessPeriodFields(tables::table({{u"start"_s, type, values}})).has_value();
    };
    QVERIFY(guess(Field::Type::Integer, {2026, 2030, {}}));
    QVERIFY(!guess(Field::Type::Integer, {1, 2, 3}));
    QVERIFY(!guess(Field::Type::Integer, {1500, 300, 2026})); // megawatts
    QVERIFY(guess(Field::Type::Integer, {1838}));
    QVERIFY(!guess(Field::Type::Integer, {1500}));
    QVERIFY(guess(Field::Type::Date, {u"9999-12-31"_s})); // "no end", as registers write it
    QVERIFY(guess(Field::Type::Real, {2026.0}));
    QVERIFY(!guess(Field::Type::Real, {2026.5}));
    QVERIFY(guess(Field::Type::Date, {u"2026-03-12"_s}));
    QVERIFY(guess(Field::Type::Text, {u"2026"_s, u"bald"_s})); // the bad one is named later
    QVERIFY(!guess(Field::Type::Text, {u"2026"_s, u"Köln"_s, u"Neuss"_s}));
    QVERIFY(!guess(Field::Type::Text, {{}, {}}));
    QVERIFY(!guess(Field::Type::Boolean, {true}));
    QVERIFY(!guess(Field::Type::Date, {}));
    QVERIFY(!guessPeriodFields(revier::FeatureTable()));
}

void TestFeaturePeriods::unknownFields()
{
    const auto table = tables::table({{u"von"_s, Field::Type::Text, {u"2026"_s}}});
    const auto periods = periodsOf(table, u"nowhere"_s, u"none"_s);
    QVERIFY(periods.isWithin(0, 1) && periods.isWithin(0, 9999) && periods.problems.empty());
    QVERIFY(periodsOf(revier::FeatureTable(), u"von"_s, u"bis"_s).from.empty());
}

void TestFeaturePeriods::shippedFile()
{
    const auto read =
        revier::readFile(QStringLiteral(PROJECT_DATA "/infrastructure/power_plants.geojson"), {}, {});
    QVERIFY(read);
    const auto &table = *read->front();
    QCOMPARE(guessPeriodFields(table).value_or(PeriodFields()), (PeriodFields {{}, u"closure_date"_s}));
    const auto periods = periodsOf(table, {}, u"closure_date"_s);
    QVERIFY(periods.problems.empty());
    for (std::size_t feature = 0; feature < table.featureCount(); ++feature) {
        if (table.value(feature, u"id").toString() == "neurath"_L1) { // closed on 31 March 2024
            QVERIFY(periods.isWithin(feature, 2024) && !periods.isWithin(feature, 2025));
        }
    }
}

QTEST_GUILESS_MAIN(TestFeaturePeriods)
#include "tst_featureperiods.moc"
