// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/preparedlayer.h"
#include "render/tilegrid.h"

#include <cstddef>

namespace revier {

/// About how many triangles buildTile() makes of a layer in a tile, from the boxes and the numbers of
/// positions alone; rather too many than too few. Counts no further than \a limit, which bounds the time it
/// takes. Any thread.
[[nodiscard]] std::size_t estimateTriangles(const PreparedLayer &layer, TileId tile, std::size_t limit);

} // namespace revier
