// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "scenario/jobsource.h"
#include "scenario/observed.h"
#include "scenario/scenario.h"
#include "scenario/statements.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

namespace revier {

/// What a file of sources and scenarios says about itself; empty where it says nothing.
struct ScenarioFileHead
{
    LocalizedText title;
    LocalizedText note;
    QString licence;
    QString attribution;
    QString source;
    QString sourceDate;
};

class JobModel;
using JobModelPtr = std::shared_ptr<const JobModel>;

/// Sources of employment, scenarios and what was observed. Immutable once shared, so that every thread may
/// read it; editing is making a changed copy.
///
/// What is published is "up to 2,500 jobs" for each of two digital parks, without a year. Every curve is
/// therefore an assumption, and whoever shows one has to say so.
class JobModel
{
public:
    /// Reads jobs/scenarios.json, jobs/projections.json and jobs/employees.csv of a data folder.
    [[nodiscard]] static Result<JobModelPtr> read(const QString &dataFolder);

    /// Adds the scenarios of a file to this model, after its own. A file that has sources stands alone: it
    /// replaces areas, sources and scenarios, and keeps what was observed and published. Fails on ids that
    /// are taken; every message names file, line and place (JSON pointer).
    [[nodiscard]] Result<JobModelPtr> withFile(const QString &path) const;
    [[nodiscard]] Result<JobModelPtr> withJson(const QByteArray &json, const QString &file) const;
    /// Adds a scenario, or replaces the user's own with this id. Fails where an assumption is impossible, and
    /// for a scenario that ships with the program: duplicate that first.
    [[nodiscard]] Result<JobModelPtr> withScenario(const Scenario &scenario) const;
    /// The first impossible thing in a scenario, without saying where; empty if withScenario() would take its
    /// values.
    [[nodiscard]] QString faultIn(const Scenario &scenario) const;
    /// Fails for a scenario that ships with the program, and if there is none with this id.
    [[nodiscard]] Result<JobModelPtr> withoutScenario(const QString &id) const;
    /// A copy of a scenario with an id that is free, which begins with the id of the original, and a title
    /// that says that it is a copy. Not yet part of the model.
    [[nodiscard]] Result<Scenario> duplicated(const QString &id) const;

    [[nodiscard]] const ScenarioFileHead &head() const { return m_head; }
    [[nodiscard]] const std::vector<Area> &areas() const { return m_areas; }
    [[nodiscard]] const std::vector<JobSource> &sources() const { return m_sources; }
    [[nodiscard]] const std::vector<Scenario> &scenarios() const { return m_scenarios; }
    [[nodiscard]] const ObservedEmployees &observed() const { return m_observed; }
    [[nodiscard]] const std::vector<Statement> &statements() const { return m_statements; }
    /// What is published for the whole Revier (IW Consult, IAB and others): lines beside the curves, never in
    /// a sum with them.
    [[nodiscard]] std::vector<Statement> comparisons() const;

    /// Null if there is none.
    [[nodiscard]] const JobSource *source(QStringView id) const;
    [[nodiscard]] const Scenario *scenario(QStringView id) const;
    [[nodiscard]] const Statement *statement(QStringView id) const;
    /// The name of a Kreis or municipality; the key if there is none.
    [[nodiscard]] QString areaName(const QString &ags) const;
    /// The keys of the Kreise, or of the municipalities, in the order of the file.
    [[nodiscard]] QStringList kreise() const;
    [[nodiscard]] QStringList municipalities() const;
    /// Whether a scenario ships with the program, and so cannot be changed.
    [[nodiscard]] bool isShipped(QStringView scenarioId) const;
    /// The scenario of the program that this one is, or that its id says it was copied from. Null if there is
    /// none.
    [[nodiscard]] const Scenario *shippedBase(QStringView scenarioId) const;

    /// The user's own scenarios as a file for withFile(). UTF-8, one assumption a line.
    [[nodiscard]] QByteArray ownScenariosToJson() const;
    /// Everything as a file that stands alone.
    [[nodiscard]] QByteArray toJson() const;

private:
    std::vector<Area> m_areas;
    std::vector<JobSource> m_sources;
    std::vector<Scenario> m_scenarios;
    std::vector<Statement> m_statements;
    ObservedEmployees m_observed;
    QStringList m_shipped; ///< ids of scenarios
    ScenarioFileHead m_head;
};

} // namespace revier
