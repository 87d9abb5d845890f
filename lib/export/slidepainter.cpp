// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/legendlayout_p.h"
#include "export/sheetfurniture_p.h"
#include "export/slidelayout_p.h"
#include "export/slideparts_p.h"
#include "render/painterbackend.h"
#include "style/fonts.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

void paintTitle(QPainter &painter, const Slide &slide)
{
    painter.setPen(slide.colors.ink);
    titleOf(slide).paint(painter, slide.map.titleBox.topLeft());
}

void paintMoment(QPainter &painter, const Slide &slide)
{
    const auto &box = slide.momentBox;
    painter.setPen(slide.onStage ? slide.colors.ink : slide.colors.gray);
    textBlock(slide.map.subtitle, mapFont(slide.subtitleSize, slide.onStage), box.width())
        .paint(painter, box.topLeft());
}

void paintFramedMap(QPainter &painter, const Slide &slide)
{
    const auto &frame = slide.map.mapFrame;
    painter.save();
    painter.translate(frame.topLeft());
    painter.scale(slide.map.symbolScale, slide.map.symbolScale);
    paintMap(painter, slide.shown.scene, drawnView(slide.map), slide.shown.labels, slide.theme);
    painter.restore();
    if (slide.onStage) {
        return;
    }
    painter.setPen(QPen(slide.colors.gray, 0.7, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(frame);
}

void paintGrounds(QPainter &painter, const Slide &slide)
{
    constexpr double kRound = 6; // px
    painter.setPen(Qt::NoPen);
    painter.setBrush(slide.colors.ground);
    for (const auto &box : slide.grounds) {
        const bool isBand = box.width() >= slide.map.size.width();
        painter.drawRoundedRect(box, isBand ? 0 : kRound, isBand ? 0 : kRound);
    }
}

void paintPicture(QPainter &painter, const Slide &slide)
{
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(slide.pictureBox, slide.picture);
}

void paintFoot(QPainter &painter, const Slide &slide)
{
    painter.setPen(slide.colors.gray);
    sourcesOf(slide).paint(painter, slide.map.sourcesBox.topLeft());
}

void paintImprint(QPainter &painter, const Slide &slide)
{
    const auto imprint = imprintOf(slide);
    const auto &box = slide.map.imprintBox;
    painter.setPen(slide.colors.gray);
    imprint.paint(painter, {box.right() - imprint.width(), box.bottom() - imprint.height()});
}

using Role = SheetPart::Role;

template<typename Paint>
void add(std::vector<SheetPart> &parts, Role role, const QString &text, const Paint &paint)
{
    parts.push_back(sheetPart(role, paint));
    parts.back().text = text;
}

/// What the scene tells: text and picture.
void addTold(std::vector<SheetPart> &parts, const Slide &slide)
{
    if (!slide.pictureBox.isEmpty()) {
        add(parts, Role::Map, {}, [&slide](QPainter &painter) { paintPicture(painter, slide); });
    }
    if (slide.textColumns > 0) {
        add(parts, Role::Text, slide.text, [&slide](QPainter &painter) {
            paintColumn(painter, textOf(slide), 0, slide.textBox.topLeft(), slide.colors.ink);
        });
    }
    if (!slide.pictureBox.isEmpty() && !slide.pictureSource.isEmpty()) {
        add(parts, Role::Text, slide.pictureSource, [&slide](QPainter &painter) {
            painter.setPen(slide.colors.gray);
            pictureSourceOf(slide).paint(painter, slide.pictureSourceBox.topLeft());
        });
    }
}

/// What makes the map readable.
void addExplained(std::vector<SheetPart> &parts, const Slide &slide)
{
    const auto &sheet = slide.map;
    if (!sheet.legendBox.isEmpty()) {
        add(parts, Role::Text, {}, [&slide](QPainter &painter) {
            paintLegend(painter, slide.map.legend, slide.map.legendShape, slide.map.legendBox, slide.language,
                        slide.colors.ink);
        });
    }
    add(parts, Role::Text, sheet.scaleText, [&slide](QPainter &painter) {
        paintScale(painter, slide.map, slide.language, slide.colors.ink, slide.colors.paper);
    });
    if (!sheet.sources.isEmpty()) {
        add(parts, Role::Text, sheet.sources, [&slide](QPainter &painter) { paintFoot(painter, slide); });
    }
    add(parts, Role::Text, slide.pageText, [&slide](QPainter &painter) { paintImprint(painter, slide); });
}

} // namespace

std::vector<SheetPart> slideParts(const Slide &slide)
{
    std::vector<SheetPart> parts;
    const auto &sheet = slide.map;
    add(parts, Role::Decoration, {}, [&slide](QPainter &painter) {
        painter.fillRect(QRectF(QPointF(), slide.map.size), slide.colors.paper);
    });
    add(parts, Role::Map, {}, [&slide](QPainter &painter) { paintFramedMap(painter, slide); });
    add(parts, Role::Decoration, {}, [&slide](QPainter &painter) { paintGrounds(painter, slide); });
    add(parts, Role::Heading, sheet.title, [&slide](QPainter &painter) { paintTitle(painter, slide); });
    if (!sheet.subtitle.isEmpty()) {
        add(parts, Role::Text, sheet.subtitle, [&slide](QPainter &painter) { paintMoment(painter, slide); });
    }
    addTold(parts, slide);
    addExplained(parts, slide);
    return parts;
}

void paintSlide(QPainter &painter, const Slide &slide)
{
    for (const auto &part : slideParts(slide)) {
        part.paint(painter);
    }
}

} // namespace revier
