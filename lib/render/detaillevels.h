// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobcontrol.h"
#include "geometry/geometrybuffer.h"

#include <cstdint>
#include <span>
#include <vector>

namespace revier {

/// From which tile level on each position of a buffer in the map plane matters: a position may be left out at
/// levels below. Leaving out moves no edge by more than kSimplifyTolerance px of the level.
///
/// Neighbours keep their common border: the border is cut at its nodes (where more than two edges meet, and
/// where a line ends), every chain between two nodes is simplified by Douglas and Peucker in one canonical
/// direction, and the nodes stay. So a chain gives the same answer from both sides, for rings, for holes and
/// the islands in them, and whatever tile asks. Gaps could only open where two features have different
/// positions for the same border; then they are as wide as the tolerance at most.
class DetailLevels
{
public:
    DetailLevels() = default;
    /// Blocking, about 0.3 s per million positions. Empty after a cancellation.
    DetailLevels(const GeometryBuffer &plane, const JobControl &control);

    /// True if the position with this number in GeometryBuffer::positions() is drawn at level \a z.
    [[nodiscard]] bool isKept(std::size_t position, int z) const { return m_levels[position] <= z; }
    [[nodiscard]] std::size_t size() const { return m_levels.size(); }

private:
    std::vector<std::uint8_t> m_levels;
};

inline constexpr double kSimplifyTolerance = 0.3; ///< px at the tile's level

} // namespace revier
