// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/tablejoin.h"

#include "tables.h"

#include <QTest>

using namespace Qt::StringLiterals;
using revier::Error;
using revier::Field;
using revier::KeyMatch;
using tables::table;

namespace {

constexpr auto kNone = KeyMatch::kNone;

revier::FeatureTable towns()
{
    return table({{u"ags"_s, Field::Type::Text, {u"05162008"_s, u"05362008"_s, u"05162008"_s, {}}},
                  {u"name"_s, Field::Type::Text, {u"Grevenbroich"_s, u"Bergheim"_s, u"Exklave"_s, u"?"_s}}});
}

} // namespace

class TestTableJoin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keys();
    void whatSpreadsheetsDoToKeys();
    void ambiguousKeys();
    void repeatedRows();
    void columns();
    void takenNames();
    void missingColumns();
    void nothingToJoin();
};

void TestTableJoin::keys()
{
    const auto rows =
        table({{u"key"_s, Field::Type::Text, {u"05362008"_s, u"x"_s, u"05162008"_s, {}, u"y"_s}}});
    const auto match = revier::matchKeys(towns(), u"ags"_s, rows, u"key"_s);
    QVERIFY(match);
    QCOMPARE(match->rows, (std::vector<std::uint32_t> {2, 0, 2, kNone})); // every feature with the key
    QCOMPARE(match->matched, 3U);
    QCOMPARE(match->unusedRows, (std::vector<std::uint32_t> {1, 4}));
    QCOMPARE(match->unusedKeys, QStringList({u"x"_s, u"y"_s}));
    QVERIFY(match->repeatedKeys.isEmpty());
}

void TestTableJoin::whatSpreadsheetsDoToKeys()
{
    const auto integers = table({{u"key"_s, Field::Type::Integer, {5362008, 5162008}}});
    const auto match = revier::matchKeys(towns(), u"ags"_s, integers, u"key"_s);
    QVERIFY(match);
    QCOMPARE(match->rows, (std::vector<std::uint32_t> {1, 0, 1, kNone}));
    const auto reals = table({{u"key"_s, Field::Type::Real, {5362008.0}}});
    QCOMPARE(revier::matchKeys(towns(), u"ags"_s, reals, u"key"_s)->rows,
             (std::vector<std::uint32_t> {kNone, 0, kNone, kNone}));
}

// "1" may be either of them, so it is none.
void TestTableJoin::ambiguousKeys()
{
    const auto features = table({{u"id"_s, Field::Type::Text, {u"1"_s, u"001"_s}}});
    const auto rows = table({{u"id"_s, Field::Type::Text, {u"01"_s, u"001"_s}}});
    const auto match = revier::matchKeys(features, u"id"_s, rows, u"id"_s);
    QVERIFY(match);
    QCOMPARE(match->rows, (std::vector<std::uint32_t> {kNone, 1}));
    QCOMPARE(match->unusedKeys, QStringList {u"01"_s});
}

void TestTableJoin::repeatedRows()
{
    const auto rows = table({{u"key"_s, Field::Type::Text, {u"05362008"_s, u"05362008"_s, u"05362008"_s}},
                             {u"n"_s, Field::Type::Integer, {1, 2, 3}}});
    const auto match = revier::matchKeys(towns(), u"ags"_s, rows, u"key"_s);
    QVERIFY(match);
    QCOMPARE(match->rows[1], 0U); // the first counts
    QCOMPARE(match->repeatedKeys, QStringList {u"05362008"_s});
    QVERIFY(match->unusedRows.empty());
}

