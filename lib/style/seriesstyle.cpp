// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/seriesstyle.h"

#include "core/format.h"
#include "style/legend.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

// Own ramps, told apart with every colour vision: one hue, falling lightness; two hues blue and orange.
constexpr std::array<QRgb, 5> kSequential {0xffdcebf6, 0xffa9cbe6, 0xff6ba5d3, 0xff2f7ab5, 0xff0b4f86};
constexpr std::array<QRgb, 5> kDiverging {0xffb9520a, 0xfff0b27a, 0xfff0f0f0, 0xff8fbfe2, 0xff1a659f};
constexpr double kZeroMarker = 5; // px

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto part = [share](int from, int to) { return int(std::lround(from + (to - from) * share)); };
    return {part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue())};
}

/// 1, 2 or 5 times a power of ten, not below \a value.
double roundedUp(double value)
{
    const auto decade = std::pow(10.0, std::floor(std::log10(value)));
    for (const auto step : {1.0, 2.0, 5.0}) {
        if (step * decade >= value * (1 - 1e-9)) {
            return step * decade;
        }
    }
    return 10 * decade;
}

LocalizedText text(const char *source)
{
    return {translated(Language::German, "Series", source), translated(Language::English, "Series", source)};
}

/// Below and above zero in two classes each, and zero in its own.
void diverge(Graduated &graduated, double largest)
{
    constexpr double kEqual = 1e-6; // of the largest number: rounding, no difference
    const auto half = roundedUp(largest) / 2;
    const auto zero = largest * kEqual;
    graduated.breaks = {-half, -zero, zero, half};
    graduated.colors.assign(kDiverging.begin(), kDiverging.end());
    const auto inLanguage = [&unit = graduated.unit](double value, Language language) {
        const auto number = formatNumber(value, 2, localeOf(language));
        return unit.isEmpty() ? number : number + u' ' + unit.in(language);
    };
    const auto number = [&inLanguage](double value) {
        return std::pair(inLanguage(value, Language::German), inLanguage(value, Language::English));
    };
    const auto with = [](const LocalizedText &pattern, const auto &numbers) {
        return LocalizedText {pattern.in(Language::German).arg(numbers.first),
                              pattern.in(Language::English).arg(numbers.second)};
    };
    graduated.labels = {with(text(QT_TRANSLATE_NOOP("Series", "below %1")), number(-half)),
                        with(text(QT_TRANSLATE_NOOP("Series", "%1 to below 0")), number(-half)),
                        text(QT_TRANSLATE_NOOP("Series", "0")),
                        with(text(QT_TRANSLATE_NOOP("Series", "above 0 to below %1")), number(half)),
                        with(text(QT_TRANSLATE_NOOP("Series", "%1 and more")), number(half))};
}

/// Colours by sign for symbols whose size says how much.
Graduated signs(double largest)
{
    constexpr double kEqual = 1e-6;
    Graduated result;
    result.field = kSeriesField;
    result.breaks = {-largest * kEqual, largest * kEqual};
    result.colors = {QColor(kDiverging.front()), QColor(0x9a, 0x9a, 0x9a), QColor(kDiverging.back())};
    result.labels = {text(QT_TRANSLATE_NOOP("Series", "fewer")), text(QT_TRANSLATE_NOOP("Series", "0")),
                     text(QT_TRANSLATE_NOOP("Series", "more"))};
    return result;
}

void classify(Graduated &graduated, double largest, bool isSigned)
{
    if (isSigned && largest > 0) {
        diverge(graduated, largest);
        return;
    }
    if (graduated.breaks.empty()) {
        graduated.breaks = prettyBreaks(largest);
    }
    if (graduated.colors.size() != graduated.breaks.size() + 1) {
        graduated.colors = sequentialColors(graduated.breaks.size() + 1);
    }
}

} // namespace

bool usesSeries(const Style &style)
{
    return (style.proportional && style.proportional->field == kSeriesField)
        || (style.graduated && style.graduated->field == kSeriesField)
        || (style.labels && style.labels->value);
}

Style styleForSeries(const Style &style, const YearSeries &series, const FeatureValues &values)
{
    auto result = style;
    const auto range = series.range();
    const bool isSigned = values.difference || range.min < 0;
    const auto largest =
        values.difference ? series.largestDifference() : std::max(std::abs(range.min), std::abs(range.max));
    if (auto &graduated = result.graduated; graduated && graduated->field == kSeriesField) {
        classify(*graduated, largest, isSigned);
    }
    if (auto &proportional = result.proportional; proportional && proportional->field == kSeriesField) {
        if (values.difference || proportional->maxValue <= 0) {
            proportional->maxValue = largest;
        }
        if (isSigned && largest > 0) {
            proportional->absolute = true;
            proportional->zeroSize = kZeroMarker;
            result.graduated = signs(largest);
            result.categories.clear();
        }
    }
    return result;
}

std::vector<double> prettyBreaks(double largest)
{
    constexpr int kClasses = 5;
    std::vector<double> breaks;
    if (!(largest > 0)) {
        return breaks;
    }
    const auto step = roundedUp(largest / kClasses);
    for (int i = 1; i <= kClasses && i * step < largest * (1 - 1e-9); ++i) {
        breaks.push_back(i * step);
    }
    return breaks;
}

std::vector<QColor> sequentialColors(std::size_t count)
{
    std::vector<QColor> colors;
    for (std::size_t i = 0; i < count; ++i) {
        const auto place = count > 1 ? double(i) / double(count - 1) * double(kSequential.size() - 1) : 2;
        const auto below = std::min(std::size_t(place), kSequential.size() - 2);
        colors.push_back(
            mixed(QColor(kSequential.at(below)), QColor(kSequential.at(below + 1)), place - double(below)));
    }
    return colors;
}

QString scenarioText(const YearSeries &series, const FeatureValues &values, const Moment &moment,
                     Language language)
{
    const auto title = [&](const QString &id) {
        return series.scenarios()[series.scenarioIndex(id)].title.in(language);
    };
    return values.difference ? translated(language, "Series", QT_TRANSLATE_NOOP("Series", "%1 minus %2"))
                                   .arg(title(moment.scenario), title(moment.compare))
                             : title(moment.scenario);
}

QString assumptionText(const QString &text, Language language)
{
    return translated(language, "Series", QT_TRANSLATE_NOOP("Series", "%1 (assumption)")).arg(text);
}

QString momentText(const YearSeries &series, const FeatureValues &values, const Moment &moment,
                   Language language)
{
    if (!values.year) {
        return {};
    }
    auto text = QString::number(*values.year);
    if (const auto scenario = scenarioText(series, values, moment, language); !scenario.isEmpty()) {
        text += u", "_s + scenario;
    }
    return values.assumed ? assumptionText(text, language) : text;
}

QString numberText(const YearSeries &series, const FeatureValues &values, double number, Language language,
                   bool withUnit)
{
    constexpr double kCounted = 1000; // such numbers are counts: a tenth of a job would be false precision
    const auto largest = std::max(std::abs(series.range().min), std::abs(series.range().max));
    auto text = formatNumber(number, largest >= kCounted ? 0 : 1, localeOf(language));
    if (values.difference && number > 0) {
        text.prepend(u'+');
    }
    if (const auto unit = series.unit.in(language); withUnit && !unit.isEmpty()) {
        text += u' ' + unit;
    }
    return values.assumed ? assumptionText(text, language) : text;
}

} // namespace revier
