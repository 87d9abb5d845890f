// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/project.h"

#include "data/reader.h"
#include "map/fieldroles_p.h"
#include "map/jsonfile.h"
#include "map/mapviewsjson_p.h"
#include "map/packedproject.h"
#include "map/showjson.h"
#include "map/sketchlayer.h"
#include "style/stylejson.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

constexpr int kProjectVersion = 1;
constexpr auto kShippedPrefix = "shipped:"_L1;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Project)
};

Result<void> checkVersion(const QJsonObject &object)
{
    const auto version = object[u"revieratlas"].toInt();
    if (version < 1) {
        return failure(Error::Code::Unsupported,
                       Text::tr("This is not a Revieratlas project (the key \"revieratlas\" is missing)."));
    }
    if (version > kProjectVersion) {
        return failure(
            Error::Code::Unsupported,
            Text::tr("A newer Revieratlas wrote this project (version %1, this program reads up to %2). "
                     "Please open it with the newer program.")
                .arg(version)
                .arg(kProjectVersion));
    }
    return {};
}

FieldInfo fieldFromJson(const QJsonObject &object)
{
    FieldInfo info {.field = object[u"field"].toString(),
                    .label = LocalizedText::fromJson(object[u"label"]),
                    .unit = LocalizedText::fromJson(object[u"unit"]),
                    .values = {}};
    for (const auto &[name, role] : kFieldRoles) {
        if (object[u"role"].toString() == name) {
            info.role = role;
        }
    }
    const auto values = object[u"values"].toObject();
    for (auto it = values.begin(); it != values.end(); ++it) {
        info.values.insert(it.key(), LocalizedText::fromJson(it.value()));
    }
    return info;
}

/// Fields that several layers share stand once in the project, under "fieldSets".
/// Returns the name of a set that is not there.
QString addFields(const QJsonArray &fields, const QJsonObject &sets, std::vector<FieldInfo> &target)
{
    for (const auto &value : fields) {
        if (!value.isString()) {
            target.push_back(fieldFromJson(value.toObject()));
        } else if (!sets.contains(value.toString())) {
            return value.toString();
        } else if (auto missing = addFields(sets[value.toString()].toArray(), {}, target);
                   !missing.isEmpty()) {
            return missing;
        }
    }
    return {};
}

Result<std::vector<doctor::Remedy>> remediesFromJson(const QJsonArray &array, const QString &layerId)
{
    std::vector<doctor::Remedy> remedies;
    for (const auto &value : array) {
        auto remedy = doctor::Remedy::fromJson(value.toObject());
        if (!remedy) {
            return failure(Error::Code::Corrupt,
                           Text::tr("Layer \"%1\": There is no remedy \"%2\".")
                               .arg(layerId, value.toObject()[u"kind"].toString()));
        }
        remedies.push_back(*std::move(remedy));
    }
    return remedies;
}

Result<Layer> withSketch(Layer layer, const QJsonObject &object)
{
    auto sketch = sketchFromJson(object);
    if (!sketch) {
        return failure(Error::Code::Corrupt,
                       Text::tr("Layer \"%1\", sketch: %2").arg(layer.id, sketch.error().message));
    }
    setSketch(layer, std::make_shared<const Sketch>(*std::move(sketch)));
    return layer;
}

/// What a layer has whatever its features come from.
Layer layerFrame(const QJsonObject &object)
{
    Layer layer;
    layer.id = object[u"id"].toString();
    layer.title = LocalizedText::fromJson(object[u"title"]);
    if (layer.title.isEmpty()) {
        layer.title = layer.id;
    }
    layer.groupId = object[u"group"].toString();
    layer.visible = object[u"visible"].toBool(true);
    layer.selectable = object[u"selectable"].toBool(true);
    layer.expanded = object[u"expanded"].toBool(false);
    layer.opacity = std::clamp(object[u"opacity"].toDouble(1), 0.0, 1.0);
    layer.minScale = object[u"minScale"].toDouble();
    layer.maxScale = object[u"maxScale"].toDouble();
    layer.attribution = LocalizedText::fromJson(object[u"attribution"]);
    layer.licence = LocalizedText::fromJson(object[u"licence"]);
    layer.filter = object[u"filter"].toString();
    return layer;
}

