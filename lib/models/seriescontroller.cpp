// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/seriescontroller.h"

#include "export/sheetplane.h"
#include "scenario/jobseries.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

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

QString SeriesController::layerId() const
{
    const auto now = state();
    const auto layers = subjectLayers(*now);
    const auto chosen = layer();
    return chosen < 0 ? QString() : layers[std::size_t(chosen)]->id;
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

SeriesController::Format SeriesController::format() const
{
    if (m_format < Format::Mp4Film) {
        return m_format;
    }
    if (m_subject != Subject::Years) {
        return Format::OneDocument;
    }
    return m_canMakeFilms ? m_format : Format::Mp4Film;
}

void SeriesController::setFormat(Format format)
{
    m_format = format;
    Q_EMIT optionsChanged();
}

bool SeriesController::isPicture() const
{
    return format() >= Format::PngFiles && !isFilm();
}

bool SeriesController::isChanging() const
{
    const auto now = state();
    return std::ranges::any_of(now->layers,
                               [&now](const Layer &layer) { return layer.series && now->isVisible(layer); });
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

void SeriesController::reset()
{
    m_summary.clear();
    m_failures.clear();
    m_warnings.clear();
    Q_EMIT reportChanged();
    m_canMakeFilms = !filmProgram().isEmpty();
    if (m_sheet) {
        m_sheet->readTemplates();
    }
    if (map() != nullptr) {
        connect(map()->document(), &MapDocument::layerChanged, this, &SeriesController::followNumbers,
                Qt::UniqueConnection);
    }
    lookAtMap();
}

} // namespace revier
