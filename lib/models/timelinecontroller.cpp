// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timelinecontroller.h"

#include "scenario/jobseries.h"
#include "style/seriesstyle.h"

#include <algorithm>
#include <cmath>

namespace revier {
namespace {

constexpr double kSlowest = 0.25; // years a second
constexpr double kFastest = 10;
constexpr double kMillisecond = 1000;

const MapPane &activePane(const MapState &state)
{
    return state.panes.panes[std::size_t(state.panes.active)];
}

bool showsSeries(const MapState &state, const MapPane &pane, const Layer &layer)
{
    return layer.series && (usesSeries(layer.style) || layer.series->hasPeriods())
        && state.isVisible(layer, pane.layers);
}

} // namespace

TimelineController::TimelineController(QObject *parent)
    : QObject(parent)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(int(std::lround(kMillisecond / m_speed)));
    connect(&m_timer, &QTimer::timeout, this, &TimelineController::playOn);
}

void TimelineController::setMap(MapController *map)
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
        connect(document, &MapDocument::structureChanged, this, &TimelineController::updateAxis);
        connect(document, &MapDocument::layerChanged, this, &TimelineController::updateAxis);
        connect(document, &MapDocument::groupChanged, this, &TimelineController::momentChanged);
        connect(document, &MapDocument::momentChanged, this, &TimelineController::momentChanged);
        connect(document, &MapDocument::panesChanged, this, &TimelineController::momentChanged);
        connect(map, &MapController::languageChanged, this, &TimelineController::axisChanged);
        connect(map, &MapController::languageChanged, this, &TimelineController::momentChanged);
    }
    updateAxis();
    Q_EMIT mapChanged();
}

TimelineController::Axis TimelineController::axisOf(const MapState &state)
{
    Axis axis;
    std::tie(axis.firstYear, axis.lastYear) = yearsOf(state);
    for (const auto &layer : state.layers) {
        if (!layer.series) {
            continue;
        }
        for (const auto &scenario : layer.series->scenarios()) {
            if (!scenario.id.isEmpty()
                && !std::ranges::contains(axis.scenarios, scenario.id, &YearSeries::Scenario::id)) {
                axis.scenarios.push_back(scenario);
            }
        }
    }
    return axis;
}

void TimelineController::updateAxis()
{
    auto axis = m_map ? axisOf(*m_map->document()->snapshot()) : Axis();
    const bool changed = axis != m_axis;
    m_axis = std::move(axis);
    if (isAvailable()) {
        updatePanes();
    } else {
        setPlaying(false);
    }
    if (changed) {
        Q_EMIT axisChanged();
    }
    Q_EMIT momentChanged();
}

Moment TimelineController::valid(Moment moment) const
{
    moment.year =
        moment.year == 0 ? m_axis.lastYear : std::clamp(moment.year, m_axis.firstYear, m_axis.lastYear);
    if (indexOf(moment.scenario) < 0 && !m_axis.scenarios.empty()) {
        moment.scenario = insteadOf(moment.scenario);
    }
    if (indexOf(moment.compare) < 0) {
        moment.compare.clear();
    }
    return moment;
}

/// A scenario may be gone that one of the maps showed.
void TimelineController::updatePanes()
{
    auto layout = m_map->document()->snapshot()->panes;
    for (auto &pane : layout.panes) {
        pane.moment = valid(pane.moment);
    }
    m_map->document()->setPanes(layout);
}

Moment TimelineController::moment() const
{
    return m_map ? m_map->document()->snapshot()->moment : Moment();
}

void TimelineController::setMoment(const Moment &moment)
{
    if (m_map) {
        m_map->document()->setMoment(moment);
    }
}

int TimelineController::indexOf(const QString &scenario) const
{
    const auto found = std::ranges::find(m_axis.scenarios, scenario, &YearSeries::Scenario::id);
    return found == m_axis.scenarios.end() ? -1 : int(found - m_axis.scenarios.begin());
}

QString TimelineController::insteadOf(const QString &scenario) const
{
    const YearSeries::Scenario *original = nullptr;
    for (const auto &candidate : m_axis.scenarios) {
        if (scenario.startsWith(candidate.id + u'-')
            && (original == nullptr || candidate.id.size() > original->id.size())) {
            original = &candidate;
        }
    }
    return original == nullptr ? m_axis.scenarios.front().id : original->id;
}

