// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/pdfstructure_p.h"

#include "crs/transform.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

using Object = QPDFObjectHandle;

Object real(double value, int decimals)
{
    return Object::newReal(value, decimals);
}

/// A box of the sheet as a rectangle of the page, whose y points up.
Object rectangle(const QRectF &box, double height)
{
    constexpr int kDecimals = 4;
    auto result = Object::newArray();
    for (const auto value : {box.left() * kPointsPerPixel, height - box.bottom() * kPointsPerPixel,
                             box.right() * kPointsPerPixel, height - box.top() * kPointsPerPixel}) {
        result.appendItem(real(value, kDecimals));
    }
    return result;
}

/// The coordinate reference system by code and in words.
Object systemOf(const Crs &crs)
{
    auto result = Object::newDictionary();
    result.replaceKey("/Type", Object::newName(crs.isGeographic() ? "/GEOGCS" : "/PROJCS"));
    if (crs.code().startsWith("EPSG:"_L1)) {
        constexpr qsizetype kPrefix = 5;
        result.replaceKey("/EPSG", Object::newInteger(crs.code().sliced(kPrefix).toInt()));
    }
    result.replaceKey("/WKT", Object::newString(crs.esriWkt().toStdString()));
    return result;
}

/// The corners of the frame on the Earth, latitude first, and on the unit square of the frame.
Object measureOf(const MapGeoreference &map)
{
    constexpr int kDecimals = 10;
    constexpr std::array<std::pair<int, int>, 4> kCorners {{{0, 0}, {0, 1}, {1, 1}, {1, 0}}}; // y up
    auto ground = Object::newArray();
    auto unit = Object::newArray();
    const auto transform = Transform::create(map.crs, Crs::wgs84());
    for (const auto &[x, y] : kCorners) {
        const QPointF corner(x == 0 ? map.frame.left() : map.frame.right(),
                             y == 0 ? map.frame.bottom() : map.frame.top());
        const auto place = transform ? transform->forward(map.toPlane(corner)).value_or(Point()) : Point();
        ground.appendItem(real(place.y, kDecimals));
        ground.appendItem(real(place.x, kDecimals));
        unit.appendItem(Object::newInteger(x));
        unit.appendItem(Object::newInteger(y));
    }
    auto measure = Object::newDictionary();
    measure.replaceKey("/Type", Object::newName("/Measure"));
    measure.replaceKey("/Subtype", Object::newName("/GEO"));
    measure.replaceKey("/Bounds", unit.shallowCopy());
    measure.replaceKey("/GPTS", ground);
    measure.replaceKey("/LPTS", unit);
    measure.replaceKey("/GCS", systemOf(map.crs));
    return measure;
}

/// The box around the frames of all maps.
QRectF around(const std::vector<MapGeoreference> &maps)
{
    QRectF box;
    for (const auto &map : maps) {
        box |= map.frame;
    }
    return box;
}

} // namespace

Object pdfText(const QString &text)
{
    // In UTF-16 even where PDFDocEncoding would do: GDAL takes that for Latin-1.
    QByteArray bytes("\xfe\xff");
    for (const auto unit : text) {
        bytes.append(char(unit.row())).append(char(unit.cell()));
    }
    return Object::newString(bytes.toStdString());
}

Object viewports(QPDF &pdf, const std::vector<MapGeoreference> &maps, double height)
{
    auto result = Object::newArray();
    for (const auto &map : maps) {
        auto viewport = Object::newDictionary();
        viewport.replaceKey("/Type", Object::newName("/Viewport"));
        viewport.replaceKey("/BBox", rectangle(map.frame, height));
        viewport.replaceKey("/Measure", pdf.makeIndirectObject(measureOf(map)));
        result.appendItem(viewport);
    }
    return result;
}

PdfStructure::PdfStructure(QPDF &pdf, const LayeredDrawing &drawing)
    : m_pdf(pdf)
    , m_drawing(drawing)
{
}

PdfStructure::Element &PdfStructure::elementFor(const SheetPart &part)
{
    if (part.role == SheetPart::Role::Map) {
        const auto figure = std::ranges::find(m_elements, SheetPart::Role::Map, &Element::role);
        if (figure != m_elements.end()) {
            return *figure;
        }
    }
    return m_elements.emplace_back(part.role, std::vector<int>());
}

std::string PdfStructure::begin(const SheetPart &part)
{
    const auto mark = std::to_string(m_marks);
    switch (part.role) {
    case SheetPart::Role::Decoration:
        return "/Artifact BMC\n";
    case SheetPart::Role::Map:
        elementFor(part).marks.push_back(m_marks++);
        return "/Figure <</MCID " + mark + ">> BDC\n";
    case SheetPart::Role::Heading:
        elementFor(part).marks.push_back(m_marks++);
        return "/H1 <</MCID " + mark + ">> BDC\n";
    case SheetPart::Role::Text:
        elementFor(part).marks.push_back(m_marks++);
        return "/P <</MCID " + mark + ">> BDC\n";
    }
    return {};
}

