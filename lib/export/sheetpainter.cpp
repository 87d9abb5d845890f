// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/legendlayout_p.h"
#include "export/mapgrid_p.h"
#include "export/sheet.h"
#include "export/sheetfurniture_p.h"
#include "export/sheetpainter_p.h"
#include "export/textblock_p.h"
#include "render/painterbackend.h"
#include "style/fonts.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

const QColor kInk(0x22, 0x26, 0x2b);
const QColor kGray(0x4d, 0x52, 0x58);

QString elided(const QString &text, const QFont &font, double width)
{
    return QFontMetricsF(font).elidedText(text, Qt::ElideRight, width);
}

/// In at most two lines.
TextBlock titleBlock(const Sheet &sheet)
{
    auto title = textBlock(sheet.title, mapFont(sheet.metrics.title, true), sheet.titleBox.width());
    title.truncate(2);
    return title;
}

void paintSources(QPainter &painter, const Sheet &sheet)
{
    const auto &box = sheet.sourcesBox;
    const auto font = mapFont(sheet.metrics.small);
    const auto note = textBlock(sheet.note, font, box.width());
    auto sources = textBlock(sheet.sources, font, box.width());
    const auto room = (box.height() - note.height()) / sources.lineHeight() + 0.01;
    sources.truncate(std::max<qsizetype>(1, qsizetype(room)));
    painter.setPen(kGray);
    sources.paint(painter, box.topLeft());
    note.paint(painter, box.topLeft() + QPointF(0, sources.height()));
}

/// Reference at the left, date at the right of the last line.
void paintImprint(QPainter &painter, const Sheet &sheet)
{
    const auto &box = sheet.imprintBox;
    const auto font = mapFont(sheet.metrics.small);
    const TextBlock date {.font = font, .lines = {sheet.dateText}};
    painter.setPen(kGray);
    date.paint(painter, {box.right() - date.width(), box.bottom() - date.height()});
    textBlock(sheet.referenceText, font, box.width() - date.width() - 2 * sheet.metrics.gap)
        .paint(painter, box.topLeft());
}

/// Paper behind an element that has a place of its own, which may lie on the map.
void paintGround(QPainter &painter, const Sheet &sheet, SheetElement element)
{
    if (sheet.design.boxes.contains(element) && element != SheetElement::Map) {
        const auto around = sheet.metrics.gap / 2;
        painter.fillRect(boxOf(sheet, element).marginsAdded({around, around, around, around}), Qt::white);
    }
}

void paintFramedMap(QPainter &painter, const Sheet &sheet, const QRectF &frame, const SheetMap &map,
                    Language language)
{
    painter.save();
    painter.translate(frame.topLeft());
    painter.scale(sheet.symbolScale, sheet.symbolScale);
    paintMap(painter, map.scene, drawnView(sheet), map.labels, MapTheme());
    painter.restore();
    paintMapGrid(painter, sheet, language);
    paintMapFrame(painter, sheet, frame);
}

} // namespace

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

void paintMapGrid(QPainter &painter, const Sheet &sheet, Language language)
{
    if (!sheet.panels.empty()) {
        return;
    }
    painter.save();
    painter.translate(sheet.mapFrame.topLeft());
    paintGrid(painter, sheet.view, sheet.design.grid, sheet.metrics.small, language);
    painter.restore();
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

void paintElement(QPainter &painter, const Sheet &sheet, SheetElement element,
                  const std::vector<SheetMap> &maps, Language language)
{
    paintGround(painter, sheet, element);
    switch (element) {
    case SheetElement::Map:
        return;
    case SheetElement::Title:
        paintTitle(painter, sheet);
        return paintSubtitle(painter, sheet);
    case SheetElement::Legend:
        return paintLegend(painter, sheet.legend, sheet.legendShape, sheet.legendBox, language);
    case SheetElement::North:
        return paintNorthArrow(painter, sheet);
    case SheetElement::Scale:
        return paintScale(painter, sheet, language);
    case SheetElement::Overview:
        return paintOverview(painter, sheet, maps.front().scene);
    case SheetElement::Sources:
        return paintSources(painter, sheet);
    case SheetElement::Imprint:
        return paintImprint(painter, sheet);
    case SheetElement::CheckLine:
        return paintCheckLine(painter, sheet, language);
    case SheetElement::Logo:
        return paintLogo(painter, sheet);
    }
}

void paintSheetMap(QPainter &painter, const Sheet &sheet, const SheetMap &map, Language language)
{
    paintFramedMap(painter, sheet, sheet.mapFrame, map, language);
    paintLegend(painter, sheet.legend, sheet.legendShape, sheet.legendBox, language);
    paintNorthArrow(painter, sheet);
    paintScale(painter, sheet, language);
}

void paintSheet(QPainter &painter, const Sheet &sheet, const std::vector<SheetMap> &maps, Language language)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(QRectF(QPointF(), sheet.size), Qt::white);
    if (sheet.panels.empty()) {
        paintFramedMap(painter, sheet, sheet.mapFrame, maps.front(), language);
    }
    for (std::size_t i = 0; i < sheet.panels.size(); ++i) {
        paintFramedMap(painter, sheet, sheet.panels[i].frame, maps[i], language);
    }
    paintPanelTexts(painter, sheet);
    for (const auto element : kSheetElements) {
        if (!sheet.bare && !boxOf(sheet, element).isEmpty()) {
            paintElement(painter, sheet, element, maps, language);
        }
    }
    painter.restore();
}

} // namespace revier
