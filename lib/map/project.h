// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobcontrol.h"
#include "core/result.h"
#include "map/layer.h"

#include <QString>

namespace revier {

/// Reads a project file (*.revier: JSON, "revieratlas": 1). Paths in it are relative to its folder.
/// The tables are not read.
[[nodiscard]] Result<MapState> readProject(const QString &path);
/// Reads the tables of all layers that have none yet. A layer that fails keeps its place with Layer::error
/// set. Blocking; for the command line and tests. The window reads layer by layer in jobs.
[[nodiscard]] MapState loadTables(MapState state, const JobControl &control);
/// Reads one layer's table: the sublayer named, or the first.
[[nodiscard]] Result<FeatureTablePtr> readLayerTable(const QString &path, const QString &sublayer,
                                                     const JobControl &control);
/// The project that ships with the program: beside the program or in the source tree; empty if it is missing.
[[nodiscard]] QString shippedProjectPath();

} // namespace revier
