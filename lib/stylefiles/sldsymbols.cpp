// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stylefiles/sldsymbols_p.h"

#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

constexpr double kDefaultMark = 6; // px, SLD 1.0, 11.3.2

/// CssParameter, or SvgParameter of Symbology Encoding, by name.
class Parameters
{
public:
    Parameters(const XmlElement &element, StyleNotes &notes)
        : m_element(element)
        , m_notes(notes)
    {
        for (const auto &child : element.children) {
            if (child.name == u"CssParameter" || child.name == u"SvgParameter") {
                read(child);
            }
        }
    }

    [[nodiscard]] QString text(const QString &name) const { return m_values.value(name); }
    [[nodiscard]] double number(const QString &name, double otherwise) const
    {
        bool valid = false;
        const auto value = m_values.value(name).toDouble(&valid);
        return valid && std::isfinite(value) && value >= 0 ? value : otherwise;
    }
    /// \a name with its "-opacity".
    [[nodiscard]] QColor color(const QString &name, const QColor &otherwise) const
    {
        auto color = QColor::fromString(m_values.value(name));
        color = color.isValid() ? color : otherwise;
        if (const auto opacity = number(name + u"-opacity"_s, 1); opacity < 1 && color.isValid()) {
            color.setAlpha(int(std::lround(color.alpha() * opacity)));
        }
        return color;
    }
    /// Says so of parameters beyond \a known.
    void noteOthers(const QSet<QString> &known)
    {
        for (auto it = m_values.constBegin(); it != m_values.constEnd(); ++it) {
            if (!known.contains(it.key())) {
                m_notes.add(m_element.line, StyleText::tr("The parameter \"%1\" is left out.").arg(it.key()));
            }
        }
    }

private:
    void read(const XmlElement &parameter)
    {
        const auto name = parameter.attribute(u"name"_s);
        const bool literal = std::ranges::all_of(
            parameter.children, [](const XmlElement &child) { return child.name == u"Literal"; });
        if (!literal) {
            m_notes.add(parameter.line,
                        StyleText::tr("\"%1\" is computed from data; it has its default here.").arg(name));
            return;
        }
        m_values.insert(name, parameter.children.empty() ? parameter.text : parameter.children.front().text);
    }

    const XmlElement &m_element;
    StyleNotes &m_notes;
    QHash<QString, QString> m_values;
};

/// The number in the text of an element, or in its Literal.
std::optional<double> literalNumber(const XmlElement *element, StyleNotes &notes)
{
    if (element == nullptr) {
        return std::nullopt;
    }
    const auto *literal = element->child(u"Literal");
    bool valid = false;
    const auto value = (literal != nullptr ? literal->text : element->text).toDouble(&valid);
    if (!valid || !std::isfinite(value)) {
        notes.add(element->line,
                  StyleText::tr("\"%1\" is computed from data; it has its default here.").arg(element->name));
        return std::nullopt;
    }
    return value;
}

void readStroke(const XmlElement *stroke, Symbol &symbol, StyleNotes &notes)
{
    symbol.stroke = Qt::transparent;
    symbol.strokeWidth = 1;
    if (stroke == nullptr) {
        return;
    }
    Parameters parameters(*stroke, notes);
    symbol.stroke = parameters.color(u"stroke"_s, Qt::black);
    symbol.strokeWidth = parameters.number(u"stroke-width"_s, 1);
    const auto dashes = parameters.text(u"stroke-dasharray"_s).split(u' ', Qt::SkipEmptyParts);
    for (const auto &length : dashes) {
        symbol.dash.append(length.toDouble());
    }
    if (symbol.dash.size() % 2 != 0) { // repeated, as in SVG
        symbol.dash += symbol.dash;
    }
    if (std::ranges::any_of(symbol.dash, [](double length) { return !(length > 0); })) {
        symbol.dash.clear();
        notes.add(stroke->line, StyleText::tr("Dashes without a length are drawn as a continuous line."));
    }
    parameters.noteOthers({u"stroke"_s, u"stroke-width"_s, u"stroke-opacity"_s, u"stroke-dasharray"_s});
    for (const auto *name : {"GraphicFill", "GraphicStroke"}) {
        if (stroke->child(QString::fromLatin1(name)) != nullptr) {
            notes.add(stroke->line, StyleText::tr("Lines of pictures or marks are drawn plain."));
        }
    }
}

/// The pattern of a GraphicFill, if it is one of ours.
std::optional<FillPattern> patternOf(const XmlElement &graphicFill)
{
    const auto *graphic = graphicFill.child(u"Graphic");
    const auto *mark = graphic == nullptr ? nullptr : graphic->child(u"Mark");
    const auto name = mark == nullptr ? QString() : mark->textOf(u"WellKnownName");
    for (const auto &[known, pattern] : kPatternMarks) {
        if (name == known) {
            return pattern;
        }
    }
    return std::nullopt;
}

