// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/sheetlayout_p.h"

#include "export/legendlayout_p.h"
#include "export/panels_p.h"
#include "export/textblock_p.h"
#include "style/fonts.h"

#include <QMarginsF>

#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <utility>

namespace revier {
namespace {

constexpr double kCheckLength = 100 * kPixelsPerMillimetre;

QRectF inPixels(const QRectF &millimetres)
{
    return {millimetres.topLeft() * kPixelsPerMillimetre, millimetres.size() * kPixelsPerMillimetre};
}

double widthOf(const LegendShape &shape)
{
    return shape.columns * (shape.columnWidth + kLegendColumnGap) - kLegendColumnGap;
}

/// The first of \a shapes in which the whole legend fits, else the last one; with its height.
std::pair<LegendShape, double> fittingShape(const Sheet &sheet, std::span<const LegendShape> shapes,
                                            double maxHeight)
{
    std::pair<LegendShape, double> result;
    for (auto shape : shapes) {
        const auto height = legendHeight(sheet.legend, shape, maxHeight);
        result = {shape, height};
        if (shape.left == 0) {
            break;
        }
    }
    return result;
}

/// Shapes that fill \a width with as many columns as can be read, the texts smaller and smaller.
std::vector<LegendShape> wideShapes(double width, double em)
{
    std::vector<LegendShape> shapes;
    for (const auto size : {em, em - 1, em - 2}) {
        const auto columns = std::max(1, int((width + kLegendColumnGap) / (14.5 * size + kLegendColumnGap)));
        const auto column = (width + kLegendColumnGap) / columns - kLegendColumnGap;
        shapes.push_back({.columns = columns, .columnWidth = column, .textSize = size});
    }
    return shapes;
}

/// Lays out one sheet; its parts in the order in which they take room from the page.
class Layout
{
public:
    explicit Layout(Sheet &sheet)
        : m_sheet(sheet)
        , m_metrics(sheet.metrics)
        , m_page(
              QRectF(QPointF(), sheet.size)
                  .marginsRemoved({m_metrics.margin, m_metrics.margin, m_metrics.margin, m_metrics.margin}))
    {
    }

    void run()
    {
        takeTitle();
        takeFooter();
        takeCheckLine();
        if (m_sheet.size.width() >= m_sheet.size.height()) {
            takeColumn();
        } else {
            takeBand();
        }
        m_sheet.mapFrame = m_body;
    }

private:
    [[nodiscard]] bool places(SheetElement element) const { return m_sheet.design.places(element); }
    [[nodiscard]] bool hasLegend() const { return places(SheetElement::Legend) && !m_sheet.legend.empty(); }

    void takeTitle()
    {
        m_body = m_page;
        const bool hasTitle = places(SheetElement::Title);
        const bool hasLogo = places(SheetElement::Logo);
        constexpr double kLogoHeight = 12 * kPixelsPerMillimetre;
        constexpr double kLogoWidth = 40 * kPixelsPerMillimetre;
        const QSizeF logo = hasLogo
            ? QSizeF(std::min(kLogoWidth, m_page.width() / 4), std::min(kLogoHeight, m_page.height() / 8))
            : QSizeF();
        const auto width = m_page.width() - (hasLogo ? logo.width() + m_metrics.gap : 0);
        const auto title = textBlock(m_sheet.title, mapFont(m_metrics.title, true), width);
        const auto subtitle = textBlock(m_sheet.subtitle, mapFont(m_metrics.text), width);
        const auto lines = std::min<qsizetype>(title.lines.size(), 2);
        const auto height = hasTitle ? title.lineHeight() * double(lines) + subtitle.height() : 0;
        m_sheet.titleBox = hasTitle ? QRectF(m_page.topLeft(), QSizeF(width, height)) : QRectF();
        m_sheet.logoBox =
            hasLogo ? QRectF(QPointF(m_page.right() - logo.width(), m_page.top()), logo) : QRectF();
        if (const auto taken = std::max(height, hasLogo ? logo.height() : 0); taken > 0) {
            m_body.setTop(m_page.top() + taken + m_metrics.gap / 2);
        }
    }

