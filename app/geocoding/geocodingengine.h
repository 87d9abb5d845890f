// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geocodingreply.h"

#include <QGeoCodingManagerEngine>

namespace revier {

/// Answers from the map that GeocodingSource::current() shows, in its language. GUI thread; the answers are
/// found in jobs.
class GeocodingEngine : public QGeoCodingManagerEngine
{
    Q_OBJECT
public:
    explicit GeocodingEngine(const QVariantMap &parameters);

    /// All parts of the address are words to be found.
    [[nodiscard]] QGeoCodeReply *geocode(const QGeoAddress &address, const QGeoShape &bounds) override;
    /// Places, sites, attributes, and positions in any notation that the search of the window understands;
    /// best first, within \a bounds if these are valid. \a limit -1: as many as the window shows.
    [[nodiscard]] QGeoCodeReply *geocode(const QString &text, int limit, int offset,
                                         const QGeoShape &bounds) override;
    /// The municipality that holds the position, then the nearest site; nothing where the map ends.
    [[nodiscard]] QGeoCodeReply *reverseGeocode(const QGeoCoordinate &coordinate,
                                                const QGeoShape &bounds) override;

private:
    [[nodiscard]] QGeoCodeReply *start(GeocodingReply *reply);
};

} // namespace revier
