// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <span>
#include <vector>

// The colours of projectorStyle(). Alpha stays.

namespace revier {

/// Of any two of \a colors the least CIEDE2000, for all kinds of vision and on a projector. Left out are
/// those that are one and the same in \a before: no palette tells those apart. Infinite where nothing is
/// left.
[[nodiscard]] double leastDifference(std::span<const QColor> colors, std::span<const QColor> before);
/// Not black, grey or white.
[[nodiscard]] bool isTinted(const QColor &color);

/// More saturated, and darker or \a lighter; monotone in lightness. Black and white keep theirs.
[[nodiscard]] QColor strongColor(const QColor &color, bool lighter);
/// The same of ordered classes, see projectorStyle().
[[nodiscard]] std::vector<QColor> strongClasses(const std::vector<QColor> &colors, bool lighter);

/// Of ordered classes and of kinds, see projectorStyle().
[[nodiscard]] std::vector<QColor> safeClasses(const std::vector<QColor> &colors);
[[nodiscard]] std::vector<QColor> safeKinds(const std::vector<QColor> &colors);

} // namespace revier
