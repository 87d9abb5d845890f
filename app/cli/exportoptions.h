// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "export/exporter.h"

#include <QCommandLineParser>

namespace revier::cli {

/// The options that say what is exported, how and where to, with those of moments and series.
void addExportOptions(QCommandLineParser &parser);
/// What they ask for, apart from moments and series. Fails with the option that is wrong.
[[nodiscard]] Result<ExportRequest> readExportRequest(const QCommandLineParser &parser, Language language);

} // namespace revier::cli
