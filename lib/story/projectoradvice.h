// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/show.h"

#include <QColor>

#include <array>

namespace revier {

// What the test chart shows, from what everybody sees to what few do.

/// CIE L* of greys beside black: room light drowns the dark ones first.
inline constexpr std::array<double, 6> kPatchSteps {30, 20, 12, 8, 5, 3};
inline constexpr std::array<double, 7> kLineWidths {4, 3, 2, 1.5, 1, 0.75, 0.5}; ///< px
inline constexpr std::array<double, 8> kTextSizes {32, 28, 24, 20, 16, 14, 12, 10}; ///< px

/// The grey of CIE L* \a lightness.
[[nodiscard]] QColor patchColor(double lightness);

/// What was seen of the test chart from the last row of seats.
struct ChartAnswers
{
    int patches = int(kPatchSteps.size()); ///< how many of kPatchSteps were told from black
    int lines = int(kLineWidths.size()); ///< how many of kLineWidths were seen
    int texts = int(kTextSizes.size()); ///< how many of kTextSizes were read
    bool darkRoom = false; ///< the lamps are out, the curtains drawn
    /// Two classes of the map look alike without seeing red or green; not asked, see classPairs().
    bool alikeForSome = false;
    bool operator==(const ChartAnswers &) const = default;
};

/// The light of the room on the wall as a part of the projector's white, from the number of patches that were
/// told from black. A patch counts as seen while, with that light over both, it is kSeenStep of CIE L*
/// lighter than black; the answer lies between the light that drowns the first patch that was not seen and
/// the one that would drown the last that was (geometric mean). All seen: 0.
[[nodiscard]] double ambientLight(int patches);
inline constexpr double kSeenStep = 1.5; ///< CIE L*; 1 is just noticeable under the best conditions

/// The profile for what was seen:
/// - lines grow so that one of 1 px, the thinnest that maps have, is as wide as the thinnest that was seen;
/// - texts grow so that one of 12 px, the usual label, is as large as the smallest that was read;
/// - a dark ground in a dark room, unless its light would turn black into grey (kVeil and more);
/// - the safe palette where classes look alike for some, else the strong one from kStrongFrom of light on;
/// - the background fades by twice the light, at most by kMostAdvisedFading.
[[nodiscard]] ProjectorProfile advisedProfile(const ChartAnswers &answers);
inline constexpr double kStrongFrom = 0.05;
inline constexpr double kMostAdvisedFading = 0.6;

} // namespace revier
