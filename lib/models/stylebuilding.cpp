// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
// How StyleController makes styles: kinds, fields, classes and their colours.
#include "core/format.h"
#include "models/stylecontroller.h"
#include "style/colorramps.h"
#include "style/featuresymbols.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

bool isNumeric(const Field &field)
{
    return field.type == Field::Type::Integer || field.type == Field::Type::Real;
}

/// The numbers of all years and scenarios: classes must mean the same in each of them.
NumberSample numbersOf(const YearSeries &series)
{
    std::vector<double> numbers;
    for (std::size_t scenario = 0; scenario < series.scenarios().size(); ++scenario) {
        for (std::size_t year = 0; year < series.years().size(); ++year) {
            const auto values = series.values(scenario, year);
            numbers.insert(numbers.end(), values.begin(), values.end());
        }
    }
    return NumberSample(std::move(numbers));
}

FieldSummaryPtr makeSummary(const FeatureTablePtr &table, const QString &field, const YearSeriesPtr &series)
{
    auto summary = std::make_shared<FieldSummary>();
    summary->table = table;
    summary->field = field;
    if (field != kSeriesField) {
        summary->numbers = numbersOf(*table, field);
        summary->categories = categoriesOf(*table, field, StyleController::kMostCategories);
    } else if (series && !series->hasPeriods()) {
        summary->numbers = numbersOf(*series);
    }
    return summary;
}

/// The colour by which categories and classes differ.
QColor &colorOf(Symbol &symbol, GeometryType type)
{
    return type == GeometryType::Line ? symbol.stroke : symbol.fill;
}

void clearKinds(Style &style)
{
    style.categoryField.clear();
    style.categories.clear();
    style.graduated.reset();
    style.proportional.reset();
    style.heat.reset();
}

/// A symbol that styles of single symbols can have again: classes without others hide theirs.
void showAgain(Style &style, GeometryType type)
{
    auto usual = defaultStyle(type, 0).symbol;
    if (auto &color = colorOf(style.symbol, type); color.alpha() == 0) {
        color = colorOf(usual, type);
    }
    if (type == GeometryType::Point && style.symbol.size <= 0) {
        style.symbol.size = usual.size;
    }
}

} // namespace

StyleController::Kind StyleController::kind() const
{
    const auto *shown = layer();
    if (shown == nullptr) {
        return Kind::Single;
    }
    const auto &style = shown->style;
    if (style.heat && geometryType() == GeometryType::Point) {
        return Kind::Heat;
    }
    if (style.graduated) {
        return Kind::Classes;
    }
    if (!style.categories.empty()) {
        return Kind::Categories;
    }
    return style.proportional ? Kind::Proportional : Kind::Single;
}

QStringList StyleController::fieldsFor(Kind kind) const
{
    QStringList names;
    const auto *shown = layer();
    if (shown == nullptr || !shown->table) {
        return names;
    }
    if (const auto *raster = rasterOf(shown)) { // the outline has no look of its own
        for (const auto &band : raster->facts().bands) {
            if (kind == Kind::Classes && raster->facts().kind == Raster::Kind::Numbers) {
                names.append(band.name);
            }
        }
        return names;
    }
    if (kind == Kind::Heat) {
        names.append(QString()); // every point counts 1
    }
    for (const auto &field : shown->table->fields) {
        if (kind == Kind::Categories || isNumeric(field)) {
            names.append(field.name);
        }
    }
    if (shown->series && kind != Kind::Categories && !shown->series->hasPeriods()) {
        names.append(kSeriesField);
    }
    return names;
}

QStringList StyleController::fields() const
{
    return fieldsFor(kind());
}

QStringList StyleController::allFields() const
{
    return fieldsFor(Kind::Categories);
}

QStringList StyleController::fieldTitles() const
{
    QStringList titles;
    const auto *shown = layer();
    for (const auto names = fields(); const auto &name : names) {
        const auto info = std::ranges::find(shown->fields, name, &FieldInfo::field);
        if (name.isEmpty()) {
            titles.append(tr("each point counts 1"));
        } else if (name == kSeriesField) {
            titles.append(tr("figures over years"));
        } else if (info != shown->fields.end() && !info->label.isEmpty()) {
            titles.append(u"%1 (%2)"_s.arg(info->label.in(m_map->language()), name));
        } else {
            titles.append(name);
        }
    }
    return titles;
}

QString StyleController::field() const
{
    const auto *shown = layer();
    if (shown == nullptr) {
        return {};
    }
    const auto &style = shown->style;
    switch (kind()) {
    case Kind::Categories:
        return style.categoryField;
    case Kind::Classes:
        return style.graduated ? style.graduated->field : QString();
    case Kind::Proportional:
        return style.proportional ? style.proportional->field : QString();
    case Kind::Heat:
        return style.heat ? style.heat->weightField : QString();
    case Kind::Single:
        break;
    }
    return {};
}

/// Figures over years before a column, a text before a number for categories.
QString StyleController::bestField(Kind kind) const
{
    const auto names = fieldsFor(kind);
    if (kind == Kind::Heat || names.isEmpty()) {
        return {};
    }
    if (names.contains(kSeriesField)) {
        return kSeriesField;
    }
    const auto &columns = layer()->table->fields;
    for (const auto &column : columns) {
        const bool isName = column.name.compare("id"_L1, Qt::CaseInsensitive) == 0
            || column.name.startsWith("name"_L1, Qt::CaseInsensitive);
        if (kind == Kind::Categories && column.type == Field::Type::Text && !isName) {
            return column.name;
        }
    }
    return names.front();
}

