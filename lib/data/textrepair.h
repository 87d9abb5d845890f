// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <string>
#include <string_view>

namespace revier {

/// True if \a bytes are valid UTF-8. With \a cutAllowed the last character may be incomplete: the fixed-width
/// texts of a .dbf are cut anywhere.
[[nodiscard]] bool isUtf8(std::string_view bytes, bool cutAllowed = false);
/// True if there is a byte beyond ASCII.
[[nodiscard]] bool hasNonAscii(std::string_view bytes);
/// \a bytes, taken as windows-1252, in UTF-8. The five bytes that it does not define become control
/// characters.
[[nodiscard]] std::string utf8FromWindows1252(std::string_view bytes);
/// A text that was read as \a readAs although its bytes are in \a encoding, read again, in UTF-8. Names as
/// iconv knows them: "windows-1252", "CP850", "UTF-8". None if the bytes cannot be had back (the text has
/// characters that \a readAs lacks) or are not in \a encoding.
[[nodiscard]] std::optional<std::string> redecoded(std::string_view utf8, const QString &readAs,
                                                   const QString &encoding);

} // namespace revier
