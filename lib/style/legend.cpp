// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/legend.h"

#include "core/format.h"
#include "style/featuresymbols.h"

#include <QTranslator>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <memory>
#include <numeric>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

constexpr double kCategoryMarker = 12; // px: the categories of proportional markers have no size of their own
constexpr double kUncertaintyMarker = 18;

/// Not the installed translators: they speak the language of the window, a sheet may have another.
const QTranslator &germanTexts()
{
    static const auto translator = [] {
        auto german = std::make_unique<QTranslator>();
        // Without the resource (tests of lib/ alone) the texts stay English.
        (void)german->load(u":/i18n/revieratlas_de.qm"_s);
        return german;
    }();
    return *translator;
}

/// The series 1, 2, 5, 10, 20, … by number: 0 is 1, -1 is 0.5.
double roundValue(int step)
{
    constexpr std::array<double, 3> kSteps {1, 2, 5};
    const auto decade = int(std::floor(step / 3.0));
    return kSteps[std::size_t(step - 3 * decade)] * std::pow(10.0, decade);
}

/// The largest number of the series that is not above \a value (with room for rounding errors).
int roundStepBelow(double value)
{
    auto step = 3 * int(std::floor(std::log10(value))) + 3;
    while (roundValue(step) > value * (1 + 1e-9)) {
        --step;
    }
    return step;
}

QString withUnit(const QString &number, const QString &unit)
{
    return unit.isEmpty() ? number : number + u' ' + unit;
}

struct Range
{
    double min = std::numeric_limits<double>::infinity();
    double max = 0;
};

/// Of the values that are drawn.
Range rangeOf(const Proportional &proportional, const FeatureTable *table)
{
    Range range;
    if (proportional.field == kSeriesField) { // from nothing to the largest, in every year
        return {1, proportional.maxValue};
    }
    const auto column = table ? table->fieldIndex(proportional.field) : -1;
    for (std::size_t i = 0; column >= 0 && i < table->featureCount(); ++i) {
        const auto value = table->columns[std::size_t(column)].number(i).value_or(0);
        if (proportionalSize(proportional, value) > 0) {
            range.min = std::min(range.min, value);
            range.max = std::max(range.max, value);
        }
    }
    return range.max > 0 ? range : Range {proportional.maxValue, proportional.maxValue};
}

void addProportional(std::vector<LegendEntry> &entries, const Style &style, const Proportional &proportional,
                     const FeatureTable *table, Language language, const QLocale &locale)
{
    constexpr double kWideRange = 20;
    constexpr int kDecimals = 2;
    const auto range = rangeOf(proportional, table);
    const auto top = roundStepBelow(range.max);
    const auto stride = range.max / range.min >= kWideRange ? 2 : 1;
    const auto unit = proportional.unit.in(language);
    auto symbol = style.symbol;
    if (!style.categories.empty()
        || style.graduated) { // the colours mean something else: show the size alone
        symbol.fill = Qt::transparent;
        symbol.stroke = QColor(0x44, 0x4a, 0x50);
    }
    for (int i = 0; i < 3; ++i) {
        const auto value = roundValue(top - i * stride);
        symbol.size = proportionalSize(proportional, value);
        const auto number = formatNumber(value, kDecimals, locale);
        entries.push_back({.label = withUnit(number, unit), .symbol = symbol});
    }
}

/// How often a symbol is used, by type of geometry.
using TypeCounts = std::array<std::size_t, 4>;

/// The most frequent type; of several the one that stands for a whole: a line before its ends.
GeometryType mostFrequent(TypeCounts counts)
{
    using enum GeometryType;
    auto most = Point;
    for (const auto type : {Polygon, Line}) {
        if (counts[std::size_t(type)] >= std::max<std::size_t>(1, counts[std::size_t(most)])) {
            most = type;
        }
    }
    return most;
}

struct SymbolUse
{
    std::size_t count = 0;
    GeometryType type = GeometryType::Point;
};

/// How each symbol of \a style is used; everything once without a table. What is not used is for \a type.
std::vector<SymbolUse> symbolUses(const Style &style, const FeatureTable *table,
                                  const FeatureSymbols *symbols, GeometryType type)
{
    std::vector<TypeCounts> counts(symbolsOf(style).size() + 1);
    for (std::size_t i = 0; symbols != nullptr && i < symbols->symbolOf.size(); ++i) {
        if (symbols->symbolOf[i] != FeatureSymbols::kNone && table->geometry.type(i) != GeometryType::None) {
            ++counts[symbols->symbolOf[i]][std::size_t(table->geometry.type(i))];
        }
    }
    std::vector<SymbolUse> uses;
    uses.reserve(counts.size());
    for (const auto &types : counts) {
        const auto count = std::accumulate(types.begin(), types.end(), std::size_t(0));
        uses.push_back({.count = table ? count : 1, .type = count > 0 ? mostFrequent(types) : type});
    }
    return uses;
}

