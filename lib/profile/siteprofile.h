// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localizedtext.h"
#include "core/result.h"
#include "map/layer.h"
#include "profile/peoplearound.h"
#include "profile/sitejobs.h"

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
    QString id; ///< field "id"; empty if it is not given
    QString layerTitle;
    Point lonLat; ///< degrees: the point, or a point in the middle of a line or area
    double uncertainty =
        0; ///< metres that the position may be off, field "uncertainty_m"; 0 if it is not given
    QString precision; ///< as in Neighbour
    QString source;
    QString grade; ///< field "grade": how certain the facts are; empty if it is not given
    QString municipality; ///< that the position lies in; empty if none of the map holds it
    /// One for each layer of points, nearest first, and the municipality whose middle is nearest: no source
    /// gives its centre, so this is the middle of its (schematic) area, and the title says so.
    std::vector<Neighbour> nearest;
    std::vector<Neighbour> around; ///< all within the largest of kRadii, nearest first
    std::vector<PeopleWithin> people;
    std::vector<SiteJobs> jobs; ///< by year, then scenario; empty for a site that no projection names

    static constexpr double kNearest = 100'000; ///< metres; what is farther is no neighbour
};

/// A feature of a layer, seen from somewhere.
struct FeatureDistance
{
    double metres = 0; ///< geodesic
    std::size_t feature = 0;
    Point lonLat; ///< degrees
};

/// What a profile is to hold besides what lies around.
struct ProfileOptions
{
    JobResultsPtr jobs; ///< null: no jobs
    std::vector<int> years = profileYears();
};

/// The radii of a profile, metres: of what is around, and of the people.
[[nodiscard]] const std::vector<double> &neighbourRadii();
[[nodiscard]] const std::vector<double> &peopleRadii();

/// The feature whose field "id" is \a text, or whose title it is, or the only one that a search finds for it.
/// Fails with the candidates otherwise.
[[nodiscard]] Result<SiteRef> findSite(const MapStatePtr &state, const QString &text, Language language);
/// Where a site is, degrees. Fails if it is not on the map any more or has no position.
[[nodiscard]] Result<Point> sitePosition(const MapState &state, const SiteRef &site, Language language);
/// Whether distances to the features of a layer say something: a selectable layer of points that do not stand
/// for areas (proportional symbols).
[[nodiscard]] bool isNeighbourLayer(const Layer &layer);
/// The features of \a layer within \a metres of \a lonLat, nearest first, without the site itself and without
/// those that the filter of the layer hides.
[[nodiscard]] std::vector<FeatureDistance> featuresAround(const Layer &layer, const SiteRef &site,
                                                          Point lonLat, double metres);
/// What lies around a site: distances to the layers of isNeighbourLayer(), people, and its jobs. Fails like
/// sitePosition(). Any thread.
[[nodiscard]] Result<SiteProfile> siteProfile(const MapState &state, const SiteRef &site, Language language,
                                              const ProfileOptions &options = {});
/// "N", "NO", …: the nearest of eight directions of the compass.
[[nodiscard]] QString compassDirection(double azimuth);

} // namespace revier
