// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/panecontroller.h"

namespace revier {

PaneController::PaneController(QObject *parent)
    : QAbstractListModel(parent)
{
}

void PaneController::setMap(MapController *map)
{
    if (m_map == map) {
        return;
    }
    if (m_map) {
        m_map->document()->disconnect(this);
        m_map->disconnect(this);
    }
    m_map = map;
    if (map != nullptr) {
        const auto *document = map->document();
        connect(document, &MapDocument::structureChanged, this, &PaneController::update);
        connect(document, &MapDocument::panesChanged, this, &PaneController::update);
        connect(document, &MapDocument::momentChanged, this, &PaneController::update);
        connect(document, &MapDocument::layerChanged, this, &PaneController::updateTexts);
        connect(document, &MapDocument::groupChanged, this, &PaneController::updateTexts);
        connect(map, &MapController::languageChanged, this, &PaneController::updateTexts);
    }
    update();
    Q_EMIT mapChanged();
}

void PaneController::setTimeline(TimelineController *timeline)
{
    if (m_timeline == timeline) {
        return;
    }
    if (m_timeline) {
        m_timeline->disconnect(this);
    }
    m_timeline = timeline;
    if (timeline != nullptr) {
        connect(timeline, &TimelineController::axisChanged, this, &PaneController::updateTexts);
    }
    updateTexts();
    Q_EMIT timelineChanged();
}

PaneLayout PaneController::layout() const
{
    return m_map ? m_map->document()->snapshot()->panes : PaneLayout();
}

PaneController::Mode PaneController::mode() const
{
    return Mode(int(layout().mode));
}

void PaneController::setMode(Mode mode)
{
    if (m_map) {
        auto next = layout();
        next.mode = PaneLayout::Mode(int(mode));
        m_map->document()->setPanes(next);
    }
}

void PaneController::setActive(int pane)
{
    if (!hasIndex(pane, 0)) {
        return;
    }
    if (m_map) {
        auto next = layout();
        next.active = pane;
        m_map->document()->setPanes(next);
    }
}

void PaneController::activateNext(int step)
{
    const auto count = rowCount();
    setActive(((active() + step) % count + count) % count);
}

void PaneController::setDivider(double divider)
{
    if (m_map) {
        auto next = layout();
        next.divider = divider;
        m_map->document()->setPanes(next);
    }
}

template<typename Change> void PaneController::changePane(int pane, Change change)
{
    auto next = layout();
    if (m_map && pane >= 0 && std::size_t(pane) < next.panes.size()) {
        change(next.panes[std::size_t(pane)]);
        m_map->document()->setPanes(next);
    }
}

void PaneController::setYear(int pane, int year)
{
    if (m_timeline && m_timeline->isAvailable()) {
        changePane(pane, [this, year](MapPane &shown) {
            shown.moment.year = year;
            shown.moment = m_timeline->valid(shown.moment);
        });
    }
}

void PaneController::setScenario(int pane, int scenario)
{
    const auto id = m_timeline ? m_timeline->idOf(scenario) : QString();
    if (!id.isEmpty()) {
        changePane(pane, [&id](MapPane &shown) {
            shown.moment.scenario = id;
            if (shown.moment.compare == id) {
                shown.moment.compare.clear();
            }
        });
    }
}

void PaneController::setLayerShown(int pane, const QString &layerId, bool shown)
{
    const auto state = m_map ? m_map->document()->snapshot() : nullptr;
    const auto index = state ? state->layerIndex(layerId) : -1;
    if (index < 0) {
        return;
    }
    const bool anyway = state->isVisible(state->layers[std::size_t(index)]) == shown;
    if (pane < 0 || std::size_t(pane) >= state->panes.panes.size()) {
        return;
    }
    auto layers = state->panes.panes[std::size_t(pane)].layers;
    if (anyway) {
        layers.remove(layerId);
    } else {
        layers.insert(layerId, shown);
    }
    m_map->document()->setPaneLayers(pane, layers);
}

void PaneController::resetLayers(int pane)
{
    if (m_map) {
        m_map->document()->setPaneLayers(pane, {});
    }
}

void PaneController::update()
{
    const auto next = layout();
    const auto before = m_shown;
    takeRows(next);
    if (next.mode != before.mode) {
        Q_EMIT layoutChosen();
    }
    if (next.active != before.active) {
        Q_EMIT activeChanged();
    }
    if (next.divider != before.divider) {
        Q_EMIT dividerChanged();
    }
    updateTexts();
}

/// Panes come and go at the end, so that the others keep their pictures.
void PaneController::takeRows(const PaneLayout &next)
{
    auto &rows = m_shown.panes;
    const auto now = int(rows.size());
    const auto count = int(next.panes.size());
    if (count > now) {
        beginInsertRows({}, now, count - 1);
        rows.insert(rows.end(), next.panes.begin() + now, next.panes.end());
        endInsertRows();
    } else if (count < now) {
        beginRemoveRows({}, count, now - 1);
        rows.resize(std::size_t(count));
        endRemoveRows();
    }
    m_shown = next;
}

void PaneController::updateTexts()
{
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

/// Without numbers over years, what tells the maps apart is the layers.
QString PaneController::titleOf(int row) const
{
    const auto &pane = m_shown.panes[std::size_t(row)];
    const auto text = m_timeline ? m_timeline->textOf(pane) : QString();
    if (!text.isEmpty()) {
        return text;
    }
    return pane.moment.year > 0 ? QString::number(pane.moment.year) : tr("Map %1").arg(row + 1);
}

int PaneController::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.panes.size());
}

QVariant PaneController::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const auto &pane = m_shown.panes[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return titleOf(index.row());
    case YearRole:
        return pane.moment.year;
    case ScenarioRole:
        return m_timeline ? m_timeline->indexOf(pane.moment.scenario) : -1;
    case ActiveRole:
        return m_shown.active == index.row();
    case OwnLayersRole:
        return int(pane.layers.size());
    default:
        return {};
    }
}

QHash<int, QByteArray> PaneController::roleNames() const
{
    return {{TitleRole, "title"},
            {YearRole, "year"},
            {ScenarioRole, "scenario"},
            {ActiveRole, "active"},
            {OwnLayersRole, "ownLayers"}};
}

} // namespace revier
