// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/geometrywriter_p.h"

#include <utility>
#include <vector>

namespace revier {
namespace {

template<typename Curve> std::unique_ptr<Curve> curve(std::span<const Point> positions)
{
    auto result = std::make_unique<Curve>();
    result->setNumPoints(int(positions.size()), FALSE);
    for (std::size_t i = 0; i < positions.size(); ++i) {
        result->setPoint(int(i), positions[i].x, positions[i].y);
    }
    return result;
}

std::vector<std::unique_ptr<OGRGeometry>> membersOf(const GeometryBuffer &buffer, std::size_t feature)
{
    std::vector<std::unique_ptr<OGRGeometry>> members;
    const auto type = buffer.type(feature);
    for (auto i = buffer.firstPart(feature); i < buffer.firstPart(feature + 1); ++i) {
        const auto part = buffer.part(i);
        if (type == GeometryType::Point) {
            members.push_back(std::make_unique<OGRPoint>(part.positions.front().x, part.positions.front().y));
        } else if (type == GeometryType::Line) {
            members.push_back(curve<OGRLineString>(part.positions));
        } else {
            if (!part.hole || members.empty()) {
                members.push_back(std::make_unique<OGRPolygon>());
            }
            members.back()->toPolygon()->addRing(curve<OGRLinearRing>(part.positions));
        }
    }
    return members;
}

std::unique_ptr<OGRGeometryCollection> collectionFor(GeometryType type)
{
    switch (type) {
    case GeometryType::Point:
        return std::make_unique<OGRMultiPoint>();
    case GeometryType::Line:
        return std::make_unique<OGRMultiLineString>();
    default:
        return std::make_unique<OGRMultiPolygon>();
    }
}

std::size_t memberCount(const GeometryBuffer &buffer, std::size_t feature)
{
    std::size_t count = 0;
    for (auto i = buffer.firstPart(feature); i < buffer.firstPart(feature + 1); ++i) {
        count += buffer.part(i).hole ? 0 : 1;
    }
    return count;
}

OGRwkbGeometryType featureType(const GeometryBuffer &buffer, std::size_t feature)
{
    const bool several = memberCount(buffer, feature) > 1;
    switch (buffer.type(feature)) {
    case GeometryType::Point:
        return several ? wkbMultiPoint : wkbPoint;
    case GeometryType::Line:
        return several ? wkbMultiLineString : wkbLineString;
    case GeometryType::Polygon:
        return several ? wkbMultiPolygon : wkbPolygon;
    case GeometryType::None:
        break;
    }
    return wkbNone;
}

} // namespace

std::unique_ptr<OGRGeometry> toOgr(const GeometryBuffer &buffer, std::size_t feature)
{
    auto members = membersOf(buffer, feature);
    if (members.size() < 2) {
        return members.empty() ? nullptr : std::move(members.front());
    }
    auto collection = collectionFor(buffer.type(feature));
    for (auto &member : members) {
        collection->addGeometry(std::move(member));
    }
    return collection;
}

OGRwkbGeometryType layerType(const GeometryBuffer &buffer)
{
    auto type = wkbNone;
    for (std::size_t feature = 0; feature < buffer.featureCount(); ++feature) {
        const auto own = featureType(buffer, feature);
        if (own == wkbNone || own == type) {
            continue;
        }
        if (type != wkbNone) {
            return wkbUnknown;
        }
        type = own;
    }
    return type;
}

} // namespace revier
