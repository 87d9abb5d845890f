// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/datasetcheck.h"

#include "datafolder.h"

#include <QLocale>

#include <memory>

using namespace Qt::StringLiterals;
using revier::CheckReport;
using revier::Error;
using revier::Result;

namespace {

/// For offers that come from outside: a table or GeoJSON.
constexpr auto kOffers = R"({
"x-revieratlas": {"file": ["offers.csv", "offers.geojson"], "geometry": "Point", "area": [5, 50, 10, 53], "decimals": 2,
 "references": [{"property": "area", "files": "list.json"}]},
"additionalProperties": false, "required": ["id", "name"],
"properties": {"id": {"type": "string"}, "name": {"type": "string", "minLength": 2},
 "places": {"type": ["integer", "null"]}, "area": {"type": ["string", "null"]}}
})";

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

/// Files from anywhere, checked with a schema of a data set.
class TestForeignFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void foreignTables_data();
    void foreignTables();
    void foreignGeoJson();
    void foreignReferences();
    void foreignWithoutDataSet();
    void foreignAndNotThere();
    void foreignWithBrokenSchema();

private:
    [[nodiscard]] Result<CheckReport> checkForeign(const QString &name, const QByteArray &text) const;

    std::unique_ptr<DataFolder> m_folder;
    std::unique_ptr<DataFolder> m_elsewhere;
};

void TestForeignFiles::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English));
}

void TestForeignFiles::init()
{
    m_folder = std::make_unique<DataFolder>();
    m_elsewhere = std::make_unique<DataFolder>();
    m_folder->write(u"schema/list.schema.json"_s,
                    R"({"x-revieratlas": {"file": "list.json", "items": "/rows"}})");
    m_folder->write(u"list.json"_s, R"({"rows": [{"id": "a"}, {"id": "b"}]})");
    m_folder->write(u"schema/offers.schema.json"_s, kOffers);
}

Result<CheckReport> TestForeignFiles::checkForeign(const QString &name, const QByteArray &text) const
{
    m_elsewhere->write(name, text);
    return revier::checkFile(m_elsewhere->path(name), m_folder->path(u"schema/offers.schema.json"_s), {});
}

void TestForeignFiles::foreignTables_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("finding");

    const auto row = [](const char *name, const QByteArray &text, const QString &finding) {
        QTest::newRow(name) << text << finding;
    };
    row("plain", "id,name,lon,lat\na,Kurs,6.58,51.05\n", {});
    row("German", "\xEF\xBB\xBFid;name;places;lon;lat\r\na;Kurs;12;6,58;51,05\r\nb;Übung;;7;51,1\r\n", {});
    row("tab", "id\tname\tlon\tlat\na\tKurs, groß\t6,58\t51,05\n", {});
    row("no line end", "id,name,lon,lat\na,Kurs,6.58,51.05", {});
    row("no rows", "id,name,lon,lat\n", {});
    row("degrees as text", "id;name;lon;lat\n\na;Kurs;6°35';51,05\n",
        u":3: a: lon: \"6°35'\" is no number of degrees, such as 6.58 or 51.05."_s);
    row("no degrees", "id,name,lon,lat\na,Kurs,6.58,\n", u":2: a: lat: The position is missing: degrees"_s);
    row("axes exchanged", "id,name,lon,lat\na,Kurs,51.05,6.58\n",
        u":2: a: geometry: 51.05 6.58 lies outside of the area"_s);
    row("no column", "id,name,lon\na,Kurs,6.58\n", u":1: : lat: The column is missing."_s);
    row("comma as separator and in numbers", "id,name,lon,lat\na,Kurs,6,51,05\n",
        u":2: a: : The row has 5 cells"_s);
    row("misspelt column", "id,name,plcaes,lon,lat\na,Kurs,12,6.58,51.05\n",
        u":1: : plcaes: The column is not in the schema."_s);
    row("text for a number", "id,name,places,lon,lat\na,Kurs,many,6.58,51.05\n",
        u":2: a: places: \"many\" is not allowed here; it must be a whole number or null."_s);
    row("not UTF-8",
        "id,name,lon,lat\na,\xDC"
        "bung,6.58,51.05\n",
        u":2: : : This is not UTF-8."_s);
    row("empty", "", u":1: : : The table is empty"_s);
}

void TestForeignFiles::foreignTables()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, finding);
    const auto found = onlyFinding(checkForeign(u"my offers.csv"_s, text));
    if (finding.isEmpty()) {
        QCOMPARE(found, QString());
        return;
    }
    QVERIFY2(found.startsWith(m_elsewhere->path(u"my offers.csv"_s) + finding), qPrintable(found));
    QVERIFY2(!found.contains(u'\n'), qPrintable(found));
}

