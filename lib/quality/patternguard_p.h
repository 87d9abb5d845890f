// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/jsonschema.h"

#include <QRegularExpression>

#include <optional>
#include <vector>

namespace revier {

/// Keeps texts from patterns that are too much for them. The validator's regular expressions try every way
/// through a text, each step one level deeper on the stack: "(a+)+b" takes years, and "((a))*" ends the
/// program. So each text and name meets the patterns here first, with limits.
class PatternGuard
{
public:
    /// Fails if a pattern is no regular expression.
    [[nodiscard]] static Readable<PatternGuard> make(const SchemaDocuments &documents);
    /// The first text or name in \a value, which stands at \a pointer, that is too long or too hard.
    [[nodiscard]] std::optional<Violation> find(const QJsonValue &value, const QString &pointer = {}) const;

private:
    [[nodiscard]] Readable<void> addPatterns(const QJsonValue &rule);
    [[nodiscard]] Readable<void> addPattern(const QString &pattern);
    [[nodiscard]] std::optional<Violation> check(const QString &text, const QString &pointer) const;

    struct Pattern
    {
        QString text;
        QRegularExpression limited;
    };
    std::vector<Pattern> m_patterns;
};

} // namespace revier
