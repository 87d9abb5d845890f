// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/mapview.h"
#include "render/scene.h"

#include <QRectF>

class QPainter;

namespace revier {

/// Paints a layer whose FeatureSymbols::raster is set: reads what lies in \a visible (a part of the view, px)
/// at the resolution of the painter, and no more than about 300 dots an inch of paper. Blocking. What cannot
/// be read is hatched, so that nobody takes it for empty.
void paintRaster(QPainter &painter, const SceneLayer &layer, const MapView &view, const QRectF &visible);

} // namespace revier
