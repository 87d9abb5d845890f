// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console.h"
#include "scenario/jobranges.h"
#include "scenario/jobtable.h"

#include <QStringList>

#include <expected>
#include <optional>
#include <vector>

namespace revier::cli {

/// What a call of "jobs" wants.
struct JobsOptions
{
    enum class Format { Table, Csv, Json };
    Format format = Format::Table;
    bool help = false;
    QString helpText;
    QString file; ///< scenarios of the user's own
    QString output; ///< file to write; empty: standard output
    bool wide = false;
    bool ranges = false;
    RangeOptions rangeOptions;
    bool why = false;
    bool hasMeasures = false;
    std::vector<int> years; ///< columns of the table
    JobTableOptions rows;
};

/// Or what is wrong with the call.
[[nodiscard]] std::expected<JobsOptions, QString> jobsOptions(const QStringList &arguments);

} // namespace revier::cli
