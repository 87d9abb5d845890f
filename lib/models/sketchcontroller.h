// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/latestjob.h"
#include "core/result.h"
#include "crs/transform.h"
#include "models/sketchmodel.h"
#include "models/textrowsmodel.h"
#include "models/viewcontroller.h"
#include "render/snapping.h"
#include "sketch/sketch.h"

#include <QColor>
#include <QObject>
#include <QPointF>
#include <QPointer>
#include <QUrl>
#include <QVariant>

#include <memory>
#include <optional>
#include <vector>

namespace revier {

/// Measures on the map and draws on it: the tool, what is being drawn, the results, and what was drawn. The
/// map tells what pointer and keys do (px of the view); an overlay shows paths, handles and texts. GUI
/// thread.
class SketchController : public QObject
{
    Q_OBJECT
    Q_PROPERTY(revier::ViewController *viewController READ viewController WRITE setViewController NOTIFY
                   viewControllerChanged REQUIRED FINAL)
    Q_PROPERTY(Tool tool READ tool WRITE setTool NOTIFY toolChanged FINAL)
    Q_PROPERTY(bool active READ isActive NOTIFY toolChanged FINAL)
    /// What to do next, in a sentence.
    Q_PROPERTY(QString hint READ hint NOTIFY pictureChanged FINAL)
    Q_PROPERTY(bool snapping READ isSnapping WRITE setSnapping NOTIFY optionsChanged FINAL)
    /// Colour, width and radii of what is drawn next, and of what is selected.
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY optionsChanged FINAL)
    Q_PROPERTY(double width READ width WRITE setWidth NOTIFY optionsChanged FINAL)
    /// Kilometres: "1; 2,5; 5" as the language writes numbers; what is no list of radii changes nothing.
    Q_PROPERTY(QString radii READ radii WRITE setRadii NOTIFY optionsChanged FINAL)
    Q_PROPERTY(QString selectedId READ selectedId WRITE select NOTIFY selectionChanged FINAL)
    Q_PROPERTY(QString selectedName READ selectedName WRITE rename NOTIFY selectionChanged FINAL)
    Q_PROPERTY(QString selectedKind READ selectedKind NOTIFY selectionChanged FINAL)
    /// Roles label, value, difference: sizes on the ellipsoid, and in planes with how much they differ.
    Q_PROPERTY(revier::TextRowsModel *results READ results CONSTANT FINAL)
    /// Roles number, length, bearing, total: stretch by stretch.
    Q_PROPERTY(revier::TextRowsModel *bearings READ bearings CONSTANT FINAL)
    Q_PROPERTY(revier::SketchModel *features READ features CONSTANT FINAL)
    Q_PROPERTY(bool measured READ isMeasured NOTIFY pictureChanged FINAL)
    Q_PROPERTY(bool keepable READ isKeepable NOTIFY pictureChanged FINAL)

    // What the overlay shows, px of the view.
    Q_PROPERTY(QVariant paths READ paths NOTIFY pictureChanged FINAL) ///< a list of polygons
    Q_PROPERTY(bool filled READ isFilled NOTIFY pictureChanged FINAL)
    Q_PROPERTY(QList<QPointF> handles READ handles NOTIFY pictureChanged FINAL)
    Q_PROPERTY(
        QList<QPointF> middles READ middles NOTIFY pictureChanged FINAL) ///< where vertices can be put in
    Q_PROPERTY(int vertex READ vertex NOTIFY pictureChanged FINAL) ///< the handle that is chosen, or -1
    Q_PROPERTY(bool pointerVisible READ isPointerVisible NOTIFY pictureChanged FINAL)
    Q_PROPERTY(QPointF pointer READ pointer NOTIFY pictureChanged FINAL)
    Q_PROPERTY(bool pointerCaught READ isPointerCaught NOTIFY pictureChanged FINAL)
    Q_PROPERTY(QString pointerText READ pointerText NOTIFY pictureChanged FINAL)
    Q_PROPERTY(bool asksForText READ asksForText NOTIFY pictureChanged FINAL)
public:
    enum class Tool { None, Length, Area, Rings, Point, Line, Polygon, Arrow, Text, Edit };
    Q_ENUM(Tool)

    explicit SketchController(QObject *parent = nullptr);

    [[nodiscard]] ViewController *viewController() const { return m_view; }
    void setViewController(ViewController *view);
    [[nodiscard]] Tool tool() const { return m_tool; }
    /// Gives up what is being drawn.
    void setTool(Tool tool);
    [[nodiscard]] bool isActive() const { return m_tool != Tool::None; }
    [[nodiscard]] QString hint() const;
    [[nodiscard]] bool isSnapping() const { return m_snapping; }
    void setSnapping(bool snapping);
    [[nodiscard]] QColor color() const;
    void setColor(const QColor &color);
    [[nodiscard]] double width() const;
    void setWidth(double width);
    [[nodiscard]] QString radii() const;
    void setRadii(const QString &text);
    [[nodiscard]] QString selectedId() const { return m_selected; }
    void select(const QString &id);
    [[nodiscard]] QString selectedName() const;
    void rename(const QString &name);
    [[nodiscard]] QString selectedKind() const; ///< code; empty without a selection
    [[nodiscard]] TextRowsModel *results() { return &m_results; }
    [[nodiscard]] TextRowsModel *bearings() { return &m_bearings; }
    [[nodiscard]] SketchModel *features() { return &m_features; }
    [[nodiscard]] bool isMeasured() const { return !m_results.rows().empty(); }
    /// A measurement is complete and can become part of the drawing.
    [[nodiscard]] bool isKeepable() const { return m_finished; }

