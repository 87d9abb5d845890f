// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/box.h"

namespace revier {

/// The way of a camera from one view to another that zooms out only as far as is needed to be understood and
/// comes in again, at a speed that feels the same everywhere. After J. J. van Wijk and W. A. A. Nuij, "Smooth
/// and efficient zooming and panning", IEEE Symposium on Information Visualization 2003, equations (9) and
/// (10). A value; any thread.
class FlightPath
{
public:
    /// Where the camera looks: the centre in the map plane and how wide what it sees is, in the same units.
    struct Stop
    {
        Point center;
        double width = 1; ///< greater than 0
    };
    /// How much the camera zooms out to travel: greater zooms more. The value that people chose in the paper.
    static constexpr double kCurvature = 1.42;

    FlightPath(const Stop &from, const Stop &to, double curvature = kCurvature);

    /// Length of the way as it is felt: a flight twice as long should take twice as long. 0 if both are
    /// alike.
    [[nodiscard]] double length() const { return m_length; }
    /// Where the camera is after \a part of the way, 0 to 1; exactly the ends at 0 and 1.
    [[nodiscard]] Stop at(double part) const;

private:
    Stop m_from;
    Stop m_to;
    double m_curvature = kCurvature;
    double m_distance = 0; ///< between the centres
    double m_start = 0; ///< r0 of the paper
    double m_length = 0; ///< S of the paper
};

} // namespace revier
