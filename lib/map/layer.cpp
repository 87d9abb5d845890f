// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/layer.h"

#include "style/featuresymbols.h"
#include "style/legend.h"
#include "style/seriesstyle.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

GeometryType firstType(const FeatureTable &table)
{
    for (std::size_t i = 0; i < table.featureCount(); ++i) {
        if (table.geometry.type(i) != GeometryType::None) {
            return table.geometry.type(i);
        }
    }
    return GeometryType::None;
}

int firstTextField(const FeatureTable &table)
{
    const auto it = std::ranges::find(table.fields, Field::Type::Text, &Field::type);
    return it == table.fields.end() ? -1 : int(it - table.fields.begin());
}

/// Names tell a reader what was opened; tens of thousands of them would only cover the map.
std::optional<LabelStyle> defaultLabels(const FeatureTable &table)
{
    constexpr std::size_t kMostNames = 20000;
    if (table.featureCount() > kMostNames) {
        return std::nullopt;
    }
    for (const auto &name : {u"name"_s, u"Name"_s, u"NAME"_s, u"GEN"_s}) {
        if (localizedField(table, name, Language::German) >= 0) {
            return LabelStyle {.field = name, .size = 11, .color = {}};
        }
    }
    return std::nullopt;
}

/// Areas that hide what lies below.
bool isFilledArea(const Layer &layer)
{
    return layer.table && !layer.table->raster && dominantType(*layer.table) == GeometryType::Polygon
        && (layer.style.symbol.fill.alpha() > 0 || layer.style.graduated || !layer.style.categories.empty());
}

/// What the outline of a raster says of it; its name is the title.
std::vector<FieldInfo> rasterFields()
{
    const auto field = [](const QString &name, const QString &german, const QString &english) {
        return FieldInfo {.field = name, .label = LocalizedText(german, english), .unit = {}, .values = {}};
    };
    return {field(u"columns"_s, u"Spalten"_s, u"Columns"_s),
            field(u"rows"_s, u"Zeilen"_s, u"Rows"_s),
            field(u"cell_width"_s, u"Zellenbreite (Einheiten des Bezugssystems)"_s,
                  u"Cell width (units of the CRS)"_s),
            field(u"cell_height"_s, u"Zellenhöhe (Einheiten des Bezugssystems)"_s,
                  u"Cell height (units of the CRS)"_s),
            field(u"cell_type"_s, u"Datentyp"_s, u"Data type"_s),
            field(u"bands"_s, u"Bänder"_s, u"Bands"_s)};
}

} // namespace

bool Layer::isDrawnAt(double scaleDenominator) const
{
    return isScaleBetween(scaleDenominator, minScale, maxScale);
}

FeatureChoicePtr Layer::shownFeatures() const
{
    return choice && !filter.isEmpty() && choice->isOf(table, filter) ? choice : nullptr;
}

bool Layer::needsChoice() const
{
    return table && !filter.isEmpty() && filterError.isEmpty() && !shownFeatures();
}

ShownLayer shownLayer(const Layer &layer, const Moment &moment, Language language)
{
    if (!layer.series) {
        return {.style = layer.style, .values = {}, .text = {}, .choice = layer.shownFeatures()};
    }
    auto values = std::make_shared<const FeatureValues>(valuesAt(*layer.series, moment));
    const bool shown = usesSeries(layer.style) || layer.series->hasPeriods();
    auto text = shown ? momentText(*layer.series, *values, moment, language) : QString();
    return {.style = styleForSeries(layer.style, *layer.series, *values),
            .values = std::move(values),
            .text = std::move(text),
            .choice = layer.shownFeatures()};
}

bool isScaleBetween(double denominator, double minScale, double maxScale)
{
    return (minScale <= 0 || denominator <= minScale) && (maxScale <= 0 || denominator >= maxScale);
}

bool setFilters(MapState &state, const QMap<QString, QString> &filters)
{
    bool changed = false;
    for (auto &layer : state.layers) {
        const auto filter = filters.constFind(layer.id);
        if (filter != filters.cend() && *filter != layer.filter) {
            layer.filter = *filter;
            layer.choice.reset();
            layer.filterError.clear();
            changed = true;
        }
    }
    return changed;
}

void applyFilter(Layer &layer, const JobControl &control)
{
    if (!layer.needsChoice()) {
        return;
    }
    if (auto choice = chooseFeatures(layer.table, layer.filter, control)) {
        layer.choice = *std::move(choice);
    } else if (choice.error().code != Error::Code::Canceled) {
        layer.filterError =
            QCoreApplication::translate("revier::Layer",
                                        "%1: The filter cannot be applied; all features are shown. %2")
                .arg(QDir::toNativeSeparators(layer.path), choice.error().message);
    }
}

