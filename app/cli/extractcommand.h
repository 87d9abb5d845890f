// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console.h"

#include <QStringList>

namespace revier::cli {

/// Writes features of a layer into a new file. \a arguments are those of the command, with the program's
/// name first.
[[nodiscard]] ExitCode runExtract(const QStringList &arguments, Language language);

} // namespace revier::cli
