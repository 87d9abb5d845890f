// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/tabledocument_p.h"

#include "data/reader.h"
#include "quality/jsonpointer.h"
#include "quality/texts_p.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

const auto kLongitude = u"lon"_s;
const auto kLatitude = u"lat"_s;

/// The cell as the schema's type, as far as it can be read so.
QJsonValue cellValue(const QString &cell, const QStringList &types)
{
    const auto text = cell.trimmed();
    if (text.isEmpty()) {
        return QJsonValue::Null;
    }
    bool isNumber = false;
    const auto integer = text.toLongLong(&isNumber);
    if (isNumber && (types.contains(u"integer") || types.contains(u"number"))) {
        return integer;
    }
    const auto number = text.toDouble(&isNumber);
    if (isNumber && types.contains(u"number")) {
        return number;
    }
    if (types.contains(u"boolean") && (text == u"true" || text == u"false")) {
        return text == u"true";
    }
    return cell;
}

/// Columns that are missing, unknown or stand twice: said once, not in each row.
void checkHeader(Document &document, const QStringList &header, const QJsonObject &rule, bool points)
{
    const int line = points || document.path.endsWith(".csv"_L1, Qt::CaseInsensitive) ? 1 : 0;
    const auto properties = rule[u"properties"].toObject();
    const auto add = [&document, line](const QString &column, const QString &message) {
        auto finding = fileFinding(document.file, message, line);
        finding.property = column;
        document.faults.push_back(std::move(finding));
    };
    auto wanted = textList(rule[u"required"]);
    if (points) {
        wanted << kLongitude << kLatitude;
    }
    for (const auto &column : std::as_const(wanted)) {
        if (!header.contains(column)) {
            add(column, QualityText::tr("The column is missing."));
        }
    }
    QStringList seen;
    for (const auto &column : header) {
        const bool place = column == kLongitude || column == kLatitude;
        if (!properties.contains(column) && !(points && place)) {
            add(column, QualityText::tr("The column is not in the schema. Is it misspelt?"));
        }
        if (seen.contains(column)) {
            add(column, QualityText::tr("The column occurs twice."));
        }
        seen.append(column);
    }
}

/// A number of degrees; a finding and nothing if the cell holds anything else.
std::optional<double> degrees(Document &document, const CsvTable &table, std::size_t row,
                              const QString &column)
{
    const auto cell = table.rows[row].cells.value(table.header.indexOf(column));
    bool good = false;
    const auto value = cell.trimmed().replace(u',', u'.').toDouble(&good); // German tables: decimal comma
    if (good) {
        return value;
    }
    const auto message = cell.trimmed().isEmpty()
        ? QualityText::tr("The position is missing: degrees such as 6.58 and 51.05.")
        : QualityText::tr("\"%1\" is no number of degrees, such as 6.58 or 51.05.").arg(cell);
    document.faults.push_back(document.finding(row, column, message));
    return {};
}

void addPoints(Document &document, const CsvTable &table)
{
    document.crs = u"EPSG:4326"_s;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const auto longitude = degrees(document, table, row, kLongitude);
        const auto latitude = degrees(document, table, row, kLatitude);
        const bool good = longitude && latitude;
        document.geometry.beginFeature(good ? GeometryType::Point : GeometryType::None);
        document.geometryTypes.append(good ? u"Point"_s : QString());
        if (good) {
            document.geometry.beginPart();
            document.geometry.addPosition({*longitude, *latitude});
        }
    }
}

QString typeName(GeometryType type)
{
    switch (type) {
    case GeometryType::Point:
        return u"Point"_s;
    case GeometryType::Line:
        return u"LineString"_s;
    case GeometryType::Polygon:
        return u"Polygon"_s;
    case GeometryType::None:
        break;
    }
    return {};
}

QJsonObject rowOf(const FeatureTable &table, std::size_t row)
{
    QJsonObject properties;
    for (std::size_t i = 0; i < table.fields.size(); ++i) {
        properties.insert(table.fields[i].name, QJsonValue::fromVariant(table.columns[i].value(row)));
    }
    return properties;
}

void addRecord(Document &document, const QJsonObject &properties, int line, const SchemaFile &schema)
{
    const auto pointer = pointerChild({}, qsizetype(document.records.size()));
    document.records.push_back(
        {.id = recordId(properties, schema.key()), .properties = properties, .pointer = pointer});
    document.lines.push_back(line);
}

void setRoot(Document &document)
{
    QJsonArray rows;
    for (const auto &record : document.records) {
        rows.append(record.properties);
    }
    document.root = rows;
}

} // namespace

QString recordId(const QJsonObject &properties, const QStringList &key)
{
    QStringList parts;
    for (const auto &name : key) {
        parts.append(properties[name].toVariant().toString());
    }
    return parts.join(u"").isEmpty() ? QString() : parts.join(u'/');
}

void readTable(Document &document, const CsvTable &table, const SchemaFile &schema)
{
    const auto &documents = schema.schema().documents();
    const bool points = !schema.rules()[u"geometry"].isUndefined();
    checkHeader(document, table.header, documents.root(), points);
    QList<QStringList> types;
    for (const auto &column : table.header) {
        types.append(textList(documents.property(documents.rootNode(), column).value[u"type"]));
    }
    for (const auto &row : table.rows) {
        QJsonObject properties;
        for (qsizetype i = 0; i < table.header.size(); ++i) {
            if (documents.root()[u"properties"].toObject().contains(table.header[i])) {
                properties.insert(table.header[i], cellValue(row.cells.value(i), types[i]));
            }
        }
        addRecord(document, properties, row.line, schema);
        if (row.cells.size() != table.header.size()) {
            document.faults.push_back(document.finding(
                document.records.size() - 1, {},
                QualityText::tr("The row has %1 cells, the first line %2. Is a text with a separator without "
                                "quotation marks?")
                    .arg(row.cells.size())
                    .arg(table.header.size())));
        }
    }
    if (points && table.header.contains(kLongitude) && table.header.contains(kLatitude)) {
        addPoints(document, table);
    }
    setRoot(document);
}

void readShapefile(Document &document, const SchemaFile &schema)
{
    const auto tables = readFile(document.path, {}, {});
    if (!tables || tables->empty()) {
        document.faults.push_back(fileFinding(
            document.file, tables ? QualityText::tr("The file holds no layer.") : tables.error().message));
        return;
    }
    const auto &table = *tables->front();
    document.crs = table.crs.code();
    QStringList names;
    for (const auto &field : table.fields) {
        names.append(field.name);
    }
    checkHeader(document, names, schema.schema().documents().root(), false);
    for (std::size_t row = 0; row < table.featureCount(); ++row) {
        addRecord(document, rowOf(table, row), 0, schema);
        document.geometryTypes.append(typeName(table.geometry.type(row)));
    }
    document.geometry = table.geometry;
    setRoot(document);
    for (const auto &problem : table.allProblems()) {
        if (problem.severity == Problem::Severity::Warning) {
            document.faults.push_back(
                fileFinding(document.file, problem.message, 0, Finding::Severity::Warning));
        }
    }
}

} // namespace revier
