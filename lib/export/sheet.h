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

/// A sheet: the map with what makes it readable and checkable later. All lengths in px (1/96 inch).
struct Sheet
{
    QSizeF size;
    SheetMetrics metrics;
    QRectF mapFrame;
    QRectF titleBox;
    QRectF legendBox; ///< empty if there is nothing to explain
    QRectF scaleBox; ///< north arrow, scale bar, scale
    QRectF footerBox; ///< sources, note, coordinate reference, date
    bool bare = false; ///< only the map
    QString title;
    QString subtitle;
    QString sources; ///< attributions and licences of the layers drawn, each once
    QString note; ///< on schematic positions
    QString scaleText; ///< "1:250.000" and what it holds for
    QString referenceText; ///< coordinate reference
    QString dateText; ///< program and date
    std::vector<LegendBlock> legend;
    LegendShape legendShape;
    MapView view; ///< its size is mapFrame's
};

/// The size of what is exported and how many device px stand for one px of the sheet.
struct SheetFormat
{
    QSizeF size; ///< px
    double zoom = 1;
};

/// Paper in its own size; pictures at 96 dpi, those larger than 1280 x 720 enlarged, so that they can be read
/// on a wall.
[[nodiscard]] SheetFormat sheetFormat(const ExportRequest &request);
/// Lays out the sheet for the layers of \a scene, which are the visible ones of \a state.
[[nodiscard]] Sheet makeSheet(const MapState &state, const Scene &scene, const ExportRequest &request);
/// Draws the sheet in px from the painter's origin.
void paintSheet(QPainter &painter, const Sheet &sheet, const Scene &scene, Language language);
/// The same with labels that are placed already: for a sheet that is painted in parts.
void paintSheet(QPainter &painter, const Sheet &sheet, const Scene &scene,
                const std::vector<PlacedLabel> &labels, Language language);

} // namespace revier
