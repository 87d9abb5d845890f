// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/showjson.h"

#include "map/mapviewsjson_p.h"
#include "map/project.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

constexpr double kMostFading = 0.8;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Project)
};

constexpr std::array<std::pair<QLatin1StringView, ShowScene::Transition>, 3> kTransitions {
    {{"flight"_L1, ShowScene::Transition::Flight},
     {"cut"_L1, ShowScene::Transition::Cut},
     {"fade"_L1, ShowScene::Transition::Fade}}};

constexpr std::array<std::pair<QLatin1StringView, ProjectorProfile::Palette>, 3> kPalettes {
    {{"usual"_L1, ProjectorProfile::Palette::Usual},
     {"strong"_L1, ProjectorProfile::Palette::Strong},
     {"safe"_L1, ProjectorProfile::Palette::Safe}}};

template<typename Value, std::size_t Count>
QString nameOf(const std::array<std::pair<QLatin1StringView, Value>, Count> &names, Value value)
{
    return std::ranges::find(names, value, [](const auto &entry) { return entry.second; })->first;
}

/// The first where the name is unknown.
template<typename Value, std::size_t Count>
Value valueOf(const std::array<std::pair<QLatin1StringView, Value>, Count> &names, const QString &name)
{
    const auto *found = std::ranges::find(names, name, [](const auto &entry) { return entry.first; });
    return found == names.end() ? names.front().second : found->second;
}

void insert(QJsonObject &object, const QString &key, const LocalizedText &text)
{
    if (!text.isEmpty()) {
        object[key] = text.toJson();
    }
}

QMap<QString, QString> filtersFromJson(const QJsonObject &object)
{
    QMap<QString, QString> filters;
    for (auto it = object.begin(); it != object.end(); ++it) {
        filters.insert(it.key(), it.value().toString());
    }
    return filters;
}

std::vector<FeatureName> highlightsFromJson(const QJsonArray &array)
{
    std::vector<FeatureName> names;
    for (const auto &value : array) {
        const auto object = value.toObject();
        names.push_back({.layerId = object[u"layer"].toString(), .id = object[u"id"].toString()});
    }
    return names;
}

std::unexpected<Error> sceneFailure(const QString &id, const QString &cause)
{
    return failure(Error::Code::Corrupt, Text::tr("Scene \"%1\": %2").arg(id, cause));
}

Result<ShowScene> sceneFromJson(const QJsonObject &object, const QDir &folder)
{
    const auto id = object[u"id"].toString();
    const auto view = viewFromJson(object[u"view"].toObject());
    if (id.isEmpty() || !view) {
        return sceneFailure(
            id,
            Text::tr("It needs an \"id\" and a \"view\" with \"center\" (longitude, latitude in "
                     "degrees) and \"scale\"."));
    }
    ShowScene scene {.id = id,
                     .title = LocalizedText::fromJson(object[u"title"]),
                     .text = LocalizedText::fromJson(object[u"text"]),
                     .notes = LocalizedText::fromJson(object[u"notes"]),
                     .view = *view,
                     .moment = {},
                     .layers = layerSwitchesFromJson(object[u"layers"].toObject()),
                     .filters = filtersFromJson(object[u"filters"].toObject()),
                     .highlights = highlightsFromJson(object[u"highlights"].toArray()),
                     .picture = {},
                     .pictureSource = LocalizedText::fromJson(object[u"pictureSource"]),
                     .transition = valueOf(kTransitions, object[u"transition"].toString()),
                     .hidden = object[u"hidden"].toBool()};
    if (object.contains(u"moment")) {
        scene.moment = momentFromJson(object[u"moment"].toObject());
        scene.playUntil = object[u"playUntil"].toInt();
    }
    if (const auto picture = object[u"picture"].toString(); !picture.isEmpty()) {
        scene.picture = projectFilePath(picture, folder);
    }
    return scene;
}

