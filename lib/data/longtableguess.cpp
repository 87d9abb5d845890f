// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/keyindex_p.h"
#include "data/longtable.h"
#include "data/numbernotation_p.h"
#include "data/tablecell_p.h"
#include "data/yearcolumns.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

/// Names from the most to the least telling, as nameWords() writes them.
const QStringList &yearNames()
{
    static const QStringList kNames {u"jahr"_s,  u"year"_s, u"berichtsjahr"_s, u"stichtag"_s, u"zeitraum"_s,
                                     u"datum"_s, u"date"_s, u"zeit"_s,         u"time"_s};
    return kNames;
}

const QStringList &keyNames()
{
    static const QStringList kNames {
        u"ags"_s,       u"ars"_s,      u"schluessel"_s,   u"gkz"_s,      u"kennziffer"_s, u"kennung"_s,
        u"schlussel"_s, u"key"_s,      u"id"_s,           u"nuts"_s,     u"code"_s,       u"nummer"_s,
        u"nr"_s,        u"kreis"_s,    u"gemeinde"_s,     u"standort"_s, u"site"_s,       u"region"_s,
        u"gebiet"_s,    u"district"_s, u"municipality"_s, u"name"_s};
    return kNames;
}

const QStringList &valueNames()
{
    static const QStringList kNames {
        u"value"_s,          u"wert"_s,         u"anzahl"_s,     u"number"_s,        u"count"_s,
        u"arbeitsplaetze"_s, u"jobs"_s,         u"stellen"_s,    u"beschaeftigte"_s, u"employees"_s,
        u"einwohner"_s,      u"bevoelkerung"_s, u"population"_s, u"menge"_s,         u"amount"_s,
        u"summe"_s,          u"total"_s,        u"betrag"_s,     u"zahl"_s};
    return kNames;
}

const QStringList &scenarioNames()
{
    static const QStringList kNames {u"scenario"_s, u"szenario"_s, u"variante"_s, u"variant"_s, u"pfad"_s};
    return kNames;
}

/// Looks for the columns one after the other: none has two parts to play.
class Guess
{
public:
    explicit Guess(const FeatureTable &table)
        : m_table(table)
        , m_taken(table.fields.size(), false)
    {
    }

    /// The column with the most telling of \a names among those that \a fits; -1 if there is none.
    template<typename Fits> [[nodiscard]] int byName(const QStringList &names, Fits fits) const
    {
        int best = -1;
        auto bestPlace = std::numeric_limits<qsizetype>::max();
        for (int column = 0; column < int(m_table.fields.size()); ++column) {
            const auto place = firstWordIn(m_table.fields[std::size_t(column)].name, names);
            if (place >= 0 && place < bestPlace && !m_taken[std::size_t(column)] && fits(column)) {
                best = column;
                bestPlace = place;
            }
        }
        return best;
    }

    /// The first column that \a fits; -1 if there is none, or several and \a alone.
    template<typename Fits> [[nodiscard]] int byContent(Fits fits, bool alone) const
    {
        int found = -1;
        for (int column = 0; column < int(m_table.fields.size()); ++column) {
            if (m_taken[std::size_t(column)] || !fits(column)) {
                continue;
            }
            if (found >= 0) {
                return -1;
            }
            found = column;
            if (!alone) {
                break;
            }
        }
        return found;
    }

    /// The name of \a column, which is taken now; empty for -1.
    QString take(int column)
    {
        if (column < 0) {
            return {};
        }
        m_taken[std::size_t(column)] = true;
        return m_table.fields[std::size_t(column)].name;
    }

private:
    const FeatureTable &m_table;
    std::vector<bool> m_taken;
};

/// The share of cells, of those that are not empty, with a year in them; 0 if all are empty.
double yearShare(const FeatureTable &table, int column)
{
    CellTexts cells(table, column);
    std::size_t filled = 0;
    std::size_t years = 0;
    for (std::size_t row = 0; row < table.featureCount(); ++row) {
        if (cells.at(row).empty()) {
            continue;
        }
        const auto date = dateAt(cells, row);
        ++filled;
        years += date && date->year >= kEarliestYear && date->year <= kLatestYear ? 1 : 0;
    }
    return filled == 0 ? 0 : double(years) / double(filled);
}

