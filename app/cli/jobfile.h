// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace revier::cli {

/// One export of a job file, as the arguments that would say the same on the command line.
struct JobSheet
{
    QStringList arguments;
    QString place; ///< where it stands, for messages: "plans.revierjob.json, line 12"
};

/// The sheets of a job file (data/schema/job.schema.json). Paths in it are relative to its folder. Fails with
/// the file and the line of everything that breaks the schema.
[[nodiscard]] Result<std::vector<JobSheet>> readJobFile(const QString &path);

} // namespace revier::cli
