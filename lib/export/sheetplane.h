// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "crs/mapplane.h"
#include "export/exporter.h"

namespace revier {

/// The plane of a sheet that shows \a lonLat (degrees), if nobody chose one: EPSG:25832 where its scale is
/// true within 0.2 %, which is between 3 and 15 degrees east, else EPSG:3857.
[[nodiscard]] MapPlane usualPlane(const Box &lonLat);
/// The plane in which a request is drawn: the one it names, else the usual one of what it shows. Fails for an
/// unknown CRS and for one that is no plane in metres.
[[nodiscard]] Result<MapPlane> planeOf(const ExportRequest &request, const MapState &state);

} // namespace revier
