// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stylefiles/qmlsymbols_p.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

constexpr double kHairline = 1; // px: what QGIS draws as thin as it can

/// Values of one symbol layer with their units.
class LayerOptions
{
public:
    LayerOptions(const XmlElement &element, StyleNotes &notes)
        : m_element(element)
        , m_options(qmlOptions(element))
        , m_notes(notes)
    {
    }

    [[nodiscard]] QString text(const QString &name) const { return m_options.value(name); }
    [[nodiscard]] double number(const QString &name, double otherwise) const
    {
        bool valid = false;
        const auto value = m_options.value(name).toDouble(&valid);
        return valid && std::isfinite(value) ? value : otherwise;
    }
    [[nodiscard]] double pixels(const QString &name, double otherwiseMm) const
    {
        return qmlPixels(std::max(0.0, number(name, otherwiseMm)), text(name + u"_unit"_s), m_element,
                         m_notes);
    }
    [[nodiscard]] QColor color(const QString &name, const QColor &otherwise) const
    {
        return qmlColor(text(name), otherwise);
    }
    [[nodiscard]] bool isNone(const QString &name) const { return text(name) == u"no"; }

    /// A line of \a styleName: solid, no, dash, dot and so on.
    void readLine(const QString &colorName, const QString &widthName, const QString &styleName,
                  Symbol &symbol)
    {
        symbol.stroke = isNone(styleName) ? QColor(Qt::transparent) : color(colorName, QColor(35, 35, 35));
        symbol.strokeWidth = pixels(widthName, 0.26);
        if (symbol.strokeWidth <= 0) {
            symbol.strokeWidth = kHairline;
        }
        const auto style = text(styleName);
        const auto w = symbol.strokeWidth;
        if (style == u"dash") {
            symbol.dash = {4 * w, 2 * w};
        } else if (style == u"dot") {
            symbol.dash = {w, 2 * w};
        } else if (style.startsWith("dash dot"_L1)) {
            symbol.dash = {4 * w, 2 * w, w, 2 * w};
        }
        readDashes(symbol);
    }

    void noteOffset() const
    {
        const auto offset = text(u"offset"_s);
        if (!offset.isEmpty() && offset != u"0,0" && offset != u"0") {
            m_notes.add(m_element.line, StyleText::tr("Symbols are not moved away from their features."));
        }
    }
    void noteDataDefined() const
    {
        const auto *properties = m_element.child(u"data_defined_properties");
        const auto *map = properties == nullptr ? nullptr : properties->child(u"Option");
        for (const auto &option : map == nullptr ? std::vector<XmlElement>() : map->children) {
            if (option.attribute(u"name"_s) == u"properties" && !option.children.empty()) {
                m_notes.add(properties->line,
                            StyleText::tr("Sizes and colours that are computed from data."));
            }
        }
    }

private:
    void readDashes(Symbol &symbol) const
    {
        if (text(u"use_custom_dash"_s) != u"1") {
            return;
        }
        symbol.dash.clear();
        for (const auto lengths = text(u"customdash"_s).split(u';'); const auto &length : lengths) {
            symbol.dash.append(qmlPixels(length.toDouble(), text(u"customdash_unit"_s), m_element, m_notes));
        }
        const bool valid = std::ranges::all_of(symbol.dash, [](double length) { return length > 0; });
        if (!valid || symbol.dash.size() % 2 != 0) {
            symbol.dash.clear();
            m_notes.add(m_element.line,
                        StyleText::tr("Dashes without a length are drawn as a continuous line."));
        }
    }

    const XmlElement &m_element;
    QHash<QString, QString> m_options;
    StyleNotes &m_notes;
};

void readMarker(const XmlElement &layer, Symbol &symbol, StyleNotes &notes)
{
    LayerOptions options(layer, notes);
    const auto name = options.text(u"name"_s);
    const auto found =
        std::ranges::find_if(kQmlShapes, [&name](const auto &entry) { return name == entry.first; });
    if (found != kQmlShapes.end()) {
        symbol.shape = found->second;
    } else if (name == u"equilateral_triangle") {
        symbol.shape = MarkerShape::Triangle;
    } else if (name == u"regular_star") {
        symbol.shape = MarkerShape::Star;
    } else if (name == u"cross" || name == u"cross_fill") {
        symbol.shape = MarkerShape::Cross;
    } else {
        notes.add(layer.line, StyleText::tr("The mark \"%1\" is drawn as a circle.").arg(name));
    }
    symbol.size = options.pixels(u"size"_s, 2);
    symbol.fill = options.color(u"color"_s, Qt::gray);
    options.readLine(u"outline_color"_s, u"outline_width"_s, u"outline_style"_s, symbol);
    const auto angle = options.number(u"angle"_s, 0);
    if (angle == 180 && symbol.shape == MarkerShape::Triangle) {
        symbol.shape = MarkerShape::TriangleDown;
    } else if (std::fmod(angle, 360) != 0) {
        notes.add(layer.line, StyleText::tr("Markers are not turned."));
    }
    options.noteOffset();
    options.noteDataDefined();
}

void readLine(const XmlElement &layer, Symbol &symbol, StyleNotes &notes)
{
    LayerOptions options(layer, notes);
    options.readLine(u"line_color"_s, u"line_width"_s, u"line_style"_s, symbol);
    options.noteOffset();
    options.noteDataDefined();
}