void readFill(const XmlElement *fill, Symbol &symbol, StyleNotes &notes)
{
    symbol.fill = Qt::transparent;
    if (fill == nullptr) {
        return;
    }
    if (const auto *graphic = fill->child(u"GraphicFill"); graphic != nullptr) {
        const auto pattern = patternOf(*graphic);
        symbol.pattern = pattern.value_or(FillPattern::DiagonalHatch);
        if (!pattern) {
            notes.add(graphic->line, StyleText::tr("A pattern of pictures or marks is drawn as a hatch."));
        }
        return;
    }
    Parameters parameters(*fill, notes);
    symbol.fill = parameters.color(u"fill"_s, QColor(0x80, 0x80, 0x80));
    parameters.noteOthers({u"fill"_s, u"fill-opacity"_s});
}

void readMark(const XmlElement &mark, Symbol &symbol, StyleNotes &notes)
{
    const auto name = mark.textOf(u"WellKnownName");
    symbol.shape = MarkerShape::Square;
    const auto found =
        std::ranges::find_if(kMarks, [&name](const auto &entry) { return name == entry.first; });
    if (found != kMarks.end()) {
        symbol.shape = found->second;
    } else if (name == u"cross" || name == u"cross2" || name == u"shape://times") {
        symbol.shape = MarkerShape::Cross;
    } else if (!name.isEmpty()) {
        symbol.shape = MarkerShape::Circle;
        notes.add(mark.line, StyleText::tr("The mark \"%1\" is drawn as a circle.").arg(name));
    }
    readFill(mark.child(u"Fill"), symbol, notes);
    readStroke(mark.child(u"Stroke"), symbol, notes);
}

void readRotation(const XmlElement &graphic, Symbol &symbol, StyleNotes &notes)
{
    const auto angle = literalNumber(graphic.child(u"Rotation"), notes).value_or(0);
    if (angle == 180 && symbol.shape == MarkerShape::Triangle) {
        symbol.shape = MarkerShape::TriangleDown;
    } else if (std::fmod(angle, 360) != 0) {
        notes.add(graphic.line, StyleText::tr("Markers are not turned."));
    }
}

void readPoint(const XmlElement &symbolizer, Symbol &symbol, StyleNotes &notes)
{
    const auto *graphic = symbolizer.child(u"Graphic");
    if (graphic == nullptr) {
        return;
    }
    if (graphic->child(u"ExternalGraphic") != nullptr) {
        notes.add(graphic->line, StyleText::tr("A picture is drawn as a mark."));
    }
    if (const auto *mark = graphic->child(u"Mark"); mark != nullptr) {
        readMark(*mark, symbol, notes);
    } else {
        symbol.shape = MarkerShape::Square;
        symbol.fill = QColor(0x80, 0x80, 0x80);
        symbol.stroke = Qt::black;
    }
    symbol.size = std::max(0.0, literalNumber(graphic->child(u"Size"), notes).value_or(kDefaultMark));
    const auto opacity = std::clamp(literalNumber(graphic->child(u"Opacity"), notes).value_or(1), 0.0, 1.0);
    for (auto *color : {&symbol.fill, &symbol.stroke}) {
        color->setAlpha(int(std::lround(color->alpha() * opacity)));
    }
    readRotation(*graphic, symbol, notes);
}

void noteUnits(const XmlElement &symbolizer, StyleNotes &notes)
{
    const auto unit = symbolizer.attribute(u"uom"_s);
    if (!unit.isEmpty() && !unit.endsWith("pixel"_L1)) {
        notes.add(symbolizer.line,
                  StyleText::tr("Sizes in units of the ground (%1) are taken as px.").arg(unit));
    }
    for (const auto *name : {"Geometry", "PerpendicularOffset", "Displacement"}) {
        if (symbolizer.child(QString::fromLatin1(name)) != nullptr) {
            notes.add(symbolizer.line,
                      StyleText::tr("\"%1\" is left out: features are drawn where they are.")
                          .arg(QString::fromLatin1(name)));
        }
    }
    for (const auto *option : symbolizer.all(u"VendorOption")) {
        notes.add(option->line,
                  StyleText::tr("The option \"%1\" is left out.").arg(option->attribute(u"name"_s)));
    }
}

GeometryType typeOf(const XmlElement &symbolizer)
{
    if (symbolizer.name == u"LineSymbolizer") {
        return GeometryType::Line;
    }
    return symbolizer.name == u"PolygonSymbolizer" ? GeometryType::Polygon : GeometryType::Point;
}

Symbol parseOne(const XmlElement &symbolizer, StyleNotes &notes)
{
    Symbol symbol;
    noteUnits(symbolizer, notes);
    switch (typeOf(symbolizer)) {
    case GeometryType::Line:
        symbol.stroke = Qt::black;
        readStroke(symbolizer.child(u"Stroke"), symbol, notes);
        break;
    case GeometryType::Polygon:
        readFill(symbolizer.child(u"Fill"), symbol, notes);
        readStroke(symbolizer.child(u"Stroke"), symbol, notes);
        break;
    default:
        readPoint(symbolizer, symbol, notes);
    }
    return symbol;
}

