// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/exporter.h"

#include <QString>

#include <vector>

namespace revier {

/// What a series has a sheet for.
enum class SeriesKind {
    Municipalities, ///< the features of municipalityLayer()
    Sites, ///< those that the job projections name
    Layer, ///< the features of any layer
    Years, ///< the moments of the request
    Scenes ///< those of the show of the map that it does not skip
};

/// A series of sheets of one map.
struct SeriesRequest
{
    SeriesKind kind = SeriesKind::Municipalities;
    QString layer; ///< id or title, of SeriesKind::Layer
    /// What all sheets have in common. Its path may hold {name}, {key}, {number} and {year}; a PDF without
    /// them is one document with all sheets, other files then get the name behind theirs. A scale holds for
    /// each sheet, around the middle of its feature.
    ExportRequest sheet;
    double placeScale = 50'000; ///< denominator for points, where the sheet has no scale
    std::vector<Moment> moments; ///< of SeriesKind::Years
    bool index = true; ///< a page with an overview and the list of sheets; never of years
    int jobs = 0; ///< sheets at once; 0: one for each core
    /// Whether files that are there are kept, missing folders made, and a state file left beside the series.
    bool resumable = true;
};

/// One sheet of a series.
struct SeriesSheet
{
    int number = 1; ///< from 1
    QString name; ///< of the feature, or the year
    QString key; ///< AGS, id, or number
    Moment moment;
    ExportRequest request; ///< with its own path, title, view and focus
    MapStatePtr map; ///< that the sheet shows, filters applied; null: the map of the series
};

/// Whether all sheets become one PDF.
[[nodiscard]] bool isOneDocument(const SeriesRequest &request);
/// \a text as a part of a file's name on every system: no signs that are not allowed, no name of a device, at
/// most 80 characters; never empty.
[[nodiscard]] QString safeFileName(const QString &text);
/// Where the index of a series goes: beside its files.
[[nodiscard]] QString indexPath(const SeriesRequest &request);
/// The sheets, in the order of the features (names sorted as in the language) or moments. Fails if there is
/// no such layer, if nothing in it has a place, or if the path has a placeholder that is not known.
[[nodiscard]] Result<std::vector<SeriesSheet>> seriesSheets(const MapState &state,
                                                            const SeriesRequest &request);

} // namespace revier
