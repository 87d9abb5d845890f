// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/geometrysink_p.h"

#include <simdjson.h>

#include <cstdint>
#include <vector>

namespace revier {

/// Decodes the geometries of GeoJSON into a sink: heights are dropped, of collections the predominant kind is
/// kept. Private to this module.
class GeoJsonGeometry
{
public:
    explicit GeoJsonGeometry(GeometrySink &sink)
        : m_sink(sink)
    {
    }

    /// The geometry of the next feature. False for anything that RFC 7946 does not allow.
    [[nodiscard]] bool add(simdjson::ondemand::value value);
    /// The next feature has none.
    void addNothing();
    /// Which types of geometry the last feature had, and whether with heights: bits, equal for equal kinds.
    [[nodiscard]] std::uint64_t kinds() const { return m_kinds; }

private:
    struct Part
    {
        std::size_t end = 0; ///< in m_positions
        GeometryType type = GeometryType::None;
        bool hole = false;
        bool opens = true; ///< begins a geometry: what counts for which kind predominates
    };

    [[nodiscard]] bool readObject(simdjson::ondemand::object object, int depth);
    [[nodiscard]] bool readTyped(simdjson::ondemand::object &object, std::string_view type, int depth);
    [[nodiscard]] bool readCollection(simdjson::ondemand::object &object, int depth);
    [[nodiscard]] bool readPosition(simdjson::ondemand::array array);
    [[nodiscard]] bool readPoints(simdjson::ondemand::array array);
    [[nodiscard]] bool readRun(simdjson::ondemand::array array, Part part);
    [[nodiscard]] bool readLines(simdjson::ondemand::array array);
    [[nodiscard]] bool readPolygon(simdjson::ondemand::array array);
    [[nodiscard]] bool readPolygons(simdjson::ondemand::array array);
    void addPart(Part part);
    void flush();

    GeometrySink &m_sink;
    std::vector<Point> m_positions; ///< of the current feature
    std::vector<Part> m_parts;
    std::vector<Point> m_scratch;
    std::uint64_t m_kinds = 0;
};

} // namespace revier
