// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/geometrysink_p.h"

#include <ogr_geometry.h>

#include <memory>
#include <vector>

namespace revier {

/// Turns GDAL's geometries into one flat buffer: curves become lines, heights and measures are dropped, rings
/// are closed. Private to this module.
class GeometryBuilder
{
public:
    explicit GeometryBuilder(ProblemLog &log)
        : m_sink(log)
    {
    }

    /// Makes room, see GeometryBuffer::reserve().
    void reserve(std::size_t features, std::size_t positions, std::size_t parts)
    {
        m_sink.reserve(features, positions, parts);
    }
    /// The next feature. \a geometry may be null. \a expected: the layer has geometry, so that none is worth
    /// a word.
    void add(const OGRGeometry *geometry, bool expected);
    /// For features whose positions come from elsewhere.
    [[nodiscard]] GeometrySink &sink() { return m_sink; }
    [[nodiscard]] GeometryBuffer take() { return m_sink.take(); }

private:
    struct Leaves
    {
        std::vector<const OGRPoint *> points;
        std::vector<const OGRLineString *> lines;
        std::vector<const OGRPolygon *> polygons;
        bool unknown = false;
    };

    static void collect(const OGRGeometry &geometry, Leaves &leaves, int depth = 0);
    void addPolygon(const OGRPolygon &polygon);
    bool addPart(const OGRSimpleCurve &curve, bool hole);

    GeometrySink m_sink;
    std::vector<Point> m_scratch;
};

} // namespace revier
