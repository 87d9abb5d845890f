// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/textrepair.h"

#include <QString>

#include <array>
#include <cstdint>
#include <cstring>

namespace revier {
namespace {

/// 0x80 to 0x9F of windows-1252; the rest is Latin-1. (Unicode consortium,
/// VENDORS/MICSFT/WINDOWS/CP1252.TXT.)
constexpr std::array<char16_t, 32> kUpperControls {
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

/// Number of bytes of the character that \a lead begins; 0 if none can begin so.
std::size_t characterLength(unsigned char lead)
{
    if (lead < 0x80) {
        return 1;
    }
    if (lead >= 0xC2 && lead <= 0xDF) {
        return 2;
    }
    if ((lead & 0xF0U) == 0xE0) {
        return 3;
    }
    return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
}

/// Whether a byte of the kind 10xxxxxx may come second. Overlong forms, surrogates and what lies beyond
/// Unicode show in the second byte (RFC 3629, section 4).
bool isSecondByte(unsigned char lead, unsigned char second)
{
    switch (lead) {
    case 0xE0:
        return second >= 0xA0;
    case 0xED:
        return second <= 0x9F;
    case 0xF0:
        return second >= 0x90;
    case 0xF4:
        return second <= 0x8F;
    default:
        return true;
    }
}

/// How many bytes at the beginning are ASCII, eight at a time.
std::size_t asciiLength(std::string_view bytes)
{
    constexpr std::uint64_t kHighBits = 0x8080808080808080;
    std::size_t length = 0;
    std::uint64_t eight = 0;
    for (; length + sizeof eight <= bytes.size(); length += sizeof eight) {
        std::memcpy(&eight, bytes.data() + length, sizeof eight);
        if ((eight & kHighBits) != 0) {
            break;
        }
    }
    while (length < bytes.size() && static_cast<unsigned char>(bytes[length]) < 0x80) {
        ++length;
    }
    return length;
}

} // namespace

bool isUtf8(std::string_view bytes, bool cutAllowed)
{
    for (auto i = asciiLength(bytes); i < bytes.size();) {
        const auto lead = static_cast<unsigned char>(bytes[i]);
        const auto length = characterLength(lead);
        if (length == 0) {
            return false;
        }
        for (std::size_t k = 1; k < length; ++k) {
            if (i + k == bytes.size()) {
                return cutAllowed;
            }
            const auto byte = static_cast<unsigned char>(bytes[i + k]);
            if ((byte & 0xC0U) != 0x80 || (k == 1 && !isSecondByte(lead, byte))) {
                return false;
            }
        }
        i += length;
    }
    return true;
}

bool hasNonAscii(std::string_view bytes)
{
    return asciiLength(bytes) < bytes.size();
}

std::string utf8FromWindows1252(std::string_view bytes)
{
    QString text;
    text.reserve(qsizetype(bytes.size()));
    for (const auto c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        text += QChar(byte >= 0x80 && byte < 0xA0 ? kUpperControls[byte - 0x80U] : char16_t(byte));
    }
    return text.toStdString();
}

} // namespace revier
