// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/peoplearound.h"

#include "crs/geodesy.h"
#include "crs/transform.h"
#include "geometry/measure.h"
#include "geometry/validity.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace revier {
namespace {

Result<GeometryBuffer> inPlane(const FeatureTable &table)
{
    const auto transform = Transform::create(table.crs, Crs::webMercator());
    if (!transform) {
        return std::unexpected(transform.error());
    }
    LargeVector<Point> positions;
    positions.resize(table.geometry.positionCount());
    std::ranges::copy(table.geometry.positions(), positions.begin());
    (void)transform->forward(std::span<Point>(positions.data(), positions.size()));
    return table.geometry.withPositions(std::move(positions));
}

GeometryBuffer circle(Point center, double radius)
{
    constexpr int kCorners = 180;
    GeometryBuffer buffer;
    buffer.beginFeature(GeometryType::Polygon);
    buffer.beginPart();
    for (int i = 0; i <= kCorners; ++i) {
        const auto angle = 2 * std::numbers::pi * (i % kCorners) / kCorners;
        buffer.addPosition({center.x + radius * std::cos(angle), center.y + radius * std::sin(angle)});
    }
    return buffer;
}

double areaOf(const GeometryBuffer &buffer, std::size_t feature)
{
    double area = 0;
    for (auto p = buffer.firstPart(feature); p < buffer.firstPart(feature + 1); ++p) {
        const auto part = buffer.part(p);
        area += (part.hole ? -0.5 : 0.5) * std::abs(signedDoubleArea(part.positions));
    }
    return area;
}

Result<PeopleWithin> within(const FeatureTable &table, const GeometryBuffer &areas, Point lonLat,
                            double radius)
{
    const auto round = circle(webMercatorFromGeographic(lonLat), radius * webMercatorScaleFactor(lonLat.y));
    const std::array<std::size_t, 1> whole {0};
    PeopleWithin result {.radius = radius};
    double covered = 0;
    for (std::size_t i = 0; i < areas.featureCount(); ++i) {
        const auto people = table.value(i, u"population");
        if (people.isNull() || !areas.box(i).intersects(round.box(0))) {
            continue;
        }
        const std::array<std::size_t, 1> one {i};
        const auto areasOfBoth = compareAreas(areas, one, round, whole);
        if (!areasOfBoth) {
            return std::unexpected(areasOfBoth.error());
        }
        covered += areasOfBoth->shared;
        result.people += people.toDouble() * areasOfBoth->shared / areaOf(areas, i);
    }
    result.coverage = std::min(1.0, covered / areaOf(round, 0));
    return result;
}

} // namespace

const Layer *municipalityLayer(const MapState &state)
{
    for (const auto &layer : state.layers) {
        const auto has = [&layer](QStringView field) { return layer.table->fieldIndex(field) >= 0; };
        if (layer.table && has(u"population") && has(u"ags") && has(u"kreis_ags")
            && layer.table->featureCount() > 0 && layer.table->geometry.type(0) == GeometryType::Polygon) {
            return &layer;
        }
    }
    return nullptr;
}

Result<std::vector<PeopleWithin>> peopleAround(const MapState &state, Point lonLat,
                                               const std::vector<double> &radii)
{
    std::vector<PeopleWithin> result;
    const auto *layer = municipalityLayer(state);
    if (layer == nullptr) {
        return result;
    }
    const auto areas = inPlane(*layer->table);
    if (!areas) {
        return std::unexpected(areas.error());
    }
    for (const auto radius : radii) {
        auto people = within(*layer->table, *areas, lonLat, radius);
        if (!people) {
            return std::unexpected(people.error());
        }
        result.push_back(*people);
    }
    return result;
}

} // namespace revier
