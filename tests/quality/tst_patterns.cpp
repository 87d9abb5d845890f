// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/jsonpositions.h"

#include "schemachecks.h"

#include <QElapsedTimer>

#include <memory>

using namespace Qt::StringLiterals;
using revier::JsonPositions;

class TestPatterns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void hardPatterns_data();
    void hardPatterns();
    void longTexts_data();
    void longTexts();

private:
    [[nodiscard]] QStringList check(const QByteArray &schema, const QByteArray &value) const
    {
        return schemaChecks(*m_folder, schema, value);
    }

    std::unique_ptr<DataFolder> m_folder;
};

void TestPatterns::init()
{
    m_folder = std::make_unique<DataFolder>();
}

/// Matching them takes years, or more memory than the stack has, and must end nevertheless.
void TestPatterns::hardPatterns_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("text");

    const QByteArray many(JsonPositions::kLongestText, 'a');
    QTest::newRow("repeated repetition") << QByteArray("^(a+)+$") << many.first(60) + 'b';
    QTest::newRow("choice of the same") << QByteArray("^(a|a)*$") << many.first(60) + 'b';
    QTest::newRow("optional ones") << "^" + QByteArray("a?").repeated(40) + QByteArray("a").repeated(40) + '$'
                                   << many.first(39);
    QTest::newRow("repeated optional ones") << QByteArray("^(a?){40}a{40}$") << many.first(39);
    QTest::newRow("many repetitions") << QByteArray("^a*a*a*a*a*a*$") << many.first(1500) + 'b';
    QTest::newRow("many groups") << "^" + QByteArray("(").repeated(90) + 'a' + QByteArray(")").repeated(90)
            + "*$" << many;
}

void TestPatterns::hardPatterns()
{
    QFETCH(const QByteArray, pattern);
    QFETCH(const QByteArray, text);
    QElapsedTimer timer;
    timer.start();
    const auto rule = R"({"properties":{"x":{"pattern":")" + pattern + R"("}}})";
    QCOMPARE(check(rule, R"({"x":"aaaaab"})").size(), 1); // short ones are told as ever
    const auto found = check(rule, R"({"x":")" + text + R"("})");
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.front().startsWith(u"/x pattern: "_s), qPrintable(found.front()));
    QVERIFY2(found.front().contains(u"too hard"_s), qPrintable(found.front()));
    const auto member =
        check(R"({"patternProperties":{")" + pattern + R"(":{}}})", R"({")" + text + R"(":1})");
    QCOMPARE(member.size(), 1);
    QVERIFY2(member.front().contains(u"too hard"_s), qPrintable(member.front()));
    QVERIFY2(timer.elapsed() < 20'000, "This took too long.");
}

/// The longest texts that are let through must not be too much for any of the usual patterns.
void TestPatterns::longTexts_data()
{
    QTest::addColumn<QByteArray>("pattern");
    for (const auto *pattern : {"^[a-z0-9][a-z0-9-]*$", "^(?!.*https?://)", "^(a|b)*$", "^a+(-a+)*$", "up to",
                                "a$", "^((a|b)(c|a)?)*$", "^(?:a|b|c)*$", "^((a*)*)*$"}) {
        QTest::newRow(pattern) << QByteArray(pattern);
    }
}

void TestPatterns::longTexts()
{
    QFETCH(const QByteArray, pattern);
    const auto rule = R"({"pattern":")" + pattern + R"("})";
    const QByteArray longest(JsonPositions::kLongestText, 'a');
    QCOMPARE(check(rule, '"' + longest + '"').size(), pattern == "up to" ? 1 : 0);
    // A table or another format may hold longer ones.
    const auto found = check(rule, '"' + longest + QByteArray(100'000, 'a') + '"');
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.front().contains(u"The text is longer than"_s), qPrintable(found.front()));
}

QTEST_GUILESS_MAIN(TestPatterns)
#include "tst_patterns.moc"
