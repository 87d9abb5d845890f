// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/gdalscope_p.h"
#include "data/textrepair.h"

#include <cpl_conv.h>
#include <cpl_string.h>
#include <cpl_vsi.h>

#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

constexpr auto kWindows = "windows-1252"_L1;
constexpr auto kUtf8 = "UTF-8"_L1;

std::string recoded(const std::string &bytes, const QString &from, const QString &to)
{
    const std::unique_ptr<char, decltype(&VSIFree)> text(
        CPLRecode(bytes.c_str(), from.toLatin1().constData(), to.toLatin1().constData()), &VSIFree);
    return text ? std::string(text.get()) : std::string();
}

/// The inverse of utf8FromWindows1252(), which also has the five bytes that the encoding leaves free.
std::optional<std::string> windows1252FromUtf8(std::string_view utf8)
{
    static const auto kCharacters = [] {
        std::array<QString, 256> characters;
        for (std::size_t byte = 0; byte < characters.size(); ++byte) {
            const auto c = char(byte);
            characters[byte] = QString::fromStdString(utf8FromWindows1252({&c, 1}));
        }
        return characters;
    }();
    std::string bytes;
    for (const auto text = QString::fromUtf8(utf8.data(), qsizetype(utf8.size())); const auto c : text) {
        const auto found = std::ranges::find(kCharacters, QString(c));
        if (found == kCharacters.end()) {
            return std::nullopt;
        }
        bytes += char(found - kCharacters.begin());
    }
    return bytes;
}

std::optional<std::string> bytesIn(const QString &encoding, std::string_view utf8)
{
    if (encoding == kWindows) {
        return windows1252FromUtf8(utf8);
    }
    auto bytes = recoded(std::string(utf8), kUtf8, encoding);
    return recoded(bytes, encoding, kUtf8) == utf8 ? std::optional(std::move(bytes)) : std::nullopt;
}

} // namespace

std::optional<std::string> redecoded(std::string_view utf8, const QString &readAs, const QString &encoding)
{
    const GdalScope scope;
    const auto bytes = bytesIn(readAs, utf8);
    if (!bytes || bytes->contains('\0')) {
        return std::nullopt;
    }
    if (encoding == kUtf8) {
        return isUtf8(*bytes) ? bytes : std::nullopt;
    }
    return encoding == kWindows ? utf8FromWindows1252(*bytes) : recoded(*bytes, encoding, kUtf8);
}

} // namespace revier
