// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulesdata.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

using rulesdata::addColumns;
using rulesdata::plant;

const auto kPlaces = u"places.geojson"_s;
const auto kRegions = u"regions.geojson"_s;
const auto kTable = u"table.csv"_s;
const auto kProject = u"test.revier"_s;

} // namespace

/// Rules about relations between files, and about files themselves.
class TestFileRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void relations_data();
    void relations() { rulesdata::check(); }
    void tables_data();
    void tables() { rulesdata::check(); }
    void layout_data();
    void layout() { rulesdata::check(); }
    void shapefile_data();
    void shapefile() { rulesdata::check(); }
    void project_data();
    void project() { rulesdata::check(); }
};

void TestFileRules::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English));
}

void TestFileRules::relations_data()
{
    addColumns();
    plant("unknown id", kPlaces, R"("max":0,"area_id":"e")", R"("max":0,"area_id":"x")",
          {u"places.geojson:5: p3: area_id|\"x\" does not occur in areas.geojson"_s});
    plant("unknown id in a table", kTable, "\ne,2020", "\nx,2020",
          {u"table.csv:5: x/2020: area|\"x\" does not occur in areas.geojson"_s});
    plant("no reference", kPlaces, R"("max":0,"area_id":"e","area":"East")", R"("max":0,"area_id":null)", {});
    plant("spelt otherwise", kPlaces, R"("area":"East")", R"("area":"Est")",
          {u"places.geojson:5: p3: area|\"Est\" differs from areas.geojson \"e\", which has \"East\""_s});
    plant("property left out", kPlaces, R"(,"area":"East")", "", {});
    plant("outside", kPlaces, R"("area_id":"e","area":"East")", R"("area_id":"w","area":"West")",
          {u"places.geojson:5: p3: area_id|outside of the outline of areas.geojson \"West\""_s});
    plant("sum of the parts", kRegions, R"("people":8)", R"("people":9)",
          {u"regions.geojson:3: r: people|9 is not the sum of its parts in areas.geojson, which is 8"_s});
    plant("number of the parts", kRegions, R"("areas":2)", R"("areas":3)",
          {u"regions.geojson:3: r: areas|3 is not the number of its parts in areas.geojson, which is 2"_s});
    plant("union of the parts", kRegions, "[6.8,51.4],[6,51.4],[6,51]]",
          "[6.8,51.4],[6.7,51.4],[6,51.4],[6,51]]", {});
    plant("not the union of the parts", kRegions, "[6.8,51],[6.8,51.4]", "[6.8,51],[6.7,51.2],[6.8,51.4]",
          {u"regions.geojson:3: r: geometry|The outline is not the union of its parts in areas.geojson"_s});
    plant("file with the parts is missing", u"areas.geojson"_s, {}, {},
          {u"areas.geojson:0: : |The file is missing; schema/areas.schema.json describes it"_s,
           u"places.geojson:3: p1: area_id|does not occur"_s,
           u"places.geojson:4: p2: area_id|does not occur"_s,
           u"places.geojson:5: p3: area_id|does not occur"_s, u"table.csv:2: w/2020: area|does not occur"_s,
           u"table.csv:3: w/2021: area|does not occur"_s, u"table.csv:5: e/2020: area|does not occur"_s});
}

void TestFileRules::tables_data()
{
    addColumns();
    plant("text for a number", kTable, "12.5", "many",
          {u"table.csv:3: w/2021: total|\"many\" is not allowed here; it must be a number"_s});
    plant("fraction for a whole number", kTable, "2021", "2021.5",
          {u"table.csv:3: w/2021.5: year|it must be a whole number"_s});
    plant("empty cell", kTable, "12.5", "",
          {u"table.csv:3: w/2021: total|The value is missing; it must be a number"_s});
    plant("column missing", kTable, "area,year,total", "area,year,sum",
          {u"table.csv:1: : total|The column is missing"_s,
           u"table.csv:1: : sum|The column is not in the schema"_s});
    plant("column twice", kTable, "part,rest", "part,part",
          {u"table.csv:1: : part|The column occurs twice"_s});
    plant("too many cells", kTable, "12.5,,,", "12,5,,,",
          {u"table.csv:3: w/2021: |The row has 7 cells, the first line 6"_s});
    plant("too few cells", kTable, "12.5,,,", "12.5",
          {u"table.csv:3: w/2021: |The row has 3 cells, the first line 6"_s});
    plant("quotation mark", kTable, "12.5", "\"12.5", {u"table.csv:3: : |A quotation mark is not closed"_s});
    plant("long text", kTable, "2024-05", QByteArray(9999, 'x'),
          {u"table.csv:2: w/2020: seen|The text is longer than 2"_s});
}

