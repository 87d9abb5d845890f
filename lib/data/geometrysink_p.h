// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/problemlog.h"
#include "geometry/geometrybuffer.h"

#include <vector>

namespace revier {

/// What every reader does with the positions of a feature: closes rings, leaves out parts that are impossible
/// or too short, and says so. Private to this module.
class GeometrySink
{
public:
    explicit GeometrySink(ProblemLog &log)
        : m_log(log)
    {
    }

    /// Makes room, see GeometryBuffer::reserve().
    void reserve(std::size_t features, std::size_t positions, std::size_t parts)
    {
        m_buffer.reserve(features, positions, parts);
    }
    /// The next feature is of this type; its parts follow.
    void begin(GeometryType type);
    /// The next feature is of the type that most of its geometries have, areas before lines before points;
    /// that it mixes them is reported. Returns the type.
    GeometryType beginPredominant(std::size_t points, std::size_t lines, std::size_t polygons);
    void addPoint(Point p);
    /// False if the part was left out. \a positions in the order of the file; may be changed.
    bool addPart(std::vector<Point> &positions, bool hole = false);
    /// The feature is complete.
    void end();
    /// Notes what befell the current feature.
    void report(ProblemLog::Kind kind) { m_log.addFeature(kind, m_feature); }
    [[nodiscard]] GeometryBuffer take() { return std::move(m_buffer); }

private:
    void beginOnce();

    ProblemLog &m_log;
    GeometryBuffer m_buffer;
    std::size_t m_feature = 0;
    GeometryType m_type = GeometryType::None;
    bool m_begun = false;
};

} // namespace revier
