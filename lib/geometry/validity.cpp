// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/validity.h"

#include "geometry/geos_p.h"
#include "geometry/measure.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>
#include <numeric>
#include <optional>

namespace revier {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Geometry)
};

/// GEOS knows a fixed list of reasons, in English.
QString reasonText(const QString &reason)
{
    static constexpr std::array<std::pair<const char *, const char *>, 10> kReasons {
        {{"Self-intersection", QT_TRANSLATE_NOOP("Geometry", "The border crosses itself.")},
         {"Ring Self-intersection", QT_TRANSLATE_NOOP("Geometry", "The border touches itself in a point.")},
         {"Hole lies outside shell", QT_TRANSLATE_NOOP("Geometry", "A hole lies outside of its area.")},
         {"Holes are nested", QT_TRANSLATE_NOOP("Geometry", "A hole lies within another hole.")},
         {"Interior is disconnected", QT_TRANSLATE_NOOP("Geometry", "Holes cut the area into pieces.")},
         {"Nested shells", QT_TRANSLATE_NOOP("Geometry", "A part of the area lies within another part.")},
         {"Duplicate Rings", QT_TRANSLATE_NOOP("Geometry", "The same ring occurs twice.")},
         {"Too few points in geometry component",
          QT_TRANSLATE_NOOP("Geometry", "A line needs two different positions, a ring three.")},
         {"Invalid Coordinate", QT_TRANSLATE_NOOP("Geometry", "A coordinate is not a finite number.")},
         {"Ring is not closed",
          QT_TRANSLATE_NOOP("Geometry", "The ring is not closed: its last position must be its first.")}}};
    for (const auto &[english, text] : kReasons) {
        if (reason == QLatin1StringView(english)) {
            return Text::tr(text);
        }
    }
    return Text::tr("The geometry is invalid: %1").arg(reason);
}

/// What GEOS cannot even be given, or does not mind.
std::optional<GeometryFault> structureFault(std::size_t feature, GeometryType type,
                                            std::span<const Point> positions, RepeatedPositions repeated)
{
    if (positions.empty()) {
        return GeometryFault {feature, Text::tr("A part has no positions."), {}};
    }
    for (const auto p : positions) {
        if (!std::isfinite(p.x) || !std::isfinite(p.y)) {
            return GeometryFault {feature, reasonText(QStringLiteral("Invalid Coordinate")), p};
        }
    }
    if (type == GeometryType::Point) {
        return {};
    }
    if (type == GeometryType::Polygon && positions.front() != positions.back()) {
        return GeometryFault {feature, reasonText(QStringLiteral("Ring is not closed")), positions.back()};
    }
    if (positions.size() < (type == GeometryType::Polygon ? 4U : 2U)) {
        return GeometryFault {feature, reasonText(QStringLiteral("Too few points in geometry component")),
                              positions.front()};
    }
    if (const auto twice = std::ranges::adjacent_find(positions);
        repeated == RepeatedPositions::Report && twice != positions.end()) {
        return GeometryFault {feature, Text::tr("A position stands twice in a row."), *twice};
    }
    return {};
}

std::optional<GeometryFault> structureFault(const GeometryBuffer &buffer, std::size_t feature,
                                            RepeatedPositions repeated = RepeatedPositions::Report)
{
    const auto end = buffer.firstPart(feature + 1);
    for (auto i = buffer.firstPart(feature); i < end; ++i) {
        if (auto fault = structureFault(feature, buffer.type(feature), buffer.part(i).positions, repeated)) {
            return fault;
        }
    }
    return {};
}

Point firstPosition(const Geos &geos, const GEOSGeometry *geometry)
{
    Point p;
    const auto *part = geometry;
    while (GEOSGetNumGeometries_r(geos.context(), part) > 0
           && GEOSGetGeometryN_r(geos.context(), part, 0) != part) {
        part = GEOSGetGeometryN_r(geos.context(), part, 0);
    }
    if (const auto *positions = GEOSGeom_getCoordSeq_r(geos.context(), part)) {
        GEOSCoordSeq_getXY_r(geos.context(), positions, 0, &p.x, &p.y);
    }
    return p;
}

std::optional<GeometryFault> geosFault(const Geos &geos, const GeometryBuffer &buffer, std::size_t feature)
{
    const auto geometry = geos.feature(buffer, feature);
    if (!geometry) {
        return GeometryFault {feature, reasonText({}), {}};
    }
    char *reason = nullptr;
    GEOSGeometry *place = nullptr;
    if (GEOSisValidDetail_r(geos.context(), geometry.get(), 0, &reason, &place) == 1) {
        return {};
    }
    const auto owned = geos.own(place);
    const auto text = QString::fromUtf8(reason);
    GEOSFree_r(geos.context(), reason);
    return GeometryFault {feature, reasonText(text), owned ? firstPosition(geos, owned.get()) : Point()};
}

