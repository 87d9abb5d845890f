// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/provenance.h"

#include <QString>

namespace revier::cli {

/// What an exported picture says of itself, line by line.
[[nodiscard]] QString provenanceText(const Provenance &record, Language language);

} // namespace revier::cli
