// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtEndian>

namespace fixtures {

/// CRC-32 as RFC 1952 has it.
inline quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = ~quint32(0);
    for (const char byte : bytes) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit) {
            crc = (crc >> 1U) ^ ((crc & 1U) != 0 ? 0xEDB88320U : 0U);
        }
    }
    return ~crc;
}

/// A gzip file (RFC 1952) with this content; \a promised is the size that it says at its end.
inline QByteArray gzip(const QByteArray &content, quint32 promised)
{
    constexpr qsizetype kZlibHead = 4 + 2; // Qt's length, then zlib's head
    constexpr qsizetype kZlibTail = 4;
    QByteArray tail(8, '\0');
    qToLittleEndian(crc32(content), tail.data());
    qToLittleEndian(promised, tail.data() + 4);
    return QByteArray("\x1F\x8B\x08\0\0\0\0\0\0\xFF", 10)
        + qCompress(content).sliced(kZlibHead).chopped(kZlibTail) + tail;
}

inline QByteArray gzip(const QByteArray &content)
{
    return gzip(content, quint32(content.size()));
}

} // namespace fixtures
