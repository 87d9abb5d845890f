// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace revier {

/// All different words of a map, and the ways to find them: by their beginning, by a part, with typing
/// errors. Filled once, then read from any number of threads.
class WordDictionary
{
public:
    /// The number of a word, which is new or known. Before sort() only.
    [[nodiscard]] std::uint32_t add(std::string_view word);
    /// Ends the filling. Returns for each number that add() gave the number from now on: the alphabetical
    /// one.
    [[nodiscard]] std::vector<std::uint32_t> sort();

    [[nodiscard]] std::size_t size() const { return m_words.size(); }
    [[nodiscard]] std::string_view word(std::uint32_t number) const { return m_words[number]; }

    /// Calls \a visit with the numbers of the words that begin with \a start; the word itself comes first.
    void findBeginning(std::string_view start, const std::function<void(std::uint32_t)> &visit) const;
    /// With those that contain \a part (three bytes at least) but do not begin with it.
    void findContaining(std::string_view part, const std::function<void(std::uint32_t)> &visit) const;
    /// With those that are \a word but for one or two typing errors, and with their number: one in words of
    /// four to seven bytes, two in longer ones, none in shorter ones.
    void findSimilar(std::string_view word, const std::function<void(std::uint32_t, int)> &visit) const;

private:
    using Trigram = std::uint32_t;
    void indexTrigrams();
    [[nodiscard]] const std::vector<std::uint32_t> &wordsWith(Trigram trigram) const;

    std::unordered_map<std::string, std::uint32_t> m_numbers; ///< while it is filled
    std::vector<std::string> m_words; ///< sorted
    std::unordered_map<Trigram, std::vector<std::uint32_t>> m_trigrams; ///< three bytes -> words, ascending
};

} // namespace revier
