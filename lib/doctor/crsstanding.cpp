// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/crsstanding_p.h"

#include "core/format.h"
#include "crs/crsinspection.h"
#include "crs/geodesy.h"
#include "crs/transform.h"
#include "doctor/texts_p.h"

#include <QLocale>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <tuple>

using namespace Qt::StringLiterals;

namespace revier::doctor {
namespace {

using Region = CrsStanding::Region;

constexpr double kNearlyAll = 0.95;
constexpr double kNear = 20'000; ///< metres from a place: within its surroundings

// Longitude, latitude: the outlines in BKG VG250, and for Europe Gibraltar to the Urals, Crete to the North
// Cape; each a little larger.
constexpr Box kNorthRhineWestphalia {5.8, 50.2, 9.6, 52.6};
constexpr Box kGermany {5.6, 47.1, 15.3, 55.2};
constexpr Box kEurope {-12, 34, 60, 72};

bool isFinite(Point p)
{
    return std::isfinite(p.x) && std::isfinite(p.y);
}

double share(const std::vector<Point> &positions, const Box &box)
{
    const auto inside = std::ranges::count_if(positions, [&box](Point p) { return box.contains(p); });
    return positions.empty() ? 0 : double(inside) / double(positions.size());
}

Region regionOf(const std::vector<Point> &lonLat)
{
    if (share(lonLat, kNorthRhineWestphalia) >= kNearlyAll) {
        return Region::NorthRhineWestphalia;
    }
    if (share(lonLat, kGermany) >= kNearlyAll) {
        return Region::Germany;
    }
    if (share(lonLat, kEurope) >= kNearlyAll) {
        return Region::Europe;
    }
    return share(lonLat, {-180, -90, 180, 90}) > 0.5 ? Region::Elsewhere : Region::Nowhere;
}

double median(std::vector<double> values)
{
    if (values.empty()) {
        return 0;
    }
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

Point medianOf(const std::vector<Point> &positions)
{
    std::vector<double> x;
    std::vector<double> y;
    for (const auto p : positions) {
        if (isFinite(p)) {
            x.push_back(p.x);
            y.push_back(p.y);
        }
    }
    return {median(std::move(x)), median(std::move(y))};
}

/// Data are used beyond the borders of a zone, by a neighbouring zone at least.
Box surroundings(const Box &use)
{
    constexpr double kLongitude = 9;
    constexpr double kLatitude = 4;
    return {use.minX - kLongitude, use.minY - kLatitude, use.maxX + kLongitude, use.maxY + kLatitude};
}

/// What it takes to say where positions of a system lie; PROJ takes long to make it.
struct Probe
{
    explicit Probe(Crs system)
        : crs(std::move(system))
        , transform(Transform::create(crs, Crs::wgs84()))
        , use(areaOfUse(crs))
    {
    }
    Crs crs;
    Result<Transform> transform;
    Box use;
};

std::vector<Point> toLonLat(const Probe &probe, bool swapped, const std::vector<Point> &positions)
{
    static constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
    static constexpr Box kWorld {-180.001, -90.001, 180.001, 90.001};
    auto lonLat = positions;
    if (swapped) {
        std::ranges::for_each(lonLat, [](Point &p) { std::swap(p.x, p.y); });
    }
    if (probe.crs.isGeographic()) { // PROJ would wrap 338791° around the Earth
        std::ranges::for_each(lonLat, [](Point &p) { p = kWorld.contains(p) ? p : Point {kNaN, kNaN}; });
    }
    if (!probe.transform) {
        lonLat.assign(positions.size(), {kNaN, kNaN});
    } else if (!lonLat.empty()) {
        std::ignore = probe.transform->forward(std::span(lonLat));
    }
    return lonLat;
}

/// Metres within a kilometre of the origin are those of a drawing: they say nothing about a CRS.
bool isLocal(const Crs &crs, const PositionSample &sample)
{
    constexpr double kDrawing = 1000;
    const auto center = medianOf(sample.positions);
    return !crs.isGeographic() && std::abs(center.x) < kDrawing && std::abs(center.y) < kDrawing;
}

CrsStanding standingOf(const Probe &probe, bool swapped, const PositionSample &sample,
                       const std::vector<NamedPosition> &named, const Places &places)
{
    CrsStanding result {.crs = probe.crs, .swapped = swapped, .lonLat = {}, .center = {}};
    result.lonLat = toLonLat(probe, swapped, sample.positions);
    result.center = medianOf(result.lonLat);
    result.region = regionOf(result.lonLat);
    result.inUse = probe.use.isEmpty() ? 1 : share(result.lonLat, surroundings(probe.use));
    std::vector<double> distances;
    for (const auto &[index, name] : named) {
        const auto p = result.lonLat[index];
        const auto distance =
            isFinite(p) ? places.distance(name, p) : std::numeric_limits<double>::infinity();
        if (distance) {
            ++result.named;
            result.near += *distance <= kNear ? 1 : 0;
            distances.push_back(*distance);
        }
    }
    result.distance = median(std::move(distances));
    return result;
}

} // namespace

PositionSample samplePositions(const FeatureTable &table, std::size_t limit)
{
    PositionSample sample;
    const auto &geometry = table.geometry;
    const auto step =
        std::max<std::size_t>(1, (table.featureCount() + limit - 1) / std::max<std::size_t>(1, limit));
    for (std::size_t feature = 0; feature < table.featureCount(); feature += step) {
        const auto first = geometry.firstPart(feature);
        if (first < geometry.firstPart(feature + 1) && !geometry.part(first).positions.empty()) {
            sample.features.push_back(feature);
            sample.positions.push_back(geometry.part(first).positions.front());
        }
    }
    return sample;
}

std::vector<NamedPosition> namedPositions(const FeatureTable &table, const PositionSample &sample,
                                          const Places &places)
{
    std::vector<NamedPosition> best;
    qsizetype most = 0;
    for (std::size_t i = 0; i < table.fields.size() && !places.isEmpty(); ++i) {
        if (table.fields[i].type != Field::Type::Text) {
            continue;
        }
        std::vector<NamedPosition> found;
        QSet<QString> different;
        for (std::size_t k = 0; k < sample.features.size(); ++k) {
            const auto text = table.columns[i].value(sample.features[k]).toString();
            if (!text.isEmpty() && places.contains(text)) {
                found.push_back({k, text});
                different.insert(text);
            }
        }
        if (different.size() > most) {
            most = different.size();
            best = std::move(found);
        }
    }
    constexpr qsizetype kFewest =
        3; // the same name on all features says where they belong, not where they are
    return most >= kFewest ? best : std::vector<NamedPosition>();
}

int CrsStanding::rank() const
{
    constexpr int kNames = 10;
    return int(region) + (isConfirmed() ? kNames : 0) - (isRefuted() ? kNames : 0);
}

QString CrsStanding::evidence() const
{
    const QLocale locale;
    const auto name = swapped ? Text::tr("%1 with swapped axes").arg(described(crs)) : described(crs);
    if (region == Region::Nowhere) {
        return Text::tr("As %1: there are no such positions.").arg(name);
    }
    auto line = Text::tr("As %1: around %2, %3.")
                    .arg(name, formatGeographic(center.x, center.y, locale), regionText(region));
    if (named > 0) {
        line += u' '
            + Text::tr("%1 of %2 place names fit; the median distance is %3.")
                  .arg(near)
                  .arg(named)
                  .arg(formatLength(distance, locale));
    }
    return line;
}

CrsStanding standing(const Crs &crs, bool swapped, const PositionSample &sample,
                     const std::vector<NamedPosition> &named, const Places &places)
{
    return standingOf(Probe(crs), swapped, sample, named, places);
}

std::vector<CrsStanding> candidates(const PositionSample &sample, const std::vector<NamedPosition> &named,
                                    const Places &places)
{
    // EPSG:4314 (degrees of DHDN) lies 100 to 150 m beside EPSG:4326: no place name tells them apart, so that
    // it comes last.
    static constexpr std::array kCodes {"EPSG:4326",  "EPSG:25832", "EPSG:31466", "EPSG:31467", "EPSG:4647",
                                        "EPSG:25833", "EPSG:5650",  "EPSG:3857",  "EPSG:5243",  "EPSG:4314"};
    std::vector<CrsStanding> result;
    for (const auto *code : kCodes) {
        const auto crs = Crs::fromText(QString::fromLatin1(code));
        if (!crs || isLocal(*crs, sample)) {
            continue;
        }
        const Probe probe(*crs);
        for (const bool swapped : {false, true}) {
            result.push_back(standingOf(probe, swapped, sample, named, places));
        }
    }
    std::ranges::stable_sort(result, [](const CrsStanding &a, const CrsStanding &b) {
        return std::tuple(-a.rank(), a.swapped) < std::tuple(-b.rank(), b.swapped);
    });
    return result;
}

std::optional<Move> moveBetween(const CrsStanding &from, const CrsStanding &to)
{
    std::vector<double> distances;
    for (std::size_t i = 0; i < std::min(from.lonLat.size(), to.lonLat.size()); ++i) {
        if (isFinite(from.lonLat[i]) && isFinite(to.lonLat[i])) {
            distances.push_back(geodesicDistance(from.lonLat[i], to.lonLat[i]));
        }
    }
    if (distances.empty()) {
        return std::nullopt;
    }
    const auto most = *std::ranges::max_element(distances);
    return Move {.median = median(std::move(distances)), .most = most};
}

QString described(const Crs &crs)
{
    return crs.code().isEmpty() ? crs.name() : u"%1, %2"_s.arg(crs.code(), crs.name());
}

QString regionText(CrsStanding::Region region)
{
    switch (region) {
    case Region::NorthRhineWestphalia:
        return Text::tr("in North Rhine-Westphalia and its borders");
    case Region::Germany:
        return Text::tr("in Germany");
    case Region::Europe:
        return Text::tr("in Europe");
    case Region::Elsewhere:
        return Text::tr("not in Europe, or spread over the world");
    case Region::Nowhere:
        break;
    }
    return Text::tr("nowhere");
}

} // namespace revier::doctor
