// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/featuretable.h"

#include <QDate>
#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;
using revier::Column;
using revier::FeatureTable;
using revier::Field;
using revier::GeometryType;

class TestFeatureTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void integers();
    void reals();
    void booleans();
    void texts();
    void dates();
    void appended_data();
    void appended();
    void lookups();
};

void TestFeatureTable::integers()
{
    Column column(Field::Type::Integer);
    column.append(std::int64_t(9'007'199'254'740'993)); // would lose its last digit as a double
    column.appendNull();
    column.append(std::int64_t(-1));
    QCOMPARE(column.value(0), QVariant(9'007'199'254'740'993LL));
    QVERIFY(!column.value(1).isValid());
    QVERIFY(column.isNull(1) && !column.number(1));
    QCOMPARE(column.number(2), std::optional(-1.0));
    QVERIFY(column.text(0).empty());
}

void TestFeatureTable::reals()
{
    Column column(Field::Type::Real);
    column.appendNull();
    column.append(0.0);
    column.append(51.0396);
    QVERIFY(column.isNull(0) && !column.isNull(1));
    QCOMPARE(column.value(1), QVariant(0.0));
    QCOMPARE(column.number(2), std::optional(51.0396));
}

void TestFeatureTable::booleans()
{
    Column column(Field::Type::Boolean);
    column.append(std::int64_t(1));
    column.append(std::int64_t(0));
    QCOMPARE(column.value(0), QVariant(true));
    QCOMPARE(column.value(1), QVariant(false));
    QVERIFY(!column.number(0)); // a class, not a quantity
}

void TestFeatureTable::texts()
{
    Column column(Field::Type::Text);
    column.append(std::string_view("Jülich"));
    column.appendNull();
    column.append(std::string_view(""));
    column.append(std::string_view("Neuß"));
    QCOMPARE(column.value(0).toString(), u"Jülich"_s);
    QVERIFY(column.isNull(1) && column.text(1).empty());
    QVERIFY(!column.isNull(2) && column.value(2).isValid()); // empty is not null
    QVERIFY(column.text(3) == "Neuß");
    QVERIFY(!column.number(0));
}

void TestFeatureTable::dates()
{
    Column date(Field::Type::Date);
    date.append(std::string_view("2026-03-12"));
    QCOMPARE(date.value(0), QVariant(QDate(2026, 3, 12)));
    Column time(Field::Type::DateTime);
    time.append(std::string_view("2026-03-12T08:30:00Z"));
    QCOMPARE(time.value(0).toDateTime(), QDateTime(QDate(2026, 3, 12), QTime(8, 30), QTimeZone::UTC));
    QVERIFY(time.text(0) == "2026-03-12T08:30:00Z");
}

void TestFeatureTable::appended_data()
{
    QTest::addColumn<Field::Type>("type");
    QTest::addColumn<Column>("first");
    QTest::addColumn<Column>("second");
    const auto row = [](const char *name, Field::Type type, auto a, auto b) {
        Column first(type);
        first.append(a);
        first.appendNull();
        Column second(type);
        second.appendNull();
        second.append(b);
        QTest::newRow(name) << type << first << second;
    };
    row("integers", Field::Type::Integer, std::int64_t(1), std::int64_t(-2));
    row("reals", Field::Type::Real, 0.5, -1e300);
    row("booleans", Field::Type::Boolean, std::int64_t(1), std::int64_t(0));
    row("texts", Field::Type::Text, std::string_view("Erft"), std::string_view("Neuß"));
    row("dates", Field::Type::Date, std::string_view("2026-03-12"), std::string_view("2025-01-01"));
}

void TestFeatureTable::appended()
{
    QFETCH(const Field::Type, type);
    QFETCH(const Column, first);
    QFETCH(const Column, second);
    Column both(type);
    both.append(first);
    both.append(second);
    for (const std::size_t row : {0, 1}) {
        QCOMPARE(both.isNull(row), first.isNull(row));
        QCOMPARE(both.value(row), first.value(row));
        QCOMPARE(both.isNull(row + 2), second.isNull(row));
        QCOMPARE(both.value(row + 2), second.value(row));
    }
}

void TestFeatureTable::lookups()
{
    FeatureTable table;
    table.fields = {{u"AGS"_s, Field::Type::Text}, {u"ags"_s, Field::Type::Text}};
    for (const auto *text : {"05162", "05362"}) {
        Column column(Field::Type::Text);
        column.append(std::string_view(text));
        table.columns.push_back(std::move(column));
    }
    table.geometry.beginFeature(GeometryType::None);
    QCOMPARE(table.featureCount(), std::size_t(1));
    QCOMPARE(table.fieldIndex(u"ags"), 1);
    QCOMPARE(table.fieldIndex(u"Ags"), -1);
    QCOMPARE(table.value(0, u"AGS"), QVariant(u"05162"_s)); // the zero in front stays
    QVERIFY(!table.value(0, u"name").isValid());
}

QTEST_GUILESS_MAIN(TestFeatureTable)
#include "tst_featuretable.moc"
