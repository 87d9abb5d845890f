// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/shapeencoding.h"

#include "data/textrepair.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <string_view>
#include <vector>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Reader)
};

// The header of a dBASE III file (dBASE file format, "Table header"): sizes in bytes, numbers little-endian.
constexpr qsizetype kHeaderSize = 32;
constexpr qsizetype kDescriptorSize = 32;
constexpr qsizetype kLdidOffset = 29;

struct TextColumn
{
    std::size_t offset = 0;
    std::size_t width = 0;
};

std::size_t byteAt(const QByteArray &bytes, qsizetype index)
{
    return static_cast<unsigned char>(bytes[index]);
}

std::size_t wordAt(const QByteArray &bytes, qsizetype index)
{
    return byteAt(bytes, index) + byteAt(bytes, index + 1) * 256;
}

std::vector<TextColumn> textColumns(const QByteArray &dbf, qsizetype headerLength)
{
    std::vector<TextColumn> columns;
    std::size_t offset = 1; // the deletion mark
    for (auto at = kHeaderSize; at + kDescriptorSize <= headerLength && dbf[at] != '\r';
         at += kDescriptorSize) {
        const auto width = byteAt(dbf, at + 16);
        if (dbf[at + 11] == 'C') {
            columns.push_back({offset, width});
        }
        offset += width;
    }
    return columns;
}

/// A text beyond ASCII. One that fills its column may have been cut within its last character.
struct ForeignText
{
    std::string_view bytes;
    bool full = false;
};

std::string_view trimmed(std::string_view text)
{
    const auto end = text.find_last_not_of(std::string_view("\0 ", 2));
    return end == std::string_view::npos ? std::string_view() : text.substr(0, end + 1);
}

/// The texts beyond ASCII, field names included.
std::vector<ForeignText> foreignTexts(const QByteArray &dbf)
{
    std::vector<ForeignText> texts;
    if (dbf.size() < kHeaderSize) {
        return texts;
    }
    const std::string_view bytes(dbf.constData(), std::size_t(dbf.size()));
    const auto headerLength = std::min(wordAt(dbf, 8), bytes.size());
    const auto recordLength = wordAt(dbf, 10);
    const auto columns = textColumns(dbf, qsizetype(headerLength));
    const auto take = [&texts](std::string_view text) {
        if (const auto kept = trimmed(text); hasNonAscii(kept)) {
            texts.push_back({kept, kept.size() == text.size()});
        }
    };
    constexpr std::size_t kNameWidth = 11;
    for (std::size_t at = kHeaderSize; at + kDescriptorSize <= headerLength && bytes[at] != '\r';
         at += kDescriptorSize) {
        take(bytes.substr(at, std::min(kNameWidth, bytes.substr(at, kNameWidth).find('\0'))));
    }
    for (auto record = headerLength; recordLength > 0 && record + recordLength <= bytes.size();
         record += recordLength) {
        for (const auto &column : columns) {
            if (column.offset + column.width <= recordLength) {
                take(bytes.substr(record + column.offset, column.width));
            }
        }
    }
    return texts;
}

bool allUtf8(const std::vector<ForeignText> &texts)
{
    return std::ranges::all_of(texts, [](const ForeignText &text) { return isUtf8(text.bytes, text.full); });
}

bool isLetter(std::string_view text, std::size_t index)
{
    return index < text.size()
        && (static_cast<unsigned char>(text[index]) >= 0x80 || (text[index] >= 'A' && text[index] <= 'Z')
            || (text[index] >= 'a' && text[index] <= 'z'));
}

/// True if the umlauts and ß stand where CP850 (and CP437) has them. In windows-1252 those bytes are
/// quotation marks and the like, which do not stand between letters.
bool looksLikeCp850(const std::vector<ForeignText> &texts)
{
    constexpr std::string_view kWindows = "\xE4\xF6\xFC\xDF\xC4\xD6\xDC";
    constexpr std::string_view kDosInWord = "\x84\x94\x81\xE1"; // ä ö ü ß
    constexpr std::string_view kDosAnywhere = "\x8E\x99\x9A"; // Ä Ö Ü
    int windows = 0;
    int dos = 0;
    for (const auto &[text, full] : texts) {
        for (std::size_t i = 0; i < text.size(); ++i) {
            const bool before = i > 0 && isLetter(text, i - 1);
            const bool after = isLetter(text, i + 1);
            if (kWindows.contains(text[i])) {
                windows += before || after ? 1 : 0;
            } else if (kDosInWord.contains(text[i])) {
                dos += before && (after || text[i] == '\xE1') ? 1 : 0;
            } else if (kDosAnywhere.contains(text[i])) {
                dos += after ? 1 : 0;
            }
        }
    }
    return dos > windows;
}

