// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/roworder.h"

#include <QCollator>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <ranges>
#include <string_view>
#include <unordered_map>

namespace revier {
namespace {

constexpr auto kMissing = std::numeric_limits<double>::quiet_NaN();

std::vector<double> numbersOf(const Column &column, const TableRows &rows)
{
    std::vector<double> keys(rows.size());
    std::ranges::transform(rows, keys.begin(),
                           [&column](auto row) { return column.number(row).value_or(kMissing); });
    return keys;
}

/// Texts as numbers that sort like them: each different text is looked at once.
std::vector<double> ranksOf(const Column &column, const TableRows &rows, const QLocale &locale,
                            const JobControl &control)
{
    std::unordered_map<std::string_view, std::uint32_t> numbers;
    std::vector<std::string_view> texts;
    std::vector<double> keys(rows.size(), kMissing);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (const auto text = column.text(rows[i]); !column.isNull(rows[i])) {
            const auto [place, isNew] = numbers.try_emplace(text, std::uint32_t(texts.size()));
            if (isNew) {
                texts.push_back(text);
            }
            keys[i] = place->second;
        }
    }
    QCollator collator(locale);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    std::vector<std::pair<QCollatorSortKey, std::uint32_t>> sorted;
    sorted.reserve(texts.size());
    for (std::uint32_t i = 0; i < texts.size() && !control.isCanceled(); ++i) {
        sorted.emplace_back(collator.sortKey(QString::fromUtf8(texts[i].data(), qsizetype(texts[i].size()))),
                            i);
    }
    std::ranges::sort(sorted, [](const auto &a, const auto &b) { return a.first.compare(b.first) < 0; });
    std::vector<double> rank(texts.size());
    double number = 0;
    for (std::size_t i = 0; i < sorted.size(); ++i) { // what sorts alike has one rank
        number += i > 0 && sorted[i - 1].first.compare(sorted[i].first) != 0 ? 1 : 0;
        rank[sorted[i].second] = number;
    }
    for (auto &key : keys) {
        key = std::isnan(key) ? kMissing : rank[std::size_t(key)];
    }
    return keys;
}

} // namespace

bool isNumericField(Field::Type type)
{
    return type == Field::Type::Integer || type == Field::Type::Real || type == Field::Type::Boolean;
}

TableRows rowsOf(const FeatureTable &table, const FeatureChoice *choice)
{
    TableRows rows;
    rows.reserve(choice != nullptr ? choice->count : table.featureCount());
    for (std::uint32_t i = 0; i < table.featureCount(); ++i) {
        if (choice == nullptr || choice->holds[i] != 0) {
            rows.push_back(i);
        }
    }
    return rows;
}

TableRows sortedRows(const FeatureTable &table, TableRows rows, int column, Qt::SortOrder order,
                     const QLocale &locale, const JobControl &control)
{
    if (column < 0 || std::size_t(column) >= table.columns.size()) {
        return rows;
    }
    const auto &values = table.columns[std::size_t(column)];
    const auto keys = isNumericField(table.fields[std::size_t(column)].type)
        ? numbersOf(values, rows)
        : ranksOf(values, rows, locale, control);
    if (control.isCanceled()) {
        return rows;
    }
    std::vector<std::uint32_t> places(rows.size());
    std::ranges::copy(std::views::iota(std::uint32_t(0), std::uint32_t(rows.size())), places.begin());
    const auto isBefore = [&keys, order](std::uint32_t a, std::uint32_t b) {
        if (std::isnan(keys[a]) || std::isnan(keys[b])) {
            return !std::isnan(keys[a]) && std::isnan(keys[b]);
        }
        return order == Qt::AscendingOrder ? keys[a] < keys[b] : keys[a] > keys[b];
    };
    std::ranges::stable_sort(places, isBefore);
    TableRows sorted(rows.size());
    std::ranges::transform(places, sorted.begin(), [&rows](auto place) { return rows[place]; });
    return sorted;
}

} // namespace revier
