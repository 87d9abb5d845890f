// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schemachecks.h"

#include <QLocale>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

/// A rule with a value that keeps it, one that does not, and what is said then.
void addRuleColumns()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QByteArray>("good");
    QTest::addColumn<QByteArray>("bad");
    QTest::addColumn<QString>("message");
}

void addRule(const QByteArray &rule, const QByteArray &good, const QByteArray &bad, const QString &message)
{
    QTest::addRow("%s %s", rule.constData(), bad.constData()) << rule << good << bad << message;
}

} // namespace

class TestJsonSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void values_data();
    void values();
    void limits_data();
    void limits() { values(); }
    void members_data();
    void members();
    void combinations_data();
    void combinations();
    void formInTheLanguage();
    void longValues();

private:
    [[nodiscard]] QStringList check(const QByteArray &schema, const QByteArray &value) const
    {
        return schemaChecks(*m_folder, schema, value);
    }

    std::unique_ptr<DataFolder> m_folder;
};

void TestJsonSchema::init()
{
    m_folder = std::make_unique<DataFolder>();
}

void TestJsonSchema::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English));
}

void TestJsonSchema::values_data()
{
    addRuleColumns();
    addRule(R"("type":"string")", R"("x")", "12", u"type: 12 is not allowed here; it must be a text."_s);
    addRule(R"("type":"integer")", "3", "1.5",
            u"type: 1.5 is not allowed here; it must be a whole number."_s);
    addRule(R"("type":"integer")", "-3", R"("3")",
            u"type: \"3\" is not allowed here; it must be a whole number."_s);
    addRule(R"("type":["number","null"])", "null", "true",
            u"type: true is not allowed here; it must be a number or null."_s);
    addRule(R"("type":"boolean")", "false", "null",
            u"type: The value is missing; it must be true or false."_s);
    addRule(R"("type":"array")", "[]", "{}", u"type: An object is not allowed here; it must be a list."_s);
    addRule(R"("type":"object")", "{}", "[]", u"type: A list is not allowed here; it must be an object."_s);
    addRule(R"("type":"null")", "null", "0", u"type: 0 is not allowed here; it must be null."_s);
    addRule(R"("enum":["a",1,null,true])", "1", R"("b")",
            u"enum: \"b\" is not allowed; allowed are: \"a\", 1, null, true."_s);
    addRule(R"("const":5)", "5", "6", u"const: 6 is not allowed here; it must be 5."_s);
    addRule(R"("pattern":"^[a-z]+$","x-form":{"de":"klein","en":"small letters"})", R"("ab")", R"("aB")",
            u"pattern: \"aB\" does not have the form that is asked for: small letters"_s);
    addRule(R"("pattern":"^\\d{5}$")", R"("12345")", R"("1234")",
            u"pattern: \"1234\" does not have the form that is asked for: ^\\d{5}$"_s);
}

void TestJsonSchema::limits_data()
{
    addRuleColumns();
    addRule(R"("minimum":2)", "2", "1", u"minimum: 1 is too small; allowed is 2 or more."_s);
    addRule(R"("maximum":0.5)", "0.5", "0.51", u"maximum: 0.51 is too large; allowed is 0.5 or less."_s);
    addRule(R"("exclusiveMinimum":0)", "0.1", "0",
            u"exclusiveMinimum: 0 is too small; it must be more than 0."_s);
    addRule(R"("exclusiveMaximum":9)", "8", "9",
            u"exclusiveMaximum: 9 is too large; it must be less than 9."_s);
    addRule(R"("multipleOf":5)", "10", "12", u"multipleOf: 12 is not a multiple of 5."_s);
    addRule(R"("minLength":1)", R"("x")", R"("")", u"minLength: The text is empty."_s);
    addRule(R"("minLength":3)", R"("äöü")", R"("äö")",
            u"minLength: \"äö\" is too short; at least 3 character(s) are needed."_s);
    addRule(R"("maxLength":2)", R"("äö")", R"("äöü")",
            u"maxLength: \"äöü\" is too long; at most 2 character(s) are allowed."_s);
    addRule(R"("minItems":2)", "[1,2]", "[1]",
            u"minItems: The list is too short; at least 2 item(s) are needed."_s);
    addRule(R"("maxItems":1)", "[1]", "[1,2]",
            u"maxItems: The list is too long; at most 1 item(s) are allowed."_s);
    addRule(R"("uniqueItems":true)", "[1,2]", "[1,2,1]", u"uniqueItems: An item stands twice in the list."_s);
}

void TestJsonSchema::values()
{
    QFETCH(const QByteArray, rule);
    QFETCH(const QByteArray, good);
    QFETCH(const QByteArray, bad);
    QFETCH(const QString, message);
    const auto root = '{' + rule + '}';
    QCOMPARE(check(root, good), QStringList());
    QCOMPARE(check(root, bad), QStringList {u' ' + message});
    const auto nested = R"({"properties":{"a":{"items":{)" + rule + "}}}}";
    QCOMPARE(check(nested, R"({"a":[)" + good + "]}"), QStringList());
    QCOMPARE(check(nested, R"({"a":[)" + good + ',' + bad + "]}"), QStringList {u"/a/1 "_s + message});
}

