// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crs/geodesy.h"
#include "map/project.h"
#include "models/showcontroller.h"

#include <algorithm>

// How ShowController goes on with a show that was interrupted, and what it notes of one.

namespace revier {
namespace {

std::vector<Point> planar(const std::vector<Point> &lonLat)
{
    std::vector<Point> places;
    std::ranges::transform(lonLat, std::back_inserter(places), webMercatorFromGeographic);
    return places;
}

} // namespace

QString ShowController::shownTitle() const
{
    const auto map = m_map->document()->snapshot();
    const auto title = map->show.title.in(m_map->language());
    return title.isEmpty() ? map->title.in(m_map->language()) : title;
}

void ShowController::noteQuestion(const QString &text)
{
    if (m_running) {
        m_log.addQuestion(text);
    }
}

void ShowController::resume()
{
    const auto lost = m_log.interruptedShow();
    if (!m_map || lost.sceneId.isEmpty()) {
        return;
    }
    const auto goOn = [this, lost] {
        begin(std::max(0, m_map->document()->snapshot()->show.sceneIndex(lost.sceneId)), &lost);
    };
    if (m_map->projectPath() == lost.projectPath) {
        goOn();
        return;
    }
    const auto waiting = connect(m_map, &MapController::projectOpened, this, goOn,
                                 Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
    if (!m_map->openProject(lost.projectPath.isEmpty() ? shippedProjectPath() : lost.projectPath)) {
        disconnect(waiting); // a message says why
    }
}

void ShowController::restore(const ShowSession &lost)
{
    std::vector<InkStroke> strokes;
    for (auto it = lost.strokes.begin(); it != lost.strokes.end(); ++it) {
        for (const auto &stroke : it.value()) {
            strokes.push_back({.sceneId = it.key(),
                               .places = planar(stroke.places),
                               .color = QColor(stroke.color),
                               .width = stroke.width});
        }
    }
    std::vector<InkPin> pins;
    const auto &entries = lost.minutes.entries;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (entries[i].kind == MinuteEntry::Kind::Pin && !entries[i].places.empty()) {
            pins.push_back({.sceneId = entries[i].sceneId,
                            .place = webMercatorFromGeographic(entries[i].places.front()),
                            .number = int(i) + 1});
        }
    }
    m_ink.restore(std::move(strokes), std::move(pins));
}

} // namespace revier
