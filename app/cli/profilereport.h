// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localizedtext.h"
#include "profile/comparison.h"
#include "profile/siteprofile.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace revier::cli {

/// What lies around a site, for programs and for readers.
[[nodiscard]] QJsonObject profileJson(const SiteProfile &profile);
[[nodiscard]] QString profileText(const SiteProfile &profile, const QLocale &locale);
/// Sites side by side.
[[nodiscard]] QJsonObject comparisonJson(const std::vector<SiteProfile> &profiles, Language language);
[[nodiscard]] QString comparisonText(const std::vector<SiteProfile> &profiles, Language language);

} // namespace revier::cli
