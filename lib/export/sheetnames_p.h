// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QSet>
#include <QString>

namespace revier {

/// What placeholders in the name of a file stand for.
struct NameParts
{
    QString name;
    QString key;
    QString number;
    QString year;
};

/// Makes names of files from a pattern, each another one.
class SheetNames
{
public:
    /// Fails if the pattern has an unknown placeholder; says which there are.
    [[nodiscard]] static Result<SheetNames> of(const QString &pattern);
    /// The path for a sheet: placeholders replaced by safe texts, umlauts kept; one that is taken already,
    /// also but for capitals, gets a number behind it.
    [[nodiscard]] QString next(const NameParts &parts);
    /// A name that no sheet may have.
    void reserve(const QString &path);

private:
    QString m_pattern;
    QSet<QString> m_taken; ///< in lower case
};

[[nodiscard]] bool hasPlaceholder(const QString &pattern);

} // namespace revier
