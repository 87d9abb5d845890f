// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <utility>

namespace revier {

/// The words that files use for the values of an enumeration. Private to this module.
template<typename Enum, std::size_t N> using Codes = std::array<std::pair<Enum, QStringView>, N>;

template<typename Enum, std::size_t N> QString codeIn(const Codes<Enum, N> &codes, Enum value)
{
    for (const auto &[known, code] : codes) {
        if (known == value) {
            return code.toString();
        }
    }
    return {};
}

template<typename Enum, std::size_t N>
std::optional<Enum> fromCode(const Codes<Enum, N> &codes, QStringView word)
{
    for (const auto &[value, code] : codes) {
        if (code == word) {
            return value;
        }
    }
    return {};
}

} // namespace revier
