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

/// Which way and how far strong colours go from the ground.
struct Push
{
    bool lighter = false;
    double strength = 0; ///< 0: only more saturated, to 1
};

/// More saturated, and darker or lighter; monotone in lightness. Black and white keep theirs.
[[nodiscard]] QColor strongColor(const QColor &color, const Push &push);
/// The same of ordered classes, see projectorStyle().
[[nodiscard]] std::vector<QColor> strongClasses(const std::vector<QColor> &colors, const Push &push);

/// Of ordered classes and of kinds, see projectorStyle().
[[nodiscard]] std::vector<QColor> safeClasses(const std::vector<QColor> &colors);
[[nodiscard]] std::vector<QColor> safeKinds(const std::vector<QColor> &colors);

} // namespace revier
