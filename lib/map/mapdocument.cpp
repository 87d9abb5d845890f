// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/mapdocument.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

const QString kDrawn = u"drawn"_s; ///< a slider: what has one number to change

LocalizedText titleOf(const MapState &state, const QString &id)
{
    const auto index = state.layerIndex(id);
    return index < 0 ? LocalizedText() : state.layers[std::size_t(index)].title;
}

} // namespace

MapDocument::MapDocument(QObject *parent)
    : QObject(parent)
{
}

void MapDocument::reset(MapState state)
{
    m_steps.clear();
    m_position = 0;
    m_saved = 0;
    state.panes = validLayout(std::move(state.panes));
    state.panes.panes[std::size_t(state.panes.active)].moment = state.moment;
    replace(std::move(state));
    Q_EMIT historyChanged();
}

QString MapDocument::uniqueId(const MapState &state, const QString &wanted)
{
    const auto base = wanted.isEmpty() ? u"layer"_s : wanted;
    auto id = base;
    for (int n = 2; state.layerIndex(id) >= 0; ++n) {
        id = base + u'-' + QString::number(n);
    }
    return id;
}

void MapDocument::replace(MapState state)
{
    sortByGroups(state);
    m_state = std::make_shared<const MapState>(std::move(state));
    Q_EMIT structureChanged();
}

QString MapDocument::addLayer(Layer layer)
{
    const auto before = m_state;
    auto state = *m_state;
    layer.id = uniqueId(state, layer.id);
    const auto id = layer.id;
    const auto title = layer.title;
    if (layer.table && layer.table->raster) {
        addRaster(state, std::move(layer));
    } else {
        state.layers.insert(state.layers.begin(), std::move(layer));
    }
    replace(std::move(state));
    addStep(Action::Add, id, title, before);
    return id;
}

void MapDocument::removeLayer(const QString &id)
{
    const auto index = m_state->layerIndex(id);
    if (index < 0) {
        return;
    }
    const auto before = m_state;
    auto state = *m_state;
    const auto title = state.layers[std::size_t(index)].title;
    state.layers.erase(state.layers.begin() + index);
    replace(std::move(state));
    addStep(Action::Remove, id, title, before);
}

template<typename Change> bool MapDocument::changeLayer(const QString &id, Change change)
{
    const auto index = m_state->layerIndex(id);
    if (index < 0) {
        return false;
    }
    auto state = std::make_shared<MapState>(*m_state);
    change(state->layers[std::size_t(index)]);
    m_state = std::move(state);
    Q_EMIT layerChanged(id);
    return true;
}

template<typename Change> bool MapDocument::changeGroup(const QString &id, Change change)
{
    auto state = std::make_shared<MapState>(*m_state);
    const auto it = std::ranges::find(state->groups, id, &LayerGroup::id);
    if (it == state->groups.end()) {
        return false;
    }
    change(*it);
    m_state = std::move(state);
    Q_EMIT groupChanged(id);
    return true;
}

void MapDocument::setTable(const QString &id, FeatureTablePtr table, FeatureChoicePtr choice,
                           const QString &filterError)
{
    changeLayer(id, [&](Layer &layer) {
        layer.table = std::move(table);
        layer.choice = std::move(choice);
        layer.filterError = filterError;
        layer.error.clear();
    });
}

void MapDocument::setSeries(const QString &id, YearSeriesPtr series, const QString &error)
{
    changeLayer(id, [&](Layer &layer) {
        layer.series = std::move(series);
        layer.seriesError = error;
    });
}

void MapDocument::setSeriesSource(const QString &id, SeriesSource source, Style style)
{
    const auto before = m_state;
    const bool changed = changeLayer(id, [&](Layer &layer) {
        if (layer.seriesSource != source) {
            layer.series.reset();
            layer.seriesError.clear();
        }
        layer.seriesSource = std::move(source);
        layer.style = std::move(style);
    });
    if (changed) {
        addStep(Action::Series, id, titleOf(*m_state, id), before);
    }
}

void MapDocument::setMoment(const Moment &moment)
{
    if (m_state->moment == moment) {
        return;
    }
    auto state = std::make_shared<MapState>(*m_state);
    state->moment = moment;
    state->panes.panes[std::size_t(state->panes.active)].moment = moment;
    m_state = std::move(state);
    Q_EMIT momentChanged();
}

void MapDocument::setOwnScenarios(const QJsonObject &scenarios, const QString &what)
{
    if (m_state->ownScenarios == scenarios) {
        return;
    }
    const auto before = m_state;
    auto state = std::make_shared<MapState>(*m_state);
    state->ownScenarios = scenarios;
    m_state = std::move(state);
    addStep(Action::Scenarios, {}, {}, before, what);
    Q_EMIT scenariosChanged();
}

void MapDocument::setError(const QString &id, const QString &message)
{
    changeLayer(id, [&message](Layer &layer) { layer.error = message; });
}

void MapDocument::setVisible(const QString &id, bool visible)
{
    const auto before = m_state;
    if (const auto index = m_state->layerIndex(id);
        index >= 0 && m_state->layers[std::size_t(index)].visible == visible) {
        return;
    }
    if (changeLayer(id, [visible](Layer &layer) { layer.visible = visible; })) {
        addStep(visible ? Action::Show : Action::Hide, id, titleOf(*m_state, id), before);
    }
}

