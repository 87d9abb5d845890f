// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/conditiontext.h"
#include "tables.h"

#include <QTest>

using namespace Qt::StringLiterals;
using revier::Field;

namespace {

revier::FeatureTablePtr sites()
{
    return std::make_shared<revier::FeatureTable>(
        tables::table({{.name = u"status"_s,
                        .values = {u"geplant"_s, u"in Betrieb"_s, u"geplant"_s, QVariant(), u"D'Ester"_s}},
                       {.name = u"Leistung MW"_s,
                        .type = Field::Type::Real,
                        .values = {100.5, 20.0, QVariant(), 0.0, 300.0}},
                       {.name = u"stand"_s,
                        .type = Field::Type::Integer,
                        .values = {2030LL, 2027LL, 2035LL, 2027LL, 2030LL}}}));
}

} // namespace

class TestConditionText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void help_data()
    {
        QTest::addColumn<QString>("text"); // the cursor is at "|"
        QTest::addColumn<QString>("first"); // the text with the first candidate in it
        QTest::addColumn<int>("count");
        QTest::newRow("nothing yet") << u"|"_s << u"status"_s << 4;
        QTest::newRow("beginning of fields") << u"sta|"_s << u"status"_s << 2;
        QTest::newRow("field with a blank") << u"leis|"_s << u"\"Leistung MW\""_s << 1;
        QTest::newRow("in quotes") << u"\"Lei|"_s << u"\"Leistung MW\""_s << 1;
        QTest::newRow("operator of texts") << u"status |"_s << u"status ="_s << 6;
        QTest::newRow("operator of numbers") << u"stand |"_s << u"stand ="_s << 10;
        QTest::newRow("value") << u"status = |"_s << u"status = 'geplant'"_s << 3;
        QTest::newRow("begun value") << u"status = 'in|"_s << u"status = 'in Betrieb'"_s << 1;
        QTest::newRow("value without quotes") << u"status = bet|"_s << u"status = 'in Betrieb'"_s << 1;
        QTest::newRow("value with a quote") << u"status = 'D|"_s << u"status = 'D''Ester'"_s << 1;
        QTest::newRow("number") << u"stand >= 203|"_s << u"stand >= 2030"_s << 2;
        QTest::newRow("in a list") << u"stand IN (2027, |"_s << u"stand IN (2027, 2027"_s << 3;
        QTest::newRow("connection") << u"stand = 2030 |"_s << u"stand = 2030 AND"_s << 2;
        QTest::newRow("second comparison") << u"stand = 2030 AND sta|"_s << u"stand = 2030 AND status"_s << 2;
        QTest::newRow("in the middle") << u"sta| = 2030"_s << u"status = 2030"_s << 2;
    }
    static void help()
    {
        QFETCH(QString, text);
        QFETCH(const QString, first);
        QFETCH(const int, count);
        const auto cursor = text.indexOf(u'|');
        text.remove(cursor, 1);
        const auto help = revier::conditionHelp(*sites(), text, cursor, 20);
        QCOMPARE(help.candidates.size(), count);
        QCOMPARE(text.replace(help.from, help.length, help.candidates.first()), first);
        QCOMPARE(revier::conditionHelp(*sites(), text, cursor, 1).candidates.size(), 1);
    }

    static void values_data()
    {
        QTest::addColumn<QString>("condition");
        QTest::addColumn<QVariantList>("values");
        QTest::addColumn<QString>("expected");
        QTest::newRow("first") << QString() << QVariantList {u"geplant"_s} << u"status IN ('geplant')"_s;
        QTest::newRow("beside others") << u"stand > 2028"_s << QVariantList {u"a"_s, u"D'Ester"_s}
                                       << u"stand > 2028 AND status IN ('a', 'D''Ester')"_s;
        QTest::newRow("either-or in brackets") << u"stand = 1 OR stand = 2"_s << QVariantList {u"a"_s}
                                               << u"(stand = 1 OR stand = 2) AND status IN ('a')"_s;
        QTest::newRow("replaced") << u"status IN ('x', 'y') AND stand = 1"_s << QVariantList {u"a"_s}
                                  << u"stand = 1 AND status IN ('a')"_s;
        QTest::newRow("taken away") << u"stand = 1 AND status IN ('x') AND stand = 2"_s << QVariantList {}
                                    << u"stand = 1 AND stand = 2"_s;
        QTest::newRow("alone, taken away") << u"status IN ('x')"_s << QVariantList {} << QString();
        QTest::newRow("missing") << QString() << QVariantList {QVariant()} << u"status IS NULL"_s;
        QTest::newRow("missing too") << u"status IS NULL"_s << QVariantList {u"a"_s, QVariant()}
                                     << u"(status IN ('a') OR status IS NULL)"_s;
        QTest::newRow("missing no more")
            << u"(status IN ('a') OR status IS NULL)"_s << QVariantList {u"a"_s} << u"status IN ('a')"_s;
    }
    static void values()
    {
        QFETCH(const QString, condition);
        QFETCH(const QVariantList, values);
        QFETCH(const QString, expected);
        const auto text = revier::withValues(condition, u"status"_s, values);
        QCOMPARE(text, expected);
        QStringList back;
        for (const auto &value : values) {
            back.append(value.isValid() ? value.toString() : QString());
        }
        QCOMPARE(revier::valuesIn(text, u"status"_s), back);
        if (!text.isEmpty()) {
            QVERIFY2(!revier::checkCondition(*sites(), text), qUtf8Printable(text));
        }
    }

    static void valuesOfNumbers()
    {
        const auto text = revier::withValues({}, u"Leistung MW"_s, {100.5, 20.0});
        QCOMPARE(text, u"\"Leistung MW\" IN (100.5, 20)"_s);
        QCOMPARE(revier::valuesIn(text, u"Leistung MW"_s), QStringList({u"100.5"_s, u"20"_s}));
        QCOMPARE((*revier::chooseFeatures(sites(), text, {}))->count, std::size_t(2));
    }
};

QTEST_GUILESS_MAIN(TestConditionText)
#include "tst_conditiontext.moc"
