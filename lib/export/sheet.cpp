// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/sheet.h"

#include "core/format.h"
#include "crs/geodesy.h"
#include "export/legendlayout_p.h"
#include "export/panels_p.h"
#include "export/sheettexts_p.h"
#include "export/textblock_p.h"
#include "style/fonts.h"

#include <QMarginsF>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

constexpr double kPixelsPerMillimetre = 96 / 25.4;

SheetMetrics metricsOf(const QSizeF &size, bool paper)
{
    const auto shorter = std::min(size.width(), size.height());
    constexpr double kSmall = 650;
    constexpr double kLarge = 1000;
    constexpr double kPaperMargin = 10 * kPixelsPerMillimetre;
    if (shorter < kSmall) {
        return {.margin = 10, .gap = 6, .title = 17, .text = 10, .small = 9};
    }
    if (shorter < kLarge) {
        return {.margin = paper ? kPaperMargin : 16, .gap = 9, .title = 22, .text = 11, .small = 9};
    }
    return {.margin = paper ? kPaperMargin : 16, .gap = 12, .title = 30, .text = 13, .small = 11};
}

/// The view that the request asks for, in a frame of \a size.
MapView viewOf(const MapState &state, const Scene &scene, const ExportRequest &request, const QSizeF &size)
{
    constexpr double kMargin = 20; // px around everything
    const auto bounds = scene.bounds();
    if (request.extent) {
        return viewOfExtent(*request.extent, size);
    }
    auto home = state.homeExtent;
    const auto margin = home.isEmpty() ? kMargin : 0;
    if (home.isEmpty()) {
        home = geographicBoundsFromWebMercator(bounds);
    }
    const auto whole = viewOfExtent(home, size, margin);
    const auto center = request.center.value_or(geographicFromWebMercator(whole.center));
    if (request.scale) {
        return viewAtScale(center, *request.scale, size);
    }
    return {.center = webMercatorFromGeographic(center), .unitsPerPixel = whole.unitsPerPixel, .size = size};
}

/// Height of the footer's texts in \a width px.
double footerHeight(const Sheet &sheet, double width)
{
    const auto font = mapFont(sheet.metrics.small);
    const auto lines =
        textBlock(sheet.sources, font, width).height() + textBlock(sheet.note, font, width).height();
    const auto row = TextBlock {.font = font, .lines = {}}.lineHeight();
    return std::min(lines, sheet.size.height() / 5) + row;
}

