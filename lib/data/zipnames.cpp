// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/zipnames_p.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QFile>
#include <QtEndian>

#include <algorithm>

// Names of fields and records are those of PKWARE's APPNOTE.TXT.

namespace revier {
namespace {

constexpr qint64 kEndSize = 22; ///< end of central directory record, without its comment
constexpr qint64 kMostComment = 65'535;
constexpr qint64 kLocatorSize = 20; ///< zip64 end of central directory locator
constexpr qint64 kEnd64Size = 56;
constexpr qint64 kHeaderSize = 46; ///< of a file in the central directory, without its name

template<typename T> T numberAt(const QByteArray &bytes, qsizetype offset)
{
    return qFromLittleEndian<T>(bytes.constData() + offset);
}

struct Directory
{
    qint64 offset = 0; ///< within the archive, bytes
    qint64 size = 0;
};

QByteArray readAt(QFile &file, qint64 offset, qint64 size)
{
    const bool there = offset >= 0 && size >= 0 && offset <= file.size() - size && file.seek(offset);
    const auto bytes = there ? file.read(size) : QByteArray();
    return bytes.size() == size ? bytes : QByteArray();
}

/// Of an archive beyond 4 GiB or 65,535 files; \a end is the offset of the usual record.
std::optional<Directory> largeDirectory(QFile &file, qint64 end)
{
    const auto locator = readAt(file, end - kLocatorSize, kLocatorSize);
    if (!locator.startsWith("PK\x06\x07")) {
        return std::nullopt;
    }
    const auto record = readAt(file, numberAt<qint64>(locator, 8), kEnd64Size);
    if (!record.startsWith("PK\x06\x06")) {
        return std::nullopt;
    }
    return Directory {.offset = numberAt<qint64>(record, 48), .size = numberAt<qint64>(record, 40)};
}

std::optional<Directory> findDirectory(QFile &file)
{
    const auto size = std::min(file.size(), kEndSize + kMostComment);
    const auto tail = readAt(file, file.size() - size, size);
    const auto found = tail.lastIndexOf("PK\x05\x06");
    if (found < 0 || found > tail.size() - kEndSize) {
        return std::nullopt;
    }
    const auto end = file.size() - size + found;
    constexpr quint32 kElsewhere = 0xFFFF'FFFF;
    const auto directorySize = numberAt<quint32>(tail, found + 12);
    const auto offset = numberAt<quint32>(tail, found + 16);
    if (directorySize == kElsewhere || offset == kElsewhere
        || numberAt<quint16>(tail, found + 10) == 0xFFFF) {
        return largeDirectory(file, end);
    }
    // Something may stand before the archive: its offsets start behind that.
    return Directory {.offset = end - directorySize, .size = directorySize};
}

} // namespace

std::optional<QStringList> namesInZip(const QString &path)
{
    constexpr qint64 kMostBytes = 67'108'864;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    const auto directory = findDirectory(file);
    if (!directory || directory->size > kMostBytes) {
        return std::nullopt;
    }
    const auto bytes = readAt(file, directory->offset, directory->size);
    QStringList names;
    for (qsizetype at = 0;
         at + kHeaderSize <= bytes.size() && QByteArrayView(bytes).sliced(at).startsWith("PK\x01\x02");) {
        const auto nameSize = numberAt<quint16>(bytes, at + 28);
        names.append(QString::fromUtf8(bytes.mid(at + kHeaderSize, nameSize)));
        at += kHeaderSize + nameSize + numberAt<quint16>(bytes, at + 30) + numberAt<quint16>(bytes, at + 32);
    }
    return names.isEmpty() ? std::nullopt : std::optional(names);
}

} // namespace revier
