// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/pdfwriter_p.h"
#include "export/qpdf_p.h"

#include <string>
#include <utility>
#include <vector>

namespace revier {

/// Points of a page for a px of the sheet.
inline constexpr double kPointsPerPixel = 0.75;

/// A text string (ISO 32000-2, 7.9.2.2).
[[nodiscard]] QPDFObjectHandle pdfText(const QString &text);

/// Viewports with the georeference of each map; \a height is that of the page in points.
[[nodiscard]] QPDFObjectHandle viewports(QPDF &pdf, const std::vector<MapGeoreference> &maps, double height);

/// The structure tree (ISO 32000-2, 14.7): what is a heading, a text, a picture, in the order of reading. All
/// parts of the map are one figure.
class PdfStructure
{
public:
    PdfStructure(QPDF &pdf, const LayeredDrawing &drawing);

    /// The operator that begins a part; EMC ends it.
    [[nodiscard]] std::string begin(const SheetPart &part);
    /// The operator that begins a feature of the layer \a title with its attributes; EMC ends it. The
    /// features of a layer come one after the other.
    [[nodiscard]] std::string beginFeature(const QString &title, const QPDFObjectHandle &attributes);
    /// Hangs the tree into the document, when all parts have begun.
    void finish(const QPDFObjectHandle &page, const std::vector<MapGeoreference> &maps, double height);

private:
    struct Element
    {
        SheetPart::Role role = SheetPart::Role::Text;
        std::vector<int> marks; ///< numbers of its marked content
    };
    /// A layer whose features have attributes; GDAL reads layers that lie in the tree like this.
    struct Layer
    {
        QString title;
        std::vector<std::pair<int, QPDFObjectHandle>> features; ///< number of the marked content, attributes
    };
    [[nodiscard]] Element &elementFor(const SheetPart &part);
    [[nodiscard]] QPDFObjectHandle object(const Element &element, const QPDFObjectHandle &parent,
                                          const QPDFObjectHandle &page,
                                          const std::vector<MapGeoreference> &maps, double height);

    [[nodiscard]] QPDFObjectHandle layerObject(const Layer &layer, const QPDFObjectHandle &figure,
                                               const QPDFObjectHandle &page);

    QPDF &m_pdf;
    const LayeredDrawing &m_drawing;
    std::vector<Element> m_elements; ///< in the order of the parts
    std::vector<Layer> m_layers; ///< of the figure
    std::vector<QPDFObjectHandle> m_byMark; ///< the element of each marked content
    int m_marks = 0;
};

} // namespace revier
