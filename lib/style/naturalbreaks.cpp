// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/naturalbreaks_p.h"

#include "style/classification.h"

#include <algorithm>
#include <cstdint>
#include <limits>

namespace revier {
namespace {

/// Neighbours that always share a class.
struct Group
{
    double first = 0; ///< the smallest number
    double weight = 0; ///< how many numbers
    double sum = 0; ///< of the numbers, from the middle of all
    double squares = 0; ///< of the same
};

/// Equal numbers are one group; with more than kMostExact of them, several neighbours are.
std::vector<Group> groupsOf(std::span<const double> sorted)
{
    const auto origin = sorted.front() / 2 + sorted.back() / 2;
    const auto scale = std::max(sorted.back() / 2 - sorted.front() / 2, std::numeric_limits<double>::min());
    std::vector<Group> groups;
    for (const auto number : sorted) {
        if (groups.empty() || number != groups.back().first) {
            groups.push_back({.first = number});
        }
        const auto place = (number - origin) / scale; // the breaks do not depend on origin and unit
        groups.back().weight += 1;
        groups.back().sum += place;
        groups.back().squares += place * place;
    }
    if (groups.size() <= kMostExact) {
        return groups;
    }
    std::vector<Group> merged;
    const auto share = double(sorted.size()) / double(kMostExact);
    double weight = 0;
    for (const auto &group : groups) {
        if (merged.empty() || weight >= share * double(merged.size())) {
            merged.push_back({.first = group.first});
        }
        weight += group.weight;
        merged.back().weight += group.weight;
        merged.back().sum += group.sum;
        merged.back().squares += group.squares;
    }
    return merged;
}

/// Finds the split of groups into classes with the least sum of squared deviations.
class Splitter
{
public:
    explicit Splitter(const std::vector<Group> &groups)
        : m_sums(groups.size() + 1)
        , m_best(groups.size() + 1)
        , m_next(groups.size() + 1)
    {
        for (std::size_t i = 0; i < groups.size(); ++i) {
            m_sums[i + 1] = {.weight = m_sums[i].weight + groups[i].weight,
                             .sum = m_sums[i].sum + groups[i].sum,
                             .squares = m_sums[i].squares + groups[i].squares};
        }
    }

    /// The first group of each class but the first.
    std::vector<std::size_t> run(std::size_t classes)
    {
        const auto count = m_sums.size() - 1;
        for (std::size_t end = 1; end <= count; ++end) {
            m_best[end] = deviation(0, end);
        }
        for (std::size_t k = 2; k <= classes; ++k) {
            m_splits.emplace_back(count + 1, 0);
            solve({.first = k, .last = count, .low = k - 1, .high = count - 1});
            std::swap(m_best, m_next);
        }
        std::vector<std::size_t> starts;
        auto end = count;
        for (std::size_t k = classes; k >= 2; --k) {
            end = m_splits[k - 2][end];
            starts.insert(starts.begin(), end);
        }
        return starts;
    }

private:
    /// Ends \a first to \a last whose best split lies between \a low and \a high.
    struct Range
    {
        std::size_t first = 0;
        std::size_t last = 0;
        std::size_t low = 0;
        std::size_t high = 0;
    };

    /// Of the groups from \a from to before \a to.
    [[nodiscard]] double deviation(std::size_t from, std::size_t to) const
    {
        const auto weight = m_sums[to].weight - m_sums[from].weight;
        const auto sum = m_sums[to].sum - m_sums[from].sum;
        return std::max(0.0, m_sums[to].squares - m_sums[from].squares - sum * sum / weight);
    }

    /// The best split moves to the right with the end: the middle end halves the work for both sides.
    void solve(const Range &range)
    {
        if (range.first > range.last) {
            return;
        }
        const auto end = range.first + (range.last - range.first) / 2;
        auto best = std::numeric_limits<double>::infinity();
        auto split = range.low;
        for (auto start = range.low; start <= std::min(range.high, end - 1); ++start) {
            if (const auto cost = m_best[start] + deviation(start, end); cost < best) {
                best = cost;
                split = start;
            }
        }
        m_next[end] = best;
        m_splits.back()[end] = std::uint32_t(split);
        if (end > range.first) {
            solve({.first = range.first, .last = end - 1, .low = range.low, .high = split});
        }
        solve({.first = end + 1, .last = range.last, .low = split, .high = range.high});
    }

    std::vector<Group> m_sums; ///< of all groups before
    std::vector<double> m_best; ///< least cost of the groups before, with one class fewer
    std::vector<double> m_next;
    std::vector<std::vector<std::uint32_t>>
        m_splits; ///< per class and end: the first group of the last class
};

} // namespace

std::vector<double> naturalBreaks(std::span<const double> sorted, std::size_t classes)
{
    const auto groups = groupsOf(sorted);
    std::vector<double> breaks;
    for (const auto start : Splitter(groups).run(std::min(classes, groups.size()))) {
        breaks.push_back(groups[start].first);
    }
    return breaks;
}

} // namespace revier
