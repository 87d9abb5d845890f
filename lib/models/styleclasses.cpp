// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The classes of StyleController: methods, breaks, colours and names.
#include "models/stylecontroller.h"
#include "style/colorramps.h"
#include "style/featuresymbols.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

bool fits(const ColorRamp &ramp, StyleController::Kind kind)
{
    if (kind == StyleController::Kind::Heat) {
        return ramp.kind == RampKind::Sequential;
    }
    return (ramp.kind == RampKind::Qualitative) == (kind == StyleController::Kind::Categories);
}

/// The colour by which categories and classes differ.
QColor &colorOf(Symbol &symbol, GeometryType type)
{
    return type == GeometryType::Line ? symbol.stroke : symbol.fill;
}

} // namespace

void StyleController::setMethod(int method)
{
    if (method < int(ClassMethod::EqualInterval) || method > int(ClassMethod::Manual)
        || method == int(m_method)) {
        return;
    }
    m_method = ClassMethod(method);
    if (m_method != ClassMethod::Manual && kind() == Kind::Classes && m_summary) {
        build(Kind::Classes);
    }
    refresh();
}

int StyleController::classCount() const
{
    const auto *shown = layer();
    const bool classed =
        shown != nullptr && shown->style.graduated && !shown->style.graduated->colors.empty();
    return classed ? int(shown->style.graduated->colors.size()) : m_count;
}

void StyleController::setClassCount(int count)
{
    m_count = std::clamp(count, 2, kMostClasses);
    if (kind() == Kind::Classes && m_summary) {
        m_method = m_method == ClassMethod::Manual ? ClassMethod::Quantile : m_method;
        build(Kind::Classes);
    }
}

QStringList StyleController::rampIds() const
{
    QStringList ids;
    for (const auto &ramp : colorRamps()) {
        if (fits(ramp, kind())) {
            ids.append(QString::fromLatin1(ramp.id));
        }
    }
    return ids;
}

QStringList StyleController::rampTitles() const
{
    QStringList titles;
    for (const auto &ramp : colorRamps()) {
        if (fits(ramp, kind())) {
            titles.append(rampTitle(ramp, m_map ? m_map->language() : Language::German));
        }
    }
    return titles;
}

QString StyleController::ramp() const
{
    const auto *shown = layer();
    std::vector<QColor> colors;
    if (shown != nullptr && shown->style.heat) {
        colors = shown->style.heat->colors;
    } else if (shown != nullptr && shown->style.graduated) {
        colors = shown->style.graduated->colors;
    } else if (shown != nullptr) {
        for (auto category : shown->style.categories) {
            colors.push_back(colorOf(category.symbol, geometryType()));
        }
    }
    const auto found = rampOf(colors);
    return found && !colors.empty() ? QString::fromLatin1(found->ramp->id) : QString();
}

QStringList StyleController::rampPreview(const QString &id) const
{
    constexpr std::size_t kPreview = 5;
    const auto *ramp = colorRamp(id);
    if (ramp == nullptr) {
        return {};
    }
    QStringList names;
    for (const auto &color : rampColors(*ramp, std::min(ramp->mostClasses, kPreview), m_reversed)) {
        names.append(color.name());
    }
    return names;
}

bool StyleController::isReversed() const
{
    return m_reversed;
}

void StyleController::setRamp(const QString &id)
{
    if (colorRamp(id) != nullptr) {
        m_ramp = id;
        recolor(u"ramp"_s);
    }
}

void StyleController::setReversed(bool reversed)
{
    if (m_reversed != reversed) {
        m_reversed = reversed;
        if (m_ramp.isEmpty()) {
            m_ramp = ramp();
        }
        recolor(u"ramp"_s);
        refresh();
    }
}

void StyleController::recolor(const QString &what)
{
    const auto *ramp = colorRamp(m_ramp);
    if (layer() == nullptr || ramp == nullptr || !fits(*ramp, kind())) {
        return;
    }
    auto style = layer()->style;
    if (style.heat) {
        style.heat->colors = rampColors(*ramp, 5, m_reversed);
    } else if (style.graduated) {
        style.graduated->colors = rampColors(*ramp, style.graduated->breaks.size() + 1, m_reversed);
    } else {
        const auto colors = rampColors(*ramp, style.categories.size(), m_reversed);
        for (std::size_t i = 0; i < colors.size(); ++i) {
            colorOf(style.categories[i].symbol, geometryType()) = colors[i];
        }
    }
    apply(std::move(style), what);
}

bool StyleController::setBreak(int row, const QString &text)
{
    bool valid = false;
    const auto value = localeOf(m_map->language()).toDouble(text.trimmed(), &valid);
    auto style = layer() != nullptr ? layer()->style : Style();
    if (!style.graduated || !valid || !std::isfinite(value)) {
        return false;
    }
    auto &breaks = style.graduated->breaks;
    const auto index = std::size_t(row - 1);
    if (row < 1 || index >= breaks.size() || (index > 0 && value <= breaks[index - 1])
        || (index + 1 < breaks.size() && value >= breaks[index + 1])) {
        return false;
    }
    if (breaks[index] != value) {
        breaks[index] = value;
        m_method = ClassMethod::Manual;
        apply(std::move(style), u"break"_s);
    }
    return true;
}

void StyleController::setClassColor(int row, const QColor &color)
{
    if (layer() == nullptr || row < 0 || !color.isValid()) {
        return;
    }
    auto style = layer()->style;
    const auto index = std::size_t(row);
    if (style.graduated && index < style.graduated->colors.size()) {
        style.graduated->colors[index] = color;
    } else if (index < style.categories.size()) {
        colorOf(style.categories[index].symbol, geometryType()) = color;
    }
    apply(std::move(style), u"color"_s);
}

void StyleController::setClassLabel(int row, const QString &label)
{
    if (layer() == nullptr || row < 0) {
        return;
    }
    auto style = layer()->style;
    const auto index = std::size_t(row);
    if (style.graduated && index < style.graduated->colors.size()) {
        style.graduated->labels.resize(style.graduated->colors.size());
        const auto shown = StyleClassModel::ShownRole;
        for (std::size_t i = 0; i < style.graduated->labels.size(); ++i) {
            if (style.graduated->labels[i].isEmpty()) { // all have one, or none
                style.graduated->labels[i] = m_classes.data(m_classes.index(int(i)), shown).toString();
            }
        }
        style.graduated->labels[index] = label;
    } else if (index < style.categories.size()) {
        style.categories[index].label = label;
    }
    apply(std::move(style), u"label"_s);
}

} // namespace revier
