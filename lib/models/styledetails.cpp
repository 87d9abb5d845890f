// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/styledetails.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

/// Lengths of line and gap in widths of the line.
const std::array<QList<double>, 4> kDashes {QList<double> {}, QList<double> {4, 2}, QList<double> {1, 2},
                                            QList<double> {4, 2, 1, 2}};

QList<double> dashOf(std::size_t number, double width)
{
    auto lengths = kDashes.at(number);
    for (auto &length : lengths) {
        length *= std::max(width, 0.5);
    }
    return lengths;
}

int numberOf(const Symbol &symbol)
{
    for (std::size_t i = 0; i < kDashes.size(); ++i) {
        const auto lengths = dashOf(i, symbol.strokeWidth);
        const auto same = [](double a, double b) { return std::abs(a - b) < 1e-6; };
        if (std::ranges::equal(lengths, symbol.dash, same)) {
            return int(i);
        }
    }
    return int(kDashes.size());
}

bool isUsable(double value, double most)
{
    return std::isfinite(value) && value >= 0 && value <= most;
}

constexpr double kLargestSymbol = 200; // px
constexpr double kWidestLine = 40;
constexpr double kLargestText = 100;
constexpr double kLargestScale = 1e9; // denominators

} // namespace

StyleDetails::StyleDetails(QObject *parent)
    : QObject(parent)
{
}

void StyleDetails::setEditor(StyleController *editor)
{
    if (m_editor == editor) {
        return;
    }
    m_editor = editor;
    connect(editor, &StyleController::styleChanged, this, &StyleDetails::changed);
    Q_EMIT editorChanged();
    Q_EMIT changed();
}

Symbol StyleDetails::symbol() const
{
    return layer() != nullptr ? layer()->style.symbol : Symbol();
}

LabelStyle StyleDetails::labels() const
{
    return layer() != nullptr ? layer()->style.labels.value_or(LabelStyle()) : LabelStyle();
}

QVariant StyleDetails::preview() const
{
    return QVariant::fromValue(LegendEntry {
        .label = {}, .symbol = symbol(), .type = m_editor ? m_editor->geometryType() : GeometryType::Point});
}

void StyleDetails::changeStyle(const QString &what, const std::function<void(Style &)> &change)
{
    if (layer() != nullptr) {
        auto style = layer()->style;
        change(style);
        m_editor->apply(std::move(style), what);
    }
}

void StyleDetails::changeSymbols(const QString &what, const std::function<void(Symbol &)> &change)
{
    changeStyle(what, [&change](Style &style) {
        change(style.symbol);
        for (auto &category : style.categories) {
            change(category.symbol);
        }
    });
}

void StyleDetails::changeLabels(const QString &what, const std::function<void(LabelStyle &)> &change)
{
    changeStyle(what, [&change](Style &style) {
        if (style.labels) {
            change(*style.labels);
        }
    });
}

void StyleDetails::setShape(int shape)
{
    if (shape >= 0 && shape <= int(MarkerShape::Cross)) {
        changeSymbols({}, [shape](Symbol &symbol) { symbol.shape = MarkerShape(shape); });
    }
}

void StyleDetails::setSize(double size)
{
    if (isUsable(size, kLargestSymbol)) {
        changeSymbols(u"size"_s, [size](Symbol &symbol) { symbol.size = size; });
    }
}

/// The fill of points and areas; classes and categories have colours of their own.
void StyleDetails::setFill(const QColor &color)
{
    if (color.isValid()) {
        changeStyle(u"fill"_s, [&color](Style &style) { style.symbol.fill = color; });
    }
}

void StyleDetails::setPattern(int pattern)
{
    if (pattern >= 0 && pattern <= int(FillPattern::Dots)) {
        changeSymbols({}, [pattern](Symbol &symbol) { symbol.pattern = FillPattern(pattern); });
    }
}

void StyleDetails::setStroke(const QColor &color)
{
    if (!color.isValid()) {
        return;
    }
    if (m_editor && m_editor->geometryType() == GeometryType::Line) { // by which categories differ
        changeStyle(u"stroke"_s, [&color](Style &style) { style.symbol.stroke = color; });
    } else {
        changeSymbols(u"stroke"_s, [&color](Symbol &symbol) { symbol.stroke = color; });
    }
}

void StyleDetails::setStrokeWidth(double width)
{
    if (isUsable(width, kWidestLine)) {
        changeSymbols(u"strokeWidth"_s, [width](Symbol &symbol) {
            const auto number = numberOf(symbol);
            symbol.strokeWidth = width;
            if (number < int(kDashes.size())) { // dashes grow with the line
                symbol.dash = dashOf(std::size_t(number), width);
            }
        });
    }
}

int StyleDetails::dash() const
{
    return numberOf(symbol());
}

