// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stylefiles/qmlsymbols_p.h"

#include "style/featuresymbols.h"

#include <QRegularExpression>
#include <QXmlStreamWriter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

QString colorText(const QColor &color)
{
    return u"%1,%2,%3,%4"_s.arg(color.red()).arg(color.green()).arg(color.blue()).arg(color.alpha());
}

/// A field in an expression; plain names stay plain.
QString fieldText(const QString &field)
{
    static const QRegularExpression plain(u"^[A-Za-z_][A-Za-z_0-9]*$"_s);
    return plain.match(field).hasMatch() ? field
                                         : u"\"%1\""_s.arg(QString(field).replace(u"\""_s, u"\"\""_s));
}

/// Writes what QGIS 3.16 and later read.
class QmlWriter
{
public:
    QmlWriter(const LayerLook &look, Language language)
        : m_look(look)
        , m_style(look.style)
        , m_language(language)
        , m_xml(&m_bytes)
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
    }

    WrittenStyle run()
    {
        noteWhatOnlyWeHave(m_look, m_notes);
        const bool scales = m_look.minScale > 0 || m_look.maxScale > 0;
        m_xml.writeDTD(u"<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>"_s);
        m_xml.writeStartElement(u"qgis"_s);
        attribute("version", u"3.16"_s);
        attribute("styleCategories", u"Symbology|Labeling|Rendering"_s);
        attribute("hasScaleBasedVisibilityFlag", scales ? u"1"_s : u"0"_s);
        attribute("minScale", xmlNumber(m_look.minScale));
        attribute("maxScale", xmlNumber(m_look.maxScale));
        attribute("labelsEnabled", m_style.labels ? u"1"_s : u"0"_s);
        writeRenderer();
        writeLabels();
        m_xml.writeTextElement(u"blendMode"_s, u"0"_s);
        m_xml.writeTextElement(u"layerOpacity"_s, xmlNumber(m_look.opacity));
        m_xml.writeTextElement(u"layerGeometryType"_s, geometryNumber());
        m_xml.writeEndDocument();
        return {.xml = std::move(m_bytes), .notes = m_notes.take()};
    }

