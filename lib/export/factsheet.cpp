// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/factsheet.h"

#include "core/savefile.h"
#include "crs/transform.h"
#include "export/factsheettexts_p.h"
#include "export/filewriter_p.h"
#include "export/legendlayout_p.h"
#include "export/pdfwriter_p.h"
#include "export/sheetfiles_p.h"
#include "export/sheetplane.h"
#include "style/fonts.h"

#include <QCoreApplication>
#include <QDir>
#include <QPainter>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FactSheet)
};

constexpr double kPixelsPerMillimetre = 96 / 25.4;
constexpr QSizeF kPage = QSizeF(210, 297) * kPixelsPerMillimetre;
constexpr double kMargin = 10 * kPixelsPerMillimetre;
constexpr double kGap = 12;
constexpr double kFooterText = 8; // px
constexpr double kFooterLines = 16; // at most
constexpr double kSymbols = 0.75; // of their usual size: the map is small

/// The largest of usual scales at which the circle of uncertainty is well inside of a frame.
double mapScale(double uncertainty, double frame)
{
    constexpr double kPart = 0.4; // of the frame, for the radius
    for (const auto scale : {50'000.0, 100'000.0, 200'000.0, 500'000.0}) {
        if (uncertainty <= kPart * frame * kMetresPerPixel * scale) {
            return scale;
        }
    }
    return 1'000'000;
}

TextBlock titleBlock(const Sheet &map, double width)
{
    auto title = textBlock(map.title, mapFont(map.metrics.title, true), width);
    title.truncate(2);
    return title;
}

/// Title, subtitle and the map at the upper left, with scale and legend below it.
QRectF layOutMap(Sheet &map, const QRectF &page, const QString &subtitle)
{
    constexpr double kFrame = 290;
    constexpr double kScale = 52;
    map.metrics = {.margin = kMargin, .gap = kGap, .title = 22, .text = 10, .small = 9};
    const auto title = titleBlock(map, page.width());
    const auto below = textBlock(subtitle, mapFont(map.metrics.text), page.width());
    map.titleBox = QRectF(page.topLeft(), QSizeF(page.width(), title.height() + below.height()));
    const auto top = map.titleBox.bottom() + kGap;
    map.mapFrame = QRectF(page.left(), top, kFrame, kFrame);
    constexpr double kArrow = 18;
    const QRectF scale(page.left(), map.mapFrame.bottom() + kGap / 2, kFrame, kScale);
    map.northBox = QRectF(scale.topLeft(), QSizeF(kArrow, 3 * map.metrics.text));
    map.scaleBox = scale.adjusted(kArrow + map.metrics.text, map.metrics.text, 0, 0);
    return {page.left() + kFrame + kGap, top, page.width() - kFrame - kGap, page.bottom() - top};
}

void layOutLegend(Sheet &map, double bottom)
{
    const auto top = map.scaleBox.bottom() + kGap / 2;
    const auto width = map.mapFrame.width();
    for (const auto size : {10.0, 9.0, 8.0}) {
        map.legendShape = {.columns = 2, .columnWidth = (width - kLegendColumnGap) / 2, .textSize = size};
        const auto height = legendHeight(map.legend, map.legendShape, bottom - top);
        map.legendBox = QRectF(map.mapFrame.left(), top, width, height);
        if (map.legendShape.left == 0) {
            return;
        }
    }
}

double footerHeight(const QStringList &lines, double width)
{
    const auto font = mapFont(kFooterText);
    double height = 0;
    for (const auto &line : lines) {
        height += textBlock(line, font, width).height();
    }
    const auto row = TextBlock {.font = font, .lines = {}}.lineHeight();
    return std::min(height, kFooterLines * row) + row;
}

/// The tables in their boxes: facts beside the map; below them what is nearest, and people and jobs.
void layOutTables(FactSheet &sheet, const std::array<FactTable, 4> &tables, const QRectF &beside,
                  double bottom)
{
    constexpr double kLower = 0.28; // of the height of the page, at most
    const auto &page = sheet.map.titleBox;
    const auto half = (page.width() - kGap) / 2;
    const auto room = kLower * sheet.map.size.height();
    const auto nearest = layTable(tables[1], half, room);
    const auto people = layTable(tables[2], half, room / 3);
    const auto jobs = layTable(tables[3], half, room - people.height - kGap);
    const auto lower = std::max(nearest.height, people.height + kGap + jobs.height);
    const auto top = bottom - lower;
    const auto facts = layTable(tables[0], beside.width(), top - kGap - beside.top());
    const auto add = [&sheet](const LaidTable &table, const QPointF &topLeft, double width) {
        sheet.tables.push_back(std::make_shared<const LaidTable>(table));
        sheet.tableBoxes.emplace_back(topLeft, QSizeF(width, table.height));
    };
    const auto right = page.left() + half + kGap;
    add(facts, beside.topLeft(), beside.width());
    add(nearest, {page.left(), top}, half);
    add(people, {right, top}, half);
    add(jobs, {right, top + people.height + kGap}, half);
    layOutLegend(sheet.map, top - kGap);
}

