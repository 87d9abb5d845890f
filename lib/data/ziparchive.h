// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobcontrol.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <span>

namespace revier {

/// A file on its way into a ZIP archive.
struct ZipSource
{
    QString name; ///< in the archive, with "/" between folders; see isSafeZipName()
    QString path; ///< absolute path of what is packed; empty: content
    QByteArray content;
};

/// What an archive may make of itself.
struct UnpackLimits
{
    qint64 bytes = qint64(4) << 30U; ///< of all files
    qsizetype files = 10'000;
};

/// Whether a name stays within the folder that it is unpacked into, on every system: relative, with "/"
/// between its parts, none of which is empty, "." or "..", and without what other systems read as drive or
/// separator.
[[nodiscard]] bool isSafeZipName(const QString &name);

/// Whether the directory of an archive lists a file of this name. Reads no more than the directory; false for
/// what is no archive. Blocking.
[[nodiscard]] bool zipHolds(const QString &path, const QString &name);

/// Writes a ZIP archive that every such program reads: all of it or nothing, so that an older file of this
/// name stays as it was when anything fails, or after a cancellation. \a beforeReplacing, if given, is called
/// once the new file is complete and can only take the place of the old one. Blocking.
[[nodiscard]] Result<void> writeZip(const QString &path, std::span<const ZipSource> files,
                                    const JobControl &control,
                                    const std::function<void()> &beforeReplacing = {});

/// Unpacks all files of an archive into \a folder, which must not exist yet and does so afterwards only if
/// all of them are whole. Whatever the archive says, nothing is written outside of the folder, no links are
/// made, and no more than \a limits allow is written. Blocking.
[[nodiscard]] Result<void> unpackZip(const QString &path, const QString &folder, const JobControl &control,
                                     const UnpackLimits &limits = {});

} // namespace revier
