// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/projectorcolors_p.h"

#include "style/colordifference.h"
#include "style/colorramps.h"
#include "style/projectorstyle.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <optional>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

constexpr double kMoreChroma = 1.2;

QColor withAlphaOf(QColor color, const QColor &alpha)
{
    color.setAlpha(alpha.alpha());
    return color;
}

/// OKLCH lightness of a strong colour. Steepest at the ground, flat at the other end, never falling.
double strongLightness(double lightness, const Push &push)
{
    const auto distance = push.lighter ? lightness : 1 - lightness;
    const auto pushed = distance * (1 + push.strength * (1 - distance));
    return push.lighter ? pushed : 1 - pushed;
}

/// CIE L* as it is seen on a projector.
double seenLightness(const QColor &color)
{
    return labOf(projected(linear(color))).l;
}

/// The OKLCH lightness of the grey that looks as light as \a seen on a projector.
double lightnessOfSeen(double seen)
{
    const auto root = (seen + 16) / 116;
    return std::cbrt(std::max(0.0, root * root * root * (1 + kVeil) - kVeil));
}

/// From 0, the lightest, to 1, the darkest: even steps where the classes run in one direction.
std::vector<double> placesByLightness(const std::vector<double> &seen)
{
    const auto [darkest, lightest] = std::ranges::minmax(seen);
    const bool falls = std::ranges::is_sorted(seen, std::ranges::greater_equal {});
    const bool rises = std::ranges::is_sorted(seen, std::ranges::less_equal {});
    std::vector<double> places;
    for (std::size_t i = 0; i < seen.size(); ++i) {
        const auto even = double(i) / double(seen.size() - 1);
        if (falls || rises) {
            places.push_back(falls ? even : 1 - even);
        } else {
            places.push_back((lightest - seen[i]) / (lightest - darkest));
        }
    }
    return places;
}

/// The place of the lightest class between two sides that both get darker; none for other orders.
std::optional<std::size_t> middleOf(const std::vector<QColor> &colors)
{
    std::vector<double> lightness;
    std::ranges::transform(colors, std::back_inserter(lightness), seenLightness);
    const auto top = std::ranges::max_element(lightness);
    const bool diverges = top != lightness.begin() && top != std::prev(lightness.end())
        && std::is_sorted(lightness.begin(), top) && std::is_sorted(top, lightness.end(), std::greater {});
    return diverges ? std::optional(std::size_t(top - lightness.begin())) : std::nullopt;
}

double totalDifference(const std::vector<QColor> &a, const std::vector<QColor> &b)
{
    return std::transform_reduce(
        a.begin(), a.end(), b.begin(), 0.0, std::plus {},
        [](const QColor &x, const QColor &y) { return difference(x, y, Vision::Normal); });
}

/// Those of \a kind that are most like \a colors; a diverging ramp has its middle at \a middle.
std::vector<QColor> likeliestRamp(const std::vector<QColor> &colors, std::optional<std::size_t> middle)
{
    const auto kind = middle ? RampKind::Diverging : RampKind::Sequential;
    const auto count = colors.size();
    const auto arm = middle ? std::max(*middle, count - 1 - *middle) : 0;
    std::vector<QColor> best;
    auto least = std::numeric_limits<double>::infinity();
    for (const auto &ramp : colorRamps()) {
        for (const bool reversed : {false, true}) {
            if (ramp.kind != kind) {
                continue;
            }
            auto offered = rampColors(ramp, middle ? 2 * arm + 1 : count, reversed);
            if (middle) {
                offered.erase(offered.begin(), offered.begin() + std::ptrdiff_t(arm - *middle));
                offered.resize(count);
            }
            if (const auto total = totalDifference(colors, offered); total < least) {
                least = total;
                best = std::move(offered);
            }
        }
    }
    return best;
}

/// The colours with \a replaced in place of \a kinds, which are in the order of their first appearance.
std::vector<QColor> exchanged(std::vector<QColor> colors, const std::vector<QColor> &kinds,
                              const std::vector<QColor> &replaced)
{
    for (auto &color : colors) {
        const auto found =
            std::ranges::find(kinds, color.rgb(), [](const QColor &kind) { return kind.rgb(); });
        if (found != kinds.end()) {
            color = withAlphaOf(replaced[std::size_t(found - kinds.begin())], color);
        }
    }
    return colors;
}