bool isNumeric(const FeatureTable &table, int column)
{
    const CellTexts cells(table, column);
    if (cells.type() == Field::Type::Integer || cells.type() == Field::Type::Real) {
        return true;
    }
    const NumberNotation notation(cells, table.featureCount());
    return cells.type() == Field::Type::Text && notation.numbers() > notation.others();
}

bool isKey(const FeatureTable &table, int column)
{
    const auto type = table.fields[std::size_t(column)].type;
    return type == Field::Type::Text || type == Field::Type::Integer || type == Field::Type::Real;
}

/// The different keys of a long table as looseKey() has them, each with the last field that has it.
class LooseKeys
{
public:
    LooseKeys(const FeatureTable &rows, int column)
    {
        CellTexts cells(rows, column);
        for (std::size_t row = 0; row < rows.featureCount(); ++row) {
            const auto key = looseKey(cells.at(row));
            if (!key.empty() && !m_fields.contains(key)) {
                m_fields.emplace(std::string(key), -1);
                m_longest = std::max(m_longest, key.size());
            }
        }
    }

    [[nodiscard]] std::size_t count() const { return m_fields.size(); }

    /// How many of them \a field has.
    [[nodiscard]] std::size_t countIn(const FeatureTable &features, int field)
    {
        CellTexts cells(features, field);
        std::size_t found = 0;
        for (std::size_t feature = 0; feature < features.featureCount(); ++feature) {
            const auto key = looseKey(cells.at(feature));
            if (key.size() > m_longest) {
                continue;
            }
            if (const auto known = m_fields.find(key); known != m_fields.end() && known->second != field) {
                known->second = field;
                ++found;
            }
        }
        return found;
    }

private:
    TextMap<int> m_fields;
    std::size_t m_longest = 0;
};

} // namespace

std::optional<LongTableColumns> guessLongTable(const FeatureTable &table)
{
    Guess guess(table);
    LongTableColumns columns;
    auto year = guess.byName(yearNames(), [&table](int column) { return yearShare(table, column) >= 0.5; });
    if (year < 0) {
        year = guess.byContent([&table](int column) { return yearShare(table, column) == 1; }, true);
    }
    columns.year = guess.take(year);
    columns.scenario =
        guess.take(guess.byName(scenarioNames(), [&table](int column) { return isKey(table, column); }));
    auto key = guess.byName(keyNames(), [&table](int column) { return isKey(table, column); });
    const bool named = key >= 0;
    columns.key = guess.take(key);
    auto value = guess.byName(valueNames(), [&table](int column) { return isNumeric(table, column); });
    if (value < 0) {
        value = guess.byContent([&table](int column) { return isNumeric(table, column); }, false);
    }
    columns.value = guess.take(value);
    if (!named) {
        key = guess.byContent([&table](int column) { return isKey(table, column); }, false);
        columns.key = guess.take(key);
    }
    const bool complete = !columns.key.isEmpty() && !columns.year.isEmpty() && !columns.value.isEmpty();
    return complete ? std::optional(columns) : std::nullopt;
}

QString keyFieldFor(const FeatureTable &features, const FeatureTable &rows, const LongTableColumns &columns)
{
    const auto column = rows.fieldIndex(columns.key);
    if (column < 0) {
        return {};
    }
    LooseKeys keys(rows, column);
    QString best;
    std::size_t most = 0;
    const auto possible = std::min(keys.count(), features.featureCount());
    for (int field = 0; field < int(features.fields.size()); ++field) {
        const auto count = isKey(features, field) ? keys.countIn(features, field) : 0;
        if (count > most && 2 * count >= possible) {
            most = count;
            best = features.fields[std::size_t(field)].name;
        }
    }
    return best;
}

} // namespace revier
