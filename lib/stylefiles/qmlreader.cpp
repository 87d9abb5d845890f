// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stylefiles/qmlsymbols_p.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

/// Reads one file of QGIS.
class QmlReader
{
public:
    explicit QmlReader(const XmlElement &root)
        : m_root(root)
    {
    }

    std::optional<ReadStyle> run()
    {
        const auto *renderer = m_root.child(u"renderer-v2");
        if (renderer == nullptr) {
            return std::nullopt;
        }
        readScales();
        readRenderer(*renderer);
        readLabeling();
        noteRest();
        return ReadStyle {.look = m_look, .notes = m_notes.take()};
    }

private:
    [[nodiscard]] static double number(const QString &text, double otherwise)
    {
        bool valid = false;
        const auto value = text.toDouble(&valid);
        return valid && std::isfinite(value) ? value : otherwise;
    }

    void readScales()
    {
        if (m_root.attribute(u"hasScaleBasedVisibilityFlag"_s) == u"1") {
            m_look.minScale = std::max(0.0, number(m_root.attribute(u"minScale"_s), 0));
            m_look.maxScale = std::max(0.0, number(m_root.attribute(u"maxScale"_s), 0));
        }
        m_look.opacity = std::clamp(number(m_root.textOf(u"layerOpacity"), 1), 0.0, 1.0);
    }

    void readRenderer(const XmlElement &renderer)
    {
        readGeometryType();
        for (const auto *symbols = renderer.child(u"symbols");
             const auto &symbol : symbols == nullptr ? std::vector<XmlElement>() : symbols->children) {
            const auto parsed = parseQmlSymbol(symbol, m_notes);
            m_look.type = parsed.type;
            m_symbols.insert(symbol.attribute(u"name"_s), parsed.symbol);
        }
        const auto type = renderer.attribute(u"type"_s);
        if (type == u"categorizedSymbol") {
            readCategories(renderer);
        } else if (type == u"graduatedSymbol") {
            readRanges(renderer);
        } else if (type == u"heatmapRenderer") {
            readHeat(renderer);
        } else if (type == u"nullSymbol") {
            m_look.style.symbol = invisibleSymbol();
        } else {
            m_look.style.symbol = m_symbols.value(u"0"_s, Symbol());
            if (type != u"singleSymbol") {
                m_notes.add(
                    renderer.line,
                    StyleText::tr("The renderer \"%1\": the first symbol is drawn for all.").arg(type));
            }
        }
    }

    void readGeometryType()
    {
        const auto type = m_root.textOf(u"layerGeometryType");
        if (type == u"1") {
            m_look.type = GeometryType::Line;
        } else if (type == u"2") {
            m_look.type = GeometryType::Polygon;
        }
    }

    /// "kind" of "kind" or "\"kind\""; a note for expressions, which no field is.
    QString fieldOf(const XmlElement &element, const QString &attribute)
    {
        auto name = element.attribute(attribute).trimmed();
        const auto inner = name.size() > 1 && name.startsWith(u'"') && name.endsWith(u'"')
            ? name.sliced(1, name.size() - 2).replace(u"\"\""_s, u"\n"_s) // a quote within the name
            : QString();
        if (!inner.isEmpty() && !inner.contains(u'"')) {
            name = QString(inner).replace(u'\n', u'"');
        } else if (name.contains(u'(') || name.contains(u'"') || name.contains(u'\'')) {
            m_notes.add(element.line,
                        StyleText::tr("\"%1\" is computed, but styles here need a field.").arg(name));
        }
        return name;
    }

    void readCategories(const XmlElement &renderer)
    {
        auto &style = m_look.style;
        style.categoryField = fieldOf(renderer, u"attr"_s);
        style.symbol = invisibleSymbol();
        const auto *categories = renderer.child(u"categories");
        for (const auto *element :
             categories == nullptr ? std::vector<const XmlElement *>() : categories->all(u"category")) {
            readCategory(*element);
        }
    }

    void readCategory(const XmlElement &element)
    {
        auto &style = m_look.style;
        const bool hidden = element.attribute(u"render"_s) == u"false";
        const auto symbol =
            hidden ? invisibleSymbol() : m_symbols.value(element.attribute(u"symbol"_s), Symbol());
        QStringList values;
        for (const auto *value : element.all(u"val")) {
            values.append(value->attribute(u"value"_s));
        }
        if (values.isEmpty() && !element.attribute(u"value"_s).isEmpty()) {
            values.append(element.attribute(u"value"_s));
        }
        const auto label = element.attribute(u"label"_s);
        if (values.isEmpty()) { // all other values
            style.symbol = symbol;
            style.label = label;
            return;
        }
        style.categories.push_back({.values = values, .label = label, .symbol = symbol});
    }

