// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobcontrol.h"
#include "map/layer.h"

#include <QSizeF>

namespace revier {

/// Scenes are made for a picture of this size (px of 1/96 inch): a larger one shows the same place with
/// everything enlarged. The scale of ShowScene::view is that of this picture.
inline constexpr QSizeF kStageSize(1280, 720);
/// How much larger a picture of \a size is, so that all of kStageSize is in it.
[[nodiscard]] double stageScaleOf(QSizeF size);

/// \a map as \a scene shows it: its layers, filters, year and scenario, and drawn for the projector of the
/// show. One map, without drawings that the scene hides. A layer whose filter the scene changes has no choice
/// until applyFilter() was called for it. Symbols, texts and scales are those of a picture \a stageScale
/// times as large as kStageSize.
[[nodiscard]] MapState sceneState(const MapState &map, const ShowScene &scene, double stageScale = 1);
/// The same of every scene that the show does not skip, with all filters applied. Blocking; any thread.
[[nodiscard]] std::vector<MapState> stagedScenes(const MapState &map, double stageScale,
                                                 const JobControl &control);
/// The scene of what \a map shows now, seen from \a view: without texts, with a fresh id.
[[nodiscard]] ShowScene recordedScene(const MapState &map, const SavedView &view);

/// A feature of a table that has been read.
struct FoundFeature
{
    QString layerId;
    std::size_t feature = 0;
    bool operator==(const FoundFeature &) const = default;
};

/// Those of \a names that the tables of \a map have.
[[nodiscard]] std::vector<FoundFeature> findFeatures(const MapState &map,
                                                     const std::vector<FeatureName> &names);
/// How a show names a feature, so that it is found again when the file was read anew.
[[nodiscard]] FeatureName nameOfFeature(const Layer &layer, std::size_t feature);

/// Numbers of the scenes that the show does not skip, in their order.
[[nodiscard]] std::vector<int> shownScenes(const Show &show);

} // namespace revier
