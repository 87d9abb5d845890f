// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobcontrol.h"
#include "map/layertemplate.h"
#include "map/provenance.h"
#include "render/preparedlayer.h"
#include "scenario/layerseries.h"

#include <QString>

#include <optional>
#include <vector>

namespace revier {

/// A layer as a job read it.
struct LoadedLayer
{
    PreparedLayerPtr prepared; ///< null where only the numbers were read
    SeriesSource source; ///< of the numbers; Kind::None: there are none, or they are not this job's
    ReadSeries series; ///< without a series where it could not be read
    QString seriesError; ///< why
    FeatureChoicePtr choice; ///< what came of the layer's filter
    QString filterError; ///< why nothing came of it
};

/// Numbers that belong to a layer of the map.
struct LoadedRows
{
    QString path; ///< of the file with the numbers
    LayerMatch match;
    ReadSeries series;
};

/// What a reading job hands back.
struct Loaded
{
    std::vector<LoadedLayer> layers;
    std::vector<LoadedRows> rows;
    QString error;
    std::vector<FeatureTablePtr> unplaced; ///< that have no known CRS
    LayerTemplates templates {}; ///< for files of the user's own
    std::optional<MapState> project; ///< another map
    std::optional<RestoredMap> restored; ///< the map of a picture
    bool isRaster = false; ///< which may also be a layer
};

/// Jobs of MapController; private to this module. Blocking.

/// Reads a project; an error says why there is none.
[[nodiscard]] Loaded loadProject(const QString &path, const JobControl &control);
/// Reads the record in a picture and finds its files, also in \a folder; an error says why there is none.
[[nodiscard]] Loaded loadPicture(const QString &path, const QString &folder, const JobControl &control);
/// Reads a layer of a project, mended as it says, with its numbers.
[[nodiscard]] Loaded loadLayer(const Layer &layer, const JobControl &control);
/// Reads the numbers of a table that is there.
[[nodiscard]] Loaded loadNumbers(const FeatureTablePtr &table, const SeriesSource &source,
                                 const JobControl &control);
/// Applies the filter of a layer whose table is there.
[[nodiscard]] Loaded loadChoice(const Layer &layer, const JobControl &control);
/// Reads a file that the user opened; rows without geometry find their layer in \a state.
[[nodiscard]] Loaded loadFile(const QString &path, const MapState &state, const JobControl &control);
/// Whether loadLayer() and loadNumbers() read numbers of this kind.
[[nodiscard]] bool isReadFromFile(const SeriesSource &source);

} // namespace revier
