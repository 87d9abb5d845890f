// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/datasetcheck.h"
#include "quality/jsonpositions.h"

#include "datafolder.h"

#include <QLocale>

#include <memory>

using namespace Qt::StringLiterals;
using revier::CheckReport;
using revier::Error;
using revier::JobControl;
using revier::Result;

namespace {

constexpr auto kSchema = R"({
"x-revieratlas": {"file": "list.json", "items": "/rows"},
"type": "object", "required": ["rows"],
"properties": {"rows": {"items": {"required": ["id"], "properties": {"id": {"type": "string"}}}}}
})";
constexpr auto kList = "{\"rows\": [\n {\"id\": \"a\"},\n {\"id\": \"b\"}\n]}\n";

QString errorText(const Result<CheckReport> &report)
{
    return report ? QString() : report.error().message;
}

/// The finding, or all of them if there is not exactly one.
QString onlyFinding(const Result<CheckReport> &report)
{
    return report ? findingTexts(report->findings).join(u'\n') : u"failed: "_s + report.error().message;
}

} // namespace

class TestDataSetCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void good();
    void noFolder();
    void noSchemas();
    void brokenSchema();
    void missingFile();
    void fileWithoutSchema();
    void contents_data();
    void contents();
    void folderInPlaceOfFile();
    void manyFindings();
    void sorted();
    void canceled();
    void progress();
    void fileOfDataSet();
    void fileOutside();

private:
    [[nodiscard]] Result<CheckReport> checkAll() const { return revier::checkFolder(m_folder->path(), {}); }

    std::unique_ptr<DataFolder> m_folder;
    std::unique_ptr<DataFolder> m_elsewhere;
};

void TestDataSetCheck::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English));
}

void TestDataSetCheck::init()
{
    m_folder = std::make_unique<DataFolder>();
    m_elsewhere = std::make_unique<DataFolder>();
    m_folder->write(u"schema/list.schema.json"_s, kSchema);
    m_folder->write(u"list.json"_s, kList);
}

void TestDataSetCheck::good()
{
    m_folder->write(u"README.md"_s, "no data");
    const auto report = checkAll();
    QCOMPARE(onlyFinding(report), QString());
    QCOMPARE(report->files, 1);
    QCOMPARE(report->features, 2);
}

void TestDataSetCheck::noFolder()
{
    const auto missing = revier::checkFolder(m_folder->path(u"none"_s), {});
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, Error::Code::NotFound);
    QVERIFY2(errorText(missing).endsWith(u"none: There is no such folder."_s),
             qPrintable(errorText(missing)));
    QVERIFY(!revier::checkFolder(m_folder->path(u"list.json"_s), {}));
}

void TestDataSetCheck::noSchemas()
{
    const DataFolder empty;
    empty.write(u"a.geojson"_s, "{}");
    empty.write(u"schema/notes.txt"_s, "");
    const auto report = revier::checkFolder(empty.path(), {});
    QVERIFY(!report);
    QCOMPARE(report.error().code, Error::Code::Unsupported);
    QVERIFY2(errorText(report).contains(u"has no schemas"_s), qPrintable(errorText(report)));
    const auto file = revier::checkFile(empty.path(u"a.geojson"_s), {}, {});
    QVERIFY(!file);
    QVERIFY2(errorText(file).contains(u"No folder above this file has schemas"_s),
             qPrintable(errorText(file)));
}

