// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exportcontroller.h"

#include "export/exporter.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace revier {

ExportController::ExportController(QObject *parent)
    : QObject(parent)
{
}

void ExportController::setSheet(SheetController *sheet)
{
    if (m_sheet != sheet) {
        m_sheet = sheet;
        Q_EMIT sheetChanged();
    }
}

void ExportController::start(const QUrl &url)
{
    const auto *view = m_sheet ? m_sheet->viewController() : nullptr;
    if (view == nullptr || view->map() == nullptr) {
        return;
    }
    if (!url.isLocalFile()) {
        Q_EMIT failed(tr("%1: A map can be exported to local files only.").arg(url.toString()));
        return;
    }
    auto request = m_sheet->request();
    request.path = url.toLocalFile();
    request.projectPath = view->map()->projectPath();
    if (QFileInfo(request.path).suffix().isEmpty()) {
        request.path += m_sheet->isPaper() ? u".pdf"_s : u".png"_s;
    }
    m_progress = 0;
    setRunning(true);
    m_job.start([state = std::make_shared<const MapState>(view->map()->document()->snapshot()->shown()),
                 request](const JobControl &control) { return exportMap(*state, request, control); },
                [this, path = request.path](const Result<QString> &result) {
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

void ExportController::copy()
{
    const auto *view = m_sheet ? m_sheet->viewController() : nullptr;
    if (view == nullptr || view->map() == nullptr) {
        return;
    }
    const auto request = m_sheet->request();
    const auto format = sheetFormat(request);
    m_progress = 0;
    setRunning(true);
    m_copying.start(
        [state = std::make_shared<const MapState>(view->map()->document()->snapshot()->shown()), request,
         dots = qRound(format.size.width() * format.zoom)](const JobControl &control) {
            return previewSheet(state, request, dots, {}, control);
        },
        [this](const Result<SheetPreviewPtr> &sheet) {
            setRunning(false);
            if (sheet) {
                QGuiApplication::clipboard()->setImage((*sheet)->image);
                Q_EMIT copied();
            } else {
                Q_EMIT failed(sheet.error().message);
            }
        });
}

void ExportController::cancel()
{
    m_job.cancel();
    m_copying.cancel();
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
