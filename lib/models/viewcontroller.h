// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapcontroller.h"
#include "render/hittest.h"
#include "render/mapview.h"

#include <QObject>
#include <QPointF>
#include <QPointer>
#include <QRectF>

#include <optional>
#include <vector>

namespace revier {

/// What the user looks at and points at: the view, the coordinate and feature under the cursor, the selected
/// feature. The canvas sets the view; panels read texts. GUI thread. Positions are px of the view
/// (device-independent).
class ViewController : public QObject
{
    Q_OBJECT
    Q_PROPERTY(revier::MapController *map READ map WRITE setMap NOTIFY mapChanged REQUIRED FINAL)
    Q_PROPERTY(QString scaleText READ scaleText NOTIFY viewChanged FINAL)
    Q_PROPERTY(double scaleDenominator READ scaleDenominator NOTIFY viewChanged FINAL)
    Q_PROPERTY(QString scaleBarText READ scaleBarText NOTIFY viewChanged FINAL)
    Q_PROPERTY(double scaleBarWidth READ scaleBarWidth NOTIFY viewChanged FINAL)
    Q_PROPERTY(QString cursorGeographic READ cursorGeographic NOTIFY cursorChanged FINAL)
    Q_PROPERTY(QString cursorUtm READ cursorUtm NOTIFY cursorChanged FINAL)
    Q_PROPERTY(QString hoverText READ hoverText NOTIFY hoverChanged FINAL)
    Q_PROPERTY(bool hasSelection READ hasSelection NOTIFY selectionChanged FINAL)
    Q_PROPERTY(int hitCount READ hitCount NOTIFY selectionChanged FINAL)
    Q_PROPERTY(int hitIndex READ hitIndex NOTIFY selectionChanged FINAL)
    Q_PROPERTY(QString selectedLayer READ selectedLayer NOTIFY selectionChanged FINAL)
    Q_PROPERTY(QString activeLayer READ activeLayer WRITE setActiveLayer NOTIFY activeLayerChanged FINAL)
    Q_PROPERTY(int pane READ pane WRITE setPane NOTIFY paneChanged FINAL)
public:
    explicit ViewController(QObject *parent = nullptr);

    [[nodiscard]] MapController *map() const { return m_map; }
    void setMap(MapController *map);

    [[nodiscard]] const MapView &view() const { return m_view; }
    void setView(const MapView &view);
    [[nodiscard]] double scaleDenominator() const;
    [[nodiscard]] QString scaleText() const;
    [[nodiscard]] QString scaleBarText() const;
    [[nodiscard]] double scaleBarWidth() const;

    /// The pane of the map that the pointer is in: what it shows is found. All panes have the same view. -1:
    /// the active one.
    [[nodiscard]] int pane() const { return m_pane; }
    void setPane(int pane);
    /// What the pane of the pointer shows.
    [[nodiscard]] const Scene &scene() const { return m_map->scene(m_pane); }

    /// The cursor is here now; finds the feature under it.
    Q_INVOKABLE void setCursor(QPointF position);
    Q_INVOKABLE void clearCursor();
    [[nodiscard]] QString cursorGeographic() const;
    [[nodiscard]] QString cursorUtm() const;
    [[nodiscard]] QString hoverText() const;
    [[nodiscard]] const std::optional<Hit> &hovered() const { return m_hovered; }

    /// Selects the first feature at the position; the same place again steps to the next one.
    Q_INVOKABLE void selectAt(QPointF position);
    Q_INVOKABLE void stepHit(int step);
    /// Takes the first feature at the position into the selection of the map, or out of it.
    Q_INVOKABLE void toggleAt(QPointF position);
    /// Takes all features in the rectangle into the selection of the map: of the layer that is worked on (see
    /// activeLayer()), or of all that can be hit.
    Q_INVOKABLE void selectIn(QRectF rectangle);
    Q_INVOKABLE void clearSelection();
    /// The layer whose table is shown; empty: none.
    [[nodiscard]] QString activeLayer() const { return m_activeLayer; }
    void setActiveLayer(const QString &layerId);
    /// Selects a feature by name, as the search and tests do.
    void select(const Hit &hit);
    [[nodiscard]] std::optional<Hit> selected() const;
    /// Where the user clicked to select it, in the map plane; none if it was selected otherwise.
    [[nodiscard]] std::optional<Point> selectedPlace() const
    {
        return m_hits.empty() ? std::nullopt : m_place;
    }
    [[nodiscard]] QString selectedLayer() const { return selected().value_or(Hit()).layerId; }
    [[nodiscard]] bool hasSelection() const { return !m_hits.empty(); }
    [[nodiscard]] int hitCount() const { return int(m_hits.size()); }
    [[nodiscard]] int hitIndex() const { return m_hitIndex; }
    /// Selects the feature whose field "id" says so, in any layer, makes its layer visible and asks the
    /// camera to show it. False if no layer that has been read has it.
    Q_INVOKABLE bool showFeature(const QString &featureId);
    /// The same for one that is known.
    void show(const Hit &hit);
    /// Asks the camera to show a box in degrees; nothing if it is empty.
    void showExtent(const Box &lonLat) { requestFit(lonLat); }
    /// Asks the camera to show a place in degrees.
    void showPlace(Point lonLat);
    /// Asks the camera to show what somebody saved.
    void showView(const SavedView &view);
    /// Asks the camera to move to a place in degrees, at the scale that it has.
    Q_INVOKABLE void centerOn(QPointF lonLat);

    /// Ask the camera to show a layer, everything, or the home extent of the project.
    Q_INVOKABLE void zoomToLayer(const QString &layerId);
    Q_INVOKABLE void zoomToAll();
    Q_INVOKABLE void zoomHome();

Q_SIGNALS:
    void mapChanged();
    void viewChanged();
    void cursorChanged();
    void hoverChanged();
    void selectionChanged();
    void activeLayerChanged();
    void paneChanged();
    /// West, south, width, height in degrees.
    void fitRequested(QRectF lonLat);
    /// A place in degrees, and how large: 1:\a denominator.
    void lookRequested(QPointF lonLat, double denominator);
    void centerRequested(QPointF lonLat);

private:
    void requestFit(const Box &lonLat);
    void updateHover();
    void requestLook(const FeatureTable &table, std::size_t feature);
    void forgetLostHits();
    QPointer<MapController> m_map;
    MapView m_view;
    QString m_activeLayer;
    int m_pane = -1;
    std::optional<QPointF> m_cursor;
    std::optional<Hit> m_hovered;
    std::vector<Hit> m_hits;
    std::optional<Point> m_place;
    int m_hitIndex = 0;
};

} // namespace revier
