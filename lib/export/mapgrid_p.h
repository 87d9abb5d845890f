// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localizedtext.h"
#include "export/sheetdesign.h"
#include "render/mapview.h"

#include <QPolygonF>
#include <QString>

#include <vector>

class QPainter;

namespace revier {

/// A line on which one coordinate is the same.
struct GridLine
{
    QPolygonF line; ///< px of the view
    QString label;
    bool upright = false; ///< of an easting or a longitude: it runs from the lower to the upper edge
};

/// The lines that cross the view, at round numbers some centimetres apart.
[[nodiscard]] std::vector<GridLine> gridLines(const MapView &view, MapGrid grid, Language language);
/// What the lines are: "UTM grid (EPSG:25832) every 5 km"; empty without a grid.
[[nodiscard]] QString gridText(const MapView &view, MapGrid grid, Language language);
/// Draws the lines with their labels along the edges, in px of the view.
void paintGrid(QPainter &painter, const MapView &view, MapGrid grid, double textSize, Language language);

} // namespace revier
