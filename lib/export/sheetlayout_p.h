// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/sheet.h"

namespace revier {

inline constexpr double kPixelsPerMillimetre = 96 / 25.4;
inline constexpr double kScaleBarHeight = 2.4; ///< em of SheetMetrics::text; the scale in words follows below

/// Sizes of texts and gaps that suit a sheet of \a size px.
[[nodiscard]] SheetMetrics metricsOf(const QSizeF &size, bool paper);
/// Finds places for all elements that Sheet::design shows, from what they say; those with a place of their
/// own get that one.
void layOutSheet(Sheet &sheet);

} // namespace revier
