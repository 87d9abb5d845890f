// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stylefiles/sldsymbols_p.h"

#include "style/featuresymbols.h"

#include <QXmlStreamWriter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

const QString kSld = u"http://www.opengis.net/sld"_s;
const QString kSe = u"http://www.opengis.net/se"_s;
const QString kOgc = u"http://www.opengis.net/ogc"_s;

/// Writes SLD 1.1 with Symbology Encoding 1.1 and Filter Encoding 1.1.
class SldWriter
{
public:
    SldWriter(const LayerLook &look, Language language)
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
        noteLosses();
        m_xml.writeStartDocument();
        m_xml.writeNamespace(kSld, u"sld"_s);
        m_xml.writeNamespace(kSe, u"se"_s);
        m_xml.writeNamespace(kOgc, u"ogc"_s);
        m_xml.writeStartElement(kSld, u"StyledLayerDescriptor"_s);
        m_xml.writeAttribute(u"version"_s, u"1.1.0"_s);
        m_xml.writeStartElement(kSld, u"NamedLayer"_s);
        m_xml.writeTextElement(kSe, u"Name"_s, m_look.title);
        m_xml.writeStartElement(kSld, u"UserStyle"_s);
        m_xml.writeStartElement(kSe, u"FeatureTypeStyle"_s);
        writeRules();
        writeLabels();
        m_xml.writeEndDocument();
        return {.xml = std::move(m_bytes), .notes = m_notes.take()};
    }