void readFill(const XmlElement &layer, Symbol &symbol, StyleNotes &notes)
{
    LayerOptions options(layer, notes);
    const auto style = options.text(u"style"_s);
    symbol.fill = options.isNone(u"style"_s) ? QColor(Qt::transparent) : options.color(u"color"_s, Qt::gray);
    options.readLine(u"outline_color"_s, u"outline_width"_s, u"outline_style"_s, symbol);
    if (style == u"no" || style == u"solid" || style.isEmpty()) {
        options.noteOffset();
        options.noteDataDefined();
        return;
    }
    symbol.pattern = FillPattern::DiagonalHatch;
    if (style.startsWith("dense"_L1)) {
        symbol.pattern = FillPattern::Dots;
    } else if (style == u"diagonal_x" || style == u"cross") {
        symbol.pattern = FillPattern::CrossHatch;
    }
    const auto pattern = symbol.fill;
    if (symbol.stroke.alpha() > 0 && symbol.stroke != pattern) {
        notes.add(layer.line, StyleText::tr("Patterns have the colour of the outline."));
    } else {
        symbol.stroke = pattern;
    }
    symbol.fill = Qt::transparent;
    options.noteDataDefined();
}

/// One symbol layer; false if it is none of the simple ones.
bool readLayer(const XmlElement &layer, Symbol &symbol, StyleNotes &notes)
{
    const auto kind = layer.attribute(u"class"_s);
    if (kind == u"SimpleMarker") {
        readMarker(layer, symbol, notes);
    } else if (kind == u"SimpleLine") {
        readLine(layer, symbol, notes);
    } else if (kind == u"SimpleFill") {
        readFill(layer, symbol, notes);
    } else {
        notes.add(layer.line, StyleText::tr("A symbol layer of the kind \"%1\" is left out.").arg(kind));
        return false;
    }
    return true;
}

/// \a top over \a below; false if we have no symbol for that.
bool addOver(GeometryType type, Symbol &below, const Symbol &top)
{
    if (type == GeometryType::Line && below.casingWidth == 0 && below.strokeWidth > top.strokeWidth) {
        const auto casing = below.stroke;
        const auto width = (below.strokeWidth - top.strokeWidth) / 2;
        below = top;
        below.casing = casing;
        below.casingWidth = width;
        return true;
    }
    if (type == GeometryType::Polygon && below.stroke.alpha() == 0 && top.fill.alpha() == 0) {
        const auto fill = below.fill; // a pattern, or an outline alone
        below = top;
        below.fill = fill;
        return true;
    }
    return false;
}

} // namespace

QHash<QString, QString> qmlOptions(const XmlElement &element)
{
    QHash<QString, QString> result;
    for (const auto *prop : element.all(u"prop")) {
        result.insert(prop->attribute(u"k"_s), prop->attribute(u"v"_s));
    }
    if (const auto *map = element.child(u"Option"); map != nullptr) {
        for (const auto *option : map->all(u"Option")) {
            result.insert(option->attribute(u"name"_s), option->attribute(u"value"_s));
        }
    }
    return result;
}

QColor qmlColor(const QString &text, const QColor &otherwise)
{
    const auto parts = text.split(u',');
    if (parts.size() < 3) {
        const auto named = QColor::fromString(text);
        return named.isValid() ? named : otherwise;
    }
    bool valid = true;
    const auto byte = [&](qsizetype i) {
        bool good = false;
        const auto value = parts[i].trimmed().toInt(&good);
        valid = valid && good;
        return std::clamp(value, 0, 255);
    };
    const QColor color(byte(0), byte(1), byte(2), parts.size() > 3 ? byte(3) : 255);
    return valid ? color : otherwise;
}

double qmlPixels(double value, const QString &unit, const XmlElement &element, StyleNotes &notes)
{
    constexpr double kPerInch = 96;
    constexpr double kLargest = 1e6; // nobody draws more, and it stays finite
    value = std::min(value, kLargest);
    if (unit == u"Pixel" || unit == u"pixel") {
        return value;
    }
    if (unit == u"Point") {
        return value * kPerInch / 72;
    }
    if (unit == u"Inch") {
        return value * kPerInch;
    }
    if (!unit.isEmpty() && unit != u"MM") {
        notes.add(element.line,
                  StyleText::tr("Sizes in units of the ground (%1) are taken as px.").arg(unit));
        return value;
    }
    return value * kPerInch / 25.4;
}

QmlSymbol parseQmlSymbol(const XmlElement &element, StyleNotes &notes)
{
    QmlSymbol result;
    const auto type = element.attribute(u"type"_s);
    if (type != u"marker") {
        result.type = type == u"line" ? GeometryType::Line : GeometryType::Polygon;
    }
    bool any = false;
    for (const auto *layer : element.all(u"layer")) {
        Symbol symbol;
        if (layer->attribute(u"enabled"_s) == u"0" || !readLayer(*layer, symbol, notes)) {
            continue;
        }
        if (!any) {
            result.symbol = symbol;
            any = true;
        } else if (!addOver(result.type, result.symbol, symbol)) {
            notes.add(layer->line, StyleText::tr("Several symbols over each other: the first one is drawn."));
        }
    }
    bool valid = false;
    const auto alpha = element.attribute(u"alpha"_s).toDouble(&valid);
    for (auto *color : {&result.symbol.fill, &result.symbol.stroke, &result.symbol.casing}) {
        color->setAlpha(int(std::lround(color->alpha() * (valid ? std::clamp(alpha, 0.0, 1.0) : 1))));
    }
    return result;
}

} // namespace revier