QString TimelineController::idOf(int index) const
{
    return index >= 0 && std::size_t(index) < m_axis.scenarios.size()
        ? m_axis.scenarios[std::size_t(index)].id
        : QString();
}

QStringList TimelineController::scenarioTitles() const
{
    QStringList titles;
    for (const auto &scenario : m_axis.scenarios) {
        titles.append(m_map ? scenario.title.in(m_map->language()) : scenario.id);
    }
    return titles;
}

void TimelineController::setYear(int year)
{
    if (isAvailable()) {
        auto next = moment();
        next.year = std::clamp(year, m_axis.firstYear, m_axis.lastYear);
        setMoment(next);
    }
}

void TimelineController::setScenario(int index)
{
    auto next = moment();
    if (const auto id = idOf(index); !id.isEmpty() && id != next.scenario) {
        if (next.compare == id) { // the two change places
            next.compare = next.scenario;
        }
        next.scenario = id;
        setMoment(next);
    }
}

void TimelineController::setCompare(int index)
{
    auto next = moment();
    const auto id = idOf(index);
    next.compare = id == next.scenario ? QString() : id;
    setMoment(next);
}

const Layer *TimelineController::leadingLayer(const MapState &state, const MapPane &pane)
{
    const Layer *first = nullptr;
    for (const auto &layer : state.layers) {
        if (showsSeries(state, pane, layer)) {
            return &layer;
        }
        first = first == nullptr && layer.series ? &layer : first;
    }
    return first;
}

QString TimelineController::text() const
{
    return m_map ? textOf(activePane(*m_map->document()->snapshot())) : QString();
}

QString TimelineController::textOf(const MapPane &pane) const
{
    if (!m_map) {
        return {};
    }
    const auto state = m_map->document()->snapshot();
    const auto *layer = leadingLayer(*state, pane);
    return layer == nullptr
        ? QString()
        : momentText(*layer->series, valuesAt(*layer->series, pane.moment), pane.moment, m_map->language());
}

bool TimelineController::isAssumed() const
{
    if (!m_map) {
        return false;
    }
    const auto state = m_map->document()->snapshot();
    return std::ranges::any_of(state->layers, [&state](const Layer &layer) {
        return showsSeries(*state, activePane(*state), layer)
            && valuesAt(*layer.series, state->moment).assumed;
    });
}

bool TimelineController::areLayersShown() const
{
    if (!m_map) {
        return false;
    }
    const auto state = m_map->document()->snapshot();
    return std::ranges::any_of(state->layers, [&state](const Layer &layer) {
        return showsSeries(*state, activePane(*state), layer);
    });
}

void TimelineController::showLayers()
{
    if (!m_map || areLayersShown()) {
        return;
    }
    auto *document = m_map->document();
    const auto state = document->snapshot();
    auto found = std::ranges::find_if(
        state->layers, [](const Layer &layer) { return layer.series && usesSeries(layer.style); });
    if (found == state->layers.end()) {
        found =
            std::ranges::find_if(state->layers, [](const Layer &layer) { return layer.series != nullptr; });
    }
    if (found == state->layers.end()) {
        return;
    }
    m_map->showSeries(found->id);
    document->setVisible(found->id, true);
    if (const auto *group = state->group(found->groupId); group != nullptr) {
        document->setGroupVisible(group->id, true);
    }
}

void TimelineController::step(int years)
{
    setYear(year() + years);
}

void TimelineController::setPlaying(bool playing)
{
    if (playing == isPlaying() || (playing && !isAvailable())) {
        return;
    }
    if (playing && year() >= m_axis.lastYear) {
        setYear(m_axis.firstYear);
    }
    playing ? m_timer.start() : m_timer.stop();
    Q_EMIT playingChanged();
}

void TimelineController::playOn()
{
    if (year() < m_axis.lastYear) {
        step(1);
    } else if (m_loop) {
        setYear(m_axis.firstYear);
    } else {
        setPlaying(false);
    }
}

void TimelineController::setSpeed(double speed)
{
    const auto valid = std::clamp(speed, kSlowest, kFastest);
    if (valid != m_speed && std::isfinite(valid)) {
        m_speed = valid;
        m_timer.setInterval(int(std::lround(kMillisecond / valid)));
        Q_EMIT speedChanged();
    }
}

void TimelineController::setLoop(bool loop)
{
    if (m_loop != loop) {
        m_loop = loop;
        Q_EMIT loopChanged();
    }
}

} // namespace revier
