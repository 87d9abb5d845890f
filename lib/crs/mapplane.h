// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "crs/crs.h"
#include "geometry/box.h"

#include <memory>

namespace revier {

/// The plane in which a map is drawn: that of a projected CRS, in metres, x east, y north. The window's is
/// EPSG:3857, a sheet's usually EPSG:25832. A value, cheap to copy, usable in any thread.
class MapPlane
{
public:
    MapPlane() = default; ///< EPSG:3857, by formula: no PROJ, no lock
    [[nodiscard]] static MapPlane webMercator() { return {}; }
    /// Fails for a CRS without a plane (degrees) and for one that does not count in metres.
    [[nodiscard]] static Result<MapPlane> create(const Crs &crs);
    /// EPSG:25832, the official CRS in NRW.
    [[nodiscard]] static MapPlane utm32();

    [[nodiscard]] Crs crs() const;
    [[nodiscard]] bool isWebMercator() const { return d == nullptr; }
    /// From longitude and latitude (WGS 84, degrees); NaN where the projection has no place for it. EPSG:3857
    /// ends at 85.05 degrees: places beyond lie on its edge.
    [[nodiscard]] Point fromGeographic(Point lonLat) const;
    /// To longitude and latitude (WGS 84, degrees); NaN outside of the projection's domain.
    [[nodiscard]] Point toGeographic(Point plane) const;
    /// The box around a box of the other frame, its edges followed; empty if nothing of it has a place.
    [[nodiscard]] Box fromGeographic(const Box &lonLat) const;
    [[nodiscard]] Box toGeographic(const Box &plane) const;
    /// How many metres of the plane stand for one metre on the ground there, averaged geometrically over the
    /// directions (PROJ, proj_factors(): the root of the areal scale). 1 outside of the domain.
    [[nodiscard]] double scaleFactor(Point plane) const;
    /// The meridian convergence there: how far true north lies counter-clockwise of grid north, degrees. East
    /// of the central meridian it is positive. 0 in EPSG:3857 and outside of the domain.
    [[nodiscard]] double convergence(Point plane) const;
    bool operator==(const MapPlane &other) const;

private:
    struct Private;
    std::shared_ptr<const Private> d; ///< null: EPSG:3857
};

} // namespace revier
