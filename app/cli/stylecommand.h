// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console.h"

namespace revier::cli {

/// revieratlas-cli style convert IN OUT: a style file in another format, and what was lost on the way.
[[nodiscard]] ExitCode runStyle(const QStringList &arguments, Language language);

} // namespace revier::cli
