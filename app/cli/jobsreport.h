// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobsoptions.h"
#include "scenario/explanation.h"

#include <QString>

namespace revier::cli {

/// A table to read: years across, each number marked with what it is.
[[nodiscard]] QString jobsTable(const JobResults &results, const JobsOptions &options, Language language);
[[nodiscard]] QString explanationText(const Explanation &explanation);
[[nodiscard]] QByteArray explanationJson(const Explanation &explanation);

} // namespace revier::cli
