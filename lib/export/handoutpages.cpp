// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/handoutpages_p.h"

#include "export/sheetlayout_p.h"
#include "export/slidelayout_p.h"
#include "story/scenetext.h"
#include "style/fonts.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

constexpr QSizeF kA4 = QSizeF(210, 297) * kPixelsPerMillimetre;
constexpr double kMargin = 10 * kPixelsPerMillimetre;
constexpr double kFoot = 16; // px, with the gap above
constexpr double kSmall = 9;
constexpr double kNotes = 13;
constexpr double kGap = 14;

const QColor kInk(0x22, 0x26, 0x2b);
const QColor kGray(0x4d, 0x52, 0x58);

QString text(Language language, const char *source)
{
    return translated(language, "Sheet", source);
}

/// The page without margins and foot.
QRectF bodyOf(const HandoutLeaf &leaf)
{
    return QRectF(QPointF(), leaf.size).adjusted(kMargin, kMargin, -kMargin, -kMargin - kFoot);
}

QString continuedTitle(const HandoutLeaf &leaf)
{
    return text(leaf.slide.language, QT_TRANSLATE_NOOP("Sheet", "%1 (continued)")).arg(leaf.slide.map.title);
}

TextBlock continuedHeading(const HandoutLeaf &leaf)
{
    constexpr double kHeading = 18;
    return textBlock(continuedTitle(leaf), mapFont(kHeading, true), bodyOf(leaf).width());
}

/// Where columns begin on further pages.
double columnTop(const HandoutLeaf &leaf)
{
    return bodyOf(leaf).top() + continuedHeading(leaf).height() + kGap;
}

bool hasLostPicture(const Slide &slide)
{
    return !slide.picture.isNull() && slide.pictureBox.isEmpty();
}

void paintFoot(QPainter &painter, const HandoutLeaf &leaf, const HandoutFoot &foot)
{
    const TextBlock page {.font = mapFont(kSmall), .lines = {foot.page}};
    const auto right = leaf.size.width() - kMargin;
    const auto top = leaf.size.height() - kMargin - page.height();
    painter.setPen(kGray);
    page.paint(painter, {right - page.width(), top});
    TextBlock {.font = mapFont(kSmall), .lines = {foot.date}}.paint(painter, {kMargin, top});
}

SheetPart ground(const HandoutLeaf &leaf)
{
    return sheetPart(SheetPart::Role::Decoration, [&leaf](QPainter &painter) {
        painter.fillRect(QRectF(QPointF(), leaf.size), Qt::white);
    });
}

/// The parts of the slide in their place on the page.
void addSlide(std::vector<SheetPart> &parts, const HandoutLeaf &leaf)
{
    for (auto &part : slideParts(leaf.slide)) {
        auto placed = part;
        placed.paint = [&leaf, paint = std::move(part.paint)](QPainter &painter) {
            painter.save();
            painter.translate(leaf.slidePlace);
            painter.scale(leaf.slideScale, leaf.slideScale);
            paint(painter);
            painter.restore();
        };
        parts.push_back(std::move(placed));
    }
}

std::vector<SheetPart> notesParts(const HandoutLeaf &leaf)
{
    auto parts = std::vector {ground(leaf)};
    addSlide(parts, leaf);
    parts.push_back(sheetPart(SheetPart::Role::Decoration, [&leaf](QPainter &painter) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(kGray, 0.7, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        painter.drawRect(QRectF(leaf.slidePlace, leaf.slide.map.size * leaf.slideScale));
    }));
    if (!leaf.more.text.isEmpty()) {
        parts.push_back(sheetPart(SheetPart::Role::Text, [&leaf](QPainter &painter) {
            paintColumn(painter, leaf.more, 0, bodyOf(leaf).topLeft(), kInk);
        }));
    }
    return parts;
}

