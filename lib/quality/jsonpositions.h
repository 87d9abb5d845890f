// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/textfile.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <vector>

namespace revier {

/// Where the values of a JSON text stand, and which keys stand twice: what a parsed document has forgotten.
/// A value; reading is safe from many threads.
class JsonPositions
{
public:
    /// A key that its object had already.
    struct Duplicate
    {
        QString pointer;
        int line = 0;
    };
    /// Texts and names longer than this (in bytes) and documents nested deeper are refused, because the
    /// patterns of a schema and the check itself are recursive.
    static constexpr int kLongestText = 2000;
    static constexpr int kDeepest = 64;

    /// Fails on JSON that is broken, nested too deeply, or has a text that is too long.
    [[nodiscard]] static Readable<JsonPositions> scan(const QByteArray &utf8);

    /// Line of the member or item at \a pointer, from 1. Items that are no objects are not remembered: then
    /// it is the line of what they stand in. 0 if there is nothing at all.
    [[nodiscard]] int line(const QString &pointer) const;
    [[nodiscard]] const std::vector<Duplicate> &duplicates() const { return m_duplicates; }

private:
    friend class PositionVisitor;
    QHash<QString, int> m_lines; ///< JSON pointer -> line
    std::vector<Duplicate> m_duplicates;
};

} // namespace revier
