// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/minutespages_p.h"

#include "core/format.h"
#include "export/sheettexts_p.h"
#include "render/painterbackend.h"
#include "style/fonts.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

const QColor kInk(0x22, 0x26, 0x2b);
const QColor kGray(0x4d, 0x52, 0x58);
const QColor kRule(0xc8, 0xcc, 0xd0);
const QColor kVeil(0xff, 0xff, 0xff, 0x60);
constexpr double kPixelsPerMillimetre = 96 / 25.4;
constexpr QSizeF kPage = QSizeF(210, 297) * kPixelsPerMillimetre;
constexpr double kMargin = 15 * kPixelsPerMillimetre;
constexpr double kGap = 12;
constexpr double kTitle = 22;
constexpr double kText = 11;
constexpr double kSmall = 9;
constexpr double kPadding = 3; // above and below the text of a row
constexpr double kColumnGap = 10;
constexpr double kMapHeight = 400;
constexpr double kDisc = 18; // of a number on the map

/// Of the columns but the last, which gets the rest.
constexpr std::array<double, kMinuteColumns - 1> kWidths {26, 40, 140, 140};

QString text(Language language, const char *source)
{
    return translated(language, "Minutes", source);
}

/// With the breaks that were written.
TextBlock paragraphs(const QString &words, const QFont &font, double width)
{
    TextBlock block {.font = font, .lines = {}};
    const auto lines = words.split(u'\n');
    for (const auto &line : lines) {
        block.lines.append(textBlock(line.simplified(), font, width).lines);
    }
    return block;
}

QString dayText(const QDate &date, Language language)
{
    return formatIsoDate(date.toString(Qt::ISODate), localeOf(language));
}

QString clockText(const QDateTime &time)
{
    return time.time().toString(u"HH:mm"_s);
}

/// "12.03.2026, 18:05 to 19:20 (75 min)"
QString periodText(const Minutes &minutes, Language language)
{
    if (!minutes.begun.isValid()) {
        return {};
    }
    const auto begin = dayText(minutes.begun.date(), language) + u", "_s + clockText(minutes.begun);
    if (!minutes.ended.isValid() || minutes.ended < minutes.begun) {
        return begin;
    }
    constexpr qint64 kMinute = 60;
    const auto duration = (minutes.begun.secsTo(minutes.ended) + kMinute / 2) / kMinute;
    return text(language, QT_TRANSLATE_NOOP("Minutes", "%1 to %2 (%3 min)"))
        .arg(begin, clockText(minutes.ended), QString::number(duration));
}

QString subtitleOf(const Minutes &minutes, Language language)
{
    QStringList parts {periodText(minutes, language)};
    parts.removeAll(QString());
    parts.append(text(language, QT_TRANSLATE_NOOP("Minutes", "entries: %1")).arg(minutes.entries.size()));
    return parts.join(u" · "_s);
}

std::array<double, kMinuteColumns> columnWidths(double width)
{
    std::array<double, kMinuteColumns> widths {};
    std::ranges::copy(kWidths, widths.begin());
    widths.back() = width;
    for (const auto column : kWidths) {
        widths.back() -= column + kColumnGap;
    }
    return widths;
}

MinutesRow rowOf(const std::array<QString, kMinuteColumns> &words, double width, const QFont &font)
{
    const auto widths = columnWidths(width);
    MinutesRow row;
    for (std::size_t i = 0; i < kMinuteColumns; ++i) {
        row.cells[i] = paragraphs(words[i], font, widths[i]);
        row.height = std::max(row.height, row.cells[i].height());
    }
    row.height = std::max(row.height, TextBlock {.font = font, .lines = {}}.lineHeight()) + 2 * kPadding;
    return row;
}

QString momentOf(const MinuteEntry &entry)
{
    return entry.momentText.isEmpty() && entry.moment.year > 0 ? QString::number(entry.moment.year)
                                                               : entry.momentText;
}

MinutesRow entryRow(const MinuteEntry &entry, std::size_t number, double width, Language language)
{
    const auto kind = minuteKindText(entry.kind, language);
    const auto words = entry.text.isEmpty() ? kind : kind + u": "_s + entry.text;
    return rowOf({QString::number(number), clockText(entry.time), entry.sceneTitle, momentOf(entry), words},
                 width, mapFont(kText));
}

/// A row in parts of at most \a height, for what is longer than a page.
std::vector<MinutesRow> split(MinutesRow row, double height)
{
    std::vector<MinutesRow> parts;
    const auto lineHeight = row.cells.front().lineHeight();
    const auto lines = std::max<qsizetype>(1, qsizetype((height - 2 * kPadding) / lineHeight));
    while (row.height > height) {
        MinutesRow part;
        row.height = lineHeight;
        for (std::size_t i = 0; i < kMinuteColumns; ++i) {
            auto &cell = row.cells[i];
            part.cells[i] = {.font = cell.font,
                             .lines = cell.lines.first(std::min(lines, cell.lines.size()))};
            cell.lines.remove(0, part.cells[i].lines.size());
            part.height = std::max(part.height, part.cells[i].height() + 2 * kPadding);
            row.height = std::max(row.height, cell.height());
        }
        row.height += 2 * kPadding;
        parts.push_back(std::move(part));
    }
    parts.push_back(std::move(row));
    return parts;
}

