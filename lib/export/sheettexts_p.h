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

/// What the series of a map show at a moment; of several all that differs, separated by semicolons. Empty
/// without a series.
struct MomentTexts
{
    QString whole; ///< "2035, Obergrenze (Annahme)"
    QString year; ///< "2035"
    QString scenario; ///< "Obergrenze", or "Obergrenze minus Zentrale Annahmen"
    bool assumed = false;
};

/// The layers with at least one feature in the frame, top first. A layer with a series is among them also
/// where nothing has a number yet, so that all years have the same legend and sources.
[[nodiscard]] std::vector<DrawnLayer> drawnLayers(const MapState &state, const Scene &scene,
                                                  const MapView &view);
/// makeSheet(), and in \a drawn what its map shows.
[[nodiscard]] Sheet makeSheet(const MapState &state, const Scene &scene, const ExportRequest &request,
                              std::vector<DrawnLayer> &drawn);
/// textAlternative() of a sheet whose map shows \a drawn.
[[nodiscard]] QString textAlternative(const std::vector<DrawnLayer> &drawn, const Sheet &sheet,
                                      Language language);
/// What a sheet of \a view explains, at one moment or at all of several.
[[nodiscard]] std::vector<LegendBlock> legendBlocks(const std::vector<DrawnLayer> &drawn, const MapView &view,
                                                    const std::vector<Moment> &moments, Language language);
[[nodiscard]] MomentTexts momentTexts(const std::vector<DrawnLayer> &drawn, const Moment &moment,
                                      Language language);
/// "2026, 2035: Zentrale Annahmen, Obergrenze (Annahme)"; of one moment MomentTexts::whole.
[[nodiscard]] QString momentsText(const std::vector<DrawnLayer> &drawn, const std::vector<Moment> &moments,
                                  Language language);
/// "Sources: A (licence); B (licence)"; files without attribution by their names.
[[nodiscard]] QString sourcesText(const std::vector<DrawnLayer> &drawn, Language language);
/// Not empty if a feature in the frame says that its position is schematic or that of a site.
[[nodiscard]] QString precisionNote(const std::vector<DrawnLayer> &drawn, Language language);
/// The scale at the centre; with the smallest and the largest, if they differ by more than 2 %.
[[nodiscard]] QString scaleText(const MapView &view, Language language);
/// The CRS of the map, how far grid north is from true north at the centre, and the grid that is drawn.
[[nodiscard]] QString referenceText(const MapView &view, const SheetDesign &design, Language language);
[[nodiscard]] QString dateText(const QDate &date, Language language);

} // namespace revier
