// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/jobsource.h"

namespace revier {

/// The words around assumptions. Private to this module. Texts are in the language of the program, those of
/// scenarios in both.

/// "Data centre, construction: temporary jobs"
[[nodiscard]] QString categoryText(const JobSource &source);
/// "up to 2,500 jobs: published upper bound"
[[nodiscard]] QString boundText(const JobSource &source, Language language);
/// "50 % = 1,250 jobs"
[[nodiscard]] QString realisedText(const JobSource &source, double share, Language language);
/// The note of a copy of the scenario with this title.
[[nodiscard]] LocalizedText ownScenarioNote(const LocalizedText &title);
/// The note of a source of which a scenario says nothing.
[[nodiscard]] LocalizedText notCountedNote();

} // namespace revier
