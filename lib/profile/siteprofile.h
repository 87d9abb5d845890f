// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localizedtext.h"
#include "core/result.h"
#include "map/layer.h"
#include "profile/peoplearound.h"

#include <QString>

#include <optional>
#include <vector>

namespace revier {

/// A feature of a map.
struct SiteRef
{
    QString layerId;
    std::size_t feature = 0;
};

/// Another feature, seen from a site.
struct Neighbour
{
    QString layerId;
    QString layerTitle;
    std::size_t feature = 0;
    QString title;
    double metres = 0; ///< geodesic, between the positions in the data
    double azimuth = 0; ///< from the site, degrees clockwise from north, 0 to 360
    QString source; ///< as in the data: source and date; empty if they are not given
    QString precision; ///< value of the field "precision"; empty if it is not given
};

struct SiteProfile
{
    QString title;
    QString layerTitle;
    Point lonLat; ///< degrees: the point, or a point in the middle of a line or area
    double uncertainty =
        0; ///< metres that the position may be off, field "uncertainty_m"; 0 if it is not given
    QString precision; ///< as in Neighbour
    QString source;
    QString municipality; ///< that the position lies in; empty if none of the map holds it
    std::vector<Neighbour> nearest; ///< one for each layer of points, nearest first
    std::vector<Neighbour> around; ///< all within the largest of kRadii, nearest first
    std::vector<PeopleWithin> people;

    static constexpr double kNearest = 100'000; ///< metres; what is farther is no neighbour
};

/// The radii of a profile, metres: of what is around, and of the people.
[[nodiscard]] const std::vector<double> &neighbourRadii();
[[nodiscard]] const std::vector<double> &peopleRadii();

/// The feature whose field "id" is \a text, or whose title it is, or the only one that a search finds for it.
/// Fails with the candidates otherwise.
[[nodiscard]] Result<SiteRef> findSite(const MapStatePtr &state, const QString &text, Language language);
/// What lies around a site: distances to the selectable layers of points that do not stand for areas
/// (proportional symbols), and people. Fails if the site has no position.
[[nodiscard]] Result<SiteProfile> siteProfile(const MapState &state, const SiteRef &site, Language language);
/// "N", "NO", …: the nearest of eight directions of the compass.
[[nodiscard]] QString compassDirection(double azimuth);

} // namespace revier
