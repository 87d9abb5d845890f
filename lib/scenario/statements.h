// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localizedtext.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace revier {

/// A published statement on jobs, as its source has it. Studies of the whole Revier are lines to compare
/// with: they are never part of a sum.
struct Statement
{
    QString id;
    LocalizedText subject;
    QString kind; ///< "upper_bound", "announcement", "study", "statement"
    QString kreisAgs; ///< empty: the whole Revier, or more
    QString siteId;
    std::optional<double> jobsMin;
    std::optional<double> jobsMax;
    std::optional<int> year; ///< by when; nothing where the source gives none
    QString direction; ///< "gain", "loss", "stock" (existing jobs), "temporary"
    LocalizedText wording; ///< of the source
    QString source;
    QString sourceDate;
    QString grade;
};

/// Reads data/jobs/projections.json. One bad entry fails the file, with its name in the message.
[[nodiscard]] Result<std::vector<Statement>> parseStatements(const QByteArray &json, const QString &file);
[[nodiscard]] Result<std::vector<Statement>> readStatements(const QString &path);

} // namespace revier
