// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/featurechoice.h"
#include "tables.h"

#include <QTest>

using namespace Qt::StringLiterals;
using revier::Field;

namespace {

revier::FeatureTablePtr sites()
{
    return std::make_shared<revier::FeatureTable>(tables::table(
        {{.name = u"name"_s, .values = {u"Hürth"_s, u"Bergheim"_s, u"D'Ester"_s, QVariant(), u"hürth"_s}},
         {.name = u"power mw"_s, .type = Field::Type::Real, .values = {100.5, 20.0, QVariant(), 0.0, 300.0}},
         {.name = u"year"_s,
          .type = Field::Type::Integer,
          .values = {2030LL, 2027LL, 2035LL, QVariant(), 2030LL}},
         {.name = u"open"_s, .type = Field::Type::Boolean, .values = {true, false, true, QVariant(), false}},
         {.name = u"since"_s,
          .type = Field::Type::Date,
          .values = {u"2024-05-01"_s, u"2020-01-31"_s, QVariant(), QVariant(), u"2026-11-01"_s}}}));
}

std::vector<int> chosen(const revier::FeatureTablePtr &table, const QString &condition)
{
    const auto choice = revier::chooseFeatures(table, condition, {});
    if (!choice) {
        qWarning().noquote() << choice.error().message;
        return {-1};
    }
    std::vector<int> rows;
    for (std::size_t i = 0; i < (*choice)->holds.size(); ++i) {
        if ((*choice)->holds[i] != 0) {
            rows.push_back(int(i));
        }
    }
    return rows.size() == (*choice)->count ? rows : std::vector<int> {-2};
}

} // namespace

class TestFeatureChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void condition_data()
    {
        QTest::addColumn<QString>("condition");
        QTest::addColumn<std::vector<int>>("rows");
        using Rows = std::vector<int>;
        QTest::newRow("number") << u"\"power mw\" > 50"_s << Rows {0, 4};
        QTest::newRow("null is in no comparison") << u"\"power mw\" <= 1e9"_s << Rows {0, 1, 3, 4};
        QTest::newRow("text without case") << u"name = 'bergheim'"_s << Rows {1};
        QTest::newRow("like") << u"name LIKE 'B%'"_s << Rows {1};
        QTest::newRow("in") << u"year IN (2027, 2035)"_s << Rows {1, 2};
        QTest::newRow("between") << u"year BETWEEN 2028 AND 2036"_s << Rows {0, 2, 4};
        QTest::newRow("null") << u"name IS NULL"_s << Rows {3};
        QTest::newRow("not null and") << u"name IS NOT NULL AND NOT year = 2030"_s << Rows {1, 2};
        QTest::newRow("arithmetic") << u"\"power mw\" * 2 > year - 1900"_s << Rows {0, 4};
        QTest::newRow("quote") << u"name = 'D''Ester'"_s << Rows {2};
        QTest::newRow("date") << u"since >= '2024-05-01'"_s << Rows {0, 4};
        QTest::newRow("boolean") << u"open = 1"_s << Rows {0, 2};
        QTest::newRow("number of the feature") << u"FID = 2 OR FID = 0"_s << Rows {0, 2};
        QTest::newRow("lines") << u"year = 2030\n  AND\topen = 1"_s << Rows {0};
        QTest::newRow("none") << u"year > 3000"_s << Rows {};
    }
    static void condition()
    {
        QFETCH(const QString, condition);
        QFETCH(const std::vector<int>, rows);
        QCOMPARE(chosen(sites(), condition), rows);
    }

    /// The message names the word, and the position is where it stands.
    static void fault_data()
    {
        QTest::addColumn<QString>("condition");
        QTest::addColumn<QString>("word");
        QTest::newRow("unknown field") << u"yaer = 2030"_s << u"yaer"_s;
        QTest::newRow("unknown field later") << u"year = 2030 AND nmae = 'x'"_s << u"nmae"_s;
        QTest::newRow("doubled operator") << u"year = = 2030"_s << u"="_s;
        QTest::newRow("far from the beginning")
            << u"year = 2030 OR year = 2031 OR year = 2032 OR year = 2033 OR year ) 2034"_s << u")"_s;
        QTest::newRow("umlauts before it")
            << u"name = 'Hürth Köln Düren Jülich Äüö' AND year ) 2034"_s << u")"_s;
        QTest::newRow("geometry") << u"OGR_GEOM_AREA > 5"_s << u"OGR_GEOM_AREA"_s;
    }
    static void fault()
    {
        QFETCH(const QString, condition);
        QFETCH(const QString, word);
        const auto fault = revier::checkCondition(*sites(), condition);
        QVERIFY(fault.has_value());
        QVERIFY2(fault->message.contains(word), qUtf8Printable(fault->message));
        QCOMPARE(condition.sliced(fault->position, fault->length), word);
        QCOMPARE(fault->position, condition.lastIndexOf(word));
        const auto choice = revier::chooseFeatures(sites(), condition, {});
        QVERIFY(!choice.has_value());
        QCOMPARE(choice.error().message, fault->message);
    }

    static void incomplete()
    {
        const auto fault = revier::checkCondition(*sites(), u"year ="_s);
        QVERIFY(fault.has_value());
        QCOMPARE(fault->position, 6);
        QVERIFY(revier::checkCondition(*sites(), u"name > 5"_s).has_value());
        QVERIFY(revier::checkCondition(*sites(), QString()).has_value());
    }

    /// What is written for fields and values is read back as them.
    static void writing()
    {
        const auto table = sites();
        for (std::size_t column = 0; column < table->fields.size(); ++column) {
            for (std::size_t row = 0; row < table->featureCount(); ++row) {
                const auto value = table->columns[column].value(row);
                const auto field = revier::conditionField(table->fields[column].name);
                if (value.isValid()) {
                    const auto rows = chosen(table, field + u" = "_s + revier::conditionValue(value));
                    QVERIFY2(std::ranges::contains(rows, int(row)), qUtf8Printable(field));
                }
            }
        }
        QCOMPARE(revier::conditionField(u"order"_s), u"\"order\""_s);
    }

    static void belongsToItsTable()
    {
        const auto table = sites();
        const auto choice = revier::chooseFeatures(table, u"year > 0"_s, {});
        QVERIFY(choice.has_value());
        QVERIFY((*choice)->isOf(table, u"year > 0"_s));
        QVERIFY(!(*choice)->isOf(table, u"year > 1"_s));
        QVERIFY(!(*choice)->isOf(sites(), u"year > 0"_s));
    }

    static void cancelled()
    {
        const auto choice = revier::chooseFeatures(sites(), u"year > 0"_s, {[] { return true; }, {}});
        QVERIFY(!choice.has_value());
        QCOMPARE(choice.error().code, revier::Error::Code::Canceled);
    }

    /// Runs of all cores end up where they belong.
    static void manyRows()
    {
        tables::Values numbers {.name = u"n"_s, .type = Field::Type::Integer, .values = {}};
        for (qlonglong i = 0; i < 50'000; ++i) {
            numbers.values.emplace_back(i % 7);
        }
        const auto table = std::make_shared<revier::FeatureTable>(tables::table({numbers}));
        const auto choice = revier::chooseFeatures(table, u"n = 3"_s, {});
        QVERIFY(choice.has_value());
        for (std::size_t i = 0; i < table->featureCount(); ++i) {
            QCOMPARE((*choice)->holds[i] != 0, i % 7 == 3);
        }
    }
};

QTEST_GUILESS_MAIN(TestFeatureChoice)
#include "tst_featurechoice.moc"
