// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/filewriter_p.h"

#include "core/parallel.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHashFunctions>
#include <QImage>
#include <QImageWriter>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QUuid>

#include <mutex>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

constexpr double kPixelsPerInch = 96;
constexpr double kPointsPerInch = 72;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

QString program()
{
    return QStringLiteral("Revieratlas " REVIER_VERSION);
}

std::unexpected<Error> tooLarge(const QString &path, const QSize &size)
{
    return failure(
        Error::Code::InvalidArgument,
        Text::tr(
            "%1: A picture of %2 x %3 pixels is too large for this computer. Please choose fewer dpi or a "
            "smaller size.")
            .arg(QDir::toNativeSeparators(path))
            .arg(size.width())
            .arg(size.height()));
}

/// The properties as XMP (ISO 16684-1): QPdfWriter would put in the time of writing.
QByteArray xmp(const FileProperties &properties)
{
    const auto day = properties.date.toString(Qt::ISODate) + u"T00:00:00Z"_s;
    return uR"(<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1</rdf:li></rdf:Alt></dc:title>
   <dc:creator><rdf:Seq><rdf:li>%2</rdf:li></rdf:Seq></dc:creator>
   <xmp:CreatorTool>%3</xmp:CreatorTool>
   <xmp:CreateDate>%4</xmp:CreateDate>
   <xmp:ModifyDate>%4</xmp:ModifyDate>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>
)"_s.arg(properties.title.toHtmlEscaped(), properties.author.toHtmlEscaped(), program(), day)
        .toUtf8();
}

/// Replaces the bytes [\a from, \a to) of a PDF and moves what its table of offsets says of everything behind
/// them (ISO 32000-1, 7.5.4: entries of 20 bytes, each begins with an offset of ten digits).
void replaceInPdf(QByteArray &pdf, qsizetype from, qsizetype to, const QByteArray &text)
{
    constexpr qsizetype kEntry = 20;
    constexpr int kDigits = 10;
    const auto delta = text.size() - (to - from);
    const auto startKey = pdf.lastIndexOf("startxref") + qsizetype(sizeof("startxref"));
    const auto startEnd = pdf.indexOf('\n', startKey);
    const auto table = pdf.sliced(startKey, startEnd - startKey).trimmed().toLongLong();
    auto entry = pdf.indexOf('\n', pdf.indexOf('\n', table) + 1) + 1;
    for (; pdf.at(entry) != 't'; entry += kEntry) { // until "trailer"
        const auto offset = pdf.sliced(entry, kDigits).toLongLong();
        if (offset > from) { // that of the free entry is 0
            pdf.replace(entry, kDigits, QByteArray::number(offset + delta).rightJustified(kDigits, '0'));
        }
    }
    pdf.replace(startKey, startEnd - startKey, QByteArray::number(table + delta));
    pdf.replace(from, to - from, text);
}

/// Puts the sheet's day where QPdfWriter wrote the moment and the time zone, and adds the author.
void settleProperties(QByteArray &pdf, const FileProperties &properties)
{
    const auto from = pdf.indexOf("/CreationDate (D:");
    const auto to = pdf.indexOf(')', pdf.indexOf("/ModDate (D:", from)) + 1;
    const auto day = properties.date.toString(u"yyyyMMdd"_s).toLatin1();
    if (from < 0 || to <= from) {
        return;
    }
    replaceInPdf(pdf, from, to,
                 "/Author (" + properties.author.toLatin1() + ")\n/CreationDate (D:" + day
                     + "000000Z)\n/ModDate (D:" + day + "000000Z)");
}

/// QPdfWriter writes its fonts in the order of a QHash, whose seed is another one in every process.
/// Several files may be made at once: the last one gives the seed back.
class RepeatableHashes
{
public:
    RepeatableHashes()
    {
        const std::scoped_lock lock(mutex());
        if (count()++ == 0) {
            QHashSeed::setDeterministicGlobalSeed();
        }
    }
    ~RepeatableHashes()
    {
        const std::scoped_lock lock(mutex());
        if (--count() == 0) {
            QHashSeed::resetRandomGlobalSeed();
        }
    }
    Q_DISABLE_COPY_MOVE(RepeatableHashes)

private:
    static std::mutex &mutex()
    {
        static std::mutex only;
        return only;
    }
    static int &count()
    {
        static int files = 0;
        return files;
    }
};

} // namespace

