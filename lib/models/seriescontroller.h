// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/latestjob.h"
#include "export/film.h"
#include "models/sheetcontroller.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QUrl>

#include <utility>

namespace revier {

/// Exports a series of sheets, or a film of years, in the background, each as its SheetController says. The
/// writable properties are the choices of its dialog, which stay until the program ends. GUI thread; the
/// sheets are made in a job.
class SeriesController : public QObject
{
    Q_OBJECT
    /// What the sheets have in common. Its scale holds for all of them; of years also its view.
    Q_PROPERTY(revier::SheetController *sheet READ sheet WRITE setSheet NOTIFY sheetChanged REQUIRED FINAL)
    Q_PROPERTY(Subject subject MEMBER m_subject NOTIFY optionsChanged FINAL)
    /// Of layers(); the first where the chosen one is gone, -1 where there is none.
    Q_PROPERTY(int layer READ layer WRITE setLayer NOTIFY optionsChanged FINAL)
    /// All years of the map until others are chosen, never beyond them.
    Q_PROPERTY(int firstYear READ firstYear WRITE setFirstYear NOTIFY optionsChanged FINAL)
    Q_PROPERTY(int lastYear READ lastYear WRITE setLastYear NOTIFY optionsChanged FINAL)
    /// Only years can be a film: of another subject the first, until years are chosen again.
    Q_PROPERTY(Format format READ format WRITE setFormat NOTIFY optionsChanged FINAL)
    Q_PROPERTY(bool picture READ isPicture NOTIFY optionsChanged FINAL) ///< of pixels, in files
    Q_PROPERTY(bool film READ isFilm NOTIFY optionsChanged FINAL)
    Q_PROPERTY(double seconds MEMBER m_seconds NOTIFY optionsChanged FINAL) ///< of a year in a film
    /// Denominator for places, where all sheets have no scale in common.
    Q_PROPERTY(int placeScale MEMBER m_placeScale NOTIFY optionsChanged FINAL)
    Q_PROPERTY(bool index MEMBER m_index NOTIFY optionsChanged FINAL) ///< a page with overview and list
    /// Why there can be no such series; empty where nothing is known against it.
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged FINAL)
    /// Titles of the layers whose features may have sheets, top first.
    Q_PROPERTY(QStringList layers READ layers NOTIFY choicesChanged FINAL)
    /// Bounds of the years; 0 where the map has no numbers over years.
    Q_PROPERTY(int earliestYear READ earliestYear NOTIFY choicesChanged FINAL)
    Q_PROPERTY(int latestYear READ latestYear NOTIFY choicesChanged FINAL)
    /// A visible layer has numbers over years: not all years look the same.
    Q_PROPERTY(bool changing READ isChanging NOTIFY choicesChanged FINAL)
    /// Without ffmpeg the frames of a film are written, by Mp4Film.
    Q_PROPERTY(bool canMakeFilms READ canMakeFilms NOTIFY choicesChanged FINAL)
    Q_PROPERTY(bool running READ isRunning NOTIFY runningChanged FINAL)
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged FINAL)
    /// "About 12 s left", or what is done last; empty while nothing is known.
    Q_PROPERTY(QString timeLeft READ timeLeft NOTIFY progressChanged FINAL)
    /// What came of the last series, in a sentence; empty before and while one runs.
    Q_PROPERTY(QString summary READ summary NOTIFY reportChanged FINAL)
    /// "Brühl: why", one for each sheet that failed.
    Q_PROPERTY(QStringList failures READ failures NOTIFY reportChanged FINAL)
    /// "Brühl: what", one for each sheet that was made all the same; or how frames become a film.
    Q_PROPERTY(QStringList warnings READ warnings NOTIFY reportChanged FINAL)
    Q_PROPERTY(QUrl folder READ folder NOTIFY reportChanged FINAL)
