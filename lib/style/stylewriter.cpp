// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/stylejson.h"
#include "style/stylenames_p.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

QJsonObject symbolToJson(const Symbol &symbol)
{
    QJsonArray dash;
    for (const auto length : symbol.dash) {
        dash.append(length);
    }
    return {{u"shape"_s, nameOf(kShapes, symbol.shape)},
            {u"size"_s, symbol.size},
            {u"fill"_s, symbol.fill.name(QColor::HexArgb)},
            {u"pattern"_s, nameOf(kPatterns, symbol.pattern)},
            {u"stroke"_s, symbol.stroke.name(QColor::HexArgb)},
            {u"strokeWidth"_s, symbol.strokeWidth},
            {u"casing"_s, symbol.casing.name(QColor::HexArgb)},
            {u"casingWidth"_s, symbol.casingWidth},
            {u"dash"_s, dash}};
}

QJsonObject areaToJson(const GroundArea &area)
{
    return {{u"field"_s, area.field},
            {u"maxField"_s, area.maxField},
            {u"shape"_s, nameOf(kShapes, area.shape)},
            {u"minScale"_s, area.minScale},
            {u"maxScale"_s, area.maxScale}};
}

QJsonArray colorsToJson(const std::vector<QColor> &colors)
{
    QJsonArray array;
    for (const auto &color : colors) {
        array.append(color.name(QColor::HexArgb));
    }
    return array;
}

QJsonObject heatToJson(const HeatMap &heat)
{
    QJsonObject object {
        {u"radius"_s, heat.radius}, {u"maximum"_s, heat.maximum}, {u"colors"_s, colorsToJson(heat.colors)}};
    if (!heat.weightField.isEmpty()) {
        object.insert(u"weightField"_s, heat.weightField);
    }
    return object;
}

QJsonObject graduatedToJson(const Graduated &graduated)
{
    QJsonObject object {{u"field"_s, graduated.field}};
    QJsonArray breaks;
    for (const auto value : graduated.breaks) {
        breaks.append(value);
    }
    const auto colors = colorsToJson(graduated.colors);
    QJsonArray labels;
    for (const auto &label : graduated.labels) {
        labels.append(label.toJson());
    }
    for (const auto &[key, list] :
         {std::pair(u"breaks"_s, breaks), {u"colors"_s, colors}, {u"labels"_s, labels}}) {
        if (!list.isEmpty()) {
            object.insert(key, list);
        }
    }
    if (graduated.strokes) {
        object.insert(u"strokes"_s, true);
    }
    if (!graduated.unit.isEmpty()) {
        object.insert(u"unit"_s, graduated.unit.toJson());
    }
    return object;
}

QJsonObject labelsToJson(const LabelStyle &labels)
{
    QJsonObject object {{u"field"_s, labels.field},       {u"size"_s, labels.size},
                        {u"bold"_s, labels.bold},         {u"italic"_s, labels.italic},
                        {u"capitals"_s, labels.capitals}, {u"priority"_s, labels.priority},
                        {u"minScale"_s, labels.minScale}};
    if (labels.halo) {
        object.insert(u"halo"_s, *labels.halo);
    }
    if (labels.value) {
        object.insert(u"value"_s, true);
    }
    if (labels.color.isValid()) {
        object.insert(u"color"_s, labels.color.name(QColor::HexArgb));
    }
    return object;
}

} // namespace

QJsonObject toJson(const Style &style)
{
    QJsonObject object {{u"symbol"_s, symbolToJson(style.symbol)}};
    if (!style.label.isEmpty()) {
        object.insert(u"label"_s, style.label.toJson());
    }
    if (!style.categoryField.isEmpty()) {
        object.insert(u"categoryField"_s, style.categoryField);
    }
    if (!style.uncertaintyField.isEmpty()) {
        object.insert(u"uncertaintyField"_s, style.uncertaintyField);
    }
    QJsonArray categories;
    for (const auto &category : style.categories) {
        categories.append(QJsonObject {{u"values"_s, QJsonArray::fromStringList(category.values)},
                                       {u"label"_s, category.label.toJson()},
                                       {u"symbol"_s, symbolToJson(category.symbol)}});
    }
    if (!categories.isEmpty()) {
        object.insert(u"categories"_s, categories);
    }
    if (style.graduated) {
        object.insert(u"graduated"_s, graduatedToJson(*style.graduated));
    }
    if (const auto &p = style.proportional) {
        object.insert(u"proportional"_s,
                      QJsonObject {{u"field"_s, p->field},
                                   {u"maxValue"_s, p->maxValue},
                                   {u"maxSize"_s, p->maxSize},
                                   {u"unit"_s, p->unit.toJson()}});
    }
    if (style.area) {
        object.insert(u"area"_s, areaToJson(*style.area));
    }
    if (style.heat) {
        object.insert(u"heat"_s, heatToJson(*style.heat));
    }
    if (style.labels) {
        object.insert(u"labels"_s, labelsToJson(*style.labels));
    }
    return object;
}

} // namespace revier
