// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapcamera.h"

#include "crs/geodesy.h"
#include "render/tilegrid.h"
#include "story/flightpath.h"

#include <algorithm>
#include <cmath>

namespace revier {
namespace {

constexpr int kZoomMs = 160;
constexpr int kGlideMs = 140;
constexpr int kLeastFlightMs = 420;
constexpr int kMostFlightMs = 4500; ///< longer ones make an audience impatient, however far
constexpr int kFlingMs = 900;
constexpr double kFlingReach = 0.22; ///< seconds of its velocity that a fling goes on
constexpr double kFlingLeast = 80; ///< px/s; slower is a drag that ended
constexpr double kFlingMost = 6000; ///< px/s
constexpr double kFitMargin = 24; ///< px
/// The centre stays within this part of the world's half side: about 84° of latitude.
constexpr double kWorldPart = 0.94;

} // namespace

MapCamera::MapCamera(QObject *parent)
    : QObject(parent)
    , m_center(webMercatorFromGeographic({10, 51}))
{
    m_animation.setStartValue(0.0);
    m_animation.setEndValue(1.0);
    connect(&m_animation, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        if (m_step) {
            m_step(value.toDouble());
        }
    });
    connect(&m_animation, &QVariantAnimation::finished, this, [this] {
        m_targetZoom = m_zoom;
        Q_EMIT arrived();
    });
}

double MapCamera::longitude() const
{
    return geographicFromWebMercator(m_center).x;
}

double MapCamera::latitude() const
{
    return geographicFromWebMercator(m_center).y;
}

MapView MapCamera::view() const
{
    return {m_center, unitsPerPixelAt(m_zoom), m_size};
}

void MapCamera::setSize(QSizeF size)
{
    if (m_size != size) {
        m_size = size;
        Q_EMIT sizeChanged();
        if (m_fitted) {
            fit(*m_fitted, false);
        }
    }
}

void MapCamera::setReduceMotion(bool reduce)
{
    if (m_reduceMotion != reduce) {
        m_reduceMotion = reduce;
        Q_EMIT reduceMotionChanged();
    }
}

void MapCamera::look(Point center, double zoom)
{
    if (!std::isfinite(center.x) || !std::isfinite(center.y) || !std::isfinite(zoom)) {
        return;
    }
    constexpr auto kLimit = kWorldHalf * kWorldPart;
    const Point inWorld {std::clamp(center.x, -kLimit, kLimit), std::clamp(center.y, -kLimit, kLimit)};
    const auto inRange = std::clamp(zoom, kMinZoom, kMaxZoom);
    if (inWorld != m_center || inRange != m_zoom) {
        m_center = inWorld;
        m_zoom = inRange;
        Q_EMIT cameraChanged();
    }
}

Point MapCamera::centerFor(Point plane, QPointF at, double zoom) const
{
    const auto metres = unitsPerPixelAt(zoom);
    return {plane.x - (at.x() - m_size.width() / 2) * metres,
            plane.y + (at.y() - m_size.height() / 2) * metres};
}

void MapCamera::setCamera(double longitude, double latitude, double zoom)
{
    m_fitted.reset();
    stop();
    look(webMercatorFromGeographic({longitude, std::clamp(latitude, -85.0, 85.0)}), zoom);
    m_targetZoom = m_zoom;
}

void MapCamera::panBy(QPointF px)
{
    m_fitted.reset();
    stop();
    const auto metres = unitsPerPixelAt(m_zoom);
    look({m_center.x - px.x() * metres, m_center.y + px.y() * metres}, m_zoom);
}

void MapCamera::glideBy(QPointF px)
{
    m_fitted.reset();
    const auto metres = unitsPerPixelAt(m_zoom);
    const auto from = m_center;
    animate(kGlideMs, QEasingCurve::OutQuad, [this, from, px, metres](double t) {
        look({from.x - t * px.x() * metres, from.y + t * px.y() * metres}, m_zoom);
    });
}

void MapCamera::zoomBy(double levels, QPointF around)
{
    m_fitted.reset();
    stop();
    const auto zoom = std::clamp(m_zoom + levels, kMinZoom, kMaxZoom);
    look(centerFor(view().toPlane(around), around, zoom), zoom);
    m_targetZoom = m_zoom;
}

