// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/box.h"

#include <span>
#include <vector>

namespace revier {

/// A piece of a line inside a box.
struct LinePiece
{
    std::vector<Point> positions;
    double start = 0; ///< distance from the beginning of the whole line, in the unit of the positions
    bool beginsInside = false; ///< begins where the line begins, not at the edge of the box
    bool endsInside = false;
};

/// The ring cut to \a box (Sutherland and Hodgman 1974), closed, running along the edge of the box where the
/// area does. Cuts of an edge are the same from both of its sides. Empty if nothing is left.
[[nodiscard]] std::vector<Point> clipRing(std::span<const Point> ring, const Box &box);
/// The pieces of a line inside \a box (Liang and Barsky 1984 per segment). Nothing runs along the edge of the
/// box.
[[nodiscard]] std::vector<LinePiece> clipLine(std::span<const Point> line, const Box &box);

} // namespace revier