void paintFooter(QPainter &painter, const FactSheet &sheet)
{
    const auto &box = sheet.map.sourcesBox;
    const auto font = mapFont(kFooterText);
    const auto row = TextBlock {.font = font, .lines = {}}.lineHeight();
    painter.setPen(QColor(0x4d, 0x52, 0x58));
    auto y = box.top();
    const auto bottom = box.bottom() - row; // of the last line: reference and date
    for (const auto &line : sheet.footer) {
        auto block = textBlock(line, font, box.width());
        const auto room = qsizetype((bottom - y) / row + 0.01);
        if (room < 1) {
            break;
        }
        block.truncate(room);
        block.paint(painter, {box.left(), y});
        y += block.height();
    }
    const TextBlock date {.font = font, .lines = {sheet.map.dateText}};
    date.paint(painter, {box.right() - date.width(), bottom});
    const TextBlock reference {.font = font, .lines = {sheet.map.referenceText}};
    reference.paint(painter, {box.left(), bottom});
}

/// A ring in the middle of the map: this site, among all that is there.
void paintMark(QPainter &painter, const QRectF &frame)
{
    constexpr double kRing = 12;
    painter.setBrush(Qt::NoBrush);
    for (const auto &[color, width] : {std::pair {QColor(Qt::white), 3.2}, {QColor(0x0b, 0x5c, 0xad), 1.6}}) {
        painter.setPen(QPen(color, width));
        painter.drawEllipse(frame.center(), kRing, kRing);
    }
}

MapPlane planeAt(const MapState &state, const SiteRef &site)
{
    const auto index = state.layerIndex(site.layerId);
    const auto table = index < 0 ? nullptr : state.layers[std::size_t(index)].table;
    if (!table || site.feature >= table->featureCount()) {
        return {};
    }
    const auto transform = Transform::create(table->crs, Crs::wgs84());
    return transform ? usualPlane(transform->forward(table->geometry.box(site.feature))) : MapPlane();
}

void paintTitle(QPainter &painter, const FactSheet &sheet)
{
    const auto &box = sheet.map.titleBox;
    painter.setPen(QColor(0x22, 0x26, 0x2b));
    titleBlock(sheet.map, box.width()).paint(painter, box.topLeft());
}

void paintSubtitle(QPainter &painter, const FactSheet &sheet)
{
    const auto &box = sheet.map.titleBox;
    painter.setPen(QColor(0x4d, 0x52, 0x58));
    textBlock(sheet.subtitle, mapFont(sheet.map.metrics.text), box.width())
        .paint(painter, box.topLeft() + QPointF(0, titleBlock(sheet.map, box.width()).height()));
}

void paintSiteMap(QPainter &painter, const FactSheet &sheet, const SheetMap &map, Language language)
{
    paintSheetMap(painter, sheet.map, map, language);
    painter.setClipRect(sheet.map.mapFrame);
    paintMark(painter, sheet.map.mapFrame);
}

/// In the order of reading. \a sheet and \a map must outlive them.
std::vector<SheetPart> partsOf(const FactSheet &sheet, const SheetMap &map, Language language)
{
    using Role = SheetPart::Role;
    std::vector<SheetPart> parts;
    const auto add = [&parts](Role role, const auto &paint) { parts.push_back(sheetPart(role, paint)); };
    add(Role::Decoration,
        [&sheet](QPainter &painter) { painter.fillRect(QRectF(QPointF(), sheet.map.size), Qt::white); });
    add(Role::Heading, [&sheet](QPainter &painter) { paintTitle(painter, sheet); });
    add(Role::Text, [&sheet](QPainter &painter) { paintSubtitle(painter, sheet); });
    add(Role::Map,
        [&sheet, &map, language](QPainter &painter) { paintSiteMap(painter, sheet, map, language); });
    for (std::size_t i = 0; i < sheet.tables.size(); ++i) {
        add(Role::Text,
            [&sheet, i](QPainter &painter) { paintTable(painter, *sheet.tables[i], sheet.tableBoxes[i]); });
    }
    add(Role::Text, [&sheet](QPainter &painter) { paintFooter(painter, sheet); });
    return parts;
}

