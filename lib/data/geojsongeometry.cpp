// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/geojsongeometry_p.h"

#include <algorithm>
#include <array>

namespace revier {
namespace {

using simdjson::SUCCESS;
using simdjson::ondemand::array;
using simdjson::ondemand::object;
using simdjson::ondemand::value;

constexpr std::size_t kMostNumbers = 4; ///< of a position that make a difference
constexpr std::array<std::string_view, 7> kTypes {
    "Point", "LineString", "Polygon", "MultiPoint", "MultiLineString", "MultiPolygon", "GeometryCollection"};

/// Calls \a read for each array in \a list; false as soon as one is something else or cannot be read.
template<typename Read> bool forEachArray(array list, Read read)
{
    for (auto item : list) {
        array inner;
        if (item.get_array().get(inner) != SUCCESS || !read(inner)) {
            return false;
        }
    }
    return true;
}

} // namespace

void GeoJsonGeometry::addPart(Part part)
{
    part.end = m_positions.size();
    m_parts.push_back(part);
}

/// x, y and whatever follows.
bool GeoJsonGeometry::readPosition(array array)
{
    std::array<double, 2> xy {};
    std::size_t count = 0;
    for (auto item : array) {
        double number = 0;
        if (item.get_double().get(number) != SUCCESS) {
            return false;
        }
        if (count < xy.size()) {
            xy[count] = number;
        }
        ++count;
    }
    m_positions.push_back({xy[0], xy[1]});
    m_kinds |= std::uint64_t(1) << std::min(count, kMostNumbers);
    return count >= xy.size();
}

bool GeoJsonGeometry::readPoints(array array)
{
    return forEachArray(array, [this](auto position) {
        const bool good = readPosition(position);
        addPart({.type = GeometryType::Point});
        return good;
    });
}

bool GeoJsonGeometry::readRun(array array, Part part)
{
    const auto before = m_positions.size();
    const bool good = forEachArray(array, [this](auto position) { return readPosition(position); });
    addPart(part);
    return good && m_positions.size() > before;
}

bool GeoJsonGeometry::readLines(array array)
{
    return forEachArray(array, [this](auto line) { return readRun(line, {.type = GeometryType::Line}); });
}

bool GeoJsonGeometry::readPolygon(array array)
{
    bool outer = true;
    const bool good = forEachArray(array, [this, &outer](auto ring) {
        const bool first = std::exchange(outer, false);
        return readRun(ring, {.type = GeometryType::Polygon, .hole = !first, .opens = first});
    });
    return good && !outer;
}

bool GeoJsonGeometry::readPolygons(array array)
{
    return forEachArray(array, [this](auto polygon) { return readPolygon(polygon); });
}

bool GeoJsonGeometry::readCollection(object &object, int depth)
{
    array list;
    if (object["geometries"].get_array().get(list) != SUCCESS) {
        return false;
    }
    for (auto item : list) {
        simdjson::ondemand::object child;
        if (item.get_object().get(child) != SUCCESS || !readObject(child, depth + 1)) {
            return false;
        }
    }
    return true;
}

bool GeoJsonGeometry::readTyped(object &object, std::string_view type, int depth)
{
    if (type == "GeometryCollection") {
        return readCollection(object, depth);
    }
    array coordinates;
    if (object["coordinates"].get_array().get(coordinates) != SUCCESS) {
        return false;
    }
    if (type == "Point") {
        const bool good = readPosition(coordinates);
        addPart({.type = GeometryType::Point});
        return good;
    }
    if (type == "LineString") {
        return readRun(coordinates, {.type = GeometryType::Line});
    }
    if (type == "Polygon") {
        return readPolygon(coordinates);
    }
    if (type == "MultiPoint") {
        return readPoints(coordinates);
    }
    if (type == "MultiLineString") {
        return readLines(coordinates);
    }
    return type == "MultiPolygon" && readPolygons(coordinates);
}

bool GeoJsonGeometry::readObject(object object, int depth)
{
    constexpr int kDeepest = 8;
    std::string_view type;
    if (depth < kDeepest && object["type"].get_string().get(type) == SUCCESS) {
        const auto known = std::ranges::find(kTypes, type);
        m_kinds |= std::uint64_t(1) << (kMostNumbers + 1 + std::size_t(known - kTypes.begin()));
        return known != kTypes.end() && readTyped(object, type, depth);
    }
    return false;
}

/// Hands the parts of the predominant kind to the sink.
void GeoJsonGeometry::flush()
{
    const auto count = [this](GeometryType type) {
        return std::size_t(std::ranges::count_if(
            m_parts, [type](const Part &part) { return part.opens && part.type == type; }));
    };
    const auto type = m_sink.beginPredominant(count(GeometryType::Point), count(GeometryType::Line),
                                              count(GeometryType::Polygon));
    std::size_t begin = 0;
    bool outer = true;
    for (const auto &part : m_parts) {
        const auto from = std::exchange(begin, part.end);
        if (part.type != type || (part.hole && !outer)) {
            continue; // holes in nothing
        }
        if (type == GeometryType::Point) {
            m_sink.addPoint(m_positions[from]);
            continue;
        }
        m_scratch.assign(m_positions.begin() + std::ptrdiff_t(from),
                         m_positions.begin() + std::ptrdiff_t(part.end));
        const bool good = m_sink.addPart(m_scratch, part.hole);
        outer = part.hole ? outer : good;
    }
    if (type == GeometryType::None) {
        m_sink.report(ProblemLog::Kind::NoGeometry);
    }
    m_sink.end();
}

bool GeoJsonGeometry::add(value value)
{
    m_positions.clear();
    m_parts.clear();
    m_kinds = 0;
    object object;
    if (value.get_object().get(object) != SUCCESS || !readObject(object, 0)) {
        return false;
    }
    flush();
    return true;
}

void GeoJsonGeometry::addNothing()
{
    m_positions.clear();
    m_parts.clear();
    m_kinds = 0;
    flush();
}

} // namespace revier