/// The tinted colours, each once.
std::vector<QColor> tintedKinds(const std::vector<QColor> &colors)
{
    std::vector<QColor> kinds;
    for (const auto &color : colors) {
        const bool known =
            std::ranges::any_of(kinds, [&color](const QColor &kind) { return kind.rgb() == color.rgb(); });
        if (isTinted(color) && !known) {
            kinds.push_back(color);
        }
    }
    return kinds;
}

/// To each of \a kinds the one of \a offered that is most like it and not given away yet.
std::vector<QColor> likeliestOf(std::vector<QColor> offered, const std::vector<QColor> &kinds)
{
    std::vector<QColor> chosen;
    for (const auto &kind : kinds) {
        const auto best = std::ranges::min_element(
            offered, {}, [&kind](const QColor &color) { return difference(color, kind, Vision::Normal); });
        chosen.push_back(*best);
        offered.erase(best);
    }
    return chosen;
}

} // namespace

double leastDifference(std::span<const QColor> colors, std::span<const QColor> before)
{
    Q_ASSERT(colors.size() == before.size());
    auto least = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < colors.size(); ++i) {
        for (auto j = i + 1; j < colors.size(); ++j) {
            if (before[i].rgb() == before[j].rgb()) {
                continue;
            }
            least = std::min(least, projectedDifference(colors[i], colors[j]));
            for (const auto vision : kVisions) {
                least = std::min(least, difference(colors[i], colors[j], vision));
            }
        }
    }
    return least;
}

bool isTinted(const QColor &color)
{
    constexpr double kGrey = 0.03;
    return oklchOf(color).chroma >= kGrey;
}

QColor strongColor(const QColor &color, const Push &push)
{
    const auto [lightness, chroma, hue] = oklchOf(color);
    return withAlphaOf(fromOklch(strongLightness(lightness, push), kMoreChroma * chroma, hue), color);
}

std::vector<QColor> strongClasses(const std::vector<QColor> &colors, const Push &push)
{
    std::vector<double> seen;
    std::ranges::transform(colors, std::back_inserter(seen), seenLightness);
    std::vector<QColor> strong;
    std::ranges::transform(colors, std::back_inserter(strong),
                           [push](const QColor &color) { return strongColor(color, push); });
    if (colors.size() < 3) {
        return strong;
    }
    const auto [darkest, lightest] = std::ranges::minmax_element(seen);
    const auto from = seenLightness(strong[std::size_t(lightest - seen.begin())]);
    const auto to = seenLightness(strong[std::size_t(darkest - seen.begin())]);
    if (*lightest <= *darkest) {
        return strong;
    }
    const auto places = placesByLightness(seen);
    for (std::size_t i = 0; i < colors.size(); ++i) {
        const auto [lightness, chroma, hue] = oklchOf(colors[i]);
        const auto wanted = lightnessOfSeen(from + places[i] * (to - from));
        strong[i] = withAlphaOf(fromOklch(wanted, kMoreChroma * chroma, hue), colors[i]);
    }
    return strong;
}

std::vector<QColor> safeClasses(const std::vector<QColor> &colors)
{
    if (colors.size() < 2 || leastDifference(colors, colors) >= kClearDifference) {
        return colors;
    }
    auto safe = likeliestRamp(colors, middleOf(colors));
    for (std::size_t i = 0; i < safe.size(); ++i) {
        safe[i] = withAlphaOf(safe[i], colors[i]);
    }
    return safe;
}

std::vector<QColor> safeKinds(const std::vector<QColor> &colors)
{
    const auto *ramp = colorRamp(u"distinct");
    const auto kinds = tintedKinds(colors);
    if (kinds.size() < 2 || kinds.size() > ramp->mostClasses
        || leastDifference(colors, colors) >= kClearDifference) {
        return colors;
    }
    return exchanged(colors, kinds, likeliestOf(rampColors(*ramp, ramp->mostClasses), kinds));
}

} // namespace revier
