// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/randomdraws.h"

#include <algorithm>
#include <cmath>

namespace revier {
namespace {

constexpr std::uint64_t kGolden = 0x9E3779B97F4A7C15; // SplitMix64: 2^64 divided by the golden ratio, odd

std::uint64_t mixed(std::uint64_t z)
{
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EB;
    return z ^ (z >> 31U);
}

std::uint64_t hashOf(std::string_view text)
{
    std::uint64_t hash = 0xCBF29CE484222325;
    for (const char c : text) {
        hash = (hash ^ std::uint64_t(static_cast<unsigned char>(c))) * 0x100000001B3;
    }
    return hash;
}

} // namespace

RandomDraws::RandomDraws(std::uint64_t seed, std::string_view quantity)
    : m_start(mixed(mixed(seed + kGolden) ^ hashOf(quantity)))
{
}

double RandomDraws::uniform(std::uint64_t run) const
{
    constexpr double kUnit = 0x1p-53;
    return double(mixed(m_start + (run + 1) * kGolden) >> 11U) * kUnit;
}

double triangular(const ValueRange &range, double mode, double uniform)
{
    const double width = range.highest - range.lowest;
    if (!(width > 0)) {
        return range.lowest;
    }
    const double rising = mode - range.lowest;
    const double falling = range.highest - mode;
    const double value = uniform * width < rising
        ? range.lowest + std::sqrt(uniform * width * rising)
        : range.highest - std::sqrt((1 - uniform) * width * falling);
    return std::clamp(value, range.lowest, range.highest);
}

} // namespace revier
