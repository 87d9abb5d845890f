// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "export/sheettemplate.h"

#include <QCommandLineParser>

namespace revier::cli {

/// The options that say what is exported, how and where to, with those of moments and series.
void addExportOptions(QCommandLineParser &parser);
/// What they ask for, apart from moments and series. Fails with the option that is wrong. \a kept is the
/// sheet of the project that keptSheetName() names; without it the request is one without a template.
[[nodiscard]] Result<ExportRequest> readExportRequest(const QCommandLineParser &parser, Language language,
                                                      const SheetTemplate *kept = nullptr);
/// The name of a sheet that the project is to keep; empty if none is asked for.
[[nodiscard]] QString keptSheetName(const QCommandLineParser &parser);

} // namespace revier::cli
