// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parallel.h"
#include "export/filewriter_p.h"

#include <QCoreApplication>
#include <QDir>
#include <QtEndian>

#include <algorithm>
#include <atomic>
#include <cstring>
#include <limits>
#include <vector>

#include <zlib.h>

using namespace Qt::StringLiterals;

// PNG (ISO/IEC 15948) in bands: each is painted, filtered and deflated alone, in any thread; a deflate stream
// may be cut where its blocks end on a whole byte.

namespace revier {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

constexpr int kBytesPerDot = 3;

/// A band as the file has it.
struct Band
{
    QByteArray deflated;
    uLong adler = 1; ///< of the filtered bytes
    qsizetype size = 0; ///< of the filtered bytes
    bool good = false;
};

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(sizeof number, Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

void addChunk(QByteArray &png, const char *type, const QByteArray &data)
{
    const auto body = QByteArray(type) + data;
    const auto crc = crc32(0, reinterpret_cast<const Bytef *>(body.constData()), uInt(body.size()));
    png += bigEndian(quint32(data.size())) + body + bigEndian(quint32(crc));
}

/// iTXt: UTF-8, not compressed, so that programs that only look for XMP packets find theirs.
void addText(QByteArray &png, const QByteArray &keyword, const QByteArray &text)
{
    addChunk(png, "iTXt", keyword + QByteArray(5, '\0') + text);
}

/// The dots of a row as bytes.
void copyRow(const QImage &image, int y, quint8 *to)
{
    const auto *dots = reinterpret_cast<const QRgb *>(image.constScanLine(y));
    const auto width = image.width();
    for (int x = 0; x < width; ++x, to += kBytesPerDot) {
        to[0] = quint8(qRed(dots[x]));
        to[1] = quint8(qGreen(dots[x]));
        to[2] = quint8(qBlue(dots[x]));
    }
}

/// The rows with their filters: Up, of which little is left where a map has areas of one colour; Sub in the
/// first row, as the one above belongs to another band.
std::vector<quint8> filtered(const QImage &image)
{
    enum Filter : quint8 { Sub = 1, Up = 2 };
    const auto width = std::size_t(image.width()) * kBytesPerDot;
    std::vector<quint8> result((width + 1) * std::size_t(image.height()));
    std::vector<quint8> row(width);
    std::vector<quint8> above(width);
    for (int y = 0; y < image.height(); ++y) {
        auto *to = result.data() + (width + 1) * std::size_t(y);
        copyRow(image, y, row.data());
        *to++ = y == 0 ? Sub : Up;
        if (y == 0) {
            std::copy_n(row.begin(), std::min<std::size_t>(kBytesPerDot, width), to);
            for (std::size_t i = kBytesPerDot; i < width; ++i) {
                to[i] = quint8(row[i] - row[i - kBytesPerDot]);
            }
        } else {
            for (std::size_t i = 0; i < width; ++i) {
                to[i] = quint8(row[i] - above[i]);
            }
        }
        row.swap(above);
    }
    return result;
}

Band compressed(const QImage &image, bool last)
{
    constexpr int kLevel = 5;
    constexpr int kRawWindow = -15; // no header, no checksum
    constexpr int kMemory = 9;
    const auto bytes = filtered(image);
    Band band;
    z_stream stream {};
    if (deflateInit2(&stream, kLevel, Z_DEFLATED, kRawWindow, kMemory, Z_DEFAULT_STRATEGY) != Z_OK) {
        return band;
    }
    constexpr qsizetype kForTheCut = 16;
    band.deflated.resize(qsizetype(deflateBound(&stream, uLong(bytes.size()))) + kForTheCut);
    stream.next_in =
        const_cast<Bytef *>(bytes.data()); // NOLINT(cppcoreguidelines-pro-type-const-cast): C API
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(band.deflated.data());
    stream.avail_out = uInt(band.deflated.size());
    const auto done = deflate(&stream, last ? Z_FINISH : Z_FULL_FLUSH);
    band.good = stream.avail_in == 0 && done == (last ? Z_STREAM_END : Z_OK);
    band.deflated.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    band.adler = adler32(1, bytes.data(), uInt(bytes.size()));
    band.size = qsizetype(bytes.size());
    return band;
}

/// So few dots that a band of any picture fits into the cache of a processor's share, and as many in each, so
/// that processors end at about the same time.
int rowsPerBand(const QSize &pixels)
{
    constexpr int kDots = 1'500'000;
    const auto most = std::max(1, kDots / std::max(1, pixels.width()));
    const auto bands = (pixels.height() + most - 1) / most;
    return std::max(1, (pixels.height() + bands - 1) / std::max(1, bands));
}

Result<std::vector<Band>> makeBands(const Canvas &canvas)
{
    const auto pixels = canvas.pixels();
    const auto rows = rowsPerBand(pixels);
    const auto count = std::size_t((pixels.height() + rows - 1) / rows);
    std::vector<Band> bands(count);
    std::atomic<std::size_t> done = 0;
    inParallel(count, [&](std::size_t i) {
        if (canvas.control.isCanceled()) {
            return;
        }
        const auto top = int(i) * rows;
        const auto image = paintedRows(canvas, top, std::min(top + rows, pixels.height()));
        if (!image.isNull()) {
            bands[i] = compressed(image, i + 1 == count);
        }
        canvas.control.report(double(++done) / double(count));
    });
    if (canvas.control.isCanceled()) {
        return exportCanceled(canvas.path);
    }
    if (!std::ranges::all_of(bands, &Band::good)) {
        return failure(Error::Code::WriteFailed,
                       Text::tr("%1: The picture cannot be made: there is not enough memory.")
                           .arg(QDir::toNativeSeparators(canvas.path)));
    }
    return bands;
}

/// The bands as one zlib stream (RFC 1950), each in a chunk of its own.
void addBands(QByteArray &png, std::vector<Band> bands)
{
    uLong adler = 1;
    for (std::size_t i = 0; i < bands.size(); ++i) {
        auto &band = bands[i];
        adler = adler32_combine(adler, band.adler, z_off_t(band.size));
        if (i == 0) {
            band.deflated.prepend("\x78\x5e"); // window of 32 KB, quick
        }
        if (i + 1 == bands.size()) {
            band.deflated += bigEndian(quint32(adler));
        }
        addChunk(png, "IDAT", band.deflated);
        band.deflated.clear();
    }
}

} // namespace

Result<QByteArray> pngBytes(const Canvas &canvas, const FileProperties &properties)
{
    if (const auto check = checkPixels(canvas); !check) {
        return std::unexpected(check.error());
    }
    auto bands = makeBands(canvas);
    if (!bands) {
        return std::unexpected(bands.error());
    }
    const auto pixels = canvas.pixels();
    const auto resolution = bigEndian(quint32(canvas.dotsPerMetre()));
    auto png = QByteArray::fromRawData("\x89PNG\r\n\x1a\n", 8);
    constexpr QByteArrayView kEightBitRgb("\x08\x02\x00\x00\x00", 5);
    addChunk(png, "IHDR",
             bigEndian(quint32(pixels.width())) + bigEndian(quint32(pixels.height()))
                 + kEightBitRgb.toByteArray());
    addChunk(png, "sRGB", QByteArray(1, '\0'));
    addChunk(png, "pHYs", resolution + resolution + '\x01'); // per metre
    addText(png, "Title", properties.title.toUtf8());
    addText(png, "Author", properties.author.toUtf8());
    addText(png, "Software", programName().toUtf8());
    if (!properties.xmp.bytes.isEmpty()) {
        addText(png, "XML:com.adobe.xmp", properties.xmp.bytes);
    }
    addBands(png, *std::move(bands));
    addChunk(png, "IEND", {});
    return png;
}

} // namespace revier
