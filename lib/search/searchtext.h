// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <string>
#include <string_view>
#include <vector>

namespace revier {

/// The words of a text as the search compares them: lower case, umlauts and ß written out ("juelich"), other
/// accents left out, split where no letter or digit stands. UTF-8.
[[nodiscard]] std::vector<std::string> searchWords(QStringView text);
/// A second way in which Germans without umlauts on their keyboard write a word: "julich" for "jülich". Empty
/// if it is the same.
[[nodiscard]] std::string withoutUmlauts(QStringView word);
/// The number of letters to insert, drop, change or swap with the next to get from \a a to \a b (optimal
/// string alignment: Damerau 1964, without changing a letter twice), or \a limit + 1 if it is more than \a
/// limit. Bytes.
[[nodiscard]] int editDistance(std::string_view a, std::string_view b, int limit);

} // namespace revier
