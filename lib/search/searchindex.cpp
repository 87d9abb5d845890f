// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchindex.h"

#include "crs/transform.h"
#include "search/searchtext.h"

#include <algorithm>
#include <limits>
#include <map>
#include <optional>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

// Of a word; those of several words are added. What is in the title is better by one.
constexpr std::uint16_t kWhole = 2;
constexpr std::uint16_t kBeginning = 4;
constexpr std::uint16_t kPart = 16;
constexpr std::uint16_t kSimilar = 256; ///< for each error
constexpr std::size_t kShortestPart = 3;

bool isSearched(const Layer &layer, const Field &field)
{
    const bool isText = field.type == Field::Type::Text || field.type == Field::Type::List;
    for (const auto &info : layer.fields) {
        if (info.field == field.name || info.field == field.name.section(u'_', 0, -2)) {
            return isText && (info.role == FieldInfo::Role::Value || info.role == FieldInfo::Role::Code);
        }
    }
    static const QStringList kApparatus {u"source"_s,         u"source_date"_s,     u"grade"_s,
                                         u"position_grade"_s, u"position_source"_s, u"precision"_s};
    return isText && !kApparatus.contains(field.name);
}

/// The words of a text and their other spellings.
template<typename Visit> void forEachWord(QStringView text, const Visit &visit)
{
    for (const auto &word : searchWords(text)) {
        visit(word);
    }
    if (const auto other = withoutUmlauts(text); !other.empty()) {
        for (const auto &word : searchWords(QString::fromStdString(other))) {
            visit(word);
        }
    }
}

/// Whether a text has a word, a part of one, or one with so many typing errors.
bool hasWord(QStringView text, std::string_view wanted, int errors)
{
    bool has = false;
    forEachWord(text, [&](std::string_view word) {
        has = has || word.find(wanted) != std::string_view::npos
            || (errors > 0 && editDistance(word, wanted, errors) <= errors);
    });
    return has;
}

/// What a project calls a field, also one of several languages; else its own name.
QString labelOf(const Layer &layer, const QString &field, Language language)
{
    for (const auto &info : layer.fields) {
        const bool isIt = info.field == field
            || (field.size() == info.field.size() + 3 && field.startsWith(info.field + u'_'));
        if (const auto label = info.label.in(language); isIt && !label.isEmpty()) {
            return label;
        }
    }
    return field;
}

/// The same thing in another layer is found once: sites stand in one layer with what is known of them, and in
/// another with their jobs.
void dropRepeated(std::vector<SearchHit> &hits)
{
    std::map<std::tuple<QString, double, double, double, double>, QString> layerOf;
    std::erase_if(hits, [&layerOf](const SearchHit &hit) {
        const auto &box = hit.lonLat;
        const auto [first, isNew] =
            layerOf.try_emplace({hit.title, box.minX, box.minY, box.maxX, box.maxY}, hit.layerId);
        return !box.isEmpty() && !isNew && first->second != hit.layerId;
    });
}

} // namespace

/// Collects words feature by feature, then puts the postings in the order of the words.
class SearchIndex::Builder
{
public:
    explicit Builder(SearchIndex &index)
        : m_index(index)
    {
    }

    [[nodiscard]] bool addLayer(const IndexedLayer &indexed, const JobControl &control)
    {
        const auto &layer = *indexed.layer;
        if (!layer.table->readAttributes(control)) {
            return false;
        }
        for (std::size_t i = 0; i < layer.table->featureCount(); ++i) {
            if (i % 1024 == 0 && control.isCanceled()) {
                return false;
            }
            m_feature = std::uint32_t(indexed.first + i);
            addText(featureTitle(layer, i, m_index.m_language), true);
            for (const auto column : indexed.columns) {
                const auto text = layer.table->columns[std::size_t(column)].text(i);
                addText(QString::fromUtf8(text.data(), qsizetype(text.size())), false);
            }
        }
        return true;
    }