    void readRanges(const XmlElement &renderer)
    {
        const auto *ranges = renderer.child(u"ranges");
        const auto elements = ranges == nullptr ? std::vector<const XmlElement *>() : ranges->all(u"range");
        if (elements.empty()) {
            m_notes.add(renderer.line, StyleText::tr("There are no classes in it."));
            return;
        }
        if (renderer.attribute(u"graduatedMethod"_s) == u"GraduatedSize") {
            m_notes.add(renderer.line,
                        StyleText::tr("Classes differ by colour only: sizes, outlines and shapes are "
                                      "those of one symbol."));
        }
        auto sorted = elements;
        std::ranges::stable_sort(sorted, std::ranges::less {}, [](const XmlElement *element) {
            return number(element->attribute(u"lower"_s), 0);
        });
        auto &graduated = m_look.style.graduated.emplace(Graduated {
            .field = fieldOf(renderer, u"attr"_s), .breaks = {}, .colors = {}, .labels = {}, .unit = {}});
        graduated.strokes = m_look.type == GeometryType::Line;
        m_look.style.symbol = m_symbols.value(sorted.front()->attribute(u"symbol"_s), Symbol());
        for (const auto *element : sorted) {
            addClass(graduated, *element);
        }
        if (std::ranges::all_of(graduated.labels, &LocalizedText::isEmpty)) {
            graduated.labels.clear();
        }
        (graduated.strokes ? m_look.style.symbol.stroke : m_look.style.symbol.fill) = Qt::transparent;
        m_notes.add(
            sorted.front()->line,
            StyleText::tr("Classes: the outer ones have no outer bounds here, and a number that lies on a "
                          "break belongs to the upper class, not to the lower one."));
    }

    void addClass(Graduated &graduated, const XmlElement &element)
    {
        const auto lower = number(element.attribute(u"lower"_s), 0);
        const auto symbol = m_symbols.value(element.attribute(u"symbol"_s), Symbol());
        if (!graduated.colors.empty()) {
            if (std::abs(lower - m_upper) > 1e-6 * std::max(1.0, std::abs(lower))) {
                m_notes.add(element.line,
                            StyleText::tr("Between two classes is a gap or an overlap; here a class "
                                          "reaches to the next."));
            }
            if (!graduated.breaks.empty() && lower <= graduated.breaks.back()) {
                return; // the same once more
            }
            graduated.breaks.push_back(lower);
        }
        m_upper = number(element.attribute(u"upper"_s), lower);
        graduated.colors.push_back(graduated.strokes ? symbol.stroke : symbol.fill);
        graduated.labels.emplace_back(element.attribute(u"label"_s));
        auto own = symbol;
        auto base = m_look.style.symbol;
        own.fill = base.fill = own.stroke = base.stroke = Qt::black;
        if (own != base) {
            m_notes.add(element.line,
                        StyleText::tr("Classes differ by colour only: sizes, outlines and shapes are "
                                      "those of one symbol."));
        }
    }

    void readHeat(const XmlElement &renderer)
    {
        auto &heat = m_look.style.heat.emplace(HeatMap {.weightField = {}, .colors = {}});
        const auto unit = renderer.attribute(u"radius_unit"_s).toInt(); // Qgis::RenderUnit
        const std::array units {u"MM"_s, u"MapUnit"_s, u"Pixel"_s, u"Percentage"_s, u"Point"_s, u"Inch"_s};
        const auto radius = qmlPixels(number(renderer.attribute(u"radius"_s), 10),
                                      units.at(std::size_t(std::clamp(unit, 0, 5))), renderer, m_notes);
        heat.radius = std::clamp(radius, 1.0, kWidestHeat);
        if (!renderer.attribute(u"weight_expression"_s).isEmpty()) {
            heat.weightField = fieldOf(renderer, u"weight_expression"_s);
        }
        readGradient(renderer, heat);
        m_notes.add(
            renderer.line,
            StyleText::tr("Which density has the last colour of a heat map is counted otherwise there: "
                          "here it is %1.")
                .arg(heat.maximum));
    }

