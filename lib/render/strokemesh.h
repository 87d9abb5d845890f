// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/box.h"

#include <cstdint>
#include <span>
#include <vector>

namespace revier {

/// A corner of a line's band. The band has no width of its own: a back end moves the corner along the normal
/// by half the width it wants, so that another width or colour costs no new geometry.
struct LineVertex
{
    float x = 0; ///< tile units
    float y = 0;
    float normalX = 0; ///< times half the width; longer than 1 at mitred corners, 0 on the centre line
    float normalY = 0;
    float side = 0; ///< 1 or -1 at the edges, 0 on the centre line: interpolates to the distance from it
    float distance = 0; ///< along the line, tile units: where the dashes are
};

struct LineMesh
{
    std::vector<LineVertex> vertices;
    std::vector<std::uint32_t> indices; ///< triangles
};

struct StrokeEnds
{
    double start = 0; ///< distance of the first position from the beginning of the line
    bool capAtBegin = false;
    bool capAtEnd = false;
};

/// Appends the band of a line. Corners are mitred; sharp ones (over twice the width) and, where asked for,
/// ends are round. A line whose last position repeats the first is joined there.
void appendStroke(LineMesh &mesh, std::span<const Point> line, const StrokeEnds &ends);

} // namespace revier
