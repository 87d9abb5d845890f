// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "crs/crs.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>

namespace revier {

/// A picture to be written as GeoTIFF.
struct GeoTiff
{
    /// Where the picture lies: affine transform of GDAL (x and y of the CRS from column and row).
    struct Place
    {
        Crs crs;
        std::array<double, 6> affine;
    };

    QString name; ///< of the file, for messages
    int width = 0; ///< cells
    int height = 0;
    double dotsPerInch = 96;
    std::optional<Place> place; ///< none: a plain TIFF
    QString title;
    QString program;
    QString dateTime; ///< "2026:03:12 00:00:00"
    QByteArray xmp; ///< packet; may be empty
};

/// Fills rows with red, green, blue: called with the first row and bytes for one or more rows, top to bottom.
/// False: stop.
using RowFiller = std::function<bool(int, std::span<std::uint8_t>)>;

/// A cloud-optimised GeoTIFF (which every reader of GeoTIFF understands): tiles of 512 cells, compressed
/// without loss, with overviews. Made in memory, in which it needs room for the compressed picture twice, not
/// for the cells. The same input gives the same bytes. Blocking. Fails with Canceled if \a fill stops.
[[nodiscard]] Result<QByteArray> geoTiffBytes(const GeoTiff &picture, const RowFiller &fill);

} // namespace revier
