// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/longtable.h"
#include "tables.h"

#include <QTest>

using namespace Qt::StringLiterals;
using revier::FeatureTable;
using revier::Field;
using revier::guessLongTable;
using revier::keyFieldFor;
using revier::LongTableColumns;

/// What is recognized as a long table, and by which field of a layer it is joined.
class TestLongTableGuess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guesses_data();
    void guesses();
    void guessesByContent();
    void keyFields();
    void keyFieldNeedsHalf();
};

namespace {

const LongTableColumns kColumns {u"ags"_s, u"jahr"_s, u"wert"_s, {}};

FeatureTable features(const std::vector<QVariant> &keys)
{
    return tables::table({{u"ags"_s, Field::Type::Text, keys}});
}

/// Rows with only a key.
FeatureTable rows(const std::vector<QVariant> &keys)
{
    return tables::table({{u"ags"_s, Field::Type::Text, keys}}, u"CSV"_s);
}

} // namespace

void TestLongTableGuess::guesses_data()
{
    QTest::addColumn<QStringList>("names"); // key, year, value, then others; all numbers
    QTest::addColumn<QStringList>("expected"); // key, year, value, scenario
    const auto row = [](const char *names, const char *expected) {
        QTest::newRow(names) << QString::fromUtf8(names).split(u' ')
                             << QString::fromUtf8(expected).split(u' ');
    };
    row("id year value", "id year value -");
    row("ID YEAR VALUE", "ID YEAR VALUE -");
    row("ags jahr wert", "ags jahr wert -");
    row("Schlüssel Jahr Anzahl", "Schlüssel Jahr Anzahl -");
    row("kreis_ags year jobs id", "kreis_ags year jobs -");
    row("Gemeindeschlüssel Jahr Arbeitsplätze", "Gemeindeschlüssel Jahr Arbeitsplätze -");
    row("kreisAgs berichtsJahr Beschäftigte", "kreisAgs berichtsJahr Beschäftigte -");
    row("site_id year amount scenario", "site_id year amount scenario");
    row("scenario_id year value key", "key year value scenario_id");
    row("id Jahr Wert Variante", "id Jahr Wert Variante");
    row("id year more value", "id year value -"); // a name goes before a place
    row("id year turnover other", "id year turnover -");
    row("place year value", "place year value -"); // any other column may have the keys
    row("id x_2025 x_2030", "");
    row("year value", "");
    row("id year", "");
}

void TestLongTableGuess::guesses()
{
    QFETCH(const QStringList, names);
    QFETCH(QStringList, expected);
    std::vector<tables::Values> columns;
    for (const auto &name : names) {
        const bool year =
            name.contains(u"year"_s, Qt::CaseInsensitive) || name.contains(u"jahr"_s, Qt::CaseInsensitive);
        columns.push_back({name, Field::Type::Integer, {year ? 2025 : 7, year ? 2030 : 8}});
    }
    const auto found = guessLongTable(tables::table(columns));
    QCOMPARE(found.has_value(), expected.size() == 4);
    if (found) {
        expected[3] = expected[3] == u"-" ? QString() : expected[3];
        QCOMPARE((QStringList {found->key, found->year, found->value, found->scenario}), expected);
    }
}

void TestLongTableGuess::guessesByContent()
{
    const auto guess = [](const std::vector<QVariant> &years, const QString &name = u"jahr"_s) {
        return guessLongTable(tables::table({{u"id"_s, Field::Type::Integer, {1, 2, 3}},
                                             {name, Field::Type::Text, years},
                                             {u"wert"_s, Field::Type::Text, {u"1,5"_s, u"n.a."_s, u"2"_s}}}))
            .has_value();
    };
    QVERIFY(guess({u"2025"_s, u"2030"_s, u"bald"_s})); // the bad one is named later
    QVERIFY(!guess({u"2025"_s, u"x"_s, u"y"_s}));
    QVERIFY(guess({u"2025"_s, u"2030"_s, {}}, u"t"_s)); // without a name all must be years
    QVERIFY(!guess({u"2025"_s, u"2030"_s, u"bald"_s}, u"t"_s));
    QVERIFY(!guess({u"1899"_s, u"2200"_s, u"20250"_s}));
    QVERIFY(!guess({{}, {}, {}}));
    const auto words = tables::table({{u"id"_s, Field::Type::Integer, {1}},
                                      {u"jahr"_s, Field::Type::Integer, {2025}},
                                      {u"wert"_s, Field::Type::Text, {u"viel"_s}}});
    QVERIFY(!guessLongTable(words));
    QVERIFY(!guessLongTable(FeatureTable()));
}

void TestLongTableGuess::keyFields()
{
    const auto layer = tables::table({{u"name"_s, Field::Type::Text, {u"A"_s, u"B"_s, u"C"_s, u"D"_s}},
                                      {u"nr"_s, Field::Type::Integer, {5162, 2, 3, 4}},
                                      {u"ags"_s, Field::Type::Text, {u"05162"_s, u"05362"_s, u"05334"_s, {}}},
                                      {u"flag"_s, Field::Type::Boolean, {1, 0, 1, 0}}});
    const auto table = rows({u"5162"_s, u"05362"_s, u"05162"_s, u"5334"_s});
    QCOMPARE(keyFieldFor(layer, table, kColumns), u"ags"_s);
    QCOMPARE(keyFieldFor(layer, rows({u"B"_s, u"C"_s}), kColumns), u"name"_s);
    QCOMPARE(keyFieldFor(layer, rows({u"x"_s}), kColumns), QString());
    QCOMPARE(keyFieldFor(layer, rows({u"true"_s, u"false"_s}), kColumns), QString());
    QCOMPARE(keyFieldFor(layer, table, {u"no"_s, {}, {}, {}}), QString());
    QCOMPARE(keyFieldFor(FeatureTable(), table, kColumns), QString());
    QCOMPARE(keyFieldFor(layer, FeatureTable(), kColumns), QString());
}

void TestLongTableGuess::keyFieldNeedsHalf()
{
    const auto layer = features({u"1"_s, u"1"_s, u"2"_s, u"8"_s, u"9"_s});
    // Different keys count, not rows or features: two of four, two of five.
    QCOMPARE(keyFieldFor(layer, rows({u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"4"_s}), kColumns), u"ags"_s);
    QCOMPARE(keyFieldFor(layer, rows({u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s}), kColumns), QString());
    // A small layer cannot have half of the keys of a large table.
    const auto large = rows({u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s});
    QCOMPARE(keyFieldFor(features({u"1"_s, u"2"_s}), large, kColumns), u"ags"_s);
    QCOMPARE(keyFieldFor(features({u"1"_s, u"x"_s, u"y"_s}), large, kColumns), QString());
}

QTEST_GUILESS_MAIN(TestLongTableGuess)
#include "tst_longtableguess.moc"