    void takeFooter()
    {
        const auto font = mapFont(m_metrics.small);
        const auto width = m_page.width();
        auto bottom = m_page.bottom();
        m_sheet.imprintBox = {};
        m_sheet.sourcesBox = {};
        if (places(SheetElement::Imprint)) {
            const TextBlock date {.font = font, .lines = {m_sheet.dateText}};
            const auto reference =
                textBlock(m_sheet.referenceText, font, width - date.width() - 2 * m_metrics.gap);
            const auto height = std::max(date.height(), reference.height());
            m_sheet.imprintBox = QRectF(m_page.left(), bottom - height, width, height);
            bottom -= height;
        }
        const auto lines =
            textBlock(m_sheet.sources, font, width).height() + textBlock(m_sheet.note, font, width).height();
        if (places(SheetElement::Sources) && lines > 0) {
            const auto height = std::min(lines, m_sheet.size.height() / 5);
            m_sheet.sourcesBox = QRectF(m_page.left(), bottom - height, width, height);
            bottom -= height;
        }
        if (bottom < m_page.bottom()) {
            m_body.setBottom(bottom - m_metrics.gap);
        }
    }

    /// On screens nothing is 10 cm long.
    void takeCheckLine()
    {
        m_sheet.checkBox = {};
        if (!places(SheetElement::CheckLine) || !m_sheet.paper) {
            return;
        }
        const auto height = 2.4 * m_metrics.small;
        m_sheet.checkBox = QRectF(m_page.left(), m_body.bottom() - height, m_page.width(), height);
        m_body.setBottom(m_sheet.checkBox.top() - m_metrics.gap);
    }

    /// Overview, arrow and bar from below upwards in a column; returns the height that is taken.
    double stackSide(double left, double bottom, double width)
    {
        auto top = bottom;
        const auto em = m_metrics.text;
        m_sheet.northBox = {};
        m_sheet.scaleBox = {};
        m_sheet.overviewBox = {};
        const bool hasNorth = places(SheetElement::North);
        const auto arrow = hasNorth ? 1.8 * em : 0;
        if (places(SheetElement::Scale)) {
            const auto indent = hasNorth ? arrow + em : 0;
            const auto text = textBlock(m_sheet.scaleText, mapFont(m_metrics.small), width - indent);
            const auto height = kScaleBarHeight * em + text.height();
            m_sheet.scaleBox = QRectF(left + indent, bottom - height, width - indent, height);
            top -= height + (hasNorth ? em : 0); // the arrow's letter stands above the bar
        }
        if (hasNorth) {
            top = std::min(top, bottom - 3 * em);
            m_sheet.northBox = QRectF(left, top, arrow, 3 * em);
        }
        if (places(SheetElement::Overview)) {
            const auto height = std::min(0.9 * width, 0.3 * m_body.height());
            top -= height + (top < bottom ? m_metrics.gap : 0);
            m_sheet.overviewBox = QRectF(left, top, width, height);
        }
        return bottom - top;
    }

    /// Legend and scale in a column at the right of the map.
    void takeColumn()
    {
        const auto em = m_metrics.text;
        const auto width = std::clamp(0.2 * m_body.width(), 15 * em, 20 * em);
        const std::array shapes {LegendShape {.columns = 1, .columnWidth = width, .textSize = em},
                                 LegendShape {.columns = 1, .columnWidth = width, .textSize = em - 1},
                                 LegendShape {.columns = 2, .columnWidth = 0.88 * width, .textSize = em - 1},
                                 LegendShape {.columns = 2, .columnWidth = 0.75 * width, .textSize = em - 2}};
        const auto usable = std::span(shapes).first(m_body.width() > 700 ? 4 : 2);
        const auto height = stackSide(m_body.right() - width, m_body.bottom(), width);
        const auto room = m_body.height() - height - m_metrics.gap;
        const auto [shape, legendSize] = fittingShape(m_sheet, usable, room);
        const auto column = std::max(width, hasLegend() ? widthOf(shape) : 0);
        m_sheet.legendBox = {};
        if (hasLegend()) {
            m_sheet.legendShape = shape;
            m_sheet.legendBox = QRectF(m_body.right() - column, m_body.top(), column, legendSize);
        }
        if (hasLegend() || height > 0) {
            (void)stackSide(m_body.right() - column, m_body.bottom(), column);
            m_body.setRight(m_body.right() - column - m_metrics.gap - 2);
        }
    }

