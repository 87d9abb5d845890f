// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/sheet.h"

class QPainter;

namespace revier {

inline constexpr double kLegendColumnGap = 14; ///< px

/// Height of the legend in this shape when it may be at most \a maxHeight; LegendShape::left is set to what
/// does not fit.
[[nodiscard]] double legendHeight(const std::vector<LegendBlock> &legend, LegendShape &shape,
                                  double maxHeight);
/// Draws the legend into \a box as legendHeight() laid it out; its texts in \a ink.
void paintLegend(QPainter &painter, const std::vector<LegendBlock> &legend, const LegendShape &shape,
                 const QRectF &box, Language language, const QColor &ink = MapTheme().text);

} // namespace revier