/// What programs write into a .cpg: "UTF-8", "1252", "ANSI 1252", "CP850", "ISO-8859-1", "88591".
QString fromCpg(const QByteArray &cpg)
{
    const auto text = QString::fromLatin1(cpg).section(u'\n', 0, 0).trimmed().toUpper();
    if (text.contains("UTF-8"_L1) || text.contains("UTF8"_L1) || text == "65001"_L1) {
        return u"UTF-8"_s;
    }
    static const QRegularExpression kIso(u"8859[-_ ]?(\\d{1,2})"_s);
    if (const auto match = kIso.match(text); match.hasMatch()) {
        const auto part = match.captured(1);
        return part == "1"_L1 ? u"windows-1252"_s
                              : u"ISO-8859-"_s + part; // Latin-1 files often have its € and „
    }
    static const QRegularExpression kPage(u"^(?:ANSI|OEM|CP|WINDOWS|WIN)?[-_ ]?(\\d{3,5})$"_s);
    if (const auto match = kPage.match(text); match.hasMatch()) {
        const auto page = match.captured(1);
        return (page.startsWith("125"_L1) ? u"windows-"_s : u"CP"_s) + page;
    }
    return text;
}

/// The code pages of the language driver byte (dBASE and Visual FoxPro documentation, "Code pages").
QString fromLdid(std::size_t ldid)
{
    static const QHash<std::size_t, QString> kPages {
        {0x01, u"CP437"_s},        {0x02, u"CP850"_s},        {0x03, u"windows-1252"_s},
        {0x08, u"CP865"_s},        {0x0A, u"CP850"_s},        {0x0D, u"CP437"_s},
        {0x0F, u"CP437"_s},        {0x10, u"CP850"_s},        {0x13, u"CP932"_s},
        {0x1F, u"CP852"_s},        {0x26, u"CP866"_s},        {0x37, u"CP850"_s},
        {0x4D, u"CP936"_s},        {0x4E, u"CP949"_s},        {0x4F, u"CP950"_s},
        {0x50, u"CP874"_s},        {0x57, u"windows-1252"_s}, {0x58, u"windows-1252"_s},
        {0x59, u"windows-1252"_s}, {0x64, u"CP852"_s},        {0x65, u"CP866"_s},
        {0x66, u"CP865"_s},        {0x78, u"CP950"_s},        {0x79, u"CP949"_s},
        {0x7A, u"CP936"_s},        {0x7B, u"CP932"_s},        {0xC8, u"windows-1250"_s},
        {0xC9, u"windows-1251"_s}, {0xCA, u"windows-1254"_s}, {0xCB, u"windows-1253"_s},
        {0xCC, u"windows-1257"_s}};
    return kPages.value(ldid);
}

} // namespace

QString ShapeEncoding::description() const
{
    return source.isEmpty() ? name : u"%1 (%2)"_s.arg(name, source);
}

ShapeEncoding findShapeEncoding(const QByteArray &dbf, const QByteArray &cpg)
{
    const auto texts = foreignTexts(dbf);
    const bool utf8 = allUtf8(texts);
    QString problem;
    if (const auto name = fromCpg(cpg); !name.isEmpty()) {
        if (name != "UTF-8"_L1 || utf8) {
            return {name, u".cpg"_s, {}};
        }
        problem = Text::tr("The .cpg says UTF-8, but the texts are not: the encoding was found otherwise.");
    }
    const auto fromHeader = dbf.size() > kLdidOffset ? fromLdid(byteAt(dbf, kLdidOffset)) : QString();
    if (!fromHeader.isEmpty() && (texts.empty() || !utf8)) {
        return {fromHeader, u"LDID"_s, problem};
    }
    if (!fromHeader.isEmpty()) {
        problem = Text::tr("The .dbf says %1, but the texts are UTF-8.").arg(fromHeader);
    }
    if (texts.empty()) {
        return {u"UTF-8"_s, {}, problem}; // all ASCII
    }
    if (utf8) {
        return {u"UTF-8"_s, Text::tr("guessed"), problem};
    }
    return {looksLikeCp850(texts) ? u"CP850"_s : u"windows-1252"_s, Text::tr("guessed"), problem};
}

} // namespace revier
