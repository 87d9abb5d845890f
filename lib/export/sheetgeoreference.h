// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crs/crs.h"
#include "export/sheet.h"

#include <QPointF>
#include <QRectF>

#include <array>
#include <optional>
#include <vector>

namespace revier {

/// Where a map on a sheet lies on the Earth. What holds inside of its frame holds, continued, for the whole
/// sheet.
struct MapGeoreference
{
    Crs crs; ///< of the plane
    QRectF frame; ///< px of the sheet
    Point origin; ///< in the plane: the upper left corner of the sheet
    double unitsPerPixel = 1; ///< of the plane per px; north is up

    [[nodiscard]] Point toPlane(QPointF sheet) const;
    /// The transform of GDAL for a picture of the sheet with \a zoom device px per px: x and y of the plane
    /// from column and row, counted from the upper left corner of the first one.
    [[nodiscard]] std::array<double, 6> affine(double zoom) const;
};

/// Of the map, or of each of small multiples.
[[nodiscard]] std::vector<MapGeoreference> georeferencesOf(const Sheet &sheet);
/// Of the sheet as a whole: nothing for small multiples, where each map says something else.
[[nodiscard]] std::optional<MapGeoreference> georeferenceOf(const Sheet &sheet);

} // namespace revier
