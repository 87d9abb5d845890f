// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/datasetcheck.h"

#include "datafolder.h"

#include "../data/fixtures.h"

/// A small data set in which every rule holds, so that each test can break one.
namespace rulesdata {

constexpr auto kPlacesSchema = R"({
"x-revieratlas": {
 "file": "places.geojson", "geometry": "Point", "area": [6, 50, 7, 52], "decimals": 3, "codes": ["kind"],
 "order": [["from", "to"], ["low", "high"]], "highest": {"property": "max", "of": "list"},
 "sums": [{"property": "people", "by": "group", "totals": {"a": 3, "b": 5}},
          {"by": "group", "totals": {"a": 2, "b": 1}}],
 "references": [{"property": "area_id", "files": "areas.geojson", "within": true, "same": {"area": "name"}}],
 "meta": "places.meta.json"},
"required": ["id"],
"properties": {"id": {"type": "string"}, "date": {"format": "partial-date"}, "link": {"format": "https"},
 "day": {"format": "partial-date", "pattern": "^\\d{4}-\\d\\d-\\d\\d$"}}
})";
constexpr auto kPlaces = R"({"type":"FeatureCollection","bbox":[6.1,51.1,6.7,51.3],
"features":[
{"type":"Feature","id":"p1","properties":{"id":"p1","kind":"park","kind_de":"Park","kind_en":"Park","group":"a","people":1,"from":"2020","to":"2020-05","low":1,"high":2,"list":"220/380","max":380,"link":"https://example.org/{z}","date":"2024-02-29","area_id":"w","area":"West","note_de":"eins","note_en":"one"},"geometry":{"type":"Point","coordinates":[6.1,51.1]}},
{"type":"Feature","id":"p2","properties":{"id":"p2","kind":"park","kind_de":"Park","kind_en":"Park","group":"a","people":2,"list":"110","max":110,"date":"2024","day":"2024-05-22","area_id":"w","area":"West"},"geometry":{"type":"Point","coordinates":[6.2,51.3]}},
{"type":"Feature","id":"p3","properties":{"id":"p3","kind":"mine","kind_de":"Tagebau","kind_en":"Mine","group":"b","people":5,"max":0,"area_id":"e","area":"East"},"geometry":{"type":"Point","coordinates":[6.7,51.2]}}
]}
)";

constexpr auto kAreasSchema = R"({
"x-revieratlas": {"file": "areas.geojson", "key": "code", "geometry": ["Polygon", "MultiPolygon"],
 "coverage": {"gapWidth": 0.2}},
"required": ["code", "name"]
})";
constexpr auto kAreas = R"({"type":"FeatureCollection","bbox":[6,51,6.8,51.4],
"features":[
{"type":"Feature","id":"w","properties":{"code":"w","name":"West","region":"r","people":3},"geometry":{"type":"Polygon","coordinates":[[[6,51],[6.4,51],[6.4,51.4],[6,51.4],[6,51]]]}},
{"type":"Feature","id":"e","properties":{"code":"e","name":"East","region":"r","people":5},"geometry":{"type":"MultiPolygon","coordinates":[[[[6.4,51],[6.8,51],[6.8,51.4],[6.4,51.4],[6.4,51]]]]}}
]}
)";

constexpr auto kRegionsSchema = R"({
"x-revieratlas": {"file": "regions.geojson",
 "parts": {"file": "areas.geojson", "by": "region", "sum": ["people"], "count": "areas", "union": true}}
})";
constexpr auto kRegions = R"({"type":"FeatureCollection","bbox":[6,51,6.8,51.4],
"features":[
{"type":"Feature","id":"r","properties":{"id":"r","people":8,"areas":2},"geometry":{"type":"Polygon","coordinates":[[[6,51],[6.8,51],[6.8,51.4],[6,51.4],[6,51]]]}}
]}
)";

constexpr auto kShapesSchema = R"({"x-revieratlas": {"file": "shapes.geojson"}})";
constexpr auto kShapes = R"({"type":"FeatureCollection","bbox":[0,0,9,9],
"features":[
{"type":"Feature","id":"s","properties":{"id":"s"},"geometry":{"type":"Polygon","coordinates":[[[0,0],[9,0],[9,9],[0,9],[0,0]],[[1,1],[1,2],[2,2],[2,1],[1,1]]]}},
{"type":"Feature","id":"t","properties":{"id":"t"},"geometry":{"type":"MultiLineString","coordinates":[[[1,1],[2,2,3]],[[3,3],[4,4]]]}}
]}
)";

constexpr auto kTableSchema = R"({
"x-revieratlas": {"file": "table.csv", "key": ["area", "year"],
 "wholes": [{"whole": "total", "parts": ["part", "rest"]}],
 "references": [{"property": "area", "files": "areas.geojson"}]},