void TestFileRules::layout_data()
{
    addColumns();
    plant("two features on a line", kPlaces, "]}},\n{\"type\":\"Feature\",\"id\":\"p2\"",
          "]}},{\"type\":\"Feature\",\"id\":\"p2\"",
          {u"*places.geojson:3: p2: |does not stand on a line of its own"_s});
    plant("feature on two lines", kPlaces, R"("area":"East"},"geometry")",
          "\"area\":\"East\"},\n\"geometry\"",
          {u"*places.geojson:5: p3: |does not stand on a line of its own"_s});
    plant("rule of the head", kPlaces, R"("bbox")", R"("name":"x","bbox")",
          {u"places.geojson:1: : name|too short; at least 2"_s});
    plant("file about the file is missing", u"places.meta.json"_s, {}, {},
          {u"places.geojson:1: : |The file places.meta.json with title, licence and source is missing"_s});
    plant("file about the file lacks something", u"places.meta.json"_s, "title", "name",
          {u"places.meta.json:1: : title|The property is missing"_s});
    plant("carriage return", u"places.meta.json"_s, "{\n", "{\r\n",
          {u"*places.meta.json:0: : |carriage returns"_s});
    plant("byte-order mark", u"places.meta.json"_s, "{\n", "\xEF\xBB\xBF{\n",
          {u"*places.meta.json:0: : |byte-order mark"_s});
    plant("no line end", u"places.meta.json"_s, "\n}\n", "\n}",
          {u"*places.meta.json:0: : |The last line has no line end"_s});
}

void TestFileRules::shapefile_data()
{
    addColumns();
    plant("no encoding", u"grid.cpg"_s, {}, {},
          {u"grid.shp:0: : |The part .cpg of the shapefile is missing"_s});
    plant("another encoding", u"grid.cpg"_s, "UTF-8", "ISO-8859-1",
          {u"grid.shp:0: : |The encoding in the .cpg file is \"ISO-8859-1\"; it must be UTF-8"_s});
    plant("encoding in small letters", u"grid.cpg"_s, "UTF-8", "utf-8\n", {});
    plant("another system", u"grid.prj"_s, "EPSG:25832", "EPSG:25833",
          {u"grid.shp:0: : |The coordinate reference system is EPSG:25833; it must be EPSG:25832"_s});
    plant("no index", u"grid.shx"_s, {}, {}, {u"grid.shp:0: : |The part .shx of the shapefile is missing"_s});
    plant("rule of the schema", u"grid.dbf"_s, "Erft", "E   ", {u"grid.shp:0: E: NAME|\"E\" is too short"_s});
    plant("the same twice", u"grid.dbf"_s, "Erft ", "Neuss",
          {u"grid.shp:0: Neuss: NAME|\"Neuss\" occurs twice."_s});
    plant("unknown column", u"schema/grid.schema.json"_s, R"("properties": {"NAME")",
          R"("properties": {"NAME_")", {u"grid.shp:0: : NAME|The column is not in the schema"_s});
    plant("outside", u"schema/grid.schema.json"_s, "300000, 5000000", "300000, 5700000",
          {u"grid.shp:0: Neuss: geometry|lies outside of the area"_s,
           u"grid.shp:0: Erft: geometry|lies outside"_s});
    plant("another type", u"schema/grid.schema.json"_s, "\"Point\"", "\"Polygon\"",
          {u"grid.shp:0: Neuss: geometry|is a Point; it must be a Polygon"_s,
           u"grid.shp:0: Erft: geometry|is a Point"_s});
}

void TestFileRules::project_data()
{
    addColumns();
    plant("no such file", kProject, R"("places.geojson")", R"("none.geojson")",
          {u"test.revier:5: : fieldSets/dates/0/field|No layer that uses this set has a property \"date\""_s,
           u"test.revier:6: : fieldSets/dates/1/field|No layer"_s,
           u"test.revier:8: places: file|none.geojson"_s});
    plant("unknown title field", kProject, R"("titleField": "id")", R"("titleField": "idd")",
          {u"test.revier:8: places: titleField|places.geojson has no property \"idd\""_s});
    plant("unknown field", kProject, R"({"field": "people"})", R"({"field": "persons"})",
          {u"test.revier:10: places: fields/2/field|places.geojson has no property \"persons\""_s});
    plant("field without its language", kProject, R"({"field": "people"})", R"({"field": "note_de"})", {});
    plant("unknown label", kProject, R"("labels": {"field": "id"})", R"("labels": {"field": "x"})",
          {u"test.revier:12: places: style/labels/field|places.geojson has no property \"x\""_s});
    plant(
        "unknown field of a set", kProject, R"({"field": "day"})", R"({"field": "night"})",
        {u"test.revier:6: : fieldSets/dates/1/field|No layer that uses this set has a property \"night\""_s});
    plant("value without category", kProject, R"("values": ["mine"])", R"("values": ["mill"])",
          {u"test.revier:13: places: style/categories|The value \"mine\" of kind has no category"_s});
    plant("label for the rest", kProject, R"("categoryField": "kind")",
          R"("label": "Others", "categoryField": "kind2")",
          {u"test.revier:11: places: style/categoryField|places.geojson has no property \"kind2\""_s});
    plant("set that does not exist", kProject, R"(["dates",)", R"(["date",)",
          {u"test.revier:0: : |There is no field set \"date\""_s,
           u"test.revier:5: : fieldSets/dates/0/field|No layer"_s,
           u"test.revier:6: : fieldSets/dates/1/field|No layer"_s});
    plant("newer version", kProject, R"("revieratlas": 1)", R"("revieratlas": 99)",
          {u"test.revier:0: : |A newer Revieratlas wrote this project"_s});
}

QTEST_GUILESS_MAIN(TestFileRules)
#include "tst_filerules.moc"
