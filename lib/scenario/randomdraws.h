// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/scenario.h"

#include <cstdint>
#include <string_view>

namespace revier {

/// Random numbers of one quantity, one for each run: SplitMix64 (Steele, Lea, Flood, OOPSLA 2014) over the
/// seed, a hash of the quantity's name (FNV-1a, 64 bit) and the number of the run. Without state, so that
/// threads share nothing and a quantity that comes or goes changes no other one; integers only, so that every
/// machine draws the same.
class RandomDraws
{
public:
    RandomDraws(std::uint64_t seed, std::string_view quantity);

    /// A multiple of 2^-53 in [0, 1).
    [[nodiscard]] double uniform(std::uint64_t run) const;

private:
    std::uint64_t m_start;
};

/// The value of the triangular distribution on the range with its peak at \a mode, for a uniform number: the
/// inverse of its distribution function. Never outside of the range.
[[nodiscard]] double triangular(const ValueRange &range, double mode, double uniform);

} // namespace revier
