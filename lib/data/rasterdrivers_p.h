// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace revier {

/// Raster formats: none of them names other files to be opened, or reaches for the network. Private to this
/// module.
inline constexpr std::array kRasterDrivers {"GTiff", "JP2OpenJPEG", "AAIGrid", "PNG", "JPEG"};

} // namespace revier
