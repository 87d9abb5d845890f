// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobcontrol.h"
#include "core/localizedtext.h"
#include "map/layer.h"
#include "search/worddictionary.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <vector>

namespace revier {

/// A feature that a search found.
struct SearchHit
{
    QString layerId;
    std::size_t feature = 0;
    QString title; ///< what names the feature
    QString layerTitle;
    QString match; ///< "Postcode: 41515" where another attribute than the title matched; else empty
    Box lonLat; ///< degrees; empty if the feature has no place
    int errors = 0; ///< typing errors that were forgiven
};

/// All texts of the layers of a map, to be searched while somebody types. Immutable once built, shared
/// between threads. Sources, grades and dates are left out where the project tells what the fields mean:
/// nobody looks for them here.
class SearchIndex
{
public:
    /// Blocking: for jobs. Null after a cancellation. Layers without a table are left out.
    [[nodiscard]] static std::shared_ptr<const SearchIndex> build(const MapStatePtr &state, Language language,
                                                                  const JobControl &control);

    /// The features that have all words of \a text: in their titles before elsewhere, whole words before
    /// beginnings, beginnings before parts, and with typing errors only where there is nothing else. Best
    /// first.
    [[nodiscard]] std::vector<SearchHit> find(QStringView text, std::size_t limit) const;
    [[nodiscard]] std::size_t featureCount() const { return m_featureCount; }

private:
    /// A feature that has a word.
    struct Posting
    {
        std::uint32_t feature : 31 = 0; ///< number in the whole map
        std::uint32_t inTitle : 1 = 0;
    };
    struct IndexedLayer
    {
        const Layer *layer = nullptr; ///< in m_state
        std::size_t first = 0; ///< number of its first feature in the whole map
        std::vector<int> columns; ///< that are searched
    };
    /// How well a feature has a word, or all: less is better; 0 is not at all.
    using Quality = std::uint16_t;
    class Builder;

    void rateWord(std::string_view word, std::vector<Quality> &quality) const;
    void rate(std::uint32_t word, Quality quality, std::vector<Quality> &rated) const;
    [[nodiscard]] std::vector<std::uint32_t> bestOf(const std::vector<Quality> &quality,
                                                    std::size_t limit) const;
    [[nodiscard]] SearchHit hit(std::uint32_t feature, Quality quality,
                                const std::vector<std::string> &words) const;
    /// The attribute beside the title that has one of the words.
    [[nodiscard]] QString match(const Layer &layer, std::size_t row, const std::vector<int> &columns,
                                const QString &title, const std::vector<std::string> &words,
                                int errors) const;
    void addPlaces(std::vector<SearchHit> &hits) const;
    [[nodiscard]] const IndexedLayer &layerOf(std::uint32_t feature) const;

    MapStatePtr m_state;
    Language m_language = Language::German;
    std::vector<IndexedLayer> m_layers;
    std::size_t m_featureCount = 0;
    WordDictionary m_words;
    std::vector<std::uint32_t> m_begins; ///< of the postings of each word; one more at the end
    std::vector<Posting> m_postings;
};

using SearchIndexPtr = std::shared_ptr<const SearchIndex>;

} // namespace revier
