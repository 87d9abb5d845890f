// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/packedproject.h"
#include "map/project.h"
#include "models/layerjobs_p.h"
#include "models/mapcontroller.h"

#include <QDir>
#include <QFileInfo>
#include <QTimer>

// How MapController comes to another map.

namespace revier {

bool MapController::openProject(const QString &path)
{
    const auto absolute = QFileInfo(path).absoluteFilePath();
    if (isPackedProject(path) && QFileInfo(path).isFile()) {
        openPacked(absolute);
        return true;
    }
    auto state = readProject(path);
    if (!state) {
        m_messages.add(MessageModel::Severity::Error, state.error().message);
        return false;
    }
    openState(*std::move(state), absolute == shippedProjectPath() ? QString() : absolute);
    return true;
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
