// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crs/crs.h"
#include "data/featuretable.h"
#include "data/problemlog.h"
#include "geometry/geometrybuffer.h"

#include <ogr_spatialref.h>

#include <optional>

namespace revier {

/// What a file says about the CRS of a layer. Private to this module.
struct DeclaredCrs
{
    std::optional<QString> prj; ///< the text of the .prj, where there is one
    const OGRSpatialReference *reference = nullptr; ///< as GDAL found it; may be null
    bool degreesByFormat = false; ///< the format knows only WGS 84, so that a file need not say so
};

/// The CRS that the positions of a layer are taken to be in.
struct LayerCrs
{
    Crs crs; ///< invalid if it cannot be known
    CrsOrigin origin = CrsOrigin::Unknown;
    Crs declared; ///< see FeatureTable::declaredCrs
};

/// The CRS of \a geometry: what the file says if the coordinates can be true to it, else a safe guess, else
/// an invalid one; whatever is not as the file says goes to \a log.
[[nodiscard]] LayerCrs findLayerCrs(const DeclaredCrs &declared, const GeometryBuffer &geometry,
                                    ProblemLog &log);

/// \a geometry without the parts that have a position beyond 360° or 90°.
[[nodiscard]] GeometryBuffer withoutImpossibleDegrees(GeometryBuffer geometry, ProblemLog &log);

} // namespace revier
