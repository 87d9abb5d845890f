// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/packedproject.h"
#include "map/project.h"
#include "map/provenance.h"
#include "models/layerjobs_p.h"
#include "models/mapcontroller.h"
#include "story/showfile.h"

#include <QDir>
#include <QFileInfo>
#include <QTimer>

#include <algorithm>

// How MapController comes to another map.

namespace revier {

bool MapController::openProject(const QString &path)
{
    const auto absolute = QFileInfo(path).absoluteFilePath();
    if (isPackedProject(path) && QFileInfo(path).isFile()) {
        openPacked(absolute);
        return true;
    }
    auto state = isShowFile(path) ? readShow(path) : readProject(path);
    if (!state) {
        m_messages.add(MessageModel::Severity::Error, state.error().message);
        return false;
    }
    // A show file is about a project, but none to save into.
    const bool isPlace = absolute != shippedProjectPath() && !isShowFile(path);
    openState(*std::move(state), isPlace ? absolute : QString());
    return true;
}

void MapController::openFiles(const QStringList &paths)
{
    for (const auto &path : paths) {
        const auto absolute = QFileInfo(path).absoluteFilePath();
        if (isAnyProject(absolute) || isShowFile(absolute)) {
            openProject(absolute);
        } else if (hasProvenance(absolute)) {
            openPicture(absolute);
        } else {
            openFile(absolute);
        }
    }
}

void MapController::openPacked(const QString &path)
{
    const auto work = [path](const JobControl &control) { return loadProject(path, control); };
    start(work, [this, path](const Loaded &loaded) {
        if (!loaded.project) {
            m_messages.add(MessageModel::Severity::Error, loaded.error);
            return;
        }
        // Another map ends all jobs; this one, which is about to be done, may not be among them.
        QTimer::singleShot(0, this, [this, path, state = *loaded.project] { openState(state, path); });
    });
}

/// A picture that was exported brings the map that it was made from.
void MapController::openPicture(const QString &path)
{
    const auto folder = m_projectPath.isEmpty() ? QString() : QFileInfo(m_projectPath).absolutePath();
    const auto work = [path, folder](const JobControl &control) {
        return loadPicture(path, folder, control);
    };
    start(work, [this, path](const Loaded &loaded) {
        if (!loaded.restored) {
            m_messages.add(MessageModel::Severity::Error, loaded.error);
            return;
        }
        // Another map ends all jobs; this one, which is about to be done, may not be among them.
        QTimer::singleShot(0, this, [this, path, map = *loaded.restored, isRaster = loaded.isRaster] {
            openState(map.state, {});
            Q_EMIT extentRequested(map.extent);
            for (const auto &problem : map.problems) {
                m_messages.add(MessageModel::Severity::Warning, problem);
            }
            const auto said = tr("The map is that of “%1”.").arg(QFileInfo(path).fileName());
            if (isRaster) {
                m_messages.offer(MessageModel::Task::OpenRaster, said, tr("Open as a raster layer"), path);
            } else {
                m_messages.add(MessageModel::Severity::Information, said);
            }
        });
    });
}

void MapController::openRaster(const QString &path)
{
    openFile(QFileInfo(path).absoluteFilePath());
}

bool MapController::holdMap(
    const QList<QUrl> &urls) const // NOLINT(readability-convert-member-functions-to-static): for QML
{
    return std::ranges::any_of(urls, [](const QUrl &url) {
        const auto path = url.toLocalFile();
        return isAnyProject(path) || isShowFile(path) || hasProvenance(path);
    });
}

void MapController::openState(MapState state, const QString &projectPath)
{
    dropJobs();
    const auto home = state.homeExtent;
    const auto view = state.view;
    m_document.reset(std::move(state));
    setProjectPath(projectPath);
    Q_EMIT titleChanged();
    Q_EMIT projectOpened();
    if (view) {
        Q_EMIT viewRequested({view->center.x, view->center.y}, view->denominator);
    } else {
        Q_EMIT extentRequested(home);
    }
}

void MapController::setProjectPath(const QString &path)
{
    if (m_projectPath != path) {
        m_projectPath = path;
        Q_EMIT projectPathChanged();
    }
}

} // namespace revier