/// Columns from \a first on, and the picture that the first page had no room for.
std::vector<SheetPart> continuedParts(const HandoutLeaf &leaf, int first, bool withPicture)
{
    auto parts = std::vector {ground(leaf)};
    parts.push_back(sheetPart(SheetPart::Role::Heading, [&leaf](QPainter &painter) {
        painter.setPen(kInk);
        continuedHeading(leaf).paint(painter, bodyOf(leaf).topLeft());
    }));
    parts.back().text = continuedTitle(leaf);
    const auto step = leaf.more.column.width() + kGap;
    for (int i = 0; i < leaf.columns && first + i < columnCount(leaf.more); ++i) {
        const QPointF place(bodyOf(leaf).left() + i * step, columnTop(leaf));
        parts.push_back(
            sheetPart(SheetPart::Role::Text, [&leaf, number = first + i, place](QPainter &painter) {
                paintColumn(painter, leaf.more, number, place, kInk);
            }));
    }
    if (withPicture) {
        parts.push_back(sheetPart(SheetPart::Role::Map, [&leaf, step](QPainter &painter) {
            const auto body = bodyOf(leaf);
            const QPointF place(body.left() + step, columnTop(leaf));
            const QSizeF room(body.right() - place.x(), leaf.more.column.height() / 2);
            const auto size = QSizeF(leaf.slide.picture.size()).scaled(room, Qt::KeepAspectRatio);
            painter.setRenderHint(QPainter::SmoothPixmapTransform);
            painter.drawImage(QRectF(place, size), leaf.slide.picture);
            painter.setPen(kGray);
            textBlock(leaf.slide.pictureSource, mapFont(kSmall), room.width())
                .paint(painter, place + QPointF(0, size.height()));
        }));
    }
    return parts;
}

} // namespace

QSizeF handoutSlideSize(bool notes)
{
    return notes ? kStageSize : kA4.transposed();
}

HandoutLeaf sceneLeaf(Slide slide)
{
    HandoutLeaf leaf {.size = kA4.transposed(), .slide = std::move(slide), .slidePlace = {}, .more = {}};
    if (leaf.slide.textColumns <= 1 && !hasLostPicture(leaf.slide)) {
        return leaf;
    }
    leaf.more = textOf(leaf.slide);
    leaf.firstColumn = 1;
    const auto whole = bodyOf(leaf).width() + kGap;
    leaf.columns =
        hasLostPicture(leaf.slide) ? 1 : std::max(1, int(whole / (leaf.more.column.width() + kGap)));
    leaf.pages += std::max(hasLostPicture(leaf.slide) ? 1 : 0,
                           (leaf.slide.textColumns - 1 + leaf.columns - 1) / leaf.columns);
    return leaf;
}

HandoutLeaf notesLeaf(Slide slide, const QString &notes)
{
    HandoutLeaf leaf {.size = kA4, .slide = std::move(slide), .slidePlace = {}, .more = {}};
    const auto body = bodyOf(leaf);
    leaf.slideScale = body.width() / leaf.slide.map.size.width();
    leaf.slidePlace = body.topLeft();
    QStringList texts {notes.trimmed()};
    if (leaf.slide.textColumns > 1) { // the slide has no room for all of its text
        texts.prepend(plainSceneText(leaf.slide.text));
    }
    texts.removeAll(QString());
    const auto below = leaf.slide.map.size.height() * leaf.slideScale + kGap;
    leaf.more = {.text = texts.join(u"\n\n"_s),
                 .plain = true,
                 .size = kNotes,
                 .column = body.size() - QSizeF(0, columnTop(leaf) - body.top()),
                 .taken = below};
    leaf.firstColumn = 1;
    leaf.columns = 1;
    leaf.pages = std::max(1, columnCount(leaf.more));
    return leaf;
}

std::vector<SheetPart> handoutParts(const HandoutLeaf &leaf, int page, const HandoutFoot &foot)
{
    std::vector<SheetPart> parts;
    const bool isNotes = leaf.size.height() > leaf.size.width();
    if (page == 0 && !isNotes) {
        return slideParts(leaf.slide); // has a foot of its own
    }
    if (page == 0) {
        parts = notesParts(leaf);
    } else {
        const auto first = leaf.firstColumn + (page - 1) * leaf.columns;
        parts = continuedParts(leaf, first, page == 1 && !isNotes && hasLostPicture(leaf.slide));
    }
    parts.push_back(sheetPart(SheetPart::Role::Text,
                              [&leaf, foot](QPainter &painter) { paintFoot(painter, leaf, foot); }));
    return parts;
}

} // namespace revier
