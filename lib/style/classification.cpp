// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/classification.h"

#include "core/format.h"
#include "style/naturalbreaks_p.h"
#include "style/style.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <string>
#include <string_view>
#include <unordered_map>

namespace revier {
namespace {

/// Range / classes; halves first, so that the range of numbers near the limits of double is finite.
std::vector<double> equalBreaks(const NumberSample &sample, std::size_t classes)
{
    std::vector<double> breaks;
    for (std::size_t i = 1; i < classes; ++i) {
        const auto share = double(i) / double(classes);
        breaks.push_back(sample.min() * (1 - share) + sample.max() * share);
    }
    return breaks;
}

std::vector<double> quantileBreaks(const NumberSample &sample, std::size_t classes)
{
    const auto &sorted = sample.sorted();
    std::vector<double> breaks;
    for (std::size_t i = 1; i < classes; ++i) {
        breaks.push_back(sorted[i * sorted.size() / classes]);
    }
    return breaks;
}

/// 1, 2, 2.5 or 5 times a power of ten, such that about \a classes steps make up the range.
double prettyStep(double range, std::size_t classes)
{
    const auto rough = range / double(classes);
    const auto decade = std::pow(10.0, std::floor(std::log10(rough)));
    double best = decade;
    for (const auto factor : {1.0, 2.0, 2.5, 5.0, 10.0}) {
        const auto step = factor * decade;
        if (std::abs(range / step - double(classes)) < std::abs(range / best - double(classes))) {
            best = step;
        }
    }
    return best;
}

std::vector<double> roundBreaks(const NumberSample &sample, std::size_t classes)
{
    const auto range = sample.max() - sample.min();
    if (!(range > 0) || !std::isfinite(range)) {
        return {};
    }
    const auto step = prettyStep(range, classes);
    std::vector<double> breaks;
    const auto first = std::floor(sample.min() / step) + 1;
    for (std::size_t i = 0; i <= 2 * classes; ++i) { // whole multiples: no error adds up
        breaks.push_back((first + double(i)) * step);
    }
    return breaks;
}

/// Around the mean: a class below and above it, then further ones to both sides.
std::vector<double> deviationBreaks(const NumberSample &sample, std::size_t classes)
{
    const auto &sorted = sample.sorted();
    const auto count = double(sorted.size());
    double mean = 0;
    for (const auto number : sorted) {
        mean += number / count;
    }
    double variance = 0;
    for (const auto number : sorted) {
        variance += (number - mean) * (number - mean) / count;
    }
    const auto deviation = std::sqrt(variance);
    std::vector<double> breaks;
    for (std::size_t i = 1; i < classes; ++i) {
        breaks.push_back(mean + (double(i) - double(classes) / 2) * deviation);
    }
    return breaks;
}

/// Only what divides: finite, ascending, with numbers on both sides.
std::vector<double> dividing(std::vector<double> breaks, const NumberSample &sample)
{
    std::ranges::sort(breaks);
    std::erase_if(breaks, [&sample](double value) {
        return !std::isfinite(value) || value <= sample.min() || value > sample.max();
    });
    const auto same = std::ranges::unique(breaks);
    breaks.erase(same.begin(), same.end());
    return breaks;
}

struct TextHash
{
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view> {}(text); }
};
using Counts = std::unordered_map<std::string, std::size_t, TextHash, std::equal_to<>>;

void count(Counts &counts, std::string_view text)
{
    if (const auto found = counts.find(text); found != counts.end()) {
        ++found->second;
    } else {
        counts.emplace(text, 1);
    }
}

} // namespace

NumberSample::NumberSample(std::vector<double> numbers)
    : m_sorted(std::move(numbers))
{
    const auto all = m_sorted.size();
    std::erase_if(m_sorted, [](double number) { return !std::isfinite(number); });
    m_missing = all - m_sorted.size();
    std::ranges::sort(m_sorted);
    for (std::size_t i = 0; i < m_sorted.size(); ++i) {
        m_distinct += i == 0 || m_sorted[i] != m_sorted[i - 1] ? 1 : 0;
    }
}

