// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/layer.h"

#include <QString>

#include <array>

namespace revier {

/// A path that a map names, and who does. Private to this module.
struct StateFile
{
    QString *path = nullptr; ///< never empty
    LocalizedText user; ///< title of the layer; empty: the map itself
    bool scenarios = false; ///< job projections, which are several files
};

/// Calls \a visit for every path in \a state; it may change them.
template<typename Visit> void forEachFile(MapState &state, Visit visit)
{
    const auto offer = [&visit](QString &path, const LocalizedText &user, bool scenarios) {
        if (!path.isEmpty()) {
            visit(StateFile {.path = &path, .user = user, .scenarios = scenarios});
        }
    };
    for (auto *layers : std::array {&state.layers, &state.templates}) {
        for (auto &layer : *layers) {
            offer(layer.path, layer.title, false);
            offer(layer.seriesSource.path, layer.title, false);
            for (auto &join : layer.joins) {
                offer(join.path, layer.title, false);
            }
        }
    }
    for (auto &scene : state.show.scenes) {
        offer(scene.picture, scene.title, false);
    }
    for (auto &sheet : state.sheets) {
        offer(sheet.logo, {}, false);
    }
    offer(state.programmesPath, {}, false);
    offer(state.scenariosPath, {}, true);
}

} // namespace revier