int MapState::layerIndex(QStringView id) const
{
    const auto it = std::ranges::find(layers, id, &Layer::id);
    return it == layers.end() ? -1 : int(it - layers.begin());
}

const LayerGroup *MapState::group(QStringView id) const
{
    const auto it = std::ranges::find(groups, id, &LayerGroup::id);
    return it == groups.end() ? nullptr : &*it;
}

bool MapState::isVisible(const Layer &layer) const
{
    const auto *parent = group(layer.groupId);
    return layer.visible && (parent == nullptr || parent->visible);
}

bool MapState::isVisible(const Layer &layer, const LayerSwitches &switches) const
{
    const auto found = switches.find(layer.id);
    return found == switches.end() ? isVisible(layer) : *found;
}

MapState MapState::shown() const
{
    auto state = *this;
    for (const auto &switches = panes.panes[std::size_t(panes.active)].layers; auto &layer : state.layers) {
        layer.visible = isVisible(layer, switches);
    }
    for (auto &group : state.groups) {
        group.visible = true;
    }
    return state;
}

void sortByGroups(MapState &state)
{
    const auto place = [&state](const Layer &layer) {
        const auto *group = state.group(layer.groupId);
        return group == nullptr ? -1 : group - state.groups.data();
    };
    std::ranges::stable_sort(state.layers, {}, place);
}

void addRaster(MapState &state, Layer layer)
{
    const auto kGroup = u"rasters"_s;
    if (state.groups.empty()) {
        const auto ground = std::ranges::find_last_if_not(state.layers, isFilledArea).begin();
        state.layers.insert(ground == state.layers.end() ? state.layers.begin() : ground + 1,
                            std::move(layer));
        return;
    }
    if (state.group(kGroup) == nullptr) {
        const auto isAbove = [&state](const LayerGroup &group) {
            return std::ranges::none_of(state.layers, [&group](const Layer &member) {
                return member.groupId == group.id && isFilledArea(member);
            });
        };
        const auto above = std::ranges::find_last_if(state.groups, isAbove).begin();
        state.groups.insert(above == state.groups.end() ? state.groups.begin() : above + 1,
                            {.id = kGroup, .title = LocalizedText(u"Rasterdaten"_s, u"Rasters"_s)});
    }
    layer.groupId = kGroup;
    state.layers.insert(state.layers.begin(), std::move(layer));
    sortByGroups(state);
}

Layer layerForTable(const FeatureTablePtr &table, int number)
{
    Layer layer;
    const QFileInfo file(table->path);
    layer.title = table->name.isEmpty() ? file.completeBaseName() : table->name;
    layer.id = layer.title.in(Language::German);
    layer.path = table->path;
    layer.sublayer = table->name;
    layer.table = table;
    layer.style = defaultStyle(firstType(*table), number);
    if (table->raster) {
        layer.fields = rasterFields();
        layer.titleField = u"name"_s;
        layer.selectable = table->raster->facts().kind == Raster::Kind::Numbers; // a photo is background
        return layer;
    }
    layer.style.labels = defaultLabels(*table);
    return layer;
}

QVariant localizedValue(const FeatureTable &table, std::size_t feature, const QString &field,
                        Language language)
{
    const auto other = language == Language::German ? Language::English : Language::German;
    for (const auto &name :
         {field + u'_' + languageCode(language), field, field + u'_' + languageCode(other)}) {
        if (auto value = table.value(feature, name); value.isValid() && !value.toString().isEmpty()) {
            return value;
        }
    }
    return {};
}

std::optional<std::size_t> featureWithId(const FeatureTable &table, QStringView id)
{
    const auto field = table.fieldIndex(u"id");
    for (std::size_t i = 0; field >= 0 && i < table.featureCount(); ++i) {
        if (table.columns[std::size_t(field)].value(i).toString() == id) {
            return i;
        }
    }
    return std::nullopt;
}

QString featureTitle(const Layer &layer, std::size_t feature, Language language)
{
    if (!layer.table || feature >= layer.table->featureCount()) {
        return {};
    }
    const auto &table = *layer.table;
    const std::array<QString, 5> candidates {layer.titleField,
                                             layer.style.labels ? layer.style.labels->field : QString(),
                                             u"name"_s, u"NAME"_s, u"GEN"_s};
    for (const auto &name : candidates) {
        if (const auto title = localizedValue(table, feature, name, language).toString(); !title.isEmpty()) {
            return title;
        }
    }
    const auto field = firstTextField(table);
    return field < 0 ? QString() : table.columns[std::size_t(field)].value(feature).toString();
}

} // namespace revier