void TestForeignFiles::foreignGeoJson()
{
    m_folder->write(u"schema/head.schema.json"_s, R"({"x-revieratlas": {"file": "*.geojson", "role": "head",
        "bbox": true, "onePerLine": true}, "required": ["bbox"]})");
    m_folder->write(u"schema/form.schema.json"_s,
                    R"({"x-revieratlas": {"file": "*.geojson", "role": "format"},
        "properties": {"type": {"const": "FeatureCollection"}}})");
    const QByteArray feature = R"({"type": "Feature", "properties": {"id": "a", "name": "Kurs"},
 "geometry": {"type": "Point", "coordinates": [6.58, 51.05]}})";
    const auto file = [](const QByteArray &features, const QByteArray &type = "FeatureCollection") {
        return R"({"type": ")" + type + R"(", "features": [)" + features + "]}";
    };
    const auto name = u"offers.geojson"_s;
    // Neither an id of the feature nor the layout of the data set is asked for.
    const auto good = checkForeign(name, file(feature));
    QCOMPARE(onlyFinding(good), QString());
    QCOMPARE(good->features, 1);
    auto found = onlyFinding(checkForeign(name, file(feature, "Collection")));
    QVERIFY2(found.contains(u":1: : type: \"Collection\" is not allowed here"_s), qPrintable(found));
    found = onlyFinding(checkForeign(name, file(QByteArray(feature).replace("Kurs", "K"))));
    QVERIFY2(found.contains(u":1: a: name: \"K\" is too short"_s), qPrintable(found));
    found = onlyFinding(
        checkForeign(name, file(QByteArray(feature).replace("\"Feature\",", "\"Feature\", \"id\": \"b\","))));
    QVERIFY2(found.contains(u":1: a: id: The feature's own id is \"b\""_s), qPrintable(found));
    found = onlyFinding(checkForeign(name, file(QByteArray(feature).replace("6.58", "6.581"))));
    QVERIFY2(found.contains(u":2: a: geometry: 6.581 51.05 has more than 2 decimal(s)"_s), qPrintable(found));
}

void TestForeignFiles::foreignReferences()
{
    const QByteArray header = "id,name,area,lon,lat\n";
    QCOMPARE(onlyFinding(checkForeign(u"o.csv"_s, header + "x,Kurs,b,6.58,51.05\n")), QString());
    const auto found = onlyFinding(checkForeign(u"o.csv"_s, header + "x,Kurs,c,6.58,51.05\n"));
    QVERIFY2(found.endsWith(u"o.csv:2: x: area: \"c\" does not occur in list.json."_s), qPrintable(found));
}

/// A schema that lies anywhere else still checks what it can.
void TestForeignFiles::foreignWithoutDataSet()
{
    m_elsewhere->write(
        u"offers.schema.json"_s,
        QByteArray(kOffers).replace(R"("decimals": 2,)", R"("decimals": 2, "meta": "offers.meta.json",)"));
    m_elsewhere->write(u"o.csv"_s, "id,name,area,lon,lat\na,K,b,6.58,51.05\n");
    const auto found = onlyFinding(
        revier::checkFile(m_elsewhere->path(u"o.csv"_s), m_elsewhere->path(u"offers.schema.json"_s), {}));
    QVERIFY2(found.endsWith(u"o.csv:2: a: name: \"K\" is too short; at least 2 character(s) are needed."_s),
             qPrintable(found));
}

void TestForeignFiles::foreignAndNotThere()
{
    const auto schema = m_folder->path(u"schema/offers.schema.json"_s);
    for (const auto &name : {u"none.csv"_s, u"none.geojson"_s}) {
        const auto path = m_elsewhere->path(name);
        QCOMPARE(onlyFinding(revier::checkFile(path, schema, {})),
                 path + u":0: : : The file does not exist."_s);
    }
    QVERIFY(QDir(m_elsewhere->path()).mkdir(u"folder.csv"_s));
    const auto folder = m_elsewhere->path(u"folder.csv"_s);
    QCOMPARE(onlyFinding(revier::checkFile(folder, schema, {})), folder + u":0: : : This is not a file."_s);
    const auto shape = onlyFinding(revier::checkFile(m_elsewhere->path(u"none.shp"_s), schema, {}));
    QVERIFY2(!shape.isEmpty(), "A shapefile that is not there cannot be good.");
}

void TestForeignFiles::foreignWithBrokenSchema()
{
    m_elsewhere->write(u"o.csv"_s, "id\na\n");
    m_elsewhere->write(u"x.schema.json"_s, "{\n}}");
    const auto file = m_elsewhere->path(u"o.csv"_s);
    const auto broken = revier::checkFile(file, m_elsewhere->path(u"x.schema.json"_s), {});
    QVERIFY(!broken);
    QCOMPARE(broken.error().code, Error::Code::InvalidArgument);
    QVERIFY2(errorText(broken).contains(u"x.schema.json:2: This is not valid JSON"_s),
             qPrintable(errorText(broken)));
    const auto missing = revier::checkFile(file, m_elsewhere->path(u"none.schema.json"_s), {});
    QVERIFY(!missing);
    QVERIFY2(errorText(missing).endsWith(u"none.schema.json: The file does not exist."_s),
             qPrintable(errorText(missing)));
}

QTEST_GUILESS_MAIN(TestForeignFiles)
#include "tst_foreignfiles.moc"
