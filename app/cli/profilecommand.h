// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console.h"

#include <QStringList>

namespace revier::cli {

/// revieratlas-cli profile: prints what lies around a site.
[[nodiscard]] ExitCode runProfile(const QStringList &arguments, Language language);

} // namespace revier::cli
