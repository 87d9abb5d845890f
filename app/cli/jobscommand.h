// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console.h"

#include <QStringList>

namespace revier::cli {

/// revieratlas-cli jobs: job projections as a table, CSV or JSON, with ranges, differences and reasons.
[[nodiscard]] ExitCode runJobs(const QStringList &arguments, Language language);

} // namespace revier::cli
