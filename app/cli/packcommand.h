// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console.h"

namespace revier::cli {

/// revieratlas-cli pack: a project and its data as one file.
[[nodiscard]] ExitCode runPack(const QStringList &arguments);

} // namespace revier::cli
