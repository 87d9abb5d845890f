// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/documentreader.h"

#include "quality/csvtable.h"
#include "quality/geojsongeometry.h"
#include "quality/jsonpointer.h"
#include "quality/tabledocument_p.h"
#include "quality/texts_p.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

void addFault(Document &document, const TextFault &fault)
{
    document.faults.push_back(fileFinding(document.file, fault.message, fault.line));
}

/// Parses \a text; the document stays unreadable if that fails.
void readJson(Document &document, const QByteArray &text)
{
    QJsonParseError error;
    const auto json = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError) {
        const auto line = int(text.first(std::min<qsizetype>(error.offset, text.size())).count('\n')) + 1;
        return addFault(document,
                        {QualityText::tr("This is not valid JSON: %1").arg(error.errorString()), line});
    }
    auto positions = JsonPositions::scan(text);
    if (!positions) {
        return addFault(document, positions.error());
    }
    document.root = json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object());
    document.positions = *std::move(positions);
}

void addFeatures(Document &document, const SchemaFile &schema)
{
    document.list = u"/features"_s;
    document.crs = u"EPSG:4326"_s;
    const auto features = document.root[u"features"].toArray();
    for (qsizetype i = 0; i < features.size(); ++i) {
        const auto place = pointerChild(document.list, i);
        const auto properties = features[i][u"properties"].toObject();
        document.records.push_back({.id = recordId(properties, schema.key()),
                                    .properties = properties,
                                    .pointer = pointerChild(place, u"properties"_s)});
        document.geometryTypes.append(features[i][u"geometry"][u"type"].toString());
    }
    for (qsizetype i = 0; i < features.size(); ++i) {
        const auto place = pointerChild(pointerChild(document.list, i), u"geometry"_s);
        if (const auto fault = appendGeometry(features[i][u"geometry"], document.geometry);
            !fault.isEmpty()) {
            document.faults.push_back(document.finding(place, fault));
        }
    }
}

void addItems(Document &document, const SchemaFile &schema)
{
    document.list = schema.items();
    const auto items = jsonAt(document.root, document.list).toArray();
    for (qsizetype i = 0; i < items.size(); ++i) {
        const auto properties = items[i].toObject();
        document.records.push_back({.id = recordId(properties, schema.key()),
                                    .properties = properties,
                                    .pointer = pointerChild(document.list, i)});
    }
}

/// Keys that stand twice in one object: the later value would silently replace the first.
void addDuplicates(Document &document)
{
    for (const auto &duplicate : document.positions.duplicates()) {
        auto finding =
            document.finding(duplicate.pointer, QualityText::tr("The key occurs twice in the same object."));
        finding.line = duplicate.line;
        document.faults.push_back(std::move(finding));
    }
}

void readJsonDocument(Document &document, const QByteArray &text, const SchemaFile &schema)
{
    readJson(document, text);
    if (!document.isReadable()) {
        return;
    }
    const bool isGeoJson = document.root[u"type"].toString() == u"FeatureCollection"
        || document.path.endsWith(".geojson"_L1, Qt::CaseInsensitive);
    document.whole = !isGeoJson;
    if (isGeoJson) {
        addFeatures(document, schema);
    } else if (!schema.items().isEmpty()) {
        addItems(document, schema);
    }
    addDuplicates(document);
}

} // namespace

Document readDocument(const QString &path, const QString &name, const SchemaFile &schema)
{
    const QFileInfo info(path);
    Document document;
    document.file = name;
    document.path = info.absoluteFilePath();
    const auto suffix = info.suffix().toLower();
    if (suffix == u"shp") {
        readShapefile(document, schema);
        return document;
    }
    const auto text = readUtf8(path);
    if (!text) {
        addFault(document, text.error());
        return document;
    }
    document.layout = layoutFaults(*text);
    if (suffix == u"csv") {
        const auto table = CsvTable::parse(*text);
        table ? readTable(document, *table, schema) : addFault(document, table.error());
    } else {
        readJsonDocument(document, *text, schema);
    }
    return document;
}

} // namespace revier
