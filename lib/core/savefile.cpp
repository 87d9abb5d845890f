// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/savefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace revier {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SaveFile)
};

} // namespace

Result<void> saveFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool opened = file.open(QIODevice::WriteOnly);
    const bool complete = opened && file.write(bytes) == bytes.size();
    if (complete && file.commit()) {
        return {};
    }
    // A disk that fills up while it is written to gives a short count and no error.
    const auto reason = opened && !complete ? Text::tr("the disk is full") : file.errorString();
    return failure(
        Error::Code::WriteFailed,
        Text::tr("%1: The file cannot be written: %2. An older file of this name is unchanged. Please "
                 "make room or choose another place.")
            .arg(QDir::toNativeSeparators(path), reason));
}

} // namespace revier
