// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/worddictionary.h"

#include "search/searchtext.h"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace revier {
namespace {

constexpr char kEdge = 1; ///< stands before and behind a word in its trigrams

std::uint32_t trigramAt(std::string_view text, std::size_t i)
{
    return std::uint32_t(std::uint8_t(text[i])) << 16U | std::uint32_t(std::uint8_t(text[i + 1])) << 8U
        | std::uint8_t(text[i + 2]);
}

/// The different trigrams of a text.
std::vector<std::uint32_t> trigramsOf(std::string_view text)
{
    std::vector<std::uint32_t> trigrams;
    for (std::size_t i = 0; i + 2 < text.size(); ++i) {
        trigrams.push_back(trigramAt(text, i));
    }
    std::ranges::sort(trigrams);
    const auto same = std::ranges::unique(trigrams);
    trigrams.erase(same.begin(), same.end());
    return trigrams;
}

std::string withEdges(std::string_view word)
{
    return kEdge + std::string(word) + kEdge;
}

int tolerance(std::string_view word)
{
    constexpr std::size_t kOne = 4;
    constexpr std::size_t kTwo = 8;
    if (word.size() >= kTwo) {
        return 2;
    }
    return word.size() >= kOne ? 1 : 0;
}

} // namespace

std::uint32_t WordDictionary::add(std::string_view word)
{
    return m_numbers.try_emplace(std::string(word), std::uint32_t(m_numbers.size())).first->second;
}

std::vector<std::uint32_t> WordDictionary::sort()
{
    std::vector<std::pair<std::string, std::uint32_t>> words;
    words.reserve(m_numbers.size());
    while (!m_numbers.empty()) {
        auto node = m_numbers.extract(m_numbers.begin());
        words.emplace_back(std::move(node.key()), node.mapped());
    }
    std::ranges::sort(words);
    std::vector<std::uint32_t> sorted(words.size());
    m_words.reserve(words.size());
    for (auto &[word, number] : words) {
        sorted[number] = std::uint32_t(m_words.size());
        m_words.push_back(std::move(word));
    }
    indexTrigrams();
    return sorted;
}

void WordDictionary::indexTrigrams()
{
    for (std::uint32_t number = 0; number < m_words.size(); ++number) {
        for (const auto trigram : trigramsOf(withEdges(m_words[number]))) {
            m_trigrams[trigram].push_back(number);
        }
    }
}

const std::vector<std::uint32_t> &WordDictionary::wordsWith(Trigram trigram) const
{
    static const std::vector<std::uint32_t> kNone;
    const auto found = m_trigrams.find(trigram);
    return found == m_trigrams.end() ? kNone : found->second;
}

void WordDictionary::findBeginning(std::string_view start,
                                   const std::function<void(std::uint32_t)> &visit) const
{
    for (auto it = std::ranges::lower_bound(m_words, start); it != m_words.end() && it->starts_with(start);
         ++it) {
        visit(std::uint32_t(it - m_words.begin()));
    }
}

void WordDictionary::findContaining(std::string_view part,
                                    const std::function<void(std::uint32_t)> &visit) const
{
    const auto trigrams = trigramsOf(part);
    if (trigrams.empty()) {
        return;
    }
    const auto rarest = std::ranges::min(trigrams, {}, [this](Trigram t) { return wordsWith(t).size(); });
    for (const auto number : wordsWith(rarest)) {
        if (m_words[number].find(part, 1) != std::string::npos && !m_words[number].starts_with(part)) {
            visit(number);
        }
    }
}

void WordDictionary::findSimilar(std::string_view word,
                                 const std::function<void(std::uint32_t, int)> &visit) const
{
    const auto most = tolerance(word);
    auto trigrams = trigramsOf(withEdges(word));
    // An error spoils at most three trigrams (a swap four): of one more, each similar word has at least one.
    const auto needed = std::min(trigrams.size(), std::size_t(4 * most + 1));
    if (most == 0) {
        return;
    }
    std::ranges::sort(trigrams, {}, [this](Trigram t) { return wordsWith(t).size(); });
    std::vector<std::uint32_t> candidates;
    for (const auto trigram : std::span(trigrams).first(needed)) {
        std::ranges::copy(wordsWith(trigram), std::back_inserter(candidates));
    }
    std::ranges::sort(candidates);
    const auto same = std::ranges::unique(candidates);
    candidates.erase(same.begin(), same.end());
    for (const auto number : candidates) {
        if (const auto distance = editDistance(word, m_words[number], most); distance <= most) {
            visit(number, distance);
        }
    }
}

} // namespace revier
