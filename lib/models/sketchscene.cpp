// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/sketchlayer.h"
#include "models/mapcontroller.h"

namespace revier {

/// A drawing is small: it is projected at once, so that what was drawn does not vanish for a moment.
void MapController::prepareSketch()
{
    const auto state = m_document.snapshot();
    const auto *layer = findSketchLayer(*state);
    if (layer != nullptr && !m_cache.contains(layer->table.get())) {
        if (auto prepared = prepareLayer(layer->table, {})) {
            m_cache.insert(*prepared);
        }
    }
}

} // namespace revier
