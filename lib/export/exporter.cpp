// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/exporter.h"

#include "core/savefile.h"
#include "export/companions_p.h"
#include "export/exporter_p.h"
#include "export/filewriter_p.h"
#include "export/focus_p.h"
#include "export/sheet.h"
#include "export/sheetfiles_p.h"
#include "export/sheetplane.h"

#include <QCoreApplication>
#include <QDir>
#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

Result<void> checkRequest(const ExportRequest &request)
{
    constexpr int kLowestDpi = 30;
    constexpr int kHighestDpi = 1200;
    constexpr QSize kSmallest(320, 240);
    if (request.dpi < kLowestDpi || request.dpi > kHighestDpi) {
        return failure(Error::Code::InvalidArgument,
                       Text::tr("The resolution must be %1 to %2 dpi, not %3.")
                           .arg(kLowestDpi)
                           .arg(kHighestDpi)
                           .arg(request.dpi));
    }
    const auto pixels = request.pixels.value_or(kSmallest);
    if (!request.bare && (pixels.width() < kSmallest.width() || pixels.height() < kSmallest.height())) {
        return failure(
            Error::Code::InvalidArgument,
            Text::tr(
                "A sheet of %1 x %2 pixels cannot be read; it needs at least %3 x %4. Smaller pictures are "
                "possible with the map alone.")
                .arg(pixels.width())
                .arg(pixels.height())
                .arg(kSmallest.width())
                .arg(kSmallest.height()));
    }
    if (const auto logo = readLogo(request.design.logo); !logo) {
        return std::unexpected(logo.error());
    }
    if (pixels.isEmpty() || (request.scale && !(*request.scale > 0))) {
        return failure(Error::Code::InvalidArgument, Text::tr("Size and scale must be positive."));
    }
    return {};
}

bool isNamed(const Layer &layer, const QString &name)
{
    return layer.id == name || layer.title.in(Language::German).compare(name, Qt::CaseInsensitive) == 0
        || layer.title.in(Language::English).compare(name, Qt::CaseInsensitive) == 0;
}

QString knownLayers(const MapState &state, Language language)
{
    QStringList known;
    for (const auto &layer : state.layers) {
        const auto title = layer.title.in(language);
        known.append(title == layer.id ? title : u"%1 (%2)"_s.arg(layer.id, title));
    }
    return known.join(u", ");
}

Result<void> checkMultiples(const MapState &state, const ExportRequest &request)
{
    const auto &moments = request.multiples;
    if (moments.empty()) {
        return {};
    }
    const auto hasSeries = [&](const Layer &layer) { return layer.series && state.isVisible(layer); };
    if (std::ranges::none_of(state.layers, hasSeries)) {
        return failure(
            Error::Code::InvalidArgument,
            Text::tr("Several maps on one sheet would all be the same: none of the layers shown has "
                     "numbers over years. Please show one that has."));
    }
    const auto isDifference = [](const Moment &moment) { return !moment.compare.isEmpty(); };
    const auto differences = std::ranges::count_if(moments, isDifference);
    if (differences != 0 && differences != std::ptrdiff_t(moments.size())) {
        return failure(Error::Code::InvalidArgument,
                       Text::tr("Numbers and differences cannot share one legend, so they cannot be on one "
                                "sheet."));
    }
    if (request.columns < 1 || moments.size() % std::size_t(request.columns) != 0) {
        return failure(Error::Code::InvalidArgument, Text::tr("The maps do not fill the rows of the sheet."));
    }
    return {};
}

std::unexpected<Error> nothingToDraw(const MapState &state)
{
    QStringList reasons;
    for (const auto &layer : state.layers) {
        if (state.isVisible(layer) && !layer.error.isEmpty()) {
            reasons.append(layer.error);
        }
    }
    return failure(Error::Code::NotFound,
                   reasons.isEmpty() ? Text::tr("There is nothing to draw: no layer is visible.")
                                     : Text::tr("There is nothing to draw: %1").arg(reasons.join(u' ')));
}

} // namespace

/// They are shown at every scale: who names a layer wants to see it.
Result<MapState> shownMap(MapState state, const ExportRequest &request)
{
    if (request.layers.isEmpty()) {
        return state;
    }
    for (const auto &name : request.layers) {
        if (std::ranges::none_of(state.layers,
                                 [&name](const Layer &layer) { return isNamed(layer, name); })) {
            return failure(Error::Code::NotFound,
                           Text::tr("There is no layer \"%1\". The layers are: %2.")
                               .arg(name, knownLayers(state, request.language)));
        }
    }
    for (auto &group : state.groups) {
        group.visible = true;
    }
    for (auto &layer : state.layers) {
        layer.visible =
            std::ranges::any_of(request.layers, [&](const auto &name) { return isNamed(layer, name); });
        layer.minScale = 0;
        layer.maxScale = 0;
    }
    return state;
}

