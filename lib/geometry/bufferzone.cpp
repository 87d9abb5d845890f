// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/bufferzone.h"

#include "geometry/geos_p.h"

namespace revier {

Result<GeometryBuffer> bufferZones(const GeometryBuffer &features, double distance)
{
    constexpr int kSegments = 45; // of a quarter circle: a chord lies 0.015 % of the radius inside
    const Geos geos;
    GeometryBuffer zones;
    for (std::size_t i = 0; i < features.featureCount(); ++i) {
        if (features.type(i) == GeometryType::None) {
            zones.beginFeature(GeometryType::None);
            continue;
        }
        const auto geometry = geos.feature(features, i);
        const auto zone = geometry
            ? geos.own(GEOSBuffer_r(geos.context(), geometry.get(), distance, kSegments))
            : geos.own(nullptr);
        if (!zone) {
            return geos.error();
        }
        std::vector<const GEOSGeometry *> polygons;
        collectPolygons(geos, zone.get(), polygons);
        zones.beginFeature(GeometryType::Polygon);
        for (const auto *polygon : polygons) {
            addPolygon(geos, polygon, zones);
        }
    }
    return zones;
}

} // namespace revier
