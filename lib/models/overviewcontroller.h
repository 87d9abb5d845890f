// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/latestjob.h"
#include "models/viewcontroller.h"

#include <QImage>
#include <QObject>
#include <QPointer>
#include <QRectF>
#include <QTimer>

namespace revier {

/// A small map of the whole project: its areas and lines, painted in a job when they change, and the frame of
/// what the window shows. GUI thread. Positions are px of the small map.
class OverviewController : public QObject
{
    Q_OBJECT
    Q_PROPERTY(revier::ViewController *viewController READ viewController WRITE setViewController NOTIFY
                   viewControllerChanged REQUIRED FINAL)
    /// Nothing is painted where it is false.
    Q_PROPERTY(bool enabled READ isEnabled WRITE setEnabled NOTIFY enabledChanged FINAL)
    Q_PROPERTY(QSizeF size READ size WRITE setSize NOTIFY sizeChanged FINAL)
    Q_PROPERTY(double pixelRatio READ pixelRatio WRITE setPixelRatio NOTIFY pixelRatioChanged FINAL)
    /// What the window shows; may lie outside of the small map, and is at least kLeastFrame px wide and high.
    Q_PROPERTY(QRectF frame READ frame NOTIFY frameChanged FINAL)
    Q_PROPERTY(bool ready READ isReady NOTIFY pictureChanged FINAL)
public:
    static constexpr double kLeastFrame = 6;
    /// Positions in the small map: it is painted in some milliseconds.
    static constexpr std::size_t kMostPositions = 400'000;

    explicit OverviewController(QObject *parent = nullptr);
    [[nodiscard]] ViewController *viewController() const { return m_view; }
    void setViewController(ViewController *view);
    [[nodiscard]] bool isEnabled() const { return m_enabled; }
    void setEnabled(bool enabled);
    [[nodiscard]] QSizeF size() const { return m_size; }
    void setSize(QSizeF size);
    /// Dots of the screen per px.
    [[nodiscard]] double pixelRatio() const { return m_pixelRatio; }
    void setPixelRatio(double ratio);
    [[nodiscard]] QRectF frame() const;
    [[nodiscard]] bool isReady() const { return !m_picture.isNull(); }
    [[nodiscard]] const QImage &picture() const { return m_picture; }
    /// What the small map shows.
    [[nodiscard]] const MapView &overview() const { return m_overview; }

    /// The window looks at what is at \a position.
    Q_INVOKABLE void lookAt(QPointF position);
    /// The window moves by a part of what it shows: 0.25 is a quarter to the right or down.
    Q_INVOKABLE void moveBy(double right, double down);

Q_SIGNALS:
    void viewControllerChanged();
    void enabledChanged();
    void sizeChanged();
    void pixelRatioChanged();
    void frameChanged();
    void pictureChanged();

private:
    void watch();
    void schedule();
    void update();
    [[nodiscard]] MapView wholeMap() const;

    QPointer<ViewController> m_view;
    QPointer<MapController> m_map;
    bool m_enabled = true;
    QSizeF m_size;
    double m_pixelRatio = 1;
    MapView m_overview;
    Scene m_scene; ///< that the picture shows
    bool m_dark = false;
    QImage m_picture;
    QTimer m_timer; ///< gathers the changes while layers are read
    LatestJob<QImage> m_job;
};

/// The areas and lines of \a scene that are drawn at the scale of the overview, without names; the lightest,
/// as many as it can show.
[[nodiscard]] Scene overviewScene(const Scene &scene, double scaleDenominator);

} // namespace revier
