// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/mapview.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QVariantAnimation>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <optional>

namespace revier {

/// Where the map window looks, and how it gets there: drags, flings, zooms around a point, flights to an
/// extent. Holds the centre in the plane, so that small steps at large scales add up exactly. Positions are
/// px of the window. GUI thread.
class MapCamera : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(double longitude READ longitude NOTIFY cameraChanged FINAL) ///< degrees
    Q_PROPERTY(double latitude READ latitude NOTIFY cameraChanged FINAL)
    Q_PROPERTY(
        double zoom READ zoom NOTIFY cameraChanged FINAL) ///< as Qt Location's Map: 256 px for the world at 0
    Q_PROPERTY(QSizeF size READ size WRITE setSize NOTIFY sizeChanged FINAL) ///< of the window, px
    /// True: no flights, flings and soft zooms; every step is done at once.
    Q_PROPERTY(bool reduceMotion READ reduceMotion WRITE setReduceMotion NOTIFY reduceMotionChanged FINAL)
    /// How long flights take: milliseconds for each unit of FlightPath::length(), at least 420 ms. Who works
    /// with the map does not wait for more.
    Q_PROPERTY(double pace READ pace WRITE setPace NOTIFY paceChanged FINAL)
public:
    static constexpr double kMinZoom = 5;
    static constexpr double kMaxZoom = 21;

    explicit MapCamera(QObject *parent = nullptr);

    [[nodiscard]] double longitude() const;
    [[nodiscard]] double latitude() const;
    [[nodiscard]] double zoom() const { return m_zoom; }
    [[nodiscard]] QSizeF size() const { return m_size; }
    void setSize(QSizeF size);
    [[nodiscard]] bool reduceMotion() const { return m_reduceMotion; }
    void setReduceMotion(bool reduce);
    [[nodiscard]] double pace() const { return m_pace; }
    void setPace(double milliseconds);
    [[nodiscard]] MapView view() const;

    Q_INVOKABLE void setCamera(double longitude, double latitude, double zoom);
    /// The map follows the pointer by this many px.
    Q_INVOKABLE void panBy(QPointF px);
    /// Like panBy, softly: for keys.
    Q_INVOKABLE void glideBy(QPointF px);
    /// What is at \a around stays there. At once: for touchpads and pinches.
    Q_INVOKABLE void zoomBy(double levels, QPointF around);
    /// Softly; several calls add up: for wheels, buttons and double clicks.
    Q_INVOKABLE void zoomSoftlyBy(double levels, QPointF around);
    /// The map goes on at \a velocity (px/s) and comes to rest.
    Q_INVOKABLE void fling(QPointF velocity);
    /// Shows all of \a lonLat (west, south, width, height in degrees), also when the window changes its size,
    /// until the user moves the map.
    Q_INVOKABLE void fit(QRectF lonLat, bool animate);
    /// Shows the place (degrees) at 1:\a denominator in the middle of the window.
    Q_INVOKABLE void lookAt(QPointF lonLat, double denominator, bool animate);
    /// Shows the place (degrees) in the middle, at the scale that is shown now; at once.
    Q_INVOKABLE void centerOn(QPointF lonLat);
    /// Shows what is inside \a box of the window.
    Q_INVOKABLE void fitBox(QRectF box);
    /// Ends any movement where it is.
    Q_INVOKABLE void stop();

Q_SIGNALS:
    void cameraChanged();
    void sizeChanged();
    void reduceMotionChanged();
    void paceChanged();
    /// A movement that was not interrupted has come to its end.
    void arrived();

private:
    void look(Point center, double zoom);
    void flyTo(Point center, double zoom);
    void show(const MapView &target, bool animate);
    /// Calls \a step with 0 to 1 over time; at once with 1 if motion is to be reduced.
    void animate(int milliseconds, QEasingCurve::Type curve, std::function<void(double)> step);
    [[nodiscard]] Point centerFor(Point plane, QPointF at, double zoom) const;

    std::optional<QRectF> m_fitted; ///< degrees; what fit() showed and nobody moved since
    Point m_center; ///< in the plane
    double m_zoom = 6;
    double m_targetZoom = 6; ///< of a soft zoom that is under way
    QSizeF m_size {800, 600};
    bool m_reduceMotion = false;
    double m_pace = 0;
    QVariantAnimation m_animation;
    std::function<void(double)> m_step;
};

} // namespace revier
