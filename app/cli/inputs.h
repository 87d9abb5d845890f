// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobcontrol.h"
#include "data/featuretable.h"
#include "map/layer.h"

#include <QStringList>

#include <vector>

namespace revier::cli {

/// The map that the arguments name, with its tables and series.
struct Inputs
{
    QString projectPath; ///< of the first project; empty without one
    MapState state;
    QStringList errors; ///< one for each file, layer or series that could not be read
    QStringList warnings;
};

/// What pictures are that were exported.
enum class Pictures {
    BringMaps, ///< those that they were made from
    AreLayers ///< as other rasters
};

/// A line for each of the first warnings among \a problems of the file \a path.
[[nodiscard]] QStringList warningsOf(const QString &path, const std::vector<Problem> &problems);

/// Reads projects and files; without any the project that ships with the program. Files lie above projects;
/// of several the first named is on top, as in a list of layers.
[[nodiscard]] Inputs readInputs(const QStringList &paths, const JobControl &control,
                                Pictures pictures = Pictures::BringMaps);

} // namespace revier::cli
