// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/siteprofile.h"

#include "crs/geodesy.h"
#include "crs/transform.h"
#include "geometry/measure.h"
#include "profile/placeaddress.h"
#include "search/searchindex.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SiteProfile)
};

QString textOf(const Layer &layer, std::size_t feature, const QString &field, Language language)
{
    return localizedValue(*layer.table, feature, field, language).toString();
}

QString sourceOf(const Layer &layer, std::size_t feature, Language language)
{
    const auto source = textOf(layer, feature, u"source"_s, language);
    const auto date = textOf(layer, feature, u"source_date"_s, language);
    return date.isEmpty() ? source : u"%1, %2"_s.arg(source, date);
}

/// The position of each feature in degrees; those without have none.
std::vector<std::optional<Point>> positions(const FeatureTable &table)
{
    std::vector<std::optional<Point>> result(table.featureCount());
    const auto transform = Transform::create(table.crs, Crs::wgs84());
    for (std::size_t i = 0; transform && i < table.featureCount(); ++i) {
        if (table.geometry.type(i) == GeometryType::None) {
            continue;
        }
        if (const auto lonLat = transform->forward(labelPoint(table.geometry, i))) {
            result[i] = *lonLat;
        }
    }
    return result;
}

QString municipalityNameAt(const MapState &state, Point lonLat, Language language)
{
    const auto found = municipalityAt(state, lonLat);
    return found ? featureTitle(*municipalityLayer(state), *found, language) : QString();
}

Neighbour neighbourOf(const Layer &layer, std::size_t feature, double metres, double azimuth,
                      Language language)
{
    return {.layerId = layer.id,
            .layerTitle = layer.shownFeatures() ? Text::tr("%1, filtered").arg(layer.title.in(language))
                                                : layer.title.in(language),
            .feature = feature,
            .title = featureTitle(layer, feature, language),
            .metres = metres,
            .azimuth = azimuth,
            .source = sourceOf(layer, feature, language),
            .precision = textOf(layer, feature, u"precision"_s, language)};
}

void addNeighbours(const Layer &layer, const SiteRef &site, Point lonLat, Language language,
                   SiteProfile &profile)
{
    bool first = true;
    for (const auto &[metres, feature, place] : featuresAround(layer, site, lonLat, SiteProfile::kNearest)) {
        if (!first && metres > neighbourRadii().back()) {
            break; // not put into words: it may be one of a million
        }
        auto neighbour = neighbourOf(layer, feature, metres, geodesicAzimuth(lonLat, place), language);
        if (metres <= neighbourRadii().back()) {
            profile.around.push_back(neighbour);
        }
        if (first) {
            profile.nearest.push_back(std::move(neighbour));
        }
        first = false;
    }
}

/// The municipality whose middle is nearest, see SiteProfile::nearest.
void addMunicipality(const MapState &state, Point lonLat, Language language, SiteProfile &profile)
{
    const auto *found = municipalityLayer(state);
    auto layer = found != nullptr ? *found : Layer();
    layer.filter.clear(); // where a place belongs does not depend on what is shown
    const auto nearest = found != nullptr ? featuresAround(layer, {}, lonLat, SiteProfile::kNearest)
                                          : std::vector<FeatureDistance>();
    if (nearest.empty()) {
        return;
    }
    const auto &[metres, feature, place] = nearest.front();
    auto neighbour = neighbourOf(layer, feature, metres, geodesicAzimuth(lonLat, place), language);
    neighbour.title = Text::tr("%1 (middle of its area)").arg(neighbour.title);
    profile.nearest.push_back(std::move(neighbour));
}

Error ambiguous(const QString &text, const std::vector<SearchHit> &hits)
{
    QStringList names;
    for (const auto &hit : hits) {
        names.append(u"“%1” (%2)"_s.arg(hit.title, hit.layerTitle));
    }
    return {Error::Code::NotFound,
            names.isEmpty()
                ? Text::tr("There is no site “%1” on this map.").arg(text)
                : Text::tr("“%1” is not one site. Please write the whole name of one of these: %2.")
                      .arg(text, names.join(u", "_s))};
}

std::optional<SiteRef> siteWithId(const MapState &state, const QString &id)
{
    for (const auto &layer : state.layers) {
        for (std::size_t i = 0; layer.table && i < layer.table->featureCount(); ++i) {
            if (layer.table->value(i, u"id").toString() == id) {
                return SiteRef {layer.id, i};
            }
        }
    }
    return std::nullopt;
}

} // namespace