void TestDataSetCheck::brokenSchema()
{
    m_folder->write(u"schema/other.schema.json"_s, "{\n\"a\":\n");
    m_folder->write(u"schema/third.schema.json"_s, R"({"$ref": "http://example.org/x"})");
    const auto report = checkAll();
    QVERIFY2(report, qPrintable(errorText(report)));
    QCOMPARE(report->findings.size(), 2U);
    const auto texts = findingTexts(report->findings);
    QVERIFY2(texts[0].startsWith(u"schema/other.schema.json:3: : : This is not valid JSON"_s),
             qPrintable(texts[0]));
    QVERIFY2(texts[1].startsWith(u"schema/third.schema.json:0: : : "_s), qPrintable(texts[1]));
    QCOMPARE(report->files, 1); // the rest is checked nevertheless
}

void TestDataSetCheck::missingFile()
{
    m_folder->remove(u"list.json"_s);
    QCOMPARE(onlyFinding(checkAll()),
             u"list.json:0: : : The file is missing; schema/list.schema.json describes it."_s);
}

void TestDataSetCheck::fileWithoutSchema()
{
    m_folder->write(u"sub/more.geojson"_s, "{}");
    const auto found = onlyFinding(checkAll());
    QVERIFY2(found.startsWith(u"sub/more.geojson:0: : : No schema describes this file."_s),
             qPrintable(found));
}

void TestDataSetCheck::contents_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("findings");

    const auto row = [](const char *name, const QByteArray &text, const QStringList &findings) {
        QTest::newRow(name) << text << findings;
    };
    row("nothing", "",
        {u"*list.json:0: : : The last line has no line end."_s,
         u"list.json:1: : : This is not valid JSON: "_s});
    row("broken", "{\"rows\": [\n {\"id\": \"a\"},\n {\"id\": \"b\"\n]}\n",
        {u"list.json:4: : : This is not valid JSON: "_s});
    row("no JSON", "id,name\na,b\n", {u"list.json:1: : : This is not valid JSON: "_s});
    row("binary", QByteArray("\n\0\xFF", 3) + '\n', {u"list.json:2: : : This is not UTF-8."_s});
    row("Latin-1", "{\"rows\":\n[], \"a\": \"\xE4\"}\n", {u"list.json:2: : : This is not UTF-8."_s});
    row("list", "[]\n", {u"list.json:0: : : A list is not allowed here; it must be an object."_s});
    row("another type", "{\"rows\":\n5}\n", {});
    row("key twice", "{\"rows\": [\n {\"id\": \"a\",\n  \"id\": \"b\"}]}\n",
        {u"list.json:3: b: id: The key occurs twice in the same object."_s});
    row("byte-order mark", QByteArray("\xEF\xBB\xBF") + kList,
        {u"*list.json:0: : : The file begins with a byte-order mark"_s});
    row("carriage returns", QByteArray(kList).replace("\n", "\r\n"),
        {u"*list.json:0: : : The lines end with carriage returns"_s});
    row("id missing", "{\"rows\": [\n {\"id\": \"a\"},\n {}]}\n",
        {u"list.json:3: #2: id: The property is missing."_s});
    row("deep", "{\"rows\": [\n" + QByteArray("[").repeated(200) + QByteArray("]").repeated(200) + "]}\n",
        {u"list.json:2: : : More than 64 levels of nesting."_s});
    row("deep beyond measure", QByteArray("[").repeated(1'000'000) + '\n', {u"list.json:1: : : "_s});
    row("long text",
        "{\"rows\": [],\n\"a\": \"" + QByteArray(revier::JsonPositions::kLongestText + 1, 'x') + "\"}\n",
        {u"list.json:2: : : The text is longer than "_s});
}

void TestDataSetCheck::contents()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QStringList, findings);
    m_folder->write(u"list.json"_s, text);
    const auto report = checkAll();
    QVERIFY2(report, qPrintable(errorText(report)));
    const auto found = findingTexts(report->findings);
    QVERIFY2(found.size() == findings.size(), qPrintable(found.join(u'\n')));
    for (qsizetype i = 0; i < found.size(); ++i) {
        QVERIFY2(found[i].startsWith(findings[i]), qPrintable(found[i]));
    }
}

void TestDataSetCheck::folderInPlaceOfFile()
{
    m_folder->remove(u"list.json"_s);
    QVERIFY(QDir(m_folder->path()).mkdir(u"list.json"_s));
    const auto found = onlyFinding(checkAll());
    QVERIFY2(found.startsWith(u"list.json:0: : : "_s), qPrintable(found));
}

void TestDataSetCheck::manyFindings()
{
    QByteArray rows;
    for (int i = 0; i < 250; ++i) {
        rows += " {\"id\": " + QByteArray::number(i) + "},\n";
    }
    m_folder->write(u"list.json"_s, "{\"rows\": [\n" + rows + " {\"id\": \"a\"}\n]}\n");
    const auto report = checkAll();
    QVERIFY2(report, qPrintable(errorText(report)));
    QCOMPARE(report->findings.size(), 201U);
    const auto texts = findingTexts(report->findings);
    QVERIFY(texts.contains(u"list.json:2: 0: id: 0 is not allowed here; it must be a text."_s));
    QVERIFY(texts.contains(u"list.json:201: 199: id: 199 is not allowed here; it must be a text."_s));
    QVERIFY2(texts.contains(u"list.json:0: : : There are 50 more finding(s) in this file."_s),
             qPrintable(texts.back()));
    QCOMPARE(report->features, 251);
    QCOMPARE(report->errors(), 201);
}

