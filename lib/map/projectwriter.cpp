// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/fieldroles_p.h"
#include "map/mapviewsjson_p.h"
#include "map/previousfile_p.h"
#include "map/project.h"
#include "map/showjson.h"
#include "style/stylejson.h"

#include <QCoreApplication>
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
    Q_DECLARE_TR_FUNCTIONS(Project)
};

void insert(QJsonObject &object, const QString &key, const LocalizedText &text)
{
    if (!text.isEmpty()) {
        object[key] = text.toJson();
    }
}

void insert(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty()) {
        object[key] = text;
    }
}

void insert(QJsonObject &object, const QString &key, double number)
{
    if (number > 0) {
        object[key] = number;
    }
}

QString roleName(FieldInfo::Role role)
{
    const auto found = std::ranges::find(kFieldRoles, role, [](const auto &entry) { return entry.second; });
    return found == kFieldRoles.end() ? QString() : QString(found->first);
}

QJsonObject fieldToJson(const FieldInfo &field)
{
    QJsonObject object {{u"field"_s, field.field}};
    insert(object, u"label"_s, field.label);
    insert(object, u"unit"_s, field.unit);
    insert(object, u"role"_s, roleName(field.role));
    QJsonObject values;
    for (auto it = field.values.begin(); it != field.values.end(); ++it) {
        values[it.key()] = it.value().toJson();
    }
    if (!values.isEmpty()) {
        object[u"values"_s] = values;
    }
    return object;
}

/// What a layer has whatever its features come from.
QJsonObject frameToJson(const Layer &layer)
{
    QJsonObject object {{u"id"_s, layer.id},
                        {u"title"_s, layer.title.toJson()},
                        {u"visible"_s, layer.visible},
                        {u"selectable"_s, layer.selectable},
                        {u"expanded"_s, layer.expanded},
                        {u"opacity"_s, layer.opacity}};
    insert(object, u"group"_s, layer.groupId);
    insert(object, u"minScale"_s, layer.minScale);
    insert(object, u"maxScale"_s, layer.maxScale);
    insert(object, u"attribution"_s, layer.attribution);
    insert(object, u"licence"_s, layer.licence);
    insert(object, u"filter"_s, layer.filter);
    return object;
}

QJsonObject layerToJson(const Layer &layer, const QDir &folder)
{
    auto object = frameToJson(layer);
    if (layer.sketch) { // all else is made of it
        object[u"sketch"_s] = toJson(*layer.sketch);
        return object;
    }
    object[u"file"_s] = projectFileName(layer.path, folder);
    object[u"style"_s] = toJson(layer.style);
    insert(object, u"sublayer"_s, layer.sublayer);
    insert(object, u"titleField"_s, layer.titleField);
    QJsonArray remedies;
    for (const auto &remedy : layer.remedies) {
        remedies.append(remedy.toJson());
    }
    if (!remedies.isEmpty()) {
        object[u"remedies"_s] = remedies;
    }
    QJsonArray joins;
    for (const auto &join : layer.joins) {
        joins.append(toJson(join, projectFileName(join.path, folder)));
    }
    if (!joins.isEmpty()) {
        object[u"joins"_s] = joins;
    }
    QJsonArray fields;
    for (const auto &field : layer.fields) {
        fields.append(fieldToJson(field));
    }
    if (!fields.isEmpty()) {
        object[u"fields"_s] = fields;
    }
    if (const auto &source = layer.seriesSource; source.kind != SeriesSource::Kind::None) {
        object[u"series"_s] =
            toJson(source, source.path.isEmpty() ? QString() : projectFileName(source.path, folder));
    }
    return object;
}

QJsonObject groupToJson(const LayerGroup &group)
{
    return {{u"id"_s, group.id},
            {u"title"_s, group.title.toJson()},
            {u"visible"_s, group.visible},
            {u"expanded"_s, group.expanded}};
}

QJsonArray layersToJson(const std::vector<Layer> &layers, const QDir &folder)
{
    QJsonArray array;
    for (const auto &layer : layers) {
        array.append(layerToJson(layer, folder));
    }
    return array;
}

QJsonArray sheetsToJson(const std::vector<KeptSheet> &sheets, const QDir &folder)
{
    QJsonArray array;
    for (const auto &sheet : sheets) {
        auto object = sheet.content;
        if (!sheet.logo.isEmpty()) {
            object[u"logo"_s] = projectFileName(sheet.logo, folder);
        }
        array.append(object);
    }
    return array;
}

} // namespace

QString projectFileName(const QString &path, const QDir &folder)
{
    const auto shipped = shippedDataFolder();
    const bool inside = !shipped.isEmpty() && path.startsWith(shipped + u'/');
    if (inside && folder.absolutePath() != shipped) {
        return u"shipped:"_s + path.sliced(shipped.size() + 1);
    }
    return folder.relativeFilePath(path);
}

void keepPrevious(const QString &path)
{
    const auto kept = path + u'~';
    if (QFileInfo::exists(path)) {
        QFile::remove(kept);
        QFile::copy(path, kept);
    }
}

QJsonObject projectToJson(const MapState &state, const QDir &folder)
{
    QJsonObject object {{u"revieratlas"_s, 1}, {u"title"_s, state.title.toJson()}};
    if (const auto &box = state.homeExtent; !box.isEmpty()) {
        object[u"extent"_s] = QJsonArray {box.minX, box.minY, box.maxX, box.maxY};
    }
    if (const auto &view = state.view) {
        object[u"view"_s] = toJson(*view);
    }
    if (!state.programmesPath.isEmpty()) {
        object[u"programmes"_s] = projectFileName(state.programmesPath, folder);
    }
    if (!state.scenariosPath.isEmpty()) {
        QJsonObject scenarios {{u"file"_s, projectFileName(state.scenariosPath, folder)}};
        if (!state.ownScenarios.isEmpty()) {
            scenarios[u"own"_s] = state.ownScenarios;
        }
        object[u"scenarios"_s] = scenarios;
    }
    if (const auto moment = toJson(state.moment); !moment.isEmpty()) {
        object[u"moment"_s] = moment;
    }
    if (const auto panes = toJson(state.panes); !panes.isEmpty()) {
        object[u"panes"_s] = panes;
    }
    if (!state.bookmarks.empty()) {
        object[u"bookmarks"_s] = toJson(state.bookmarks);
    }
    if (state.show != Show()) {
        object[u"show"_s] = toJson(state.show, folder);
    }
    if (!state.sheets.empty()) {
        object[u"sheets"_s] = sheetsToJson(state.sheets, folder);
    }
    QJsonArray groups;
    for (const auto &group : state.groups) {
        groups.append(groupToJson(group));
    }
    object[u"groups"_s] = groups;
    object[u"layers"_s] = layersToJson(state.layers, folder);
    if (!state.templates.empty()) {
        object[u"templates"_s] = layersToJson(state.templates, folder);
    }
    return object;
}

Result<void> writeProject(const MapState &state, const QString &path)
{
    const QFileInfo info(path);
    const auto json = QJsonDocument(projectToJson(state, info.absoluteDir())).toJson();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size()) {
        return failure(Error::Code::WriteFailed,
                       Text::tr("%1 cannot be written: %2. Please choose another folder.")
                           .arg(path, file.errorString()));
    }
    keepPrevious(path);
    if (!file.commit()) {
        return failure(
            Error::Code::WriteFailed,
            Text::tr("%1 cannot be replaced: %2. The file is as it was; please save under another name.")
                .arg(path, file.errorString()));
    }
    return {};
}

} // namespace revier
