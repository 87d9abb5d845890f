// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/maptexts.h"

#include "export/sheettexts_p.h"
#include "style/darkstyle.h"

namespace revier {

void darken(MapState &state)
{
    for (auto &layer : state.layers) {
        if (layer.table) {
            layer.style = styleOnMap(layer.style, *layer.table, true);
        }
    }
}

MapTexts mapTexts(const MapState &state, const Scene &scene, const MapView &view, Language language)
{
    const auto drawn = drawnLayers(state, scene, view);
    const auto moment = momentTexts(drawn, state.moment, language);
    return {.legend = legendBlocks(drawn, view, {state.moment}, language),
            .sources = sourcesText(drawn, language),
            .moment = moment.whole,
            .assumed = moment.assumed,
            .note = precisionNote(drawn, language)};
}

} // namespace revier
