// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localizedtext.h"
#include "map/layer.h"

#include <QString>

#include <optional>

namespace revier {

/// What a postal address has of a place, as far as a map knows it; empty texts are not known.
struct PlaceAddress
{
    QString municipality;
    QString ags; ///< key of the municipality, eight digits
    QString kreis; ///< name of the district
    QString postcode; ///< of the municipality: its town hall's where it has several
    Box lonLat; ///< of the municipality, degrees
};

/// A feature that stands for a place.
struct NearbySite
{
    QString layerId;
    std::size_t feature = 0;
    QString title;
    QString layerTitle;
    Point lonLat; ///< degrees
    double metres = 0; ///< geodesic
};

/// The feature of municipalityLayer() that holds a position (degrees).
[[nodiscard]] std::optional<std::size_t> municipalityAt(const MapState &state, Point lonLat);
/// The address of a position (degrees); nothing outside of all municipalities of the map. Blocking.
[[nodiscard]] std::optional<PlaceAddress> addressAt(const MapState &state, Point lonLat, Language language);
/// The nearest feature of the selectable layers of points that do not stand for areas, at most so many metres
/// away. Blocking: looks at all of them.
[[nodiscard]] std::optional<NearbySite> nearestSite(const MapState &state, Point lonLat, double most,
                                                    Language language);

} // namespace revier
