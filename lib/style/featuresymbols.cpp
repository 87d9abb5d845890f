// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/featuresymbols.h"

#include "style/darkstyle.h"
#include "style/legend.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

/// Lets a text column be looked up without a copy per feature.
struct TextHash
{
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view> {}(text); }
};

using SymbolByValue = std::unordered_map<std::string, std::uint16_t, TextHash, std::equal_to<>>;

SymbolByValue symbolsByValue(const Style &style)
{
    SymbolByValue result;
    std::uint16_t number = 0;
    for (const auto &category : style.categories) {
        for (const auto &value : category.values) {
            result.emplace(value.toStdString(), number); // the first category that names a value keeps it
        }
        ++number;
    }
    return result;
}

std::string valueAsText(const FeatureTable &table, int column, std::size_t feature)
{
    return table.columns[std::size_t(column)].value(feature).toString().toStdString();
}

void resolveCategories(const Style &style, const FeatureTable &table, FeatureSymbols &result)
{
    const auto column = table.fieldIndex(style.categoryField);
    if (style.categoryField.isEmpty() || column < 0) {
        return;
    }
    const auto byValue = symbolsByValue(style);
    const auto type = table.fields[std::size_t(column)].type;
    const bool isText = type == Field::Type::Text || type == Field::Type::List;
    for (std::size_t i = 0; i < result.symbolOf.size(); ++i) {
        const auto found = isText ? byValue.find(table.columns[std::size_t(column)].text(i))
                                  : byValue.find(valueAsText(table, column, i));
        if (found != byValue.end()) {
            result.symbolOf[i] = found->second;
        }
    }
}

/// Where the numbers of a field come from: a column of the table, or the series.
class Numbers
{
public:
    Numbers(const QString &field, const FeatureTable &table, const FeatureValues *values)
        : m_values(field == kSeriesField ? values : nullptr)
    {
        if (const auto column = table.fieldIndex(field); column >= 0 && m_values == nullptr) {
            m_column = &table.columns[std::size_t(column)];
        }
    }
    /// YearSeries::kNone where there is none.
    [[nodiscard]] double operator()(std::size_t feature) const
    {
        if (m_values != nullptr) {
            return feature < m_values->values.size() ? m_values->values[feature] : YearSeries::kNone;
        }
        return m_column != nullptr ? m_column->number(feature).value_or(YearSeries::kNone)
                                   : YearSeries::kNone;
    }

private:
    const FeatureValues *m_values;
    const Column *m_column = nullptr;
};

void resolveClasses(const Graduated &graduated, const Numbers &numbers, FeatureSymbols &result)
{
    for (std::size_t i = 0; i < result.symbolOf.size(); ++i) {
        if (const auto number = numbers(i); std::isfinite(number)) {
            result.symbolOf[i] = std::uint16_t(classOf(graduated, number));
        }
    }
}

void resolveSizes(const Proportional &proportional, const Numbers &numbers, FeatureSymbols &result)
{
    result.size.assign(result.symbolOf.size(), 0);
    for (std::size_t i = 0; i < result.size.size(); ++i) {
        result.size[i] = float(proportionalSize(proportional, numbers(i)));
        if (result.size[i] <= 0) {
            result.symbolOf[i] = FeatureSymbols::kNone;
        }
    }
}

/// The positive numbers of a field, else 0; empty without the field.
std::vector<float> positiveNumbers(const QString &field, const FeatureTable &table)
{
    const auto column = table.fieldIndex(field);
    if (field.isEmpty() || column < 0) {
        return {};
    }
    std::vector<float> result(table.featureCount(), 0);
    for (std::size_t i = 0; i < result.size(); ++i) {
        const auto number = table.columns[std::size_t(column)].number(i).value_or(0);
        result[i] = float(std::isfinite(number) && number > 0 ? number : 0);
    }
    return result;
}

void resolveArea(const GroundArea &area, const FeatureTable &table, FeatureSymbols &result)
{
    result.area = positiveNumbers(area.field, table);
    result.maxArea = positiveNumbers(area.maxField, table);
    for (std::size_t i = 0; i < result.maxArea.size(); ++i) {
        if (i < result.area.size() && result.maxArea[i] <= result.area[i]) {
            result.maxArea[i] = 0;
        }
    }
}

void resolveHeat(const HeatMap &heat, const FeatureTable &table, const FeatureValues *values,
                 FeatureSymbols &result)
{
    result.heat = heat;
    if (heat.weightField.isEmpty()) {
        return;
    }
    const Numbers numbers(heat.weightField, table, values);
    result.weight.assign(table.featureCount(), 0);
    for (std::size_t i = 0; i < result.weight.size(); ++i) {
        const auto number = numbers(i);
        result.weight[i] = float(std::isfinite(number) && number > 0 ? number : 0);
    }
}

/// The colour that stands for a marker: its fill, or its outline where it has none.
/// What a marker is known by.
QColor colorOf(const Symbol &symbol)
{
    const auto color = isHollow(symbol) || symbol.fill.alpha() == 0 ? symbol.stroke : symbol.fill;
    return symbol.onDark ? lineOnDark(color) : color;
}

