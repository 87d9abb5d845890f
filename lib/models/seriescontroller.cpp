// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/seriescontroller.h"

#include "crs/geodesy.h"
#include "scenario/jobseries.h"

#include <QDir>
#include <QFileInfo>
#include <QtMath>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

using Outcome = SeriesEntry::Outcome;

/// Layers whose features can be looked at one by one.
std::vector<const Layer *> subjectLayers(const MapState &state)
{
    std::vector<const Layer *> layers;
    for (const auto &layer : state.layers) {
        if (layer.table && !layer.table->raster && layer.table->featureCount() > 0) {
            layers.push_back(&layer);
        }
    }
    return layers;
}

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

} // namespace

SeriesController::SeriesController(QObject *parent)
    : QObject(parent)
{
}

void SeriesController::setViewController(ViewController *view)
{
    if (m_view != view) {
        m_view = view;
        Q_EMIT viewControllerChanged();
        Q_EMIT choicesChanged();
    }
}

MapStatePtr SeriesController::shownState() const
{
    const bool hasMap = m_view != nullptr && m_view->map() != nullptr;
    return hasMap ? std::make_shared<const MapState>(m_view->map()->document()->snapshot()->shown())
                  : std::make_shared<const MapState>();
}

QStringList SeriesController::layers() const
{
    QStringList titles;
    const auto state = shownState();
    for (const auto *layer : subjectLayers(*state)) {
        titles.append(layer->title.in(m_view->map()->language()));
    }
    return titles;
}

int SeriesController::earliestYear() const
{
    return yearsOf(*shownState()).first;
}

int SeriesController::latestYear() const
{
    return yearsOf(*shownState()).second;
}

QString SeriesController::timeLeft() const
{
    constexpr double kKnown = 0.02;
    constexpr double kMillisecondsPerSecond = 1000;
    if (!m_running || m_progress < kKnown) {
        return {};
    }
    const auto passed = double(m_clock.elapsed()) / kMillisecondsPerSecond;
    return tr("About %1 s left").arg(qCeil(passed / m_progress * (1 - m_progress)));
}

SeriesRequest SeriesController::requestFor(const QString &folder, const MapState &state) const
{
    SeriesRequest request;
    request.kind = kindOf(m_subject);
    auto &sheet = request.sheet;
    sheet.language = m_view->map()->language();
    sheet.title = m_title;
    sheet.paper = m_a3 ? PaperSize::A3 : PaperSize::A4;
    sheet.portrait = m_portrait;
    sheet.dpi = m_dpi;
    sheet.date = QDate::currentDate();
    const bool years = m_subject == Subject::Years;
    if (years) {
        sheet.extent = geographicBoundsFromWebMercator(m_view->view().extent());
        for (int year = m_firstYear; year <= m_lastYear; ++year) {
            auto moment = state.moment;
            moment.year = year;
            request.moments.push_back(moment);
        }
    } else if (m_scale > 0) {
        sheet.scale = m_scale;
    }
    const auto layers = subjectLayers(state);
    if (m_layer >= 0 && m_layer < int(layers.size())) {
        request.layer = layers[std::size_t(m_layer)]->id;
    }
    const auto title = m_title.isEmpty() ? state.title.in(sheet.language) : m_title;
    const auto name = years ? u"{year}"_s : u"{number}-{name}"_s;
    const auto file = m_format == Format::OneDocument ? safeFileName(title).remove(u'{').remove(u'}') : name;
    sheet.path = folder + u'/' + file + (m_format == Format::PngFiles ? u".png"_s : u".pdf"_s);
    return request;
}

void SeriesController::start(const QUrl &folder)
{
    if (!m_view || m_view->map() == nullptr || m_running) {
        return;
    }
    m_failures.clear();
    m_folder = folder;
    if (!folder.isLocalFile()) {
        m_summary = tr("%1: A map can be exported to local files only.").arg(folder.toString());
        Q_EMIT reportChanged();
        return;
    }
    m_summary.clear();
    Q_EMIT reportChanged();
    m_progress = 0;
    m_clock.start();
    setRunning(true);
    const auto state = shownState();
    const auto request = requestFor(folder.toLocalFile(), *state);
    m_job.start([state, request](const JobControl &control) { return runSeries(*state, request, control); },
                [this](const Result<SeriesReport> &result) { deliver(result); },
                [this](double fraction) {
                    m_progress = fraction;
                    Q_EMIT progressChanged();
                });
}

void SeriesController::deliver(const Result<SeriesReport> &result)
{
    if (!result) {
        m_summary = result.error().message;
    } else {
        for (const auto &entry : result->entries) {
            if (entry.outcome == Outcome::Failed) {
                m_failures.append(u"%1: %2"_s.arg(entry.name, entry.message));
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
    }
    setRunning(false);
    Q_EMIT reportChanged();
}

void SeriesController::cancel()
{
    if (!m_running) {
        return;
    }
    m_job.cancel();
    m_summary = tr("Stopped. The sheets that are there stay; the same series goes on with the others.");
    setRunning(false);
    Q_EMIT reportChanged();
}

void SeriesController::reset()
{
    m_summary.clear();
    m_failures.clear();
    Q_EMIT reportChanged();
    Q_EMIT choicesChanged();
}

void SeriesController::setRunning(bool running)
{
    if (m_running != running) {
        m_running = running;
        Q_EMIT runningChanged();
    }
}

} // namespace revier