public:
    enum class Subject { Municipalities, Sites, Layer, Years, Scenes };
    Q_ENUM(Subject)
    /// The first is one file with all sheets, as are the films; the others are one for each.
    enum class Format {
        OneDocument,
        PdfFiles,
        SvgFiles,
        PngFiles,
        JpegFiles,
        WebpFiles,
        TiffFiles,
        Mp4Film,
        WebmFilm,
        GifFilm
    };
    Q_ENUM(Format)

    explicit SeriesController(QObject *parent = nullptr);
    [[nodiscard]] SheetController *sheet() const { return m_sheet; }
    void setSheet(SheetController *sheet);
    [[nodiscard]] int layer() const;
    void setLayer(int layer);
    [[nodiscard]] int firstYear() const;
    void setFirstYear(int year);
    [[nodiscard]] int lastYear() const;
    void setLastYear(int year);
    [[nodiscard]] Format format() const;
    void setFormat(Format format);
    [[nodiscard]] bool isPicture() const;
    [[nodiscard]] bool isFilm() const { return format() >= Format::Mp4Film; }
    [[nodiscard]] bool isChanging() const;
    [[nodiscard]] bool canMakeFilms() const { return m_canMakeFilms; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QStringList layers() const;
    [[nodiscard]] int earliestYear() const;
    [[nodiscard]] int latestYear() const;
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] double progress() const { return m_progress; }
    [[nodiscard]] QString timeLeft() const;
    [[nodiscard]] QString summary() const { return m_summary; }
    [[nodiscard]] QStringList failures() const { return m_failures; }
    [[nodiscard]] QStringList warnings() const { return m_warnings; }
    [[nodiscard]] QUrl folder() const { return m_folder; }

    /// Makes the series in \a folder, or goes on with it; a film is made as a whole. reportChanged() follows.
    Q_INVOKABLE void start(const QUrl &folder);
    /// Stops; sheets that are there stay, and start() goes on with them. An older film stays as it was.
    Q_INVOKABLE void cancel();
    /// Forgets the last report and looks at the map and the kinds of sheets anew: before the choices are
    /// shown.
    Q_INVOKABLE void reset();

Q_SIGNALS:
    void sheetChanged();
    void optionsChanged();
    void choicesChanged();
    void problemChanged();
    void runningChanged();
    void progressChanged();
    void reportChanged();

private:
    [[nodiscard]] MapController *map() const;
    [[nodiscard]] MapStatePtr state() const;
    [[nodiscard]] QString layerId() const;
    [[nodiscard]] QString whatHinders() const;
    void lookForProblems();
    void lookAtMap();
    void followNumbers();
    [[nodiscard]] ExportRequest sheetFor(const QString &folder, const MapState &state) const;
    [[nodiscard]] SeriesRequest requestFor(const QString &folder, const MapState &state) const;
    void run(const QString &folder);
    void deliver(const Result<SeriesReport> &result);
    void deliverFilm(const Result<FilmReport> &result);
    void setProgress(double progress);
    void finish();
    void setRunning(bool running);

    QPointer<SheetController> m_sheet;
    Subject m_subject = Subject::Municipalities;
    QString m_layer; ///< id
    int m_firstYear = 0; ///< 0: that of the map
    int m_lastYear = 0;
    Format m_format = Format::OneDocument;
    double m_seconds = FilmRequest().secondsPerSheet;
    int m_placeScale = int(SeriesRequest().placeScale);
    bool m_index = true;
    bool m_canMakeFilms = false; ///< when the map was looked at
    std::pair<int, int> m_years; ///< of the map, when it was looked at
    QString m_crs; ///< that m_problem was found out for
    QString m_problem;
    bool m_running = false;
    double m_progress = 0;
    QElapsedTimer m_clock;
    QString m_summary;
    QStringList m_failures;
    QStringList m_warnings;
    QUrl m_folder;
    LatestJob<Result<SeriesReport>> m_job {this};
    LatestJob<Result<FilmReport>> m_filmJob {this};
};

} // namespace revier
