// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/mapview.h"
#include "render/scene.h"

#include <QRectF>

class QPainter;

namespace revier {

/// Paints a layer of points as its HeatMap, which FeatureSymbols::heat must hold. \a visible is a part of the
/// view, px. The kernel is the quartic one, (1 - (d / radius)^2)^2, so that a point alone has its weight at
/// its place. The grid of the computation lies fixed in the map plane: parts of a picture fit together. The
/// cost depends on the size of the picture, and of points only that each is put into a cell.
void paintHeat(QPainter &painter, const SceneLayer &layer, const MapView &view, const QRectF &visible);

} // namespace revier
