// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/labels.h"
#include "render/mapview.h"
#include "render/scene.h"
#include "style/legend.h"

#include <QRectF>

class QPainter;
class QPainterPath;

namespace revier {

/// Draws the view with QPainter, in px of the view from the painter's origin: for exports, pictures and
/// goldens. The painter's own scale decides the resolution. Background, layers bottom first, labels. Clips to
/// the view.
void paintMap(QPainter &painter, const Scene &scene, const MapView &view, Language language,
              const MapTheme &theme);
/// The same with labels that placeLabels() has placed: for a picture that is painted in parts. The painter's
/// clip says which part; features that do not touch it cost nothing.
void paintMap(QPainter &painter, const Scene &scene, const MapView &view,
              const std::vector<PlacedLabel> &labels, const MapTheme &theme);
/// One layer of the same alone, whatever the scales at which it is drawn; without background, clipped to the
/// view.
void paintLayer(QPainter &painter, const SceneLayer &layer, const MapView &view);
/// One label with its halo: the halo as a path, the text as text, so that it can be found and copied in a
/// PDF.
void paintLabel(QPainter &painter, const PlacedLabel &label, const MapTheme &theme);
/// The halo of a label alone, in \a color.
void paintHalo(QPainter &painter, const PlacedLabel &label, const QColor &color);
/// The text of a label alone.
void paintLabelText(QPainter &painter, const PlacedLabel &label);
/// A symbol in a box, as a legend shows it: a marker at its size, a line across, an area as a rectangle.
void paintSymbol(QPainter &painter, const Symbol &symbol, GeometryType type, const QRectF &box);
/// The outline of a marker around the origin, \a size px wide.
[[nodiscard]] QPainterPath markerPath(MarkerShape shape, double size);

} // namespace revier
