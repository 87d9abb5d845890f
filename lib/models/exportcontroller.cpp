// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exportcontroller.h"

#include "crs/geodesy.h"
#include "export/exporter.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace revier {

ExportController::ExportController(QObject *parent)
    : QObject(parent)
{
}

void ExportController::setViewController(ViewController *view)
{
    if (m_view != view) {
        m_view = view;
        Q_EMIT viewControllerChanged();
    }
}

void ExportController::start(const QUrl &url)
{
    if (!m_view || m_view->map() == nullptr) {
        return;
    }
    if (!url.isLocalFile()) {
        Q_EMIT failed(tr("%1: A map can be exported to local files only.").arg(url.toString()));
        return;
    }
    const auto &view = m_view->view();
    ExportRequest request;
    request.path = url.toLocalFile();
    if (QFileInfo(request.path).suffix().isEmpty()) {
        request.path += m_format == Format::Pixels ? u".png"_s : u".pdf"_s;
    }
    if (m_format == Format::Pixels) {
        request.pixels = m_pixels;
    }
    request.paper = m_format == Format::A3 ? PaperSize::A3 : PaperSize::A4;
    request.portrait = m_portrait;
    request.bare = m_bare;
    request.dpi = m_dpi;
    request.title = m_title;
    request.language = m_view->map()->language();
    request.date = QDate::currentDate();
    request.projectPath = m_view->map()->projectPath();
    if (m_scale > 0) {
        request.center = geographicFromWebMercator(view.center);
        request.scale = m_scale;
    } else {
        request.extent = geographicBoundsFromWebMercator(view.extent());
    }
    m_progress = 0;
    setRunning(true);
    m_job.start([state = std::make_shared<const MapState>(m_view->map()->document()->snapshot()->shown()),
                 request](const JobControl &control) { return exportMap(*state, request, control); },
                [this, path = request.path](const Result<void> &result) {
                    setRunning(false);
                    if (result) {
                        Q_EMIT finished(path);
                    } else {
                        Q_EMIT failed(result.error().message);
                    }
                },
                [this](double fraction) {
                    m_progress = fraction;
                    Q_EMIT progressChanged();
                });
}

void ExportController::cancel()
{
    m_job.cancel();
    setRunning(false);
}

void ExportController::setRunning(bool running)
{
    if (m_running != running) {
        m_running = running;
        Q_EMIT runningChanged();
    }
}

} // namespace revier