"required": ["area", "year", "total"],
"properties": {"area": {"type": "string"}, "year": {"type": "integer"}, "total": {"type": "number"},
 "part": {"type": ["number", "null"]}, "rest": {"type": ["number", "null"]}, "seen": {"format": "partial-date"}}
})";
constexpr auto kTable =
    "area,year,total,part,rest,seen\nw,2020,10,4,6,2024-05\nw,2021,12.5,,,\n\ne,2020,3,1,,2024\n";

constexpr auto kHeadSchema = R"({
"x-revieratlas": {"file": "*.geojson", "role": "head", "bbox": true, "onePerLine": true},
"required": ["bbox"], "properties": {"name": {"minLength": 2}}
})";
constexpr auto kMetaSchema = R"({"x-revieratlas": {"file": "*.meta.json"}, "required": ["title"]})";
constexpr auto kMeta = "{\n \"title\": \"Places\"\n}\n";

constexpr auto kGridSchema = R"({
"x-revieratlas": {"file": "grid.shp", "key": "NAME", "geometry": "Point", "crs": "EPSG:25832",
 "area": [300000, 5000000, 400000, 6000000]},
"required": ["NAME"], "properties": {"NAME": {"type": "string", "minLength": 2}}
})";

constexpr auto kProjectSchema =
    R"({"x-revieratlas": {"file": "*.revier", "items": "/layers", "project": true}})";
constexpr auto kProject = R"({
 "revieratlas": 1,
 "title": "Test",
 "fieldSets": {"dates": [
  {"field": "date"},
  {"field": "day"}]},
 "layers": [
  {"id": "places", "title": "Places", "file": "places.geojson", "titleField": "id",
   "fields": ["dates", {"field": "note"},
    {"field": "people"}],
   "style": {"categoryField": "kind",
    "labels": {"field": "id"},
    "categories": [{"values": ["park"], "label": "Park"}, {"values": ["mine"], "label": "Mine"}]}}
 ]
}
)";

inline void write(const DataFolder &folder)
{
    for (const auto &[name, text] : std::initializer_list<std::pair<const char *, const char *>> {
             {"schema/places.schema.json", kPlacesSchema},
             {"places.geojson", kPlaces},
             {"places.meta.json", kMeta},
             {"schema/areas.schema.json", kAreasSchema},
             {"areas.geojson", kAreas},
             {"schema/regions.schema.json", kRegionsSchema},
             {"regions.geojson", kRegions},
             {"schema/shapes.schema.json", kShapesSchema},
             {"shapes.geojson", kShapes},
             {"schema/table.schema.json", kTableSchema},
             {"table.csv", kTable},
             {"schema/head.schema.json", kHeadSchema},
             {"schema/meta.schema.json", kMetaSchema},
             {"schema/grid.schema.json", kGridSchema},
             {"schema/project.schema.json", kProjectSchema},
             {"test.revier", kProject}}) {
        folder.write(QString::fromLatin1(name), text);
    }
    fixtures::writeShape(QDir(folder.path()), QStringLiteral("grid"), {"Neuss", "Erft"}, "UTF-8");
}

/// A change of a file and what it must lead to: "file:line: feature: property|a part of the message" each,
/// with an asterisk in front of warnings. \a before must occur exactly once; without it the file is removed.
inline void plant(const char *name, const QString &file, const QByteArray &before, const QByteArray &after,
                  const QStringList &findings)
{
    QTest::newRow(name) << file << before << after << findings;
}

inline void addColumns()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QStringList>("findings");
}

/// Applies the change of the row, and compares what is found.
inline void check()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const QStringList, findings);
    const DataFolder folder;
    write(folder);
    if (before.isEmpty()) {
        folder.remove(file);
    } else {
        auto text = folder.read(file);
        QCOMPARE(text.count(before), 1);
        folder.write(file, text.replace(before, after));
    }
    const auto report = revier::checkFolder(folder.path(), {});
    QVERIFY2(report, report ? "" : qPrintable(report.error().message));
    const auto found = findingTexts(report->findings);
    const auto all = found.join(u'\n');
    QVERIFY2(found.size() == findings.size(), qPrintable(all));
    for (qsizetype i = 0; i < found.size(); ++i) {
        const auto place = findings[i].section(u'|', 0, 0) + QStringLiteral(": ");
        QVERIFY2(found[i].startsWith(place), qPrintable(all + QStringLiteral("\nmust begin with ") + place));
        QVERIFY2(found[i].sliced(place.size()).contains(findings[i].section(u'|', 1)), qPrintable(all));
    }
}

} // namespace rulesdata
