// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/placeaddress.h"

#include "crs/geodesy.h"
#include "crs/transform.h"
#include "geometry/measure.h"
#include "profile/peoplearound.h"

using namespace Qt::StringLiterals;

namespace revier {
namespace {

/// A layer of sites, as opposed to one of areas, lines or amounts.
bool hasSites(const Layer &layer)
{
    return layer.table && layer.selectable && !layer.style.proportional && layer.table->featureCount() > 0
        && layer.table->geometry.type(0) == GeometryType::Point;
}

/// In degrees; empty where it cannot be transformed.
Box boundsOf(const FeatureTable &table, std::size_t feature)
{
    const auto transform = Transform::create(table.crs, Crs::wgs84());
    Box result;
    if (!transform) {
        return result;
    }
    const auto box = table.geometry.box(feature);
    for (const auto corner :
         {Point {box.minX, box.minY}, {box.maxX, box.minY}, {box.minX, box.maxY}, {box.maxX, box.maxY}}) {
        if (const auto lonLat = transform->forward(corner)) {
            result.add(*lonLat);
        }
    }
    return result;
}

/// Takes what is nearer than \a best.
void look(const Layer &layer, Point lonLat, double most, std::optional<NearbySite> &best)
{
    const auto &table = *layer.table;
    const auto transform = Transform::create(table.crs, Crs::wgs84());
    for (std::size_t i = 0; transform && i < table.featureCount(); ++i) {
        if (table.geometry.type(i) == GeometryType::None) {
            continue;
        }
        const auto place = transform->forward(labelPoint(table.geometry, i));
        if (!place) {
            continue;
        }
        const auto metres = geodesicDistance(lonLat, *place);
        if (metres <= most && (!best || metres < best->metres)) {
            best = NearbySite {.layerId = layer.id,
                               .feature = i,
                               .title = {},
                               .layerTitle = {},
                               .lonLat = *place,
                               .metres = metres};
        }
    }
}

} // namespace

std::optional<std::size_t> municipalityAt(const MapState &state, Point lonLat)
{
    const auto *layer = municipalityLayer(state);
    if (layer == nullptr) {
        return std::nullopt;
    }
    const auto &table = *layer->table;
    const auto transform = Transform::create(Crs::wgs84(), table.crs);
    const auto p = transform ? transform->forward(lonLat) : Result<Point>(std::unexpected(transform.error()));
    for (std::size_t i = 0; p && i < table.featureCount(); ++i) {
        const bool holds = table.geometry.type(i) == GeometryType::Polygon
            && table.geometry.box(i).contains(*p) && distanceToFeature(table.geometry, i, *p) == 0;
        if (holds) {
            return i;
        }
    }
    return std::nullopt;
}

std::optional<PlaceAddress> addressAt(const MapState &state, Point lonLat, Language language)
{
    const auto found = municipalityAt(state, lonLat);
    if (!found) {
        return std::nullopt;
    }
    const auto *layer = municipalityLayer(state);
    const auto text = [&](const QString &field) {
        return localizedValue(*layer->table, *found, field, language).toString();
    };
    return PlaceAddress {.municipality = featureTitle(*layer, *found, language),
                         .ags = text(u"ags"_s),
                         .kreis = text(u"kreis"_s),
                         .postcode = text(u"postcode"_s),
                         .lonLat = boundsOf(*layer->table, *found)};
}

std::optional<NearbySite> nearestSite(const MapState &state, Point lonLat, double most, Language language)
{
    std::optional<NearbySite> best;
    for (const auto &layer : state.layers) {
        if (hasSites(layer)) {
            look(layer, lonLat, most, best);
        }
    }
    if (best) {
        const auto &layer = state.layers[std::size_t(state.layerIndex(best->layerId))];
        best->title = featureTitle(layer, best->feature, language);
        best->layerTitle = layer.title.in(language);
    }
    return best;
}

} // namespace revier
