// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/filewriter_p.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QImageWriter>
#include <QtEndian>

#include <utility>

using namespace Qt::StringLiterals;

// JPEG and WebP by Qt, with the XMP packet put in where XMP specification part 3 wants it.

namespace revier {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

Result<QByteArray> encoded(const Canvas &canvas, const char *format, int quality)
{
    const auto image = paintedImage(canvas, QImage::Format_RGB888);
    if (!image) {
        return std::unexpected(image.error());
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, format);
    writer.setQuality(quality);
    if (!writer.write(*image)) {
        return failure(Error::Code::WriteFailed,
                       Text::tr("%1: The picture cannot be made: %2")
                           .arg(QDir::toNativeSeparators(canvas.path), writer.errorString()));
    }
    return bytes;
}

QByteArray littleEndian(quint32 number, int bytes)
{
    const auto value = qToLittleEndian(number);
    return {reinterpret_cast<const char *>(&value), bytes};
}

template<typename Number> QByteArray bigEndian(Number number)
{
    QByteArray bytes(sizeof number, Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

/// A segment APP1 of a JPEG.
QByteArray app1Segment(const QByteArray &content)
{
    return QByteArray("\xff\xe1", 2) + bigEndian(quint16(content.size() + 2)) + content;
}

/// The packet, and its extension in pieces that say where they belong (XMP specification part 3, 1.1.3.1).
QByteArray xmpSegments(const XmpPacket &xmp)
{
    constexpr QByteArrayView kPacketHead("http://ns.adobe.com/xap/1.0/", 29); // with its zero
    constexpr QByteArrayView kExtensionHead("http://ns.adobe.com/xmp/extension/", 35);
    constexpr qsizetype kPiece = 65'400; // bytes
    const auto &extension = xmp.extension;
    auto segments = app1Segment(kPacketHead.toByteArray() + xmp.bytes);
    const auto head = kExtensionHead.toByteArray() + xmp.extensionName + bigEndian(quint32(extension.size()));
    for (qsizetype from = 0; from < extension.size(); from += kPiece) {
        segments += app1Segment(head + bigEndian(quint32(from)) + extension.mid(from, kPiece));
    }
    return segments;
}

/// A chunk of a RIFF file: name, length, data, padded to an even length.
QByteArray riffChunk(const char *name, const QByteArray &data)
{
    return QByteArray(name) + littleEndian(quint32(data.size()), 4) + data
        + QByteArray(data.size() % 2, '\0');
}

/// Exif says the resolution, which WebP has no other place for: one directory (TIFF 6.0) with the tags 282,
/// 283 (dots per inch, as fractions) and 296 (inch).
QByteArray exifOf(const Canvas &canvas)
{
    constexpr quint32 kAfterDirectory = 8 + 2 + 3 * 12 + 4;
    constexpr int kPixelsPerInch = 96;
    constexpr quint32 kDenominator = 1000;
    const auto entry = [](quint32 tag, quint32 type, quint32 value) {
        return littleEndian(tag, 2) + littleEndian(type, 2) + littleEndian(1, 4) + littleEndian(value, 4);
    };
    enum Type : quint8 { Short = 3, Rational = 5 };
    const auto fraction = littleEndian(quint32(qRound(canvas.zoom * kPixelsPerInch * kDenominator)), 4)
        + littleEndian(kDenominator, 4);
    return QByteArray("II*\0\x08\0\0\0", 8) + littleEndian(3, 2) + entry(282, Rational, kAfterDirectory)
        + entry(283, Rational, kAfterDirectory + quint32(fraction.size())) + entry(296, Short, 2)
        + littleEndian(0, 4) + fraction + fraction;
}

} // namespace

Result<QByteArray> jpegBytes(const Canvas &canvas, const FileProperties &properties)
{
    constexpr int kQuality = 92;
    auto jpeg = encoded(canvas, "jpeg", kQuality);
    if (!jpeg || properties.xmp.bytes.isEmpty()) {
        return jpeg;
    }
    // Behind the segment with the resolution, which has to be the first one.
    constexpr qsizetype kStart = 2; // "start of image"
    const auto first = qFromBigEndian<quint16>(jpeg->constData() + kStart + 2);
    jpeg->insert(kStart + 2 + first, xmpSegments(properties.xmp));
    return jpeg;
}

Result<QByteArray> webpBytes(const Canvas &canvas, const FileProperties &properties)
{
    constexpr int kLossless = 100;
    constexpr int kLongestSide = 16383; // of the format
    const auto pixels = canvas.pixels();
    if (pixels.width() > kLongestSide || pixels.height() > kLongestSide) {
        return failure(Error::Code::InvalidArgument,
                       Text::tr("%1: A WebP picture has at most %2 pixels on a side. Please choose fewer dpi "
                                "or another format.")
                           .arg(QDir::toNativeSeparators(canvas.path))
                           .arg(kLongestSide));
    }
    const auto webp = encoded(canvas, "webp", kLossless);
    if (!webp) {
        return webp;
    }
    // The plain form has one chunk; the extended one begins with flags and size (RFC 9649, 2.7).
    constexpr qsizetype kHead = 12;
    enum Flag : quint8 { Xmp = 4, Exif = 8 };
    const auto flags = properties.xmp.bytes.isEmpty() ? quint32(Exif) : quint32(Exif) | Xmp;
    auto picture = webp->sliced(kHead);
    if (picture.startsWith("VP8X")) {
        constexpr qsizetype kExtended = 18;
        picture.remove(0, kExtended);
    }
    auto content = QByteArray("WEBP")
        + riffChunk("VP8X",
                    littleEndian(flags, 4) + littleEndian(quint32(pixels.width() - 1), 3)
                        + littleEndian(quint32(pixels.height() - 1), 3))
        + picture + riffChunk("EXIF", exifOf(canvas));
    if (!properties.xmp.bytes.isEmpty()) {
        content += riffChunk("XMP ", properties.xmp.bytes);
    }
    return QByteArray("RIFF") + littleEndian(quint32(content.size()), 4) + content;
}

} // namespace revier