namespace {

/// The maps of the sheet, each with what the sheet is about above it.
std::vector<SheetMap> mapsOf(const MapState &state, const Scene &scene, const Sheet &sheet,
                             const ExportRequest &request, const PreparedTables &prepared)
{
    auto maps = sheetMaps(state, scene, sheet, request.language);
    const auto focus = request.focus.value_or(FocusFeature());
    const auto index = request.focus ? state.layerIndex(focus.layerId) : -1;
    if (index < 0) {
        return maps;
    }
    const auto &table = state.layers[std::size_t(index)].table;
    auto layer = prepared.value(table.get());
    if (!layer || layer->plane != scene.plane) {
        layer = prepareLayer(table, {}, scene.plane).value_or(nullptr);
    }
    for (auto &map : maps) {
        addFocus(map.scene, layer, focus, drawnView(sheet));
    }
    return maps;
}

/// A sheet with all that is drawn on it.
struct ReadySheet
{
    MapState map;
    Scene scene;
    Sheet sheet;
    std::vector<SheetMap> maps;
    std::vector<DrawnLayer> drawn; ///< names layers of the map
};

Result<ReadySheet> readySheet(MapState state, const ExportRequest &request, const PreparedTables &prepared,
                              const JobControl &control)
{
    if (const auto good = checkRequest(request); !good) {
        return std::unexpected(good.error());
    }
    auto map = shownMap(std::move(state), request);
    if (!map) {
        return std::unexpected(map.error());
    }
    if (const auto multiples = checkMultiples(*map, request); !multiples) {
        return std::unexpected(multiples.error());
    }
    if (!request.multiples.empty()) {
        map->moment = request.multiples.front();
    }
    const auto plane = planeOf(request, *map);
    if (!plane) {
        return std::unexpected(plane.error());
    }
    const auto moved = moveTables(*map, *plane, control);
    auto scene = moved ? buildScene(*map, prepared, control, *plane) : std::unexpected(moved.error());
    if (control.isCanceled()) {
        return exportCanceled(request.path);
    }
    if (!scene) {
        return std::unexpected(scene.error());
    }
    if (scene->layers.empty()) {
        return nothingToDraw(*map);
    }
    std::vector<DrawnLayer> drawn;
    auto sheet = makeSheet(*map, *scene, request, drawn);
    if (const auto panels = checkPanels(sheet); !panels) {
        return std::unexpected(panels.error());
    }
    auto maps = mapsOf(*map, *scene, sheet, request, prepared);
    return ReadySheet {.map = *std::move(map),
                       .scene = *std::move(scene),
                       .sheet = std::move(sheet),
                       .maps = std::move(maps),
                       .drawn = std::move(drawn)};
}

constexpr double kPrepared = 0.5; // share of the work

} // namespace

Result<RenderedSheet> renderMap(const MapState &state, const ExportRequest &request,
                                const PreparedTables &prepared, const JobControl &control)
{
    SheetSupplies supplies {.prepared = prepared, .sums = {}};
    return renderMap(state, request, supplies, control);
}

Result<RenderedSheet> renderMap(MapState state, const ExportRequest &request, SheetSupplies &supplies,
                                const JobControl &control)
{
    const auto ready = readySheet(std::move(state), request, supplies.prepared, control.part(0, kPrepared));
    if (!ready) {
        return std::unexpected(ready.error());
    }
    const SheetContent content {.state = ready->map,
                                .scene = ready->scene,
                                .sheet = ready->sheet,
                                .maps = ready->maps,
                                .drawn = ready->drawn,
                                .sums = supplies.sums};
    auto files = sheetFiles(content, request, control.part(kPrepared, 1));
    control.report(1);
    if (files && control.isCanceled()) {
        return exportCanceled(request.path);
    }
    return std::move(files).transform([&ready](std::vector<FileToSave> made) {
        return RenderedSheet {.files = std::move(made), .warning = scaleWarning(ready->sheet.view)};
    });
}

Result<void> printMap(const MapState &state, const ExportRequest &request, QPagedPaintDevice &device,
                      const JobControl &control)
{
    constexpr double kPointsPerPixel = 0.75;
    constexpr double kPixelsPerInch = 96;
    const auto ready = readySheet(state, request, {}, control.part(0, kPrepared));
    if (!ready) {
        return std::unexpected(ready.error());
    }
    const auto &sheet = ready->sheet;
    const bool landscape = sheet.size.width() > sheet.size.height();
    const auto points = (landscape ? sheet.size.transposed() : sheet.size) * kPointsPerPixel;
    QPageLayout page(QPageSize(points, QPageSize::Point, {}, QPageSize::FuzzyMatch),
                     landscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF());
    page.setMode(QPageLayout::FullPageMode);
    QPainter painter;
    if (!device.setPageLayout(page) || !painter.begin(&device)) {
        return failure(
            Error::Code::WriteFailed,
            Text::tr("The sheet cannot be printed: the printer does not take a page of %1 x %2 mm.")
                .arg(page.fullRect(QPageLayout::Millimeter).width(), 0, 'f', 0)
                .arg(page.fullRect(QPageLayout::Millimeter).height(), 0, 'f', 0));
    }
    painter.scale(device.logicalDpiX() / kPixelsPerInch, device.logicalDpiY() / kPixelsPerInch);
    paintSheet(painter, sheet, ready->maps, request.language);
    control.report(1);
    return painter.end() ? Result<void>()
                         : failure(Error::Code::WriteFailed, Text::tr("The sheet cannot be printed."));
}

Result<void> saveSheet(const QString &path, const std::vector<FileToSave> &files)
{
    return saveFiles(files, staleCompanions(path, files));
}

Result<QString> exportMap(MapState state, const ExportRequest &request, const JobControl &control)
{
    constexpr double kRendered = 0.95; // share of the work
    if (const auto target = checkTarget(request.path).and_then([&] { return checkCompanions(request); });
        !target) {
        return std::unexpected(target.error());
    }
    SheetSupplies supplies;
    if (const auto shown = shownMap(state, request)) {
        supplies.sums.sumAhead(provenanceInputs(*shown)); // there is a core for it until labels are placed
    }
    const auto sheet = renderMap(std::move(state), request, supplies, control.part(0, kRendered));
    if (!sheet) {
        return std::unexpected(sheet.error());
    }
    const auto written = saveSheet(request.path, sheet->files);
    control.report(1);
    return written.transform([&sheet] { return sheet->warning; });
}

} // namespace revier
