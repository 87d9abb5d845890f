// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/mapviewsjson_p.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Project)
};

constexpr std::array<std::pair<QLatin1StringView, PaneLayout::Mode>, 4> kModes {
    {{"single"_L1, PaneLayout::Mode::Single},
     {"two"_L1, PaneLayout::Mode::Two},
     {"four"_L1, PaneLayout::Mode::Four},
     {"swipe"_L1, PaneLayout::Mode::Swipe}}};

/// What both panes and bookmarks may have.
void insert(QJsonObject &object, const Moment &moment, const LayerSwitches &layers)
{
    if (const auto json = toJson(moment); !json.isEmpty()) {
        object[u"moment"_s] = json;
    }
    if (!layers.isEmpty()) {
        object[u"layers"_s] = layerSwitchesToJson(layers);
    }
}

} // namespace

QJsonObject layerSwitchesToJson(const LayerSwitches &layers)
{
    QJsonObject object;
    for (auto it = layers.begin(); it != layers.end(); ++it) {
        object[it.key()] = it.value();
    }
    return object;
}

LayerSwitches layerSwitchesFromJson(const QJsonObject &object)
{
    LayerSwitches layers;
    for (auto it = object.begin(); it != object.end(); ++it) {
        layers.insert(it.key(), it.value().toBool());
    }
    return layers;
}

QJsonObject toJson(const SavedView &view)
{
    return {{u"center"_s, QJsonArray {view.center.x, view.center.y}}, {u"scale"_s, view.denominator}};
}

std::optional<SavedView> viewFromJson(const QJsonObject &object)
{
    const auto center = object[u"center"].toArray();
    const SavedView view {{center[0].toDouble(), center[1].toDouble()}, object[u"scale"].toDouble()};
    const bool valid = center.size() == 2 && view.denominator >= 1 && std::abs(view.center.x) <= 180
        && std::abs(view.center.y) <= 85; // where the map plane ends
    return valid ? std::optional(view) : std::nullopt;
}

QJsonObject toJson(const Moment &moment)
{
    QJsonObject object;
    if (moment.year > 0) {
        object[u"year"_s] = moment.year;
    }
    if (!moment.scenario.isEmpty()) {
        object[u"scenario"_s] = moment.scenario;
    }
    if (!moment.compare.isEmpty()) {
        object[u"compare"_s] = moment.compare;
    }
    return object;
}

Moment momentFromJson(const QJsonObject &object)
{
    return {.year = object[u"year"].toInt(),
            .scenario = object[u"scenario"].toString(),
            .compare = object[u"compare"].toString()};
}

QJsonObject toJson(const PaneLayout &layout)
{
    if (layout.mode == PaneLayout::Mode::Single) {
        return {};
    }
    const auto *mode = std::ranges::find(kModes, layout.mode, [](const auto &entry) { return entry.second; });
    QJsonArray maps;
    for (const auto &pane : layout.panes) {
        QJsonObject map;
        insert(map, pane.moment, pane.layers);
        maps.append(map);
    }
    QJsonObject object {{u"layout"_s, mode->first}, {u"active"_s, layout.active}, {u"maps"_s, maps}};
    if (layout.mode == PaneLayout::Mode::Swipe) {
        object[u"divider"_s] = layout.divider;
    }
    return object;
}

PaneLayout panesFromJson(const QJsonObject &object, const Moment &moment)
{
    PaneLayout layout;
    const auto *mode = std::ranges::find(kModes, object[u"layout"].toString(),
                                         [](const auto &entry) { return entry.first; });
    layout.mode = mode == kModes.end() ? PaneLayout::Mode::Single : mode->second;
    layout.active = object[u"active"].toInt();
    layout.divider = object[u"divider"].toDouble(layout.divider);
    layout.panes.clear();
    for (const auto maps = object[u"maps"].toArray(); const auto &value : maps) {
        const auto map = value.toObject();
        layout.panes.push_back(
            {.moment = map.contains(u"moment") ? momentFromJson(map[u"moment"].toObject()) : moment,
             .layers = layerSwitchesFromJson(map[u"layers"].toObject())});
    }
    if (layout.panes.empty()) {
        layout.panes.push_back({.moment = moment, .layers = {}});
    }
    return validLayout(std::move(layout));
}

QJsonArray toJson(const std::vector<Bookmark> &bookmarks)
{
    QJsonArray array;
    for (const auto &bookmark : bookmarks) {
        QJsonObject object {{u"name"_s, bookmark.name}, {u"view"_s, toJson(bookmark.view)}};
        insert(object, bookmark.moment.value_or(Moment()), bookmark.layers);
        array.append(object);
    }
    return array;
}

Result<std::vector<Bookmark>> bookmarksFromJson(const QJsonArray &array)
{
    std::vector<Bookmark> bookmarks;
    for (const auto &value : array) {
        const auto object = value.toObject();
        const auto name = object[u"name"].toString();
        const auto view = viewFromJson(object[u"view"].toObject());
        if (name.isEmpty() || !view) {
            return failure(Error::Code::Corrupt,
                           Text::tr("Bookmark \"%1\": It needs a \"name\" and a \"view\" with \"center\" "
                                    "(longitude, latitude in degrees) and \"scale\".")
                               .arg(name));
        }
        auto moment = object.contains(u"moment") ? std::optional(momentFromJson(object[u"moment"].toObject()))
                                                 : std::nullopt;
        bookmarks.push_back({.name = name,
                             .view = *view,
                             .moment = std::move(moment),
                             .layers = layerSwitchesFromJson(object[u"layers"].toObject())});
    }
    return bookmarks;
}

} // namespace revier