Result<QByteArray> bytesOf(const MapState &state, const FactSheet &sheet, const SheetMap &map,
                           const FactSheetRequest &request, const JobControl &control)
{
    const auto kind = fileKindOf(request.path).value_or(FileKind::Pdf);
    if (kind == FileKind::Svg) {
        return failure(
            Error::Code::Unsupported,
            Text::tr("%1: A fact sheet is a picture or a PDF; the suffix must be .pdf, .png, .jpg, "
                     ".webp or .tif.")
                .arg(QDir::toNativeSeparators(request.path)));
    }
    const auto paint = [&](QPainter &painter) { paintFactSheet(painter, sheet, map, request.language); };
    const LayeredDrawing drawing {.path = request.path,
                                  .size = sheet.map.size,
                                  .parts = partsOf(sheet, map, request.language),
                                  .layers = {},
                                  .features = {},
                                  .description = sheet.map.title + u", "_s + sheet.subtitle,
                                  .language = languageCode(request.language),
                                  .rest = sheet.map.title};
    auto record = provenanceOf(state, {}, control);
    if (!record) {
        return std::unexpected(record.error());
    }
    describeRecord(*record, sheet.map, drawing, request.date);
    const FileProperties properties {.title = sheet.map.title,
                                     .author = u"Revieratlas"_s,
                                     .date = request.date,
                                     .xmp = packetFor(kind, *record)};
    if (kind == FileKind::Pdf) {
        return pdfBytes(drawing, {}, properties);
    }
    constexpr double kZoom = 150 / 96.0;
    const Canvas canvas {
        .path = request.path, .size = sheet.map.size, .zoom = kZoom, .paint = paint, .control = control};
    return pictureBytes(kind, canvas, {}, properties);
}

} // namespace

MapState factSheetState(const MapState &state, const SiteRef &site)
{
    auto result = state;
    for (auto &layer : result.layers) {
        layer.visible = layer.id == site.layerId
            || (state.isVisible(layer) && !layer.style.proportional && !layer.series);
        layer.minScale = layer.id == site.layerId ? 0 : layer.minScale;
        layer.maxScale = layer.id == site.layerId ? 0 : layer.maxScale;
    }
    for (auto &group : result.groups) {
        group.visible = true; // the switches of the layers count those of the groups already
    }
    return result;
}

Result<FactSheet> makeFactSheet(const MapState &state, const Scene &scene, const FactSheetRequest &request,
                                const JobResultsPtr &jobs)
{
    const auto language = request.language;
    const auto profile = siteProfile(state, request.site, language, {.jobs = jobs, .years = request.years});
    if (!profile) {
        return std::unexpected(profile.error());
    }
    const auto &layer = state.layers[std::size_t(state.layerIndex(request.site.layerId))];
    FactSheet sheet;
    auto &map = sheet.map;
    map.size = kPage;
    map.title = profile->title;
    map.symbolScale = kSymbols;
    map.dateText = dateText(request.date, language);
    sheet.subtitle = factSheetSubtitle(state, request.site, *profile, language);
    const auto page = QRectF(QPointF(), kPage).adjusted(kMargin, kMargin, -kMargin, -kMargin);
    const auto beside = layOutMap(map, page, sheet.subtitle);
    map.view = viewAtScale(profile->lonLat, mapScale(profile->uncertainty, map.mapFrame.width()),
                           map.mapFrame.size(), scene.plane);
    map.referenceText = referenceText(map.view, {}, language);
    const auto drawn = drawnLayers(state, scene, drawnView(map));
    map.legend = legendBlocks(drawn, drawnView(map), {state.moment}, language);
    map.scaleText = scaleText(map.view, language);
    sheet.footer = factSheetFooter(layer, *profile, drawn, state, language);
    const auto footer = footerHeight(sheet.footer, page.width());
    map.sourcesBox = QRectF(page.left(), page.bottom() - footer, page.width(), footer);
    layOutTables(sheet,
                 {factTable(layer, request.site.feature, language), nearestTable(*profile, language),
                  peopleTable(*profile, language), jobsTable(*profile, request.years, language)},
                 beside, map.sourcesBox.top() - kGap);
    return sheet;
}

void paintFactSheet(QPainter &painter, const FactSheet &sheet, const SheetMap &map, Language language)
{
    for (const auto &part : partsOf(sheet, map, language)) {
        part.paint(painter);
    }
}

Result<void> exportFactSheet(const MapState &state, const FactSheetRequest &request,
                             const JobResultsPtr &jobs, const JobControl &control)
{
    constexpr double kPrepared = 0.5; // share of the work
    if (const auto target = checkTarget(request.path); !target) {
        return target;
    }
    const auto shown = factSheetState(state, request.site);
    const auto scene = buildScene(shown, control.part(0, kPrepared), planeAt(shown, request.site));
    if (!scene) {
        return std::unexpected(scene.error());
    }
    const auto sheet = makeFactSheet(shown, *scene, request, jobs);
    if (!sheet) {
        return std::unexpected(sheet.error());
    }
    if (control.isCanceled()) {
        return failure(Error::Code::Canceled,
                       Text::tr("%1: The fact sheet was canceled; nothing was written.")
                           .arg(QDir::toNativeSeparators(request.path)));
    }
    const auto maps = sheetMaps(shown, *scene, sheet->map, request.language);
    const auto bytes = bytesOf(shown, *sheet, maps.front(), request, control);
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    const auto written = saveFile(request.path, *bytes);
    control.report(1);
    return written;
}

} // namespace revier