    void finish()
    {
        const auto sorted = m_index.m_words.sort();
        for (auto &[word, posting] : m_found) {
            word = sorted[word];
        }
        const auto order = [](const Found &found) {
            return std::tuple(found.first, found.second.feature, -int(found.second.inTitle));
        };
        std::ranges::sort(m_found, {}, order);
        const auto same = std::ranges::unique(m_found, [](const Found &a, const Found &b) {
            return a.first == b.first && a.second.feature == b.second.feature; // the title comes first
        });
        m_found.erase(same.begin(), same.end());
        m_index.m_begins.assign(m_index.m_words.size() + 1, std::uint32_t(m_found.size()));
        m_index.m_postings.reserve(m_found.size());
        for (std::size_t i = m_found.size(); i-- > 0;) {
            m_index.m_begins[m_found[i].first] = std::uint32_t(i);
        }
        for (const auto &[word, posting] : m_found) {
            m_index.m_postings.push_back(posting);
        }
    }

private:
    using Found = std::pair<std::uint32_t, Posting>;

    void addText(QStringView text, bool inTitle)
    {
        forEachWord(text, [&](std::string_view word) {
            m_found.emplace_back(m_index.m_words.add(word), Posting {m_feature, inTitle ? 1U : 0U});
        });
    }

    SearchIndex &m_index;
    std::uint32_t m_feature = 0;
    std::vector<Found> m_found;
};

std::shared_ptr<const SearchIndex> SearchIndex::build(const MapStatePtr &state, Language language,
                                                      const JobControl &control)
{
    auto index = std::make_shared<SearchIndex>();
    index->m_state = state;
    index->m_language = language;
    for (const auto &layer : state->layers) {
        if (layer.table) {
            IndexedLayer indexed {.layer = &layer, .first = index->m_featureCount, .columns = {}};
            for (std::size_t i = 0; i < layer.table->fields.size(); ++i) {
                if (isSearched(layer, layer.table->fields[i])) {
                    indexed.columns.push_back(int(i));
                }
            }
            index->m_featureCount += layer.table->featureCount();
            index->m_layers.push_back(std::move(indexed));
        }
    }
    Builder builder(*index);
    for (const auto &layer : index->m_layers) {
        if (!builder.addLayer(layer, control)) {
            return nullptr;
        }
    }
    builder.finish();
    return index;
}

void SearchIndex::rate(std::uint32_t word, Quality quality, std::vector<Quality> &rated) const
{
    for (auto i = m_begins[word]; i < m_begins[word + 1]; ++i) {
        const std::uint32_t feature = m_postings[i].feature;
        const auto now = m_postings[i].inTitle == 0 ? quality : Quality(quality - 1U);
        if (rated[feature] == 0 || now < rated[feature]) {
            rated[feature] = now;
        }
    }
}

void SearchIndex::rateWord(std::string_view word, std::vector<Quality> &quality) const
{
    constexpr std::size_t kMany = 1000; // nobody reads on to the parts of words
    std::size_t found = 0;
    m_words.findBeginning(word, [&](std::uint32_t number) {
        found += m_begins[number + 1] - m_begins[number];
        rate(number, m_words.word(number) == word ? kWhole : kBeginning, quality);
    });
    if (word.size() >= kShortestPart && found < kMany) {
        m_words.findContaining(word, [&](std::uint32_t number) {
            ++found;
            rate(number, kPart, quality);
        });
    }
    if (found == 0) {
        m_words.findSimilar(word, [&](std::uint32_t number, int errors) {
            rate(number, Quality(kSimilar * errors), quality);
        });
    }
}

std::vector<SearchHit> SearchIndex::find(QStringView text, std::size_t limit) const
{
    const auto words = searchWords(text);
    std::vector<Quality> total;
    for (const auto &word : words) {
        std::vector<Quality> quality(m_featureCount);
        rateWord(word, quality);
        if (total.empty()) {
            total = std::move(quality);
            continue;
        }
        for (std::size_t i = 0; i < total.size(); ++i) {
            total[i] = total[i] == 0 || quality[i] == 0 ? Quality(0) : Quality(total[i] + quality[i]);
        }
    }
    std::vector<SearchHit> hits;
    for (const auto feature : bestOf(total, limit)) {
        hits.push_back(hit(feature, total[feature], words));
    }
    addPlaces(hits);
    dropRepeated(hits);
    return hits;
}