/// "below 500 MW", "500 to below 1,000 MW", "1,000 MW and more".
QString classLabel(const Graduated &graduated, std::size_t number, Language language, const QLocale &locale)
{
    constexpr int kDecimals = 2;
    if (number < graduated.labels.size()) {
        return graduated.labels[number].in(language);
    }
    const auto unit = graduated.unit.in(language);
    const auto text = [&](std::size_t i) { return formatNumber(graduated.breaks[i], kDecimals, locale); };
    const auto measure = [&](std::size_t i) { return withUnit(text(i), unit); };
    const auto last = graduated.breaks.size();
    if (last == 0) {
        const auto all = translated(language, "Legend", QT_TRANSLATE_NOOP("Legend", "all"));
        return withUnit(all, unit);
    }
    if (number == 0) {
        return translated(language, "Legend", QT_TRANSLATE_NOOP("Legend", "below %1")).arg(measure(0));
    }
    if (number == last) {
        return translated(language, "Legend", QT_TRANSLATE_NOOP("Legend", "%1 and more"))
            .arg(measure(last - 1));
    }
    return translated(language, "Legend", QT_TRANSLATE_NOOP("Legend", "%1 to below %2"))
        .arg(text(number - 1), measure(number));
}

/// All of them, also those that are empty at this moment: a legend that stays lets years be compared.
void addClasses(std::vector<LegendEntry> &entries, const Style &style, const Graduated &graduated,
                bool hasOthers, GeometryType type, Language language, const QLocale &locale)
{
    const auto symbols = symbolsOf(style);
    for (std::size_t i = symbols.size(); i-- > 0;) { // the largest first
        auto symbol = symbols[i];
        symbol.size = style.proportional ? kCategoryMarker : symbol.size;
        entries.push_back(
            {.label = classLabel(graduated, i, language, locale), .symbol = symbol, .type = type});
    }
    if (hasOthers) {
        const auto none = translated(language, "Legend", QT_TRANSLATE_NOOP("Legend", "no figure"));
        entries.push_back({.label = style.label.isEmpty() ? none : style.label.in(language),
                           .symbol = style.symbol,
                           .type = type});
    }
}

void addSymbols(std::vector<LegendEntry> &entries, const Style &style, const std::vector<SymbolUse> &uses,
                const QString &title, Language language)
{
    const auto add = [&](Symbol symbol, const QString &label, GeometryType type) {
        if (style.proportional) {
            symbol.size = kCategoryMarker;
        }
        if (type == GeometryType::Point && symbol.size <= 0) { // names alone: there is nothing to explain
            return;
        }
        entries.push_back({.label = label, .symbol = symbol, .type = type});
    };
    for (std::size_t i = 0; i < style.categories.size(); ++i) {
        const auto &category = style.categories[i];
        if (uses[i].count > 0) {
            add(category.symbol,
                category.label.isEmpty() ? category.values.join(u", ") : category.label.in(language),
                uses[i].type);
        }
    }
    const bool fallbackUsed = uses.back().count > 0 || entries.empty();
    if (fallbackUsed && !(style.proportional && style.categories.empty())) {
        add(style.symbol, style.label.isEmpty() ? title : style.label.in(language), uses.back().type);
    }
}

/// The densest first, as classes are.
void addHeat(std::vector<LegendEntry> &entries, const HeatMap &heat, Language language, const QLocale &locale)
{
    constexpr int kDecimals = 2;
    const auto count = heat.colors.size();
    for (std::size_t i = count; i-- > 0;) {
        const auto number = formatNumber(heat.maximum * double(i + 1) / double(count), kDecimals, locale);
        auto label = number;
        if (i + 1 == count) {
            label = translated(language, "Legend", QT_TRANSLATE_NOOP("Legend", "dense (%1 and more)"))
                        .arg(number);
        } else if (i == 0) {
            label = translated(language, "Legend", QT_TRANSLATE_NOOP("Legend", "scattered"));
        }
        Symbol symbol;
        symbol.fill = heat.colors[i];
        symbol.stroke = Qt::transparent;
        entries.push_back({.label = label, .symbol = symbol, .type = GeometryType::Polygon});
    }
}

