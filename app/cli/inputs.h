// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobcontrol.h"
#include "data/featuretable.h"
#include "map/layer.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace revier::cli {

/// Attributes that were not read when the warnings about their file were collected.
struct LateAttributesOf
{
    QString path;
    std::shared_ptr<const LateAttributes> attributes;
};

/// The map that the arguments name, with its tables and series.
struct Inputs
{
    QString projectPath; ///< of the first project; empty without one
    MapState state;
    std::vector<LateAttributesOf> late; ///< what no warning is about yet
    QStringList errors; ///< one for each file, layer or series that could not be read
    QStringList warnings;
};

/// What pictures are that were exported.
enum class Pictures {
    BringMaps, ///< those that they were made from
    AreLayers ///< as other rasters
};

/// What was noticed in attributes that have been read since.
[[nodiscard]] QStringList lateWarnings(const std::vector<LateAttributesOf> &late);

/// Reads projects and files; without any the project that ships with the program. Files lie above projects;
/// of several the first named is on top, as in a list of layers.
[[nodiscard]] Inputs readInputs(const QStringList &paths, const JobControl &control,
                                Pictures pictures = Pictures::BringMaps);

} // namespace revier::cli