/// Null if the feature is no valid area: GEOS would compute something with it all the same.
GeometryPtr validArea(const Geos &geos, const GeometryBuffer &buffer, std::size_t feature)
{
    if (buffer.type(feature) != GeometryType::Polygon || structureFault(buffer, feature)) {
        return geos.own(nullptr);
    }
    auto area = geos.feature(buffer, feature);
    const bool valid = area && GEOSisValid_r(geos.context(), area.get()) == 1;
    return valid ? std::move(area) : geos.own(nullptr);
}

/// The areas named as one; null if one of them is no valid area.
GeometryPtr unionOf(const Geos &geos, const GeometryBuffer &buffer, std::span<const std::size_t> features)
{
    std::vector<GeometryPtr> members;
    for (const auto feature : features) {
        members.push_back(validArea(geos, buffer, feature));
        if (!members.back()) {
            return geos.own(nullptr);
        }
    }
    const auto all = geos.collection(GEOS_GEOMETRYCOLLECTION, std::move(members));
    return geos.own(all ? GEOSUnaryUnion_r(geos.context(), all.get()) : nullptr);
}

} // namespace

std::vector<GeometryFault> invalidGeometries(const GeometryBuffer &buffer, RepeatedPositions repeated)
{
    std::vector<std::size_t> all(buffer.featureCount());
    std::ranges::iota(all, std::size_t(0));
    return invalidGeometries(buffer, all, repeated);
}

std::vector<GeometryFault> invalidGeometries(const GeometryBuffer &buffer,
                                             std::span<const std::size_t> features,
                                             RepeatedPositions repeated)
{
    const Geos geos;
    std::vector<GeometryFault> faults;
    for (const auto feature : features) {
        if (buffer.type(feature) == GeometryType::None) {
            continue;
        }
        auto fault = structureFault(buffer, feature, repeated);
        if (!fault) {
            fault = geosFault(geos, buffer, feature);
        }
        if (fault) {
            faults.push_back(*std::move(fault));
        }
    }
    return faults;
}

std::vector<GeometryFault> wrongWindings(const GeometryBuffer &buffer)
{
    std::vector<GeometryFault> faults;
    for (std::size_t feature = 0; feature < buffer.featureCount(); ++feature) {
        const auto end = buffer.firstPart(feature + 1);
        for (auto i = buffer.firstPart(feature); i < end && buffer.type(feature) == GeometryType::Polygon;
             ++i) {
            const auto part = buffer.part(i);
            const auto area = signedDoubleArea(part.positions);
            if (part.hole ? area > 0 : area < 0) {
                const auto text = part.hole
                    ? Text::tr("The hole must run clockwise (RFC 7946).")
                    : Text::tr("The outer ring must run counter-clockwise (RFC 7946).");
                faults.push_back({feature, text, part.positions.front()});
            }
        }
    }
    return faults;
}

Result<std::vector<GeometryFault>> coverageFaults(const GeometryBuffer &buffer, double gapWidth)
{
    const Geos geos;
    std::vector<GeometryPtr> members;
    for (std::size_t i = 0; i < buffer.featureCount(); ++i) {
        members.push_back(validArea(geos, buffer, i));
        if (!members.back()) {
            return geos.error();
        }
    }
    const auto all = geos.collection(GEOS_GEOMETRYCOLLECTION, std::move(members));
    GEOSGeometry *edges = nullptr;
    const auto answer = all ? GEOSCoverageIsValid_r(geos.context(), all.get(), gapWidth, &edges) : 2;
    const auto owned = geos.own(edges);
    std::vector<GeometryFault> faults;
    if (answer == 1) {
        return faults;
    }
    if (answer != 0 || !owned) {
        return geos.error();
    }
    for (int i = 0; i < GEOSGetNumGeometries_r(geos.context(), owned.get()); ++i) {
        const auto *edge = GEOSGetGeometryN_r(geos.context(), owned.get(), i);
        if (GEOSisEmpty_r(geos.context(), edge) == 0) {
            faults.push_back({std::size_t(i),
                              Text::tr("The area does not share its border with a neighbour: there is an "
                                       "overlap or a gap."),
                              firstPosition(geos, edge)});
        }
    }
    return faults;
}

Result<AreaComparison> compareAreas(const GeometryBuffer &a, std::span<const std::size_t> ofA,
                                    const GeometryBuffer &b, std::span<const std::size_t> ofB)
{
    const Geos geos;
    const auto left = unionOf(geos, a, ofA);
    const auto right = unionOf(geos, b, ofB);
    if (!left || !right) {
        return geos.error();
    }
    const auto shared = geos.own(GEOSIntersection_r(geos.context(), left.get(), right.get()));
    double areaLeft = 0;
    double areaRight = 0;
    AreaComparison result;
    if (!shared || GEOSArea_r(geos.context(), shared.get(), &result.shared) != 1
        || GEOSArea_r(geos.context(), left.get(), &areaLeft) != 1
        || GEOSArea_r(geos.context(), right.get(), &areaRight) != 1) {
        return geos.error();
    }
    result.total = areaLeft + areaRight - result.shared;
    return result;
}

} // namespace revier
