// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/rasterpainter_p.h"

#include <QImage>
#include <QLoggingCategory>
#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace revier {
namespace {

Q_LOGGING_CATEGORY(lcRaster, "revier.raster", QtWarningMsg)

constexpr int kPiece = 2048; // dots: what is read at once
constexpr double kPaperDots = 300.0 / 96; // per px

QRectF onScreen(const Box &plane, const MapView &view)
{
    return {view.toScreen({plane.minX, plane.maxY}), view.toScreen({plane.maxX, plane.minY})};
}

/// Whole dots of a picture around the part of it that is \a wanted, so that neighbouring pieces meet.
QRect dotsAround(const QRectF &wanted, double dotsPerPixel, QPointF origin)
{
    const QRectF dots((wanted.topLeft() - origin) * dotsPerPixel, wanted.size() * dotsPerPixel);
    return dots.toAlignedRect();
}

QImage picture(const Raster &raster, const RasterLook &look, const Crs &crs, const Crs &plane,
               const RasterWindow &window)
{
    QImage image(window.width, window.height, QImage::Format_ARGB32);
    const auto rowOf = [&image](int y) { return reinterpret_cast<QRgb *>(image.scanLine(y)); };
    const auto width = std::size_t(window.width);
    const auto complain = [](const Error &error) {
        qCWarning(lcRaster, "%ls", qUtf16Printable(error.message));
        return QImage();
    };
    if (look.band.isEmpty()) {
        const auto colors = raster.colors(crs, plane, window, {});
        if (!colors) {
            return complain(colors.error());
        }
        for (int y = 0; y < window.height; ++y) {
            std::copy_n(colors->begin() + std::ptrdiff_t(std::size_t(y) * width), width, rowOf(y));
        }
        return image;
    }
    const auto numbers = raster.numbers(look.band, crs, plane, window, {});
    if (!numbers) {
        return complain(numbers.error());
    }
    for (int y = 0; y < window.height; ++y) {
        const auto first = numbers->begin() + std::ptrdiff_t(std::size_t(y) * width);
        std::transform(first, first + std::ptrdiff_t(width), rowOf(y),
                       [&look](float x) { return look.colorOf(x); });
    }
    return image;
}

void hatch(QPainter &painter, const QRectF &place)
{
    const QColor grey(0x80, 0x80, 0x80, 0xa0);
    painter.fillRect(place, QBrush(grey, Qt::DiagCrossPattern));
}

} // namespace

void paintRaster(QPainter &painter, const SceneLayer &layer, const MapView &view, const QRectF &visible)
{
    const auto &table = *layer.prepared->table;
    const auto look = layer.symbols->raster.value_or(RasterLook());
    const auto wanted = visible & onScreen(layer.prepared->geometry.bounds(), view);
    if (wanted.isEmpty() || layer.symbols->symbolOf.front() == FeatureSymbols::kNone) {
        return;
    }
    const auto transform = painter.deviceTransform();
    const bool onDots =
        painter.paintEngine()->type() == QPaintEngine::Raster && transform.type() <= QTransform::TxScale;
    const auto resolution = std::sqrt(std::abs(transform.determinant()));
    const auto dotsPerPixel = onDots ? resolution : std::min(resolution, kPaperDots);
    // On a picture of dots the dots of the raster are those of the picture: nothing is resampled twice.
    const auto origin = onDots
        ? transform.inverted().map(QPointF(std::floor(transform.dx()), std::floor(transform.dy())))
        : wanted.topLeft();
    const auto all = dotsAround(wanted, dotsPerPixel, origin);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, !onDots);
    painter.setRenderHint(QPainter::LosslessImageRendering, !look.band.isEmpty());
    for (int top = all.top(); top <= all.bottom(); top += kPiece) {
        for (int left = all.left(); left <= all.right(); left += kPiece) {
            const auto dots = QRect(left, top, kPiece, kPiece) & all;
            const QRectF place(origin + QPointF(dots.topLeft()) / dotsPerPixel,
                               QSizeF(dots.size()) / dotsPerPixel);
            const auto south = view.toPlane(place.bottomLeft());
            const auto north = view.toPlane(place.topRight());
            const auto image = picture(*table.raster, look, table.crs, view.plane.crs(),
                                       {.extent = {south.x, south.y, north.x, north.y},
                                        .width = dots.width(),
                                        .height = dots.height()});
            if (image.isNull()) {
                hatch(painter, place);
            } else {
                painter.drawImage(place, image);
            }
        }
    }
}

} // namespace revier
