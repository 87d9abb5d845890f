// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/searchindex.h"

#include <QGeoCoordinate>
#include <QGeoLocation>
#include <QGeoShape>
#include <QList>
#include <QString>

namespace revier {

/// What answers are found in: a snapshot, shared with jobs.
struct GeocodingMap
{
    MapStatePtr state;
    SearchIndexPtr index; ///< of that state
    Language language = Language::German;
};

struct GeocodeRequest
{
    static constexpr int kUsualLimit = 50;
    QString text;
    int limit = kUsualLimit; ///< of places
    int offset = 0; ///< places that are left out first
    QGeoShape bounds; ///< invalid: everywhere
};

/// The places that a text names: first the position that it is, then features, best first. The extended
/// attributes "layer", "feature" and "match" say where a feature stands and what of it was found. Blocking.
[[nodiscard]] QList<QGeoLocation> placesNamed(const GeocodingMap &map, const GeocodeRequest &request);
/// The municipality that holds a position, and the nearest site within 50 km with its distance in the
/// extended attribute "metres"; those within \a bounds if these are valid. Blocking.
[[nodiscard]] QList<QGeoLocation> placesAt(const GeocodingMap &map, const QGeoCoordinate &coordinate,
                                           const QGeoShape &bounds);

} // namespace revier