const std::vector<double> &neighbourRadii()
{
    static const std::vector<double> kRadii {1000, 5000, 10'000};
    return kRadii;
}

const std::vector<double> &peopleRadii()
{
    static const std::vector<double> kRadii {5000, 10'000, 20'000};
    return kRadii;
}

Result<SiteRef> findSite(const MapStatePtr &state, const QString &text, Language language)
{
    constexpr std::size_t kCandidates = 5;
    if (const auto site = siteWithId(*state, text)) {
        return *site;
    }
    const auto index = SearchIndex::build(state, language, {});
    const auto hits = index->find(text, kCandidates);
    const auto isTitle = [&text](const SearchHit &hit) {
        return hit.title.compare(text, Qt::CaseInsensitive) == 0;
    };
    const auto titled = std::ranges::count_if(hits, isTitle);
    if (titled == 1 || hits.size() == 1) {
        const auto &hit = titled == 1 ? *std::ranges::find_if(hits, isTitle) : hits.front();
        return SiteRef {hit.layerId, hit.feature};
    }
    return std::unexpected(ambiguous(text, hits));
}

Result<Point> sitePosition(const MapState &state, const SiteRef &site, Language language)
{
    const auto index = state.layerIndex(site.layerId);
    if (index < 0 || !state.layers[std::size_t(index)].table
        || site.feature >= state.layers[std::size_t(index)].table->featureCount()) {
        return failure(Error::Code::NotFound, Text::tr("This site is not on the map any more."));
    }
    const auto &layer = state.layers[std::size_t(index)];
    const auto &geometry = layer.table->geometry;
    const auto transform = Transform::create(layer.table->crs, Crs::wgs84());
    if (transform && geometry.type(site.feature) != GeometryType::None) {
        if (const auto lonLat = transform->forward(labelPoint(geometry, site.feature))) {
            return *lonLat;
        }
    }
    return failure(
        Error::Code::InvalidArgument,
        Text::tr("“%1” has no position on the map.").arg(featureTitle(layer, site.feature, language)));
}

bool isNeighbourLayer(const Layer &layer)
{
    return layer.table && layer.selectable && !layer.style.proportional && layer.table->featureCount() > 0
        && layer.table->geometry.type(0) == GeometryType::Point;
}

std::vector<FeatureDistance> featuresAround(const Layer &layer, const SiteRef &site, Point lonLat,
                                            double metres)
{
    std::vector<FeatureDistance> result;
    const auto places = positions(*layer.table);
    const auto shown = layer.shownFeatures();
    for (std::size_t i = 0; i < places.size(); ++i) {
        const auto &place = places[i];
        if (!place || (layer.id == site.layerId && i == site.feature) || (shown && shown->holds[i] == 0)) {
            continue;
        }
        if (const auto distance = geodesicDistance(lonLat, *place); distance <= metres) {
            result.push_back({.metres = distance, .feature = i, .lonLat = *place});
        }
    }
    std::ranges::stable_sort(result, {}, &FeatureDistance::metres);
    return result;
}

Result<SiteProfile> siteProfile(const MapState &state, const SiteRef &site, Language language,
                                const ProfileOptions &options)
{
    const auto place = sitePosition(state, site, language);
    if (!place) {
        return std::unexpected(place.error());
    }
    const auto &layer = state.layers[std::size_t(state.layerIndex(site.layerId))];
    SiteProfile profile;
    profile.title = featureTitle(layer, site.feature, language);
    profile.id = layer.table->value(site.feature, u"id").toString();
    profile.layerTitle = layer.title.in(language);
    profile.lonLat = *place;
    profile.uncertainty = layer.table->value(site.feature, u"uncertainty_m").toDouble();
    profile.precision = textOf(layer, site.feature, u"precision"_s, language);
    profile.source = sourceOf(layer, site.feature, language);
    profile.grade = textOf(layer, site.feature, u"grade"_s, language);
    profile.municipality = municipalityNameAt(state, *place, language);
    for (const auto &other : state.layers) {
        if (isNeighbourLayer(other)) {
            addNeighbours(other, site, *place, language, profile);
        }
    }
    addMunicipality(state, *place, language, profile);
    std::ranges::sort(profile.nearest, {}, &Neighbour::metres);
    std::ranges::sort(profile.around, {}, &Neighbour::metres);
    auto people = peopleAround(state, *place, peopleRadii());
    if (!people) {
        return std::unexpected(people.error());
    }
    profile.people = *std::move(people);
    if (options.jobs) {
        profile.jobs = siteJobs(*options.jobs, profile.id, options.years, language);
    }
    return profile;
}

QString compassDirection(double azimuth)
{
    static constexpr double kSector = 45;
    const std::array<QString, 8> names {Text::tr("N"), Text::tr("NE"), Text::tr("E"), Text::tr("SE"),
                                        Text::tr("S"), Text::tr("SW"), Text::tr("W"), Text::tr("NW")};
    return names[std::size_t(std::lround(azimuth / kSector)) % names.size()];
}

} // namespace revier
