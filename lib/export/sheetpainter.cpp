// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format.h"
#include "export/legendlayout_p.h"
#include "export/sheet.h"
#include "export/sheetpainter_p.h"
#include "export/sheettexts_p.h"
#include "export/textblock_p.h"
#include "render/painterbackend.h"
#include "style/fonts.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

const QColor kInk(0x22, 0x26, 0x2b);
const QColor kGray(0x4d, 0x52, 0x58);

/// A needle, its right half dark, with an N above.
void paintNorthArrow(QPainter &painter, const QRectF &box)
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
                      const QLocale &locale)
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
    painter.setPen(kInk);
    for (const auto &[fraction, label] : labels) {
        const auto width = metrics.horizontalAdvance(label);
        // The number is centred under its mark; the unit follows it.
        const auto shown = fraction == 1 ? label + (kilometres ? u" km"_s : u" m"_s) : label;
        TextBlock {.font = font, .lines = {shown}}.paint(painter,
                                                         topLeft + QPointF(fraction * bar.px - width / 2, 0));
    }
}

void paintScaleBar(QPainter &painter, const MapView &view, const QRectF &box, double size,
                   const QLocale &locale)
{
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
        painter.fillRect(segment, i % 2 == 0 ? kInk : QColor(Qt::white));
    }
    painter.setPen(QPen(kInk, 0.6, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(topLeft, QSizeF(bar.px, height)));
    paintScaleLabels(painter, bar, topLeft + QPointF(0, height + 0.1 * size), size, locale);
}

QString elided(const QString &text, const QFont &font, double width)
{
    return QFontMetricsF(font).elidedText(text, Qt::ElideRight, width);
}

void paintFramedMap(QPainter &painter, const Sheet &sheet, const QRectF &frame, const SheetMap &map)
{
    painter.save();
    painter.translate(frame.topLeft());
    painter.scale(sheet.symbolScale, sheet.symbolScale);
    paintMap(painter, map.scene, drawnView(sheet), map.labels, MapTheme());
    painter.restore();
    paintMapFrame(painter, sheet, frame);
}

void paintPanels(QPainter &painter, const Sheet &sheet, const std::vector<SheetMap> &maps)
{
    for (std::size_t i = 0; i < sheet.panels.size(); ++i) {
        paintFramedMap(painter, sheet, sheet.panels[i].frame, maps[i]);
    }
    paintPanelTexts(painter, sheet);
}

/// In at most two lines.
TextBlock titleBlock(const Sheet &sheet)
{
    auto title = textBlock(sheet.title, mapFont(sheet.metrics.title, true), sheet.titleBox.width());
    title.truncate(2);
    return title;
}

} // namespace

void paintScale(QPainter &painter, const Sheet &sheet, Language language)
{
    const auto em = sheet.metrics.text;
    const auto &box = sheet.scaleBox;
    const QRectF arrow(box.left(), box.top(), 1.8 * em, 3 * em);
    paintNorthArrow(painter, arrow);
    const auto barTop = arrow.bottom() - 2 * em;
    constexpr double kOfMap = 0.6; // a bar is not longer than what it measures
    const auto barWidth = std::min(box.right() - arrow.right() - em, kOfMap * sheet.view.size.width());
    const QRectF bar(arrow.right() + em, barTop, barWidth, 2 * em);
    paintScaleBar(painter, sheet.view, bar, sheet.metrics.small, localeOf(language));
    painter.setPen(kInk);
    const auto text = textBlock(sheet.scaleText, mapFont(sheet.metrics.small), box.width());
    text.paint(painter, {box.left(), box.top() + 3.4 * em});
}

void paintTitle(QPainter &painter, const Sheet &sheet)
{
    const auto title = titleBlock(sheet);
    painter.setPen(kInk);
    title.paint(painter, sheet.titleBox.topLeft() - QPointF(0, title.lineHeight() * 0.06));
}

void paintSubtitle(QPainter &painter, const Sheet &sheet)
{
    const auto &box = sheet.titleBox;
    painter.setPen(kGray);
    textBlock(sheet.subtitle, mapFont(sheet.metrics.text), box.width())
        .paint(painter, box.topLeft() + QPointF(0, titleBlock(sheet).height()));
}

void paintFooter(QPainter &painter, const Sheet &sheet)
{
    const auto &box = sheet.footerBox;
    const auto font = mapFont(sheet.metrics.small);
    const auto note = textBlock(sheet.note, font, box.width());
    auto sources = textBlock(sheet.sources, font, box.width());
    const auto row = sources.lineHeight();
    const auto bottom = box.bottom() - row;
    sources.truncate(std::max<qsizetype>(1, qsizetype((bottom - box.top() - note.height()) / row + 0.01)));
    painter.setPen(kGray);
    sources.paint(painter, box.topLeft());
    note.paint(painter, box.topLeft() + QPointF(0, sources.height()));
    const TextBlock date {.font = font, .lines = {sheet.dateText}};
    date.paint(painter, {box.right() - date.width(), bottom});
    const TextBlock reference {.font = font, .lines = {sheet.referenceText}};
    reference.paint(painter, {box.left(), bottom});
}

void paintMapFrame(QPainter &painter, const Sheet &sheet, const QRectF &frame)
{
    if (!sheet.bare || !sheet.panels.empty()) {
        painter.setPen(QPen(kInk, 0.7, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(frame);
    }
}

void paintPanelTexts(QPainter &painter, const Sheet &sheet)
{
    for (const auto &panel : sheet.panels) {
        painter.setPen(kInk);
        const auto font = mapFont(sheet.metrics.small);
        TextBlock {.font = font, .lines = {elided(panel.caption, font, panel.captionBox.width())}}.paint(
            painter, panel.captionBox.topLeft());
    }
    const auto large = mapFont(sheet.metrics.text, true);
    const auto small = mapFont(sheet.metrics.small, true);
    painter.setPen(kInk);
    for (const auto &[box, text, upwards] : sheet.headings) {
        const auto length = upwards ? box.height() : box.width();
        const bool isLong = QFontMetricsF(large).horizontalAdvance(text) > length;
        const auto &font = isLong ? small : large;
        const TextBlock heading {.font = font, .lines = {elided(text, font, length)}};
        painter.save();
        painter.translate(box.center());
        painter.rotate(upwards ? -90 : 0);
        heading.paint(painter, QPointF(-heading.width(), -heading.height()) / 2);
        painter.restore();
    }
}

void paintSheetMap(QPainter &painter, const Sheet &sheet, const SheetMap &map, Language language)
{
    paintFramedMap(painter, sheet, sheet.mapFrame, map);
    paintLegend(painter, sheet.legend, sheet.legendShape, sheet.legendBox, language);
    paintScale(painter, sheet, language);
}

void paintSheet(QPainter &painter, const Sheet &sheet, const std::vector<SheetMap> &maps, Language language)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(QRectF(QPointF(), sheet.size), Qt::white);
    if (sheet.panels.empty()) {
        paintFramedMap(painter, sheet, sheet.mapFrame, maps.front());
    } else {
        paintPanels(painter, sheet, maps);
    }
    if (!sheet.bare) {
        paintTitle(painter, sheet);
        paintSubtitle(painter, sheet);
        paintLegend(painter, sheet.legend, sheet.legendShape, sheet.legendBox, language);
        paintScale(painter, sheet, language);
        paintFooter(painter, sheet);
    }
    painter.restore();
}

} // namespace revier
