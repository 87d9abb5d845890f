// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console.h"
#include "export/series.h"

#include <QCommandLineParser>

#include <optional>

namespace revier::cli {

/// What an export says about series and films.
struct SeriesOptions
{
    std::optional<SeriesKind> kind; ///< none: no series
    QString layer; ///< of SeriesKind::Layer
    double placeScale = 50'000;
    bool index = true;
    int jobs = 0; ///< 0: one for each core
    double seconds = 1; ///< of a year in a film
};

void addSeriesOptions(QCommandLineParser &parser);
/// Fails if the call is wrong, whatever the map.
[[nodiscard]] Result<SeriesOptions> readSeriesOptions(const QCommandLineParser &parser);

/// Makes a series and says what came of it.
[[nodiscard]] ExitCode writeSeries(const MapState &state, const SeriesRequest &request,
                                   const JobControl &control);
/// Makes a film and says where it is; or what to do without ffmpeg, which is a failure.
[[nodiscard]] ExitCode writeFilm(const MapState &state, const SeriesRequest &request, double seconds,
                                 const JobControl &control);

} // namespace revier::cli