/// Grey levels, the brightest first. A picture explains itself.
void addGreyLevels(std::vector<LegendEntry> &entries, const Raster &raster, const RasterLook &look,
                   Language language, const QLocale &locale)
{
    const auto *band = raster.band(look.band);
    if (band == nullptr || band->sample.empty()) {
        return;
    }
    constexpr int kDecimals = 2;
    const auto text = [&](double x) { return withUnit(formatNumber(x, kDecimals, locale), band->unit); };
    const auto middle = (look.low + look.high) / 2;
    const auto add = [&](double number, const QString &label) {
        Symbol symbol;
        symbol.fill = QColor::fromRgba(look.colorOf(float(number)));
        symbol.stroke = QColor(0x80, 0x80, 0x80);
        entries.push_back({.label = label, .symbol = symbol, .type = GeometryType::Polygon});
    };
    add(look.high,
        translated(language, "Legend", QT_TRANSLATE_NOOP("Legend", "%1 and more")).arg(text(look.high)));
    add(middle, text(middle));
    add(look.low,
        translated(language, "Legend", QT_TRANSLATE_NOOP("Legend", "%1 and less")).arg(text(look.low)));
}

/// What looks alike in all layers, if the table has it.
void addShared(std::vector<LegendEntry> &entries, const Style &style, const FeatureSymbols &symbols,
               Language language)
{
    const auto add = [&](LegendEntry::Kind kind, const std::vector<float> &values) {
        if (std::ranges::any_of(values, [](float value) { return value > 0; })) {
            entries.push_back(sharedEntry(kind, style.symbol, language));
        }
    };
    add(LegendEntry::Kind::Uncertainty, symbols.uncertainty);
    add(LegendEntry::Kind::Area, symbols.area);
    add(LegendEntry::Kind::MaxArea, symbols.maxArea);
}

} // namespace

std::vector<LegendEntry> legendEntries(const Style &style, const FeatureTable *table, const QString &title,
                                       Language language, const QLocale &locale, const FeatureValues *values,
                                       const FeatureChoice *choice)
{
    const auto type = table ? dominantType(*table) : GeometryType::Point;
    const auto symbols = table ? resolveSymbols(style, *table, values, choice) : nullptr;
    const auto uses = symbolUses(style, table, symbols.get(), type);
    std::vector<LegendEntry> entries;
    const auto raster = symbols ? symbols->raster : std::optional<RasterLook>();
    if (raster && raster->colors.empty()) {
        addGreyLevels(entries, *table->raster, *raster, language, locale);
        return entries;
    }
    if (style.heat && type == GeometryType::Point) {
        addHeat(entries, *style.heat, language, locale);
        return entries;
    }
    if (const auto &graduated = style.graduated) {
        const bool hasOthers = uses.back().count > 0 && !raster;
        addClasses(entries, style, *graduated, hasOthers, type, language, locale);
    } else {
        addSymbols(entries, style, uses, title, language);
    }
    if (const auto &proportional = style.proportional) {
        addProportional(entries, style, *proportional, table, language, locale);
    }
    if (symbols) {
        addShared(entries, style, *symbols, language);
    }
    return entries;
}

LegendEntry sharedEntry(LegendEntry::Kind kind, const Symbol &symbol, Language language)
{
    switch (kind) {
    case LegendEntry::Kind::Uncertainty: {
        auto circle = uncertaintySymbol(symbol);
        circle.size = kUncertaintyMarker;
        return {.label = translated(language, "Legend",
                                    QT_TRANSLATE_NOOP("Legend", "Uncertainty of the position")),
                .symbol = circle,
                .kind = kind};
    }
    case LegendEntry::Kind::Area:
        return {.label = translated(
                    language, "Legend",
                    QT_TRANSLATE_NOOP("Legend", "Size of the site, true to scale, not its outline")),
                .symbol = areaSymbol(symbol),
                .type = GeometryType::Polygon,
                .kind = kind};
    case LegendEntry::Kind::MaxArea:
        return {.label = translated(language, "Legend",
                                    QT_TRANSLATE_NOOP("Legend", "Largest figure, where sources differ")),
                .symbol = maxAreaSymbol(symbol),
                .type = GeometryType::Polygon,
                .kind = kind};
    case LegendEntry::Kind::Symbol:
        break;
    }
    return {.label = {}, .symbol = symbol};
}

QString translated(Language language, const char *context, const char *source)
{
    const auto german = language == Language::German ? germanTexts().translate(context, source) : QString();
    return german.isEmpty() ? QString::fromUtf8(source) : german;
}

GeometryType dominantType(const FeatureTable &table)
{
    std::array<std::size_t, 4> counts {};
    for (std::size_t i = 0; i < table.featureCount(); ++i) {
        ++counts[std::size_t(table.geometry.type(i))];
    }
    counts[std::size_t(GeometryType::None)] = 0;
    return GeometryType(std::ranges::max_element(counts) - counts.begin());
}

} // namespace revier
