// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/columnsummary.h"
#include "tables.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using revier::ColumnSummary;
using revier::ColumnValue;
using revier::Field;

namespace {

ColumnSummary summary(Field::Type type, const std::vector<QVariant> &values, std::size_t most = 100)
{
    const auto table = tables::table({{.name = u"v"_s, .type = type, .values = values}});
    return summariseColumn(table, revier::rowsOf(table, nullptr), 0, most, {});
}

} // namespace

class TestColumnSummary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void texts()
    {
        const auto found =
            summary(Field::Type::Text, {u"b"_s, u"a"_s, u"b"_s, QVariant(), u"c"_s, u"a"_s, u"b"_s});
        QCOMPARE(found.rows, std::size_t(7));
        QCOMPARE(found.missing, std::size_t(1));
        QCOMPARE(found.distinct, std::size_t(3));
        const std::vector<ColumnValue> expected {{u"b"_s, 3}, {u"a"_s, 2}, {u"c"_s, 1}, {QVariant(), 1}};
        QCOMPARE(found.values, expected);
        QVERIFY(!found.numbers);
    }

    static void theMostFrequentOnes()
    {
        const auto found = summary(Field::Type::Integer, {4LL, 2LL, 2LL, 1LL, 3LL, 3LL}, 2);
        QCOMPARE(found.distinct, std::size_t(4));
        const std::vector<ColumnValue> expected {{2LL, 2}, {3LL, 2}};
        QCOMPARE(found.values, expected);
    }

    /// By hand: 2, 4, 4, 4, 5, 5, 7, 9 have mean 5, median 4.5 and deviation 2.
    static void numbers()
    {
        const auto found = summary(Field::Type::Real, {2.0, 4.0, 4.0, 4.0, 5.0, 5.0, 7.0, 9.0});
        QVERIFY(found.numbers.has_value());
        QCOMPARE(*found.numbers,
                 (revier::ColumnStatistics {
                     .minimum = 2, .maximum = 9, .sum = 40, .mean = 5, .median = 4.5, .deviation = 2}));
        QCOMPARE(summary(Field::Type::Integer, {9LL, 1LL, 5LL}).numbers->median, 5.0);
    }

    static void whatIsNoNumber()
    {
        const auto nan = std::numeric_limits<double>::quiet_NaN();
        const auto found = summary(Field::Type::Real, {nan, 1.0, QVariant(), nan});
        QCOMPARE(found.missing, std::size_t(3));
        QCOMPARE(found.distinct, std::size_t(1));
        QCOMPARE(found.numbers->mean, 1.0);
        QVERIFY(!summary(Field::Type::Real, {QVariant()}).numbers);
        QVERIFY(!summary(Field::Type::Boolean, {true}).numbers);
    }

    /// Neighbours that no double tells apart.
    static void longNumbers()
    {
        const auto big = (1LL << 53) + 1;
        QCOMPARE(summary(Field::Type::Integer, {big, big - 1, big}).distinct, std::size_t(2));
    }

    static void cancelled()
    {
        const auto table = tables::table({{.name = u"v"_s, .values = {u"a"_s}}});
        const auto found =
            summariseColumn(table, revier::rowsOf(table, nullptr), 0, 10, {[] { return true; }, {}});
        QCOMPARE(found.rows, std::size_t(0));
    }
};

QTEST_GUILESS_MAIN(TestColumnSummary)
#include "tst_columnsummary.moc"
