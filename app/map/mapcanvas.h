// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "labellayer.h"
#include "picturemerger.h"
#include "picturestore.h"
#include "tileplanner.h"
#include "tilestore.h"

#include "models/viewcontroller.h"

#include <QPointer>
#include <QQuickItem>
#include <QTimer>

namespace revier {

/// Draws the scene of a map controller with the scene graph, where the camera looks; tells the view
/// controller what is seen. All geometry and pictures are made in jobs; a frame costs the GUI thread a few
/// look-ups per visible tile. Where the window draws in software, it shows pictures of the QPainter back end
/// instead.
class MapCanvas : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(revier::ViewController *viewController READ viewController WRITE setViewController NOTIFY
                   viewControllerChanged REQUIRED FINAL)
    /// What is drawn: the scene of this pane of the map, see MapController::scene().
    Q_PROPERTY(int pane READ pane WRITE setPane NOTIFY paneChanged FINAL)
    /// How many canvases share the memory for tiles and pictures.
    Q_PROPERTY(int sharers READ sharers WRITE setSharers NOTIFY sharersChanged FINAL)
    /// The camera: degrees, and the zoom of Qt Location (a world of 256 px at 0).
    Q_PROPERTY(
        double centerLongitude READ centerLongitude WRITE setCenterLongitude NOTIFY cameraChanged FINAL)
    Q_PROPERTY(double centerLatitude READ centerLatitude WRITE setCenterLatitude NOTIFY cameraChanged FINAL)
    Q_PROPERTY(double zoomLevel READ zoomLevel WRITE setZoomLevel NOTIFY cameraChanged FINAL)
    Q_PROPERTY(bool dark READ isDark WRITE setDark NOTIFY darkChanged FINAL)
    /// px of the item that labels leave free: what lies above the map.
    Q_PROPERTY(QList<QRectF> obstacles READ obstacles WRITE setObstacles NOTIFY obstaclesChanged FINAL)
    /// True if the window has no GPU, not even an emulated one.
    Q_PROPERTY(bool softwareRendering READ isSoftwareRendering NOTIFY softwareRenderingChanged FINAL)
    /// True if nothing is left to be made for the current view: for tests and pictures.
    Q_PROPERTY(bool settled READ isSettled NOTIFY settledChanged FINAL)
public:
    explicit MapCanvas(QQuickItem *parent = nullptr);
    ~MapCanvas() override;

    [[nodiscard]] ViewController *viewController() const { return m_controller; }
    void setViewController(ViewController *controller);
    [[nodiscard]] int pane() const { return m_pane; }
    void setPane(int pane);
    [[nodiscard]] int sharers() const { return m_sharers; }
    void setSharers(int count);
    [[nodiscard]] double centerLongitude() const { return m_center.x; }
    void setCenterLongitude(double degrees);
    [[nodiscard]] double centerLatitude() const { return m_center.y; }
    void setCenterLatitude(double degrees);
    [[nodiscard]] double zoomLevel() const { return m_zoom; }
    void setZoomLevel(double zoom);
    [[nodiscard]] bool isDark() const { return m_dark; }
    void setDark(bool dark);
    [[nodiscard]] const QList<QRectF> &obstacles() const { return m_obstacles; }
    void setObstacles(const QList<QRectF> &obstacles);
    [[nodiscard]] bool isSoftwareRendering() const { return m_software; }
    [[nodiscard]] bool isSettled() const { return m_settled; }
    /// Nanoseconds that the last frame cost the GUI thread before the scene graph took over: for
    /// measurements.
    [[nodiscard]] qint64 lastPlanningTime() const { return m_planningTime; }
    /// What the last frame showed.
    [[nodiscard]] const MapView &shownView() const { return m_plan.view; }
    /// For measurements: \a triangles a frame, above which layers are shown in pictures, instead of what
    /// suits the graphics. Holds for the window that the item is in.
    void setBudget(std::size_t triangles);
    [[nodiscard]] const TileStore &tiles() const { return m_tiles; }
    [[nodiscard]] const PictureStore &pictures() const { return m_pictures; }

Q_SIGNALS:
    void viewControllerChanged();
    void paneChanged();
    void sharersChanged();
    void cameraChanged();
    void darkChanged();
    void obstaclesChanged();
    void softwareRenderingChanged();
    void settledChanged();
    /// The first frame that shows all of the map has been handed to the screen.
    void firstFrameDrawn();

protected:
    void updatePolish() override;
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *data) override;
    void geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry) override;
    void itemChange(ItemChange change, const ItemChangeData &data) override;

private:
    void watchMap();
    void updateScene();
    void updateHighlights();
    void updateSoftware();
    void updateBudget();
    void watchScale();
    void pictureArrived();
    void requestPicture();
    void setSettled(bool settled);
    void contentChanged();
    [[nodiscard]] CanvasContent content() const;
    [[nodiscard]] Scene currentScene() const;

    QPointer<ViewController> m_controller;
    QPointer<MapController> m_map;
    int m_pane = 0;
    int m_sharers = 1;
    Scene m_scene; ///< that is drawn
    Point m_center {10, 51}; ///< degrees
    double m_zoom = 6;
    bool m_dark = false;
    QList<QRectF> m_obstacles;
    bool m_software = false;
    bool m_budgetKnown = false;
    bool m_settled = false;
    bool m_firstFrame = true;
    bool m_contentDirty = true; ///< labels or picture must be made anew
    qint64 m_planningTime = 0;

    TileStore m_tiles;
    PictureStore m_pictures;
    PictureMerger m_merger;
    LayerWeights m_weights;
    TilePlanner m_planner;
    QTimer m_arrivalTimer;
    QTimer m_scaleTimer; ///< runs while the scale changes
    double m_shownScale = 0; ///< units per px of the last plan
    LabelLayer m_labels;
    CatchUpJob<MapPicture> m_pictureJob;
    std::vector<HighlightedFeature> m_highlights; ///< for pictures
    FramePlan m_plan;
};

} // namespace revier
