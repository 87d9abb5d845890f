// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/datasetcheck.h"

#include "rulesdata.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

using rulesdata::addColumns;
using rulesdata::plant;

const auto kPlaces = u"places.geojson"_s;
const auto kAreas = u"areas.geojson"_s;
const auto kShapes = u"shapes.geojson"_s;
const auto kTable = u"table.csv"_s;

} // namespace

class TestRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void good();
    void ids_data();
    void ids() { rulesdata::check(); }
    void texts_data();
    void texts() { rulesdata::check(); }
    void formats_data();
    void formats() { rulesdata::check(); }
    void numbers_data();
    void numbers() { rulesdata::check(); }
    void geometry_data();
    void geometry() { rulesdata::check(); }
    void shapes_data();
    void shapes() { rulesdata::check(); }
};

void TestRules::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English));
}

void TestRules::good()
{
    const DataFolder folder;
    rulesdata::write(folder);
    const auto report = revier::checkFolder(folder.path(), {});
    QVERIFY2(report, report ? "" : qPrintable(report.error().message));
    QCOMPARE(findingTexts(report->findings), QStringList());
    QCOMPARE(report->files, 8);
    QCOMPARE(report->features, 3 + 2 + 1 + 2 + 3 + 2 + 1);
    QCOMPARE(report->errors(), 0);
    QCOMPARE(report->warnings(), 0);
}

void TestRules::ids_data()
{
    addColumns();
    plant("twice", kPlaces, R"("id":"p2","properties":{"id":"p2")", R"("id":"p1","properties":{"id":"p1")",
          {u"places.geojson:4: p1: id|\"p1\" occurs twice; the first is in line 3"_s});
    plant("another id of the feature", kPlaces, R"("id":"p2","properties")", R"("id":"x","properties")",
          {u"places.geojson:4: p2: id|own id is \"x\", but the property says \"p2\""_s});
    plant("number as id of the feature", kPlaces, R"("id":"p2","properties")", R"("id":2,"properties")",
          {u"places.geojson:4: p2: id|own id is 2, but the property says \"p2\""_s});
    plant("no id of the feature", kPlaces, R"("id":"p2","properties")", R"("properties")",
          {u"places.geojson:4: p2: id|own id is missing"_s});
    plant("no id at all", kPlaces, R"("id":"p2","properties":{"id":"p2",)", R"("properties":{)",
          {u"places.geojson:4: #2: id|The property is missing"_s});
    plant("another key than id", kAreas, R"("id":"e","properties")", R"("id":"x","properties")",
          {u"areas.geojson:4: e: code|own id is \"x\""_s});
    plant("twice in a table", kTable, "w,2021", "w,2020",
          {u"table.csv:3: w/2020: area|\"w/2020\" occurs twice; the first is in line 2"_s});
}

void TestRules::texts_data()
{
    addColumns();
    plant("English is empty", kPlaces, R"("note_en":"one")", R"("note_en":"")",
          {u"places.geojson:3: p1: note_en|missing, but note_de is there"_s});
    plant("English is null", kPlaces, R"("note_en":"one")", R"("note_en":null)",
          {u"places.geojson:3: p1: note_en|both languages"_s});
    plant("German is missing", kPlaces, R"("note_de":"eins",)", "",
          {u"places.geojson:3: p1: note_de|missing, but note_en is there"_s});
    plant("neither", kPlaces, R"("note_de":"eins","note_en":"one")", R"("note_de":null,"note_en":"")", {});
    plant("pair in the head", kPlaces, R"("bbox")", R"("about":{"x_de":"y"},"bbox")",
          {u"places.geojson:1: : about/x_en|missing, but x_de is there"_s});
    plant("space at the end", kPlaces, R"("eins")", R"("eins ")",
          {u"places.geojson:3: p1: note_de|white space"_s});
    plant("line end at the start", kPlaces, R"("one")", R"("\none")",
          {u"places.geojson:3: p1: note_en|white space"_s});
    plant("space in a table", kTable, "2024-05", "\" x\"", {u"table.csv:2: w/2020: seen|white space"_s});
    plant("code with two texts", kPlaces, R"({"id":"p2","kind":"park","kind_de":"Park")",
          R"({"id":"p2","kind":"park","kind_de":"Anlage")",
          {u"places.geojson:4: p2: kind_de|\"park\" is called \"Anlage\" here, but \"Park\" elsewhere"_s});
    plant("code without text", kPlaces, R"("kind_de":"Tagebau","kind_en":"Mine",)", "",
          {u"places.geojson:5: p3: kind_de|The text for \"mine\" is missing"_s,
           u"places.geojson:5: p3: kind_en|The text for \"mine\" is missing"_s});
}