void MapDocument::setOpacity(const QString &id, double opacity)
{
    const auto before = m_state;
    if (changeLayer(id, [opacity](Layer &layer) { layer.opacity = std::clamp(opacity, 0.0, 1.0); })) {
        addStep(Action::Opacity, id, titleOf(*m_state, id), before, kDrawn);
    }
}

void MapDocument::setStyle(const QString &id, Style style, const QString &what)
{
    const auto before = m_state;
    if (changeLayer(id, [&style](Layer &layer) { layer.style = std::move(style); })) {
        addStep(Action::Style, id, titleOf(*m_state, id), before, what);
    }
}

void MapDocument::setScales(const QString &id, double minScale, double maxScale)
{
    const auto before = m_state;
    const auto change = [&](Layer &layer) {
        layer.minScale = std::max(0.0, minScale);
        layer.maxScale = std::max(0.0, maxScale);
    };
    if (changeLayer(id, change)) {
        addStep(Action::Scales, id, titleOf(*m_state, id), before, kDrawn);
    }
}

void MapDocument::setLook(const QString &id, Style style, double opacity, double minScale, double maxScale)
{
    const auto before = m_state;
    const auto change = [&](Layer &layer) {
        layer.style = std::move(style);
        layer.opacity = std::clamp(opacity, 0.0, 1.0);
        layer.minScale = std::max(0.0, minScale);
        layer.maxScale = std::max(0.0, maxScale);
    };
    if (changeLayer(id, change)) {
        addStep(Action::Style, id, titleOf(*m_state, id), before);
    }
}

void MapDocument::setFilter(const QString &id, const QString &filter, FeatureChoicePtr choice)
{
    const auto before = m_state;
    const auto index = m_state->layerIndex(id);
    if (index < 0 || m_state->layers[std::size_t(index)].filter == filter) {
        return;
    }
    const auto change = [&](Layer &layer) {
        layer.filter = filter;
        layer.choice = std::move(choice);
        layer.filterError.clear();
    };
    if (changeLayer(id, change)) {
        addStep(Action::Filter, id, titleOf(*m_state, id), before);
    }
}

void MapDocument::setChoice(const QString &id, FeatureChoicePtr choice, const QString &error)
{
    changeLayer(id, [&](Layer &layer) {
        layer.choice = std::move(choice);
        layer.filterError = error;
    });
}

void MapDocument::setRemedies(const QString &id, std::vector<doctor::Remedy> remedies, FeatureTablePtr table)
{
    const auto index = m_state->layerIndex(id);
    if (index < 0) {
        return;
    }
    const auto before = m_state;
    auto state = *m_state;
    auto &layer = state.layers[std::size_t(index)];
    layer.remedies = std::move(remedies);
    layer.table = std::move(table);
    layer.error.clear();
    layer.series.reset(); // its numbers belong to the table before
    layer.seriesError.clear();
    const auto title = layer.title;
    replace(std::move(state));
    addStep(Action::Mend, id, title, before);
}

void MapDocument::setJoins(const QString &id, std::vector<LayerJoin> joins, FeatureTablePtr table)
{
    const auto before = m_state;
    const bool changed = changeLayer(id, [&](Layer &layer) {
        layer.joins = std::move(joins);
        layer.table = std::move(table);
        layer.error.clear();
        layer.series.reset(); // its numbers belong to the table before
        layer.seriesError.clear();
    });
    if (changed) {
        addStep(Action::Join, id, titleOf(*m_state, id), before);
    }
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
    const auto before = m_state;
    replace(std::move(state));
    addStep(Action::Move, id, titleOf(*m_state, id), before);
}

void MapDocument::setGroupVisible(const QString &groupId, bool visible)
{
    const auto before = m_state;
    if (const auto *group = m_state->group(groupId); group != nullptr && group->visible == visible) {
        return;
    }
    if (changeGroup(groupId, [visible](LayerGroup &group) { group.visible = visible; })) {
        addStep(visible ? Action::Show : Action::Hide, groupId, m_state->group(groupId)->title, before);
    }
}

void MapDocument::setGroupExpanded(const QString &groupId, bool expanded)
{
    changeGroup(groupId, [expanded](LayerGroup &group) { group.expanded = expanded; });
}

void MapDocument::addStep(Action action, const QString &id, const LocalizedText &title,
                          const MapStatePtr &before, const QString &what)
{
    constexpr qint64 kOneMoveMs = 1000; // a slider that is drawn is one step
    auto *last = m_position > 0 && !canRedo() ? &m_steps.back() : nullptr;
    const bool goesOn = last != nullptr && !what.isEmpty() && last->what == what && last->action == action
        && last->id == id && m_saved != m_position && m_sinceStep.isValid()
        && m_sinceStep.elapsed() < kOneMoveMs;
    m_sinceStep.start();
    if (goesOn) {
        last->after = m_state;
        return;
    }
    if (m_saved.value_or(0) > m_position) {
        m_saved.reset(); // it lay among the steps that were undone
    }
    m_steps.resize(m_position);
    m_steps.push_back({action, id, title, before, m_state, what});
    if (m_steps.size() > kMostSteps) {
        m_steps.erase(m_steps.begin());
        m_saved = m_saved && *m_saved > 0 ? std::optional(*m_saved - 1) : std::nullopt;
    }
    m_position = m_steps.size();
    Q_EMIT historyChanged();
}

void MapDocument::markSaved()
{
    m_saved = m_position;
    Q_EMIT historyChanged();
}

void MapDocument::markModified()
{
    m_saved.reset();
    Q_EMIT historyChanged();
}

} // namespace revier
