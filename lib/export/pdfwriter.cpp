// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/pdfwriter_p.h"

#include "export/pdffeatures_p.h"
#include "export/pdfstructure_p.h"
#include "export/qpdf_p.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <map>
#include <ranges>

using namespace Qt::StringLiterals;

// Puts the pages of the parts together to one, with what Qt's writer cannot say.

namespace revier {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

/// A page that Qt wrote as a form (ISO 32000-2, 8.10). Its content stays compressed as it is: to do that once
/// more would take as long as all of the drawing.
QPDFObjectHandle formOf(QPDFPageObjectHelper page)
{
    auto form = page.getObjectHandle().getKey("/Contents");
    auto dictionary = form.getDict();
    dictionary.replaceKey("/Type", QPDFObjectHandle::newName("/XObject"));
    dictionary.replaceKey("/Subtype", QPDFObjectHandle::newName("/Form"));
    dictionary.replaceKey("/Resources", page.getAttribute("/Resources", false).shallowCopy());
    dictionary.replaceKey("/BBox", page.getTrimBox(false).shallowCopy());
    return form;
}

/// Makes a form that paints opaque so opaque.
void setOpacity(const QPDFObjectHandle &form, double opacity)
{
    constexpr int kDecimals = 3;
    const auto alpha = QPDFObjectHandle::newReal(opacity, kDecimals);
    auto resources = form.getDict().getKey("/Resources");
    auto states = resources.getKey("/ExtGState").shallowCopy();
    for (const auto &name : states.getKeys()) {
        auto state = states.getKey(name).shallowCopy();
        state.replaceKey("/CA", alpha);
        state.replaceKey("/ca", alpha);
        states.replaceKey(name, state);
    }
    resources.replaceKey("/ExtGState", states);
}

/// The page that all parts are drawn on.
class PageBuilder
{
public:
    PageBuilder(QPDF &pdf, const LayeredDrawing &drawing)
        : m_pdf(pdf)
        , m_drawing(drawing)
        , m_properties(QPDFObjectHandle::newDictionary())
        , m_structure(pdf, drawing)
    {
    }

    void build(const std::vector<MapGeoreference> &maps)
    {
        QPDFPageDocumentHelper pages(m_pdf);
        const auto painted = pages.getAllPages();
        auto forms = QPDFObjectHandle::newDictionary();
        std::string content;
        std::size_t next = 0;
        const auto addForm = [&] {
            auto name = "/Part" + std::to_string(next);
            auto form = formOf(painted[next++]);
            forms.replaceKey(name, form);
            return std::pair(name, form);
        };
        for (const auto &part : m_drawing.parts) {
            std::string operators;
            if (part.below) {
                const auto [name, form] = addForm();
                setOpacity(form, part.below->opacity);
                operators += name + " Do\n";
            }
            operators += addForm().first + " Do\n";
            content += drawn(part, operators);
        }
        auto page = painted.front().getObjectHandle();
        const auto height = page.getKey("/MediaBox").getArrayItem(3).getNumericValue();
        for (const auto &other : painted | std::views::drop(1)) {
            pages.removePage(other);
        }
        for (const auto &features : m_drawing.features) {
            content += asked(features, height);
        }
        auto resources = QPDFObjectHandle::newDictionary();
        resources.replaceKey("/XObject", forms);
        resources.replaceKey("/ExtGState", hiddenState());
        resources.replaceKey("/Properties", m_properties);
        page.replaceKey("/Resources", resources);
        page.replaceKey("/Contents", m_pdf.newStream(content));
        page.replaceKey("/StructParents", QPDFObjectHandle::newInteger(0));
        page.replaceKey("/Tabs", QPDFObjectHandle::newName("/S"));
        if (!maps.empty()) {
            page.replaceKey("/VP", viewports(m_pdf, maps, height));
        }
        m_structure.finish(page, maps, height);
        addLayers();
    }

private:
    /// The operators that \a paint a part, with what it is.
    std::string drawn(const SheetPart &part, const std::string &paint)
    {
        auto operators = m_structure.begin(part);
        const auto known = std::ranges::find(m_drawing.layers, part.layer, &SheetLayer::id);
        const bool isLayer = known != m_drawing.layers.end();
        if (isLayer) {
            operators += "/OC " + layerName(*known) + " BDC\n";
        }
        operators += paint;
        return operators + (isLayer ? "EMC\nEMC\n" : "EMC\n");
    }

    /// The features of a layer once more, with their attributes: to be asked for, not to be seen.
    std::string asked(const SheetFeatures &features, double height)
    {
        const auto known = std::ranges::find(m_drawing.layers, features.layer->id, &SheetLayer::id);
        if (known == m_drawing.layers.end()) {
            return {};
        }
        auto operators = "/OC " + layerName(*known) + " BDC\nq /Hidden gs\n";
        for (const auto &feature : features.features) {
            const auto attributes = userProperties(*features.layer->table, feature);
            operators +=
                m_structure.beginFeature(known->title, attributes) + outlineOf(feature, height) + "EMC\n";
        }
        return operators + "Q\nEMC\n";
    }