void TestRules::formats_data()
{
    addColumns();
    const auto date = [](const char *text, const QString &message) {
        plant(text, kPlaces, R"("date":"2024-02-29")", R"("date":")" + QByteArray(text) + '"',
              {u"places.geojson:3: p1: date|"_s + message});
    };
    date("2024-02-30", u"\"2024-02-30\" is no date"_s);
    date("2023-02-29", u"is no date"_s);
    date("2024-13", u"is no date"_s);
    date("2024-00", u"is no date"_s);
    date("24-05", u"is no date"_s);
    date("22.05.2024", u"is no date"_s);
    date("about 2024", u"is no date"_s);
    date("", u"is no date"_s);
    date("1899", u"The year 1899 is not between 1900 and 2100"_s);
    date("2101-01-01", u"The year 2101 is not between"_s);
    const auto link = [](const char *text) {
        plant(text, kPlaces, "https://example.org/{z}", text,
              {u"places.geojson:3: p1: link|is no complete address"_s});
    };
    link("http://example.org/");
    link("example.org");
    link("https://localhost/");
    link("https://exam ple.org/");
    link("https://example.org/a b");
    link("ftp://example.org/");
    link("https://");
    plant("only the pattern objects", kPlaces, R"("day":"2024-05-22")", R"("day":"2024-05")",
          {u"places.geojson:4: p2: day|does not have the form"_s});
    plant("only the calendar objects", kPlaces, R"("day":"2024-05-22")", R"("day":"2024-05-32")",
          {u"places.geojson:4: p2: day|is no date"_s});
    plant("both object, said once", kPlaces, R"("day":"2024-05-22")", R"("day":"soon")",
          {u"places.geojson:4: p2: day|does not have the form"_s});
    plant("no text", kPlaces, R"("date":"2024-02-29")", R"("date":null)", {});
}

void TestRules::numbers_data()
{
    addColumns();
    plant("order of numbers", kPlaces, R"("low":1)", R"("low":2.5)",
          {u"places.geojson:3: p1: low|2.5 is more than high, which is 2"_s});
    plant("order of dates", kPlaces, R"("from":"2020")", R"("from":"2020-06")",
          {u"places.geojson:3: p1: from|\"2020-06\" is more than to, which is \"2020-05\""_s});
    plant("order as far as known", kPlaces, R"("from":"2020")", R"("from":"2020-05-31")", {});
    plant("order with null", kPlaces, R"("high":2)", R"("high":null)", {});
    plant("whole", kTable, "w,2020,10,", "w,2020,9.5,",
          {u"table.csv:2: w/2020: total|9.5 is less than the sum of its parts (part, rest), which is 10"_s});
    plant("whole with one part", kTable, "3,1,,", "3,4,,",
          {u"table.csv:5: e/2020: total|3 is less than the sum of its parts"_s});
    plant("highest", kPlaces, R"("max":380)", R"("max":220)",
          {u"places.geojson:3: p1: max|220 is not the highest number in list, which is 380"_s});
    plant("highest of nothing", kPlaces, R"("max":0)", R"("max":110)",
          {u"places.geojson:5: p3: max|110 is not the highest number in list, which is 0"_s});
    plant("sum of a group", kPlaces, R"("people":2)", R"("people":4)",
          {u"places.geojson:1: : people|group \"a\": the sum is 5, but it should be 3"_s});
    plant("group is gone", kPlaces, R"("group":"b")", R"("group":"c")",
          {u"places.geojson:1: : people|group \"b\": the sum is 0, but it should be 5"_s,
           u"places.geojson:1: : |group \"b\": there are 0 features, but there should be 1"_s});
}

