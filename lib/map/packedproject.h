// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobcontrol.h"
#include "core/result.h"
#include "map/layer.h"

#include <QString>

namespace revier {

/// Whether the name is that of a ZIP archive, whatever is in it.
[[nodiscard]] bool isZip(const QString &path);
/// Whether this is a project with its data in one file: *.revierz, or a *.zip that is there and has a
/// project.revier; a ZIP archive with the project and all files that it names. Reads the directory of a
/// *.zip.
[[nodiscard]] bool isPackedProject(const QString &path);
/// The same, or a project file.
[[nodiscard]] bool isAnyProject(const QString &path);

/// Writes such a file: all of it or nothing; what was there before stays beside it, with "~" behind its name.
/// Files of the shipped data are named as such and not packed: every Revieratlas has them. Fails, with the
/// file and its layer, if one of the others is not there. Blocking.
[[nodiscard]] Result<void> packProject(const MapState &state, const QString &path, const JobControl &control);

/// Reads such a file: unpacks it into a folder of its own below unpackFolder(), unless this state of it was
/// unpacked there before. A file whose project names files that are neither in it nor shipped is refused:
/// they would be packed, and sent away, with the next saving. Tables are not read. Blocking.
[[nodiscard]] Result<MapState> readPackedProject(const QString &path, const JobControl &control);

/// Where packed projects are unpacked: in the user's folder for such things. What nobody opened for a month
/// is cleared away there.
[[nodiscard]] QString unpackFolder();
/// Another folder, or with an empty text the user's again. Before the first job starts, or in a test.
void setUnpackFolder(const QString &folder);
/// A file of \a state that only lies there because its project was unpacked; empty if there is none.
[[nodiscard]] QString unpackedFileOf(const MapState &state);

} // namespace revier
