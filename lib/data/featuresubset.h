// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/featuretable.h"

#include <cstdint>
#include <span>

namespace revier {

/// A table of the features \a rows of \a table alone, in this order, with all of their fields; it is none
/// that a file was read into, and has no problems. Any thread.
[[nodiscard]] FeatureTablePtr featureSubset(const FeatureTable &table, std::span<const std::uint32_t> rows);

} // namespace revier
