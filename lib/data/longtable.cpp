// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/longtable.h"

#include "data/keyindex_p.h"
#include "data/numbernotation_p.h"
#include "data/rowproblems_p.h"
#include "data/tablecell_p.h"
#include "data/yearcolumns.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

using Fault = RowProblems::Fault;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LongTable)
};

constexpr std::size_t kMostScenarios = 50;
constexpr std::size_t kMostNumbers = 100'000'000; ///< 800 MB
constexpr qsizetype kMostKeysListed = 1000;
constexpr qsizetype kLongestKeyListed = 100; ///< characters

Fault faultOf(NumberNotation::Fault fault)
{
    switch (fault) {
    case NumberNotation::Fault::TwoReadings:
        return Fault::TwoReadings;
    case NumberNotation::Fault::OtherMark:
        return Fault::OtherMark;
    case NumberNotation::Fault::Empty:
        return Fault::Empty;
    case NumberNotation::Fault::NoNumber:
        break;
    }
    return Fault::NoNumber;
}

/// A number that has found its feature.
struct Entry
{
    std::uint32_t row = 0;
    std::uint32_t feature = 0;
    std::uint16_t scenario = 0;
    std::int16_t year = 0;
    double value = 0;

    [[nodiscard]] bool isSameAs(const Entry &other) const
    {
        return feature == other.feature && year == other.year && scenario == other.scenario;
    }
};

/// Indexes of the columns.
struct Places
{
    int key = -1;
    int year = -1;
    int value = -1;
    int scenario = -1; ///< -1: none
};

class Join
{
public:
    Join(const FeatureTable &features, int keyField, const FeatureTable &rows, const Places &places);
    [[nodiscard]] Result<LongTableSeries> run();

private:
    void readRow(std::size_t row);
    void add(Fault fault, std::size_t row, std::string_view cell);
    [[nodiscard]] std::optional<std::uint32_t> findFeature(std::string_view key, std::size_t row);
    [[nodiscard]] std::optional<std::int16_t> findYear(std::size_t row);
    [[nodiscard]] std::uint16_t findScenario(std::size_t row);
    void dropNameless();
    [[nodiscard]] YearSeries makeSeries();
    void addDuplicate(const Entry &entry);
    void addRepeated();
    [[nodiscard]] std::vector<Problem> problems();
    [[nodiscard]] std::optional<Error> scenarioError() const;
    [[nodiscard]] std::optional<Error> sizeError() const;

    const FeatureTable &m_features;
    const FeatureTable &m_rows;
    int m_keyField;
    Places m_places;
    KeyIndex m_index;
    CellTexts m_keys;
    CellTexts m_years;
    CellTexts m_values;
    std::optional<CellTexts> m_scenarioCells;
    NumberNotation m_numbers;
    RowProblems m_faults;
    std::vector<Entry> m_entries;
    std::array<bool, std::size_t(kLatestYear - kEarliestYear + 1)> m_hasYear {};
    std::vector<YearSeries::Scenario> m_scenarios;
    TextMap<std::uint16_t> m_scenarioIndex;
    TextMap<char> m_unknown; ///< keys
    QStringList m_unknownListed;
};

Join::Join(const FeatureTable &features, int keyField, const FeatureTable &rows, const Places &places)
    : m_features(features)
    , m_rows(rows)
    , m_keyField(keyField)
    , m_places(places)
    , m_index(features, keyField)
    , m_keys(rows, places.key)
    , m_years(rows, places.year)
    , m_values(rows, places.value)
    , m_numbers(m_values, rows.featureCount())
{
    const auto name = [](const FeatureTable &table, int column) {
        return table.fields[std::size_t(column)].name;
    };
    for (const auto fault : {Fault::NoKey, Fault::SeveralFeatures, Fault::UnknownKey, Fault::Duplicate}) {
        m_faults.setColumn(fault, name(rows, places.key));
    }
    for (const auto fault : {Fault::NoNumber, Fault::TwoReadings, Fault::OtherMark, Fault::Empty}) {
        m_faults.setColumn(fault, name(rows, places.value));
    }
    m_faults.setColumn(Fault::NoYear, name(rows, places.year));
    m_faults.setColumn(Fault::RepeatedKey, name(features, keyField));
    if (places.scenario >= 0) {
        m_scenarioCells.emplace(rows, places.scenario);
        m_faults.setColumn(Fault::NoScenario, name(rows, places.scenario));
    }
}

void Join::add(Fault fault, std::size_t row, std::string_view cell)
{
    if (m_faults.isNamed(fault)) {
        m_faults.add(fault, placeOf(m_rows, row), cell.empty() ? QString() : quoted(cell));
    } else {
        m_faults.add(fault); // no texts for what nobody reads
    }
}