Result<Layer> layerFromJson(const QJsonObject &object, const QDir &folder, const QJsonObject &fieldSets)
{
    auto layer = layerFrame(object);
    const auto file = object[u"file"].toString();
    const bool isDrawn = object.contains(u"sketch");
    if (layer.id.isEmpty() || (file.isEmpty() && !isDrawn)) {
        return failure(Error::Code::Corrupt, Text::tr("A layer needs an \"id\" and a \"file\"."));
    }
    if (isDrawn) {
        return withSketch(std::move(layer), object[u"sketch"].toObject());
    }
    layer.path = projectFilePath(file, folder);
    layer.sublayer = object[u"sublayer"].toString();
    layer.titleField = object[u"titleField"].toString();
    if (const auto missing = addFields(object[u"fields"].toArray(), fieldSets, layer.fields);
        !missing.isEmpty()) {
        return failure(Error::Code::Corrupt,
                       Text::tr("Layer \"%1\": There is no field set \"%2\".").arg(layer.id, missing));
    }
    auto remedies = remediesFromJson(object[u"remedies"].toArray(), layer.id);
    if (!remedies) {
        return std::unexpected(remedies.error());
    }
    layer.remedies = *std::move(remedies);
    for (const auto joins = object[u"joins"].toArray(); const auto &value : joins) {
        auto join = layerJoinFromJson(value.toObject(), folder);
        if (!join) {
            return failure(Error::Code::Corrupt,
                           Text::tr("Layer \"%1\", joins: %2").arg(layer.id, join.error().message));
        }
        layer.joins.push_back(*std::move(join));
    }
    auto style = styleFromJson(object[u"style"].toObject());
    if (!style) {
        return failure(Error::Code::Corrupt,
                       Text::tr("Layer \"%1\", style: %2").arg(layer.id, style.error().message));
    }
    layer.style = *std::move(style);
    if (const auto series = object[u"series"].toObject(); !series.isEmpty()) {
        auto source = seriesSourceFromJson(series, folder);
        if (!source) {
            return failure(Error::Code::Corrupt,
                           Text::tr("Layer \"%1\", series: %2").arg(layer.id, source.error().message));
        }
        layer.seriesSource = *std::move(source);
    }
    return layer;
}

LayerGroup groupFromJson(const QJsonObject &object)
{
    return {.id = object[u"id"].toString(),
            .title = LocalizedText::fromJson(object[u"title"]),
            .visible = object[u"visible"].toBool(true),
            .expanded = object[u"expanded"].toBool(true)};
}

Box extentFromJson(const QJsonArray &array)
{
    constexpr int kCorners = 4;
    if (array.size() != kCorners) {
        return {};
    }
    return {array[0].toDouble(), array[1].toDouble(), array[2].toDouble(), array[3].toDouble()};
}

Result<void> readLayers(const QJsonObject &project, const QDir &folder, MapState &state)
{
    const auto fieldSets = project[u"fieldSets"].toObject();
    for (const auto layers = project[u"layers"].toArray(); const auto &value : layers) {
        auto layer = layerFromJson(value.toObject(), folder, fieldSets);
        if (!layer) {
            return std::unexpected(layer.error());
        }
        if (!layer->groupId.isEmpty() && state.group(layer->groupId) == nullptr) {
            return failure(
                Error::Code::Corrupt,
                Text::tr("Layer \"%1\": There is no group \"%2\".").arg(layer->id, layer->groupId));
        }
        if (state.layerIndex(layer->id) >= 0) {
            return failure(Error::Code::Corrupt,
                           Text::tr("The layer id \"%1\" is used twice.").arg(layer->id));
        }
        state.layers.push_back(*std::move(layer));
    }
    for (const auto templates = project[u"templates"].toArray(); const auto &value : templates) {
        auto layer = layerFromJson(value.toObject(), folder, fieldSets);
        if (!layer) {
            return failure(layer.error().code, Text::tr("Templates: %1").arg(layer.error().message));
        }
        state.templates.push_back(*std::move(layer));
    }
    return {};
}

/// What is in it is read where it is used, by what knows sheets.
KeptSheet sheetFromJson(QJsonObject object, const QDir &folder)
{
    const auto logo = object.take(u"logo").toString();
    return {.content = std::move(object), .logo = logo.isEmpty() ? QString() : projectFilePath(logo, folder)};
}

/// The show of a project stands in it, or in a file beside it.
Result<Show> readShowOf(const QJsonObject &project, const QDir &folder)
{
    const auto show = project[u"show"].toObject();
    if (!show.contains(u"file")) {
        return showFromJson(show, folder);
    }
    const auto path = projectFilePath(show[u"file"].toString(), folder);
    const auto json = readJsonFile(path);
    return json ? showFromJson(*json, QDir(QFileInfo(path).absolutePath()))
                : Result<Show>(std::unexpect, json.error());
}

} // namespace

QString projectFilePath(const QString &file, const QDir &folder)
{
    if (file.startsWith(kShippedPrefix)) {
        return QDir::cleanPath(QDir(shippedDataFolder()).filePath(file.sliced(kShippedPrefix.size())));
    }
    return QDir::cleanPath(folder.absoluteFilePath(file));
}