double footerTop(const MinutesDocument &document)
{
    return document.page.bottom() - 2 * kSmall;
}

double headingHeight(const MinutesDocument &document)
{
    const auto width = document.page.width();
    return textBlock(document.title, mapFont(kTitle, true), width).height()
        + textBlock(document.subtitle, mapFont(kText), width).height() + kGap;
}

/// Rows on pages: each as many as find room.
void paginate(MinutesDocument &document, const Minutes &minutes, double firstTop)
{
    const auto furtherTop = document.page.top() + kText + kGap;
    const auto room = footerTop(document) - kGap - furtherTop - document.head.height;
    document.pages.push_back({.rows = {}, .top = firstTop});
    auto y = firstTop + document.head.height;
    for (std::size_t i = 0; i < minutes.entries.size(); ++i) {
        auto parts =
            split(entryRow(minutes.entries[i], i + 1, document.page.width(), document.language), room);
        for (auto &part : parts) {
            if (y + part.height > footerTop(document) - kGap) {
                document.pages.push_back({.rows = {}, .top = furtherTop});
                y = furtherTop + document.head.height;
            }
            y += part.height;
            document.pages.back().rows.push_back(std::move(part));
        }
    }
}

void paintRow(QPainter &painter, const MinutesDocument &document, const MinutesRow &row, double top,
              const QColor &ink)
{
    const auto y = top + row.height;
    painter.setPen(QPen(kRule, 1));
    painter.drawLine(QPointF(document.page.left(), y), QPointF(document.page.right(), y));
    painter.setPen(ink);
    for (std::size_t i = 0; i < kMinuteColumns; ++i) {
        row.cells[i].paint(painter, {document.lefts[i], top + kPadding});
    }
}

/// With something in it wherever a map is painted.
const MinutesMap &mapOf(const MinutesDocument &document)
{
    static const MinutesMap none;
    return document.map ? *document.map : none;
}

QPointF screenPoint(const MinutesDocument &document, Point place)
{
    return document.mapFrame.topLeft() + mapOf(document).view.toScreen(place);
}

/// Near \a place where no other number stands; all are somewhere even on a crowded map.
QRectF freeDisc(const QPointF &place, double width, const QRectF &frame, const std::vector<QRectF> &taken)
{
    constexpr int kDirections = 12;
    constexpr int kRings = 8;
    QRectF disc(QPointF(), QSizeF(width, kDisc));
    for (int ring = 0; ring <= kRings; ++ring) {
        for (int i = 0; i < (ring == 0 ? 1 : kDirections); ++i) {
            const auto angle = 2 * std::numbers::pi * i / kDirections;
            const auto away = QPointF(std::cos(angle), -std::sin(angle)) * (ring * (kDisc + 2));
            disc.moveCenter(place + away);
            const bool isFree = frame.contains(disc)
                && std::ranges::none_of(taken, [&disc](const QRectF &box) { return box.intersects(disc); });
            if (isFree) {
                return disc;
            }
        }
    }
    disc.moveCenter(place);
    return disc;
}

void paintLine(QPainter &painter, const MinutesDocument &document, const MinutesMark &mark)
{
    QPolygonF line;
    for (const auto &place : mark.places) {
        line.append(screenPoint(document, place));
    }
    for (const auto &[color, width] : {std::pair {QColor(Qt::white), 5.0}, {mark.color, 2.5}}) {
        painter.setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(line);
    }
}

/// From a number that had to move to its place.
void paintLeader(QPainter &painter, const QPointF &place, const QRectF &disc)
{
    constexpr double kDot = 2;
    if (!disc.contains(place)) {
        painter.setPen(QPen(kInk, 0.8));
        painter.setBrush(kInk);
        painter.drawLine(place, disc.center());
        painter.drawEllipse(place, kDot, kDot);
    }
}

void paintNumber(QPainter &painter, const QString &number, const QRectF &disc)
{
    painter.setPen(QPen(Qt::white, 1));
    painter.setBrush(kInk);
    painter.drawRoundedRect(disc, kDisc / 2, kDisc / 2);
    painter.setPen(Qt::white);
    painter.setFont(mapFont(kText, true));
    painter.drawText(disc, Qt::AlignCenter, number);
}

