// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace revier {

/// Writes beside \a path and renames: an older file stays as it was if anything fails.
[[nodiscard]] Result<void> saveFile(const QString &path, const QByteArray &bytes);

/// A file and what shall be in it.
struct FileToSave
{
    QString path;
    QByteArray bytes;
};

/// Writes files that belong together: the first one, and its companions, which say something about it (where
/// it lies on the Earth). All are written beside their places first, so that a full disk or a missing
/// permission leaves every older file as it was. Then older companions and \a stale go, the first file takes
/// its place, and its companions follow in their order. Whenever the program or the PC stops meanwhile, no
/// companion stands beside a file that it was not made for.
[[nodiscard]] Result<void> saveFiles(const std::vector<FileToSave> &files, const QStringList &stale = {});

} // namespace revier
