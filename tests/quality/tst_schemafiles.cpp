// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schemachecks.h"

#include <memory>

using namespace Qt::StringLiterals;
using revier::JsonSchema;

namespace {

const auto kFile = u"a.schema.json"_s;

} // namespace

class TestSchemaFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void references();
    void circleThroughData();
    void refused_data();
    void refused();
    void notThere();
    void refusedNeighbour_data();
    void refusedNeighbour();
    void circleOverFiles();
    void formats();
    void drawingsInProjects();
    void showsInProjects_data();
    void showsInProjects();

private:
    [[nodiscard]] QStringList check(const QByteArray &schema, const QByteArray &value) const
    {
        return schemaChecks(*m_folder, schema, value);
    }

    std::unique_ptr<DataFolder> m_folder;
};

void TestSchemaFiles::init()
{
    m_folder = std::make_unique<DataFolder>();
}

void TestSchemaFiles::references()
{
    m_folder->write(u"common.schema.json"_s, R"({"$defs":{
        "id":{"$ref":"#/$defs/text"}, "text":{"type":"string","minLength":2},
        "a b":{"$ref":"more.schema.json"}}})");
    m_folder->write(u"more.schema.json"_s, R"({"enum":["x"]})");
    const QByteArray schema = R"({"properties":{"id":{"$ref":"common.schema.json#/$defs/id"},
        "kind":{"$ref":"common.schema.json#/$defs/a%20b"}}})";
    QCOMPARE(check(schema, R"({"id":"ab","kind":"x"})"), QStringList());
    QCOMPARE(check(schema, R"({"id":"a","kind":"y"})"),
             QStringList({u"/id minLength: \"a\" is too short; at least 2 character(s) are needed."_s,
                          u"/kind enum: \"y\" is not allowed; allowed are: \"x\"."_s}));
}

/// Such a circle ends with the data.
void TestSchemaFiles::circleThroughData()
{
    const QByteArray schema = R"({"type":"object","properties":{"next":{"$ref":"#"}}})";
    QCOMPARE(check(schema, R"({"next":{"next":{}}})"), QStringList());
    QCOMPARE(check(schema, R"({"next":{"next":1}})"),
             QStringList {u"/next/next type: 1 is not allowed here; it must be an object."_s});
}

