// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "scenario/scenario.h"

#include <QVariant>

namespace revier {

/// What of an assumption the user can change. Private to this module.
enum class AssumptionField { Enabled, Shape, StartYear, FullYear, LastYear, Share, Delay, Steps, Note };

/// \a assumption with another value, and with what has to follow: steps keep to the start and the full year,
/// ranges are widened to hold the value. Enabled: bool; Shape: its number; years: int, 0 for no last year;
/// Share: percent; Delay: years; Steps: as stepsText() writes them; Note: the text in \a language, and in the
/// other one too while that one has none of its own. Fails if the value is none; whether it is possible is
/// for JobModel to say.
[[nodiscard]] Result<Assumption> edited(Assumption assumption, AssumptionField field, const QVariant &value,
                                        Language language);
/// \a assumption with "published" only where the value still is the one of \a base, and with a note that says
/// where it came from while the user has written none. \a title is the one of the scenario of \a base.
[[nodiscard]] Assumption comparedWith(Assumption assumption, const Assumption &base,
                                      const LocalizedText &title);
/// Whether they mean the same course, whatever is written about it.
[[nodiscard]] bool sameValues(const Assumption &a, const Assumption &b);

/// "2028: 50 %; 2032: 100 %"
[[nodiscard]] QString stepsText(const std::vector<Step> &steps, Language language);

} // namespace revier
