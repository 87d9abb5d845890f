// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobcontrol.h"
#include "core/result.h"
#include "quality/finding.h"

#include <QString>

namespace revier {

/// Checks a data set: every file in \a folder against its schema in \a folder/schema and against the rules
/// that stand there. Fails only if nothing can be checked; everything else is a finding. Blocking, any
/// thread; never touches the network.
[[nodiscard]] Result<CheckReport> checkFolder(const QString &folder, const JobControl &control);
/// Checks one file. Without \a schema it is part of a data set and checked as in checkFolder(). With a schema
/// it may come from anywhere, such as a filled-in template: then only that schema and its rules hold;
/// references lead into the data set that the schema belongs to.
[[nodiscard]] Result<CheckReport> checkFile(const QString &file, const QString &schema,
                                            const JobControl &control);

} // namespace revier
