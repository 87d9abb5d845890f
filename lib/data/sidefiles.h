// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace revier {

/// The file, and what stands beside it under the same name and is read with it: a shapefile's table, index,
/// CRS and encoding, types of columns of a CSV, the journal of a GeoPackage, the world file, the
/// overviews and GDAL's metadata of a raster. The file itself comes first.
[[nodiscard]] QStringList filesReadWith(const QString &path);

} // namespace revier
