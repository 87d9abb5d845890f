// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/sheet.h"

#include <QDate>
#include <QLocale>

namespace revier {

/// A layer with the features that the frame shows.
struct DrawnLayer
{
    const Layer *layer = nullptr;
    std::vector<std::size_t> features;
};

/// The layers with at least one feature in the frame, top first.
[[nodiscard]] std::vector<DrawnLayer> drawnLayers(const MapState &state, const Scene &scene,
                                                  const MapView &view);
/// What a sheet of \a view explains.
[[nodiscard]] std::vector<LegendBlock> legendBlocks(const std::vector<DrawnLayer> &drawn, const MapView &view,
                                                    const Moment &moment, Language language);
/// "Sources: A (licence); B (licence)"; files without attribution by their names.
[[nodiscard]] QString sourcesText(const std::vector<DrawnLayer> &drawn, Language language);
/// Not empty if a feature in the frame says that its position is schematic or that of a site.
[[nodiscard]] QString precisionNote(const std::vector<DrawnLayer> &drawn, Language language);
/// The scale at the centre; with those at the edges, if they differ by more than 2 %.
[[nodiscard]] QString scaleText(const MapView &view, Language language);
[[nodiscard]] QString referenceText(Language language);
[[nodiscard]] QString dateText(const QDate &date, Language language);

} // namespace revier
