// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/jsonpointer.h"
#include "quality/jsonpositions.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using revier::JsonPositions;

namespace {

const QByteArray kText = R"({
 "name": "x",
 "features": [
  {"id": "a", "properties":
   {"deep": {"er":
     [1,
      2]}}},
  {
   "id": "b"}
 ],
 "a/b~c": {
  "": 1
 },
 "list": [[1], [2], [{
  "in": 3}]]
}
)";

} // namespace

class TestJsonPositions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_data();
    void lines();
    void rootThatIsNoObject();
    void itemsAfterOthers();
    void duplicates();
    void depth();
    void longTexts_data();
    void longTexts();
    void broken_data();
    void broken();
    void pointers_data();
    void pointers();
    void values();
};

void TestJsonPositions::lines_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<int>("line");

    QTest::newRow("root") << u""_s << 1;
    QTest::newRow("member") << u"/name"_s << 2;
    QTest::newRow("list") << u"/features"_s << 3;
    QTest::newRow("item") << u"/features/0"_s << 4;
    QTest::newRow("member of an item") << u"/features/0/id"_s << 4;
    QTest::newRow("member whose value follows below") << u"/features/0/properties"_s << 4;
    QTest::newRow("two levels down") << u"/features/0/properties/deep/er"_s << 5;
    QTest::newRow("item that is no object") << u"/features/0/properties/deep/er/1"_s << 5;
    QTest::newRow("item that begins on a line of its own") << u"/features/1"_s << 8;
    QTest::newRow("its member") << u"/features/1/id"_s << 9;
    QTest::newRow("escaped name") << u"/a~1b~0c"_s << 11;
    QTest::newRow("empty name") << u"/a~1b~0c/"_s << 12;
    QTest::newRow("object in a list in a list") << u"/list/2/0"_s << 14;
    QTest::newRow("its member in there") << u"/list/2/0/in"_s << 15;
    QTest::newRow("missing member") << u"/features/1/properties"_s << 8;
    QTest::newRow("missing item") << u"/features/7/id"_s << 3;
    QTest::newRow("missing altogether") << u"/nothing/there"_s << 1;
}

void TestJsonPositions::lines()
{
    QFETCH(const QString, pointer);
    const auto positions = JsonPositions::scan(kText);
    QVERIFY2(positions, positions ? "" : qPrintable(positions.error().message));
    QTEST(positions->line(pointer), "line");
    QVERIFY(positions->duplicates().empty());
}

void TestJsonPositions::rootThatIsNoObject()
{
    const auto list = JsonPositions::scan("\n[\n{\"a\":\n1}]");
    QVERIFY(list);
    QCOMPARE(list->line(u"/0"_s), 3);
    QCOMPARE(list->line(u"/0/a"_s), 3);
    const auto number = JsonPositions::scan("12");
    QVERIFY(number);
    QCOMPARE(number->line(u"/a"_s), 0);
    QCOMPARE(JsonPositions().line(u"/a"_s), 0);
}

/// Items without a place of their own count all the same.
void TestJsonPositions::itemsAfterOthers()
{
    const auto positions = JsonPositions::scan(
        "[\"a\", 1, -1, 1.5, true, null, [],\n{\"x\": [0]},\n\n12345678901234567890123, 1e999,\n{}]");
    QVERIFY2(positions, positions ? "" : qPrintable(positions.error().message));
    QCOMPARE(positions->line(u"/7/x"_s), 2);
    QCOMPARE(positions->line(u"/10"_s), 5);
    QCOMPARE(positions->line(u"/3"_s), 0);
}

void TestJsonPositions::duplicates()
{
    const auto positions = JsonPositions::scan("{\"a\": 1,\n\"b\": {\"a\": 1},\n\"c\": [{\"x\": 1,\n"
                                               "\"x\": 2, \"x\": 3}, {\"x\": 1}],\n\"\\u0061\": 4}");
    QVERIFY(positions);
    QStringList found;
    for (const auto &duplicate : positions->duplicates()) {
        found.append(u"%1 %2"_s.arg(duplicate.pointer).arg(duplicate.line));
    }
    QCOMPARE(found, QStringList({u"/c/0/x 4"_s, u"/c/0/x 4"_s, u"/a 5"_s}));
}

