// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crs/transform.h"
#include "geometry/box.h"

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace revier {

/// A transform in an area as one polynomial for each axis, for millions of positions: about a tenth of the
/// time of PROJ. Made from PROJ's own results at Chebyshev nodes and held against PROJ at places between them
/// and on the edge. A value; usable in any thread. For what is drawn, never for what is exported or measured.
class TransformFit
{
public:
    /// Nothing if \a exact is not smooth (see Transform::isSmooth()), does not reach all of \a area, or is
    /// farther than \a tolerance, in units of the target, from every polynomial of a bearable degree.
    [[nodiscard]] static std::optional<TransformFit> make(const Transform &exact, const Box &area,
                                                          double tolerance);
    /// In place; positions in the area of make().
    void forward(std::span<Point> positions) const;

private:
    static constexpr std::size_t kBlock = 8; ///< positions at a time, for the vector units
    using Block = std::array<double, kBlock>;

    [[nodiscard]] static std::optional<TransformFit> ofDegree(const Transform &exact, const Box &area,
                                                              std::size_t degree);
    [[nodiscard]] bool isWithin(double tolerance, const Transform &exact, const Box &area) const;
    [[nodiscard]] Block value(const std::vector<double> &coefficients, const Block &u, const Block &v) const;

    std::size_t m_degree = 0;
    Point m_center; ///< of the area
    Point m_half; ///< half its width and height
    /// Of u^i v^j with i + j up to the degree, where u and v are -1 to 1 in the area: for each i all j.
    std::vector<double> m_x;
    std::vector<double> m_y;
};

} // namespace revier
