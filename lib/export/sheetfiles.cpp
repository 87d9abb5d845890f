// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/sheetfiles_p.h"

#include "data/geotiffwriter.h"
#include "export/companions_p.h"
#include "export/sheettemplate.h"
#include "style/legend.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

/// Rows of the picture as bytes, painted as GDAL asks for them.
Result<QByteArray> tiffBytes(const Canvas &canvas, const std::optional<MapGeoreference> &georeference,
                             const FileProperties &properties)
{
    constexpr double kPixelsPerInch = 96;
    if (const auto check = checkPixels(canvas); !check) {
        return std::unexpected(check.error());
    }
    const auto pixels = canvas.pixels();
    GeoTiff picture {.name = canvas.path,
                     .width = pixels.width(),
                     .height = pixels.height(),
                     .dotsPerInch = canvas.zoom * kPixelsPerInch,
                     .place = std::nullopt,
                     .title = properties.title,
                     .program = programName(),
                     .dateTime = properties.date.toString(u"yyyy:MM:dd 00:00:00"_s),
                     .xmp = properties.xmp.bytes};
    if (georeference) {
        picture.place = {.crs = georeference->crs, .affine = georeference->affine(canvas.zoom)};
    }
    return geoTiffBytes(picture, [&](int top, std::span<std::uint8_t> rows) {
        if (canvas.control.isCanceled()) {
            return false;
        }
        const auto rowBytes = qsizetype(pixels.width()) * 3;
        const auto count = int(qsizetype(rows.size()) / rowBytes);
        const auto band = paintedRows(canvas, top, top + count).convertToFormat(QImage::Format_RGB888);
        for (int y = 0; y < band.height(); ++y) {
            std::copy_n(band.constScanLine(y), rowBytes, rows.begin() + y * rowBytes);
        }
        canvas.control.report(double(top + count) / pixels.height());
        return !band.isNull();
    });
}

QJsonObject sheetOf(const ExportRequest &request)
{
    QJsonObject sheet {{u"language"_s, languageCode(request.language)}};
    if (request.pixels) {
        sheet[u"width"_s] = request.pixels->width();
        sheet[u"height"_s] = request.pixels->height();
    } else {
        sheet[u"paper"_s] = paperName(request.paper);
        sheet[u"portrait"_s] = request.portrait;
        sheet[u"dpi"_s] = request.dpi;
    }
    if (request.bare) {
        sheet[u"bare"_s] = true;
    }
    if (!request.multiples.empty()) {
        sheet[u"columns"_s] = request.columns;
    }
    return sheet;
}

LayeredDrawing drawingOf(const SheetContent &content, const ExportRequest &request)
{
    LayeredDrawing drawing;
    drawing.path = request.path;
    drawing.size = content.sheet.size;
    drawing.parts = sheetParts(content.sheet, content.maps, request.language);
    drawing.layers = sheetLayers(content.state, drawing.parts, request.language);
    drawing.description = textAlternative(content.drawn, content.sheet, request.language);
    drawing.language = languageCode(request.language);
    drawing.rest = translated(request.language, "Sheet", QT_TRANSLATE_NOOP("Sheet", "Sheet"));
    return drawing;
}

} // namespace

void describeRecord(Provenance &record, const Sheet &sheet, const LayeredDrawing &drawing, const QDate &date)
{
    record.program = programName();
    record.language = languageFromCode(drawing.language);
    record.date = date;
    record.title = sheet.title;
    record.description = drawing.description;
    record.sources = sheet.sources;
    record.crs = georeferencesOf(sheet).front().crs.code();
    record.extent = sheet.view.plane.toGeographic(sheet.view.extent());
    record.scale = scaleDenominator(sheet.view);
}

XmpPacket packetFor(FileKind kind, const Provenance &record)
{
    return kind == FileKind::Jpeg
        ? xmpPacketFor(record, kMostXmpOfJpeg)
        : XmpPacket {.bytes = xmpPacket(record), .extension = {}, .extensionName = {}};
}

Result<QByteArray> pictureBytes(FileKind kind, const Canvas &canvas,
                                const std::optional<MapGeoreference> &georeference,
                                const FileProperties &properties)
{
    switch (kind) {
    case FileKind::Jpeg:
        return jpegBytes(canvas, properties);
    case FileKind::WebP:
        return webpBytes(canvas, properties);
    case FileKind::Tiff:
        return tiffBytes(canvas, georeference, properties);
    default:
        return pngBytes(canvas, properties);
    }
}

Result<std::vector<FileToSave>> sheetFiles(const SheetContent &content, const ExportRequest &request,
                                           const JobControl &control)
{
    const auto kind = fileKindOf(request.path).value_or(FileKind::Png);
    const auto &sheet = content.sheet;
    auto drawing = drawingOf(content, request);
    auto record = provenanceOf(content.state, request.projectPath, control, {}, &content.sums);
    if (!record) {
        return std::unexpected(record.error());
    }
    describeRecord(*record, sheet, drawing, request.date);
    record->sheet = sheetOf(request);
    record->moments = request.multiples.empty() ? std::vector {content.state.moment} : request.multiples;
    if (!request.documentTitle.isEmpty()) {
        record->title = request.documentTitle;
    }
    const FileProperties properties {.title = record->title,
                                     .author = u"Revieratlas"_s,
                                     .date = request.date,
                                     .xmp = packetFor(kind, *record)};
    if (kind == FileKind::Svg) {
        return std::vector {FileToSave {.path = request.path, .bytes = svgBytes(drawing, properties)}};
    }
    if (kind == FileKind::Pdf) {
        drawing.features =
            sheetFeatures(content.state, content.drawn, content.scene, sheet, request.language);
        return pdfBytes(drawing, georeferencesOf(sheet), properties).transform([&](const QByteArray &bytes) {
            return std::vector {FileToSave {.path = request.path, .bytes = bytes}};
        });
    }
    const Canvas canvas {
        .path = request.path,
        .size = sheet.size,
        .zoom = sheetFormat(request).zoom,
        .paint = [&](QPainter &painter) { paintSheet(painter, sheet, content.maps, request.language); },
        .control = control};
    const auto georeference = georeferenceOf(sheet);
    auto bytes = pictureBytes(kind, canvas, georeference, properties);
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    std::vector<FileToSave> files {{.path = request.path, .bytes = *std::move(bytes)}};
    if (georeference && request.worldFile) {
        std::ranges::move(companions(request.path, *georeference, canvas.zoom), std::back_inserter(files));
    }
    return files;
}

} // namespace revier