std::optional<std::uint32_t> Join::findFeature(std::string_view key, std::size_t row)
{
    if (key.empty()) {
        add(Fault::NoKey, row, {});
        return std::nullopt;
    }
    const auto feature = m_index.find(key);
    if (feature) {
        return *feature;
    }
    if (feature.error() == KeyIndex::Miss::Several) {
        add(Fault::SeveralFeatures, row, key);
    } else if (!m_unknown.contains(key)) {
        m_unknown.emplace(std::string(key), '\0');
        add(Fault::UnknownKey, row, key);
        if (m_unknownListed.size() < kMostKeysListed) {
            m_unknownListed.append(shortened(key, kLongestKeyListed));
        }
    }
    return std::nullopt;
}

std::optional<std::int16_t> Join::findYear(std::size_t row)
{
    const auto date = dateAt(m_years, row);
    if (!date || date->year < kEarliestYear || date->year > kLatestYear) {
        add(Fault::NoYear, row, m_years.at(row));
        return std::nullopt;
    }
    return std::int16_t(date->year);
}

std::uint16_t Join::findScenario(std::size_t row)
{
    const auto id = m_scenarioCells ? m_scenarioCells->at(row) : std::string_view();
    if (const auto known = m_scenarioIndex.find(id); known != m_scenarioIndex.end()) {
        return known->second;
    }
    if (m_scenarios.size() > kMostScenarios) { // run() fails
        return 0;
    }
    const auto text = QString::fromUtf8(id.data(), qsizetype(id.size()));
    m_scenarios.push_back({text, text});
    return m_scenarioIndex.emplace(std::string(id), std::uint16_t(m_scenarios.size() - 1)).first->second;
}

void Join::readRow(std::size_t row)
{
    const auto key = m_keys.at(row);
    const auto number = m_numbers.at(row);
    const bool empty = !number && number.error() == NumberNotation::Fault::Empty;
    if (empty && key.empty() && m_years.at(row).empty()) {
        return; // spreadsheets write such rows behind the last one
    }
    const auto feature = findFeature(key, row);
    const auto year = findYear(row);
    if (!number && (!empty || (feature && year))) {
        const auto cell = m_values.at(row);
        add(faultOf(number.error()), row, cell);
    }
    if (!feature || !year || !number) {
        return;
    }
    m_entries.push_back({std::uint32_t(row), *feature, findScenario(row), *year, *number});
}

/// Rows without a scenario, where others have one. They stay if there is no other.
void Join::dropNameless()
{
    const auto nameless = m_scenarioIndex.find(std::string_view());
    if (nameless == m_scenarioIndex.end() || m_scenarios.size() < 2) {
        return;
    }
    const auto index = nameless->second;
    std::erase_if(m_entries, [&](const Entry &entry) {
        if (entry.scenario == index) {
            add(Fault::NoScenario, entry.row, {});
        }
        return entry.scenario == index;
    });
    m_scenarios.erase(m_scenarios.begin() + index);
    for (auto &entry : m_entries) {
        entry.scenario -= entry.scenario > index ? 1 : 0;
    }
}

void Join::addDuplicate(const Entry &entry)
{
    if (!m_faults.isNamed(Fault::Duplicate)) {
        m_faults.add(Fault::Duplicate);
        return;
    }
    const auto first =
        std::ranges::find_if(m_entries, [&entry](const Entry &other) { return entry.isSameAs(other); });
    m_faults.add(
        Fault::Duplicate, placeOf(m_rows, entry.row),
        Text::tr("%1, %2: as in %3")
            .arg(quoted(m_keys.at(entry.row)), QString::number(entry.year), placeOf(m_rows, first->row)));
}

void Join::addRepeated()
{
    CellTexts cells(m_features, m_keyField);
    for (const auto &[first, again] : m_index.repeated()) {
        m_faults.add(Fault::RepeatedKey, placeOf(m_features, again),
                     Text::tr("%1: as in %2").arg(quoted(cells.at(first)), placeOf(m_features, first)));
    }
    for (auto i = m_index.repeated().size(); i < m_index.repeatedCount(); ++i) {
        m_faults.add(Fault::RepeatedKey);
    }
}

YearSeries Join::makeSeries()
{
    std::vector<int> years;
    std::array<std::size_t, std::size_t(kLatestYear - kEarliestYear + 1)> yearIndex {};
    for (int year = kEarliestYear; year <= kLatestYear; ++year) {
        if (m_hasYear[std::size_t(year - kEarliestYear)]) {
            yearIndex[std::size_t(year - kEarliestYear)] = years.size();
            years.push_back(year);
        }
    }
    YearSeries series(std::move(years), m_scenarios, m_features.featureCount());
    for (const auto &entry : m_entries) {
        const auto year = yearIndex[std::size_t(entry.year - kEarliestYear)];
        if (!std::isnan(series.values(entry.scenario, year)[entry.feature])) {
            addDuplicate(entry);
        } else {
            series.setValue(entry.scenario, year, entry.feature, entry.value);
        }
    }
    series.title = m_rows.fields[std::size_t(m_places.value)].name;
    series.unmatchedKeys = m_unknownListed;
    return series;
}

