// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/latestjob.h"
#include "export/handout.h"
#include "models/mapcontroller.h"

#include <QObject>
#include <QPointer>
#include <QUrl>

#include <functional>

namespace revier {

/// Writes the show of a map as a handout, as pictures or as a show file, in the background. GUI thread.
class HandoutController : public QObject
{
    Q_OBJECT
    Q_PROPERTY(revier::MapController *map READ map WRITE setMap NOTIFY mapChanged REQUIRED FINAL)
    Q_PROPERTY(bool running READ isRunning NOTIFY runningChanged FINAL)
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged FINAL)
public:
    explicit HandoutController(QObject *parent = nullptr);
    [[nodiscard]] MapController *map() const { return m_map; }
    void setMap(MapController *map);
    [[nodiscard]] bool isRunning() const { return m_job.isRunning(); }
    [[nodiscard]] double progress() const { return m_progress; }

    /// A page for each scene; \a notes: with what the presenter says.
    Q_INVOKABLE void savePdf(const QUrl &file, bool notes);
    /// A PNG of 1920 x 1080 for each scene.
    Q_INVOKABLE void saveSlides(const QUrl &folder);
    /// The show in a file of its own, about the project that is open. At once.
    Q_INVOKABLE void saveShow(const QUrl &file);
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void mapChanged();
    void runningChanged();
    void progressChanged();
    void saved(const QString &path);
    /// Something of the show could not be shown in what was saved.
    void warned(const QString &message);
    /// \a message names the file.
    void failed(const QString &message);

private:
    using Work = std::function<Result<ShowExport>(const MapState &map, const JobControl &control)>;
    void start(const QString &path, Work work);

    QPointer<MapController> m_map;
    double m_progress = 0;
    LatestJob<Result<ShowExport>> m_job;
};

} // namespace revier
