// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/savefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <memory>
#include <utility>

namespace revier {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SaveFile)
};

std::unexpected<Error> notWritten(const QString &path, const QString &reason)
{
    return failure(
        Error::Code::WriteFailed,
        Text::tr("%1: The file cannot be written: %2. An older file of this name is unchanged. Please "
                 "make room or choose another place.")
            .arg(QDir::toNativeSeparators(path), reason));
}

/// Puts \a bytes beside their place; nothing is replaced yet.
Result<std::unique_ptr<QSaveFile>> staged(const FileToSave &target)
{
    auto file = std::make_unique<QSaveFile>(target.path);
    const bool opened = file->open(QIODevice::WriteOnly);
    if (opened && file->write(target.bytes) == target.bytes.size() && file->flush()) {
        return file;
    }
    // A disk that fills up while it is written to gives a short count and no error.
    const bool full = opened && file->error() == QFileDevice::NoError;
    const auto reason = full ? Text::tr("the disk is full") : file->errorString();
    file->cancelWriting();
    return notWritten(target.path, reason);
}

/// A companion that is in the way, and could mislead.
std::unexpected<Error> inTheWay(const QString &path)
{
    return failure(Error::Code::WriteFailed,
                   Text::tr("%1: This file belongs to the one that shall be replaced, and cannot be removed. "
                            "Nothing was written. Please remove it or choose another name.")
                       .arg(QDir::toNativeSeparators(path)));
}

} // namespace

Result<void> saveFile(const QString &path, const QByteArray &bytes)
{
    return saveFiles({{.path = path, .bytes = bytes}});
}

Result<void> saveFiles(const std::vector<FileToSave> &files, const QStringList &stale)
{
    std::vector<std::unique_ptr<QSaveFile>> ready;
    auto outdated = stale;
    for (const auto &target : files) {
        auto file = staged(target);
        if (!file) {
            return std::unexpected(file.error());
        }
        if (!ready.empty()) {
            outdated.append(target.path);
        }
        ready.push_back(*std::move(file));
    }
    for (const auto &path : std::as_const(outdated)) {
        if (QFileInfo::exists(path) && !QFile::remove(path)) {
            return inTheWay(path);
        }
    }
    for (const auto &file : ready) {
        if (!file->commit()) {
            return notWritten(file->fileName(), file->errorString());
        }
    }
    return {};
}

} // namespace revier