void StyleDetails::setDash(int dash)
{
    if (dash >= 0 && dash < int(kDashes.size())) {
        changeSymbols(
            {}, [dash](Symbol &symbol) { symbol.dash = dashOf(std::size_t(dash), symbol.strokeWidth); });
    }
}

void StyleDetails::setCasing(const QColor &color)
{
    if (color.isValid()) {
        changeSymbols(u"casing"_s, [&color](Symbol &symbol) { symbol.casing = color; });
    }
}

void StyleDetails::setCasingWidth(double width)
{
    if (isUsable(width, kWidestLine)) {
        changeSymbols(u"casingWidth"_s, [width](Symbol &symbol) {
            symbol.casingWidth = width;
            if (width > 0 && symbol.casing.alpha() == 0) {
                symbol.casing = Qt::white;
            }
        });
    }
}

double StyleDetails::largestSize() const
{
    const auto *shown = layer();
    return shown != nullptr && shown->style.proportional ? shown->style.proportional->maxSize : 0;
}

void StyleDetails::setLargestSize(double size)
{
    if (isUsable(size, kLargestSymbol) && largestSize() > 0) {
        changeStyle(u"largestSize"_s, [size](Style &style) { style.proportional->maxSize = size; });
    }
}

double StyleDetails::heatRadius() const
{
    const auto *shown = layer();
    return shown != nullptr && shown->style.heat ? shown->style.heat->radius : 0;
}

void StyleDetails::setHeatRadius(double radius)
{
    if (isUsable(radius, kWidestHeat) && radius >= 1 && heatRadius() > 0) {
        changeStyle(u"radius"_s, [radius](Style &style) { style.heat->radius = radius; });
    }
}

double StyleDetails::heatMaximum() const
{
    const auto *shown = layer();
    return shown != nullptr && shown->style.heat ? shown->style.heat->maximum : 0;
}

void StyleDetails::setHeatMaximum(double maximum)
{
    if (std::isfinite(maximum) && maximum > 0 && heatRadius() > 0) {
        changeStyle(u"maximum"_s, [maximum](Style &style) { style.heat->maximum = maximum; });
    }
}

void StyleDetails::setLabelField(const QString &field)
{
    if (field == labelField()) {
        return;
    }
    changeStyle({}, [&field](Style &style) {
        if (field.isEmpty()) {
            style.labels.reset();
        } else {
            style.labels = style.labels.value_or(LabelStyle());
            style.labels->field = field;
        }
    });
}

void StyleDetails::setLabelSize(double size)
{
    if (isUsable(size, kLargestText) && size >= 1) {
        changeLabels(u"labelSize"_s, [size](LabelStyle &labels) { labels.size = size; });
    }
}

void StyleDetails::setLabelBold(bool bold)
{
    changeLabels({}, [bold](LabelStyle &labels) { labels.bold = bold; });
}

void StyleDetails::setLabelItalic(bool italic)
{
    changeLabels({}, [italic](LabelStyle &labels) { labels.italic = italic; });
}

double StyleDetails::labelHalo() const
{
    constexpr double kShare = 0.12; // em; what is drawn where the style says nothing
    const auto found = labels();
    return found.halo.value_or(std::max(1.0, kShare * found.size));
}

void StyleDetails::setLabelHalo(double halo)
{
    if (isUsable(halo, kWidestHalo)) {
        changeLabels(u"labelHalo"_s, [halo](LabelStyle &labels) { labels.halo = halo; });
    }
}

void StyleDetails::setLabelScale(double denominator)
{
    if (isUsable(denominator, kLargestScale)) {
        changeLabels(u"labelScale"_s, [denominator](LabelStyle &labels) { labels.minScale = denominator; });
    }
}

double StyleDetails::opacity() const
{
    return layer() != nullptr ? layer()->opacity : 1;
}

void StyleDetails::setOpacity(double opacity)
{
    if (layer() != nullptr && isUsable(opacity, 1) && opacity != layer()->opacity) {
        m_editor->map()->document()->setOpacity(m_editor->layerId(), opacity);
    }
}

double StyleDetails::minScale() const
{
    return layer() != nullptr ? layer()->minScale : 0;
}

void StyleDetails::setMinScale(double denominator)
{
    if (layer() != nullptr && isUsable(denominator, kLargestScale) && denominator != layer()->minScale) {
        m_editor->map()->document()->setScales(m_editor->layerId(), denominator, layer()->maxScale);
    }
}

double StyleDetails::maxScale() const
{
    return layer() != nullptr ? layer()->maxScale : 0;
}

void StyleDetails::setMaxScale(double denominator)
{
    if (layer() != nullptr && isUsable(denominator, kLargestScale) && denominator != layer()->maxScale) {
        m_editor->map()->document()->setScales(m_editor->layerId(), layer()->minScale, denominator);
    }
}

} // namespace revier
