// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/geometrybuilder_p.h"

#include <algorithm>

namespace revier {

void GeometryBuilder::collect(const OGRGeometry &geometry, Leaves &leaves, int depth)
{
    constexpr int kDeepest = 32;
    const auto type = wkbFlatten(geometry.getGeometryType());
    if (geometry.IsEmpty()) {
        return;
    }
    if (type == wkbPoint) {
        leaves.points.push_back(geometry.toPoint());
    } else if (type == wkbLineString) {
        leaves.lines.push_back(geometry.toLineString());
    } else if (type == wkbPolygon || type == wkbTriangle) {
        leaves.polygons.push_back(geometry.toPolygon());
    } else if (OGR_GT_IsSubClassOf(type, wkbGeometryCollection) && depth < kDeepest) {
        for (const auto *child : *geometry.toGeometryCollection()) {
            collect(*child, leaves, depth + 1);
        }
    } else if (OGR_GT_IsSubClassOf(type, wkbPolyhedralSurface)) {
        for (const auto *child : *geometry.toPolyhedralSurface()) {
            collect(*child, leaves, depth + 1);
        }
    } else {
        leaves.unknown = true;
    }
}

/// False if the part was left out.
bool GeometryBuilder::addPart(const OGRSimpleCurve &curve, bool hole)
{
    const auto count = std::size_t(curve.getNumPoints());
    m_scratch.resize(count);
    if (count > 0) {
        curve.getPoints(&m_scratch.front().x, sizeof(Point), &m_scratch.front().y, sizeof(Point));
    }
    return m_sink.addPart(m_scratch, hole);
}

void GeometryBuilder::addPolygon(const OGRPolygon &polygon)
{
    const auto *outer = polygon.getExteriorRing();
    if (!outer || !addPart(*outer, false)) {
        return; // holes in nothing
    }
    for (int i = 0; i < polygon.getNumInteriorRings(); ++i) {
        addPart(*polygon.getInteriorRing(i), true);
    }
}

void GeometryBuilder::add(const OGRGeometry *geometry, bool expected)
{
    std::unique_ptr<OGRGeometry> linear;
    if (geometry && geometry->hasCurveGeometry(TRUE) == TRUE) {
        linear.reset(geometry->getLinearGeometry());
        geometry = linear.get();
    }
    Leaves leaves;
    if (geometry) {
        collect(*geometry, leaves);
    }
    const auto type =
        m_sink.beginPredominant(leaves.points.size(), leaves.lines.size(), leaves.polygons.size());
    if (type == GeometryType::Point) {
        std::ranges::for_each(leaves.points,
                              [this](const auto *point) { m_sink.addPoint({point->getX(), point->getY()}); });
    } else if (type == GeometryType::Line) {
        std::ranges::for_each(leaves.lines, [this](const auto *line) { addPart(*line, false); });
    } else if (type == GeometryType::Polygon) {
        std::ranges::for_each(leaves.polygons, [this](const auto *polygon) { addPolygon(*polygon); });
    } else if (leaves.unknown) {
        m_sink.report(ProblemLog::Kind::UnknownGeometry);
    } else if (expected) {
        m_sink.report(ProblemLog::Kind::NoGeometry);
    }
    m_sink.end();
}

} // namespace revier
