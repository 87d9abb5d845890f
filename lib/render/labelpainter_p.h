// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/labels.h"

#include <QRectF>

class QPainter;

namespace revier {

/// A label on whole dots of a raster, as the window shows it: its text is as sharp as any other. Private to
/// this module.
[[nodiscard]] PlacedLabel onDots(PlacedLabel label, const QPainter &painter);
/// All that a label may draw, px.
[[nodiscard]] QRectF reachOf(const PlacedLabel &label);

} // namespace revier
