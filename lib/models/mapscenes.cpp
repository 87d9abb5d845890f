// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapcontroller.h"

// The scenes that MapController keeps: one for each pane, of the same layers.

namespace revier {

const Scene &MapController::scene(int pane) const
{
    return pane >= 0 && std::size_t(pane) < m_scenes.size() ? m_scenes[std::size_t(pane)] : scene();
}

void MapController::present(const MapController &source, MapState state)
{
    m_presents = true;
    m_cache.adopt(source.m_cache);
    m_document.reset(std::move(state));
    Q_EMIT titleChanged();
}

void MapController::updateScene()
{
    const auto document = m_document.snapshot();
    m_selection.follow(*document);
    prepareSketch();
    const auto &layout = document->panes;
    m_scenes = m_cache.scenes(m_preview ? previewState() : *document, layout.panes, m_dark);
    m_activePane = std::size_t(layout.active);
    m_selectionLayers.resize(m_scenes.size());
    for (std::size_t i = 0; i < m_scenes.size(); ++i) {
        m_selectionLayers[i].addTo(m_scenes[i], m_selection.all(), m_dark ? darkMapTheme() : MapTheme());
    }
    Q_EMIT sceneChanged();
}

} // namespace revier
