// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fileidentity.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QList>
#include <QStorageInfo>

#include <sys/stat.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

qint64 nanoseconds(const timespec &time)
{
    constexpr qint64 kSecond = 1'000'000'000;
    return qint64(time.tv_sec) * kSecond + qint64(time.tv_nsec);
}

} // namespace

bool FileIdentity::isSettled() const
{
    constexpr qint64 kTick = 2; // seconds: coarser than the clock of any file system
    return youngest <= QDateTime::currentSecsSinceEpoch() - kTick;
}

bool isOnThisComputer(const QString &folder)
{
    static const QList<QByteArray> kRemote {"nfs"_ba,           "nfs4"_ba,        "cifs"_ba,
                                            "smb3"_ba,          "smbfs"_ba,       "9p"_ba,
                                            "fuse.sshfs"_ba,    "afs"_ba,         "ceph"_ba,
                                            "glusterfs"_ba,     "lustre"_ba,      "fuse.gvfsd-fuse"_ba,
                                            "fuse.kio-fuse"_ba, "fuse.rclone"_ba, "fuse.glusterfs"_ba,
                                            "fuse.davfs"_ba,    "fuse.ceph"_ba};
    auto existing = QDir(folder);
    while (!existing.exists() && !existing.isRoot()) {
        existing.setPath(QDir::cleanPath(existing.filePath(u".."_s)));
    }
    return !kRemote.contains(QStorageInfo(existing).fileSystemType());
}

std::optional<FileIdentity> fileIdentity(const QString &path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0) {
        return std::nullopt;
    }
    return FileIdentity {.size = qint64(status.st_size),
                         .youngest = std::max(qint64(status.st_mtim.tv_sec), qint64(status.st_ctim.tv_sec)),
                         .text = u"%1|%2|%3|%4|%5|%6\n"_s.arg(path)
                                     .arg(status.st_size)
                                     .arg(nanoseconds(status.st_mtim))
                                     .arg(nanoseconds(status.st_ctim))
                                     .arg(status.st_dev)
                                     .arg(status.st_ino)
                                     .toUtf8()};
}

} // namespace revier