    [[nodiscard]] QVariant paths() const;
    [[nodiscard]] bool isFilled() const;
    [[nodiscard]] QList<QPointF> handles() const;
    [[nodiscard]] QList<QPointF> middles() const;
    [[nodiscard]] int vertex() const { return m_vertex; }
    [[nodiscard]] bool isPointerVisible() const { return m_pointer.has_value(); }
    [[nodiscard]] QPointF pointer() const;
    [[nodiscard]] bool isPointerCaught() const { return m_caught; }
    [[nodiscard]] QString pointerText() const;
    [[nodiscard]] bool asksForText() const { return m_asksForText; }

    // Pointer. Each does nothing without a tool.
    Q_INVOKABLE void hover(QPointF position);
    Q_INVOKABLE void leave();
    /// Sets a vertex; with Tool::Edit chooses a vertex or a feature.
    Q_INVOKABLE void press(QPointF position);
    /// Takes what is at the position to drag it; false if there is nothing, so that the map is dragged.
    Q_INVOKABLE bool grab(QPointF position);
    Q_INVOKABLE void dragTo(QPointF position);
    Q_INVOKABLE void drop();

    // Keys. Each returns false if there was nothing to do, so that the key is the map's.
    /// Moves the crosshair, which begins in the middle of the view; at its border the map shall move.
    Q_INVOKABLE bool nudge(double dx, double dy);
    /// press() at the crosshair; with Tool::Edit takes and drops what is there.
    Q_INVOKABLE bool pressHere();
    Q_INVOKABLE bool insertHere();
    Q_INVOKABLE bool finish();
    Q_INVOKABLE bool removeLast();
    /// The chosen vertex, else the selected feature.
    Q_INVOKABLE bool removeChosen();
    /// One thing after the other: what is dragged, what is being drawn, what is chosen, the tool.
    Q_INVOKABLE bool cancel();

    Q_INVOKABLE void setText(const QString &words);
    /// Makes a finished measurement part of the drawing.
    Q_INVOKABLE void keep();
    Q_INVOKABLE void remove(const QString &id);
    /// Selects a feature and asks the camera to show it.
    Q_INVOKABLE void show(const QString &id);
    /// Results and bearings for a spreadsheet: columns are separated by tabs.
    [[nodiscard]] Q_INVOKABLE QString resultsAsText() const;
    /// Writes the drawing as GeoJSON in a job; exported() or failed() follows.
    Q_INVOKABLE void exportTo(const QUrl &url);

Q_SIGNALS:
    void viewControllerChanged();
    void toolChanged();
    void optionsChanged();
    void selectionChanged();
    void pictureChanged();
    void exported(const QString &path);
    void failed(const QString &message);

private:
    /// What a drag moves.
    struct Grab
    {
        bool whole = false;
        Point from; ///< of the pointer, degrees
        SketchFeature before;
    };

    void watchMap();
    void updateFromMap();
    void update();
    void updateResults();
    [[nodiscard]] std::vector<QStringList> sizeRows(const SketchFeature &feature);
    [[nodiscard]] MapController *map() const { return m_view ? m_view->map() : nullptr; }
    [[nodiscard]] Language language() const;
    [[nodiscard]] SketchPtr sketch() const; ///< empty if nothing is drawn
    [[nodiscard]] std::optional<SketchFeature> selected() const;
    [[nodiscard]] std::optional<SketchFeature::Kind> kindOfTool() const;
    /// What is being drawn, measured or edited, as far as it has come.
    [[nodiscard]] std::optional<SketchFeature> shown(bool withPointer) const;
    [[nodiscard]] SketchFeature newFeature(SketchFeature::Kind kind) const;

    [[nodiscard]] QPointF toScreen(Point lonLat) const;
    /// Where a pointer at this position sets a vertex, in degrees; tells whether it was caught.
    [[nodiscard]] Point placeAt(QPointF position, bool &caught) const;
    [[nodiscard]] std::optional<Point> caughtByDraft(QPointF position) const;
    [[nodiscard]] std::optional<std::size_t> handleAt(const QList<QPointF> &places, QPointF position) const;
    [[nodiscard]] QString featureAt(QPointF position) const;

    void addVertex(Point place, QPointF position);
    void choose(QPointF position);
    bool completeDraft();
    void clearDraft();
    void commit(const SketchFeature &feature, MapDocument::SketchChange change);
    void changeSelected(const SketchFeature &changed);

    QPointer<ViewController> m_view;
    QPointer<MapController> m_map; ///< that is watched
    Tool m_tool = Tool::None;
    bool m_snapping = true;
    QColor m_color = SketchFeature().color;
    double m_width = SketchFeature().width;
    std::vector<double> m_radii {1000, 5000, 10000};
    std::vector<Point> m_draft; ///< degrees
    bool m_finished = false; ///< the draft is a measurement that is complete
    bool m_asksForText = false; ///< the draft is the place of a text without words
    std::optional<QPointF> m_pointer; ///< px, as hover() was told
    Point m_place; ///< of the pointer, degrees
    bool m_caught = false;
    QString m_selected;
    int m_vertex = -1;
    std::optional<Grab> m_grab;
    std::optional<SketchFeature> m_edited; ///< the selected feature while it is dragged
    std::unique_ptr<Transform> m_toUtm; ///< made when something is first measured
    TextRowsModel m_results {{"label", "value", "difference"}};
    TextRowsModel m_bearings {{"number", "length", "bearing", "total"}};
    SketchModel m_features;
    LatestJob<Result<QStringList>> m_export {this};
};

} // namespace revier
