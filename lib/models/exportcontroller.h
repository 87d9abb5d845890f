// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/latestjob.h"
#include "core/result.h"
#include "models/viewcontroller.h"

#include <QObject>
#include <QPointer>
#include <QUrl>

namespace revier {

/// Exports the current view in the background. The properties are the choices of the export dialog.
class ExportController : public QObject
{
    Q_OBJECT
    Q_PROPERTY(revier::ViewController *viewController READ viewController WRITE setViewController NOTIFY
                   viewControllerChanged REQUIRED FINAL)
    Q_PROPERTY(QString title MEMBER m_title NOTIFY optionsChanged FINAL)
    Q_PROPERTY(Format format MEMBER m_format NOTIFY optionsChanged FINAL)
    Q_PROPERTY(bool portrait MEMBER m_portrait NOTIFY optionsChanged FINAL)
    Q_PROPERTY(bool bare MEMBER m_bare NOTIFY optionsChanged FINAL)
    Q_PROPERTY(int dpi MEMBER m_dpi NOTIFY optionsChanged FINAL)
    /// Exactly this scale at the centre of the view; 0: what the window shows.
    Q_PROPERTY(double scale MEMBER m_scale NOTIFY optionsChanged FINAL)
    Q_PROPERTY(QSize pixels MEMBER m_pixels NOTIFY optionsChanged FINAL)
    Q_PROPERTY(bool running READ isRunning NOTIFY runningChanged FINAL)
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged FINAL)
public:
    enum class Format { A4, A3, Pixels };
    Q_ENUM(Format)

    explicit ExportController(QObject *parent = nullptr);
    [[nodiscard]] ViewController *viewController() const { return m_view; }
    void setViewController(ViewController *view);
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] double progress() const { return m_progress; }

    /// Writes \a url, whose suffix decides on the format (without one .pdf, of pixels .png). finished() or
    /// failed() follows.
    Q_INVOKABLE void start(const QUrl &url);
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void viewControllerChanged();
    void optionsChanged();
    void runningChanged();
    void progressChanged();
    void finished(const QString &path);
    void failed(const QString &message);

private:
    void setRunning(bool running);
    QPointer<ViewController> m_view;
    QString m_title;
    Format m_format = Format::A4;
    bool m_portrait = false;
    bool m_bare = false;
    int m_dpi = 150;
    double m_scale = 0;
    QSize m_pixels {1920, 1080};
    bool m_running = false;
    double m_progress = 0;
    LatestJob<Result<void>> m_job {this};
};

} // namespace revier
