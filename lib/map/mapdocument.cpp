// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/mapdocument.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

QString uniqueId(const MapState &state, const QString &wanted)
{
    const auto base = wanted.isEmpty() ? u"layer"_s : wanted;
    auto id = base;
    for (int n = 2; state.layerIndex(id) >= 0; ++n) {
        id = base + u'-' + QString::number(n);
    }
    return id;
}

} // namespace

MapDocument::MapDocument(QObject *parent)
    : QObject(parent)
{
}

void MapDocument::reset(MapState state)
{
    sortByGroups(state);
    m_state = std::make_shared<const MapState>(std::move(state));
    Q_EMIT structureChanged();
}

QString MapDocument::addLayer(Layer layer)
{
    auto state = *m_state;
    layer.id = uniqueId(state, layer.id);
    const auto id = layer.id;
    state.layers.insert(state.layers.begin(), std::move(layer));
    reset(std::move(state));
    return id;
}

void MapDocument::removeLayer(const QString &id)
{
    const auto index = m_state->layerIndex(id);
    if (index < 0) {
        return;
    }
    auto state = *m_state;
    state.layers.erase(state.layers.begin() + index);
    reset(std::move(state));
}

template<typename Change> void MapDocument::changeLayer(const QString &id, Change change)
{
    const auto index = m_state->layerIndex(id);
    if (index < 0) {
        return;
    }
    auto state = std::make_shared<MapState>(*m_state);
    change(state->layers[std::size_t(index)]);
    m_state = std::move(state);
    Q_EMIT layerChanged(id);
}

template<typename Change> void MapDocument::changeGroup(const QString &id, Change change)
{
    auto state = std::make_shared<MapState>(*m_state);
    const auto it = std::ranges::find(state->groups, id, &LayerGroup::id);
    if (it == state->groups.end()) {
        return;
    }
    change(*it);
    m_state = std::move(state);
    Q_EMIT groupChanged(id);
}

void MapDocument::setTable(const QString &id, FeatureTablePtr table)
{
    changeLayer(id, [&table](Layer &layer) {
        layer.table = std::move(table);
        layer.error.clear();
    });
}

void MapDocument::setError(const QString &id, const QString &message)
{
    changeLayer(id, [&message](Layer &layer) { layer.error = message; });
}

void MapDocument::setVisible(const QString &id, bool visible)
{
    changeLayer(id, [visible](Layer &layer) { layer.visible = visible; });
}

void MapDocument::setOpacity(const QString &id, double opacity)
{
    changeLayer(id, [opacity](Layer &layer) { layer.opacity = std::clamp(opacity, 0.0, 1.0); });
}

void MapDocument::setStyle(const QString &id, Style style)
{
    changeLayer(id, [&style](Layer &layer) { layer.style = std::move(style); });
}

void MapDocument::moveLayer(const QString &id, const QString &beforeId, const QString &groupId)
{
    const auto from = m_state->layerIndex(id);
    if (from < 0 || id == beforeId) {
        return;
    }
    auto state = *m_state;
    auto layer = std::move(state.layers[std::size_t(from)]);
    state.layers.erase(state.layers.begin() + from);
    layer.groupId = groupId;
    const auto to = beforeId.isEmpty() ? -1 : state.layerIndex(beforeId);
    state.layers.insert(to < 0 ? state.layers.end() : state.layers.begin() + to, std::move(layer));
    sortByGroups(state);
    const auto same = [](const Layer &a, const Layer &b) { return a.id == b.id && a.groupId == b.groupId; };
    if (std::ranges::equal(state.layers, m_state->layers, same)) {
        return;
    }
    reset(std::move(state));
}

void MapDocument::setGroupVisible(const QString &groupId, bool visible)
{
    changeGroup(groupId, [visible](LayerGroup &group) { group.visible = visible; });
}

void MapDocument::setGroupExpanded(const QString &groupId, bool expanded)
{
    changeGroup(groupId, [expanded](LayerGroup &group) { group.expanded = expanded; });
}

} // namespace revier
