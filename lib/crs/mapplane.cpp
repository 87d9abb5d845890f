// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crs/mapplane.h"

#include "crs/geodesy.h"
#include "crs/projhandle_p.h"
#include "crs/transform.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>
#include <mutex>
#include <utility>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MapPlane)
};

constexpr auto kNaN = std::numeric_limits<double>::quiet_NaN();
/// The latitude at which the square world of EPSG:3857 ends.
constexpr double kMaxLatitude = 85.05112877980659;

Point clampedToMercator(Point lonLat)
{
    return webMercatorFromGeographic(
        {std::clamp(lonLat.x, -180.0, 180.0), std::clamp(lonLat.y, -kMaxLatitude, kMaxLatitude)});
}

/// Metres per unit of the first axis of a projected CRS; 0 if it has none.
double metresPerUnit(PJ_CONTEXT *context, const PJ *crs)
{
    const PjPtr system(proj_crs_get_coordinate_system(context, crs));
    double factor = 0;
    const bool good = system
        && proj_cs_get_axis_info(context, system.get(), 0, nullptr, nullptr, nullptr, &factor, nullptr,
                                 nullptr, nullptr)
            != 0;
    return good ? factor : 0;
}

} // namespace

/// PROJ's objects belong to one thread at a time: the lock is held for a microsecond.
struct MapPlane::Private
{
    Private(Crs system, Transform fromWgs84, PjContextPtr projContext, PjPtr projected)
        : crs(std::move(system))
        , transform(std::move(fromWgs84))
        , context(std::move(projContext))
        , projection(std::move(projected))
    {
    }

    [[nodiscard]] PJ_FACTORS factors(Point plane) const
    {
        const std::scoped_lock lock(mutex);
        const auto lonLat = transform.inverse(plane);
        if (!lonLat) {
            return {};
        }
        proj_errno_reset(projection.get());
        const auto found =
            proj_factors(projection.get(), proj_coord(proj_torad(lonLat->x), proj_torad(lonLat->y), 0, 0));
        return proj_errno(projection.get()) == 0 ? found : PJ_FACTORS {};
    }

    Crs crs;
    Transform transform; ///< from longitude and latitude
    PjContextPtr context; // before the projection: it must outlive it
    PjPtr projection;
    mutable std::mutex mutex;
};

Result<MapPlane> MapPlane::create(const Crs &crs)
{
    MapPlane plane;
    if (crs.code() == u"EPSG:3857") {
        return plane;
    }
    auto transform = Transform::create(Crs::wgs84(), crs);
    if (!transform) {
        return std::unexpected(transform.error());
    }
    auto context = makeProjContext();
    PjPtr projection(proj_create(context.get(), crs.definition().toUtf8().constData()));
    if (crs.isGeographic() || metresPerUnit(context.get(), projection.get()) != 1) {
        return failure(
            Error::Code::Unsupported,
            Text::tr("%1 is no plane that counts in metres, so that no scale can be kept in it. Please "
                     "choose a projected coordinate reference system such as EPSG:25832.")
                .arg(crs.name()));
    }
    plane.d = std::make_shared<const Private>(crs, *std::move(transform), std::move(context),
                                              std::move(projection));
    return plane;
}

MapPlane MapPlane::utm32()
{
    static const auto plane = create(Crs::utm32()).value_or(MapPlane());
    return plane;
}

Crs MapPlane::crs() const
{
    return d ? d->crs : Crs::webMercator();
}

Point MapPlane::fromGeographic(Point lonLat) const
{
    if (!d) {
        return clampedToMercator(lonLat);
    }
    const std::scoped_lock lock(d->mutex);
    return d->transform.forward(lonLat).value_or(Point {kNaN, kNaN});
}

Point MapPlane::toGeographic(Point plane) const
{
    if (!d) {
        return geographicFromWebMercator(plane);
    }
    const std::scoped_lock lock(d->mutex);
    return d->transform.inverse(plane).value_or(Point {kNaN, kNaN});
}

Box MapPlane::fromGeographic(const Box &lonLat) const
{
    Box box;
    if (!d && !lonLat.isEmpty()) {
        box.add(clampedToMercator({lonLat.minX, lonLat.minY}));
        box.add(clampedToMercator({lonLat.maxX, lonLat.maxY}));
        return box;
    }
    if (d) {
        const std::scoped_lock lock(d->mutex);
        box = d->transform.forward(lonLat);
    }
    return box;
}

Box MapPlane::toGeographic(const Box &plane) const
{
    if (!d) {
        return geographicBoundsFromWebMercator(plane);
    }
    Box box;
    constexpr int kSteps = 20;
    for (int i = 0; i <= kSteps && !plane.isEmpty(); ++i) {
        const auto x = plane.minX + plane.width() * i / kSteps;
        const auto y = plane.minY + plane.height() * i / kSteps;
        for (const auto corner :
             {Point {x, plane.minY}, Point {x, plane.maxY}, Point {plane.minX, y}, Point {plane.maxX, y}}) {
            if (const auto place = toGeographic(corner); std::isfinite(place.x)) {
                box.add(place);
            }
        }
    }
    return box;
}

double MapPlane::scaleFactor(Point plane) const
{
    if (!d) {
        return webMercatorScaleFactor(geographicFromWebMercator(plane).y);
    }
    const auto areal = d->factors(plane).areal_scale;
    return areal > 0 ? std::sqrt(areal) : 1;
}

double MapPlane::convergence(Point plane) const
{
    return d ? proj_todeg(d->factors(plane).meridian_convergence) : 0;
}

bool MapPlane::operator==(const MapPlane &other) const
{
    return d == other.d || (d && other.d && d->crs == other.d->crs);
}

} // namespace revier
