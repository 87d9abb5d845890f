// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "frameplan.h"

#include <QElapsedTimer>

#include <vector>

namespace revier {

/// Goes on showing merged pictures until those that follow are merged, too, while the map is zoomed into:
/// layers one above another cost a frame several times as much, just when it has most to do. GUI thread.
class PictureHold
{
public:
    /// Replaces the pictures in \a layers, the plan for \a view, by those of a former plan, where they are
    /// not merged and the former ones are, show the same layers and fill the view. \a stands: the scale does
    /// not change, so that sharp pictures come first.
    void apply(const MapView &view, bool stands, std::vector<LayerPlan> &layers);

private:
    struct Held
    {
        LayerPlan layer; ///< without its pieces
        bool hasPieces = false;
    };
    [[nodiscard]] bool fits(const MapView &view, const std::vector<LayerPlan> &layers) const;
    [[nodiscard]] LayerPlan moved(const LayerPlan &layer, const MapView &view) const;

    MapView m_view;
    std::vector<Held> m_held;
    QElapsedTimer m_since; ///< invalid while nothing is replaced
};

} // namespace revier
