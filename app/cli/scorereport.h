// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "score/scoretable.h"

#include <QString>

namespace revier::cli {

/// The ranking, the criteria with their assumptions, and how far the first place holds, for readers.
[[nodiscard]] QString scoreText(const SiteScore &score, Language language);

} // namespace revier::cli