void TestSchemaFiles::refused_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("line");

    const auto row = [](const char *name, const QByteArray &schema, const QString &word, int line = 0) {
        QTest::newRow(name) << schema << word << line;
    };
    const auto reference = u"must name a place in this file or in one beside it"_s;
    row("empty file", "", u"not valid JSON"_s, 1);
    row("broken", "{\n\"a\":\n}", u"not valid JSON"_s, 3);
    row("list", "[]", u"in braces"_s);
    row("not UTF-8", "{\n\"a\": \"\xE4\"}", u"not UTF-8"_s, 2);
    row("too large", "{}" + QByteArray(1'048'576, ' '), u"too large"_s);
    row("older draft", R"({"$schema":"http://json-schema.org/draft-07/schema#"})",
        u"not JSON Schema 2020-12"_s);
    row("network", R"({"$ref":"http://example.org/a.json"})", reference);
    row("network in a list", R"({"allOf":[{"$ref":"https://example.org/a.json#/x"}]})", reference);
    row("file address", R"({"$ref":"file:///etc/passwd"})", reference);
    row("another folder", R"({"$ref":"../a.schema.json"})", reference);
    row("folder below", R"({"$ref":"sub/a.schema.json"})", reference);
    row("backslash", R"({"$ref":"..\\a.schema.json"})", reference);
    row("anchor", R"({"$ref":"#name"})", reference);
    row("no such file", R"({"$ref":"none.schema.json"})", u"none.schema.json: The file does not exist."_s);
    row("no such place", R"({"$ref":"#/$defs/none"})", u"not a valid schema"_s);
    row("dynamic", R"({"$dynamicRef":"#/x"})", u"\"$dynamicRef\" is not supported"_s);
    row("name of its own", R"({"$id":"https://example.org/a"})", u"\"$id\" is not supported"_s);
    row("circle", R"({"$ref":"#"})", u"in a circle at \"#\""_s);
    row("circle over two", R"({"properties":{"p":{"$ref":"#/$defs/a"}},
        "$defs":{"a":{"$ref":"#/$defs/b"},"b":{"anyOf":[{"$ref":"#/$defs/a"}]}}})",
        u"in a circle at"_s);
    row("circle through if", R"({"if":{"$ref":"#"}})", u"in a circle at"_s);
    row("broken rule", R"({"type":"strong"})", u"not a valid schema"_s);
    row("wrong value of a rule", R"({"properties":{"a":{"minLength":"x"}}})", u"not a valid schema"_s);
    row("pattern that is none", R"({"pattern":"(a"})", u"\"(a\""_s);
}

void TestSchemaFiles::refused()
{
    QFETCH(const QByteArray, schema);
    QFETCH(const QString, word);
    m_folder->write(kFile, schema);
    const auto read = JsonSchema::read(m_folder->path(kFile));
    QVERIFY(!read);
    QVERIFY2(read.error().message.contains(word), qPrintable(read.error().message));
    QTEST(read.error().line, "line");
}

void TestSchemaFiles::notThere()
{
    const auto read = JsonSchema::read(m_folder->path(kFile));
    QVERIFY(!read);
    QCOMPARE(read.error().message, u"The file does not exist."_s);
    const auto folder = JsonSchema::read(m_folder->path());
    QVERIFY(!folder);
    QCOMPARE(folder.error().message, u"This is not a file."_s);
}

/// A fault in a file that the schema refers to names that file.
void TestSchemaFiles::refusedNeighbour_data()
{
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<QString>("word");

    QTest::newRow("broken") << QByteArray("{") << u"not valid JSON"_s;
    QTest::newRow("list") << QByteArray("[]") << u"in braces"_s;
    QTest::newRow("older draft") << QByteArray(R"({"$schema":"http://json-schema.org/schema#"})")
                                 << u"not JSON Schema 2020-12"_s;
    QTest::newRow("network") << QByteArray(R"({"$ref":"http://example.org/x"})") << u"must name a place"_s;
}

void TestSchemaFiles::refusedNeighbour()
{
    QFETCH(const QByteArray, other);
    QFETCH(const QString, word);
    m_folder->write(u"b.schema.json"_s, other);
    const auto found = check(R"({"$ref":"b.schema.json"})", "1");
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.front().startsWith(u"refused: b.schema.json: "_s), qPrintable(found.front()));
    QVERIFY2(found.front().contains(word), qPrintable(found.front()));
}

void TestSchemaFiles::circleOverFiles()
{
    m_folder->write(u"b.schema.json"_s, R"({"allOf":[{"$ref":"a.schema.json"}]})");
    const auto found = check(R"({"$ref":"b.schema.json"})", "1");
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.front().contains(u"in a circle"_s), qPrintable(found.front()));
}

void TestSchemaFiles::formats()
{
    m_folder->write(u"b.schema.json"_s, R"({"$defs":{"d":{"format":"partial-date"}}})");
    m_folder->write(kFile, R"({"properties":{"a":{"$ref":"b.schema.json#/$defs/d"},
        "l":{"items":{"allOf":[{"format":"https"}]}},"n":{"type":"string"}}})");
    const auto schema = JsonSchema::read(m_folder->path(kFile));
    QVERIFY2(schema, schema ? "" : qPrintable(schema.error().message));
    const auto value = json(R"({"a":"2024","l":["x","y"],"n":"z","other":1})");
    QStringList found;
    schema->documents().visitFormats(
        schema->documents().rootNode(), value, u"/r"_s,
        [&found](const QString &format, const QJsonValue &at, const QString &pointer) {
            found.append(u"%1 %2 %3"_s.arg(pointer, format, at.toString()));
        });
    QCOMPARE(found, QStringList({u"/r/a partial-date 2024"_s, u"/r/l/0 https x"_s, u"/r/l/1 https y"_s}));
    QVERIFY(schema->validate(value).empty()); // formats are no matter of the validator
}

/// What the window writes is right by the schema that ships; what it does not read is wrong.
void TestSchemaFiles::drawingsInProjects()
{
    const auto schema = JsonSchema::read(QStringLiteral(PROJECT_DATA "/schema/project.schema.json"));
    QVERIFY2(schema, schema ? "" : qPrintable(schema.error().message));
    const auto check = [&schema](const QByteArray &layer) {
        return schema
            ->validate(json(R"({"revieratlas":1,"title":"Map","groups":[],"layers":[)" + layer + "]}"))
            .size();
    };
    const QByteArray frame = R"({"id":"drawing","title":{"de":"Zeichnung","en":"Drawing"},"sketch":)";
    const QByteArray line = R"({"id":"1","kind":"line","color":"#c2185b","width":2,
        "coordinates":[[6.7,51],[6.8,51]])";
    QCOMPARE(check(frame + R"({"features":[)" + line + "}]}}"), std::size_t(0));
    QVERIFY(check(frame + R"({"features":[)" + line + R"(,"radii":[-1]}]}})") > 0);
    QVERIFY(check(frame + R"({"features":[{"id":"1","kind":"blob","coordinates":[[6.7,51]]}]}})") > 0);
    QVERIFY(check(R"({"id":"a","title":"A"})") > 0); // neither a file nor a drawing
}

/// A show stands in a project or in a file beside it, never both.
void TestSchemaFiles::showsInProjects_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QStringList>("places");

    const auto row = [](const char *name, const QByteArray &members, const QStringList &places) {
        QTest::newRow(name) << members << places;
    };
    const QByteArray scene = R"("show":{"scenes":[{"id":"a","view":{"center":[6.5,51],"scale":50000})";
    row("a file", R"("show":{"file":"shows/a.json"})", {});
    row("a file and scenes", R"("show":{"file":"shows/a.json","scenes":[]})", {u"/show/scenes"_s});
    row("nothing", R"("show":{})", {u"/show/scenes"_s});
    row("a scene", scene + "}]}", {});
    row("one language", scene + R"(,"title":{"de":"Kohle","en":""},"notes":"Langsam"}],"kiosk":true})", {});
    row("another language", scene + R"(,"title":{"fr":"Charbon"}}]})", {u"/show/scenes/0/title/fr"_s});
    row("layers", scene + R"(,"layers":{"mines":true},"filters":{"mines":"a > 1"}}]})", {});
    row("layers by number", scene + R"(,"layers":{"mines":1}}]})", {u"/show/scenes/0/layers/mines"_s});
    row("no such transition", scene + R"(,"transition":"zoom"}]})", {u"/show/scenes/0/transition"_s});
    row("a highlight without id", scene + R"(,"highlights":[{"layer":"mines"}]}]})",
        {u"/show/scenes/0/highlights/0/id"_s});
    row("no view", R"("show":{"scenes":[{"id":"a"}]})", {u"/show/scenes/0/view"_s});
    row("too large texts", scene + R"(}],"projector":{"texts":9}})", {u"/show/projector/texts"_s});
    row("layers of a bookmark", R"("bookmarks":[{"name":"a","view":{"center":[6.5,51],"scale":50000},
        "layers":{"mines":true}}])",
        {});
}

void TestSchemaFiles::showsInProjects()
{
    QFETCH(const QByteArray, members);
    const auto schema = JsonSchema::read(QStringLiteral(PROJECT_DATA "/schema/project.schema.json"));
    QVERIFY2(schema, schema ? "" : qPrintable(schema.error().message));
    QStringList places;
    for (const auto violations =
             schema->validate(json(R"({"revieratlas":1,"title":"Map","layers":[],)" + members + "}"));
         const auto &violation : violations) {
        places.append(violation.pointer);
    }
    QTEST(places, "places");
}

QTEST_GUILESS_MAIN(TestSchemaFiles)
#include "tst_schemafiles.moc"
