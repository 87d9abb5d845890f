// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/sheet.h"

#include "core/format.h"
#include "export/mapgrid_p.h"
#include "export/panels_p.h"
#include "export/sheetlayout_p.h"
#include "export/sheettexts_p.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

/// The view that the request asks for, in a frame of \a size.
MapView viewOf(const MapState &state, const Scene &scene, const ExportRequest &request, const QSizeF &size)
{
    constexpr double kMargin = 20; // px around everything
    const auto &plane = scene.plane;
    if (request.extent) {
        return viewOfExtent(*request.extent, size, 0, plane);
    }
    auto home = state.homeExtent;
    const auto margin = home.isEmpty() ? kMargin : 0;
    if (home.isEmpty()) {
        home = plane.toGeographic(scene.bounds());
    }
    auto view = viewOfExtent(home, size, margin, plane);
    const auto center = request.center.value_or(plane.toGeographic(view.center));
    if (request.scale) {
        return viewAtScale(center, *request.scale, size, plane);
    }
    view.center = plane.fromGeographic(center);
    return view;
}

/// The whole map, in which the overview shows the frame of the sheet.
MapView overviewOf(const MapState &state, const Scene &scene, const MapView &view, const QSizeF &size)
{
    constexpr double kMargin = 4; // px
    auto whole = state.homeExtent;
    if (whole.isEmpty()) {
        whole = scene.plane.toGeographic(scene.bounds());
    }
    whole.add(scene.plane.toGeographic(view.extent()));
    return viewOfExtent(whole, size, kMargin, scene.plane);
}

/// Makes the legend's symbols as large as those of the maps.
void scaleSymbols(std::vector<LegendBlock> &legend, double scale)
{
    for (auto &block : legend) {
        for (auto &entry : block.entries) {
            enlarge(entry.symbol, scale);
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
    sheet.referenceText = referenceText(sheet.view, request.design, language);
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
    constexpr std::array kMillimetres {QSizeF(297, 210), QSizeF(420, 297), QSizeF(594, 420), QSizeF(841, 594),
                                       QSizeF(1189, 841)}; // ISO 216, A4 to A0
    const auto size = kMillimetres[std::size_t(request.paper)] * kPixelsPerMillimetre;
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
    std::vector<DrawnLayer> drawn;
    return makeSheet(state, scene, request, drawn);
}

Sheet makeSheet(const MapState &state, const Scene &scene, const ExportRequest &request,
                std::vector<DrawnLayer> &drawn)
{
    Sheet sheet;
    sheet.bare = request.bare;
    sheet.paper = !request.pixels;
    sheet.design = request.design;
    sheet.logo = readLogo(request.design.logo).value_or(QByteArray());
    if (sheet.logo.isEmpty()) {
        sheet.design.shown.erase(SheetElement::Logo);
    }
    sheet.size = sheetFormat(request).size;
    sheet.metrics = metricsOf(sheet.size, sheet.paper);
    sheet.title = request.title.isEmpty() ? state.title.in(request.language) : request.title;
    sheet.dateText = dateText(request.date, request.language);
    // The frame depends on legend and sources, which depend on what is in the frame: a few rounds settle it.
    constexpr int kRounds = 4;
    std::optional<std::pair<MapView, double>> explained;
    for (int i = 0; i < kRounds; ++i) {
        layOutSheet(sheet);
        const auto frame = sheet.panels.empty() ? sheet.mapFrame : sheet.panels.front().frame;
        sheet.view = viewOf(state, scene, request, frame.size());
        const std::pair shown(sheet.view, sheet.symbolScale);
        if (shown == explained) {
            break;
        }
        drawn = drawnLayers(state, scene, drawnView(sheet));
        if ((sheet.bare && request.multiples.empty()) || i == kRounds - 1) {
            break;
        }
        explain(sheet, state, drawn, request);
        explained = shown;
    }
    sheet.overview = overviewOf(state, scene, sheet.view, sheet.overviewBox.size());
    return sheet;
}

} // namespace revier