QJsonObject toJson(const ShowScene &scene, const QDir &folder)
{
    QJsonObject object {{u"id"_s, scene.id}, {u"view"_s, revier::toJson(scene.view)}};
    insert(object, u"title"_s, scene.title);
    insert(object, u"text"_s, scene.text);
    insert(object, u"notes"_s, scene.notes);
    if (scene.moment) {
        object[u"moment"_s] = revier::toJson(*scene.moment);
    }
    if (scene.playUntil > 0) {
        object[u"playUntil"_s] = scene.playUntil;
    }
    if (!scene.layers.isEmpty()) {
        object[u"layers"_s] = layerSwitchesToJson(scene.layers);
    }
    QJsonObject filters;
    for (auto it = scene.filters.begin(); it != scene.filters.end(); ++it) {
        filters[it.key()] = it.value();
    }
    if (!filters.isEmpty()) {
        object[u"filters"_s] = filters;
    }
    QJsonArray highlights;
    for (const auto &name : scene.highlights) {
        highlights.append(QJsonObject {{u"layer"_s, name.layerId}, {u"id"_s, name.id}});
    }
    if (!highlights.isEmpty()) {
        object[u"highlights"_s] = highlights;
    }
    if (!scene.picture.isEmpty()) {
        object[u"picture"_s] = projectFileName(scene.picture, folder);
    }
    insert(object, u"pictureSource"_s, scene.pictureSource);
    object[u"transition"_s] = nameOf(kTransitions, scene.transition);
    if (scene.hidden) {
        object[u"hidden"_s] = true;
    }
    return object;
}

ProjectorProfile projectorFromJson(const QJsonObject &object)
{
    const auto scale = [&object](QStringView key) {
        return std::clamp(object[key].toDouble(1), ProjectorProfile::kLeastScale,
                          ProjectorProfile::kMostScale);
    };
    return {.dark = object[u"dark"].toBool(),
            .palette = valueOf(kPalettes, object[u"palette"].toString()),
            .lines = scale(u"lines"),
            .texts = scale(u"texts"),
            .fading = std::clamp(object[u"fading"].toDouble(), 0.0, kMostFading)};
}

QJsonObject toJson(const ProjectorProfile &profile)
{
    return {{u"dark"_s, profile.dark},
            {u"palette"_s, nameOf(kPalettes, profile.palette)},
            {u"lines"_s, profile.lines},
            {u"texts"_s, profile.texts},
            {u"fading"_s, profile.fading}};
}

} // namespace

Result<Show> showFromJson(const QJsonObject &object, const QDir &folder)
{
    const Show usual;
    Show show {.title = LocalizedText::fromJson(object[u"title"]),
               .scenes = {},
               .projector = projectorFromJson(object[u"projector"].toObject()),
               .kiosk = object[u"kiosk"].toBool(),
               .secondsPerScene = std::clamp(object[u"secondsPerScene"].toInt(usual.secondsPerScene),
                                             Show::kLeastSeconds, Show::kMostSeconds)};
    for (const auto scenes = object[u"scenes"].toArray(); const auto &value : scenes) {
        auto scene = sceneFromJson(value.toObject(), folder);
        if (!scene) {
            return std::unexpected(scene.error());
        }
        if (show.sceneIndex(scene->id) >= 0) {
            return sceneFailure(scene->id, Text::tr("The id is used twice."));
        }
        show.scenes.push_back(*std::move(scene));
    }
    return show;
}

QJsonObject toJson(const Show &show, const QDir &folder)
{
    QJsonObject object;
    insert(object, u"title"_s, show.title);
    QJsonArray scenes;
    for (const auto &scene : show.scenes) {
        scenes.append(toJson(scene, folder));
    }
    object[u"scenes"_s] = scenes;
    if (show.projector != ProjectorProfile()) {
        object[u"projector"_s] = toJson(show.projector);
    }
    if (show.kiosk) {
        object[u"kiosk"_s] = true;
    }
    if (show.secondsPerScene != Show().secondsPerScene) {
        object[u"secondsPerScene"_s] = show.secondsPerScene;
    }
    return object;
}

} // namespace revier
