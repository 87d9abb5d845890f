// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "crs/crs.h"
#include "geometry/box.h"

#include <cstddef>
#include <memory>
#include <span>

namespace revier {

/// Moves positions from one CRS to another with the best operation PROJ has here, including the BETA2007 grid
/// between DHDN and ETRS89. Owns a PROJ context: use an object in one thread only; make one per job.
class Transform
{
public:
    [[nodiscard]] static Result<Transform> create(const Crs &from, const Crs &to);
    Transform(Transform &&) noexcept;
    Transform &operator=(Transform &&) noexcept;
    ~Transform();

    /// Fails for a position outside the domain of the operation.
    [[nodiscard]] Result<Point> forward(Point p) const;
    [[nodiscard]] Result<Point> inverse(Point p) const;
    /// In place; a position that cannot be transformed becomes NaN. Returns the number of those.
    [[nodiscard]] std::size_t forward(std::span<Point> positions) const;
    /// Box around the transformed edges of \a box (21 points a side); positions outside the domain are left
    /// out.
    [[nodiscard]] Box forward(const Box &box) const;
    /// Accuracy of the operation in metres as the authority states it; negative if unknown.
    [[nodiscard]] double accuracy() const;
    /// Whether one formula applies everywhere: there are no grids, nor other operations for other areas.
    [[nodiscard]] bool isSmooth() const;

private:
    struct Private;
    explicit Transform(std::unique_ptr<Private> p);
    std::unique_ptr<Private> d;
};

} // namespace revier
