// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/textfile.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace revier {

/// A table as text (RFC 4180). Separated by comma, semicolon or tab: what the first line has most of.
struct CsvTable
{
    struct Row
    {
        QStringList cells;
        int line = 0; ///< in which it begins, from 1
    };
    QStringList header;
    std::vector<Row> rows; ///< without empty lines

    /// Fails on a quote that is not closed and on a table without a header. A byte-order mark is skipped.
    [[nodiscard]] static Readable<CsvTable> parse(const QByteArray &utf8);
};

} // namespace revier