std::vector<std::size_t> NumberSample::histogram(std::size_t bins) const
{
    std::vector<std::size_t> counts(bins, 0);
    const auto range = max() / 2 - min() / 2;
    for (const auto number : m_sorted) {
        const auto place = range > 0 ? (number / 2 - min() / 2) / range * double(bins) : 0;
        ++counts[std::min(std::size_t(place), bins - 1)];
    }
    return counts;
}

std::vector<std::size_t> NumberSample::classCounts(std::span<const double> breaks) const
{
    std::vector<std::size_t> counts;
    auto from = m_sorted.begin();
    for (const auto value : breaks) {
        const auto to = std::lower_bound(from, m_sorted.end(), value);
        counts.push_back(std::size_t(to - from));
        from = to;
    }
    counts.push_back(std::size_t(m_sorted.end() - from));
    return counts;
}

NumberSample numbersOf(const FeatureTable &table, const QString &field, const FeatureValues *values)
{
    if (field == kSeriesField && values != nullptr) {
        return NumberSample(values->values);
    }
    if (const auto *band = table.raster ? table.raster->band(field) : nullptr) {
        std::vector<double> numbers;
        std::ranges::transform(band->sample, std::back_inserter(numbers), shortestDecimal);
        return NumberSample(std::move(numbers));
    }
    const auto column = table.fieldIndex(field);
    if (column < 0) {
        return NumberSample();
    }
    std::vector<double> numbers;
    numbers.reserve(table.featureCount());
    for (std::size_t i = 0; i < table.featureCount(); ++i) {
        numbers.push_back(table.columns[std::size_t(column)].number(i).value_or(YearSeries::kNone));
    }
    return NumberSample(std::move(numbers));
}

std::vector<double> classBreaks(const NumberSample &sample, ClassMethod method, std::size_t classes)
{
    if (classes < 2 || sample.distinct() < 2) {
        return {};
    }
    switch (method) {
    case ClassMethod::EqualInterval:
        return dividing(equalBreaks(sample, classes), sample);
    case ClassMethod::Quantile:
        return dividing(quantileBreaks(sample, classes), sample);
    case ClassMethod::NaturalBreaks:
        return dividing(naturalBreaks(sample.sorted(), std::min(classes, sample.distinct())), sample);
    case ClassMethod::Pretty:
        return dividing(roundBreaks(sample, classes), sample);
    case ClassMethod::StandardDeviation:
        return dividing(deviationBreaks(sample, classes), sample);
    case ClassMethod::Manual:
        break;
    }
    return {};
}

ClassMethod methodOf(const NumberSample &sample, std::span<const double> breaks)
{
    constexpr std::array kMethods {ClassMethod::Pretty, ClassMethod::EqualInterval, ClassMethod::Quantile,
                                   ClassMethod::NaturalBreaks, ClassMethod::StandardDeviation};
    for (const auto method : kMethods) {
        // Some methods give fewer classes than were asked for, or about so many.
        constexpr std::size_t kSpread = 3;
        for (auto classes = std::max<std::size_t>(breaks.size(), 2); classes <= breaks.size() + kSpread;
             ++classes) {
            if (std::ranges::equal(classBreaks(sample, method, classes), breaks)) {
                return method;
            }
        }
    }
    return ClassMethod::Manual;
}

CategoryCounts categoriesOf(const FeatureTable &table, const QString &field, std::size_t most)
{
    CategoryCounts result;
    const auto column = table.fieldIndex(field);
    if (column < 0) {
        return result;
    }
    const auto &values = table.columns[std::size_t(column)];
    const auto type = table.fields[std::size_t(column)].type;
    const bool isText = type == Field::Type::Text || type == Field::Type::List;
    Counts counts;
    for (std::size_t i = 0; i < table.featureCount(); ++i) {
        if (values.isNull(i)) {
            ++result.missing;
        } else if (isText) {
            count(counts, values.text(i));
        } else {
            count(counts, values.value(i).toString().toStdString());
        }
    }
    result.different = counts.size();
    for (const auto &[value, number] : counts) {
        result.categories.push_back({QString::fromStdString(value), number});
    }
    const auto order = [](const CategoryCount &a, const CategoryCount &b) {
        return a.count != b.count ? a.count > b.count : a.value < b.value;
    };
    std::ranges::sort(result.categories, order);
    result.categories.resize(std::min(most, result.categories.size()));
    return result;
}

} // namespace revier