    /// Legend and scale side by side below the map.
    void takeBand()
    {
        const auto em = m_metrics.text;
        const auto side = std::min(15 * em, 0.35 * m_body.width());
        const auto left = m_body.right() - side;
        const auto sideHeight = stackSide(left, m_body.bottom(), side);
        const auto legendWidth = m_body.width() - (sideHeight > 0 ? side + 2 * m_metrics.gap : 0);
        const auto [shape, legendSize] =
            fittingShape(m_sheet, wideShapes(legendWidth, em), m_body.height() * 0.33);
        const auto height = std::max(sideHeight, hasLegend() ? legendSize : 0);
        const auto top = m_body.bottom() - height;
        m_sheet.legendBox = {};
        if (hasLegend()) {
            m_sheet.legendShape = shape;
            m_sheet.legendBox = QRectF(m_body.left(), top, legendWidth, legendSize);
        }
        if (height > 0) {
            (void)stackSide(left, top + sideHeight, side);
            m_body.setBottom(top - m_metrics.gap);
        }
    }

    Sheet &m_sheet;
    const SheetMetrics &m_metrics;
    QRectF m_page;
    QRectF m_body; ///< what is left for the map
};

/// The box in which the design wants an element.
void place(Sheet &sheet, SheetElement element, const QRectF &box)
{
    switch (element) {
    case SheetElement::Map:
        sheet.mapFrame = box;
        break;
    case SheetElement::Title:
        sheet.titleBox = box;
        break;
    case SheetElement::Legend: {
        const auto [shape, height] =
            fittingShape(sheet, wideShapes(box.width(), sheet.metrics.text), box.height());
        sheet.legendShape = shape;
        sheet.legendBox = sheet.legend.empty() ? QRectF() : box;
        break;
    }
    case SheetElement::North:
        sheet.northBox = box;
        break;
    case SheetElement::Scale:
        sheet.scaleBox = box;
        break;
    case SheetElement::Overview:
        sheet.overviewBox = box;
        break;
    case SheetElement::Sources:
        sheet.sourcesBox = box;
        break;
    case SheetElement::Imprint:
        sheet.imprintBox = box;
        break;
    case SheetElement::CheckLine:
        sheet.checkBox = sheet.paper
            ? QRectF(box.topLeft(), QSizeF(std::max(box.width(), kCheckLength), box.height()))
            : QRectF();
        break;
    case SheetElement::Logo:
        sheet.logoBox = box;
        break;
    }
}

} // namespace

SheetMetrics metricsOf(const QSizeF &size, bool paper)
{
    const auto shorter = std::min(size.width(), size.height());
    constexpr double kSmall = 650;
    constexpr double kLarge = 1000;
    constexpr double kA3 = 297 * kPixelsPerMillimetre;
    constexpr double kPaperMargin = 10 * kPixelsPerMillimetre;
    if (shorter < kSmall) {
        return {.margin = 10, .gap = 6, .title = 17, .text = 10, .small = 9};
    }
    if (shorter < kLarge) {
        return {.margin = paper ? kPaperMargin : 16, .gap = 9, .title = 22, .text = 11, .small = 9};
    }
    // Larger sheets are read from further away, but not from as far away as they are larger.
    const auto far = paper ? std::max(1.0, std::sqrt(shorter / kA3)) : 1;
    return {.margin = paper ? kPaperMargin * far : 16,
            .gap = 12 * far,
            .title = std::round(30 * far),
            .text = std::round(13 * far),
            .small = std::round(11 * far)};
}

void layOutSheet(Sheet &sheet)
{
    if (sheet.bare) {
        const auto margin = sheet.panels.empty() ? 0 : sheet.metrics.gap;
        sheet.mapFrame = QRectF(QPointF(), sheet.size).marginsRemoved({margin, margin, margin, margin});
        layOutPanels(sheet);
        return;
    }
    Layout(sheet).run();
    for (const auto &[element, box] : sheet.design.boxes) {
        if (sheet.design.shows(element)) {
            place(sheet, element, inPixels(box));
        }
    }
    layOutPanels(sheet);
}

QRectF boxOf(const Sheet &sheet, SheetElement element)
{
    if (sheet.bare || !sheet.design.shows(element)) {
        return element == SheetElement::Map ? sheet.mapFrame : QRectF();
    }
    const std::array boxes {sheet.mapFrame, sheet.titleBox,    sheet.legendBox,  sheet.northBox,
                            sheet.scaleBox, sheet.overviewBox, sheet.sourcesBox, sheet.imprintBox,
                            sheet.checkBox, sheet.logoBox};
    static_assert(std::tuple_size_v<decltype(boxes)> == kSheetElements.size());
    return boxes[std::size_t(element)];
}

} // namespace revier
