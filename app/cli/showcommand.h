// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console.h"

namespace revier::cli {

/// revieratlas-cli show: the scenes of a show, as handouts and pictures, packed and checked.
[[nodiscard]] ExitCode runShow(const QStringList &arguments, Language language);

} // namespace revier::cli
