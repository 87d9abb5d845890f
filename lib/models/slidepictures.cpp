// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slidepictures.h"

#include "export/slide.h"

#include <algorithm>

namespace revier {
namespace {

constexpr int kGatherMs = 400;

} // namespace

SlidePictures::SlidePictures(QObject *parent)
    : QObject(parent)
    , m_job(this)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kGatherMs);
    connect(&m_timer, &QTimer::timeout, this, &SlidePictures::forgetAll);
}

void SlidePictures::setMap(MapController *map)
{
    if (m_map == map) {
        return;
    }
    if (m_map) {
        m_map->disconnect(this);
        m_map->document()->disconnect(this);
    }
    m_map = map;
    m_pictures.clear();
    if (map != nullptr) {
        const auto changed = [this] { m_timer.start(); };
        const auto *document = map->document();
        connect(document, &MapDocument::structureChanged, this, changed);
        connect(document, &MapDocument::layerChanged, this, changed);
        connect(document, &MapDocument::groupChanged, this, changed);
        connect(document, &MapDocument::showChanged, this, changed);
        connect(map, &MapController::languageChanged, this, changed);
    }
    forgetAll();
    Q_EMIT mapChanged();
}

void SlidePictures::forgetAll()
{
    m_job.cancel();
    m_painting.clear();
    m_wanted.clear();
    m_fresh.clear();
    for (const auto &scene : m_map ? m_map->document()->snapshot()->show.scenes : std::vector<ShowScene>()) {
        Q_EMIT pictureChanged(scene.id);
    }
}

QImage SlidePictures::picture(const QString &sceneId)
{
    if (!m_fresh.contains(sceneId) && m_painting != sceneId && !std::ranges::contains(m_wanted, sceneId)) {
        m_wanted.push_back(sceneId);
        paintNext();
    }
    return m_pictures.value(sceneId);
}

void SlidePictures::paintNext()
{
    if (!m_painting.isEmpty() || m_wanted.empty() || !m_map) {
        return;
    }
    const auto id = m_wanted.front();
    m_wanted.pop_front();
    const auto map = m_map->document()->snapshot();
    const auto index = map->show.sceneIndex(id);
    if (index < 0) {
        paintNext();
        return;
    }
    m_painting = id;
    const SlideRequest request {.size = kSize, .language = m_map->language(), .date = {}};
    m_job.start(
        [map, index, id, request, prepared = m_map->prepared()](const JobControl &control) {
            return Painted {.sceneId = id,
                            .picture =
                                slideImage(*map, index, request, prepared, control).value_or(QImage())};
        },
        [this](const Painted &painted) {
            m_painting.clear();
            m_fresh.insert(painted.sceneId);
            m_pictures.insert(painted.sceneId, painted.picture);
            Q_EMIT pictureChanged(painted.sceneId);
            paintNext();
        });
}

} // namespace revier
