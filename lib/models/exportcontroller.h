// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/latestjob.h"
#include "core/result.h"
#include "models/sheetcontroller.h"

#include <QObject>
#include <QPointer>
#include <QUrl>

namespace revier {

/// Exports the current view in the background, on the sheet that was chosen.
class ExportController : public QObject
{
    Q_OBJECT
    Q_PROPERTY(revier::SheetController *sheet READ sheet WRITE setSheet NOTIFY sheetChanged REQUIRED FINAL)
    Q_PROPERTY(bool running READ isRunning NOTIFY runningChanged FINAL)
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged FINAL)
public:
    explicit ExportController(QObject *parent = nullptr);
    [[nodiscard]] SheetController *sheet() const { return m_sheet; }
    void setSheet(SheetController *sheet);
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] double progress() const { return m_progress; }

    /// Writes \a url, whose suffix decides on the format (without one .pdf, of pixels .png). finished() or
    /// failed() follows.
    Q_INVOKABLE void start(const QUrl &url);
    /// Puts the sheet as a picture into the clipboard. copied() or failed() follows.
    Q_INVOKABLE void copy();
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void sheetChanged();
    void runningChanged();
    void progressChanged();
    void finished(const QString &path);
    void copied();
    void failed(const QString &message);

private:
    void setRunning(bool running);
    QPointer<SheetController> m_sheet;
    bool m_running = false;
    double m_progress = 0;
    LatestJob<Result<QString>> m_job {this};
    LatestJob<Result<SheetPreviewPtr>> m_copying {this};
};

} // namespace revier
