// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/roworder.h"
#include "tables.h"

#include <QElapsedTimer>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using revier::Field;
using revier::TableRows;

class TestRowOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void order_data()
    {
        QTest::addColumn<Field::Type>("type");
        QTest::addColumn<QVariantList>("values");
        QTest::addColumn<TableRows>("up");
        QTest::addColumn<TableRows>("down");
        const auto nan = std::numeric_limits<double>::quiet_NaN();
        QTest::newRow("numbers, missing last")
            << Field::Type::Real << QVariantList {3.0, QVariant(), -1.5, nan, 20.0}
            << TableRows {2, 0, 4, 1, 3} << TableRows {4, 0, 2, 1, 3};
        QTest::newRow("integers") << Field::Type::Integer << QVariantList {10LL, 9LL, 100LL}
                                  << TableRows {1, 0, 2} << TableRows {2, 0, 1};
        QTest::newRow("alike stay") << Field::Type::Integer << QVariantList {2LL, 1LL, 2LL, 1LL}
                                    << TableRows {1, 3, 0, 2} << TableRows {0, 2, 1, 3};
        QTest::newRow("German") << Field::Type::Text
                                << QVariantList {u"Zülpich"_s, u"Österath"_s, u"Oberaußem"_s, u"zons"_s,
                                                 u"Äcker"_s}
                                << TableRows {4, 2, 1, 3, 0} << TableRows {0, 3, 1, 2, 4};
        QTest::newRow("numbers in texts")
            << Field::Type::Text << QVariantList {u"A 61"_s, u"A 4"_s, QVariant()} << TableRows {1, 0, 2}
            << TableRows {0, 1, 2};
        QTest::newRow("case is no order")
            << Field::Type::Text << QVariantList {u"b"_s, u"A"_s, u"a"_s, u"B"_s} << TableRows {1, 2, 0, 3}
            << TableRows {0, 3, 1, 2};
        QTest::newRow("dates") << Field::Type::Date
                               << QVariantList {u"2026-03-12"_s, u"2024-12-01"_s, u"2026-03-02"_s}
                               << TableRows {1, 2, 0} << TableRows {0, 2, 1};
    }
    static void order()
    {
        QFETCH(const Field::Type, type);
        QFETCH(const QVariantList, values);
        QFETCH(const TableRows, up);
        QFETCH(const TableRows, down);
        const auto table =
            tables::table({{.name = u"v"_s, .type = type, .values = {values.begin(), values.end()}}});
        const auto rows = revier::rowsOf(table, nullptr);
        const QLocale german(QLocale::German);
        QCOMPARE(sortedRows(table, rows, 0, Qt::AscendingOrder, german, {}), up);
        QCOMPARE(sortedRows(table, rows, 0, Qt::DescendingOrder, german, {}), down);
        QCOMPARE(sortedRows(table, rows, 7, Qt::AscendingOrder, german, {}), rows);
    }

    static void onlyChosenRows()
    {
        const auto table = std::make_shared<revier::FeatureTable>(
            tables::table({{.name = u"n"_s, .type = Field::Type::Integer, .values = {5LL, 3LL, 4LL, 1LL}}}));
        const auto choice = revier::chooseFeatures(table, u"n > 2"_s, {});
        const auto rows = revier::rowsOf(*table, choice->get());
        QCOMPARE(rows, TableRows({0, 1, 2}));
        QCOMPARE(sortedRows(*table, rows, 0, Qt::AscendingOrder, QLocale::c(), {}), TableRows({1, 2, 0}));
    }

    /// What the figures in tests/bench/README.md are measured with: REVIER_BENCH=1.
    static void figures()
    {
        if (!qEnvironmentVariableIsSet("REVIER_BENCH")) {
            QSKIP("only measured where REVIER_BENCH is set");
        }
        constexpr int kRows = 1'000'000;
        tables::Values names {.name = u"name"_s, .values = {}};
        tables::Values numbers {.name = u"n"_s, .type = Field::Type::Real, .values = {}};
        for (int i = 0; i < kRows; ++i) {
            names.values.emplace_back(u"Straße %1"_s.arg((i * 7919LL) % kRows));
            numbers.values.emplace_back(double((i * 104'729LL) % kRows));
        }
        const auto table = tables::table({names, numbers});
        for (int column = 0; column < 2; ++column) {
            QElapsedTimer clock;
            clock.start();
            const auto rows = sortedRows(table, revier::rowsOf(table, nullptr), column, Qt::AscendingOrder,
                                         QLocale(QLocale::German), {});
            qInfo() << "sorting 1,000,000 rows by" << table.fields[std::size_t(column)].name
                    << clock.elapsed() << "ms";
            QCOMPARE(rows.size(), std::size_t(kRows));
        }
    }
};

QTEST_GUILESS_MAIN(TestRowOrder)
#include "tst_roworder.moc"
