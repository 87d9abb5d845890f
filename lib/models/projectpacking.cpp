// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/packedproject.h"
#include "models/projectcontroller.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

// How ProjectController packs a project with its data.

namespace revier {

bool ProjectController::packTo(const QUrl &url)
{
    if (!canWrite(url)) {
        return false;
    }
    auto path = QFileInfo(url.toLocalFile()).absoluteFilePath();
    if (!isPackedProject(path)) {
        path += u".revierz"_s;
    }
    if (path == m_map->projectPath()) { // it is that file already
        return write(path);
    }
    startPacking(stateWithView(), path, Packing::Copy);
    return true;
}

void ProjectController::startPacking(const MapState &state, const QString &path, Packing kind)
{
    m_openedMeanwhile = false;
    setProgress(0);
    const auto deliver = [this, path, kind, before = document()->snapshot()](const Result<void> &result) {
        m_changedMeanwhile = !m_map || document()->snapshot() != before;
        setProgress(1);
        Q_EMIT savingChanged();
        if (!result) {
            Q_EMIT failed(result.error().message);
        } else if (kind == Packing::Copy) {
            Q_EMIT packed(path);
        } else {
            finishPacking(path);
        }
    };
    m_packing.start([state, path](const JobControl &control) { return packProject(state, path, control); },
                    deliver, [this](double fraction) { setProgress(fraction); });
    Q_EMIT savingChanged();
}

void ProjectController::finishPacking(const QString &path)
{
    if (!m_openedMeanwhile && m_map) {
        m_map->setProjectPath(path);
        if (!m_changedMeanwhile) {
            document()->markSaved();
        }
    }
    takeSaved(path);
}

void ProjectController::cancelPacking()
{
    if (isSaving()) {
        m_packing.cancel();
        Q_EMIT savingChanged();
        Q_EMIT packingCanceled();
    }
}

void ProjectController::setProgress(double progress)
{
    m_progress = progress;
    Q_EMIT progressChanged();
}

} // namespace revier