void TestDataSetCheck::sorted()
{
    m_folder->write(u"list.json"_s, "{\"rows\": [\n {},\n {\"id\": 1}]}");
    m_folder->write(u"a.json"_s, "{}");
    m_folder->write(u"z.json"_s, "{}");
    const auto report = checkAll();
    QVERIFY2(report, qPrintable(errorText(report)));
    QStringList places;
    for (const auto &finding : report->findings) {
        places.append(finding.file + u':' + QString::number(finding.line));
    }
    QCOMPARE(
        places,
        QStringList({u"a.json:0"_s, u"list.json:0"_s, u"list.json:2"_s, u"list.json:3"_s, u"z.json:0"_s}));
    QCOMPARE(report->errors(), 4);
    QCOMPARE(report->warnings(), 1);
}

void TestDataSetCheck::canceled()
{
    const JobControl control([] { return true; }, {});
    const auto folder = revier::checkFolder(m_folder->path(), control);
    QVERIFY(!folder);
    QCOMPARE(folder.error().code, Error::Code::Canceled);
    const auto file = revier::checkFile(m_folder->path(u"list.json"_s), {}, control);
    QVERIFY(!file);
    QCOMPARE(file.error().code, Error::Code::Canceled);
    int asked = 0;
    const JobControl later([&asked] { return ++asked > 1; }, {});
    m_folder->write(u"z.json"_s, "{}");
    QVERIFY(!revier::checkFolder(m_folder->path(), later));
    QCOMPARE(asked, 2);
}

void TestDataSetCheck::progress()
{
    m_folder->write(u"z.json"_s, "{}");
    std::vector<double> steps;
    const JobControl control([] { return false; }, [&steps](double step) { steps.push_back(step); });
    QVERIFY(revier::checkFolder(m_folder->path(), control));
    QCOMPARE(steps, (std::vector<double> {0.5, 1}));
}

void TestDataSetCheck::fileOfDataSet()
{
    m_folder->write(u"sub/more.json"_s, "{");
    const auto good = revier::checkFile(m_folder->path(u"list.json"_s), {}, {});
    QCOMPARE(onlyFinding(good), QString());
    QCOMPARE(good->files, 1);
    QCOMPARE(good->features, 2);
    m_folder->write(u"list.json"_s, "{\"rows\": [\n {\"id\": 1}]}\n");
    QCOMPARE(onlyFinding(revier::checkFile(m_folder->path(u"list.json"_s), {}, {})),
             u"list.json:2: 1: id: 1 is not allowed here; it must be a text."_s);
    const auto unknown = onlyFinding(revier::checkFile(m_folder->path(u"sub/more.json"_s), {}, {}));
    QVERIFY2(unknown.startsWith(u"sub/more.json:0: : : No schema describes this file."_s),
             qPrintable(unknown));
}

void TestDataSetCheck::fileOutside()
{
    m_elsewhere->write(u"list.json"_s, kList);
    const auto report = revier::checkFile(m_elsewhere->path(u"list.json"_s), {}, {});
    QVERIFY(!report);
    QCOMPARE(report.error().code, Error::Code::NotFound);
    const auto missing = revier::checkFile(m_folder->path(u"none.json"_s), {}, {});
    const auto found = onlyFinding(missing);
    QVERIFY2(!found.isEmpty(), "A file that is not there cannot be good.");
    QVERIFY2(!found.contains(u'\n'), qPrintable(found));
    m_folder->remove(u"list.json"_s);
    QCOMPARE(onlyFinding(revier::checkFile(m_folder->path(u"list.json"_s), {}, {})),
             u"list.json:0: : : The file does not exist."_s);
}

QTEST_GUILESS_MAIN(TestDataSetCheck)
#include "tst_datasetcheck.moc"
