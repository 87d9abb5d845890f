// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/exporter.h"
#include "render/maptheme.h"
#include "render/mapview.h"
#include "render/scene.h"

namespace revier {

/// A layer of one area that covers the plane around \a view with a veil, but for the feature. \a prepared is
/// the feature's layer.
[[nodiscard]] SceneLayer veilAround(const PreparedLayerPtr &prepared, std::size_t feature,
                                    const MapView &view);
/// The outlines of some areas, in the line of what a sheet is about.
[[nodiscard]] SceneLayer outlinesOf(const PreparedLayerPtr &prepared,
                                    const std::vector<std::size_t> &features, double width);
/// Puts what a sheet is about above all other layers of its map: veil and outline of an area, ring of a
/// point, a wide line. \a prepared may be null: nothing is added. \a view is in the map plane.
void addFocus(Scene &scene, const PreparedLayerPtr &prepared, const FocusFeature &focus, const MapView &view);
/// Puts rings around points, and outlines of areas and lines, above all other layers, as the window marks
/// what is selected. Nothing around is toned down. \a prepared is the layer named \a layerId.
void addHighlights(Scene &scene, const PreparedLayerPtr &prepared, const QString &layerId,
                   const std::vector<std::size_t> &features, const MapTheme &theme);

} // namespace revier
