// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/sheetplane.h"

#include "crs/transform.h"

namespace revier {
namespace {

/// What the visible layers cover, degrees.
Box extentOf(const MapState &state)
{
    Box box;
    for (const auto &layer : state.layers) {
        if (!layer.table || !state.isVisible(layer)) {
            continue;
        }
        const auto transform = Transform::create(layer.table->crs, Crs::wgs84());
        if (transform) {
            box.add(transform->forward(layer.table->geometry.bounds()));
        }
    }
    return box;
}

Box shownBy(const ExportRequest &request, const MapState &state)
{
    if (request.extent) {
        return *request.extent;
    }
    if (request.center) {
        Box box;
        box.add(*request.center);
        return box;
    }
    return state.homeExtent.isEmpty() ? extentOf(state) : state.homeExtent;
}

} // namespace

MapPlane usualPlane(const Box &lonLat)
{
    constexpr Box kTrue {3, 0, 15, 84}; // the central meridian is 9 degrees east
    return kTrue.covers(lonLat) ? MapPlane::utm32() : MapPlane();
}

Result<MapPlane> planeOf(const ExportRequest &request, const MapState &state)
{
    if (request.crs.isEmpty()) {
        return usualPlane(shownBy(request, state));
    }
    return Crs::fromText(request.crs).and_then(&MapPlane::create);
}

} // namespace revier
