// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace revier {

/// Something that is wrong with the data, and where. A value; the message is translated and says the cause
/// and, where it is not plain, the way out.
struct Finding
{
    enum class Severity { Error, Warning };
    Severity severity = Severity::Error;
    QString file; ///< as it was named, or relative to the folder checked
    int line = 0; ///< from 1; 0: unknown
    QString feature; ///< id of the feature, row or entry; empty: the whole file
    QString property; ///< name of the property or JSON key; empty: the whole feature
    QString message;
    bool operator==(const Finding &) const = default;
};

/// A finding about a whole file, or a line of it.
[[nodiscard]] Finding fileFinding(const QString &file, const QString &message, int line = 0,
                                  Finding::Severity severity = Finding::Severity::Error);

/// What came of a check.
struct CheckReport
{
    std::vector<Finding> findings; ///< sorted by file and line
    int files = 0; ///< that were checked
    int features = 0; ///< features, rows and entries in them

    [[nodiscard]] int errors() const;
    [[nodiscard]] int warnings() const;
};

} // namespace revier
