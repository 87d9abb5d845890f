// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "geometry/geometrybuffer.h"

#include <QString>

#include <geos_c.h>

#include <cstddef>
#include <memory>
#include <span>
#include <vector>

namespace revier {

// Private to this module: GEOS types must not leave it.

struct Destroy
{
    GEOSContextHandle_t context = nullptr;
    void operator()(GEOSGeometry *geometry) const { GEOSGeom_destroy_r(context, geometry); }
};
using GeometryPtr = std::unique_ptr<GEOSGeometry, Destroy>;

/// One GEOS context, which remembers what went wrong last.
class Geos
{
public:
    Geos()
        : m_context(GEOS_init_r())
    {
        GEOSContext_setErrorMessageHandler_r(m_context, remember, this);
    }
    ~Geos() { GEOS_finish_r(m_context); }
    Geos(const Geos &) = delete;
    Geos(Geos &&) = delete;
    Geos &operator=(const Geos &) = delete;
    Geos &operator=(Geos &&) = delete;

    [[nodiscard]] GEOSContextHandle_t context() const { return m_context; }
    [[nodiscard]] GeometryPtr own(GEOSGeometry *geometry) const { return {geometry, {m_context}}; }
    [[nodiscard]] std::unexpected<Error> error() const;
    /// Null if GEOS does not take it.
    [[nodiscard]] GeometryPtr feature(const GeometryBuffer &buffer, std::size_t index) const;
    [[nodiscard]] GeometryPtr collection(int type, std::vector<GeometryPtr> members) const;

private:
    static void remember(const char *message, void *self)
    {
        static_cast<Geos *>(self)->m_error = QString::fromUtf8(message);
    }
    [[nodiscard]] GEOSCoordSequence *sequence(std::span<const Point> positions) const
    {
        static_assert(sizeof(Point) == 2 * sizeof(double));
        return GEOSCoordSeq_copyFromBuffer_r(m_context, positions.empty() ? nullptr : &positions.front().x,
                                             unsigned(positions.size()), 0, 0);
    }
    [[nodiscard]] GeometryPtr polygon(const GeometryBuffer &buffer, std::size_t first,
                                      std::size_t last) const;

    GEOSContextHandle_t m_context;
    QString m_error;
};

/// The polygons in \a geometry, also in collections of collections; without empty ones.
void collectPolygons(const Geos &geos, const GEOSGeometry *geometry,
                     std::vector<const GEOSGeometry *> &polygons);
/// Adds the rings of a polygon to the feature that \a result began last.
void addPolygon(const Geos &geos, const GEOSGeometry *polygon, GeometryBuffer &result);

} // namespace revier
