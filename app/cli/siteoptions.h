// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "profile/siteprofile.h"
#include "score/criterion.h"

#include <QDate>
#include <QStringList>

#include <expected>
#include <vector>

namespace revier::cli {

/// "2030,2038": years of the job projections, ascending, each once; or what is wrong with it.
[[nodiscard]] std::expected<std::vector<int>, QString> yearsOption(const QString &text);
/// findSite() for each name; the first that is not one site fails.
[[nodiscard]] Result<std::vector<SiteRef>> findSites(const MapStatePtr &state, const QStringList &names,
                                                     Language language);
/// Today, or the day of SOURCE_DATE_EPOCH (reproducible-builds.org), so that the same call can give the same
/// bytes.
[[nodiscard]] QDate sheetDate();

} // namespace revier::cli
