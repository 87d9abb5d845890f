// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace revier {

/// The file, and what stands beside it under the same name and is read with it: a shapefile's table, index,
/// CRS and encoding, types of columns of a CSV, the journal of a GeoPackage, the world file, the
/// overviews and GDAL's metadata of a raster. The file itself comes first.
[[nodiscard]] QStringList filesReadWith(const QString &path);

/// What says whether files are still the same without reading them.
struct FilesState
{
    qint64 size = 0; ///< bytes of all of them
    QByteArray identities; ///< a line for each
    bool operator==(const FilesState &) const = default;
};

/// Of the files as they are now; nothing if one is missing, or so young that it could change once more
/// within the same tick of the clock.
[[nodiscard]] std::optional<FilesState> settledState(const QStringList &paths);

} // namespace revier
