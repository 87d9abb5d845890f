// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/mapdocument.h"

#include <algorithm>
#include <utility>

// Panes, bookmarks, show and sheets of MapDocument.

namespace revier {
namespace {

/// Whether the group of \a layer is to be shown because a layer of it is.
bool isGroupWanted(const MapState &state, const QString &groupId, const LayerSwitches &switches)
{
    return std::ranges::any_of(state.layers, [&](const Layer &layer) {
        return layer.groupId == groupId && switches.value(layer.id, false);
    });
}

} // namespace

void MapDocument::setPanes(const PaneLayout &layout)
{
    auto valid = validLayout(layout);
    if (valid == m_state->panes) {
        return;
    }
    auto state = std::make_shared<MapState>(*m_state);
    state->panes = std::move(valid);
    state->moment = state->panes.panes[std::size_t(state->panes.active)].moment;
    const bool sameMoment = state->moment == m_state->moment;
    m_state = std::move(state);
    Q_EMIT panesChanged();
    if (!sameMoment) {
        Q_EMIT momentChanged();
    }
}

void MapDocument::setPaneLayers(int pane, const LayerSwitches &layers, const QString &bookmark)
{
    const auto &panes = m_state->panes.panes;
    const bool shown = pane >= 0 && std::size_t(pane) < panes.size();
    if (!shown || panes.size() == 1 || panes[std::size_t(pane)].layers == layers) {
        return; // a single pane shows the layers as the map has them
    }
    const auto before = m_state;
    auto layout = m_state->panes;
    layout.panes[std::size_t(pane)].layers = layers;
    setPanes(layout);
    if (bookmark.isEmpty()) {
        addStep(Action::PaneLayers, {}, QString::number(pane + 1), before);
    } else {
        addStep(Action::PaneBookmarked, {}, bookmark, before);
    }
}

/// Panes are no step, but what one of them shows alone is.
PaneLayout MapDocument::restoredPanes(const PaneLayout &panes, Action action) const
{
    auto restored = m_state->panes;
    if (action != Action::PaneLayers && action != Action::PaneBookmarked) {
        return restored;
    }
    if (restored.panes.size() != panes.panes.size()) {
        return panes;
    }
    for (std::size_t i = 0; i < panes.panes.size(); ++i) {
        restored.panes[i].layers = panes.panes[i].layers;
    }
    return restored;
}

void MapDocument::setBookmarks(std::vector<Bookmark> bookmarks, const QString &name)
{
    if (bookmarks == m_state->bookmarks) {
        return;
    }
    const auto before = m_state;
    auto state = std::make_shared<MapState>(*m_state);
    state->bookmarks = std::move(bookmarks);
    m_state = std::move(state);
    addStep(Action::Bookmarks, {}, name, before);
    Q_EMIT bookmarksChanged();
}

MapDocument::Action MapDocument::actionOf(ShowChange change)
{
    switch (change) {
    case ShowChange::Record:
        return Action::RecordScene;
    case ShowChange::Edit:
        return Action::EditScene;
    case ShowChange::Move:
        return Action::MoveScene;
    case ShowChange::Remove:
        return Action::RemoveScene;
    case ShowChange::Arrange:
        break;
    }
    return Action::ArrangeShow;
}

void MapDocument::setShow(Show show, ShowChange change, const LocalizedText &title, const QString &what)
{
    if (show == m_state->show) {
        return;
    }
    const auto before = m_state;
    auto state = std::make_shared<MapState>(*m_state);
    state->show = std::move(show);
    m_state = std::move(state);
    addStep(actionOf(change), {}, title, before, what);
    Q_EMIT showChanged();
}

void MapDocument::setSheets(std::vector<KeptSheet> sheets, const QString &name)
{
    if (sheets == m_state->sheets) {
        return;
    }
    const auto before = m_state;
    auto state = std::make_shared<MapState>(*m_state);
    state->sheets = std::move(sheets);
    m_state = std::move(state);
    addStep(Action::Sheets, {}, name, before);
    Q_EMIT sheetsChanged();
}

void MapDocument::setVisibleLayers(const LayerSwitches &switches, const QString &name,
                                   const QMap<QString, QString> &filters)
{
    const auto before = m_state;
    auto state = *m_state;
    bool changed = setFilters(state, filters);
    for (auto &layer : state.layers) {
        const auto *group = before->group(layer.groupId);
        const bool hidden =
            group != nullptr && !group->visible && !isGroupWanted(*before, group->id, switches);
        const bool shown = before->isVisible(layer, switches);
        changed = changed || shown != before->isVisible(layer);
        layer.visible = hidden ? layer.visible : shown;
    }
    for (auto &group : state.groups) {
        group.visible = group.visible || isGroupWanted(*before, group.id, switches);
    }
    if (changed) {
        replace(std::move(state));
        addStep(Action::Bookmarked, {}, name, before);
    }
}

} // namespace revier
