// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format.h"

#include <QDate>
#include <QDateTime>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;

namespace {

const QLocale kGerman(QLocale::German, QLocale::Germany);
const QLocale kEnglish(QLocale::English, QLocale::UnitedKingdom);

} // namespace

class TestFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbers();
    void floatsAsDecimals();
    void lengths();
    void scales();
    void positions();
    void values();
    void isoDates_data();
    void isoDates();
};

void TestFormat::numbers()
{
    QCOMPARE(revier::formatNumber(22200, 0, kGerman), u"22.200"_s);
    QCOMPARE(revier::formatNumber(22200, 2, kEnglish), u"22,200"_s);
    QCOMPARE(revier::formatNumber(3.50, 2, kGerman), u"3,5"_s);
    QCOMPARE(revier::formatNumber(3, 2, kGerman), u"3"_s);
    QCOMPARE(revier::formatNumber(100, 0, kGerman), u"100"_s); // these zeros are not trailing decimals
    QCOMPARE(revier::formatNumber(-0.25, 2, kGerman), u"-0,25"_s);
}

void TestFormat::floatsAsDecimals()
{
    QCOMPARE(revier::shortestDecimal(53.3F), 53.3);
    QCOMPARE(revier::shortestDecimal(-0.1F), -0.1);
    QCOMPARE(revier::shortestDecimal(16777216.F), 16777216.);
    QCOMPARE(revier::shortestDecimal(std::numeric_limits<float>::infinity()), qInf());
}

void TestFormat::lengths()
{
    QCOMPARE(revier::formatLength(850, kGerman), u"850 m"_s);
    QCOMPARE(revier::formatLength(3600, kGerman), u"3,6 km"_s);
    QCOMPARE(revier::formatLength(3600, kEnglish), u"3.6 km"_s);
    QCOMPARE(revier::formatLength(123'456, kGerman), u"123 km"_s);
    QCOMPARE(revier::formatLength(2.5, kGerman), u"2,5 m"_s);
    QCOMPARE(revier::formatLength(0, kGerman), u"0 m"_s);
    QCOMPARE(revier::formatLength(999.7, kGerman), u"1 km"_s); // not "1.000 m"
    QCOMPARE(revier::formatLength(9.97, kGerman), u"10 m"_s);
}

void TestFormat::scales()
{
    QCOMPARE(revier::formatScale(25'000, kGerman), u"1:25.000"_s);
    QCOMPARE(revier::formatScale(24'987, kGerman), u"1:25.000"_s);
    QCOMPARE(revier::formatScale(123'456, kEnglish), u"1:123,000"_s);
    QCOMPARE(revier::formatScale(0.4, kGerman), u"1:0"_s);
    QCOMPARE(revier::formatScale(0, kGerman), u"–"_s);
    QCOMPARE(revier::formatScale(std::numeric_limits<double>::infinity(), kGerman), u"–"_s);
}

void TestFormat::positions()
{
    QCOMPARE(revier::formatGeographic(6.7005, 51.0396, kGerman), u"51,03960° N  6,70050° O"_s);
    QCOMPARE(revier::formatGeographic(6.7005, 51.0396, kEnglish), u"51.03960° N  6.70050° E"_s);
    QCOMPARE(revier::formatGeographic(-6.7005, -51.0396, kGerman), u"51,03960° S  6,70050° W"_s);
    QCOMPARE(revier::formatUtm(338'791.25, 5'656'745.13), u"32U 338791 5656745"_s);
}

void TestFormat::values()
{
    QCOMPARE(revier::formatValue({}, kGerman), u"–"_s);
    QCOMPARE(revier::formatValue(22'200LL, kGerman), u"22.200"_s);
    QCOMPARE(revier::formatValue(3.25, kGerman), u"3,25"_s);
    QCOMPARE(revier::formatValue(u"05162"_s, kGerman), u"05162"_s); // a key, not a number
    QCOMPARE(revier::formatValue(QDate(2026, 3, 12), kGerman), u"12.03.26"_s);
    QCOMPARE(revier::formatValue(QStringList {u"Wind"_s, u"Solar"_s}, kGerman), u"Wind, Solar"_s);
    QCOMPARE(revier::formatValue(u"2026-03-12"_s, kGerman), u"2026-03-12"_s);
}

void TestFormat::isoDates_data()
{
    QTest::addColumn<QString>("iso");
    QTest::addColumn<QString>("german");
    QTest::addColumn<QString>("english");
    QTest::newRow("day") << u"2026-03-12"_s << u"12.03.2026"_s << u"12/03/2026"_s;
    QTest::newRow("month") << u"2026-03"_s << u"März 2026"_s << u"March 2026"_s;
    QTest::newRow("year") << u"2026"_s << u"2026"_s << u"2026"_s;
    QTest::newRow("no such month") << u"2026-13"_s << u"2026-13"_s << u"2026-13"_s;
    QTest::newRow("text") << u"im Bau"_s << u"im Bau"_s << u"im Bau"_s;
    QTest::newRow("empty") << QString() << QString() << QString();
}

void TestFormat::isoDates()
{
    QFETCH(const QString, iso);
    QFETCH(const QString, german);
    QFETCH(const QString, english);
    QCOMPARE(revier::formatIsoDate(iso, kGerman), german);
    QCOMPARE(revier::formatIsoDate(iso, kEnglish), english);
}

QTEST_GUILESS_MAIN(TestFormat)
#include "tst_format.moc"
