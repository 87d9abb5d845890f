// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geocoder.h"

#include "profile/placeaddress.h"
#include "search/coordinatetext.h"

#include <QGeoAddress>
#include <QGeoRectangle>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

QGeoCoordinate coordinateOf(Point lonLat)
{
    return {lonLat.y, lonLat.x};
}

QGeoRectangle rectangleOf(const Box &lonLat)
{
    return {QGeoCoordinate(lonLat.maxY, lonLat.minX), QGeoCoordinate(lonLat.minY, lonLat.maxX)};
}

bool isWithin(const QGeoShape &bounds, const QGeoCoordinate &coordinate)
{
    return !bounds.isValid() || bounds.contains(coordinate);
}

/// "Digitalpark, 41515 Grevenbroich, Rhein-Kreis Neuss": what is known of it.
QString addressText(const QString &title, const QGeoAddress &address)
{
    QStringList parts {title};
    if (!address.city().isEmpty() && address.city() != title) {
        parts.append(address.postalCode().isEmpty() ? address.city()
                                                    : address.postalCode() + u' ' + address.city());
    }
    parts.append(address.county());
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

/// The address of a place that is called \a title; without one the place is the municipality.
QGeoAddress addressOf(const GeocodingMap &map, const QString &title, Point lonLat)
{
    QGeoAddress address;
    const auto known = addressAt(*map.state, lonLat, map.language);
    if (known) {
        address.setCity(known->municipality);
        address.setCounty(known->kreis);
        address.setPostalCode(known->postcode);
    }
    const auto name = title.isEmpty() ? address.city() : title;
    address.setText(addressText(name, address));
    return address;
}

QGeoLocation locationOf(const GeocodingMap &map, const SearchHit &hit)
{
    const auto center = hit.lonLat.center();
    QGeoLocation location;
    location.setCoordinate(coordinateOf(center));
    location.setBoundingShape(rectangleOf(hit.lonLat));
    location.setAddress(addressOf(map, hit.title, center));
    location.setExtendedAttributes({{u"title"_s, hit.title},
                                    {u"layer"_s, hit.layerId},
                                    {u"feature"_s, qulonglong(hit.feature)},
                                    {u"match"_s, hit.match}});
    return location;
}

QGeoLocation locationOf(const GeocodingMap &map, const WrittenPosition &position)
{
    QGeoLocation location;
    location.setCoordinate(coordinateOf(position.lonLat));
    location.setAddress(addressOf(map, {}, position.lonLat));
    location.setExtendedAttributes({{u"notation"_s, position.notation}});
    return location;
}

/// Those of the hits that were asked for, behind the position that the text is.
QList<QGeoLocation> placesOf(const GeocodingMap &map, const GeocodeRequest &request,
                             const std::vector<SearchHit> &hits)
{
    QList<QGeoLocation> places;
    auto skipped = request.offset;
    const auto isWanted = [&request, &skipped, &places](Point lonLat) {
        return places.size() < request.limit && isWithin(request.bounds, coordinateOf(lonLat))
            && skipped-- <= 0;
    };
    if (const auto position = positionFromText(request.text); position && isWanted(position->lonLat)) {
        places.append(locationOf(map, *position));
    }
    for (const auto &hit : hits) {
        if (!hit.lonLat.isEmpty() && isWanted(hit.lonLat.center())) {
            places.append(locationOf(map, hit));
        }
    }
    return places;
}

} // namespace

QList<QGeoLocation> placesNamed(const GeocodingMap &map, const GeocodeRequest &request)
{
    constexpr std::size_t kMostLookedAt = 10'000; // of those that have no place, or one outside of the bounds
    const auto wanted = std::size_t(request.limit) + std::size_t(request.offset);
    const auto first = request.bounds.isValid() ? kMostLookedAt : std::min(wanted, kMostLookedAt);
    auto places = placesOf(map, request, map.index->find(request.text, first));
    if (places.size() < request.limit && first < kMostLookedAt) {
        places = placesOf(map, request, map.index->find(request.text, kMostLookedAt));
    }
    return places;
}

QList<QGeoLocation> placesAt(const GeocodingMap &map, const QGeoCoordinate &coordinate,
                             const QGeoShape &bounds)
{
    constexpr double kFarthest = 50'000; // metres
    const Point lonLat {coordinate.longitude(), coordinate.latitude()};
    QList<QGeoLocation> places;
    if (const auto address = addressAt(*map.state, lonLat, map.language);
        address && isWithin(bounds, coordinate)) {
        QGeoLocation location;
        location.setCoordinate(coordinate);
        location.setBoundingShape(rectangleOf(address->lonLat));
        location.setAddress(addressOf(map, {}, lonLat));
        location.setExtendedAttributes({{u"ags"_s, address->ags}});
        places.append(location);
    }
    if (const auto site = nearestSite(*map.state, lonLat, kFarthest, map.language);
        site && isWithin(bounds, coordinateOf(site->lonLat))) {
        QGeoLocation location;
        location.setCoordinate(coordinateOf(site->lonLat));
        location.setBoundingShape(QGeoRectangle(location.coordinate(), location.coordinate()));
        location.setAddress(addressOf(map, site->title, site->lonLat));
        location.setExtendedAttributes({{u"title"_s, site->title},
                                        {u"layer"_s, site->layerId},
                                        {u"feature"_s, qulonglong(site->feature)},
                                        {u"metres"_s, site->metres}});
        places.append(location);
    }
    return places;
}

} // namespace revier
