// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace revier {

/// What says whether a file is still the same without reading it.
struct FileIdentity
{
    qint64 size = 0; ///< bytes
    qint64 youngest = 0; ///< of its times; seconds since 1970, UTC
    QByteArray text; ///< a line with path, size, times and number (inode), also where a time was set back

    /// False for a file so young that it could change once more within the same tick of the clock, which
    /// nobody would see.
    [[nodiscard]] bool isSettled() const;
};

/// False for a folder that lies on another computer, which may be switched off at any moment: files there
/// must not be mapped or left for later. \a folder need not exist.
[[nodiscard]] bool isOnThisComputer(const QString &folder);

/// Of the file at \a path as it is now; nothing if there is none.
[[nodiscard]] std::optional<FileIdentity> fileIdentity(const QString &path);

} // namespace revier
