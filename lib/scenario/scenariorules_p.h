// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/jsonentry_p.h"
#include "scenario/scenario.h"
#include "scenario/statements.h"

#include <span>
#include <vector>

namespace revier {

/// False for NaN.
[[nodiscard]] inline bool isWithin(double value, double lowest, double highest)
{
    return value >= lowest && value <= highest;
}

/// What is impossible, with JSON pointers as if the values stood in a file. Private to this module.

/// Keys of areas: five or eight digits, once, municipalities in a Kreis of the list.
void checkAreas(std::span<const Area> areas, JobFaults &faults);
/// Bounds, keys and references of sources.
void checkSources(std::span<const JobSource> sources, std::span<const Area> areas,
                  std::span<const Statement> statements, JobFaults &faults);
/// \a id is one: lower-case letters, digits, hyphens.
void checkId(const QString &id, const QString &pointer, JobFaults &faults);
/// One scenario, whose place is \a pointer.
void checkScenario(const Scenario &scenario, std::span<const JobSource> sources, const QString &pointer,
                   JobFaults &faults);

} // namespace revier
