// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/mapdocument.h"

// Undo and redo of MapDocument, and what its steps are called.

namespace revier {

void MapDocument::restore(const MapState &state, Action action)
{
    auto restored = state;
    for (auto &layer : restored.layers) {
        const auto index = m_state->layerIndex(layer.id);
        if (index < 0 || layer.sketch || m_state->layers[std::size_t(index)].path != layer.path) {
            continue;
        }
        const auto &now = m_state->layers[std::size_t(index)];
        // Else it is read again.
        const bool same = now.remedies == layer.remedies && now.joins == layer.joins;
        layer.table = same ? now.table : nullptr;
        layer.error = same ? now.error : QString();
        layer.filterError = same && now.filter == layer.filter ? now.filterError : QString();
        if (same && now.seriesSource == layer.seriesSource) {
            layer.series = now.series;
            layer.seriesError = now.seriesError;
        } else {
            layer.series.reset();
            layer.seriesError.clear();
        }
    }
    restored.panes = restoredPanes(state.panes, action);
    restored.moment = restored.panes.panes[std::size_t(restored.panes.active)].moment;
    const bool samePanes = restored.panes == m_state->panes;
    const bool sameMoment = restored.moment == m_state->moment;
    const bool sameBookmarks = restored.bookmarks == m_state->bookmarks;
    const bool sameShow = restored.show == m_state->show;
    const bool sameSheets = restored.sheets == m_state->sheets;
    const bool sameScenarios = restored.ownScenarios == m_state->ownScenarios;
    replace(std::move(restored));
    if (!samePanes) {
        Q_EMIT panesChanged();
    }
    if (!sameMoment) {
        Q_EMIT momentChanged();
    }
    if (!sameScenarios) {
        Q_EMIT scenariosChanged();
    }
    if (!sameBookmarks) {
        Q_EMIT bookmarksChanged();
    }
    if (!sameShow) {
        Q_EMIT showChanged();
    }
    if (!sameSheets) {
        Q_EMIT sheetsChanged();
    }
    Q_EMIT historyChanged();
}

void MapDocument::undo()
{
    if (canUndo()) {
        --m_position;
        restore(*m_steps[m_position].before, m_steps[m_position].action);
    }
}

void MapDocument::redo()
{
    if (canRedo()) {
        const auto &step = m_steps[m_position++];
        restore(*step.after, step.action);
    }
}

QString MapDocument::text(const Step &step, Language language)
{
    const auto title = step.title.in(language);
    switch (step.action) {
    case Action::Add:
        return tr("adding “%1”").arg(title);
    case Action::Remove:
        return tr("removing “%1”").arg(title);
    case Action::Show:
        return tr("showing “%1”").arg(title);
    case Action::Hide:
        return tr("hiding “%1”").arg(title);
    case Action::Opacity:
        return tr("opacity of “%1”").arg(title);
    case Action::Style:
        return tr("style of “%1”").arg(title);
    case Action::Scales:
        return tr("scales of “%1”").arg(title);
    case Action::Series:
        return tr("figures over years of “%1”").arg(title);
    case Action::Scenarios:
        return tr("changing assumptions");
    case Action::Mend:
        return tr("mending “%1”").arg(title);
    case Action::Filter:
        return tr("filter of “%1”").arg(title);
    case Action::Join:
        return tr("joined columns of “%1”").arg(title);
    case Action::Draw:
        return tr("drawing “%1”").arg(title);
    case Action::Reshape:
        return tr("reshaping “%1”").arg(title);
    case Action::Restyle:
        return tr("look of “%1”").arg(title);
    case Action::Erase:
        return tr("erasing “%1”").arg(title);
    case Action::Bookmarks:
        return tr("changing the bookmark “%1”").arg(title);
    case Action::PaneLayers:
        return tr("layers of map %1").arg(title);
    case Action::Bookmarked:
    case Action::PaneBookmarked:
        return tr("layers of “%1”").arg(title);
    case Action::RecordScene:
        return tr("recording the scene “%1”").arg(title);
    case Action::EditScene:
        return tr("changing the scene “%1”").arg(title);
    case Action::MoveScene:
        return tr("moving the scene “%1”").arg(title);
    case Action::RemoveScene:
        return tr("removing the scene “%1”").arg(title);
    case Action::ArrangeShow:
        return tr("changing the show");
    case Action::Sheets:
        return tr("keeping the sheet “%1”").arg(title);
    case Action::Move:
        break;
    }
    return tr("moving “%1”").arg(title);
}

QString MapDocument::undoText(Language language) const
{
    return canUndo() ? text(m_steps[m_position - 1], language) : QString();
}

QString MapDocument::redoText(Language language) const
{
    return canRedo() ? text(m_steps[m_position], language) : QString();
}

} // namespace revier