double scaleHeight(const Sheet &sheet, double width)
{
    constexpr double kArrowAndBar = 3.4; // em
    const auto text = textBlock(sheet.scaleText, mapFont(sheet.metrics.small), width);
    return kArrowAndBar * sheet.metrics.text + text.height();
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

double widthOf(const LegendShape &shape)
{
    return shape.columns * (shape.columnWidth + kLegendColumnGap) - kLegendColumnGap;
}

/// Legend and scale in a column at the right of the map.
void layOutLandscape(Sheet &sheet, const QRectF &body)
{
    const auto em = sheet.metrics.text;
    const auto width = std::clamp(0.2 * body.width(), 15 * em, 20 * em);
    const std::array shapes {LegendShape {.columns = 1, .columnWidth = width, .textSize = em},
                             LegendShape {.columns = 1, .columnWidth = width, .textSize = em - 1},
                             LegendShape {.columns = 2, .columnWidth = 0.88 * width, .textSize = em - 1},
                             LegendShape {.columns = 2, .columnWidth = 0.75 * width, .textSize = em - 2}};
    const auto usable = std::span(shapes).first(body.width() > 700 ? 4 : 2);
    const auto height = scaleHeight(sheet, width);
    const auto room = body.height() - height - sheet.metrics.gap;
    const auto [shape, legendSize] = fittingShape(sheet, usable, room);
    const auto column = std::max(width, sheet.legend.empty() ? 0 : widthOf(shape));
    sheet.legendShape = shape;
    sheet.mapFrame = body.adjusted(0, 0, -column - sheet.metrics.gap - 2, 0);
    sheet.scaleBox = QRectF(body.right() - column, body.bottom() - height, column, height);
    sheet.legendBox =
        sheet.legend.empty() ? QRectF() : QRectF(body.right() - column, body.top(), column, legendSize);
}

/// Legend and scale side by side below the map.
void layOutPortrait(Sheet &sheet, const QRectF &body)
{
    const auto em = sheet.metrics.text;
    const auto scaleWidth = std::min(15 * em, 0.35 * body.width());
    const auto legendWidth = body.width() - scaleWidth - 2 * sheet.metrics.gap;
    std::vector<LegendShape> shapes;
    for (const auto size : {em, em - 1, em - 2}) {
        const auto columns =
            std::max(1, int((legendWidth + kLegendColumnGap) / (14.5 * size + kLegendColumnGap)));
        const auto width = (legendWidth + kLegendColumnGap) / columns - kLegendColumnGap;
        shapes.push_back({.columns = columns, .columnWidth = width, .textSize = size});
    }
    const auto [shape, legendSize] = fittingShape(sheet, shapes, body.height() * 0.33);
    sheet.legendShape = shape;
    const auto height = std::max(scaleHeight(sheet, scaleWidth), sheet.legend.empty() ? 0 : legendSize);
    sheet.mapFrame = body.adjusted(0, 0, 0, -height - sheet.metrics.gap);
    const auto top = body.bottom() - height;
    sheet.legendBox = sheet.legend.empty() ? QRectF() : QRectF(body.left(), top, legendWidth, legendSize);
    sheet.scaleBox = QRectF(body.right() - scaleWidth, top, scaleWidth, height);
}

void layOut(Sheet &sheet)
{
    const auto &m = sheet.metrics;
    if (sheet.bare) {
        const auto margin = sheet.panels.empty() ? 0 : m.gap;
        sheet.mapFrame = QRectF(QPointF(), sheet.size).marginsRemoved({margin, margin, margin, margin});
        layOutPanels(sheet);
        return;
    }
    const auto page = QRectF(QPointF(), sheet.size).marginsRemoved({m.margin, m.margin, m.margin, m.margin});
    const auto title = textBlock(sheet.title, mapFont(m.title, true), page.width());
    const auto subtitle = textBlock(sheet.subtitle, mapFont(m.text), page.width());
    const auto lines = std::min<qsizetype>(title.lines.size(), 2);
    const auto titleHeight = title.lineHeight() * double(lines) + subtitle.height();
    sheet.titleBox = QRectF(page.topLeft(), QSizeF(page.width(), titleHeight));
    const auto footer = footerHeight(sheet, page.width());
    sheet.footerBox = QRectF(page.left(), page.bottom() - footer, page.width(), footer);
    const auto top = titleHeight > 0 ? sheet.titleBox.bottom() + m.gap / 2 : page.top();
    const QRectF body(page.left(), top, page.width(), sheet.footerBox.top() - m.gap - top);
    if (sheet.size.width() >= sheet.size.height()) {
        layOutLandscape(sheet, body);
    } else {
        layOutPortrait(sheet, body);
    }
    layOutPanels(sheet);
}

/// Makes the legend's symbols as large as those of the maps.
void scaleSymbols(std::vector<LegendBlock> &legend, double scale)
{
    for (auto &block : legend) {
        for (auto &entry : block.entries) {
            entry.symbol.size *= scale;
            entry.symbol.strokeWidth *= scale;
        }
    }
}

/// Subtitle, legend, captions, sources: what depends on the layers in the frame.
void explain(Sheet &sheet, const MapState &state, const std::vector<DrawnLayer> &drawn,
             const ExportRequest &request)
{
    const auto language = request.language;
    const auto moments = request.multiples.empty() ? std::vector {state.moment} : request.multiples;
    setPanels(sheet, drawn, request);
    const auto mapTitle = state.title.in(language);
    QStringList subtitle {sheet.title.startsWith(mapTitle) ? QString() : mapTitle,
                          momentsText(drawn, moments, language)};
    subtitle.removeAll(QString());
    sheet.subtitle = subtitle.join(u" – ");
    if (sheet.bare) {
        return;
    }
    sheet.legend = legendBlocks(drawn, drawnView(sheet), moments, language);
    scaleSymbols(sheet.legend, sheet.symbolScale);
    sheet.sources = sourcesText(drawn, language);
    sheet.note = precisionNote(drawn, language);
    sheet.scaleText = scaleText(sheet.view, language);
}

} // namespace

SheetFormat sheetFormat(const ExportRequest &request)
{
    if (request.pixels) {
        constexpr QSizeF kReference(1280, 720);
        const QSizeF pixels(*request.pixels);
        const auto zoom = std::max(
            1.0, std::min(pixels.width() / kReference.width(), pixels.height() / kReference.height()));
        return {.size = pixels / zoom, .zoom = zoom};
    }
    const QSizeF millimetres = request.paper == PaperSize::A3 ? QSizeF(420, 297) : QSizeF(297, 210);
    const auto size = millimetres * kPixelsPerMillimetre;
    return {.size = request.portrait ? size.transposed() : size, .zoom = request.dpi / 96.0};
}

MapView drawnView(const Sheet &sheet)
{
    auto view = sheet.view;
    view.size /= sheet.symbolScale;
    view.unitsPerPixel *= sheet.symbolScale;
    return view;
}

Sheet makeSheet(const MapState &state, const Scene &scene, const ExportRequest &request)
{
    Sheet sheet;
    sheet.bare = request.bare;
    sheet.size = sheetFormat(request).size;
    sheet.metrics = metricsOf(sheet.size, !request.pixels);
    sheet.title = request.title.isEmpty() ? state.title.in(request.language) : request.title;
    sheet.referenceText = referenceText(request.language);
    sheet.dateText = dateText(request.date, request.language);
    // The frame depends on legend and sources, which depend on what is in the frame: a few rounds settle it.
    constexpr int kRounds = 4;
    for (int i = 0; i < kRounds; ++i) {
        layOut(sheet);
        const auto frame = sheet.panels.empty() ? sheet.mapFrame : sheet.panels.front().frame;
        sheet.view = viewOf(state, scene, request, frame.size());
        if ((sheet.bare && request.multiples.empty()) || i == kRounds - 1) {
            break;
        }
        explain(sheet, state, drawnLayers(state, scene, drawnView(sheet)), request);
    }
    return sheet;
}

} // namespace revier