/// Puts \a top over what is there; false if we have no symbol for that.
bool addOver(SldSymbol &below, GeometryType type, const Symbol &top)
{
    auto &symbol = below.symbol;
    if (below.type == GeometryType::Line && type == GeometryType::Line && symbol.strokeWidth > top.strokeWidth
        && symbol.casingWidth == 0) {
        const auto casing = symbol.stroke;
        const auto width = (symbol.strokeWidth - top.strokeWidth) / 2;
        symbol = top;
        symbol.casing = casing;
        symbol.casingWidth = width;
        return true;
    }
    if (below.type != GeometryType::Polygon || symbol.stroke.alpha() > 0) {
        return false;
    }
    if (type == GeometryType::Polygon && top.pattern != FillPattern::Solid) {
        const auto fill = symbol.fill;
        symbol = top;
        symbol.fill = fill;
        return true;
    }
    if (type == GeometryType::Line || (type == GeometryType::Polygon && top.fill.alpha() == 0)) {
        symbol.stroke = top.stroke;
        symbol.strokeWidth = top.strokeWidth;
        symbol.dash = top.dash;
        return true;
    }
    return false;
}

bool isBold(const QString &weight)
{
    return weight.startsWith("bold"_L1) || weight.toInt() >= 600;
}

void readFont(const XmlElement &element, LabelStyle &labels, StyleNotes &notes)
{
    const auto *font = element.child(u"Font");
    if (font == nullptr) {
        labels.size = 10; // SLD 1.0, 11.4.3
        return;
    }
    const Parameters parameters(*font, notes);
    labels.size = parameters.number(u"font-size"_s, 10);
    labels.bold = isBold(parameters.text(u"font-weight"_s));
    labels.italic =
        parameters.text(u"font-style"_s) == u"italic" || parameters.text(u"font-style"_s) == u"oblique";
    if (const auto family = parameters.text(u"font-family"_s); !family.isEmpty() && family != u"Open Sans") {
        notes.add(font->line, StyleText::tr("The font \"%1\": labels are written in Open Sans.").arg(family));
    }
}

void readHalo(const XmlElement &element, LabelStyle &labels, StyleNotes &notes)
{
    const auto *halo = element.child(u"Halo");
    if (halo == nullptr) {
        labels.halo = 0;
        return;
    }
    labels.halo = std::clamp(literalNumber(halo->child(u"Radius"), notes).value_or(1), 0.0, kWidestHalo);
    if (const auto *fill = halo->child(u"Fill"); fill != nullptr) {
        if (Parameters(*fill, notes).color(u"fill"_s, Qt::white) != QColor(Qt::white)) {
            notes.add(fill->line, StyleText::tr("The halo has the colour of the map."));
        }
    }
}

} // namespace

std::optional<SldSymbol> parseSymbolizers(const std::vector<const XmlElement *> &symbolizers,
                                          StyleNotes &notes)
{
    std::optional<SldSymbol> result;
    for (const auto *element : symbolizers) {
        if (element->name == u"RasterSymbolizer") {
            notes.add(element->line, StyleText::tr("Rasters are left out."));
            continue;
        }
        const auto type = typeOf(*element);
        const auto symbol = parseOne(*element, notes);
        if (!result) {
            result = SldSymbol {type, symbol};
        } else if (!addOver(*result, type, symbol)) {
            notes.add(element->line,
                      StyleText::tr("Several symbols over each other: the first one is drawn."));
        }
    }
    return result;
}

std::optional<LabelStyle> parseTextSymbolizer(const XmlElement &element, StyleNotes &notes)
{
    const auto *label = element.child(u"Label");
    const auto *property = label == nullptr ? nullptr : label->child(u"PropertyName");
    property = property == nullptr && label != nullptr ? label->child(u"ValueReference") : property;
    if (property == nullptr || property->text.isEmpty()) {
        notes.add(element.line, StyleText::tr("Labels that are no value of a field are left out."));
        return std::nullopt;
    }
    if (label->children.size() > 1 || !label->text.isEmpty()) {
        notes.add(
            label->line,
            StyleText::tr("Labels made of several parts: \"%1\" alone is written.").arg(property->text));
    }
    LabelStyle labels;
    labels.field = property->text;
    readFont(element, labels, notes);
    readHalo(element, labels, notes);
    if (const auto *fill = element.child(u"Fill"); fill != nullptr) {
        labels.color = Parameters(*fill, notes).color(u"fill"_s, Qt::black);
    }
    if (element.child(u"LabelPlacement") != nullptr) {
        notes.add(element.line, StyleText::tr("Labels find their own places."));
    }
    noteUnits(element, notes);
    return labels;
}

} // namespace revier