Result<void> checkTarget(const QString &path)
{
    const QFileInfo file(path);
    const auto name = QDir::toNativeSeparators(path);
    const auto suffix = file.suffix().toLower();
    if (file.isDir()) {
        return failure(
            Error::Code::InvalidArgument,
            Text::tr("%1: This is a folder. Please name a file in it, such as map.pdf.").arg(name));
    }
    if (suffix != u"png" && suffix != u"pdf") {
        return failure(Error::Code::Unsupported,
                       Text::tr("%1: The suffix decides on the format; it must be .png or .pdf.").arg(name));
    }
    const QFileInfo folder(file.absolutePath());
    const auto folderName = QDir::toNativeSeparators(folder.filePath());
    if (!folder.exists()) {
        return failure(Error::Code::NotFound,
                       Text::tr("%1: The folder %2 does not exist. Please make it first or choose "
                                "another one.")
                           .arg(name, folderName));
    }
    if (!folder.isDir()) {
        return failure(
            Error::Code::NotFound,
            Text::tr("%1: %2 is a file, not a folder. Please choose another place.").arg(name, folderName));
    }
    if (!folder.isWritable() || (file.exists() && !file.isWritable())) {
        return failure(Error::Code::WriteFailed,
                       Text::tr("%1: You may not write there. Please choose another folder or name, "
                                "or ask for the permission.")
                           .arg(name));
    }
    return {};
}

namespace {

/// Paints on all cores, each a band of the picture. As many bands on every machine, so that the bytes are the
/// same.
void paintBands(QImage &image, double zoom, const PaintFunction &paint)
{
    constexpr int kBands = 8;
    const auto stride = image.bytesPerLine();
    auto *bits = image.bits();
    inParallel(kBands, [&](std::size_t number) {
        const auto top = int(number) * image.height() / kBands;
        const auto bottom = (int(number) + 1) * image.height() / kBands;
        if (bottom == top) {
            return;
        }
        QImage band(bits + top * stride, image.width(), bottom - top, stride, image.format());
        band.setDotsPerMeterX(image.dotsPerMeterX()); // the size of fonts goes by it
        band.setDotsPerMeterY(image.dotsPerMeterY());
        band.fill(Qt::white);
        QPainter painter(&band);
        painter.setClipRect(band.rect());
        painter.translate(0, -top);
        painter.scale(zoom, zoom);
        paint(painter);
    });
}

} // namespace

Result<QByteArray> pngBytes(const QString &path, const QSizeF &size, double zoom,
                            const FileProperties &properties, const PaintFunction &paint)
{
    constexpr int kLongestSide = 32767; // of QPainter
    const QSize pixels = (size * zoom).toSize();
    if (pixels.width() > kLongestSide || pixels.height() > kLongestSide) {
        return tooLarge(path, pixels);
    }
    QImage image(pixels, QImage::Format_RGB32);
    if (image.isNull()) {
        return tooLarge(path, pixels);
    }
    constexpr double kMetresPerInch = 0.0254;
    const auto dotsPerMetre = qRound(kPixelsPerInch * zoom / kMetresPerInch);
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    paintBands(image, zoom, paint);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, "png");
    writer.setText(u"Title"_s, properties.title);
    writer.setText(u"Author"_s, properties.author);
    writer.setText(u"Software"_s, program());
    if (!writer.write(image)) {
        return failure(Error::Code::WriteFailed,
                       Text::tr("%1: The picture cannot be made: %2")
                           .arg(QDir::toNativeSeparators(path), writer.errorString()));
    }
    return bytes;
}

Result<QByteArray> pdfBytes(const QString &path, const QSizeF &size, const FileProperties &properties,
                            const PaintFunction &paint)
{
    const RepeatableHashes repeatable;
    constexpr int kResolution = 1200; // of coordinates; nothing is made of dots
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly); // QPdfWriter does not open it
    QPdfWriter writer(&buffer);
    const auto points = size * (kPointsPerInch / kPixelsPerInch);
    writer.setPageSize(QPageSize(points, QPageSize::Point, {}, QPageSize::FuzzyMatch));
    if (size.width() > size.height()
        && writer.pageLayout().fullRectPoints().width() < writer.pageLayout().fullRectPoints().height()) {
        writer.setPageOrientation(QPageLayout::Landscape);
    }
    writer.setPageMargins(QMarginsF());
    writer.setResolution(kResolution);
    writer.setTitle(properties.title);
    writer.setCreator(program());
    writer.setDocumentXmpMetadata(xmp(properties));
    const auto key = (properties.title + properties.date.toString(Qt::ISODate) + program()).toUtf8();
    writer.setDocumentId(QUuid::createUuidV5(QUuid(), key));
    QPainter painter;
    if (!painter.begin(&writer)) {
        return failure(Error::Code::WriteFailed,
                       Text::tr("%1: The PDF cannot be made.").arg(QDir::toNativeSeparators(path)));
    }
    painter.scale(kResolution / kPixelsPerInch, kResolution / kPixelsPerInch);
    paint(painter);
    painter.end();
    settleProperties(bytes, properties);
    return bytes;
}

} // namespace revier
