// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobscontroller.h"

#include "scenario/jobseries.h"

#include <QJsonDocument>

namespace revier {

JobsController::JobsController(QObject *parent)
    : QObject(parent)
    , m_job(this)
{
}

void JobsController::setMap(MapController *map)
{
    if (m_map == map) {
        return;
    }
    if (m_map) {
        m_map->document()->disconnect(this);
    }
    m_map = map;
    if (map != nullptr) {
        const auto *document = map->document();
        connect(document, &MapDocument::structureChanged, this, &JobsController::read);
        connect(document, &MapDocument::scenariosChanged, this, &JobsController::read);
        connect(document, &MapDocument::layerChanged, this, [this] { fillLayers(false); });
    }
    read();
    Q_EMIT mapChanged();
}

void JobsController::read()
{
    const auto state = m_map ? m_map->document()->snapshot() : std::make_shared<const MapState>();
    if (state->scenariosPath == m_path && state->ownScenarios == m_own) {
        fillLayers(false);
        return;
    }
    m_path = state->scenariosPath;
    m_own = state->ownScenarios;
    if (m_path.isEmpty()) {
        m_job.cancel();
        setResults(nullptr);
        return;
    }
    m_job.start([state](const JobControl & /*control*/) { return readJobs(*state); },
                [this](const Result<JobModelPtr> &model) { take(model); });
}

void JobsController::take(const Result<JobModelPtr> &model)
{
    if (!model) {
        m_map->messages()->add(MessageModel::Severity::Error, model.error().message);
        setResults(nullptr);
        return;
    }
    setResults(JobResults::compute(*model));
}

void JobsController::setModel(const JobModelPtr &model, const QString &what)
{
    if (!m_map) {
        return;
    }
    // The numbers are there at once: reading them again would be a frame or two too late.
    m_own = QJsonDocument::fromJson(model->ownScenariosToJson()).object();
    m_job.cancel();
    m_map->document()->setOwnScenarios(m_own, what);
    setResults(JobResults::compute(model));
}

void JobsController::setResults(JobResultsPtr results)
{
    m_results = std::move(results);
    fillLayers(true);
    Q_EMIT resultsChanged();
}

void JobsController::fillLayers(bool all)
{
    if (!m_map || !m_results) {
        return;
    }
    for (const auto state = m_map->document()->snapshot(); const auto &layer : state->layers) {
        if (layer.seriesSource.kind != SeriesSource::Kind::Scenarios || !layer.table
            || (!all && (layer.series || !layer.seriesError.isEmpty()))) {
            continue;
        }
        const auto series = jobSeries(*m_results, layer.seriesSource, *layer.table);
        m_map->document()->setSeries(layer.id, series ? *series : nullptr,
                                     series ? QString() : series.error().message);
        if (!series) {
            m_map->messages()->add(MessageModel::Severity::Warning, series.error().message);
        }
    }
}

} // namespace revier
