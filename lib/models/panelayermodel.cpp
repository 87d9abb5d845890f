// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/panelayermodel.h"

namespace revier {

PaneLayerModel::PaneLayerModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void PaneLayerModel::setPanes(PaneController *panes)
{
    if (m_panes == panes) {
        return;
    }
    if (m_panes) {
        m_panes->disconnect(this);
    }
    m_panes = panes;
    if (panes != nullptr) {
        connect(panes, &PaneController::mapChanged, this, &PaneLayerModel::watch);
    }
    watch();
    Q_EMIT panesChanged();
}

void PaneLayerModel::setPane(int pane)
{
    if (m_pane != pane) {
        m_pane = pane;
        update();
        Q_EMIT paneChanged();
    }
}

void PaneLayerModel::watch()
{
    if (m_watched) {
        m_watched->document()->disconnect(this);
        m_watched->disconnect(this);
    }
    m_watched = map();
    if (m_watched) {
        const auto *document = m_watched->document();
        connect(document, &MapDocument::structureChanged, this, &PaneLayerModel::reset);
        connect(document, &MapDocument::panesChanged, this, &PaneLayerModel::update);
        connect(document, &MapDocument::layerChanged, this, &PaneLayerModel::update);
        connect(document, &MapDocument::groupChanged, this, &PaneLayerModel::update);
        connect(m_watched, &MapController::languageChanged, this, &PaneLayerModel::update);
    }
    reset();
}

void PaneLayerModel::reset()
{
    beginResetModel();
    m_state = m_watched ? m_watched->document()->snapshot() : nullptr;
    endResetModel();
}

void PaneLayerModel::update()
{
    if (m_watched.isNull() || rowCount() == 0) {
        return;
    }
    m_state = m_watched->document()->snapshot();
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

LayerSwitches PaneLayerModel::switches() const
{
    const auto &panes = m_state->panes.panes;
    return m_pane >= 0 && std::size_t(m_pane) < panes.size() ? panes[std::size_t(m_pane)].layers
                                                             : LayerSwitches();
}

int PaneLayerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_state ? 0 : int(m_state->layers.size());
}

QVariant PaneLayerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)
        || !m_watched) {
        return {};
    }
    const auto &layer = m_state->layers[std::size_t(index.row())];
    const auto *group = m_state->group(layer.groupId);
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return layer.title.in(m_watched->language());
    case GroupRole:
        return group == nullptr ? QString() : group->title.in(m_watched->language());
    case ShownRole:
        return m_state->isVisible(layer, switches());
    case OwnRole:
        return switches().contains(layer.id);
    default:
        return {};
    }
}

bool PaneLayerModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != ShownRole || !m_panes
        || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return false;
    }
    const auto id = m_state->layers[std::size_t(index.row())].id;
    m_panes->setLayerShown(m_pane, id, value.toBool());
    return true;
}

void PaneLayerModel::setShown(int row, bool shown)
{
    setData(index(row), shown, ShownRole);
}

QHash<int, QByteArray> PaneLayerModel::roleNames() const
{
    return {{TitleRole, "title"}, {GroupRole, "group"}, {ShownRole, "shown"}, {OwnRole, "own"}};
}

} // namespace revier
