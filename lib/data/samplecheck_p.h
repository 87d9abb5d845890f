// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/featuretable.h"

#include <cstddef>
#include <vector>

namespace revier {

/// Whether \a sample, read by GDAL, is what \a table holds in \a rows: the same values and geometries.
/// Private to this module.
[[nodiscard]] bool isSampleOf(const FeatureTable &sample, const FeatureTable &table,
                              const std::vector<std::size_t> &rows);

} // namespace revier