void TestJsonPositions::depth()
{
    const auto nested = [](int levels) { return QByteArray(levels, '[') + '1' + QByteArray(levels, ']'); };
    QVERIFY(JsonPositions::scan(nested(JsonPositions::kDeepest)));
    const auto deeper = JsonPositions::scan(nested(JsonPositions::kDeepest + 1));
    QVERIFY(!deeper);
    QCOMPARE(deeper.error().message, u"More than 64 levels of nesting."_s);
    QCOMPARE(deeper.error().line, 1);
    const auto objects = JsonPositions::scan(QByteArray("\n{\"a\":").repeated(100'000));
    QVERIFY(!objects);
    QCOMPARE(objects.error().line, JsonPositions::kDeepest + 2);
}

void TestJsonPositions::longTexts_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");

    QTest::newRow("value") << QByteArray("{\"a\": 1,\n\"b\": \"") << QByteArray("\"}");
    QTest::newRow("item") << QByteArray("[1,\n\"") << QByteArray("\", \"x\"]");
    QTest::newRow("key") << QByteArray("{\"a\": 1,\n\"") << QByteArray("\": 1}");
}

void TestJsonPositions::longTexts()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QVERIFY(JsonPositions::scan(before + QByteArray(JsonPositions::kLongestText, 'x') + after));
    const auto longer =
        JsonPositions::scan(before + QByteArray(JsonPositions::kLongestText + 1, 'x') + after);
    QVERIFY(!longer);
    QVERIFY2(longer.error().message.startsWith(u"The text is longer than "_s),
             qPrintable(longer.error().message));
    QCOMPARE(longer.error().line, 2);
}

void TestJsonPositions::broken_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");

    QTest::newRow("nothing") << QByteArray() << 1;
    QTest::newRow("cut off") << QByteArray("{\"a\":\n[1,\n2") << 3;
    QTest::newRow("comma missing") << QByteArray("{\"a\": 1\n\"b\": 2}") << 2;
    QTest::newRow("comma at the end") << QByteArray("{\"a\": [1,\n2,\n]}") << 3;
    QTest::newRow("quotation marks missing") << QByteArray("{\n\na: 1}") << 3;
    QTest::newRow("two values") << QByteArray("{}\n{}") << 2;
}

void TestJsonPositions::broken()
{
    QFETCH(const QByteArray, text);
    const auto positions = JsonPositions::scan(text);
    QVERIFY(!positions);
    QVERIFY2(positions.error().message.startsWith(u"This is not valid JSON: "_s),
             qPrintable(positions.error().message));
    QTEST(positions.error().line, "line");
}

void TestJsonPositions::pointers_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QStringList>("tokens");

    QTest::newRow("root") << u""_s << QStringList();
    QTest::newRow("one") << u"/a"_s << QStringList {u"a"_s};
    QTest::newRow("two") << u"/a/0"_s << QStringList {u"a"_s, u"0"_s};
    QTest::newRow("empty names") << u"//"_s << QStringList {u""_s, u""_s};
    QTest::newRow("slash") << u"/a~1b"_s << QStringList {u"a/b"_s};
    QTest::newRow("tilde") << u"/a~0b"_s << QStringList {u"a~b"_s};
    QTest::newRow("tilde and one") << u"/a~01b"_s << QStringList {u"a~1b"_s};
}

void TestJsonPositions::pointers()
{
    QFETCH(const QString, pointer);
    QFETCH(const QStringList, tokens);
    QCOMPARE(revier::pointerTokens(pointer), tokens);
    QString built;
    for (const auto &token : tokens) {
        built = revier::pointerChild(built, token);
    }
    QCOMPARE(built, pointer);
}

void TestJsonPositions::values()
{
    const auto root = QJsonValue(QJsonDocument::fromJson(kText).object());
    QCOMPARE(revier::jsonAt(root, u"/features/1/id"_s), QJsonValue(u"b"_s));
    QCOMPARE(revier::jsonAt(root, u"/a~1b~0c/"_s), QJsonValue(1));
    QCOMPARE(revier::jsonAt(root, {}), root);
    for (const auto &missing :
         {u"/features/2"_s, u"/features/-1"_s, u"/features/x"_s, u"/name/x"_s, u"/b/c"_s}) {
        QVERIFY2(revier::jsonAt(root, missing).isUndefined(), qPrintable(missing));
    }
}

QTEST_GUILESS_MAIN(TestJsonPositions)
#include "tst_jsonpositions.moc"
