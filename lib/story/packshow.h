// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobcontrol.h"
#include "core/result.h"
#include "map/layer.h"

#include <QString>

namespace revier {

/// Packs a map with its show and all files so that it runs on another computer: into one file where \a target
/// ends in .revierz or .zip, see packProject(), else into a folder of this name with project.revier and its
/// data. The
/// result is made beside its place, read back and checked as checkShow() does, and only then put there: all
/// of it or nothing. A packed show that was there stays, with "~" behind its name; a folder with something
/// else in it is left alone and refused. Shipped data is not packed: every Revieratlas has it. Fails with the
/// file that is missing or cannot be read, and if \a target cannot be written. Blocking; any thread.
[[nodiscard]] Result<void> packShow(const MapState &map, const QString &target, const JobControl &control);

} // namespace revier
