// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console.h"

namespace revier::cli {

/// revieratlas-cli score: a weighted comparison of sites, and how far it holds.
[[nodiscard]] ExitCode runScore(const QStringList &arguments, Language language);

} // namespace revier::cli
