// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console.h"

#include <QStringList>

namespace revier::cli {

/// `revieratlas-cli info …`: what is in files and projects. \a arguments begin with the program's name.
[[nodiscard]] ExitCode runInfo(const QStringList &arguments, Language language);

} // namespace revier::cli
