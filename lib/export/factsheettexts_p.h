// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/facttable_p.h"
#include "export/sheettexts_p.h"
#include "profile/siteprofile.h"

#include <QStringList>

#include <vector>

namespace revier {

/// "Digitalparks · Grevenbroich · 32U 330157 5659066".
[[nodiscard]] QString factSheetSubtitle(const MapState &state, const SiteRef &site,
                                        const SiteProfile &profile, Language language);
/// What the site says of itself, with source, date and grade.
[[nodiscard]] FactTable factTable(const Layer &layer, std::size_t feature, Language language);
[[nodiscard]] FactTable nearestTable(const SiteProfile &profile, Language language);
[[nodiscard]] FactTable peopleTable(const SiteProfile &profile, Language language);
/// A row for each scenario and a column for each year; each number says what it is.
[[nodiscard]] FactTable jobsTable(const SiteProfile &profile, const std::vector<int> &years,
                                  Language language);
/// How sure the position is, the sources of all that is on the sheet, and what the jobs rest on.
[[nodiscard]] QStringList factSheetFooter(const Layer &layer, const SiteProfile &profile,
                                          const std::vector<DrawnLayer> &drawn, const MapState &state,
                                          Language language);

} // namespace revier
