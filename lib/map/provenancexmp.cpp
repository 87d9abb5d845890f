// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/jpegxmp_p.h"
#include "map/mapviewsjson_p.h"
#include "map/provenance.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

// The record as JSON and as XMP.

namespace revier {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Provenance)
};

constexpr qsizetype kLargestRecord = 64 << 20; // bytes; a packet that says it is larger is a bomb

/// Nothing if there is no map in it.
std::optional<Provenance> fromJson(const QJsonObject &object)
{
    constexpr int kCorners = 4;
    const auto e = object[u"extent"].toArray();
    if (!object[u"map"].isObject() || e.size() != kCorners) {
        return std::nullopt;
    }
    Provenance record;
    record.program = object[u"program"].toString();
    record.language = languageFromCode(object[u"language"].toString());
    record.date = QDate::fromString(object[u"date"].toString(), Qt::ISODate);
    record.title = object[u"title"].toString();
    record.description = object[u"description"].toString();
    record.sources = object[u"sources"].toString();
    record.project = object[u"project"].toString();
    record.crs = object[u"crs"].toString();
    record.extent = {e[0].toDouble(), e[1].toDouble(), e[2].toDouble(), e[3].toDouble()};
    record.scale = object[u"scale"].toDouble();
    record.sheet = object[u"sheet"].toObject();
    record.map = object[u"map"].toObject();
    for (const auto moments = object[u"moments"].toArray(); const auto &moment : moments) {
        record.moments.push_back(momentFromJson(moment.toObject()));
    }
    for (const auto inputs = object[u"inputs"].toArray(); const auto &input : inputs) {
        record.inputs.push_back(
            {.file = input[u"file"].toString(), .sha256 = input[u"sha256"].toString().toLatin1()});
    }
    return record;
}

/// For XML 1.0, which has no way to write most control characters.
QString escaped(QString text)
{
    text.removeIf([](QChar c) { return c < u' ' && c != u'\n' && c != u'\t'; });
    return text.toHtmlEscaped();
}

QByteArray deflated(const QByteArray &json)
{
    constexpr int kBest = 9;
    return qCompress(json, kBest).toBase64();
}

QByteArray inflated(const QByteArray &text)
{
    const auto bytes = QByteArray::fromBase64(text);
    constexpr qsizetype kHead = 4; // qCompress() begins with the length, high byte first
    if (bytes.size() < kHead) {
        return {};
    }
    quint32 length = 0;
    for (const auto byte : bytes.first(kHead)) {
        length = (length << 8U) | quint8(byte);
    }
    return length > kLargestRecord ? QByteArray() : qUncompress(bytes);
}

/// The packet with a record: what stands between the marks that XMP has for programs that know nothing of the
/// format around it.
std::optional<QByteArray> packetOf(const QByteArray &bytes)
{
    constexpr QByteArrayView kBegin("<x:xmpmeta");
    constexpr QByteArrayView kEnd("</x:xmpmeta>");
    for (auto from = bytes.indexOf(kBegin); from >= 0; from = bytes.indexOf(kBegin, from + 1)) {
        const auto to = bytes.indexOf(kEnd, from);
        if (to < 0) {
            break;
        }
        const auto packet = bytes.sliced(from, to + kEnd.size() - from);
        if (packet.contains(kProvenanceNamespace)) {
            return packet;
        }
    }
    return std::nullopt;
}

/// Pictures have it near one of their ends, a PDF anywhere. A raster of many gigabytes, which is no picture
/// of ours, must not be read through to find that out.
std::optional<QByteArray> packetIn(const QString &path)
{
    constexpr qint64 kEdge = 16 << 20; // bytes
    constexpr qint64 kLargestPdf = 256 << 20;
    QFile file(path);
    if (!mayHaveProvenance(path) || !file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    if (const auto extension = extendedXmpIn(file)) {
        return extension;
    }
    file.seek(0);
    const bool isPdf = path.endsWith(".pdf"_L1, Qt::CaseInsensitive);
    if (file.size() <= (isPdf ? kLargestPdf : 2 * kEdge)) {
        return packetOf(file.readAll());
    }
    if (auto packet = packetOf(file.read(kEdge))) {
        return packet;
    }
    file.seek(file.size() - kEdge);
    return packetOf(file.readAll());
}

QByteArray recordIn(const QByteArray &packet)
{
    QXmlStreamReader xml(packet);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement
            || xml.namespaceUri() != QLatin1StringView(kProvenanceNamespace)) {
            continue;
        }
        if (xml.name() == u"record") {
            return xml.readElementText().toUtf8();
        }
        if (xml.name() == u"deflatedRecord") {
            return inflated(xml.readElementText().toLatin1());
        }
    }
    return {};
}

QByteArray jsonOf(const Provenance &record)
{
    return QJsonDocument(provenanceJson(record)).toJson(QJsonDocument::Compact);
}

QString recordElement(const QString &name, const QByteArray &content)
{
    return u"<revieratlas:%1>%2</revieratlas:%1>"_s.arg(name, escaped(QString::fromUtf8(content)));
}

QString ownNamespace()
{
    return u"xmlns:revieratlas=\"%1\""_s.arg(QString::fromLatin1(kProvenanceNamespace));
}