void paintMarks(QPainter &painter, const MinutesDocument &document)
{
    for (const auto &mark : mapOf(document).marks) {
        if (mark.isStroke) {
            paintLine(painter, document, mark);
        }
    }
    const QFontMetricsF metrics(mapFont(kText, true));
    std::vector<QRectF> discs;
    for (const auto &mark : mapOf(document).marks) {
        const auto place = screenPoint(document, mark.places.front());
        const auto width = std::max(metrics.horizontalAdvance(mark.number) + 8, kDisc);
        discs.push_back(freeDisc(place, width, document.mapFrame, discs));
        paintLeader(painter, place, discs.back());
    }
    for (std::size_t i = 0; i < discs.size(); ++i) {
        paintNumber(painter, mapOf(document).marks[i].number, discs[i]);
    }
}

} // namespace

MinutesDocument layOutMinutes(const Minutes &minutes, const QString &title, const MinutesRequest &request,
                              const QString &caption, bool hasMap)
{
    const auto language = request.language;
    const auto heading = text(language, QT_TRANSLATE_NOOP("Minutes", "Minutes"));
    MinutesDocument document;
    document.size = kPage;
    document.language = language;
    document.title = title.isEmpty() ? heading : u"%1 – %2"_s.arg(heading, title);
    document.subtitle = subtitleOf(minutes, language);
    document.imprint = dateText(request.date, language);
    document.page = QRectF(QPointF(), kPage).adjusted(kMargin, kMargin, -kMargin, -kMargin);
    const auto widths = columnWidths(document.page.width());
    for (double left = document.page.left(); const auto i : {0U, 1U, 2U, 3U, 4U}) {
        document.lefts[i] = left;
        left += widths[i] + kColumnGap;
    }
    const auto head = [language](const char *source) { return text(language, source); };
    document.head = rowOf(
        {head(QT_TRANSLATE_NOOP("Minutes", "No.")), head(QT_TRANSLATE_NOOP("Minutes", "Time")),
         head(QT_TRANSLATE_NOOP("Minutes", "Scene")), head(QT_TRANSLATE_NOOP("Minutes", "Year and scenario")),
         head(QT_TRANSLATE_NOOP("Minutes", "What was noted"))},
        document.page.width(), mapFont(kSmall, true));
    auto top = document.page.top() + headingHeight(document);
    if (hasMap) {
        document.mapFrame = QRectF(document.page.left(), top, document.page.width(), kMapHeight);
        top = document.mapFrame.bottom() + 4
            + textBlock(caption, mapFont(kSmall), document.page.width()).height() + kGap;
    }
    paginate(document, minutes, top);
    return document;
}

void paintMinutesHeading(QPainter &painter, const MinutesDocument &document, std::size_t number)
{
    const auto width = document.page.width();
    painter.setPen(number == 0 ? kInk : kGray);
    if (number > 0) {
        auto running = textBlock(document.title, mapFont(kText), width);
        running.truncate(1);
        running.paint(painter, document.page.topLeft());
        return;
    }
    const auto title = textBlock(document.title, mapFont(kTitle, true), width);
    title.paint(painter, document.page.topLeft());
    painter.setPen(kGray);
    textBlock(document.subtitle, mapFont(kText), width)
        .paint(painter, document.page.topLeft() + QPointF(0, title.height()));
}

void paintMinutesMap(QPainter &painter, const MinutesDocument &document)
{
    const auto &frame = document.mapFrame;
    painter.save();
    painter.translate(frame.topLeft());
    paintMap(painter, mapOf(document).scene, mapOf(document).view, document.language, MapTheme());
    painter.fillRect(QRectF(QPointF(), frame.size()), kVeil);
    painter.restore();
    painter.save();
    painter.setClipRect(frame);
    paintMarks(painter, document);
    painter.restore();
    painter.setPen(QPen(kInk, 0.7));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(frame);
}

void paintMinutesCaption(QPainter &painter, const MinutesDocument &document)
{
    painter.setPen(kGray);
    textBlock(mapOf(document).caption, mapFont(kSmall), document.page.width())
        .paint(painter, document.mapFrame.bottomLeft() + QPointF(0, 4));
}

void paintMinutesTable(QPainter &painter, const MinutesDocument &document, std::size_t number)
{
    const auto &page = document.pages[number];
    auto y = page.top;
    paintRow(painter, document, document.head, y, kGray);
    y += document.head.height;
    for (const auto &row : page.rows) {
        paintRow(painter, document, row, y, kInk);
        y += row.height;
    }
}

void paintMinutesFooter(QPainter &painter, const MinutesDocument &document, std::size_t number)
{
    const auto font = mapFont(kSmall);
    const auto top = footerTop(document);
    painter.setPen(kGray);
    const TextBlock imprint {.font = font, .lines = {document.imprint}};
    imprint.paint(painter, {document.page.left(), top});
    const TextBlock page {.font = font,
                          .lines = {text(document.language, QT_TRANSLATE_NOOP("Minutes", "Page %1 of %2"))
                                        .arg(number + 1)
                                        .arg(document.pages.size())}};
    page.paint(painter, {document.page.right() - page.width(), top});
}

} // namespace revier
