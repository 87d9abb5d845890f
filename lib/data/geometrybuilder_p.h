// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/problemlog.h"
#include "geometry/geometrybuffer.h"

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
        : m_log(log)
    {
    }

    /// The next feature. \a geometry may be null. \a expected: the layer has geometry, so that none is worth
    /// a word.
    void add(const OGRGeometry *geometry, bool expected);
    [[nodiscard]] GeometryBuffer take() { return std::move(m_buffer); }

private:
    struct Leaves
    {
        std::vector<const OGRPoint *> points;
        std::vector<const OGRLineString *> lines;
        std::vector<const OGRPolygon *> polygons;
        bool unknown = false;
    };

    static void collect(const OGRGeometry &geometry, Leaves &leaves, int depth = 0);
    [[nodiscard]] GeometryType predominant(const Leaves &leaves);
    void addPolygon(const OGRPolygon &polygon);
    /// False if the part was left out.
    bool addPart(const OGRSimpleCurve &curve, bool ring, bool hole);
    bool addPoint(const OGRPoint &point);
    void beginFeatureOnce();

    ProblemLog &m_log;
    GeometryBuffer m_buffer;
    std::vector<Point> m_scratch;
    std::size_t m_feature = 0;
    GeometryType m_type = GeometryType::None;
    bool m_begun = false;
};

} // namespace revier