void TestTableJoin::columns()
{
    const auto rows = table({{u"key"_s, Field::Type::Text, {u"05362008"_s, u"05162008"_s}},
                             {u"text"_s, Field::Type::Text, {u"größer"_s, {}}},
                             {u"count"_s, Field::Type::Integer, {5, 7}},
                             {u"share"_s, Field::Type::Real, {0.5, {}}},
                             {u"open"_s, Field::Type::Boolean, {true, false}},
                             {u"since"_s, Field::Type::Date, {u"2026-03-12"_s, u"2025-01-01"_s}}});
    const auto features = towns();
    const auto match = revier::matchKeys(features, u"ags"_s, rows, u"key"_s);
    QVERIFY(match);
    const auto joined = revier::joinColumns(features, rows, *match,
                                            {u"since"_s, u"text"_s, u"count"_s, u"share"_s, u"open"_s});
    QVERIFY(joined);
    const auto &result = **joined;
    QCOMPARE(result.fields.size(), 7U);
    QCOMPARE(result.fields[2], (Field {u"since"_s, Field::Type::Date}));
    QCOMPARE(result.value(1, u"since"), QVariant(QDate(2026, 3, 12)));
    QCOMPARE(result.value(1, u"text"), QVariant(u"größer"_s));
    QVERIFY(result.value(0, u"text").isNull());
    QCOMPARE(result.value(0, u"count"), QVariant(7LL));
    QCOMPARE(result.value(2, u"count"), QVariant(7LL));
    QCOMPARE(result.value(1, u"share"), QVariant(0.5));
    QVERIFY(result.value(2, u"share").isNull());
    QCOMPARE(result.value(1, u"open"), QVariant(true));
    for (const auto &field : {u"since", u"text", u"count", u"share", u"open"}) {
        QVERIFY(result.value(3, field).isNull()); // without a row
    }
    QCOMPARE(result.value(3, u"name"), QVariant(u"?"_s));
    QCOMPARE(features.fields.size(), 2U); // a table never changes
}

void TestTableJoin::takenNames()
{
    const auto rows =
        table({{u"key"_s, Field::Type::Text, {u"05362008"_s}}, {u"name"_s, Field::Type::Text, {u"other"_s}}});
    const auto features = towns();
    const auto match = revier::matchKeys(features, u"ags"_s, rows, u"key"_s);
    const auto joined = revier::joinColumns(features, rows, *match, {u"name"_s, u"name"_s});
    QVERIFY(joined);
    QCOMPARE((*joined)->value(1, u"name"), QVariant(u"Bergheim"_s));
    QCOMPARE((*joined)->value(1, u"name_2"), QVariant(u"other"_s));
    QCOMPARE((*joined)->value(1, u"name_3"), QVariant(u"other"_s));
}

void TestTableJoin::missingColumns()
{
    const auto rows = table({{u"key"_s, Field::Type::Text, {u"05362008"_s}}});
    for (const auto &[feature, row] :
         {std::pair(u"nothing"_s, u"key"_s), std::pair(u"ags"_s, u"nothing"_s)}) {
        const auto match = revier::matchKeys(towns(), feature, rows, row);
        QVERIFY(!match);
        QCOMPARE(match.error().code, Error::Code::NotFound);
        QVERIFY(match.error().message.contains(u"nothing"_s));
        QVERIFY(match.error().message.contains(rows.path));
    }
    const auto match = revier::matchKeys(towns(), u"ags"_s, rows, u"key"_s);
    QVERIFY(!revier::joinColumns(towns(), rows, *match, {u"nothing"_s}));
}

void TestTableJoin::nothingToJoin()
{
    const auto rows = table({{u"key"_s, Field::Type::Text, {}}});
    const auto match = revier::matchKeys(towns(), u"ags"_s, rows, u"key"_s);
    QVERIFY(match);
    QCOMPARE(match->matched, 0U);
    const auto joined = revier::joinColumns(towns(), rows, *match, {u"key"_s});
    QVERIFY(joined);
    QVERIFY((*joined)->value(0, u"key").isNull());
    QCOMPARE((*joined)->featureCount(), 4U);
}

QTEST_GUILESS_MAIN(TestTableJoin)
#include "tst_tablejoin.moc"
