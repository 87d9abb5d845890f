// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console.h"

#include <QStringList>

namespace revier::cli {

/// `revieratlas-cli check …`: everything that is wrong with data files. \a arguments begin with the program's
/// name, the command left out.
[[nodiscard]] ExitCode runCheck(const QStringList &arguments);

} // namespace revier::cli