private:
    void attribute(const char *name, const QString &value)
    {
        m_xml.writeAttribute(QString::fromLatin1(name), value);
    }

    [[nodiscard]] QString geometryNumber() const
    {
        if (m_look.type == GeometryType::Line) {
            return u"1"_s;
        }
        return m_look.type == GeometryType::Polygon ? u"2"_s : u"0"_s;
    }

    void writeRenderer()
    {
        m_xml.writeStartElement(u"renderer-v2"_s);
        if (m_style.heat) {
            writeHeat(*m_style.heat);
        } else if (m_style.graduated) {
            writeRanges(*m_style.graduated);
        } else if (!m_style.categories.empty()) {
            writeCategories();
        } else {
            attribute("type", u"singleSymbol"_s);
            writeSymbols({m_style.symbol});
        }
        m_xml.writeEndElement();
    }

    void writeHeat(const HeatMap &heat)
    {
        attribute("type", u"heatmapRenderer"_s);
        attribute("radius", xmlNumber(heat.radius));
        attribute("radius_unit", u"2"_s); // pixels
        attribute("max_value", u"0"_s);
        attribute("quality", u"2"_s);
        attribute("weight_expression", heat.weightField.isEmpty() ? QString() : fieldText(heat.weightField));
        m_notes.add(
            0, StyleText::tr("Which density has the last colour of a heat map: QGIS takes the largest one."));
        QStringList stops;
        for (std::size_t i = 1; i + 1 < heat.colors.size(); ++i) {
            stops.append(u"%1;%2"_s.arg(xmlNumber(double(i) / double(heat.colors.size() - 1)),
                                        colorText(heat.colors[i])));
        }
        auto first = heat.colors.front();
        first.setAlpha(0); // it fades in
        m_xml.writeStartElement(u"colorramp"_s);
        attribute("type", u"gradient"_s);
        attribute("name", u"[source]"_s);
        beginOptions();
        option("color1", colorText(first));
        option("color2", colorText(heat.colors.back()));
        option("discrete", u"0"_s);
        option("rampType", u"gradient"_s);
        option("stops", stops.join(u':'));
        endOptions();
        m_xml.writeEndElement();
    }

    void writeRanges(const Graduated &graduated)
    {
        attribute("type", u"graduatedSymbol"_s);
        attribute("attr", fieldText(graduated.field));
        attribute("graduatedMethod", u"GraduatedColor"_s);
        m_xml.writeStartElement(u"ranges"_s);
        constexpr double most = 1e300; // no bound
        const auto range = m_look.range.value_or(std::pair(-most, most));
        for (std::size_t i = 0; i < graduated.colors.size(); ++i) {
            const auto lower = i == 0 ? range.first : graduated.breaks[i - 1];
            const auto upper = i == graduated.breaks.size() ? range.second : graduated.breaks[i];
            m_xml.writeStartElement(u"range"_s);
            attribute("lower", xmlNumber(lower));
            attribute("upper", xmlNumber(upper));
            attribute("symbol", QString::number(i));
            attribute("label", i < graduated.labels.size() ? graduated.labels[i].in(m_language) : QString());
            attribute("render", u"true"_s);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
        writeSymbols(symbolsOf(m_style));
        m_notes.add(
            0,
            StyleText::tr("A number that lies on a break belongs to the lower class in QGIS, not to the "
                          "upper one."));
        if ((graduated.strokes ? m_style.symbol.stroke : m_style.symbol.fill).alpha() > 0) {
            m_notes.add(0,
                        StyleText::tr("The symbol of features without a number: QGIS does not draw them."));
        }
    }

    void writeCategories()
    {
        attribute("type", u"categorizedSymbol"_s);
        attribute("attr", fieldText(m_style.categoryField));
        m_xml.writeStartElement(u"categories"_s);
        auto symbols = symbolsOf(m_style);
        for (std::size_t i = 0; i < symbols.size(); ++i) {
            const auto &category = m_style.categories[i];
            writeCategory(category.values, category.label.in(m_language), i);
        }
        if (isVisible(m_style.symbol, m_look.type)) {
            writeCategory({QString()}, m_style.label.in(m_language), symbols.size());
            symbols.push_back(m_style.symbol);
        }
        m_xml.writeEndElement();
        writeSymbols(symbols);
    }

    void writeCategory(const QStringList &values, const QString &label, std::size_t symbol)
    {
        m_xml.writeStartElement(u"category"_s);
        if (values.size() == 1) {
            attribute("value", values.front());
            attribute("type", u"string"_s);
        }
        attribute("symbol", QString::number(symbol));
        attribute("label", label);
        attribute("render", u"true"_s);
        for (const auto &value : values.size() > 1 ? values : QStringList()) {
            m_xml.writeStartElement(u"val"_s);
            attribute("value", value);
            attribute("type", u"string"_s);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void writeSymbols(const std::vector<Symbol> &symbols)
    {
        m_xml.writeStartElement(u"symbols"_s);
        for (std::size_t i = 0; i < symbols.size(); ++i) {
            m_xml.writeStartElement(u"symbol"_s);
            attribute("name", QString::number(i));
            attribute("alpha", u"1"_s);
            attribute("clip_to_extent", u"1"_s);
            attribute("force_rhr", u"0"_s);
            switch (m_look.type) {
            case GeometryType::Line:
                attribute("type", u"line"_s);
                writeLines(symbols[i]);
                break;
            case GeometryType::Polygon:
                attribute("type", u"fill"_s);
                writeFills(symbols[i]);
                break;
            default:
                attribute("type", u"marker"_s);
                writeMarker(symbols[i]);
            }
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void beginLayer(const QString &kind)
    {
        m_xml.writeStartElement(u"layer"_s);
        attribute("class", kind);
        attribute("enabled", u"1"_s);
        attribute("locked", u"0"_s);
        attribute("pass", u"0"_s);
        beginOptions();
    }
    void endLayer()
    {
        endOptions();
        m_xml.writeEndElement();
    }
    void beginOptions()
    {
        m_xml.writeStartElement(u"Option"_s);
        attribute("type", u"Map"_s);
    }
    void endOptions() { m_xml.writeEndElement(); }
    void option(const char *name, const QString &value)
    {
        m_xml.writeStartElement(u"Option"_s);
        attribute("name", QString::fromLatin1(name));
        attribute("type", u"QString"_s);
        attribute("value", value);
        m_xml.writeEndElement();
    }

    void writeOutline(const Symbol &symbol)
    {
        option("outline_color", colorText(symbol.stroke));
        option("outline_style", symbol.stroke.alpha() > 0 ? u"solid"_s : u"no"_s);
        option("outline_width", xmlNumber(symbol.strokeWidth));
        option("outline_width_unit", u"Pixel"_s);
        if (!symbol.dash.isEmpty()) {
            m_notes.add(0, StyleText::tr("Dashes of outlines."));
        }
    }

    void writeMarker(const Symbol &symbol)
    {
        const bool down = symbol.shape == MarkerShape::TriangleDown;
        beginLayer(u"SimpleMarker"_s);
        for (const auto &[name, shape] : kQmlShapes) {
            if (shape == (down ? MarkerShape::Triangle : symbol.shape)) {
                option("name", name);
            }
        }
        option("angle", down ? u"180"_s : u"0"_s);
        option("color", colorText(symbol.fill));
        option("size", xmlNumber(symbol.size));
        option("size_unit", u"Pixel"_s);
        writeOutline(symbol);
        endLayer();
    }

    void writeLines(const Symbol &symbol)
    {
        if (symbol.casing.alpha() > 0 && symbol.casingWidth > 0) {
            writeLine(symbol.casing, symbol.strokeWidth + 2 * symbol.casingWidth, {});
        }
        writeLine(symbol.stroke, symbol.strokeWidth, symbol.dash);
    }

    void writeLine(const QColor &color, double width, const QList<double> &dash)
    {
        QStringList lengths;
        for (const auto length : dash) {
            lengths.append(xmlNumber(length));
        }
        beginLayer(u"SimpleLine"_s);
        option("line_color", colorText(color));
        option("line_style", color.alpha() > 0 ? u"solid"_s : u"no"_s);
        option("line_width", xmlNumber(width));
        option("line_width_unit", u"Pixel"_s);
        option("capstyle", dash.isEmpty() ? u"round"_s : u"flat"_s);
        option("joinstyle", u"round"_s);
        option("use_custom_dash", dash.isEmpty() ? u"0"_s : u"1"_s);
        option("customdash", dash.isEmpty() ? u"5;2"_s : lengths.join(u';'));
        option("customdash_unit", u"Pixel"_s);
        endLayer();
    }

    void writeFills(const Symbol &symbol)
    {
        auto plain = symbol;
        if (symbol.pattern != FillPattern::Solid) {
            plain.stroke = Qt::transparent;
        }
        writeFill(plain, symbol.fill, symbol.fill.alpha() > 0 ? u"solid"_s : u"no"_s);
        for (const auto &[name, pattern] : kQmlPatterns) {
            if (pattern == symbol.pattern) {
                writeFill(symbol, symbol.stroke, name);
            }
        }
    }

    void writeFill(const Symbol &symbol, const QColor &color, const QString &style)
    {
        beginLayer(u"SimpleFill"_s);
        option("color", colorText(color));
        option("style", style);
        writeOutline(symbol);
        endLayer();
    }

    void writeLabels()
    {
        if (!m_style.labels) {
            return;
        }
        const auto &labels = *m_style.labels;
        m_xml.writeStartElement(u"labeling"_s);
        attribute("type", u"simple"_s);
        m_xml.writeStartElement(u"settings"_s);
        attribute("calloutType", u"simple"_s);
        writeText(labels);
        m_xml.writeStartElement(u"rendering"_s);
        attribute("drawLabels", u"1"_s);
        attribute("scaleVisibility", labels.minScale > 0 ? u"1"_s : u"0"_s);
        attribute("scaleMin", u"0"_s);
        attribute("scaleMax", xmlNumber(labels.minScale));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void writeText(const LabelStyle &labels)
    {
        constexpr double kShare = 0.12; // em, as on our map
        m_xml.writeStartElement(u"text-style"_s);
        attribute("fieldName", labels.field);
        attribute("isExpression", u"0"_s);
        attribute("fontFamily", u"Open Sans"_s);
        attribute("fontSize", xmlNumber(labels.size));
        attribute("fontSizeUnit", u"Pixel"_s);
        attribute("fontWeight", labels.bold ? u"75"_s : u"50"_s);
        attribute("fontItalic", labels.italic ? u"1"_s : u"0"_s);
        attribute("capitalization", labels.capitals ? u"1"_s : u"0"_s);
        if (labels.color.isValid()) {
            attribute("textColor", colorText(labels.color));
        }
        const auto halo = labels.halo.value_or(std::max(1.0, kShare * labels.size));
        m_xml.writeStartElement(u"text-buffer"_s);
        attribute("bufferDraw", halo > 0 ? u"1"_s : u"0"_s);
        attribute("bufferSize", xmlNumber(halo));
        attribute("bufferSizeUnits", u"Pixel"_s);
        attribute("bufferColor", u"255,255,255,255"_s);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    const LayerLook &m_look;
    const Style &m_style;
    Language m_language;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    StyleNotes m_notes;
};

} // namespace

WrittenStyle writeQml(const LayerLook &look, Language language)
{
    return QmlWriter(look, language).run();
}

} // namespace revier
