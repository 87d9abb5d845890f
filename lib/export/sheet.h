// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localizedtext.h"
#include "export/exporter.h"
#include "map/layer.h"
#include "render/labels.h"
#include "render/mapview.h"
#include "render/scene.h"
#include "style/legend.h"

#include <QRectF>
#include <QSizeF>
#include <QString>

#include <vector>

class QPainter;

namespace revier {

/// One layer's part of a sheet's legend.
struct LegendBlock
{
    QString title; ///< empty: the entries speak for themselves
    std::vector<LegendEntry> entries;
};

/// How a legend is set: so many columns of this width, texts this high.
struct LegendShape
{
    int columns = 1;
    double columnWidth = 0;
    double textSize = 11;
    int left = 0; ///< entries that found no room and are counted in a last line
};

/// Heights of texts and widths of gaps, px.
struct SheetMetrics
{
    double margin = 0;
    double gap = 0;
    double title = 0;
    double text = 0;
    double small = 0;
};

/// One map of small multiples.
struct SheetPanel
{
    QRectF frame;
    QRectF captionBox; ///< above the frame
    QString caption; ///< "2035, Obergrenze (Annahme)"
    Moment moment;
};

/// What all panels of a row or a column have in common.
struct SheetHeading
{
    QRectF box;
    QString text;
    bool upwards = false; ///< of a row: written from below upwards
};

/// A sheet: the map with what makes it readable and checkable later. All lengths in px (1/96 inch).
struct Sheet
{
    QSizeF size;
    SheetMetrics metrics;
    QRectF mapFrame; ///< of the map; what the panels fill with their captions and headings
    std::vector<SheetPanel> panels; ///< row by row, all of the same size; empty: one map
    std::vector<SheetHeading> headings;
    int columns = 1; ///< of the panels
    QRectF titleBox; ///< title and subtitle
    QRectF legendBox; ///< empty if there is nothing to explain
    QRectF northBox; ///< arrow
    QRectF scaleBox; ///< bar, scale
    QRectF overviewBox; ///< empty without an overview
    QRectF sourcesBox; ///< sources, note
    QRectF imprintBox; ///< coordinate reference, date
    QRectF checkBox; ///< line of 10 cm
    QRectF logoBox;
    bool bare = false; ///< only the map
    bool paper = true; ///< else a picture for screens
    SheetDesign design;
    QByteArray logo; ///< a picture file
    QString title;
    QString subtitle; ///< the map's title if there is another, then years and scenarios
    QString sources; ///< attributions and licences of the layers drawn, each once
    QString note; ///< on schematic positions
    QString scaleText; ///< "1:250.000" and what it holds for
    QString referenceText; ///< coordinate reference, convergence, grid
    QString dateText; ///< program and date
    std::vector<LegendBlock> legend;
    LegendShape legendShape;
    MapView view; ///< of the map or of each panel, and of that size
    MapView overview; ///< of the overview; its size is that of the box
    double symbolScale = 1; ///< symbols and texts of small panels are drawn this much smaller
};

/// The view that is drawn, in px of symbols and texts: Sheet::symbolScale px of the sheet are one of them.
[[nodiscard]] MapView drawnView(const Sheet &sheet);

/// The size of what is exported and how many device px stand for one px of the sheet.
struct SheetFormat
{
    QSizeF size; ///< px
    double zoom = 1;
};

/// Paper in its own size; pictures at 96 dpi, those larger than 1280 x 720 enlarged, so that they can be read
/// on a wall.
[[nodiscard]] SheetFormat sheetFormat(const ExportRequest &request);
/// Lays out the sheet for the layers of \a scene, which are the visible ones of \a state. What it says does
/// not depend on which years and scenarios have something to show: it is the same in all of them.
[[nodiscard]] Sheet makeSheet(const MapState &state, const Scene &scene, const ExportRequest &request);
/// Fails if panels are too small to be read, and says how many there may be.
[[nodiscard]] Result<void> checkPanels(const Sheet &sheet);

/// A map with its labels placed.
struct SheetMap
{
    Scene scene;
    std::vector<PlacedLabel> labels;
};

/// Where an element stands, px; empty if it is not on the sheet.
[[nodiscard]] QRectF boxOf(const Sheet &sheet, SheetElement element);
/// A sheet whose scale varies by more than this says so.
inline constexpr double kNotableVariation = 1.02;
/// How much the scale varies over the map: the largest denominator over the smallest, 1 or more.
[[nodiscard]] double scaleVariation(const MapView &view);
/// Says so in the language of messages; empty where it does not vary notably.
[[nodiscard]] QString scaleWarning(const MapView &view);

/// The map of each panel, or the only one: scenes of \a state, which \a scene shows at the moment of the
/// first, with labels. Each table is projected once.
[[nodiscard]] std::vector<SheetMap> sheetMaps(const MapState &state, const Scene &scene, const Sheet &sheet,
                                              Language language);
/// Draws the map in its frame, legend and scale: what a sheet of another kind has of one.
void paintSheetMap(QPainter &painter, const Sheet &sheet, const SheetMap &map, Language language);
/// Draws the sheet in px from the painter's origin. May be called for parts of it, in several threads.
void paintSheet(QPainter &painter, const Sheet &sheet, const std::vector<SheetMap> &maps, Language language);

} // namespace revier