Result<MapState> projectFromJson(const QJsonObject &object, const QDir &folder)
{
    if (const auto version = checkVersion(object); !version) {
        return std::unexpected(version.error());
    }
    MapState state;
    state.title = LocalizedText::fromJson(object[u"title"]);
    state.homeExtent = extentFromJson(object[u"extent"].toArray());
    state.view = viewFromJson(object[u"view"].toObject());
    if (const auto file = object[u"programmes"].toString(); !file.isEmpty()) {
        state.programmesPath = projectFilePath(file, folder);
    }
    if (const auto scenarios = object[u"scenarios"].toObject(); !scenarios.isEmpty()) {
        state.scenariosPath = projectFilePath(scenarios[u"file"].toString(), folder);
        state.ownScenarios = scenarios[u"own"].toObject();
    }
    state.moment = momentFromJson(object[u"moment"].toObject());
    state.panes = panesFromJson(object[u"panes"].toObject(), state.moment);
    state.moment = state.panes.panes[std::size_t(state.panes.active)].moment;
    auto bookmarks = bookmarksFromJson(object[u"bookmarks"].toArray());
    if (!bookmarks) {
        return std::unexpected(bookmarks.error());
    }
    state.bookmarks = *std::move(bookmarks);
    auto show = readShowOf(object, folder);
    if (!show) {
        return failure(show.error().code, Text::tr("Show: %1").arg(show.error().message));
    }
    state.show = *std::move(show);
    for (const auto sheets = object[u"sheets"].toArray(); const auto &sheet : sheets) {
        state.sheets.push_back(sheetFromJson(sheet.toObject(), folder));
    }
    for (const auto groups = object[u"groups"].toArray(); const auto &group : groups) {
        state.groups.push_back(groupFromJson(group.toObject()));
    }
    if (const auto layers = readLayers(object, folder, state); !layers) {
        return std::unexpected(layers.error());
    }
    sortByGroups(state);
    return state;
}

Result<MapState> readProject(const QString &path, const JobControl &control)
{
    if (isPackedProject(path)) {
        return readPackedProject(path, control);
    }
    const auto json = readJsonFile(path);
    if (!json) {
        return std::unexpected(json.error());
    }
    auto state = projectFromJson(*json, QDir(QFileInfo(path).absolutePath()));
    if (!state) {
        return failure(state.error().code, Text::tr("%1: %2").arg(path, state.error().message));
    }
    return state;
}

Result<FeatureTablePtr> readLayerTable(const QString &path, const QString &sublayer,
                                       const JobControl &control, std::span<const doctor::Remedy> remedies)
{
    const auto tables = readFile(path, {}, control);
    if (!tables) {
        return std::unexpected(tables.error());
    }
    if (sublayer.isEmpty() && !tables->empty()) {
        return doctor::applyAll(tables->front(), remedies);
    }
    for (const auto &table : *tables) {
        if (table->name == sublayer) {
            return doctor::applyAll(table, remedies);
        }
    }
    return failure(Error::Code::NotFound,
                   Text::tr("%1: There is no layer \"%2\" in this file.").arg(path, sublayer));
}

Result<FeatureTablePtr> readLayerTable(const Layer &layer, const JobControl &control)
{
    auto table = readLayerTable(layer.path, layer.sublayer, control, layer.remedies);
    if (table && !layer.joins.empty()) {
        table = withJoins(*table, layer.joins, {});
    }
    return table;
}

MapState loadTables(MapState state, const JobControl &control)
{
    const auto count = double(std::max<std::size_t>(1, state.layers.size()));
    for (std::size_t i = 0; i < state.layers.size() && !control.isCanceled(); ++i) {
        auto &layer = state.layers[i];
        if (layer.table) {
            continue;
        }
        const auto part = control.part(double(i) / count, double(i + 1) / count);
        if (auto table = readLayerTable(layer, part)) {
            layer.table = *std::move(table);
            applyFilter(layer, {});
        } else {
            layer.error = table.error().message;
        }
    }
    return state;
}

QString shippedProjectPath()
{
    const QDir programs(QCoreApplication::applicationDirPath());
    for (const auto &folder :
         {programs.filePath(u"../share/revieratlas/data"_s), QStringLiteral(REVIER_DATA_DIR)}) {
        const auto path = QDir::cleanPath(folder + u"/revieratlas.revier"_s);
        if (QFileInfo::exists(path)) {
            return path;
        }
    }
    return {};
}

QString shippedDataFolder()
{
    const auto path = shippedProjectPath();
    return path.isEmpty() ? QString() : QFileInfo(path).absolutePath();
}

} // namespace revier
