// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/seriescontroller.h"

#include "export/sheetplane.h"
#include "scenario/jobseries.h"

#include <QtMath>

#include <algorithm>
#include <array>

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

/// By SeriesController::Format.
constexpr std::array<QStringView, 7> kSuffixes {u".pdf", u".pdf",  u".svg", u".png",
                                                u".jpg", u".webp", u".tif"};

} // namespace

SeriesController::SeriesController(QObject *parent)
    : QObject(parent)
{
    connect(this, &SeriesController::optionsChanged, this, &SeriesController::lookForProblems);
}

void SeriesController::setSheet(SheetController *sheet)
{
    if (m_sheet == sheet) {
        return;
    }
    if (m_sheet) {
        m_sheet->disconnect(this);
    }
    m_sheet = sheet;
    if (sheet != nullptr) {
        connect(sheet, &SheetController::optionsChanged, this, [this] {
            if (m_sheet->crs() != m_crs) { // every movement of the map is a change of the sheet
                lookForProblems();
            }
        });
        connect(sheet, &SheetController::viewControllerChanged, this, &SeriesController::lookAtMap);
    }
    Q_EMIT sheetChanged();
    lookAtMap();
}

MapController *SeriesController::map() const
{
    const auto *view = m_sheet ? m_sheet->viewController() : nullptr;
    return view != nullptr ? view->map() : nullptr;
}

MapStatePtr SeriesController::state() const
{
    return map() != nullptr ? map()->document()->snapshot() : std::make_shared<const MapState>();
}

/// The lists first: what is chosen of them is a place in them.
void SeriesController::lookAtMap()
{
    m_years = {earliestYear(), latestYear()};
    Q_EMIT choicesChanged();
    Q_EMIT optionsChanged();
}

/// Numbers over years are read after the map itself.
void SeriesController::followNumbers()
{
    if (m_years != std::pair(earliestYear(), latestYear())) {
        lookAtMap();
    }
}

QStringList SeriesController::layers() const
{
    QStringList titles;
    const auto now = state();
    for (const auto *layer : subjectLayers(*now)) {
        titles.append(layer->title.in(map()->language()));
    }
    return titles;
}

int SeriesController::layer() const
{
    const auto now = state();
    const auto layers = subjectLayers(*now);
    const auto found = std::ranges::find(layers, m_layer, &Layer::id);
    if (layers.empty()) {
        return -1;
    }
    return found == layers.end() ? 0 : int(found - layers.begin());
}

void SeriesController::setLayer(int layer)
{
    const auto now = state();
    const auto layers = subjectLayers(*now);
    if (layer < 0 || layer >= int(layers.size())) {
        return;
    }
    m_layer = layers[std::size_t(layer)]->id;
    Q_EMIT optionsChanged();
}

int SeriesController::earliestYear() const
{
    return yearsOf(*state()).first;
}

int SeriesController::latestYear() const
{
    return yearsOf(*state()).second;
}

int SeriesController::firstYear() const
{
    return std::clamp(m_firstYear, earliestYear(), latestYear());
}

int SeriesController::lastYear() const
{
    const auto latest = latestYear();
    return m_lastYear == 0 ? latest : std::clamp(m_lastYear, earliestYear(), latest);
}

void SeriesController::setFirstYear(int year)
{
    m_firstYear = year;
    Q_EMIT optionsChanged();
}

void SeriesController::setLastYear(int year)
{
    m_lastYear = year;
    Q_EMIT optionsChanged();
}

bool SeriesController::isPicture() const
{
    return m_format != Format::OneDocument && m_format != Format::PdfFiles && m_format != Format::SvgFiles;
}

QString SeriesController::whatHinders() const
{
    if (m_subject == Subject::Years && latestYear() == 0) {
        return tr("This map has no numbers over years, so there are no years for sheets.");
    }
    if (m_subject == Subject::Layer && layer() < 0) {
        return tr("This map has no layer with features for sheets.");
    }
    if (!m_crs.isEmpty()) {
        const auto plane = planeOf(m_sheet->request(), {});
        return plane ? QString() : plane.error().message;
    }
    return {};
}

void SeriesController::lookForProblems()
{
    m_crs = m_sheet ? m_sheet->crs() : QString();
    if (auto problem = whatHinders(); problem != m_problem) {
        m_problem = std::move(problem);
        Q_EMIT problemChanged();
    }
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
    if (m_format == Format::OneDocument) {
        file = safeFileName(title).remove(u'{').remove(u'}');
    }
    sheet.path = folder + u'/' + file + kSuffixes.at(std::size_t(m_format)).toString();
    sheet.projectPath = map()->projectPath();
    return sheet;
}

SeriesRequest SeriesController::requestFor(const QString &folder, const MapState &state) const
{
    SeriesRequest request;
    request.kind = kindOf(m_subject);
    request.sheet = sheetFor(folder, state);
    if (m_subject == Subject::Years) {
        const auto [first, last] = std::minmax({firstYear(), lastYear()});
        for (int year = first; year <= last; ++year) {
            auto moment = state.moment;
            moment.year = year;
            request.moments.push_back(moment);
        }
    }
    if (const auto chosen = layer(); m_subject == Subject::Layer && chosen >= 0) {
        request.layer = subjectLayers(state)[std::size_t(chosen)]->id;
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
    const auto shown = std::make_shared<const MapState>(state()->shown());
    const auto request = requestFor(folder.toLocalFile(), *shown);
    m_job.start([shown, request](const JobControl &control) { return runSeries(*shown, request, control); },
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
    m_warnings.clear();
    Q_EMIT reportChanged();
    if (m_sheet) {
        m_sheet->readTemplates();
    }
    if (map() != nullptr) {
        connect(map()->document(), &MapDocument::layerChanged, this, &SeriesController::followNumbers,
                Qt::UniqueConnection);
    }
    lookAtMap();
}

void SeriesController::setRunning(bool running)
{
    if (m_running != running) {
        m_running = running;
        Q_EMIT runningChanged();
    }
}

} // namespace revier
