// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/minutespdf.h"

#include "core/savefile.h"
#include "export/filewriter_p.h"
#include "export/minutespages_p.h"
#include "export/pdfjoin_p.h"
#include "export/pdfwriter_p.h"
#include "export/sheetplane.h"
#include "export/sheettexts_p.h"

#include <QCoreApplication>
#include <QDir>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Minutes)
};

Box placesOf(const Minutes &minutes)
{
    Box box;
    for (const auto &entry : minutes.entries) {
        for (const auto &place : entry.places) {
            box.add(place);
        }
    }
    return box;
}

std::vector<MinutesMark> marksOf(const Minutes &minutes, const MapPlane &plane)
{
    std::vector<MinutesMark> marks;
    for (std::size_t i = 0; i < minutes.entries.size(); ++i) {
        const auto &entry = minutes.entries[i];
        const QColor color(entry.color);
        MinutesMark mark {.number = QString::number(i + 1),
                          .places = {},
                          .color = color.isValid() ? color : QColor(0xc0, 0x30, 0x20),
                          .isStroke = entry.kind == MinuteEntry::Kind::Stroke};
        for (const auto &place : entry.places) {
            const auto projected = plane.fromGeographic(place);
            if (std::isfinite(projected.x) && std::isfinite(projected.y)) {
                mark.places.push_back(projected);
            }
        }
        if (!mark.places.empty()) {
            marks.push_back(std::move(mark));
        }
    }
    return marks;
}

/// The next smaller scale that a ruler has.
double roundScale(double denominator)
{
    const auto power = std::pow(10, std::floor(std::log10(denominator)));
    for (const auto step : {1.0, 2.0, 2.5, 5.0}) {
        if (denominator <= step * power) {
            return step * power;
        }
    }
    return 10 * power;
}

/// All places, not nearer than a map of a town is.
MapView viewOf(const Box &places, const QSizeF &size, const MapPlane &plane)
{
    constexpr double kRoom = 30; // px around the places
    constexpr double kLargestScale = 25'000;
    const auto view = viewOfExtent(places, size, kRoom, plane);
    const auto denominator = scaleDenominator(view);
    const bool isFar = std::isfinite(denominator) && denominator > kLargestScale;
    return viewAtScale(places.center(), isFar ? roundScale(denominator) : kLargestScale, size, plane);
}

/// The map in the frame of \a document.
Result<MinutesMap> mapOf(const MapState &shown, const Minutes &minutes, const QSizeF &size, Language language,
                         const JobControl &control)
{
    const auto places = placesOf(minutes);
    const auto plane = usualPlane(places);
    auto scene = buildScene(shown, control, plane);
    if (!scene) {
        return std::unexpected(scene.error());
    }
    MinutesMap map {.scene = *std::move(scene),
                    .view = viewOf(places, size, plane),
                    .marks = marksOf(minutes, plane),
                    .caption = {}};
    QStringList caption {scaleText(map.view, language),
                         sourcesText(drawnLayers(shown, map.scene, map.view), language)};
    caption.removeAll(QString());
    map.caption = caption.join(u" · "_s);
    return map;
}

/// What stands on a page, in the order of reading. \a document must outlive them.
std::vector<SheetPart> partsOf(const MinutesDocument &document, std::size_t number)
{
    using Role = SheetPart::Role;
    std::vector<SheetPart> parts;
    const auto add = [&parts](Role role, const auto &paint) { parts.push_back(sheetPart(role, paint)); };
    add(Role::Decoration,
        [&document](QPainter &painter) { painter.fillRect(QRectF(QPointF(), document.size), Qt::white); });
    add(number == 0 ? Role::Heading : Role::Text,
        [&document, number](QPainter &painter) { paintMinutesHeading(painter, document, number); });
    if (number == 0 && document.map) {
        add(Role::Map, [&document](QPainter &painter) { paintMinutesMap(painter, document); });
        add(Role::Text, [&document](QPainter &painter) { paintMinutesCaption(painter, document); });
    }
    add(Role::Text, [&document, number](QPainter &painter) { paintMinutesTable(painter, document, number); });
    add(Role::Text,
        [&document, number](QPainter &painter) { paintMinutesFooter(painter, document, number); });
    return parts;
}

Result<QByteArray> bytesOf(const MinutesDocument &document, const MinutesRequest &request,
                           const JobControl &control)
{
    const FileProperties properties {
        .title = document.title, .author = u"Revieratlas"_s, .date = request.date, .xmp = {}};
    std::vector<PdfPart> pages;
    for (std::size_t i = 0; i < document.pages.size(); ++i) {
        if (control.isCanceled()) {
            return exportCanceled(request.path);
        }
        const LayeredDrawing drawing {.path = request.path,
                                      .size = document.size,
                                      .parts = partsOf(document, i),
                                      .layers = {},
                                      .features = {},
                                      .description = document.title,
                                      .language = languageCode(request.language),
                                      .rest = document.title};
        auto page = pdfBytes(drawing, {}, properties);
        if (!page) {
            return std::unexpected(page.error());
        }
        pages.push_back({.pdf = *std::move(page), .bookmark = {}});
        control.report(double(i + 1) / double(document.pages.size()));
    }
    return joinPdfs(request.path, pages);
}

} // namespace

Result<void> exportMinutes(const MapState &map, const Minutes &minutes, const MinutesRequest &request,
                           const JobControl &control)
{
    constexpr double kPrepared = 0.5; // share of the work
    if (const auto target = checkTarget(request.path); !target) {
        return target;
    }
    if (fileKindOf(request.path) != FileKind::Pdf) {
        return failure(
            Error::Code::Unsupported,
            Text::tr("%1: Minutes are a PDF; the suffix must be .pdf. For a table of the places save "
                     "them as .geojson.")
                .arg(QDir::toNativeSeparators(request.path)));
    }
    const auto title = minutes.title.isEmpty() ? map.title.in(request.language) : minutes.title;
    const bool hasMap = !placesOf(minutes).isEmpty();
    auto document = layOutMinutes(minutes, title, request, {}, hasMap);
    if (hasMap) {
        auto places = mapOf(map.shown(), minutes, document.mapFrame.size(), request.language,
                            control.part(0, kPrepared));
        if (!places) {
            return std::unexpected(places.error());
        }
        document = layOutMinutes(minutes, title, request, places->caption, hasMap);
        document.map = *std::move(places);
    }
    const auto bytes = bytesOf(document, request, control.part(kPrepared, 1));
    return bytes ? saveFile(request.path, *bytes) : Result<void>(std::unexpect, bytes.error());
}

} // namespace revier