private:
    void noteLosses()
    {
        noteWhatOnlyWeHave(m_look, m_notes);
        if (m_look.opacity < 1) {
            m_notes.add(0, StyleText::tr("The opacity of the layer as a whole."));
        }
        if (m_style.labels && m_style.labels->capitals) {
            m_notes.add(0, StyleText::tr("Labels in capitals."));
        }
        if (m_style.heat) {
            m_notes.add(0, StyleText::tr("The heat map: SLD has the points alone."));
        }
    }

    void element(const QString &name, const QString &text) { m_xml.writeTextElement(kSe, name, text); }
    void parameter(const QString &name, const QString &value)
    {
        m_xml.writeStartElement(kSe, u"SvgParameter"_s);
        m_xml.writeAttribute(u"name"_s, name);
        m_xml.writeCharacters(value);
        m_xml.writeEndElement();
    }
    void color(const QString &name, const QColor &value)
    {
        parameter(name, value.name());
        if (value.alpha() < 255) {
            parameter(name + u"-opacity"_s, xmlNumber(std::round(value.alphaF() * 1e4) / 1e4));
        }
    }

    void beginRule(const QString &title, double minScale, double maxScale)
    {
        m_xml.writeStartElement(kSe, u"Rule"_s);
        if (!title.isEmpty()) {
            m_xml.writeStartElement(kSe, u"Description"_s);
            element(u"Title"_s, title);
            m_xml.writeEndElement();
        }
        m_minScale = minScale;
        m_maxScale = maxScale;
    }
    /// The scales come after the filter.
    void writeScales()
    {
        if (m_maxScale > 0) {
            element(u"MinScaleDenominator"_s, xmlNumber(m_maxScale));
        }
        if (m_minScale > 0) {
            element(u"MaxScaleDenominator"_s, xmlNumber(m_minScale));
        }
    }

    void writeRules()
    {
        const auto symbols = symbolsOf(m_style);
        for (std::size_t i = 0; i < symbols.size(); ++i) {
            beginRule(titleOf(i), m_look.minScale, m_look.maxScale);
            m_xml.writeStartElement(kOgc, u"Filter"_s);
            m_style.graduated ? writeRange(*m_style.graduated, i) : writeValues(m_style.categories[i].values);
            m_xml.writeEndElement();
            writeScales();
            writeSymbol(symbols[i]);
            m_xml.writeEndElement();
        }
        if (!symbols.empty() && !hasFallback()) {
            return;
        }
        beginRule(m_style.label.in(m_language), m_look.minScale, m_look.maxScale);
        if (!symbols.empty()) {
            m_xml.writeEmptyElement(kSe, u"ElseFilter"_s);
        }
        writeScales();
        writeSymbol(m_style.symbol);
        m_xml.writeEndElement();
    }

    /// Whether features beside classes and categories are seen.
    [[nodiscard]] bool hasFallback() const
    {
        if (m_style.graduated) {
            return (m_style.graduated->strokes ? m_style.symbol.stroke : m_style.symbol.fill).alpha() > 0;
        }
        return isVisible(m_style.symbol, m_look.type);
    }

    [[nodiscard]] QString titleOf(std::size_t number) const
    {
        if (m_style.graduated) {
            const auto &labels = m_style.graduated->labels;
            return number < labels.size() ? labels[number].in(m_language) : QString();
        }
        return m_style.categories[number].label.in(m_language);
    }

    void comparison(const QString &name, const QString &field, const QString &value)
    {
        m_xml.writeStartElement(kOgc, name);
        m_xml.writeTextElement(kOgc, u"PropertyName"_s, field);
        m_xml.writeTextElement(kOgc, u"Literal"_s, value);
        m_xml.writeEndElement();
    }

    void writeRange(const Graduated &graduated, std::size_t number)
    {
        const bool hasLow = number > 0;
        const bool hasHigh = number < graduated.breaks.size();
        if (hasLow && hasHigh) {
            m_xml.writeStartElement(kOgc, u"And"_s);
        }
        if (hasLow) {
            comparison(u"PropertyIsGreaterThanOrEqualTo"_s, graduated.field,
                       xmlNumber(graduated.breaks[number - 1]));
        }
        if (hasHigh) {
            comparison(u"PropertyIsLessThan"_s, graduated.field, xmlNumber(graduated.breaks[number]));
        }
        if (hasLow && hasHigh) {
            m_xml.writeEndElement();
        }
        if (!hasLow && !hasHigh) { // one class alone: every number
            comparison(u"PropertyIsGreaterThanOrEqualTo"_s, graduated.field, u"-1e308"_s);
        }
    }

    void writeValues(const QStringList &values)
    {
        if (values.size() > 1) {
            m_xml.writeStartElement(kOgc, u"Or"_s);
        }
        for (const auto &value : values) {
            comparison(u"PropertyIsEqualTo"_s, m_style.categoryField, value);
        }
        if (values.size() > 1) {
            m_xml.writeEndElement();
        }
    }

    void writeSymbol(const Symbol &symbol)
    {
        switch (m_look.type) {
        case GeometryType::Line:
            if (symbol.casing.alpha() > 0 && symbol.casingWidth > 0) {
                auto casing = symbol;
                casing.stroke = symbol.casing;
                casing.strokeWidth = symbol.strokeWidth + 2 * symbol.casingWidth;
                casing.dash.clear();
                writeLine(casing);
            }
            writeLine(symbol);
            break;
        case GeometryType::Polygon:
            writeArea(symbol);
            break;
        default:
            writePoint(symbol);
        }
    }

    void writeStroke(const Symbol &symbol)
    {
        if (symbol.stroke.alpha() == 0) {
            return;
        }
        m_xml.writeStartElement(kSe, u"Stroke"_s);
        color(u"stroke"_s, symbol.stroke);
        parameter(u"stroke-width"_s, xmlNumber(symbol.strokeWidth));
        if (!symbol.dash.isEmpty()) {
            QStringList lengths;
            for (const auto length : symbol.dash) {
                lengths.append(xmlNumber(length));
            }
            parameter(u"stroke-dasharray"_s, lengths.join(u' '));
        }
        m_xml.writeEndElement();
    }

    void writeLine(const Symbol &symbol)
    {
        m_xml.writeStartElement(kSe, u"LineSymbolizer"_s);
        writeStroke(symbol);
        m_xml.writeEndElement();
    }

    void writeFill(const Symbol &symbol)
    {
        if (symbol.fill.alpha() == 0) {
            return;
        }
        m_xml.writeStartElement(kSe, u"Fill"_s);
        color(u"fill"_s, symbol.fill);
        m_xml.writeEndElement();
    }

    void writeArea(const Symbol &symbol)
    {
        m_xml.writeStartElement(kSe, u"PolygonSymbolizer"_s);
        writeFill(symbol);
        if (symbol.pattern != FillPattern::Solid) { // the pattern lies over the fill
            m_xml.writeEndElement();
            m_xml.writeStartElement(kSe, u"PolygonSymbolizer"_s);
            writePattern(symbol);
        }
        writeStroke(symbol);
        m_xml.writeEndElement();
    }

    void writePattern(const Symbol &symbol)
    {
        m_xml.writeStartElement(kSe, u"Fill"_s);
        m_xml.writeStartElement(kSe, u"GraphicFill"_s);
        m_xml.writeStartElement(kSe, u"Graphic"_s);
        m_xml.writeStartElement(kSe, u"Mark"_s);
        for (const auto &[name, pattern] : kPatternMarks) {
            if (pattern == symbol.pattern) {
                element(u"WellKnownName"_s, name);
            }
        }
        m_xml.writeStartElement(kSe, u"Stroke"_s);
        color(u"stroke"_s, symbol.stroke);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        element(u"Size"_s, u"8"_s);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void writePoint(const Symbol &symbol)
    {
        const bool down = symbol.shape == MarkerShape::TriangleDown;
        const auto shape = down ? MarkerShape::Triangle : symbol.shape;
        m_xml.writeStartElement(kSe, u"PointSymbolizer"_s);
        m_xml.writeStartElement(kSe, u"Graphic"_s);
        m_xml.writeStartElement(kSe, u"Mark"_s);
        for (const auto &[name, known] : kMarks) {
            if (known == shape) {
                element(u"WellKnownName"_s, name);
            }
        }
        writeFill(symbol);
        writeStroke(symbol);
        m_xml.writeEndElement();
        element(u"Size"_s, xmlNumber(symbol.size));
        if (down) {
            element(u"Rotation"_s, u"180"_s);
        }
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void writeLabels()
    {
        if (!m_style.labels) {
            return;
        }
        const auto &labels = *m_style.labels;
        beginRule({}, labels.minScale > 0 ? labels.minScale : m_look.minScale, m_look.maxScale);
        writeScales();
        m_xml.writeStartElement(kSe, u"TextSymbolizer"_s);
        m_xml.writeStartElement(kSe, u"Label"_s);
        m_xml.writeTextElement(kOgc, u"PropertyName"_s, labels.field);
        m_xml.writeEndElement();
        m_xml.writeStartElement(kSe, u"Font"_s);
        parameter(u"font-family"_s, u"Open Sans"_s);
        parameter(u"font-size"_s, xmlNumber(labels.size));
        parameter(u"font-style"_s, labels.italic ? u"italic"_s : u"normal"_s);
        parameter(u"font-weight"_s, labels.bold ? u"bold"_s : u"normal"_s);
        m_xml.writeEndElement();
        writeHalo(labels);
        if (labels.color.isValid()) {
            m_xml.writeStartElement(kSe, u"Fill"_s);
            color(u"fill"_s, labels.color);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void writeHalo(const LabelStyle &labels)
    {
        constexpr double kShare = 0.12; // em, as on our map
        const auto halo = labels.halo.value_or(std::max(1.0, kShare * labels.size));
        if (halo <= 0) {
            return;
        }
        m_xml.writeStartElement(kSe, u"Halo"_s);
        element(u"Radius"_s, xmlNumber(halo));
        m_xml.writeStartElement(kSe, u"Fill"_s);
        parameter(u"fill"_s, u"#ffffff"_s);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    const LayerLook &m_look;
    const Style &m_style;
    Language m_language;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    StyleNotes m_notes;
    double m_minScale = 0; ///< of the rule that is being written
    double m_maxScale = 0;
};

} // namespace

WrittenStyle writeSld(const LayerLook &look, Language language)
{
    return SldWriter(look, language).run();
}

} // namespace revier
