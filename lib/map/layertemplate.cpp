// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/layertemplate.h"

#include "map/jsonfile.h"
#include "map/project.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LayerTemplate)
};

Result<QStringList> readColumns(const Layer &layer, const JobControl &control)
{
    const auto table = readLayerTable(layer.path, layer.sublayer, control);
    if (!table) {
        return std::unexpected(table.error());
    }
    QStringList columns;
    for (const auto &field : (*table)->fields) {
        columns.append(field.name);
    }
    return columns;
}

/// A table keeps positions in columns; other formats have them as geometry.
bool isPosition(const QString &column)
{
    return column == "lon"_L1 || column == "lat"_L1;
}

bool hasColumns(const FeatureTable &table, const QStringList &columns)
{
    const bool isTable = table.driver == "CSV"_L1;
    return !columns.isEmpty() && std::ranges::all_of(columns, [&](const QString &column) {
        return table.fieldIndex(column) >= 0 || (!isTable && isPosition(column));
    });
}

/// The title of the template with the file: two files of offers must be told apart.
LocalizedText titleWithFile(const LocalizedText &title, const QString &path)
{
    const auto with = [&](Language language) {
        return u"%1 (%2)"_s.arg(title.in(language), QFileInfo(path).fileName());
    };
    return {with(Language::German), with(Language::English)};
}

QString quoted(QString column, QChar separator)
{
    if (!column.contains(separator) && !column.contains(u'"')) {
        return column;
    }
    return u'"' + column.replace(u'"', "\"\""_L1) + u'"';
}

QByteArray tableText(const QStringList &columns, QChar separator)
{
    QStringList names;
    for (const auto &column : columns) {
        names.append(quoted(column, separator));
    }
    return QByteArray("\xEF\xBB\xBF") + names.join(separator).toUtf8() + '\n';
}

/// One line for each, so that people can read and copy them.
QByteArray lines(const QJsonArray &values)
{
    QByteArrayList texts;
    for (const auto &value : values) {
        texts.append(' ' + QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    }
    return texts.join(",\n");
}

/// What the GeoJSON beside the file of the form says of the fields; empty if there is none.
QJsonArray describedFields(const Layer &layer)
{
    const QFileInfo file(layer.path);
    const auto described = readJsonFile(file.path() + u'/' + file.completeBaseName() + u".geojson"_s);
    return described ? (*described)[u"fields"].toArray() : QJsonArray();
}

QByteArray geoJsonText(const Layer &layer, const QStringList &columns)
{
    QByteArrayList properties;
    for (const auto &column : columns) {
        if (!isPosition(column)) {
            const auto list = QJsonDocument(QJsonArray {column}).toJson(QJsonDocument::Compact);
            properties.append(list.mid(1, list.size() - 2) + ": null"); // quoted, without the list around it
        }
    }
    const auto fields = lines(describedFields(layer));
    return "{\n\"type\": \"FeatureCollection\",\n"
        + (fields.isEmpty() ? QByteArray() : "\"fields\": [\n" + fields + "\n],\n") + "\"features\": [\n"
        + " {\"type\": \"Feature\", \"geometry\": null, \"properties\": {" + properties.join(", ")
        + "}}\n]\n}\n";
}

Result<void> write(const QByteArray &text, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit()) {
        return failure(Error::Code::WriteFailed,
                       Text::tr("%1: The template cannot be written: %2. Please choose another place.")
                           .arg(path, file.errorString()));
    }
    return {};
}

} // namespace

LayerTemplates readTemplates(std::vector<Layer> layers, const JobControl &control)
{
    if (layers.empty()) {
        auto shipped = readProject(shippedProjectPath());
        layers = shipped ? std::move(shipped->templates) : std::vector<Layer>();
    }
    LayerTemplates result;
    for (auto &layer : layers) {
        if (const auto columns = readColumns(layer, control)) {
            result.templates.push_back({std::move(layer), *columns});
        } else if (columns.error().code != Error::Code::Canceled) {
            result.errors.append(columns.error().message);
        }
    }
    return result;
}

Layer layerForTable(const FeatureTablePtr &table, int number, const LayerTemplates &templates)
{
    auto plain = layerForTable(table, number);
    const auto match = std::ranges::find_if(
        templates.templates, [&](const LayerTemplate &form) { return hasColumns(*table, form.columns); });
    if (match == templates.templates.end()) {
        return plain;
    }
    auto layer = match->layer;
    layer.title = titleWithFile(layer.title, table->path);
    layer.groupId.clear(); // the user's own lie above everything
    layer.path = plain.path;
    layer.sublayer = plain.sublayer;
    layer.table = table;
    return layer;
}

Result<void> saveTemplate(const Layer &layer, const QString &path, TemplateFormat format)
{
    const auto columns = readColumns(layer, {});
    if (!columns) {
        return std::unexpected(columns.error());
    }
    if (QFileInfo(path).absoluteDir() == QFileInfo(layer.path).absoluteDir()) {
        return failure(
            Error::Code::InvalidArgument,
            Text::tr("%1: This folder holds the template itself. Please choose another place.").arg(path));
    }
    switch (format) {
    case TemplateFormat::CommaTable:
        return write(tableText(*columns, u','), path);
    case TemplateFormat::SemicolonTable:
        return write(tableText(*columns, u';'), path);
    case TemplateFormat::GeoJson:
        break;
    }
    return write(geoJsonText(layer, *columns), path);
}

} // namespace revier
