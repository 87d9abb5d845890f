// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/sheet.h"

#include <vector>

namespace revier {

/// What must be said about a map that is shown without a sheet around it.
struct MapTexts
{
    std::vector<LegendBlock> legend; ///< of what is in sight
    QString sources; ///< "Sources: A (licence); B (licence)"
    QString moment; ///< "2035, Obergrenze (Annahme)"; empty without numbers over years
    bool assumed = false; ///< numbers of that moment are assumptions
    QString note; ///< on schematic positions; empty: there are none in sight
};

/// Gives all layers the styles that they are drawn with on dark ground: legends take their colours from them.
void darken(MapState &state);

/// Of the map that \a scene draws of \a state, seen in \a view. Any thread; some milliseconds for each
/// hundred thousand features in sight.
[[nodiscard]] MapTexts mapTexts(const MapState &state, const Scene &scene, const MapView &view,
                                Language language);

} // namespace revier