/// Features that the choice leaves out are not drawn, and have nothing around them.
void hideOthers(const FeatureChoice &choice, FeatureSymbols &result)
{
    for (std::size_t i = 0; i < std::min(choice.holds.size(), result.symbolOf.size()); ++i) {
        if (choice.holds[i] != 0) {
            continue;
        }
        result.symbolOf[i] = FeatureSymbols::kNone;
        for (auto *sizes : {&result.uncertainty, &result.area, &result.maxArea}) {
            if (i < sizes->size()) {
                (*sizes)[i] = 0;
            }
        }
    }
}

} // namespace

FeatureSymbolsPtr resolveSymbols(const Style &style, const FeatureTable &table, const FeatureValues *values,
                                 const FeatureChoice *choice)
{
    auto result = std::make_shared<FeatureSymbols>();
    result->symbols = symbolsOf(style);
    result->symbols.push_back(style.symbol);
    result->symbolOf.assign(table.featureCount(), std::uint16_t(result->symbols.size() - 1));
    if (const auto &graduated = style.graduated) {
        resolveClasses(*graduated, Numbers(graduated->field, table, values), *result);
    } else {
        resolveCategories(style, table, *result);
    }
    if (const auto &proportional = style.proportional) {
        resolveSizes(*proportional, Numbers(proportional->field, table, values), *result);
    }
    for (std::size_t i = 0; values != nullptr && values->hidesMissing && i < values->values.size(); ++i) {
        if (std::isnan(values->values[i])) {
            result->symbolOf[i] = FeatureSymbols::kNone;
        }
    }
    result->raster = rasterLook(style, table);
    result->uncertainty = positiveNumbers(style.uncertaintyField, table);
    if (style.area) {
        resolveArea(*style.area, table, *result);
    }
    if (choice != nullptr) {
        hideOthers(*choice, *result);
    }
    if (style.heat && dominantType(table) == GeometryType::Point) {
        resolveHeat(*style.heat, table, values, *result);
    }
    return result;
}

std::vector<Symbol> symbolsOf(const Style &style)
{
    std::vector<Symbol> symbols;
    if (const auto &graduated = style.graduated) {
        for (const auto &color : graduated->colors) {
            symbols.push_back(style.symbol);
            (graduated->strokes ? symbols.back().stroke : symbols.back().fill) = color;
            symbols.back().pattern = FillPattern::Solid;
        }
        return symbols;
    }
    for (const auto &category : style.categories) {
        symbols.push_back(category.symbol);
    }
    return symbols;
}

std::size_t classOf(const Graduated &graduated, double number)
{
    return std::size_t(std::ranges::upper_bound(graduated.breaks, number) - graduated.breaks.begin());
}

double proportionalSize(const Proportional &proportional, double value)
{
    if (value == 0) {
        return proportional.zeroSize;
    }
    value = proportional.absolute ? std::abs(value) : value;
    if (!(value > 0) || !std::isfinite(value) || !(proportional.maxValue > 0)) {
        return 0;
    }
    return proportional.maxSize * std::sqrt(value / proportional.maxValue);
}

int localizedField(const FeatureTable &table, const QString &field, Language language)
{
    const auto other = language == Language::German ? Language::English : Language::German;
    // The other language comes last: a German name on an English map is better than none.
    for (const auto &name :
         {field + u'_' + languageCode(language), field, field + u'_' + languageCode(other)}) {
        if (const auto index = table.fieldIndex(name); index >= 0) {
            return index;
        }
    }
    return -1;
}

bool isHollow(const Symbol &symbol)
{
    constexpr float kNearWhite = 0.93F;
    return symbol.fill.alpha() > 0 && symbol.fill.lightnessF() >= kNearWhite && symbol.stroke.alpha() > 0
        && symbol.stroke.lightnessF() < kNearWhite;
}

Symbol uncertaintySymbol(const Symbol &symbol)
{
    constexpr double kFillAlpha = 0.10;
    constexpr double kStrokeAlpha = 0.75;
    auto color = colorOf(symbol);
    Symbol circle;
    color.setAlphaF(kFillAlpha);
    circle.fill = color;
    color.setAlphaF(kStrokeAlpha);
    circle.stroke = color;
    circle.strokeWidth = 0.8;
    circle.dash = {3, 2};
    return circle;
}

Symbol areaSymbol(const Symbol &symbol)
{
    constexpr double kFillAlpha = 0.18;
    auto area = maxAreaSymbol(symbol);
    area.fill = colorOf(symbol);
    area.fill.setAlphaF(kFillAlpha);
    area.pattern = FillPattern::DiagonalHatch;
    return area;
}

Symbol maxAreaSymbol(const Symbol &symbol)
{
    Symbol area;
    area.fill = Qt::transparent;
    area.stroke = colorOf(symbol);
    area.strokeWidth = 1.2;
    area.dash = {6, 3};
    return area;
}

} // namespace revier