QByteArray wrapped(const QString &descriptions)
{
    return uR"(<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
%1
 </rdf:RDF>
</x:xmpmeta>)"_s.arg(descriptions)
        .toUtf8();
}

/// A packet with what everybody knows of a file, and the element \a own of the namespace \a space.
QByteArray packetWith(const Provenance &record, const QString &space, const QString &own)
{
    const auto day = record.date.toString(Qt::ISODate) + u"T00:00:00Z"_s;
    const auto known =
        uR"(  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" %1>
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%2</rdf:li></rdf:Alt></dc:title>
   <dc:creator><rdf:Seq><rdf:li>Revieratlas</rdf:li></rdf:Seq></dc:creator>
   <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%3</rdf:li></rdf:Alt></dc:description>
   <dc:rights><rdf:Alt><rdf:li xml:lang="x-default">%4</rdf:li></rdf:Alt></dc:rights>
   <dc:source>%4</dc:source>
   <dc:language><rdf:Bag><rdf:li>%5</rdf:li></rdf:Bag></dc:language>
   <xmp:CreatorTool>%6</xmp:CreatorTool>
   <xmp:CreateDate>%7</xmp:CreateDate>
   <xmp:ModifyDate>%7</xmp:ModifyDate>
   <pdf:Producer>%6</pdf:Producer>
   %8
  </rdf:Description>)"_s.arg(space, escaped(record.title), escaped(record.description),
                             escaped(record.sources), languageCode(record.language), escaped(record.program),
                             day, own);
    return "<?xpacket begin=\"\xef\xbb\xbf\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n" + wrapped(known)
        + "\n<?xpacket end=\"r\"?>";
}

} // namespace

QJsonObject provenanceJson(const Provenance &record)
{
    QJsonArray inputs;
    for (const auto &[file, sha256] : record.inputs) {
        inputs.append(QJsonObject {{u"file"_s, file}, {u"sha256"_s, QString::fromLatin1(sha256)}});
    }
    QJsonArray moments;
    for (const auto &moment : record.moments) {
        moments.append(toJson(moment));
    }
    const auto &e = record.extent;
    return {{u"program"_s, record.program},
            {u"language"_s, languageCode(record.language)},
            {u"date"_s, record.date.toString(Qt::ISODate)},
            {u"title"_s, record.title},
            {u"description"_s, record.description},
            {u"sources"_s, record.sources},
            {u"project"_s, record.project},
            {u"crs"_s, record.crs},
            {u"extent"_s, QJsonArray {e.minX, e.minY, e.maxX, e.maxY}},
            {u"scale"_s, record.scale},
            {u"moments"_s, moments},
            {u"sheet"_s, record.sheet},
            {u"inputs"_s, inputs},
            {u"map"_s, record.map}};
}

QByteArray xmpPacket(const Provenance &record)
{
    return packetWith(record, ownNamespace(), recordElement(u"record"_s, jsonOf(record)));
}

XmpPacket xmpPacketFor(const Provenance &record, qsizetype room)
{
    auto packet = xmpPacket(record);
    if (packet.size() > room) {
        packet =
            packetWith(record, ownNamespace(), recordElement(u"deflatedRecord"_s, deflated(jsonOf(record))));
    }
    if (packet.size() <= room) {
        return {.bytes = packet, .extension = {}, .extensionName = {}};
    }
    const auto extension =
        wrapped(u"  <rdf:Description rdf:about=\"\" %1>\n   %2\n  </rdf:Description>"_s.arg(
            ownNamespace(), recordElement(u"record"_s, jsonOf(record))));
    const auto name = extendedXmpName(extension);
    const auto space = u"xmlns:xmpNote=\"%1\""_s.arg(QString::fromLatin1(kXmpNote));
    const auto note = u"<xmpNote:HasExtendedXMP>%1</xmpNote:HasExtendedXMP>"_s.arg(QString::fromLatin1(name));
    packet = packetWith(record, space, note);
    if (packet.size() > room) { // the record has these, too
        auto brief = record;
        brief.description.clear();
        brief.sources.clear();
        packet = packetWith(brief, space, note);
    }
    return {.bytes = packet, .extension = extension, .extensionName = name};
}

bool mayHaveProvenance(const QString &path)
{
    static const QStringList kSuffixes {u"png"_s, u"jpg"_s, u"jpeg"_s, u"webp"_s,
                                        u"svg"_s, u"pdf"_s, u"tif"_s,  u"tiff"_s};
    return kSuffixes.contains(QFileInfo(path).suffix(), Qt::CaseInsensitive);
}

bool hasProvenance(const QString &path)
{
    return packetIn(path).has_value();
}

Result<Provenance> readProvenance(const QString &path)
{
    const auto name = QDir::toNativeSeparators(path);
    const auto packet = packetIn(path);
    if (!packet) {
        return failure(Error::Code::NotFound,
                       Text::tr("%1: The file does not say which map it was made from.").arg(name));
    }
    const auto json = recordIn(*packet);
    if (auto record = fromJson(QJsonDocument::fromJson(json).object())) {
        return *std::move(record);
    }
    return failure(Error::Code::Corrupt,
                   Text::tr("%1: What the file says of the map that it was made from is damaged. The picture "
                            "itself may be good.")
                       .arg(name));
}

} // namespace revier