    static void readGradient(const XmlElement &renderer, HeatMap &heat)
    {
        const auto *ramp = renderer.child(u"colorramp");
        const auto options = ramp == nullptr ? QHash<QString, QString>() : qmlOptions(*ramp);
        heat.colors.push_back(qmlColor(options.value(u"color1"_s), Qt::white));
        for (const auto stops = options.value(u"stops"_s).split(u':', Qt::SkipEmptyParts);
             const auto &stop : stops) {
            if (const auto color = qmlColor(stop.section(u';', 1, 1), QColor()); color.isValid()) {
                heat.colors.push_back(color);
            }
        }
        heat.colors.push_back(qmlColor(options.value(u"color2"_s), Qt::black));
        heat.colors.front().setAlpha(255); // it fades in by itself
    }

    void readLabeling()
    {
        const auto *labeling = m_root.child(u"labeling");
        if (labeling == nullptr || m_root.attribute(u"labelsEnabled"_s) == u"0") {
            return;
        }
        const auto *settings = labeling->child(u"settings");
        const auto *text = settings == nullptr ? nullptr : settings->child(u"text-style");
        if (labeling->attribute(u"type"_s) != u"simple" || text == nullptr) {
            m_notes.add(labeling->line, StyleText::tr("Labels by rules are left out."));
            return;
        }
        auto &labels = m_look.style.labels.emplace();
        labels.field = fieldOf(*text, u"fieldName"_s);
        labels.size = qmlPixels(number(text->attribute(u"fontSize"_s), 10),
                                text->attributes.value(u"fontSizeUnit"_s, u"Point"_s), *text, m_notes);
        labels.bold = text->attribute(u"fontWeight"_s).toInt() >= 63 // 75 of 99, or 700 of 1000
            || text->attribute(u"namedStyle"_s).contains("Bold"_L1);
        labels.italic = text->attribute(u"fontItalic"_s) == u"1";
        labels.capitals = text->attribute(u"capitalization"_s) == u"1";
        labels.color = qmlColor(text->attribute(u"textColor"_s), QColor());
        if (const auto family = text->attribute(u"fontFamily"_s);
            !family.isEmpty() && family != u"Open Sans") {
            m_notes.add(text->line,
                        StyleText::tr("The font \"%1\": labels are written in Open Sans.").arg(family));
        }
        readBuffer(*text, labels);
        readLabelScales(*settings, labels);
    }

    void readBuffer(const XmlElement &text, LabelStyle &labels)
    {
        const auto *buffer = text.child(u"text-buffer");
        if (buffer == nullptr || buffer->attribute(u"bufferDraw"_s) != u"1") {
            labels.halo = 0;
            return;
        }
        labels.halo = std::clamp(qmlPixels(number(buffer->attribute(u"bufferSize"_s), 1),
                                           buffer->attribute(u"bufferSizeUnits"_s), *buffer, m_notes),
                                 0.0, kWidestHalo);
        if (qmlColor(buffer->attribute(u"bufferColor"_s), Qt::white) != QColor(Qt::white)) {
            m_notes.add(buffer->line, StyleText::tr("The halo has the colour of the map."));
        }
    }

    void readLabelScales(const XmlElement &settings, LabelStyle &labels)
    {
        const auto *rendering = settings.child(u"rendering");
        if (rendering == nullptr || rendering->attribute(u"scaleVisibility"_s) != u"1") {
            return;
        }
        labels.minScale =
            std::max(0.0, number(rendering->attribute(u"scaleMax"_s), 0)); // the largest denominator
        if (number(rendering->attribute(u"scaleMin"_s), 0) > 0) {
            m_notes.add(rendering->line, StyleText::tr("Labels stay when the map comes closer."));
        }
    }

    void noteRest()
    {
        if (const auto *mode = m_root.child(u"blendMode"); mode != nullptr && mode->text != u"0") {
            m_notes.add(mode->line, StyleText::tr("Layers are not blended."));
        }
        for (const auto &child : m_root.children) {
            if (child.name.contains("DiagramRenderer"_L1)) {
                m_notes.add(child.line, StyleText::tr("Diagrams are left out."));
            }
        }
    }

    const XmlElement &m_root;
    StyleNotes m_notes;
    LayerLook m_look;
    QHash<QString, Symbol> m_symbols; ///< by name
    double m_upper = 0; ///< bound of the class before
};

} // namespace

Result<ReadStyle> readQml(const XmlElement &root, const QString &fileName)
{
    if (auto read = QmlReader(root).run()) {
        return std::move(*read);
    }
    return failure(
        Error::Code::Unsupported,
        StyleText::tr("%1: There is no symbology in it (<renderer-v2>). In QGIS tick it when you save "
                      "the style.")
            .arg(fileName));
}

} // namespace revier