std::vector<Problem> Join::problems()
{
    const auto file = fileNameOf(m_rows);
    const auto column = m_rows.fields[std::size_t(m_places.value)].name;
    auto problems = m_faults.problems(file, fileNameOf(m_features));
    if (const auto row = m_numbers.remarkable()) {
        QLocale locale;
        locale.setNumberOptions(QLocale::OmitGroupSeparator); // it is what leaves numbers open
        const auto number = locale.toString(m_numbers.at(*row).value_or(0), 'g', 12);
        const auto form = m_numbers.hasDecimalComma()
            ? Text::tr("Column “%2” of “%1” was read with decimal commas: %3 is %4 (%5).")
            : Text::tr("Column “%2” of “%1” was read with decimal points: %3 is %4 (%5).");
        problems.push_back(
            {Problem::Severity::Note,
             form.arg(file, column, quoted(m_values.at(*row)), number, placeOf(m_rows, *row))});
    }
    if (m_rows.driver == "CSV"_L1 && m_numbers.couldBeThousands()) {
        problems.push_back(
            {Problem::Severity::Warning,
             Text::tr("Points in column “%2” of “%1” were read as decimal points: 1.250 as 1.25. If they "
                      "stand between thousands, write the numbers without them and open the file again.")
                 .arg(file, column)});
    }
    return problems;
}

std::optional<Error> Join::scenarioError() const
{
    if (m_scenarios.size() <= kMostScenarios) {
        return std::nullopt;
    }
    return Error {Error::Code::InvalidArgument,
                  Text::tr("“%1” has more than %2 scenarios in column “%3”. Choose the column that names the "
                           "scenario, or none.")
                      .arg(fileNameOf(m_rows), QString::number(kMostScenarios),
                           m_rows.fields[std::size_t(m_places.scenario)].name)};
}

std::optional<Error> Join::sizeError() const
{
    const auto years = std::size_t(std::ranges::count(m_hasYear, true));
    if (years * m_scenarios.size() * m_features.featureCount() <= kMostNumbers) {
        return std::nullopt;
    }
    return Error {
        Error::Code::Unsupported,
        Text::tr("“%1” has %2 years and %3 scenarios for %4 features: too many numbers for one map. "
                 "Leave years or scenarios out and open the file again.")
            .arg(fileNameOf(m_rows), QString::number(years), QString::number(m_scenarios.size()),
                 QString::number(m_features.featureCount()))};
}

Result<LongTableSeries> Join::run()
{
    for (std::size_t row = 0; row < m_rows.featureCount(); ++row) {
        readRow(row);
    }
    if (const auto error = scenarioError()) {
        return std::unexpected(*error);
    }
    dropNameless();
    for (const auto &entry : m_entries) {
        m_hasYear[std::size_t(entry.year - kEarliestYear)] = true;
    }
    if (const auto error = sizeError()) {
        return std::unexpected(*error);
    }
    const auto file = fileNameOf(m_rows);
    const auto layer = fileNameOf(m_features);
    if (m_entries.empty()) {
        const auto text = Text::tr("“%1” has no number for a feature of “%2”.").arg(file, layer);
        return failure(Error::Code::Corrupt,
                       u"%1 %2"_s.arg(text, m_faults.mostFrequent(file, layer)).trimmed());
    }
    addRepeated();
    LongTableSeries result;
    result.series = YearSeries::finished(makeSeries());
    result.unmatchedCount = m_unknown.size();
    result.problems = problems();
    return result;
}

Error missing(const FeatureTable &table, const QString &name)
{
    return {Error::Code::InvalidArgument,
            Text::tr("“%1” has no column “%2”. Choose one that it has.").arg(fileNameOf(table), name)};
}

} // namespace

Result<LongTableSeries> seriesFromLongTable(const FeatureTable &features, const QString &keyField,
                                            const FeatureTable &rows, const LongTableColumns &columns)
{
    const auto field = features.fieldIndex(keyField);
    if (field < 0) {
        return std::unexpected(missing(features, keyField));
    }
    for (const auto *name : {&columns.key, &columns.year, &columns.value, &columns.scenario}) {
        const bool optional = name == &columns.scenario && name->isEmpty();
        if (!optional && rows.fieldIndex(*name) < 0) {
            return std::unexpected(missing(rows, *name));
        }
    }
    const Places places {rows.fieldIndex(columns.key), rows.fieldIndex(columns.year),
                         rows.fieldIndex(columns.value),
                         columns.scenario.isEmpty() ? -1 : rows.fieldIndex(columns.scenario)};
    return Join(features, field, rows, places).run();
}

} // namespace revier
