// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/box.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace revier {

/// Triangles over rings, by the even-odd rule: holes, islands in holes and crossing rings come out right.
/// Keeps its work space from one call to the next: use an object in one thread only.
class Triangulator
{
public:
    Triangulator();
    Triangulator(Triangulator &&) noexcept;
    Triangulator &operator=(Triangulator &&) noexcept;
    ~Triangulator();

    void addRing(std::span<const Point> ring); ///< closed
    /// Triangulates the rings added since the last call. Appends to both; indices refer to \a vertices.
    void appendTo(std::vector<Point> &vertices, std::vector<std::uint32_t> &indices);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace revier
