// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobcontrol.h"
#include "core/result.h"
#include "map/layer.h"

#include <QDir>
#include <QJsonObject>
#include <QString>

#include <span>

namespace revier {

/// Reads a project file (*.revier: JSON, "revieratlas": 1). Paths in it are relative to its folder, or to the
/// shipped data where they begin with "shipped:". Or one with its data, see readPackedProject(), which may
/// take long. The tables are not read.
[[nodiscard]] Result<MapState> readProject(const QString &path, const JobControl &control = {});
/// The same from JSON that belongs into \a folder; messages do not name a file.
[[nodiscard]] Result<MapState> projectFromJson(const QJsonObject &object, const QDir &folder);
/// The absolute path of a file that a project in \a folder names.
[[nodiscard]] QString projectFilePath(const QString &file, const QDir &folder);
/// How a project in \a folder names a file: the reverse of projectFilePath().
[[nodiscard]] QString projectFileName(const QString &path, const QDir &folder);
/// What projectFromJson() reads. Tables and errors are not in it.
[[nodiscard]] QJsonObject projectToJson(const MapState &state, const QDir &folder);
/// Writes a project file: all of it or nothing, also if the program or the PC stops meanwhile. What was there
/// before stays beside it, with "~" behind its name.
[[nodiscard]] Result<void> writeProject(const MapState &state, const QString &path);
/// Reads the tables of all layers that have none yet. A layer that fails keeps its place with Layer::error
/// set. Blocking; for the command line and tests. The window reads layer by layer in jobs.
[[nodiscard]] MapState loadTables(MapState state, const JobControl &control);
/// Reads one layer's table: the sublayer named, or the first; with \a remedies applied.
[[nodiscard]] Result<FeatureTablePtr> readLayerTable(const QString &path, const QString &sublayer,
                                                     const JobControl &control,
                                                     std::span<const doctor::Remedy> remedies = {});
/// The same for a layer as its project says, with its remedies and joins.
[[nodiscard]] Result<FeatureTablePtr> readLayerTable(const Layer &layer, const JobControl &control);
/// The project that ships with the program: beside the program or in the source tree; empty if it is missing.
[[nodiscard]] QString shippedProjectPath();
/// The folder of the shipped data; empty if it is missing.
[[nodiscard]] QString shippedDataFolder();

} // namespace revier
