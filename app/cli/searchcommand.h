// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console.h"

#include <QStringList>

namespace revier::cli {

/// revieratlas-cli search: prints the features that have a text, or where a written position lies.
[[nodiscard]] ExitCode runSearch(const QStringList &arguments, Language language);

} // namespace revier::cli