void TestJsonSchema::members_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QStringList>("violations");

    const auto row = [](const char *name, const QByteArray &rule, const QByteArray &value,
                        const QStringList &violations) {
        QTest::newRow(name) << rule << value << violations;
    };
    const auto missing = [](QLatin1StringView pointer) {
        return QString(pointer + " required: The property is missing."_L1);
    };
    row("nothing missing", R"({"required":["a"]})", R"({"a":null})", {});
    row("several missing", R"({"required":["a","b","c"]})", R"({"b":1})",
        {missing("/a"_L1), missing("/c"_L1)});
    row("missing below", R"({"properties":{"x":{"items":{"required":["a/b"]}}}})", R"({"x":[{"a/b":1},{}]})",
        {missing("/x/1/a~1b"_L1)});
    const QByteArray strict = R"({"additionalProperties":false,"properties":{"name":{},"grade":{}}})";
    row("all known", strict, R"({"name":1})", {});
    const auto suggestion =
        u"additionalProperties: This property is not in the schema. Known and not used yet: "_s;
    row("misspelt", strict, R"({"name":1,"graed":2})", {u"/graed "_s + suggestion + u"grade."_s});
    row("several unknown", strict, R"({"x":1,"y":2})",
        {u"/x "_s + suggestion + u"grade, name."_s, u"/y "_s + suggestion + u"grade, name."_s});
    row("no name left", strict, R"({"name":1,"grade":2,"x":3})",
        {u"/x additionalProperties: This property is not in the schema. Is it misspelt?"_s});
    row("names by pattern", R"({"additionalProperties":false,"patternProperties":{"^x-":{"type":"string"}}})",
        R"({"x-a":"","y":1})",
        {u"/y additionalProperties: This property is not in the schema. Is it misspelt?"_s});
    row("value by pattern", R"({"patternProperties":{"^x-":{"type":"string"}}})", R"({"x-a":1,"y":1})",
        {u"/x-a type: 1 is not allowed here; it must be a text."_s});
    row("unknown below", R"({"properties":{"a":)" + strict + "}}", R"({"a":{"x":1}})",
        {u"/a/x "_s + suggestion + u"grade, name."_s});
    const QByteArray texts = R"({"properties":{"a":{}},"additionalProperties":{"type":"string"}})";
    row("others by a rule", texts, R"({"a":1,"b":"2"})", {});
    row("another breaks the rule", texts, R"({"a":1,"b":2})",
        {u" additionalProperties: The value breaks the rule \"additionalProperties\" of the schema: Additional property 'b' found but was invalid."_s});
}

void TestJsonSchema::members()
{
    QFETCH(const QByteArray, rule);
    QFETCH(const QByteArray, value);
    QTEST(check(rule, value), "violations");
}

void TestJsonSchema::combinations_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QStringList>("violations");

    const auto row = [](const char *name, const QByteArray &rule, const QByteArray &value,
                        const QStringList &violations) {
        QTest::newRow(name) << rule << value << violations;
    };
    const auto small = u" minimum: 1 is too small; allowed is 2 or more."_s;
    row("allOf", R"({"allOf":[{"type":"string"},{"minimum":2}]})", "1",
        {u" type: 1 is not allowed here; it must be a text."_s, small});
    row("allOf in allOf", R"({"allOf":[{"allOf":[{"minimum":2}]}]})", "1", {small});
    row("the same twice", R"({"allOf":[{"minimum":2},{"minimum":2}]})", "1", {small});
    row("allOf with missing members", R"({"allOf":[{"required":["a"]},{"required":["b"]}]})", "{}",
        {u"/a required: The property is missing."_s, u"/b required: The property is missing."_s});
    const QByteArray condition =
        R"({"if":{"required":["a"]},"then":{"required":["b"]},"else":{"required":["c"]}})";
    row("then", condition, R"({"a":1})", {u"/b required: The property is missing."_s});
    row("else", condition, R"({})", {u"/c required: The property is missing."_s});
    row("condition kept", condition, R"({"a":1,"b":2})", {});
    row("condition on a value",
        R"({"if":{"properties":{"k":{"const":1}}},"then":{"properties":{"v":{"minimum":2}}}})",
        R"({"k":1,"v":1})", {u"/v"_s + small});
}

void TestJsonSchema::combinations()
{
    QFETCH(const QByteArray, rule);
    QFETCH(const QByteArray, value);
    QTEST(check(rule, value), "violations");
    QCOMPARE(check(R"({"not":{"type":"string"}})", "1"), QStringList());
    const auto forbidden = check(R"({"not":{"type":"string"}})", R"("x")");
    QCOMPARE(forbidden.size(), 1);
    QVERIFY2(forbidden.front().startsWith(u" not: The value breaks the rule \"not\" of the schema: "_s),
             qPrintable(forbidden.front()));
}

void TestJsonSchema::formInTheLanguage()
{
    QLocale::setDefault(QLocale(QLocale::German));
    const auto found = check(R"({"pattern":"^a","x-form":{"de":"mit a","en":"with a"}})", R"("b")");
    QLocale::setDefault(QLocale(QLocale::English));
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.front().endsWith(u": mit a"_s), qPrintable(found.front()));
}

void TestJsonSchema::longValues()
{
    const auto found = check(R"({"type":"number"})", '"' + QByteArray("ab\\n ").repeated(100) + '"');
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.front(),
             u" type: \"%1…\" is not allowed here; it must be a number."_s.arg(u"ab "_s.repeated(20)));
}

QTEST_GUILESS_MAIN(TestJsonSchema)
#include "tst_jsonschema.moc"