void TestRules::geometry_data()
{
    addColumns();
    plant("another type", kPlaces, R"("Point","coordinates":[6.2,51.3])",
          R"("LineString","coordinates":[[6.2,51.3],[6.3,51.3]])",
          {u"places.geojson:4: p2: geometry|is a LineString; it must be a Point"_s});
    plant("one of two types", kAreas,
          R"("Polygon","coordinates":[[[6,51],[6.4,51],[6.4,51.4],[6,51.4],[6,51]]])",
          R"("MultiPolygon","coordinates":[[[[6,51],[6.4,51],[6.4,51.4],[6,51.4],[6,51]]]])", {});
    plant("none", kPlaces, R"({"type":"Point","coordinates":[6.2,51.3]})", "null",
          {u"places.geojson:1: : bbox|not the box of the features, which is [6.1, 51.1, 6.7, 51.2]"_s,
           u"places.geojson:4: p2: geometry|has no geometry; it must have a Point"_s});
    plant("too many decimals", kPlaces, "6.2,51.3]}}", "6.2001,51.3]}}",
          {u"places.geojson:4: p2: geometry|6.2001 51.3 has more than 3 decimal(s)"_s});
    plant("all decimals", kPlaces, "6.2,51.3]}}", "6.222,51.299]}}",
          {u"places.geojson:1: : bbox|not the box"_s});
    plant("axes exchanged", kPlaces, "[6.2,51.3]}}", "[51.3,6.2]}}",
          {u"places.geojson:1: : bbox|not the box"_s,
           u"places.geojson:4: p2: geometry|51.3 6.2 lies outside of the area 6 50 to 7 52"_s,
           u"places.geojson:4: p2: area_id|outside of the outline of areas.geojson \"West\""_s});
    plant("gap and overlap", kAreas, "[6.4,51],[6.4,51.4],[6,51.4]", "[6.35,51],[6.35,51.4],[6,51.4]",
          {u"areas.geojson:3: w: geometry|does not share its border"_s,
           u"areas.geojson:4: e: geometry|does not share its border"_s,
           u"regions.geojson:3: r: geometry|not the union of its parts in areas.geojson"_s});
    plant("box", kPlaces, R"("bbox":[6.1)", R"("bbox":[6.0)",
          {u"places.geojson:1: : bbox|not the box of the features, which is [6.1, 51.1, 6.7, 51.3]"_s});
    plant("no box", kPlaces, R"("bbox":[6.1,51.1,6.7,51.3],)", "",
          {u"places.geojson:1: : bbox|The property is missing"_s, u"places.geojson:1: : bbox|not the box"_s});
}

void TestRules::shapes_data()
{
    addColumns();
    const auto shape = [](const char *name, const char *before, const char *after, const QString &message) {
        plant(name, kShapes, before, after, {u"shapes.geojson:3: s: geometry|"_s + message});
    };
    shape("border crosses itself", "[[0,0],[9,0],[9,9],[0,9],[0,0]],[[1,1],[1,2],[2,2],[2,1],[1,1]]",
          "[[0,0],[9,0],[4,9],[9,9],[0,4],[0,0]]", u"The border crosses itself. Near "_s);
    shape("not closed", "[0,9],[0,0]]", "[0,9]]",
          u"The ring is not closed: its last position must be its first. Near 0 9."_s);
    shape("hole outside", "[[0,0],[9,0],[9,9],[0,9],[0,0]],[[1,1],[1,2],[2,2],[2,1],[1,1]]",
          "[[0,0],[9,0],[9,9],[0,0]],[[1,7],[1,8],[2,8],[2,7],[1,7]]", u"A hole lies outside of its area."_s);
    shape("hole runs like a border", "[[1,1],[1,2],[2,2],[2,1],[1,1]]", "[[1,1],[2,1],[2,2],[1,2],[1,1]]",
          u"The hole must run clockwise (RFC 7946). Near 1 1."_s);
    shape("border runs like a hole", "[[0,0],[9,0],[9,9],[0,9],[0,0]]", "[[0,0],[0,9],[9,9],[9,0],[0,0]]",
          u"The outer ring must run counter-clockwise (RFC 7946). Near 0 0."_s);
    const auto line = [](const char *name, const char *after, const QString &message) {
        plant(name, kShapes, "[[3,3],[4,4]]", after, {u"shapes.geojson:4: t: geometry|"_s + message});
    };
    line("twice in a row", "[[3,3],[3,3],[4,4]]", u"A position stands twice in a row. Near 3 3."_s);
    line("one position", "[[3,3]]", u"A line needs two different positions"_s);
    line("no position", "[]", u"A part has no positions."_s);
    line("texts for numbers", R"([["3","3"],[4,4]])", u"This is no geometry of points, lines or areas"_s);
    line("four numbers", "[[3,3,3,3],[4,4]]", u"This is no geometry"_s);
    line("too few lists", "[3,3]", u"This is no geometry"_s);
    plant("unknown type", kShapes, R"("MultiLineString")", R"("GeometryCollection")",
          {u"shapes.geojson:4: t: geometry|This is no geometry"_s});
    plant("null is fine without a rule", kShapes,
          R"({"type":"MultiLineString","coordinates":[[[1,1],[2,2,3]],[[3,3],[4,4]]]})", "null", {});
}

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
