// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/geos_p.h"
#include "geometry/validity.h"

#include <QCoreApplication>

#include <algorithm>

namespace revier {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Geometry)
};

void copyFeature(const GeometryBuffer &buffer, std::size_t feature, GeometryBuffer &result)
{
    result.beginFeature(buffer.type(feature));
    for (auto i = buffer.firstPart(feature); i < buffer.firstPart(feature + 1); ++i) {
        const auto part = buffer.part(i);
        result.beginPart(part.hole);
        std::ranges::for_each(part.positions, [&result](Point p) { result.addPosition(p); });
    }
}

/// Null if GEOS cannot take the feature.
GeometryPtr madeValid(const Geos &geos, const GeometryBuffer &buffer, std::size_t feature)
{
    const auto area = geos.feature(buffer, feature);
    if (!area) {
        return geos.own(nullptr);
    }
    auto *parameters = GEOSMakeValidParams_create_r(geos.context());
    GEOSMakeValidParams_setMethod_r(geos.context(), parameters, GEOS_MAKE_VALID_STRUCTURE);
    GEOSMakeValidParams_setKeepCollapsed_r(geos.context(), parameters, 0);
    auto valid = geos.own(GEOSMakeValidWithParams_r(geos.context(), area.get(), parameters));
    GEOSMakeValidParams_destroy_r(geos.context(), parameters);
    return valid;
}

} // namespace

Result<GeometryBuffer> withValidAreas(const GeometryBuffer &buffer, std::span<const std::size_t> features)
{
    const Geos geos;
    GeometryBuffer result;
    result.reserve(buffer.featureCount(), buffer.positionCount(), buffer.partCount());
    for (std::size_t feature = 0; feature < buffer.featureCount(); ++feature) {
        if (buffer.type(feature) != GeometryType::Polygon || !std::ranges::binary_search(features, feature)) {
            copyFeature(buffer, feature, result);
            continue;
        }
        const auto valid = madeValid(geos, buffer, feature);
        if (!valid) {
            return failure(Error::Code::Corrupt,
                           Text::tr("The area of feature %1 cannot be made valid.").arg(feature + 1));
        }
        std::vector<const GEOSGeometry *> polygons;
        collectPolygons(geos, valid.get(), polygons);
        result.beginFeature(polygons.empty() ? GeometryType::None : GeometryType::Polygon);
        for (const auto *polygon : polygons) {
            addPolygon(geos, polygon, result);
        }
    }
    return result;
}

} // namespace revier
