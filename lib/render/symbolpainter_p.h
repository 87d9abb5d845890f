// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/symbol.h"

#include <QBrush>
#include <QPen>
#include <QPolygonF>
#include <QRectF>

#include <vector>

class QPainter;
class QPainterPath;

namespace revier {

/// A pen for the outline or line of a symbol; Qt::NoPen if there is nothing to draw. Dashes end flat, so that
/// they are as long as stated; everything else is round.
[[nodiscard]] QPen linePen(const QColor &color, double width, const QList<double> &dash = {});
[[nodiscard]] inline QPen strokePen(const Symbol &symbol)
{
    return linePen(symbol.stroke, symbol.strokeWidth, symbol.dash);
}
/// The pen of the line under the line.
[[nodiscard]] QPen casingPen(const Symbol &symbol);

/// Strokes a path. In pictures made of dots the dashes do not depend on what part of the picture \a painter
/// shows: Qt begins them anew where a line comes into view.
void strokeWith(QPainter &painter, const QPainterPath &path, const QPen &pen);
/// Fills the area inside \a rings (closed; even-odd, so that holes stay free) with colour and pattern.
/// Patterns are lines and dots, cut by computation: they stay crisp in a PDF and need no clip. Neighbours
/// share the grid of the pattern.
void fillArea(QPainter &painter, const Symbol &symbol, const std::vector<QPolygonF> &rings);
/// A marker at \a position. The fill is \a size wide, the stroke lies outside of it.
void paintMarker(QPainter &painter, const Symbol &symbol, double size, QPointF position);

} // namespace revier
