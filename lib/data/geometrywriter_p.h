// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/geometrybuffer.h"

#include <ogr_geometry.h>

#include <cstddef>
#include <memory>

namespace revier {

/// A feature of \a buffer as GDAL has it: a single geometry where there is one part, else a collection of
/// its kind; null for a feature without geometry. Private to this module.
[[nodiscard]] std::unique_ptr<OGRGeometry> toOgr(const GeometryBuffer &buffer, std::size_t feature);
/// The type that all features have, wkbUnknown if they differ, wkbNone if none has geometry.
[[nodiscard]] OGRwkbGeometryType layerType(const GeometryBuffer &buffer);

} // namespace revier
