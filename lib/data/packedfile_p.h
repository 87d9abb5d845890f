// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobcontrol.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace revier {

/// The content of a gzip file, in memory. Private to this module.
struct UnpackedFile
{
    QString name; ///< of what is packed: that of the file without ".gz"
    QByteArray content;
    bool damaged = false; ///< it ends too early, or its checksum is another one
};

/// Two GiB: no file that is read here needs more.
inline constexpr qsizetype kLargestUnpacked = qsizetype(2) << 30U;

/// Unpacks \a path. Fails if it grows beyond \a limit bytes, whatever the file says about its size, if
/// nothing can be unpacked, and when cancelled.
[[nodiscard]] Result<UnpackedFile> unpackFile(const QString &path, const JobControl &control,
                                              qsizetype limit = kLargestUnpacked);

} // namespace revier