void StyleController::setKind(Kind kind)
{
    if (kind == this->kind() || !isReady()) {
        return;
    }
    m_ramp.clear();
    if (kind == Kind::Single) {
        m_wanted.reset();
        auto style = layer()->style;
        clearKinds(style);
        showAgain(style, geometryType());
        apply(std::move(style), {});
        return;
    }
    const auto field = bestField(kind);
    m_wanted = kind;
    if (kind == Kind::Heat) {
        m_wantedField.clear();
        build(kind);
    } else if (!field.isEmpty()) {
        summarize(field);
    } else {
        m_wanted.reset();
        refresh(); // the choice jumps back
    }
}

void StyleController::setField(const QString &field)
{
    if (field == this->field() || kind() == Kind::Single) {
        return;
    }
    m_wanted = kind();
    if (field.isEmpty()) {
        m_wantedField.clear();
        build(kind());
    } else {
        summarize(field);
    }
}

void StyleController::summarize(const QString &field)
{
    const auto *shown = layer();
    if (shown == nullptr || !shown->table || (m_wantedField == field && m_job.isRunning())) {
        return;
    }
    m_wantedField = field;
    setBusy(true);
    m_job.start([table = shown->table, field,
                 series = shown->series](const JobControl &) { return makeSummary(table, field, series); },
                [this](const FieldSummaryPtr &summary) { takeSummary(summary); });
}

void StyleController::takeSummary(const FieldSummaryPtr &summary)
{
    setBusy(false);
    if (layer() == nullptr || layer()->table != summary->table) {
        return;
    }
    m_summary = summary;
    if (m_wanted) {
        build(*m_wanted);
    } else if (const auto &graduated = layer()->style.graduated; graduated && !graduated->breaks.empty()) {
        m_method = methodOf(summary->numbers, graduated->breaks);
        m_count = int(graduated->breaks.size()) + 1;
    }
    refresh();
}

/// Makes the style anew from the summary, in one step.
void StyleController::build(Kind kind)
{
    m_wanted.reset();
    if (!isReady()) {
        return;
    }
    auto style = layer()->style;
    const auto heat = style.heat;
    clearKinds(style);
    showAgain(style, geometryType());
    switch (kind) {
    case Kind::Categories:
        buildCategories(style);
        break;
    case Kind::Classes:
        buildClasses(style);
        break;
    case Kind::Proportional:
        buildProportional(style);
        break;
    case Kind::Heat:
        style.heat = heat;
        buildHeat(style);
        break;
    case Kind::Single:
        break;
    }
    apply(std::move(style), u"field"_s);
}

void StyleController::buildCategories(Style &style) const
{
    const auto &found = m_summary->categories.categories;
    const auto *ramp = colorRamp(m_ramp);
    const auto colors =
        rampColors(ramp != nullptr ? *ramp : *colorRamp(u"distinct"), found.size(), m_reversed);
    style.categoryField = m_summary->field;
    for (std::size_t i = 0; i < found.size(); ++i) {
        StyleCategory category {.values = {found[i].value}, .label = {}, .symbol = style.symbol};
        colorOf(category.symbol, geometryType()) = colors[i];
        style.categories.push_back(std::move(category));
    }
    colorOf(style.symbol, geometryType()) = QColor(0x9a, 0x9a, 0x9a); // all others
    style.label = LocalizedText(u"andere"_s, u"others"_s);
}

void StyleController::buildClasses(Style &style) const
{
    const bool manual = m_method == ClassMethod::Manual;
    auto &graduated = style.graduated.emplace(
        Graduated {.field = m_summary->field, .breaks = {}, .colors = {}, .labels = {}, .unit = {}});
    graduated.breaks =
        classBreaks(m_summary->numbers, manual ? ClassMethod::Quantile : m_method, std::size_t(m_count));
    graduated.strokes = geometryType() == GeometryType::Line;
    graduated.colors = colorsFor(graduated.breaks.size() + 1);
    colorOf(style.symbol, geometryType()) = QColor(0xb4, 0xb4, 0xb4); // no figure
    style.label = {};
}

void StyleController::buildProportional(Style &style) const
{
    constexpr double kLargest = 40; // px
    style.proportional = Proportional {.field = m_summary->field, .maxSize = kLargest, .unit = {}};
    const auto largest = m_summary->numbers.max();
    style.proportional->maxValue = m_summary->field == kSeriesField ? 0 : std::max(largest, 1e-300);
}

void StyleController::buildHeat(Style &style) const
{
    if (!style.heat) {
        style.heat = HeatMap {.weightField = {}, .colors = {}};
        const auto *ramp = colorRamp(m_ramp);
        style.heat->colors = rampColors(ramp != nullptr ? *ramp : *colorRamp(u"ember"), 5, m_reversed);
    }
    const bool weighted = m_summary && !m_wantedField.isEmpty();
    if (style.heat->weightField != (weighted ? m_wantedField : QString())) {
        style.heat->weightField = weighted ? m_wantedField : QString();
        style.heat->maximum = weighted ? std::max(m_summary->numbers.max(), 1e-300) : HeatMap().maximum;
    }
}

std::vector<QColor> StyleController::colorsFor(std::size_t count) const
{
    const auto *ramp = colorRamp(m_ramp);
    return rampColors(ramp != nullptr ? *ramp : *colorRamp(u"blue"), count, m_reversed);
}

} // namespace revier
