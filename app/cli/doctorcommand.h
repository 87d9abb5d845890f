// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console.h"

#include <QStringList>

namespace revier::cli {

/// revieratlas-cli doctor: \a arguments begin with the program.
[[nodiscard]] ExitCode runDoctor(const QStringList &arguments);

} // namespace revier::cli
