// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/tilegeometry.h"

#include <QSGGeometry>

#include <memory>
#include <vector>

namespace revier {

/// A tile in the form the scene graph takes, made in the job that cut it: nothing is copied in the frame.
/// Nodes on the render thread share it; its geometries are never changed.
struct TileMesh
{
    enum class Kind : std::uint8_t { Fill, Line, Circle, Marker };
    struct Batch
    {
        Kind kind = Kind::Fill;
        std::uint16_t symbol = 0;
        std::uint8_t sizeClass = 0; ///< see TileBatch; 0 for markers of their symbol's size
        std::unique_ptr<QSGGeometry> geometry;
    };
    std::vector<Batch> batches;
    std::size_t byteCount = 0;
};

using TileMeshPtr = std::shared_ptr<const TileMesh>;

/// Any thread.
[[nodiscard]] TileMeshPtr makeTileMesh(const TileGeometry &geometry);

} // namespace revier