    static QPDFObjectHandle hiddenState()
    {
        auto hidden = QPDFObjectHandle::newDictionary();
        hidden.replaceKey("/CA", QPDFObjectHandle::newInteger(0));
        hidden.replaceKey("/ca", QPDFObjectHandle::newInteger(0));
        auto states = QPDFObjectHandle::newDictionary();
        states.replaceKey("/Hidden", hidden);
        return states;
    }

    /// The name by which the page knows the optional content group of a layer.
    std::string layerName(const SheetLayer &layer)
    {
        const auto known = m_layers.find(layer.id);
        if (known != m_layers.end()) {
            return known->second.first;
        }
        auto name = "/Layer" + std::to_string(m_layers.size());
        auto group = QPDFObjectHandle::newDictionary();
        group.replaceKey("/Type", QPDFObjectHandle::newName("/OCG"));
        group.replaceKey("/Name", pdfText(layer.title));
        const auto object = m_pdf.makeIndirectObject(group);
        m_properties.replaceKey(name, object);
        m_layers.emplace(layer.id, std::pair(name, object));
        return name;
    }

    /// The list of layers as the reader shows it: top first, under the titles of their groups.
    void addLayers()
    {
        auto all = QPDFObjectHandle::newArray();
        auto order = QPDFObjectHandle::newArray();
        auto inGroup = QPDFObjectHandle::newNull();
        QString group;
        for (const auto &layer : m_drawing.layers) {
            const auto object = m_layers.at(layer.id).second;
            all.appendItem(object);
            if (layer.group.isEmpty()) {
                order.appendItem(object);
                group.clear();
                continue;
            }
            if (layer.group != group) {
                group = layer.group;
                inGroup = QPDFObjectHandle::newArray();
                inGroup.appendItem(pdfText(group));
                order.appendItem(inGroup);
            }
            inGroup.appendItem(object);
        }
        if (all.getArrayNItems() == 0) {
            return;
        }
        auto view = QPDFObjectHandle::newDictionary();
        view.replaceKey("/Name", pdfText(m_drawing.rest));
        view.replaceKey("/BaseState", QPDFObjectHandle::newName("/ON"));
        view.replaceKey("/ON", all);
        view.replaceKey("/Order", order);
        auto layers = QPDFObjectHandle::newDictionary();
        layers.replaceKey("/OCGs", all);
        layers.replaceKey("/D", view);
        m_pdf.getRoot().replaceKey("/OCProperties", layers);
    }

    QPDF &m_pdf;
    const LayeredDrawing &m_drawing;
    std::map<QString, std::pair<std::string, QPDFObjectHandle>> m_layers; ///< by id
    QPDFObjectHandle m_properties;
    PdfStructure m_structure;
};

/// What QPdfWriter says itself has the moment of writing in it.
void setProperties(QPDF &pdf, const LayeredDrawing &drawing, const FileProperties &properties)
{
    auto root = pdf.getRoot();
    if (properties.xmp.bytes.isEmpty()) {
        root.removeKey("/Metadata"); // Qt's names the moment
    } else {
        auto metadata = pdf.newStream(properties.xmp.bytes.toStdString());
        metadata.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
        metadata.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
        root.replaceKey("/Metadata", metadata);
    }
    root.replaceKey("/Lang", pdfText(drawing.language));
    auto viewer = QPDFObjectHandle::newDictionary();
    viewer.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    root.replaceKey("/ViewerPreferences", viewer);
    auto info = QPDFObjectHandle::newDictionary();
    const auto day = pdfText(u"D:"_s + properties.date.toString(u"yyyyMMdd"_s) + u"000000Z"_s);
    info.replaceKey("/Title", pdfText(properties.title));
    info.replaceKey("/Author", pdfText(properties.author));
    info.replaceKey("/Subject", pdfText(drawing.description));
    info.replaceKey("/Creator", pdfText(programName()));
    info.replaceKey("/Producer", pdfText(programName()));
    info.replaceKey("/CreationDate", day);
    info.replaceKey("/ModDate", day);
    pdf.getTrailer().removeKey("/ID"); // that of Qt is random
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));
}

QByteArray written(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setMinimumPDFVersion("1.7");
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

} // namespace

Result<QByteArray> pdfBytes(const LayeredDrawing &drawing, const std::vector<MapGeoreference> &maps,
                            const FileProperties &properties)
{
    const auto name = QDir::toNativeSeparators(drawing.path);
    const auto pages = partPages(drawing);
    if (pages.isEmpty()) {
        return failure(Error::Code::WriteFailed, Text::tr("%1: The PDF cannot be made.").arg(name));
    }
    try {
        QPDF pdf;
        pdf.processMemoryFile("sheet", pages.constData(), std::size_t(pages.size()));
        PageBuilder(pdf, drawing).build(maps);
        setProperties(pdf, drawing, properties);
        return written(pdf);
    } catch (const std::exception &error) {
        return failure(
            Error::Code::WriteFailed,
            Text::tr("%1: The PDF cannot be made: %2").arg(name, QString::fromLocal8Bit(error.what())));
    }
}

} // namespace revier
