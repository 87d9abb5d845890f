// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/featuretable.h"
#include "data/yearseries.h"

#include <QString>

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace revier {

/// How numbers are divided into classes.
enum class ClassMethod {
    EqualInterval, ///< classes equally wide
    Quantile, ///< classes with equally many features
    NaturalBreaks, ///< least squared deviation from the means of the classes (Jenks, Fisher)
    Pretty, ///< round numbers; about as many classes as asked for
    StandardDeviation, ///< half or whole standard deviations around the mean
    Manual ///< set by hand
};

/// The numbers of a field, ready to be classified. Immutable; any thread.
class NumberSample
{
public:
    /// \a numbers in any order; what is not finite counts as missing.
    explicit NumberSample(std::vector<double> numbers = {});

    [[nodiscard]] const std::vector<double> &sorted() const { return m_sorted; } ///< ascending
    [[nodiscard]] std::size_t missing() const { return m_missing; }
    [[nodiscard]] bool isEmpty() const { return m_sorted.empty(); }
    /// 0 without numbers.
    [[nodiscard]] double min() const { return m_sorted.empty() ? 0 : m_sorted.front(); }
    [[nodiscard]] double max() const { return m_sorted.empty() ? 0 : m_sorted.back(); }
    [[nodiscard]] std::size_t distinct() const { return m_distinct; }
    /// How many numbers lie in \a bins parts of the range, equally wide; the largest number lies in the last.
    [[nodiscard]] std::vector<std::size_t> histogram(std::size_t bins) const;
    /// How many numbers each class has. \a breaks ascending.
    [[nodiscard]] std::vector<std::size_t> classCounts(std::span<const double> breaks) const;

private:
    std::vector<double> m_sorted;
    std::size_t m_missing = 0;
    std::size_t m_distinct = 0;
};

/// The numbers of a column of \a table, for kSeriesField those of \a values, for a band of a raster those of
/// its sample; nothing for a field that is not there.
[[nodiscard]] NumberSample numbersOf(const FeatureTable &table, const QString &field,
                                     const FeatureValues *values = nullptr);

/// Breaks between at most \a classes classes (Pretty: about so many), ascending, each once, none outside of
/// the numbers: a class reaches from a break, which belongs to it, to below the next. Quantiles and natural
/// breaks are fewer where there are fewer different numbers; none for one number or Manual.
///
/// Natural breaks are the optimum (dynamic programming after Fisher 1958, "On grouping for maximum
/// homogeneity", JASA 53, with the monotony of the optimal splits: O(k n log n)) of the different numbers,
/// each weighted with how often it occurs. Beyond kMostExact different numbers it is the optimum of so many
/// groups of neighbours, equally large, of which mean, weight and spread are kept.
[[nodiscard]] std::vector<double> classBreaks(const NumberSample &sample, ClassMethod method,
                                              std::size_t classes);
inline constexpr std::size_t kMostExact = 4096;

/// The method that gives exactly these breaks; Manual if none does.
[[nodiscard]] ClassMethod methodOf(const NumberSample &sample, std::span<const double> breaks);

/// The different values of a field as texts, most frequent first, equally frequent ones by text.
struct CategoryCount
{
    QString value;
    std::size_t count = 0;
    bool operator==(const CategoryCount &) const = default;
};
struct CategoryCounts
{
    std::vector<CategoryCount> categories; ///< at most as many as asked for
    std::size_t different = 0; ///< values in the field; 0 is no answer if it could not be counted
    std::size_t missing = 0; ///< features without a value
};
[[nodiscard]] CategoryCounts categoriesOf(const FeatureTable &table, const QString &field, std::size_t most);

} // namespace revier
