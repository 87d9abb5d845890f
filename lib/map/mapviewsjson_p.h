// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "map/mapviews.h"

#include <QJsonArray>
#include <QJsonObject>

namespace revier {

/// Views, moments, panes and bookmarks as project files have them; private to this module.

[[nodiscard]] QJsonObject toJson(const SavedView &view);
/// None if it is not on the map.
[[nodiscard]] std::optional<SavedView> viewFromJson(const QJsonObject &object);
/// Empty for no moment.
[[nodiscard]] QJsonObject toJson(const Moment &moment);
[[nodiscard]] Moment momentFromJson(const QJsonObject &object);
[[nodiscard]] QJsonObject layerSwitchesToJson(const LayerSwitches &layers);
[[nodiscard]] LayerSwitches layerSwitchesFromJson(const QJsonObject &object);
/// Empty for a single pane.
[[nodiscard]] QJsonObject toJson(const PaneLayout &layout);
/// Of a map whose time line stands at \a moment: what is not said is as in one pane.
[[nodiscard]] PaneLayout panesFromJson(const QJsonObject &object, const Moment &moment);
[[nodiscard]] QJsonArray toJson(const std::vector<Bookmark> &bookmarks);
[[nodiscard]] Result<std::vector<Bookmark>> bookmarksFromJson(const QJsonArray &array);

} // namespace revier
