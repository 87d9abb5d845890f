// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/project.h"
#include "models/assumptionmodel.h"
#include "models/timelinecontroller.h"
#include "smallmap.h"

#include <QAbstractItemModelTester>
#include <QTest>

/// What the tests of the assumptions share.
namespace assumptionmap {

/// The shipped map with its projections, at central assumptions in 2035.
struct Fixture
{
    revier::MapController map;
    revier::JobsController jobs;
    revier::TimelineController timeline;
    revier::AssumptionModel model;
    QAbstractItemModelTester tester {&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    Fixture()
    {
        map.setLanguageCode(QStringLiteral("en"));
        jobs.setMap(&map);
        timeline.setMap(&map);
        model.setJobs(&jobs);
    }
    [[nodiscard]] bool open()
    {
        return map.openProject(revier::shippedProjectPath()) && smallmap::waitUntilRead(map)
            && QTest::qWaitFor([this] { return jobs.isAvailable() && timeline.isAvailable(); });
    }
    [[nodiscard]] QModelIndex row(const QString &source) const
    {
        const auto found =
            model.match(model.index(0), revier::AssumptionModel::SourceIdRole, source, 1, Qt::MatchExactly);
        return found.isEmpty() ? QModelIndex() : found.constFirst();
    }
    [[nodiscard]] QVariant value(const QString &source, int role) const { return row(source).data(role); }
    bool set(const QString &source, int role, const QVariant &value)
    {
        return model.setData(row(source), value, role);
    }
    [[nodiscard]] QString scenario() { return map.document()->snapshot()->moment.scenario; }
    [[nodiscard]] const revier::Assumption &assumption(const QString &scenario, const QString &source) const
    {
        return *jobs.results()->model().scenario(scenario)->assumption(source);
    }
    /// Of the park on the map, now.
    [[nodiscard]] double jobsOnMap()
    {
        const auto state = map.document()->snapshot();
        const auto &layer = state->layers[std::size_t(state->layerIndex(u"job_sites"))];
        const auto ids = layer.table->fieldIndex(layer.seriesSource.keyField);
        for (std::size_t i = 0; i < layer.table->featureCount(); ++i) {
            if (layer.table->columns[std::size_t(ids)].value(i).toString() == kPark) {
                return revier::valuesAt(*layer.series, state->moment).values[i];
            }
        }
        return 0;
    }

    static inline const auto kPark = QStringLiteral("digitalpark-frimmersdorf");
    static inline const auto kBuilding = QStringLiteral("microsoft-bergheim-construction");
    static inline const auto kCut = QStringLiteral("rwe-2030");
};

} // namespace assumptionmap
