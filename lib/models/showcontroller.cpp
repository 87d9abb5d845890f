// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/showcontroller.h"

#include "crs/geodesy.h"
#include "story/scenestate.h"
#include "story/scenetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

constexpr int kGatherMs = 100;
constexpr int kPlayMs = 500; // a year
constexpr int kSecond = 1000;

} // namespace

ShowController::ShowController(QObject *parent)
    : QObject(parent)
    , m_job(this)
{
    m_stageView.setMap(&m_stage);
    m_years.setMap(&m_stage);
    m_ink.setView(&m_stageView);
    for (auto *timer : {&m_stagingTimer, &m_textsTimer, &m_typedTimer}) {
        timer->setSingleShot(true);
        timer->setInterval(kGatherMs);
    }
    m_typedTimer.setInterval(3 * kSecond);
    m_clock.setInterval(kSecond);
    m_playTimer.setInterval(kPlayMs);
    m_playTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_stagingTimer, &QTimer::timeout, this, &ShowController::prepareScenes);
    connect(&m_textsTimer, &QTimer::timeout, this, &ShowController::updateTexts);
    connect(&m_typedTimer, &QTimer::timeout, this, [this] { setTyped({}); });
    connect(&m_clock, &QTimer::timeout, this, &ShowController::elapsedChanged);
    connect(&m_playTimer, &QTimer::timeout, this, &ShowController::playOn);
    connect(&m_kioskTimer, &QTimer::timeout, this, &ShowController::next);
    const auto updateSoon = [this] { m_textsTimer.start(); };
    connect(&m_stage, &MapController::sceneChanged, this, updateSoon);
    connect(&m_stageView, &ViewController::viewChanged, this, updateSoon);
    connect(&m_stageView, &ViewController::viewChanged, this, [this] {
        if (!m_ink.isEmpty()) { // an empty layer would be painted anew in each frame of a flight
            Q_EMIT m_ink.inkChanged();
        }
    });
    connect(&m_ink, &InkController::strokeDrawn, this,
            [this](const InkStroke &stroke) { m_log.addStroke(stroke, m_ink.strokes()); });
    connect(&m_ink, &InkController::pinSet, &m_log, &ShowLog::addPin);
    connect(&m_ink, &InkController::undone, this, [this] { m_log.takeBack(m_ink.strokes()); });
    connect(&m_log, &ShowLog::minutesChanged, this, [this] { m_ink.setNextNumber(m_log.count() + 1); });
    connect(&m_log, &ShowLog::failed, this, &ShowController::failed);
}

ShowController::~ShowController() = default;

void ShowController::setMap(MapController *map)
{
    if (m_map == map) {
        return;
    }
    if (m_map) {
        m_map->disconnect(this);
        m_map->document()->disconnect(this);
    }
    m_map = map;
    if (map != nullptr) {
        const auto *document = map->document();
        connect(document, &MapDocument::showChanged, this, &ShowController::scheduleStaging);
        connect(document, &MapDocument::structureChanged, this, &ShowController::scheduleStaging);
        connect(document, &MapDocument::layerChanged, this, &ShowController::scheduleStaging);
        connect(document, &MapDocument::groupChanged, this, &ShowController::scheduleStaging);
        connect(map, &MapController::projectOpened, this, &ShowController::stop);
        const auto followLanguage = [this] {
            m_stage.setLanguageCode(m_map->languageCode());
            Q_EMIT sceneChanged();
        };
        connect(map, &MapController::languageChanged, this, followLanguage);
        followLanguage();
    }
    Q_EMIT mapChanged();
}

const Show &ShowController::show() const
{
    static const MapState none;
    return m_told ? m_told->show : none.show;
}

const ShowScene &ShowController::current() const
{
    static const ShowScene none;
    const bool known = m_current >= 0 && m_current < count();
    return known ? show().scenes[std::size_t(m_rows[std::size_t(m_current)])] : none;
}

void ShowController::start(int row)
{
    begin(row, nullptr);
}

void ShowController::begin(int row, const ShowSession *lost)
{
    const auto rows = m_map ? shownScenes(m_map->document()->snapshot()->show) : std::vector<int>();
    if (rows.empty()) {
        Q_EMIT failed(
            tr("The show of this map has no scene that is shown. Record one, or switch one on that is "
               "hidden."));
        return;
    }
    const auto from = std::ranges::lower_bound(rows, row);
    m_current = from == rows.end() ? 0 : int(from - rows.begin());
    m_entered = false;
    m_parked = false;
    m_blank = Blank::None;
    m_begun = lost != nullptr ? lost->begun : QDateTime::currentDateTime();
    m_ink.clear();
    m_log.begin(shownTitle(), m_map->projectPath(), lost != nullptr);
    m_ink.setNextNumber(m_log.count() + 1);
    if (lost != nullptr) {
        restore(*lost);
    }
    m_clock.start();
    const bool wasRunning = m_running;
    m_running = true;
    prepareScenes();
    if (!wasRunning) {
        Q_EMIT runningChanged();
    }
    Q_EMIT blankChanged();
    Q_EMIT parkedChanged();
    Q_EMIT elapsedChanged();
}

void ShowController::stop()
{
    if (!m_running) {
        return;
    }
    m_running = false;
    m_job.cancel();
    for (auto *timer : {&m_clock, &m_stagingTimer, &m_playTimer, &m_kioskTimer, &m_typedTimer}) {
        timer->stop();
    }
    m_ink.setTool(InkController::Tool::None);
    setTyped({});
    m_log.end();
    Q_EMIT runningChanged();
}

void ShowController::scheduleStaging()
{
    if (m_running) {
        m_stagingTimer.start();
    }
}

