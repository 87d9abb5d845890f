// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/geos_p.h"

#include <QCoreApplication>

#include <algorithm>

namespace revier {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Geometry)
};

void addRing(const Geos &geos, const GEOSGeometry *ring, bool hole, GeometryBuffer &result)
{
    const auto *positions = GEOSGeom_getCoordSeq_r(geos.context(), ring);
    unsigned count = 0;
    GEOSCoordSeq_getSize_r(geos.context(), positions, &count);
    result.beginPart(hole);
    for (unsigned i = 0; i < count; ++i) {
        Point p;
        GEOSCoordSeq_getXY_r(geos.context(), positions, i, &p.x, &p.y);
        result.addPosition(p);
    }
}

} // namespace

std::unexpected<Error> Geos::error() const
{
    return failure(Error::Code::Corrupt,
                   m_error.isEmpty() ? Text::tr("The areas cannot be compared: one of them is no valid area.")
                                     : Text::tr("The areas cannot be compared: %1").arg(m_error));
}

GeometryPtr Geos::collection(int type, std::vector<GeometryPtr> members) const
{
    std::vector<GEOSGeometry *> raw;
    raw.reserve(members.size());
    for (auto &member : members) {
        if (member) {
            raw.push_back(member.release());
        }
    }
    return own(GEOSGeom_createCollection_r(m_context, type, raw.data(), unsigned(raw.size())));
}

/// The outer ring \a first and its holes up to \a last, exclusive.
GeometryPtr Geos::polygon(const GeometryBuffer &buffer, std::size_t first, std::size_t last) const
{
    std::vector<GEOSGeometry *> rings;
    for (auto i = first; i < last; ++i) {
        rings.push_back(GEOSGeom_createLinearRing_r(m_context, sequence(buffer.part(i).positions)));
    }
    if (std::ranges::find(rings, nullptr) != rings.end()) {
        for (auto *ring : rings) {
            GEOSGeom_destroy_r(m_context, ring);
        }
        return own(nullptr);
    }
    return own(
        GEOSGeom_createPolygon_r(m_context, rings.front(), rings.data() + 1, unsigned(rings.size() - 1)));
}

GeometryPtr Geos::feature(const GeometryBuffer &buffer, std::size_t index) const
{
    const auto end = buffer.firstPart(index + 1);
    std::vector<GeometryPtr> members;
    switch (buffer.type(index)) {
    case GeometryType::None:
        return own(nullptr);
    case GeometryType::Point:
        for (auto i = buffer.firstPart(index); i < end; ++i) {
            members.push_back(own(GEOSGeom_createPoint_r(m_context, sequence(buffer.part(i).positions))));
        }
        return collection(GEOS_MULTIPOINT, std::move(members));
    case GeometryType::Line:
        for (auto i = buffer.firstPart(index); i < end; ++i) {
            members.push_back(
                own(GEOSGeom_createLineString_r(m_context, sequence(buffer.part(i).positions))));
        }
        return collection(GEOS_MULTILINESTRING, std::move(members));
    case GeometryType::Polygon:
        break;
    }
    for (auto i = buffer.firstPart(index); i < end;) {
        auto next = i + 1;
        while (next < end && buffer.part(next).hole) {
            ++next;
        }
        members.push_back(polygon(buffer, i, next));
        if (!members.back()) {
            return own(nullptr);
        }
        i = next;
    }
    return collection(GEOS_MULTIPOLYGON, std::move(members));
}

void collectPolygons(const Geos &geos, const GEOSGeometry *geometry,
                     std::vector<const GEOSGeometry *> &polygons)
{
    if (GEOSisEmpty_r(geos.context(), geometry) == 1) {
        return;
    }
    const auto type = GEOSGeomTypeId_r(geos.context(), geometry);
    if (type == GEOS_POLYGON) {
        polygons.push_back(geometry);
    } else if (type == GEOS_MULTIPOLYGON || type == GEOS_GEOMETRYCOLLECTION) {
        for (int i = 0; i < GEOSGetNumGeometries_r(geos.context(), geometry); ++i) {
            collectPolygons(geos, GEOSGetGeometryN_r(geos.context(), geometry, i), polygons);
        }
    }
}

void addPolygon(const Geos &geos, const GEOSGeometry *polygon, GeometryBuffer &result)
{
    addRing(geos, GEOSGetExteriorRing_r(geos.context(), polygon), false, result);
    for (int i = 0; i < GEOSGetNumInteriorRings_r(geos.context(), polygon); ++i) {
        addRing(geos, GEOSGetInteriorRingN_r(geos.context(), polygon, i), true, result);
    }
}

} // namespace revier
