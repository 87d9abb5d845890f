// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

} // namespace revier
