// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/slidelayout_p.h"

#include "export/sheetlayout_p.h"
#include "style/fonts.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace revier {

SlideMetrics slideMetrics(const SlideRequest &request, const ProjectorProfile &projector)
{
    if (request.paper) {
        return {.margin = 10 * kPixelsPerMillimetre,
                .gap = 12,
                .title = 26,
                .subtitle = 14,
                .text = 15,
                .leastText = 10,
                .legend = 11,
                .small = 10,
                .leastSmall = 8};
    }
    if (request.notes) {
        return {.margin = 20,
                .gap = 16,
                .title = 34,
                .subtitle = 24,
                .text = 22,
                .leastText = 18,
                .legend = 18,
                .small = 16,
                .leastSmall = 14};
    }
    const auto sized = [&projector](double px) { return std::round(px * projector.texts); };
    return {.margin = 24,
            .gap = 16,
            .title = sized(32),
            .subtitle = sized(24),
            .text = sized(21),
            .leastText = 11,
            .legend = sized(14),
            .small = sized(12),
            .leastSmall = 10};
}

void layOutSlide(Slide &slide, const SlideMetrics &metrics)
{
    slide.map.metrics = {.margin = metrics.margin,
                         .gap = metrics.gap,
                         .title = metrics.title,
                         .text = metrics.legend,
                         .small = metrics.small};
    slide.grounds.clear();
    slide.textBox = {};
    slide.textColumns = 0;
    slide.pictureBox = {};
    slide.pictureSourceBox = {};
    slide.map.legendBox = {};
    slide.titleSize = metrics.title;
    slide.subtitleSize = metrics.subtitle;
    if (slide.onStage) {
        layOutStage(slide, metrics);
    } else {
        layOutPage(slide, metrics);
    }
}

void setTitleSize(Slide &slide, double px)
{
    constexpr double kLeast = 12; // px
    const auto words = slide.map.title.split(u' ', Qt::SkipEmptyParts);
    slide.titleSize = std::round(px);
    const auto isTooLong = [&slide](const QString &word) {
        return QFontMetricsF(mapFont(slide.titleSize, true)).horizontalAdvance(word)
            > slide.map.titleBox.width();
    };
    while (slide.titleSize > kLeast && std::ranges::any_of(words, isTooLong)) {
        --slide.titleSize;
    }
}

bool hasRoomForWords(const std::vector<LegendBlock> &legend, const LegendShape &shape)
{
    constexpr double kSample = 3; // em, with the gap behind it
    const QFontMetricsF metrics(mapFont(shape.textSize));
    const auto hasRoom = [&](const LegendEntry &entry) {
        const auto marker = entry.type == GeometryType::Point ? entry.symbol.size + shape.textSize : 0;
        const auto room = shape.columnWidth - std::max(kSample * shape.textSize, marker);
        const auto words = entry.label.split(u' ', Qt::SkipEmptyParts);
        return std::ranges::all_of(
            words, [&](const QString &word) { return metrics.horizontalAdvance(word) <= room; });
    };
    return std::ranges::all_of(
        legend, [&](const LegendBlock &block) { return std::ranges::all_of(block.entries, hasRoom); });
}

PictureRoom pictureRoom(const Slide &slide, double width, double height)
{
    constexpr double kLeast = 0.2; // of the height
    constexpr double kMost = 0.4;
    constexpr double kAlone = 0.6;
    if (slide.picture.isNull()) {
        return {};
    }
    const auto whole = width * slide.picture.height() / slide.picture.width();
    return {.least = std::min(whole, kLeast * height),
            .most = std::min(whole, (slide.text.isEmpty() ? kAlone : kMost) * height)};
}

void placePicture(Slide &slide, const QRectF &box)
{
    const auto source = pictureSourceOf(slide).height();
    const auto size = QSizeF(slide.picture.size()).scaled(box.size(), Qt::KeepAspectRatio);
    slide.pictureBox = QRectF(box.topLeft(), size);
    slide.pictureSourceBox = QRectF(box.left(), slide.pictureBox.bottom(), box.width(), source);
}

void takeFoot(Slide &slide, const SlideMetrics &metrics, const QRectF &body)
{
    auto &sheet = slide.map;
    const auto imprint = imprintOf(slide);
    const auto width = body.width() - imprint.width() - 2 * metrics.gap;
    sheet.sourcesBox.setWidth(width);
    for (slide.sourcesSize = metrics.small;; --slide.sourcesSize) {
        if (sourcesOf(slide).lines.size() <= 2 || slide.sourcesSize <= metrics.leastSmall) {
            break;
        }
    }
    const auto height = std::max(sourcesOf(slide).height(), imprint.height());
    sheet.sourcesBox = QRectF(body.left(), body.bottom() - height, width, height);
    sheet.imprintBox =
        QRectF(QPointF(sheet.sourcesBox.right() + 2 * metrics.gap, body.bottom() - imprint.height()),
               body.bottomRight());
}

double scaleHeight(const Slide &slide, double width)
{
    const auto text = textBlock(slide.map.scaleText, mapFont(slide.map.metrics.small), width);
    return kScaleBarHeight * slide.map.metrics.text + text.height();
}

TextBlock titleOf(const Slide &slide)
{
    return textBlock(slide.map.title, mapFont(slide.titleSize, true), slide.map.titleBox.width());
}

TextBlock sourcesOf(const Slide &slide)
{
    QStringList texts {slide.map.sources, slide.map.note};
    texts.removeAll(QString());
    return textBlock(texts.join(u". "_s), mapFont(slide.sourcesSize), slide.map.sourcesBox.width());
}

TextBlock pictureSourceOf(const Slide &slide)
{
    return slide.pictureSource.isEmpty()
        ? TextBlock {.font = mapFont(slide.map.metrics.small), .lines = {}}
        : textBlock(slide.pictureSource, mapFont(slide.map.metrics.small), slide.pictureSourceBox.width());
}

TextBlock imprintOf(const Slide &slide)
{
    QStringList texts {slide.imprint, slide.pageText};
    texts.removeAll(QString());
    return {.font = mapFont(slide.map.metrics.small), .lines = {texts.join(u"    "_s)}};
}

ColumnText textOf(const Slide &slide)
{
    return {.text = slide.text, .plain = false, .size = slide.textSize, .column = slide.textBox.size()};
}

} // namespace revier
