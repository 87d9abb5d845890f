// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapcontroller.h"

using namespace Qt::StringLiterals;

namespace revier {

// Layers that are mended, or shown as if they were.

void MapController::setRemedies(const QString &layerId, std::vector<doctor::Remedy> remedies,
                                const PreparedLayerPtr &mended)
{
    const auto state = m_document.snapshot();
    const auto index = state->layerIndex(layerId);
    if (index >= 0 && !state->layers[std::size_t(index)].joins.empty()) {
        m_document.setRemedies(layerId, std::move(remedies), nullptr); // read again, for the joined columns
        return;
    }
    m_cache.insert(mended);
    m_document.setRemedies(layerId, std::move(remedies), mended->table);
}

bool MapController::canJoin(const QString &layerId) const
{
    const auto state = m_document.snapshot();
    const auto index = state->layerIndex(layerId);
    return index >= 0 && !state->layers[std::size_t(index)].sketch;
}

void MapController::setJoins(const QString &layerId, std::vector<LayerJoin> joins)
{
    m_document.setJoins(layerId, std::move(joins), nullptr);
    watchFiles();
    readMissing();
}

void MapController::setPreview(const QString &layerId, const PreparedLayerPtr &preview)
{
    m_previewedLayer = layerId;
    m_preview = preview;
    updateScene();
}

/// The map with other data in one layer. What the layer has stays in it, hidden, so that the cache keeps it.
MapState MapController::previewState()
{
    auto state = *m_document.snapshot();
    const auto index = state.layerIndex(m_previewedLayer);
    if (index >= 0) {
        auto kept = state.layers[std::size_t(index)];
        kept.visible = false;
        kept.id.clear(); // no pane shows it
        state.layers[std::size_t(index)].table = m_preview->table;
        state.layers[std::size_t(index)].series.reset();
        state.layers.push_back(std::move(kept));
        m_cache.insert(m_preview);
    }
    return state;
}

} // namespace revier
