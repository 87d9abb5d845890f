// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/seriescontroller.h"

#include <QDir>
#include <QFileInfo>
#include <QtMath>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

// How SeriesController makes what was chosen, and says what came of it.

namespace revier {
namespace {

using Outcome = SeriesEntry::Outcome;

SeriesKind kindOf(SeriesController::Subject subject)
{
    switch (subject) {
    case SeriesController::Subject::Sites:
        return SeriesKind::Sites;
    case SeriesController::Subject::Layer:
        return SeriesKind::Layer;
    case SeriesController::Subject::Years:
        return SeriesKind::Years;
    case SeriesController::Subject::Scenes:
        return SeriesKind::Scenes;
    case SeriesController::Subject::Municipalities:
        break;
    }
    return SeriesKind::Municipalities;
}

/// By SeriesController::Format.
constexpr std::array<QStringView, 10> kSuffixes {u".pdf",  u".pdf", u".svg", u".png",  u".jpg",
                                                 u".webp", u".tif", u".mp4", u".webm", u".gif"};

} // namespace

/// What all sheets have in common, as the command line would say it: what is hidden or as usual is not said.
ExportRequest SeriesController::sheetFor(const QString &folder, const MapState &state) const
{
    auto sheet = m_sheet->request();
    const auto own = state.title.in(sheet.language);
    const auto title = sheet.title.isEmpty() ? own : sheet.title;
    if (title == own) {
        sheet.title.clear();
    }
    if (!isPicture() || sheet.pixels) {
        sheet.dpi = ExportRequest().dpi;
    }
    if (m_subject != Subject::Years) { // each sheet has its own view
        sheet.extent.reset();
        sheet.center.reset();
    }
    auto file = m_subject == Subject::Years ? u"{year}"_s : u"{number}-{name}"_s;
    if (format() == Format::OneDocument || isFilm()) {
        file = safeFileName(title).remove(u'{').remove(u'}');
    }
    sheet.path = folder + u'/' + file + kSuffixes.at(std::size_t(format())).toString();
    sheet.projectPath = map()->projectPath();
    return sheet;
}

SeriesRequest SeriesController::requestFor(const QString &folder, const MapState &state) const
{
    SeriesRequest request;
    request.kind = kindOf(m_subject);
    request.sheet = sheetFor(folder, state);
    request.placeScale = m_placeScale;
    request.index = m_index;
    if (m_subject == Subject::Years) {
        const auto [first, last] = std::minmax({firstYear(), lastYear()});
        for (int year = first; year <= last; ++year) {
            auto moment = state.moment;
            moment.year = year;
            request.moments.push_back(moment);
        }
    }
    if (m_subject == Subject::Layer) {
        request.layer = layerId();
    }
    return request;
}

void SeriesController::start(const QUrl &folder)
{
    if (map() == nullptr || m_running) {
        return;
    }
    m_failures.clear();
    m_warnings.clear();
    m_folder = folder;
    lookForProblems();
    m_summary = folder.isLocalFile()
        ? m_problem
        : tr("%1: A map can be exported to local files only.").arg(folder.toString());
    Q_EMIT reportChanged();
    if (!m_summary.isEmpty()) {
        return;
    }
    m_progress = 0;
    m_clock.start();
    setRunning(true);
    run(folder.toLocalFile());
}

void SeriesController::run(const QString &folder)
{
    const auto shown = std::make_shared<const MapState>(state()->shown());
    const auto request = requestFor(folder, *shown);
    const auto report = [this](double fraction) { setProgress(fraction); };
    if (isFilm()) {
        const FilmRequest film {.series = request, .secondsPerSheet = m_seconds};
        m_filmJob.start(
            [shown, film](const JobControl &control) { return exportFilm(*shown, film, control); },
            [this](const Result<FilmReport> &result) { deliverFilm(result); }, report);
        return;
    }
    m_job.start([shown, request](const JobControl &control) { return runSeries(*shown, request, control); },
                [this](const Result<SeriesReport> &result) { deliver(result); }, report);
}

void SeriesController::setProgress(double progress)
{
    m_progress = progress;
    Q_EMIT progressChanged();
}

QString SeriesController::timeLeft() const
{
    constexpr double kKnown = 0.02;
    constexpr double kMillisecondsPerSecond = 1000;
    if (!m_running || m_progress < kKnown) {
        return {};
    }
    if (isFilm() && m_progress >= kPaintedShare) {
        return tr("The film is put together…");
    }
    const auto passed = double(m_clock.elapsed()) / kMillisecondsPerSecond;
    return tr("About %1 s left").arg(qCeil(passed / m_progress * (1 - m_progress)));
}

void SeriesController::deliver(const Result<SeriesReport> &result)
{
    if (!result) {
        m_summary = result.error().message;
        finish();
        return;
    }
    for (const auto &entry : result->entries) {
        if (!entry.message.isEmpty()) {
            auto &said = entry.outcome == Outcome::Failed ? m_failures : m_warnings;
            said.append(u"%1: %2"_s.arg(entry.name, entry.message));
        }
    }
    if (!result->error.isEmpty()) {
        m_failures.append(result->error);
    }
    m_summary = tr("%1 sheets: %2 made, %3 unchanged, %4 failed.")
                    .arg(result->entries.size())
                    .arg(result->count(Outcome::Made))
                    .arg(result->count(Outcome::Kept))
                    .arg(result->count(Outcome::Failed));
    finish();
}

void SeriesController::deliverFilm(const Result<FilmReport> &result)
{
    if (!result) {
        m_summary = result.error().message;
    } else if (result->film.isEmpty()) {
        m_summary = tr("There is no film without ffmpeg, which was not found. Its frames are in “%1”. Where "
                       "there is ffmpeg, this makes a film of them:")
                        .arg(QDir::toNativeSeparators(result->frames));
        m_warnings = {result->command};
    } else {
        m_summary = tr("The film “%1” is ready.").arg(QFileInfo(result->film).fileName());
    }
    finish();
}

void SeriesController::finish()
{
    setRunning(false);
    Q_EMIT reportChanged();
}

void SeriesController::cancel()
{
    if (!m_running) {
        return;
    }
    m_summary = isFilm()
        ? tr("Stopped. No film was made; an older one of that name is as it was.")
        : tr("Stopped. The sheets that are there stay; the same series goes on with the others.");
    m_job.cancel();
    m_filmJob.cancel();
    finish();
}

void SeriesController::setRunning(bool running)
{
    if (m_running != running) {
        m_running = running;
        Q_EMIT runningChanged();
    }
}

} // namespace revier
