// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sketch/sketchzones.h"

#include "crs/transform.h"
#include "geometry/bufferzone.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <span>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Sketch)
};

Result<Transform> planeAround(const SketchFeature &feature)
{
    Box box;
    for (const auto &p : feature.positions) {
        box.add(p);
    }
    const auto middle = box.center();
    const auto plane = Crs::fromText(
        u"+proj=aeqd +lat_0=%1 +lon_0=%2 +ellps=GRS80 +units=m +type=crs"_s.arg(middle.y, 0, 'f', 9)
            .arg(middle.x, 0, 'f', 9));
    return plane ? Transform::create(Crs::wgs84(), *plane) : std::unexpected(plane.error());
}

/// The greatest distance from the middle.
double reachOf(std::span<const Point> positions)
{
    double reach = 0;
    for (const auto &p : positions) {
        reach = std::max(reach, std::hypot(p.x, p.y));
    }
    return reach;
}

} // namespace

Result<GeometryBuffer> zoneAround(const SketchFeature &feature, double metres)
{
    const auto plane = planeAround(feature);
    if (!plane) {
        return std::unexpected(plane.error());
    }
    const bool area = feature.kind == SketchFeature::Kind::Polygon;
    auto positions = feature.positions;
    if (area) {
        positions.push_back(positions.front());
    }
    GeometryBuffer drawn;
    drawn.beginFeature(area ? GeometryType::Polygon : GeometryType::Line);
    drawn.beginPart();
    const auto lost = plane->forward(std::span(positions));
    for (const auto &p : positions) {
        drawn.addPosition(p);
    }
    if (lost > 0 || reachOf(positions) + metres > kMostZoneReach) {
        return failure(
            Error::Code::InvalidArgument,
            Text::tr("Distances around a figure reach up to %1 km from its middle: this one is too large.")
                .arg(kMostZoneReach / 1000, 0, 'f', 0));
    }
    const auto zones = bufferZones(drawn, metres);
    if (!zones) {
        return std::unexpected(zones.error());
    }
    LargeVector<Point> degrees(zones->positions().begin(), zones->positions().end());
    for (auto &p : degrees) {
        const auto place = plane->inverse(p);
        if (!place) {
            return std::unexpected(place.error());
        }
        p = *place;
    }
    return zones->withPositions(std::move(degrees));
}

} // namespace revier
