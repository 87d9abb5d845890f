// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geocodingengine.h"

#include "geocoder.h"

#include <QGeoAddress>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

/// The words of an address, from the smallest to the largest part.
QString wordsOf(const QGeoAddress &address)
{
    if (!address.isTextGenerated()) {
        return address.text();
    }
    QStringList words {address.street(),     address.streetNumber(), address.district(),
                       address.postalCode(), address.city(),         address.county()};
    words.removeAll(QString());
    return words.join(u' ');
}

} // namespace

GeocodingEngine::GeocodingEngine(const QVariantMap &parameters)
    : QGeoCodingManagerEngine(parameters)
{
}

QGeoCodeReply *GeocodingEngine::geocode(const QGeoAddress &address, const QGeoShape &bounds)
{
    return geocode(wordsOf(address), -1, 0, bounds);
}

QGeoCodeReply *GeocodingEngine::geocode(const QString &text, int limit, int offset, const QGeoShape &bounds)
{
    if (text.trimmed().isEmpty()) {
        return start(new GeocodingReply(QGeoCodeReply::UnsupportedOptionError, tr("Search for what?"), this));
    }
    const GeocodeRequest request {.text = text,
                                  .limit = limit < 0 ? GeocodeRequest::kUsualLimit : limit,
                                  .offset = std::max(offset, 0),
                                  .bounds = bounds};
    auto *reply = new GeocodingReply([request](const GeocodingMap &map) { return placesNamed(map, request); },
                                     bounds, this);
    reply->setRange(request.limit, request.offset);
    return start(reply);
}

QGeoCodeReply *GeocodingEngine::reverseGeocode(const QGeoCoordinate &coordinate, const QGeoShape &bounds)
{
    if (!coordinate.isValid()) {
        return start(new GeocodingReply(QGeoCodeReply::UnsupportedOptionError,
                                        tr("A position needs a latitude and a longitude in degrees."), this));
    }
    return start(new GeocodingReply(
        [coordinate, bounds](const GeocodingMap &map) { return placesAt(map, coordinate, bounds); }, bounds,
        this));
}

QGeoCodeReply *GeocodingEngine::start(GeocodingReply *reply)
{
    connect(reply, &QGeoCodeReply::finished, this, [this, reply] { Q_EMIT finished(reply); });
    connect(reply, &QGeoCodeReply::errorOccurred, this,
            [this, reply](QGeoCodeReply::Error error, const QString &text) {
                Q_EMIT errorOccurred(reply, error, text);
            });
    reply->start();
    return reply;
}

} // namespace revier
