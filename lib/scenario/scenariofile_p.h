// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/jobmodel.h"
#include "scenario/jsonentry_p.h"

#include <QByteArray>
#include <QJsonObject>

#include <vector>

namespace revier {

/// The content of a file of scenarios. Private to this module.
struct ScenarioFile
{
    bool standsAlone = false; ///< it has sources of its own
    ScenarioFileHead head;
    std::vector<Area> areas;
    std::vector<JobSource> sources;
    std::vector<Scenario> scenarios;
};

/// What data/README.md says about the format.
inline constexpr int kScenarioFormat = 1;

/// Types only: what is possible is a matter of the rules.
[[nodiscard]] ScenarioFile scenarioFileFromJson(const QJsonObject &root, JobFaults &faults);
/// One source and one assumption a line, so that versions can be compared.
[[nodiscard]] QByteArray scenarioFileToJson(const ScenarioFile &file);

} // namespace revier
