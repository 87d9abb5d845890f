// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/sheetfurniture_p.h"

#include "core/format.h"
#include "export/sheetlayout_p.h"
#include "export/textblock_p.h"
#include "render/painterbackend.h"
#include "style/fonts.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFontMetricsF>
#include <QImageReader>
#include <QPainter>
#include <QPainterPath>
#include <QSvgRenderer>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

struct LogoText
{
    Q_DECLARE_TR_FUNCTIONS(Logo)
};

const QColor kInk(0x22, 0x26, 0x2b);

/// A needle, its right half dark, with an N above.
void paintNeedle(QPainter &painter, const QRectF &box)
{
    const auto em = box.height() * 0.3;
    const auto font = mapFont(em * 1.2, true);
    const TextBlock letter {.font = font, .lines = {u"N"_s}};
    painter.setPen(kInk);
    letter.paint(painter, {box.center().x() - letter.width() / 2, box.top() - em * 0.25});
    const auto needle = box.adjusted(box.width() * 0.2, em * 1.15, -box.width() * 0.2, 0);
    const QPointF top(needle.center().x(), needle.top());
    const QPointF notch(needle.center().x(), needle.bottom() - needle.height() * 0.25);
    painter.setPen(QPen(kInk, 0.7, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    for (const auto &[corner, color] :
         {std::pair {needle.bottomLeft(), QColor(Qt::white)}, {needle.bottomRight(), kInk}}) {
        painter.setBrush(color);
        painter.drawPolygon(QPolygonF(QList<QPointF> {top, corner, notch}));
    }
}

/// How many parts make round numbers of \a metres, which begins with 1, 2 or 5.
int segmentCount(double metres)
{
    const auto lead = std::lround(metres / std::pow(10.0, std::floor(std::log10(metres * 1.0001))));
    return lead == 5 ? 5 : 4;
}

/// Labels at the ends and in the middle where that is a round number; the unit stands after the last one.
void paintScaleLabels(QPainter &painter, const ScaleBar &bar, QPointF topLeft, double size,
                      const QLocale &locale, const QColor &ink)
{
    constexpr double kKilometre = 1000;
    constexpr int kDecimals = 2;
    const bool kilometres = bar.metres >= kKilometre;
    const auto font = mapFont(size);
    const QFontMetricsF metrics(font);
    const auto number = [&](double metres) {
        return formatNumber(kilometres ? metres / kKilometre : metres, kDecimals, locale);
    };
    std::vector<std::pair<double, QString>> labels {{0, number(0)}};
    if (segmentCount(bar.metres) % 2 == 0) {
        labels.emplace_back(0.5, number(bar.metres / 2));
    }
    labels.emplace_back(1, number(bar.metres));
    painter.setPen(ink);
    for (const auto &[fraction, label] : labels) {
        const auto width = metrics.horizontalAdvance(label);
        // The number is centred under its mark; the unit follows it.
        const auto shown = fraction == 1 ? label + (kilometres ? u" km"_s : u" m"_s) : label;
        TextBlock {.font = font, .lines = {shown}}.paint(painter,
                                                         topLeft + QPointF(fraction * bar.px - width / 2, 0));
    }
}

/// Bar in the two colours.
void paintScaleBar(QPainter &painter, const MapView &view, const QRectF &box, double size,
                   const QLocale &locale, const std::pair<QColor, QColor> &colors)
{
    const auto &[ink, paper] = colors;
    const auto unit = 2.6 * size;
    const auto bar = scaleBar(view, box.width() - unit);
    if (bar.metres <= 0) {
        return;
    }
    const auto count = segmentCount(bar.metres);
    const auto height = 0.5 * size;
    const QPointF topLeft = box.topLeft() + QPointF(size * 0.4, 0);
    for (int i = 0; i < count; ++i) {
        const QRectF segment(topLeft.x() + bar.px * i / count, topLeft.y(), bar.px / count, height);
        painter.fillRect(segment, i % 2 == 0 ? ink : paper);
    }
    painter.setPen(QPen(ink, 0.6, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(topLeft, QSizeF(bar.px, height)));
    paintScaleLabels(painter, bar, topLeft + QPointF(0, height + 0.1 * size), size, locale, ink);
}

/// The largest box of the proportions of \a size in the right of \a box.
QRectF fitted(const QRectF &box, const QSizeF &size)
{
    const auto fitting = size.scaled(box.size(), Qt::KeepAspectRatio);
    return {QPointF(box.right() - fitting.width(), box.center().y() - fitting.height() / 2), fitting};
}

/// Areas and lines, without names: what a small map can show.
bool isForOverview(const SceneLayer &layer, double scale)
{
    constexpr std::size_t kMostPositions = 200000; // painted smaller than a dot
    return layer.isDrawnAt(scale) && !layer.area && layer.prepared->geometry.positionCount() <= kMostPositions
        && layer.prepared->geometry.featureCount() > 0
        && layer.prepared->geometry.type(0) != GeometryType::Point;
}

} // namespace

void paintNorthArrow(QPainter &painter, const Sheet &sheet)
{
    const auto &box = sheet.northBox;
    painter.save();
    painter.translate(box.center());
    // True north lies as far clockwise of the sheet's upright as the convergence is negative.
    painter.rotate(-sheet.view.plane.convergence(sheet.view.center));
    paintNeedle(painter, QRectF(-box.width() / 2, -box.height() / 2, box.width(), box.height()));
    painter.restore();
}

void paintScale(QPainter &painter, const Sheet &sheet, Language language, const QColor &ink,
                const QColor &paper)
{
    const auto em = sheet.metrics.text;
    const auto &box = sheet.scaleBox;
    constexpr double kOfMap = 0.6; // a bar is not longer than what it measures
    const QRectF bar(box.left(), box.top(), std::min(box.width(), kOfMap * sheet.view.size.width()), 2 * em);
    paintScaleBar(painter, sheet.view, bar, sheet.metrics.small, localeOf(language), {ink, paper});
    painter.setPen(ink);
    const auto text = textBlock(sheet.scaleText, mapFont(sheet.metrics.small), box.width());
    text.paint(painter, {box.left(), box.top() + kScaleBarHeight * em});
}

void paintOverview(QPainter &painter, const Sheet &sheet, const Scene &scene)
{
    constexpr double kSmaller = 0.5; // symbols, of their size on the map
    auto view = sheet.overview;
    view.size /= kSmaller;
    view.unitsPerPixel *= kSmaller;
    const auto scale = scaleDenominator(sheet.overview);
    painter.save();
    painter.translate(sheet.overviewBox.topLeft());
    painter.scale(kSmaller, kSmaller);
    painter.fillRect(QRectF(QPointF(), view.size), MapTheme().background);
    for (const auto &layer : scene.layers) {
        if (isForOverview(layer, scale)) {
            paintLayer(painter, layer, view);
        }
    }
    painter.restore();
    const auto extent = sheet.view.extent();
    const auto &box = sheet.overviewBox;
    const QRectF frame(box.topLeft() + sheet.overview.toScreen({extent.minX, extent.maxY}),
                       box.topLeft() + sheet.overview.toScreen({extent.maxX, extent.minY}));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(0xc0, 0x1c, 0x28), 1.6, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.drawRect(frame & box);
    painter.setPen(QPen(kInk, 0.7, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.drawRect(box);
}

void paintCheckLine(QPainter &painter, const Sheet &sheet, Language language)
{
    constexpr double kTick = 4;
    const auto &box = sheet.checkBox;
    const QPointF start(box.left(), box.center().y());
    const QPointF end(box.left() + 100 * kPixelsPerMillimetre, box.center().y());
    painter.setPen(QPen(kInk, 0.7, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(start, end);
    for (int centimetre = 0; centimetre <= 10; ++centimetre) {
        const auto at = start + (end - start) * centimetre / 10;
        const auto tick = centimetre % 5 == 0 ? kTick : kTick / 2;
        painter.drawLine(at - QPointF(0, tick), at + QPointF(0, tick));
    }
    const auto font = mapFont(sheet.metrics.small);
    const auto left = end.x() + sheet.metrics.gap;
    auto text = textBlock(
        translated(
            language, "Sheet",
            QT_TRANSLATE_NOOP("Sheet", "10 cm on paper: a print at its true size has exactly this length.")),
        font, std::max(1.0, box.right() - left));
    text.truncate(2);
    text.paint(painter, {left, box.center().y() - text.height() / 2});
}

void paintLogo(QPainter &painter, const Sheet &sheet)
{
    if (QSvgRenderer svg; svg.load(sheet.logo) && !svg.defaultSize().isEmpty()) {
        svg.render(&painter, fitted(sheet.logoBox, svg.defaultSize()));
        return;
    }
    const auto image = QImage::fromData(sheet.logo);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(fitted(sheet.logoBox, image.size()), image);
}

Result<QByteArray> readLogo(const QString &path)
{
    constexpr qint64 kMost = 16 << 20;
    if (path.isEmpty()) {
        return QByteArray();
    }
    const auto refused = [&path](const QString &cause) {
        return failure(Error::Code::InvalidArgument, u"%1: %2"_s.arg(QDir::toNativeSeparators(path), cause));
    };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return refused(
            LogoText::tr("The logo cannot be read (%1). Please choose another file, or leave the logo out.")
                .arg(file.errorString()));
    }
    auto bytes = file.size() <= kMost ? file.readAll() : QByteArray();
    QBuffer buffer(&bytes);
    if (!QImageReader(&buffer).canRead() && !QSvgRenderer(bytes).isValid()) {
        return refused(
            LogoText::tr("The logo is no picture of up to 16 MB. Please choose a PNG, JPEG, WebP or SVG."));
    }
    return bytes;
}

} // namespace revier
