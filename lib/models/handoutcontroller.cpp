// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/handoutcontroller.h"

#include "map/project.h"
#include "story/showfile.h"

#include <QDir>

namespace revier {

HandoutController::HandoutController(QObject *parent)
    : QObject(parent)
    , m_job(this)
{
}

void HandoutController::setMap(MapController *map)
{
    if (m_map != map) {
        m_map = map;
        Q_EMIT mapChanged();
    }
}

void HandoutController::savePdf(const QUrl &file, bool notes)
{
    if (!m_map) {
        return;
    }
    const HandoutRequest request {.path = file.toLocalFile(),
                                  .language = m_map->language(),
                                  .date = QDate::currentDate(),
                                  .notes = notes,
                                  .title = {},
                                  .projectPath = m_map->projectPath()};
    start(request.path, [request](const MapState &map, const JobControl &control) {
        return exportHandout(map, request, control);
    });
}

void HandoutController::saveSlides(const QUrl &folder)
{
    if (!m_map) {
        return;
    }
    const SlidesRequest request {.folder = folder.toLocalFile(),
                                 .language = m_map->language(),
                                 .date = QDate::currentDate(),
                                 .projectPath = m_map->projectPath()};
    start(request.folder, [request](const MapState &map, const JobControl &control) {
        return exportSlides(map, request, control);
    });
}

void HandoutController::saveShow(const QUrl &file)
{
    if (!m_map) {
        return;
    }
    const auto path = file.toLocalFile();
    const auto project = m_map->projectPath().isEmpty() ? shippedProjectPath() : m_map->projectPath();
    const auto written = writeShowFile(*m_map->document()->snapshot(), path, project);
    if (written) {
        Q_EMIT saved(QDir::toNativeSeparators(path));
    } else {
        Q_EMIT failed(written.error().message);
    }
}

void HandoutController::start(const QString &path, Work work)
{
    m_progress = 0;
    m_job.start([map = m_map->document()->snapshot(),
                 work = std::move(work)](const JobControl &control) { return work(*map, control); },
                [this, path](const Result<ShowExport> &result) {
                    Q_EMIT runningChanged();
                    if (!result) {
                        if (result.error().code != Error::Code::Canceled) {
                            Q_EMIT failed(result.error().message);
                        }
                        return;
                    }
                    if (!result->warnings.isEmpty()) {
                        Q_EMIT warned(result->warnings.join(u'\n'));
                    }
                    Q_EMIT saved(QDir::toNativeSeparators(path));
                },
                [this](double progress) {
                    m_progress = progress;
                    Q_EMIT progressChanged();
                });
    Q_EMIT progressChanged();
    Q_EMIT runningChanged();
}

void HandoutController::cancel()
{
    m_job.cancel();
    Q_EMIT runningChanged();
}

} // namespace revier
