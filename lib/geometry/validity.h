// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "geometry/box.h"
#include "geometry/geometrybuffer.h"

#include <QString>

#include <cstddef>
#include <span>
#include <vector>

namespace revier {

/// What is wrong with one feature, and where. The place is in the frame of the positions, the message is
/// translated.
struct GeometryFault
{
    std::size_t feature = 0;
    QString message;
    Point place;
};

/// Areas in the square unit of the frame. Of two shapes that are the same both are equal.
struct AreaComparison
{
    double shared = 0; ///< covered by both
    double total = 0; ///< covered by at least one
};

/// Plane geometry by GEOS, for any frame in which a border is a straight line. All functions may be called in
/// any thread; each call has a GEOS context of its own.

/// Whether a position that stands twice in a row is a fault. The rules of simple features allow it.
enum class RepeatedPositions { Report, Allow };

/// The first fault of each feature against the rules of simple features: borders that cross themselves, holes
/// outside, rings that are not closed, positions that are not finite or stand twice in a row.
[[nodiscard]] std::vector<GeometryFault>
invalidGeometries(const GeometryBuffer &buffer, RepeatedPositions repeated = RepeatedPositions::Report);
/// The same for some features only, in their order.
[[nodiscard]] std::vector<GeometryFault> invalidGeometries(const GeometryBuffer &buffer,
                                                           std::span<const std::size_t> features,
                                                           RepeatedPositions repeated);
/// The same features, with the areas among \a features (ascending) made valid: the area stays that of the
/// even-odd rule where borders cross (GEOS, MakeValid by structure). One of which no area is left has no
/// geometry any more. Fails if GEOS cannot take one of them.
[[nodiscard]] Result<GeometryBuffer> withValidAreas(const GeometryBuffer &buffer,
                                                    std::span<const std::size_t> features);
/// Rings that run the wrong way: outer rings run counter-clockwise, holes clockwise (RFC 7946, 3.1.6).
[[nodiscard]] std::vector<GeometryFault> wrongWindings(const GeometryBuffer &buffer);
/// Where neighbours do not share their border exactly: overlaps, and gaps up to \a gapWidth wide (in the unit
/// of the frame). One fault for each feature concerned. Fails if the buffer holds anything but valid areas.
[[nodiscard]] Result<std::vector<GeometryFault>> coverageFaults(const GeometryBuffer &buffer,
                                                                double gapWidth);
/// Compares what some areas of \a a cover together with what some areas of \a b cover together. Fails if one
/// of them is no valid area.
[[nodiscard]] Result<AreaComparison> compareAreas(const GeometryBuffer &a, std::span<const std::size_t> ofA,
                                                  const GeometryBuffer &b, std::span<const std::size_t> ofB);

} // namespace revier
