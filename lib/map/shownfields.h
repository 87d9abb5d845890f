// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/layer.h"

#include <vector>

namespace revier {

/// The fields that details and tables show first: Layer::fields, with the columns that were joined to the
/// layer behind them: whoever joins wants to see them. Empty: all fields of the table.
[[nodiscard]] std::vector<FieldInfo> shownFields(const Layer &layer);

} // namespace revier
