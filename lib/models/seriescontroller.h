// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/latestjob.h"
#include "export/seriesrun.h"
#include "models/viewcontroller.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QUrl>

namespace revier {

/// Exports a series of sheets in the background. The writable properties are the choices of its dialog. GUI
/// thread; the sheets are made in a job.
class SeriesController : public QObject
{
    Q_OBJECT
    Q_PROPERTY(revier::ViewController *viewController READ viewController WRITE setViewController NOTIFY
                   viewControllerChanged REQUIRED FINAL)
    Q_PROPERTY(Subject subject MEMBER m_subject NOTIFY optionsChanged FINAL)
    Q_PROPERTY(int layer MEMBER m_layer NOTIFY optionsChanged FINAL) ///< of layers()
    Q_PROPERTY(int firstYear MEMBER m_firstYear NOTIFY optionsChanged FINAL)
    Q_PROPERTY(int lastYear MEMBER m_lastYear NOTIFY optionsChanged FINAL)
    Q_PROPERTY(Format format MEMBER m_format NOTIFY optionsChanged FINAL)
    Q_PROPERTY(bool a3 MEMBER m_a3 NOTIFY optionsChanged FINAL)
    Q_PROPERTY(bool portrait MEMBER m_portrait NOTIFY optionsChanged FINAL)
    Q_PROPERTY(int dpi MEMBER m_dpi NOTIFY optionsChanged FINAL)
    Q_PROPERTY(double scale MEMBER m_scale NOTIFY optionsChanged FINAL) ///< of all sheets; 0: each its own
    Q_PROPERTY(QString title MEMBER m_title NOTIFY optionsChanged FINAL)
    /// Titles of the layers whose features may have sheets, top first.
    Q_PROPERTY(QStringList layers READ layers NOTIFY choicesChanged FINAL)
    /// Bounds of the years; 0 where the map has no numbers over years.
    Q_PROPERTY(int earliestYear READ earliestYear NOTIFY choicesChanged FINAL)
    Q_PROPERTY(int latestYear READ latestYear NOTIFY choicesChanged FINAL)
    Q_PROPERTY(bool running READ isRunning NOTIFY runningChanged FINAL)
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged FINAL)
    /// "About 12 s left"; empty while nothing is known.
    Q_PROPERTY(QString timeLeft READ timeLeft NOTIFY progressChanged FINAL)
    /// What came of the last series, in a sentence; empty before and while one runs.
    Q_PROPERTY(QString summary READ summary NOTIFY reportChanged FINAL)
    /// "Brühl: why", one for each sheet that failed.
    Q_PROPERTY(QStringList failures READ failures NOTIFY reportChanged FINAL)
    Q_PROPERTY(QUrl folder READ folder NOTIFY reportChanged FINAL)
public:
    enum class Subject { Municipalities, Sites, Layer, Years, Scenes };
    Q_ENUM(Subject)
    enum class Format { OneDocument, PdfFiles, PngFiles };
    Q_ENUM(Format)

    explicit SeriesController(QObject *parent = nullptr);
    [[nodiscard]] ViewController *viewController() const { return m_view; }
    void setViewController(ViewController *view);
    [[nodiscard]] QStringList layers() const;
    [[nodiscard]] int earliestYear() const;
    [[nodiscard]] int latestYear() const;
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] double progress() const { return m_progress; }
    [[nodiscard]] QString timeLeft() const;
    [[nodiscard]] QString summary() const { return m_summary; }
    [[nodiscard]] QStringList failures() const { return m_failures; }
    [[nodiscard]] QUrl folder() const { return m_folder; }

    /// Makes the series in \a folder, or goes on with it. reportChanged() follows.
    Q_INVOKABLE void start(const QUrl &folder);
    /// Stops; what is there stays, and start() goes on with it.
    Q_INVOKABLE void cancel();
    /// Forgets the last report and looks at the map anew: before the choices are shown.
    Q_INVOKABLE void reset();

Q_SIGNALS:
    void viewControllerChanged();
    void optionsChanged();
    void choicesChanged();
    void runningChanged();
    void progressChanged();
    void reportChanged();

private:
    [[nodiscard]] MapStatePtr shownState() const;
    [[nodiscard]] SeriesRequest requestFor(const QString &folder, const MapState &state) const;
    void deliver(const Result<SeriesReport> &result);
    void setRunning(bool running);

    QPointer<ViewController> m_view;
    Subject m_subject = Subject::Municipalities;
    int m_layer = 0;
    int m_firstYear = 0;
    int m_lastYear = 0;
    Format m_format = Format::OneDocument;
    bool m_a3 = false;
    bool m_portrait = false;
    int m_dpi = 150;
    double m_scale = 0;
    QString m_title;
    bool m_running = false;
    double m_progress = 0;
    QElapsedTimer m_clock;
    QString m_summary;
    QStringList m_failures;
    QUrl m_folder;
    LatestJob<Result<SeriesReport>> m_job {this};
};

} // namespace revier
