// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/jpegxmp_p.h"

#include <QCryptographicHash>
#include <QIODevice>
#include <QXmlStreamReader>
#include <QtEndian>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

constexpr QByteArrayView kPacketHead("http://ns.adobe.com/xap/1.0/", 29); // with its zero
constexpr QByteArrayView kExtensionHead("http://ns.adobe.com/xmp/extension/", 35);
constexpr qsizetype kNameSize = 32;

/// A part of an extension.
struct Piece
{
    QByteArray name; ///< of the extension
    quint32 offset = 0;
    QByteArray bytes;
};

/// What the segments APP1 of a picture say.
struct Segments
{
    QByteArray packet;
    std::vector<Piece> pieces;
};

void addSegment(Segments &segments, const QByteArray &content)
{
    constexpr qsizetype kNumber = 4; // bytes
    if (content.startsWith(kPacketHead)) {
        segments.packet = content.sliced(kPacketHead.size());
    } else if (content.startsWith(kExtensionHead)
               && content.size() >= kExtensionHead.size() + kNameSize + 2 * kNumber) {
        const auto rest = content.sliced(kExtensionHead.size());
        const auto *offset = rest.constData() + kNameSize + kNumber; // behind the size of the extension
        segments.pieces.push_back({.name = rest.first(kNameSize),
                                   .offset = qFromBigEndian<quint32>(offset),
                                   .bytes = rest.sliced(kNameSize + 2 * kNumber)});
    }
}

/// Up to where the picture itself begins.
Segments segmentsOf(QIODevice &file)
{
    enum Marker : quint8 { Fill = 0xff, Picture = 0xda, End = 0xd9, App1 = 0xe1 };
    constexpr qsizetype kHead = 4; // marker, length
    Segments segments;
    if (const auto start = file.read(2); start != QByteArray("\xff\xd8", 2)) {
        return segments;
    }
    for (auto head = file.read(kHead); head.size() == kHead && quint8(head[0]) == 0xff;
         head = file.read(kHead)) {
        const auto marker = quint8(head[1]);
        if (marker == Fill) {
            file.seek(file.pos() - kHead + 1);
            continue;
        }
        const auto length = qFromBigEndian<quint16>(head.constData() + 2);
        if (marker == Picture || marker == End || length < 2) {
            break;
        }
        const auto content = qint64(length) - 2;
        if (marker != App1) {
            file.skip(content);
        } else {
            addSegment(segments, file.read(content));
        }
    }
    return segments;
}

/// The name in a packet; other programs may have written it anew as an attribute.
QByteArray nameIn(const QByteArray &packet)
{
    const auto space = QString::fromLatin1(kXmpNote);
    const auto property = u"HasExtendedXMP"_s;
    QXmlStreamReader xml(packet);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (const auto name = xml.attributes().value(space, property); !name.isEmpty()) {
            return name.toLatin1();
        }
        if (xml.namespaceUri() == space && xml.name() == property) {
            return xml.readElementText().trimmed().toLatin1();
        }
    }
    return {};
}

QByteArray joined(std::vector<Piece> pieces)
{
    QByteArray bytes;
    std::ranges::sort(pieces, {}, &Piece::offset);
    for (const auto &piece : pieces) {
        if (piece.offset == bytes.size()) { // one that is there twice counts once
            bytes += piece.bytes;
        }
    }
    return bytes;
}

} // namespace

QByteArray extendedXmpName(const QByteArray &extension)
{
    return QCryptographicHash::hash(extension, QCryptographicHash::Md5).toHex().toUpper();
}

std::optional<QByteArray> extendedXmpIn(QIODevice &file)
{
    auto [packet, pieces] = segmentsOf(file);
    const auto name = nameIn(packet);
    if (name.isEmpty()) {
        return std::nullopt;
    }
    std::erase_if(pieces, [&name](const Piece &piece) { return piece.name != name; });
    auto bytes = joined(std::move(pieces));
    return extendedXmpName(bytes) == name ? bytes : QByteArray();
}

} // namespace revier
