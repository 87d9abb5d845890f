// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/featuretable.h"
#include "data/gdalscope_p.h"

namespace revier {

/// Whether the suffix of \a path is one of a raster format. Private to this module.
[[nodiscard]] bool isRasterName(const QString &path);
/// A raster file as a table with one feature: the outline of the raster with what is known about it, and the
/// raster itself. \a gdalPath is the file or one packed in it; \a crs was chosen by the user, or is invalid.
/// Blocking. Private to this module.
[[nodiscard]] Result<std::vector<FeatureTablePtr>> readRaster(const QString &path, const QString &gdalPath,
                                                              const Crs &crs, GdalScope &scope);

} // namespace revier
