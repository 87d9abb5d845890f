// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/showlog.h"

#include "core/savefile.h"
#include "crs/geodesy.h"
#include "export/minutespdf.h"
#include "models/mapcontroller.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

std::vector<Point> geographic(const std::vector<Point> &places)
{
    std::vector<Point> lonLat;
    std::ranges::transform(places, std::back_inserter(lonLat),
                           [](Point place) { return geographicFromWebMercator(place); });
    return lonLat;
}

Result<void> writeMinutes(const MapState &map, const Minutes &minutes, const QString &path, Language language,
                          const JobControl &control)
{
    if (path.endsWith(u".pdf"_s, Qt::CaseInsensitive)) {
        const MinutesRequest request {.path = path, .language = language, .date = QDate::currentDate()};
        return exportMinutes(map, minutes, request, control);
    }
    return saveFile(path, minutesGeoJson(minutes, language));
}

} // namespace

ShowLog::ShowLog(QObject *parent)
    : QObject(parent)
    , m_job(this)
{
    setPath(usualSessionPath());
}

ShowLog::~ShowLog() = default;

void ShowLog::setPath(const QString &path)
{
    m_lock.reset();
    m_path = path;
}

/// Only the program that has the lock reads and writes: another one may be showing right now.
void ShowLog::look()
{
    if (m_path.isEmpty() || m_lock) {
        return;
    }
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    auto lock = std::make_unique<QLockFile>(m_path + u".lock"_s);
    lock->setStaleLockTime(0); // a show may run for hours; it is stale when its program is gone
    if (!lock->tryLock(0)) {
        m_path.clear();
        return;
    }
    m_lock = std::move(lock);
    const auto session = readSession(m_path);
    if (!session) {
        if (session.error().code != Error::Code::NotFound) {
            Q_EMIT failed(session.error().message);
        }
        return;
    }
    m_session = *session;
    m_lost = *session;
    Q_EMIT minutesChanged();
    Q_EMIT interruptedChanged();
}

QString ShowLog::interruptedText() const
{
    return isInterrupted() ? m_lost.showTitle : QString();
}

void ShowLog::begin(const QString &title, const QString &projectPath, bool resumed)
{
    look();
    const auto now = QDateTime::currentDateTime();
    auto &minutes = m_session.minutes;
    if (minutes.entries.empty()) {
        minutes = {.title = title, .begun = now, .ended = {}, .entries = {}};
    }
    minutes.ended = {};
    m_session.projectPath = projectPath;
    m_session.showTitle = title;
    m_session.begun = resumed ? m_lost.begun : now;
    if (!resumed) {
        m_session.strokes.clear();
    }
    m_running = true;
    forgetInterrupted();
}

void ShowLog::setScene(const ShowScene &scene, const QString &title, const Moment &moment,
                       const QString &momentText)
{
    m_session.sceneId = scene.id;
    m_sceneTitle = title;
    setMoment(moment, momentText);
    write();
}

void ShowLog::setMoment(const Moment &moment, const QString &momentText)
{
    m_moment = moment;
    m_momentText = momentText;
}

void ShowLog::setParked(bool parked)
{
    m_session.parked = parked;
    write();
}

void ShowLog::add(MinuteEntry entry)
{
    if (m_session.minutes.entries.size() >= Minutes::kMostEntries) {
        return;
    }
    entry.time = QDateTime::currentDateTime();
    entry.sceneId = m_session.sceneId;
    entry.sceneTitle = m_sceneTitle;
    entry.moment = m_moment;
    entry.momentText = m_momentText;
    m_session.minutes.entries.push_back(std::move(entry));
    write();
    Q_EMIT minutesChanged();
}

void ShowLog::keepStrokes(const std::vector<InkStroke> &all)
{
    m_session.strokes.clear();
    for (const auto &stroke : all) {
        m_session.strokes[stroke.sceneId].push_back(
            {.places = geographic(stroke.places), .color = stroke.color.name(), .width = stroke.width});
    }
}

void ShowLog::addStroke(const InkStroke &stroke, const std::vector<InkStroke> &all)
{
    keepStrokes(all);
    MinuteEntry entry;
    entry.kind = MinuteEntry::Kind::Stroke;
    entry.places = geographic(stroke.places);
    entry.color = stroke.color.name();
    add(std::move(entry));
}

void ShowLog::addPin(const InkPin &pin)
{
    MinuteEntry entry;
    entry.kind = MinuteEntry::Kind::Pin;
    entry.places = geographic({pin.place});
    add(std::move(entry));
}

void ShowLog::takeBack(const std::vector<InkStroke> &all)
{
    keepStrokes(all);
    auto &entries = m_session.minutes.entries;
    if (!entries.empty() && entries.back().kind != MinuteEntry::Kind::Question) {
        entries.pop_back();
        Q_EMIT minutesChanged();
    }
    write();
}

void ShowLog::addQuestion(const QString &text)
{
    MinuteEntry entry;
    entry.kind = MinuteEntry::Kind::Question;
    entry.text = text.left(Minutes::kMostLetters);
    add(std::move(entry));
}

void ShowLog::end()
{
    if (!m_running) {
        return;
    }
    m_running = false;
    m_session.sceneId.clear();
    m_session.parked = false;
    m_session.minutes.ended = QDateTime::currentDateTime();
    write();
}

void ShowLog::forgetInterrupted()
{
    if (isInterrupted()) {
        m_lost = {};
        if (!m_running) {
            m_session.sceneId.clear();
        }
        write();
        Q_EMIT interruptedChanged();
    }
}

void ShowLog::write()
{
    if (m_path.isEmpty()) {
        return;
    }
    const bool anything = !m_session.sceneId.isEmpty() || !m_session.minutes.entries.empty();
    m_session.elapsedMs = m_session.begun.isValid()
        ? std::max<qint64>(0,
                           m_session.begun.msecsTo(QDateTime::currentDateTime())) // a clock may be set back
        : 0;
    if (const auto done = anything ? saveSession(m_session, m_path) : clearSession(m_path); !done) {
        m_path.clear(); // said once; the show goes on
        Q_EMIT failed(done.error().message);
    }
}

void ShowLog::saveMinutes(MapController *map, const QUrl &file)
{
    const auto path = file.toLocalFile();
    m_job.start(
        [state = map->document()->snapshot(), minutes = m_session.minutes, path, language = map->language()](
            const JobControl &control) { return writeMinutes(*state, minutes, path, language, control); },
        [this, path](const Result<void> &result) {
            Q_EMIT savingChanged();
            if (result) {
                Q_EMIT saved(QDir::toNativeSeparators(path));
            } else {
                Q_EMIT failed(result.error().message);
            }
        });
    Q_EMIT savingChanged();
}

void ShowLog::discardMinutes()
{
    m_session.minutes.entries.clear();
    write();
    Q_EMIT minutesChanged();
}

} // namespace revier
