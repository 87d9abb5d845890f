// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/geometrybuilder_p.h"

#include <algorithm>
#include <cmath>

namespace revier {
namespace {

/// No system of this planet has coordinates beyond: its circumference is 4e7 m or 1.3e8 feet.
constexpr double kAbsurd = 1e9;

bool isPossible(Point p)
{
    return std::abs(p.x) < kAbsurd && std::abs(p.y) < kAbsurd; // false for NaN
}

} // namespace

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

GeometryType GeometryBuilder::predominant(const Leaves &leaves)
{
    const auto points = leaves.points.size();
    const auto lines = leaves.lines.size();
    const auto polygons = leaves.polygons.size();
    const auto most = std::max({points, lines, polygons});
    if (most < points + lines + polygons) {
        m_log.addFeature(ProblemLog::Kind::MixedDimensions, m_feature);
    }
    if (most == 0) {
        return GeometryType::None;
    }
    if (most == polygons) {
        return GeometryType::Polygon;
    }
    return most == lines ? GeometryType::Line : GeometryType::Point;
}

void GeometryBuilder::beginFeatureOnce()
{
    if (!m_begun) {
        m_buffer.beginFeature(m_type);
        m_begun = true;
    }
}

bool GeometryBuilder::addPoint(const OGRPoint &point)
{
    const Point p {point.getX(), point.getY()};
    if (!isPossible(p)) {
        m_log.addFeature(ProblemLog::Kind::BadPosition, m_feature);
        return false;
    }
    beginFeatureOnce();
    m_buffer.beginPart();
    m_buffer.addPosition(p);
    return true;
}

bool GeometryBuilder::addPart(const OGRSimpleCurve &curve, bool ring, bool hole)
{
    constexpr std::size_t kSmallestRing = 4;
    constexpr std::size_t kSmallestLine = 2;
    const auto count = std::size_t(curve.getNumPoints());
    m_scratch.resize(count);
    if (count > 0) {
        curve.getPoints(&m_scratch.front().x, sizeof(Point), &m_scratch.front().y, sizeof(Point));
    }
    if (!std::ranges::all_of(m_scratch, isPossible)) {
        m_log.addFeature(ProblemLog::Kind::BadPosition, m_feature);
        return false;
    }
    if (ring && count > 0 && m_scratch.front() != m_scratch.back()) {
        m_scratch.push_back(m_scratch.front());
    }
    if (m_scratch.size() < (ring ? kSmallestRing : kSmallestLine)) {
        m_log.addFeature(ProblemLog::Kind::DegeneratePart, m_feature);
        return false;
    }
    beginFeatureOnce();
    m_buffer.beginPart(hole);
    for (const auto p : m_scratch) {
        m_buffer.addPosition(p);
    }
    return true;
}

void GeometryBuilder::addPolygon(const OGRPolygon &polygon)
{
    const auto *outer = polygon.getExteriorRing();
    if (!outer || !addPart(*outer, true, false)) {
        return; // holes in nothing
    }
    for (int i = 0; i < polygon.getNumInteriorRings(); ++i) {
        addPart(*polygon.getInteriorRing(i), true, true);
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
    m_type = predominant(leaves);
    m_begun = false;
    if (m_type == GeometryType::Point) {
        std::ranges::for_each(leaves.points, [this](const auto *point) { addPoint(*point); });
    } else if (m_type == GeometryType::Line) {
        std::ranges::for_each(leaves.lines, [this](const auto *line) { addPart(*line, false, false); });
    } else if (m_type == GeometryType::Polygon) {
        std::ranges::for_each(leaves.polygons, [this](const auto *polygon) { addPolygon(*polygon); });
    } else if (leaves.unknown) {
        m_log.addFeature(ProblemLog::Kind::UnknownGeometry, m_feature);
    } else if (expected) {
        m_log.addFeature(ProblemLog::Kind::NoGeometry, m_feature);
    }
    m_type = GeometryType::None; // nothing was left of it
    beginFeatureOnce();
    ++m_feature;
}

} // namespace revier
