// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/geojsongeometry.h"

#include "quality/texts_p.h"

#include <QJsonArray>
#include <QJsonObject>

#include <array>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

struct Part
{
    std::vector<Point> positions;
    bool hole = false;
};
using Parts = std::vector<Part>;

/// How deep the coordinates of a type are nested: a point's list has depth 0.
struct Kind
{
    QLatin1StringView name;
    GeometryType type;
    int depth;
};
constexpr std::array<Kind, 6> kKinds {{{"Point"_L1, GeometryType::Point, 0},
                                       {"MultiPoint"_L1, GeometryType::Point, 1},
                                       {"LineString"_L1, GeometryType::Line, 1},
                                       {"MultiLineString"_L1, GeometryType::Line, 2},
                                       {"Polygon"_L1, GeometryType::Polygon, 2},
                                       {"MultiPolygon"_L1, GeometryType::Polygon, 3}}};

std::optional<Point> position(const QJsonValue &value)
{
    const auto numbers = value.toArray();
    if (numbers.size() < 2 || numbers.size() > 3 || !numbers[0].isDouble() || !numbers[1].isDouble()) {
        return {};
    }
    return Point {numbers[0].toDouble(), numbers[1].toDouble()};
}

/// One line or ring.
bool addPart(const QJsonValue &value, bool hole, Parts &parts)
{
    Part part {.positions = {}, .hole = hole};
    const auto list = value.toArray();
    for (const auto &item : list) {
        const auto p = position(item);
        if (!p) {
            return false;
        }
        part.positions.push_back(*p);
    }
    parts.push_back(std::move(part));
    return value.isArray();
}

bool addParts(const QJsonValue &coordinates, GeometryType type, int depth, Parts &parts)
{
    if (depth == 0 || (depth == 1 && type == GeometryType::Point)) {
        const auto points = depth == 0 ? QJsonArray {coordinates} : coordinates.toArray();
        for (const auto &point : points) {
            if (!addPart(QJsonArray {point}, false, parts)) {
                return false;
            }
        }
        return true;
    }
    if (depth == 1) {
        return addPart(coordinates, false, parts);
    }
    const auto list = coordinates.toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        const bool isRing = type == GeometryType::Polygon && depth == 2;
        if (isRing ? !addPart(list[i], i > 0, parts) : !addParts(list[i], type, depth - 1, parts)) {
            return false;
        }
    }
    return coordinates.isArray();
}

} // namespace

QString appendGeometry(const QJsonValue &geometry, GeometryBuffer &buffer)
{
    for (const auto &kind : kKinds) {
        if (geometry[u"type"].toString() != kind.name) {
            continue;
        }
        Parts parts;
        if (!addParts(geometry[u"coordinates"], kind.type, kind.depth, parts)) {
            break;
        }
        buffer.beginFeature(kind.type);
        for (const auto &part : parts) {
            buffer.beginPart(part.hole);
            for (const auto p : part.positions) {
                buffer.addPosition(p);
            }
        }
        return {};
    }
    buffer.beginFeature(GeometryType::None);
    return geometry.isNull() || geometry.isUndefined()
        ? QString()
        : QualityText::tr("This is no geometry of points, lines or areas with two numbers a position.");
}

} // namespace revier