void MapCamera::zoomSoftlyBy(double levels, QPointF around)
{
    m_fitted.reset();
    const auto from = m_zoom;
    const auto running = m_animation.state() == QAbstractAnimation::Running;
    const auto to = std::clamp((running ? m_targetZoom : m_zoom) + levels, kMinZoom, kMaxZoom);
    const auto plane = view().toPlane(around);
    animate(kZoomMs, QEasingCurve::OutQuad, [this, from, to, plane, around](double t) {
        const auto zoom = from + t * (to - from);
        look(centerFor(plane, around, zoom), zoom);
    });
    m_targetZoom = to;
}

void MapCamera::fling(QPointF velocity)
{
    const auto speed = std::hypot(velocity.x(), velocity.y());
    if (m_reduceMotion || speed < kFlingLeast) {
        return;
    }
    const auto reach = velocity * (std::min(1.0, kFlingMost / speed) * kFlingReach);
    const auto from = m_center;
    const auto metres = unitsPerPixelAt(m_zoom);
    animate(kFlingMs, QEasingCurve::OutExpo, [this, from, reach, metres](double t) {
        look({from.x - t * reach.x() * metres, from.y + t * reach.y() * metres}, m_zoom);
    });
}

void MapCamera::fit(QRectF lonLat, bool animate)
{
    m_fitted = lonLat;
    if (m_size.isEmpty()) {
        return; // setSize() comes back to it
    }
    const Box box {lonLat.left(), lonLat.top(), lonLat.right(), lonLat.bottom()};
    show(viewOfExtent(box, m_size, kFitMargin), animate);
}

void MapCamera::lookAt(QPointF lonLat, double denominator, bool animate)
{
    m_fitted.reset();
    show(viewAtScale({lonLat.x(), lonLat.y()}, denominator, m_size), animate);
}

void MapCamera::centerOn(QPointF lonLat)
{
    setCamera(lonLat.x(), lonLat.y(), m_zoom);
}

void MapCamera::show(const MapView &target, bool animate)
{
    const auto zoom = std::clamp(zoomAt(target.unitsPerPixel), kMinZoom, kMaxZoom);
    if (animate) {
        flyTo(target.center, zoom);
        return;
    }
    stop();
    look(target.center, zoom);
    m_targetZoom = m_zoom;
    Q_EMIT arrived();
}

void MapCamera::fitBox(QRectF box)
{
    m_fitted.reset();
    const auto area = box.normalized();
    const auto scale = std::max(area.width() / m_size.width(), area.height() / m_size.height());
    if (scale <= 0) {
        return;
    }
    flyTo(view().toPlane(area.center()), std::clamp(m_zoom - std::log2(scale), kMinZoom, kMaxZoom));
}

/// Far flights zoom out and in again, so that one understands where they go.
void MapCamera::flyTo(Point center, double zoom)
{
    const auto width = m_size.width();
    const FlightPath path({.center = m_center, .width = unitsPerPixelAt(m_zoom) * width},
                          {.center = center, .width = unitsPerPixelAt(zoom) * width});
    const auto duration = std::clamp(int(path.length() * m_pace), kLeastFlightMs, kMostFlightMs);
    animate(duration, QEasingCurve::InOutCubic, [this, path, width](double t) {
        const auto stop = path.at(t);
        look(stop.center, zoomAt(stop.width / width));
    });
    m_targetZoom = zoom;
}

void MapCamera::setPace(double milliseconds)
{
    if (m_pace != milliseconds) {
        m_pace = milliseconds;
        Q_EMIT paceChanged();
    }
}

void MapCamera::stop()
{
    m_animation.stop();
    m_step = nullptr;
    m_targetZoom = m_zoom;
}

void MapCamera::animate(int milliseconds, QEasingCurve::Type curve, std::function<void(double)> step)
{
    stop();
    if (m_reduceMotion) {
        step(1);
        Q_EMIT arrived();
        return;
    }
    m_step = std::move(step);
    m_animation.setDuration(milliseconds);
    m_animation.setEasingCurve(curve);
    m_animation.start();
}

} // namespace revier
