// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobcontrol.h"
#include "core/result.h"
#include "map/layer.h"

#include <QString>

namespace revier {

/// Whether the name is that of a show in a file of its own: *.reviershow, JSON with "revieratlasShow": 1, the
/// project that it is about ("project", relative to the file or "shipped:…") and the members of a show, see
/// showFromJson().
[[nodiscard]] bool isShowFile(const QString &path);
/// The project that \a path is about: a show file names it, a project is it. Fails with the file.
[[nodiscard]] Result<QString> projectOfShow(const QString &path);
/// The map with its show: of a show file, or of a project, packed or not. The tables are not read. Blocking.
/// Fails with the file and what to do, also for a file of a newer version.
[[nodiscard]] Result<MapState> readShow(const QString &path, const JobControl &control = {});
/// Writes the show of \a map as a show file about the project in \a projectPath: all of it or nothing. Fails
/// with the file.
[[nodiscard]] Result<void> writeShowFile(const MapState &map, const QString &path,
                                         const QString &projectPath);

} // namespace revier