std::string PdfStructure::beginFeature(const QString &title, const Object &attributes)
{
    if (m_layers.empty() || m_layers.back().title != title) {
        m_layers.push_back({.title = title, .features = {}});
    }
    m_layers.back().features.emplace_back(m_marks, attributes);
    return "/Feature <</MCID " + std::to_string(m_marks++) + ">> BDC\n";
}

Object PdfStructure::layerObject(const Layer &layer, const Object &figure, const Object &page)
{
    auto result = m_pdf.makeIndirectObject(Object::newDictionary());
    auto features = Object::newArray();
    for (const auto &[mark, attributes] : layer.features) {
        auto feature = Object::newDictionary();
        feature.replaceKey("/Type", Object::newName("/StructElem"));
        feature.replaceKey("/S", Object::newName("/Feature"));
        feature.replaceKey("/P", result);
        feature.replaceKey("/Pg", page);
        feature.replaceKey("/K", Object::newInteger(mark));
        feature.replaceKey("/A", attributes);
        const auto indirect = m_pdf.makeIndirectObject(feature);
        features.appendItem(indirect);
        m_byMark[std::size_t(mark)] = indirect;
    }
    result.replaceKey("/Type", Object::newName("/StructElem"));
    result.replaceKey("/S", Object::newName("/Layer"));
    result.replaceKey("/T", pdfText(layer.title));
    result.replaceKey("/P", figure);
    result.replaceKey("/Pg", page);
    result.replaceKey("/K", features);
    return result;
}

Object PdfStructure::object(const Element &element, const Object &parent, const Object &page,
                            const std::vector<MapGeoreference> &maps, double height)
{
    using Role = SheetPart::Role;
    auto result = m_pdf.makeIndirectObject(Object::newDictionary());
    result.replaceKey("/Type", Object::newName("/StructElem"));
    result.replaceKey("/P", parent);
    result.replaceKey("/Pg", page);
    auto children = Object::newArray();
    for (const auto mark : element.marks) {
        children.appendItem(Object::newInteger(mark));
        m_byMark[std::size_t(mark)] = result;
    }
    result.replaceKey("/K", children);
    if (element.role != Role::Map) {
        result.replaceKey("/S", Object::newName(element.role == Role::Heading ? "/H1" : "/P"));
        return result;
    }
    for (const auto &layer : m_layers) {
        children.appendItem(layerObject(layer, result, page));
    }
    result.replaceKey("/S", Object::newName("/Figure"));
    result.replaceKey("/Alt", pdfText(m_drawing.description));
    auto layout = Object::newDictionary();
    layout.replaceKey("/O", Object::newName("/Layout"));
    layout.replaceKey("/Placement", Object::newName("/Block"));
    layout.replaceKey("/BBox",
                      rectangle(maps.empty() ? QRectF(QPointF(), m_drawing.size) : around(maps), height));
    result.replaceKey("/A", layout);
    return result;
}

void PdfStructure::finish(const Object &page, const std::vector<MapGeoreference> &maps, double height)
{
    // The heading is read first, wherever it is painted.
    std::ranges::stable_partition(
        m_elements, [](const Element &element) { return element.role == SheetPart::Role::Heading; });
    auto root = m_pdf.makeIndirectObject(Object::newDictionary());
    auto document = m_pdf.makeIndirectObject(Object::newDictionary());
    auto children = Object::newArray();
    m_byMark.assign(std::size_t(m_marks), Object::newNull());
    for (const auto &element : m_elements) {
        children.appendItem(object(element, document, page, maps, height));
    }
    document.replaceKey("/Type", Object::newName("/StructElem"));
    document.replaceKey("/S", Object::newName("/Document"));
    document.replaceKey("/P", root);
    document.replaceKey("/Lang", pdfText(m_drawing.language));
    document.replaceKey("/K", children);
    auto numbers = Object::newArray();
    numbers.appendItem(Object::newInteger(0));
    numbers.appendItem(m_pdf.makeIndirectObject(Object::newArray(m_byMark)));
    auto tree = Object::newDictionary();
    tree.replaceKey("/Nums", numbers);
    root.replaceKey("/Type", Object::newName("/StructTreeRoot"));
    root.replaceKey("/K", document);
    root.replaceKey("/ParentTree", tree);
    root.replaceKey("/ParentTreeNextKey", Object::newInteger(1));
    if (!m_layers.empty()) {
        auto roles = Object::newDictionary();
        roles.replaceKey("/Layer", Object::newName("/Sect"));
        roles.replaceKey("/Feature", Object::newName("/Span"));
        root.replaceKey("/RoleMap", roles);
    }
    m_pdf.getRoot().replaceKey("/StructTreeRoot", root);
    auto marked = Object::newDictionary();
    marked.replaceKey("/Marked", Object::newBool(true));
    marked.replaceKey("/UserProperties", Object::newBool(!m_layers.empty()));
    m_pdf.getRoot().replaceKey("/MarkInfo", marked);
}

} // namespace revier
