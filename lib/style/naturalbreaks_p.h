// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace revier {

/// See classBreaks(). \a sorted ascending and finite, with at least \a classes different numbers. A break is
/// the smallest number of its class.
[[nodiscard]] std::vector<double> naturalBreaks(std::span<const double> sorted, std::size_t classes);

} // namespace revier