void ShowController::prepareScenes()
{
    if (!m_map) {
        return;
    }
    const auto map = m_map->document()->snapshot();
    m_job.start(
        [map, scale = m_stageScale](const JobControl &control) { return stagedScenes(*map, scale, control); },
        [this, map](const std::vector<MapState> &scenes) {
            const auto id = sceneId();
            m_told = map;
            m_rows = shownScenes(map->show);
            takeScenes(scenes);
            if (const auto row = map->show.sceneIndex(id); m_entered && row >= 0) {
                const auto same = std::ranges::lower_bound(m_rows, row); // it may have moved
                m_current = std::min(int(same - m_rows.begin()), count() - 1);
            }
            showScene(!m_entered, Transition::Cut);
        });
}

void ShowController::takeScenes(std::vector<MapState> scenes)
{
    m_scenes = std::move(scenes);
    for (auto &scene : m_scenes) {
        for (auto &layer : scene.layers) {
            if (!layer.table && layer.error.isEmpty()) {
                layer.error = tr("The layer is still being read.");
            }
        }
    }
    if (m_scenes.empty()) {
        stop(); // the last one was removed or hidden
    }
    Q_EMIT scenesChanged();
}

void ShowController::showScene(bool entering, Transition transition)
{
    if (!m_running || m_scenes.empty()) {
        return;
    }
    m_current = std::clamp(m_current, 0, count() - 1);
    auto state = m_scenes[std::size_t(m_current)];
    if (!entering) { // the presenter may have moved the time line
        state.moment = m_stage.document()->snapshot()->moment;
        state.panes.panes.front().moment = state.moment;
    }
    Q_EMIT aboutToEnter(entering ? transition : Transition::Cut);
    m_stage.setDark(show().projector.dark);
    m_stage.present(*m_map, std::move(state));
    highlight();
    m_ink.setSceneId(current().id);
    m_log.setScene(current(), title(), m_stage.document()->snapshot()->moment, m_texts.moment);
    Q_EMIT sceneChanged();
    if (entering) {
        m_entered = true;
        m_playTimer.stop();
        const auto &view = current().view;
        Q_EMIT cameraRequested({view.center.x, view.center.y}, view.denominator / m_stageScale, transition);
    }
    if (show().kiosk) {
        m_kioskTimer.start(show().secondsPerScene * kSecond);
    } else {
        m_kioskTimer.stop();
    }
}

void ShowController::highlight()
{
    QHash<QString, FeatureSet> features;
    for (const auto &found : findFeatures(*m_stage.document()->snapshot(), current().highlights)) {
        features[found.layerId].push_back(found.feature);
    }
    for (auto &set : features) {
        std::ranges::sort(set);
    }
    m_stage.selection()->clear();
    m_stage.selection()->add(features);
}

void ShowController::enter(int scene)
{
    if (!m_running || m_scenes.empty()) {
        return;
    }
    m_current = std::clamp(scene, 0, count() - 1);
    if (m_parked) {
        m_parked = false;
        Q_EMIT parkedChanged();
    }
    setBlank(Blank::None);
    showScene(true, Transition(int(current().transition)));
}

void ShowController::next()
{
    if (m_current + 1 < count()) {
        enter(m_current + 1);
    } else if (show().kiosk) {
        enter(0);
    }
}

void ShowController::previous()
{
    if (m_current > 0) {
        enter(m_current - 1);
    }
}

void ShowController::goTo(int scene)
{
    if (scene >= 0 && scene < count()) {
        enter(scene);
    }
}

void ShowController::arrived()
{
    const auto from = current().moment.value_or(Moment()).year;
    if (m_running && !m_parked && from > 0 && current().playUntil > from) {
        m_playTimer.start();
    }
}

/// Year by year to that of the scene.
void ShowController::playOn()
{
    const auto year = m_years.year();
    if (year >= current().playUntil || m_parked) {
        m_playTimer.stop();
        return;
    }
    m_years.setYear(year + 1);
    if (m_years.year() == year) {
        m_playTimer.stop(); // there are no numbers for the years that follow
    }
}

void ShowController::setStageSize(QSizeF size)
{
    const auto scale = size.isEmpty() ? 1 : stageScaleOf(size);
    if (scale == m_stageScale) {
        return;
    }
    m_stageScale = scale;
    if (m_running) {
        m_entered = m_entered && m_parked; // the camera must look at the same place in the new size
        prepareScenes();
    }
}

void ShowController::setBlank(Blank blank)
{
    if (m_blank != blank) {
        m_blank = blank;
        Q_EMIT blankChanged();
    }
}

void ShowController::setParked(bool parked)
{
    if (m_parked == parked || !m_running) {
        return;
    }
    m_parked = parked;
    m_playTimer.stop();
    m_kioskTimer.stop();
    setBlank(Blank::None);
    m_log.setParked(parked);
    Q_EMIT parkedChanged();
    if (!parked) {
        showScene(true, Transition::Flight);
    }
}

void ShowController::setNotesShown(bool shown)
{
    if (m_notesShown != shown) {
        m_notesShown = shown;
        Q_EMIT notesShownChanged();
    }
}

void ShowController::updateTexts()
{
    const auto &view = m_stageView.view();
    if (!m_running || view.size.isEmpty()) {
        return;
    }
    auto state = *m_stage.document()->snapshot();
    if (m_stage.isDark()) {
        darken(state);
    }
    m_texts = mapTexts(state, m_stage.scene(), view, m_stage.language());
    m_legend.setBlocks(m_texts.legend);
    m_log.setMoment(state.moment, m_texts.moment);
    Q_EMIT textsChanged();
}

} // namespace revier