std::vector<std::uint32_t> SearchIndex::bestOf(const std::vector<Quality> &quality, std::size_t limit) const
{
    constexpr std::size_t kCompared = 1000; // of a kind; more are the first of the map
    std::vector<std::size_t> histogram(std::numeric_limits<Quality>::max() + 1U);
    for (const auto q : quality) {
        ++histogram[q];
    }
    const auto enough = std::max(limit, kCompared);
    std::size_t worst = 1;
    for (std::size_t sum = 0; worst + 1 < histogram.size(); ++worst) {
        sum += histogram[worst];
        if (sum >= enough) {
            break;
        }
    }
    // Places before what lies in them, and short titles first: "Neuss" before "Rhein-Kreis Neuss".
    std::vector<std::tuple<Quality, int, qsizetype, std::uint32_t>> ranked;
    std::size_t ofTheWorst = 0;
    for (std::uint32_t i = 0; i < quality.size(); ++i) {
        if (quality[i] == 0 || quality[i] > worst || (quality[i] == worst && ++ofTheWorst > enough)) {
            continue;
        }
        const auto &layer = layerOf(i);
        const auto row = i - layer.first;
        ranked.emplace_back(quality[i], -int(layer.layer->table->geometry.type(row)),
                            featureTitle(*layer.layer, row, m_language).size(), i);
    }
    std::ranges::sort(ranked);
    ranked.resize(std::min(limit, ranked.size()));
    std::vector<std::uint32_t> features;
    features.reserve(ranked.size());
    for (const auto &entry : ranked) {
        features.push_back(std::get<std::uint32_t>(entry));
    }
    return features;
}

const SearchIndex::IndexedLayer &SearchIndex::layerOf(std::uint32_t feature) const
{
    const auto next = std::ranges::upper_bound(m_layers, std::size_t(feature), {}, &IndexedLayer::first);
    return *std::prev(next);
}

SearchHit SearchIndex::hit(std::uint32_t feature, Quality quality,
                           const std::vector<std::string> &words) const
{
    const auto &indexed = layerOf(feature);
    const auto &layer = *indexed.layer;
    const auto row = feature - indexed.first;
    const auto title = featureTitle(layer, row, m_language);
    const int errors = (quality + kSimilar / 2) / kSimilar;
    return {.layerId = layer.id,
            .feature = row,
            .title = title,
            .layerTitle = layer.title.in(m_language),
            .match = match(layer, row, indexed.columns, title, words, errors),
            .lonLat = {},
            .errors = errors};
}

QString SearchIndex::match(const Layer &layer, std::size_t row, const std::vector<int> &columns,
                           const QString &title, const std::vector<std::string> &words, int errors) const
{
    const auto other = m_language == Language::German ? u"_en"_s : u"_de"_s;
    QString inOther; // what matches in the other language is better than nothing
    for (const auto column : columns) {
        const auto utf8 = layer.table->columns[std::size_t(column)].text(row);
        const auto text = QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
        const bool matches = std::ranges::any_of(words, [&](const std::string &word) {
            return !hasWord(title, word, errors) && hasWord(text, word, errors);
        });
        if (!matches) {
            continue;
        }
        const auto name = layer.table->fields[std::size_t(column)].name;
        auto line = u"%1: %2"_s.arg(labelOf(layer, name, m_language), text);
        if (!name.endsWith(other)) {
            return line;
        }
        inOther = std::move(line);
    }
    return inOther;
}

/// One transform for each layer: PROJ takes longer to make it than the whole search.
void SearchIndex::addPlaces(std::vector<SearchHit> &hits) const
{
    static const QStringList kDegrees {u"OGC:CRS84"_s, u"EPSG:4326"_s, u"EPSG:4258"_s};
    for (const auto &indexed : m_layers) {
        const auto &table = *indexed.layer->table;
        std::optional<Result<Transform>> transform;
        for (auto &hit : hits) {
            if (hit.layerId != indexed.layer->id || table.geometry.box(hit.feature).isEmpty()) {
                continue;
            }
            if (kDegrees.contains(table.crs.code())) {
                hit.lonLat = table.geometry.box(hit.feature);
                continue;
            }
            if (!transform) {
                transform.emplace(Transform::create(table.crs, Crs::wgs84()));
            }
            if (transform->has_value()) {
                hit.lonLat = (*transform)->forward(table.geometry.box(hit.feature));
            }
        }
    }
}

} // namespace revier
