// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parallel.h"
#include "export/filewriter_p.h"

#include <QCoreApplication>
#include <QDir>
#include <QPainter>

#include <algorithm>
#include <atomic>
#include <memory>
#include <thread>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

std::unexpected<Error> tooLarge(const QString &path, const QSize &size)
{
    return failure(
        Error::Code::InvalidArgument,
        Text::tr(
            "%1: A picture of %2 x %3 pixels is too large for this computer. Please choose fewer dpi or a "
            "smaller size.")
            .arg(QDir::toNativeSeparators(path))
            .arg(size.width())
            .arg(size.height()));
}

/// Paints into \a band, whose first row is the row \a top of the canvas; in a thread of its own. Fonts are
/// loaded once for each thread, and what was drawn there before moves the edges of letters by a shade:
/// without a past the dots are always the same.
void paintBand(QImage &band, const Canvas &canvas, int top)
{
    band.setDotsPerMeterX(canvas.dotsPerMetre()); // the size of fonts goes by it
    band.setDotsPerMeterY(canvas.dotsPerMetre());
    band.fill(Qt::white);
    const bool isSerial = SerialScope::isActive();
    const std::jthread thread([&] {
        const auto serial = isSerial ? std::make_unique<SerialScope>() : nullptr;
        QPainter painter(&band);
        painter.setClipRect(band.rect());
        painter.translate(0, -top);
        painter.scale(canvas.zoom, canvas.zoom);
        canvas.paint(painter);
    });
}

} // namespace

int Canvas::dotsPerMetre() const
{
    constexpr double kPixelsPerMetre = 96 / 0.0254;
    return qRound(kPixelsPerMetre * zoom);
}

Result<void> checkPixels(const Canvas &canvas)
{
    constexpr int kLongestSide = 32767; // of QPainter
    const auto pixels = canvas.pixels();
    if (pixels.width() > kLongestSide || pixels.height() > kLongestSide) {
        return tooLarge(canvas.path, pixels);
    }
    return {};
}

std::unexpected<Error> exportCanceled(const QString &path)
{
    return failure(
        Error::Code::Canceled,
        Text::tr("%1: The export was canceled; nothing was written.").arg(QDir::toNativeSeparators(path)));
}

QImage paintedRows(const Canvas &canvas, int top, int bottom)
{
    QImage band(canvas.pixels().width(), bottom - top, QImage::Format_RGB32);
    if (!band.isNull()) {
        paintBand(band, canvas, top);
    }
    return band;
}

Result<QImage> paintedImage(const Canvas &canvas, QImage::Format format)
{
    constexpr int kBands = 8; // on every machine, so that the bytes are the same
    if (const auto check = checkPixels(canvas); !check) {
        return std::unexpected(check.error());
    }
    QImage image(canvas.pixels(), format);
    if (image.isNull()) {
        return tooLarge(canvas.path, canvas.pixels());
    }
    image.setDotsPerMeterX(canvas.dotsPerMetre());
    image.setDotsPerMeterY(canvas.dotsPerMetre());
    const auto stride = image.bytesPerLine();
    const auto rowBytes = qsizetype(image.width()) * image.depth() / 8;
    auto *bits = image.bits();
    std::atomic<bool> painted = true;
    inParallel(kBands, [&](std::size_t number) {
        const auto top = int(number) * image.height() / kBands;
        const auto bottom = (int(number) + 1) * image.height() / kBands;
        if (bottom == top || canvas.control.isCanceled()) {
            return;
        }
        const auto band = paintedRows(canvas, top, bottom).convertToFormat(format);
        if (band.isNull()) {
            painted = false;
        }
        for (int y = 0; y < band.height(); ++y) {
            std::copy_n(band.constScanLine(y), rowBytes, bits + (top + y) * stride);
        }
    });
    if (canvas.control.isCanceled()) {
        return exportCanceled(canvas.path);
    }
    if (!painted) {
        return tooLarge(canvas.path, canvas.pixels());
    }
    return image;
}

} // namespace revier
