// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console.h"

#include <QStringList>

namespace revier::cli {

/// `revieratlas-cli export …`: a sheet or picture of a map. \a arguments begin with the program's name, the
/// command left out.
[[nodiscard]] ExitCode runExport(const QStringList &arguments, Language language);

} // namespace revier::cli
