// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
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

QByteArray xmpPacket(const Provenance &record, bool compressed)
{
    const auto json = QJsonDocument(provenanceJson(record)).toJson(QJsonDocument::Compact);
    const auto name = compressed ? u"deflatedRecord"_s : u"record"_s;
    const auto content = compressed ? QString::fromLatin1(deflated(json)) : QString::fromUtf8(json);
    const auto day = record.date.toString(Qt::ISODate) + u"T00:00:00Z"_s;
    return uR"(<?xpacket begin="%1" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:revieratlas="%2">
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%3</rdf:li></rdf:Alt></dc:title>
   <dc:creator><rdf:Seq><rdf:li>Revieratlas</rdf:li></rdf:Seq></dc:creator>
   <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%4</rdf:li></rdf:Alt></dc:description>
   <dc:rights><rdf:Alt><rdf:li xml:lang="x-default">%5</rdf:li></rdf:Alt></dc:rights>
   <dc:source>%5</dc:source>
   <dc:language><rdf:Bag><rdf:li>%6</rdf:li></rdf:Bag></dc:language>
   <xmp:CreatorTool>%7</xmp:CreatorTool>
   <xmp:CreateDate>%8</xmp:CreateDate>
   <xmp:ModifyDate>%8</xmp:ModifyDate>
   <pdf:Producer>%7</pdf:Producer>
   <revieratlas:%9>%10</revieratlas:%9>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>)"_s
        .arg(QString(QChar(QChar::ByteOrderMark)), QString::fromLatin1(kProvenanceNamespace),
             escaped(record.title), escaped(record.description), escaped(record.sources),
             languageCode(record.language), escaped(record.program), day, name, escaped(content))
        .toUtf8();
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
