// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/latestjob.h"
#include "models/mapcontroller.h"
#include "scenario/jobresults.h"

#include <QObject>
#include <QPointer>

namespace revier {

/// The job projections that the map names: reads them in a job, and keeps the numbers of the layers that show
/// them up to date while scenarios are edited and undone. GUI thread.
class JobsController : public QObject
{
    Q_OBJECT
    Q_PROPERTY(revier::MapController *map READ map WRITE setMap NOTIFY mapChanged REQUIRED FINAL)
    Q_PROPERTY(bool available READ isAvailable NOTIFY resultsChanged FINAL)
public:
    explicit JobsController(QObject *parent = nullptr);

    [[nodiscard]] MapController *map() const { return m_map; }
    void setMap(MapController *map);
    /// False while they are read, and for a map without them.
    [[nodiscard]] bool isAvailable() const { return m_results != nullptr; }
    /// Null as long as there are none.
    [[nodiscard]] const JobResultsPtr &results() const { return m_results; }
    /// Makes the scenarios of \a model, which came from the one in results(), those of the map: a step that
    /// can be undone, one for all changes of the same \a what within a second.
    void setModel(const JobModelPtr &model, const QString &what = {});

Q_SIGNALS:
    void mapChanged();
    void resultsChanged();

private:
    void read();
    /// Computes the numbers of what was read, or says why it could not be read.
    void take(const Result<JobModelPtr> &model);
    void setResults(JobResultsPtr results);
    /// Gives layers their numbers. \a all: also those that have some already.
    void fillLayers(bool all);

    QPointer<MapController> m_map;
    QString m_path; ///< what the results were read from
    QJsonObject m_own;
    JobResultsPtr m_results;
    LatestJob<Result<JobModelPtr>> m_job;
};

} // namespace revier
