// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/columnsummary.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <string_view>
#include <unordered_map>

namespace revier {
namespace {

constexpr std::size_t kAskEvery = 65'536; ///< rows, whether the work is to stop

/// How often each key occurs, with a row that has it.
struct Seen
{
    std::size_t count = 0;
    std::uint32_t row = 0;
};

/// Nothing if it is cancelled. \a keyOf gives an optional key for a row: without one it has no value.
template<typename Key, typename KeyOf>
std::optional<std::vector<Seen>> countKeys(const TableRows &rows, const Column &column, KeyOf keyOf,
                                           const JobControl &control)
{
    std::unordered_map<Key, Seen> seen;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i % kAskEvery == 0 && control.isCanceled()) {
            return std::nullopt;
        }
        if (const auto key = column.isNull(rows[i]) ? std::optional<Key>() : keyOf(rows[i])) {
            ++seen.try_emplace(*key, Seen {0, rows[i]}).first->second.count;
        }
    }
    std::vector<Seen> result;
    result.reserve(seen.size());
    std::ranges::transform(seen, std::back_inserter(result), &decltype(seen)::value_type::second);
    return result;
}

std::optional<std::vector<Seen>> countValues(const TableRows &rows, const Column &column, Field::Type type,
                                             const JobControl &control)
{
    if (type == Field::Type::Real) {
        const auto number = [&column](std::uint32_t row) {
            const auto value = column.number(row);
            return value && !std::isnan(*value) ? value : std::nullopt;
        };
        return countKeys<double>(rows, column, number, control);
    }
    if (isNumericField(type)) {
        const auto number = [&column](std::uint32_t row) {
            return std::optional(column.value(row).toLongLong());
        };
        return countKeys<qlonglong>(rows, column, number, control);
    }
    const auto text = [&column](std::uint32_t row) { return std::optional(column.text(row)); };
    return countKeys<std::string_view>(rows, column, text, control);
}

bool isLess(const QVariant &a, const QVariant &b)
{
    return QVariant::compare(a, b) == QPartialOrdering::Less;
}

std::vector<ColumnValue> mostFrequent(std::vector<Seen> seen, const Column &column, std::size_t missing,
                                      std::size_t most)
{
    std::ranges::sort(seen, [](const Seen &a, const Seen &b) {
        return a.count != b.count ? a.count > b.count : a.row < b.row;
    });
    seen.resize(std::min(seen.size(), most));
    std::vector<ColumnValue> values;
    values.reserve(seen.size() + 1);
    std::ranges::transform(seen, std::back_inserter(values), [&column](const Seen &entry) {
        return ColumnValue {.value = column.value(entry.row), .count = entry.count};
    });
    std::ranges::stable_sort(values, [](const ColumnValue &a, const ColumnValue &b) {
        return a.count != b.count ? a.count > b.count : isLess(a.value, b.value);
    });
    if (missing > 0) {
        values.push_back({.value = {}, .count = missing});
    }
    return values;
}

std::optional<ColumnStatistics> statistics(const Column &column, const TableRows &rows)
{
    std::vector<double> numbers;
    numbers.reserve(rows.size());
    for (const auto row : rows) {
        if (const auto number = column.number(row); number && std::isfinite(*number)) {
            numbers.push_back(*number);
        }
    }
    if (numbers.empty()) {
        return std::nullopt;
    }
    const auto count = double(numbers.size());
    ColumnStatistics result;
    const auto [minimum, maximum] = std::ranges::minmax(numbers);
    result.minimum = minimum;
    result.maximum = maximum;
    result.sum = std::accumulate(numbers.begin(), numbers.end(), 0.0);
    result.mean = result.sum / count;
    const auto squares =
        std::accumulate(numbers.begin(), numbers.end(), 0.0, [&result](double sum, double number) {
            return sum + (number - result.mean) * (number - result.mean);
        });
    result.deviation = std::sqrt(squares / count);
    const auto middle = numbers.begin() + std::ptrdiff_t(numbers.size() / 2);
    std::ranges::nth_element(numbers, middle);
    result.median = numbers.size() % 2 == 1
        ? *middle
        : (*middle + *std::ranges::max_element(numbers.begin(), middle)) / 2;
    return result;
}

} // namespace

ColumnSummary summariseColumn(const FeatureTable &table, const TableRows &rows, int column, std::size_t most,
                              const JobControl &control)
{
    ColumnSummary summary;
    if (column < 0 || std::size_t(column) >= table.columns.size()) {
        return summary;
    }
    const auto &values = table.columns[std::size_t(column)];
    const auto type = table.fields[std::size_t(column)].type;
    auto seen = countValues(rows, values, type, control);
    if (!seen) {
        return summary;
    }
    const auto present =
        std::accumulate(seen->begin(), seen->end(), std::size_t(0),
                        [](std::size_t sum, const Seen &entry) { return sum + entry.count; });
    summary.rows = rows.size();
    summary.missing = rows.size() - present;
    summary.distinct = seen->size();
    summary.values = mostFrequent(*std::move(seen), values, summary.missing, most);
    if (isNumericField(type) && type != Field::Type::Boolean) {
        summary.numbers = statistics(values, rows);
    }
    return summary;
}

} // namespace revier
