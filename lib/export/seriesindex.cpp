// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/seriesindex_p.h"

#include "export/filewriter_p.h"
#include "export/focus_p.h"
#include "export/pdfjoin_p.h"
#include "export/pdfwriter_p.h"
#include "export/sheetplane.h"
#include "export/sheettexts_p.h"
#include "export/textblock_p.h"
#include "geometry/measure.h"
#include "render/painterbackend.h"
#include "style/fonts.h"

#include <QDir>
#include <QFileInfo>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextOption>

#include <algorithm>
#include <cmath>
#include <functional>
#include <optional>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

const QColor kInk(0x22, 0x26, 0x2b);
const QColor kGray(0x4d, 0x52, 0x58);
const QColor kRule(0xc8, 0xcc, 0xd0);
const QColor kVeil(0xff, 0xff, 0xff, 0x80);
constexpr double kMargin = 38; // px, 10 mm
constexpr double kGap = 12;
constexpr double kText = 11;
constexpr double kSmall = 9;
constexpr double kTitle = 24;
constexpr double kRow = 17;
constexpr double kSmallestColumn = 250; // px of the table

struct Row
{
    QString number;
    QString name;
    QString place;
};

/// What an index shows, laid out. All lengths in px.
struct Index
{
    QSizeF size;
    QString title;
    QStringList heads;
    std::vector<Row> rows;
    QStringList footer;
    QRectF titleBox;
    QRectF mapFrame; ///< on the first page
    QRectF tableBox; ///< beside or below the map
    QRectF wholeBox; ///< of the table on further pages
    QRectF footerBox;
    Scene scene;
    MapView view;
    Language language = Language::German;
    std::vector<std::pair<Point, QString>> numbers; ///< in the map plane
};

QString text(Language language, const char *source)
{
    return translated(language, "Sheet", source);
}

int rowsIn(const QRectF &box)
{
    return std::max(1, int(box.height() / kRow) - 1); // the first line is the head
}

int columnsIn(const QRectF &box)
{
    return std::max(1, int((box.width() + kGap) / (kSmallestColumn + kGap)));
}

void layOut(Index &index)
{
    const auto page = QRectF(QPointF(), index.size).marginsRemoved({kMargin, kMargin, kMargin, kMargin});
    const auto title = textBlock(index.title, mapFont(kTitle, true), page.width());
    index.titleBox = QRectF(page.topLeft(), QSizeF(page.width(), title.height()));
    double footer = 0;
    for (const auto &paragraph : index.footer) {
        footer += textBlock(paragraph, mapFont(kSmall), page.width()).height();
    }
    index.footerBox = QRectF(page.left(), page.bottom() - footer, page.width(), footer);
    index.wholeBox = QRectF(QPointF(page.left(), index.titleBox.bottom() + kGap),
                            QPointF(page.right(), index.footerBox.top() - kGap));
    index.mapFrame = index.wholeBox;
    index.tableBox = index.wholeBox;
    if (index.size.width() >= index.size.height()) {
        const auto width = std::max(kSmallestColumn, index.wholeBox.width() * 0.34);
        index.tableBox.setLeft(index.wholeBox.right() - width);
        index.mapFrame.setRight(index.tableBox.left() - kGap);
    } else {
        const auto needed = kRow * (std::ceil(double(index.rows.size()) / columnsIn(index.wholeBox)) + 1);
        const auto height = std::min(needed, index.wholeBox.height() * 0.45);
        index.tableBox.setTop(index.wholeBox.bottom() - height);
        index.mapFrame.setBottom(index.tableBox.top() - kGap);
    }
}

/// Pages that the table needs, the first one with the map.
int pageCount(const Index &index)
{
    const auto first = rowsIn(index.tableBox) * columnsIn(index.tableBox);
    const auto further = rowsIn(index.wholeBox) * columnsIn(index.wholeBox);
    const auto rest = std::max(0, int(index.rows.size()) - first);
    return 1 + (rest + further - 1) / further;
}

std::vector<Row> rowsOf(const std::vector<SeriesSheet> &sheets, const std::vector<SeriesEntry> &entries,
                        const SeriesRequest &request, int firstPage)
{
    const QDir folder = QFileInfo(indexPath(request)).absoluteDir();
    std::vector<Row> rows;
    int page = firstPage;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        QString place;
        if (entries[i].outcome == SeriesEntry::Outcome::Failed) {
            place = text(request.sheet.language, QT_TRANSLATE_NOOP("Sheet", "failed"));
        } else if (isOneDocument(request)) {
            place = QString::number(page++);
        } else {
            place = folder.relativeFilePath(QFileInfo(sheets[i].request.path).absoluteFilePath());
        }
        rows.push_back({QString::number(sheets[i].number), sheets[i].name, place});
    }
    return rows;
}

/// The map under a veil, with what the sheets are about above it.
void addMap(Index &index, const MapState &state, const PreparedTables &prepared,
            const std::vector<SeriesSheet> &sheets)
{
    constexpr double kOutline = 1; // px
    Box bounds;
    for (const auto &sheet : sheets) {
        if (const auto view = sheet.map ? sheet.map->view : std::nullopt) { // a scene is about a place
            const auto place = index.scene.plane.fromGeographic(view->center);
            bounds.add(place);
            index.numbers.emplace_back(place, QString::number(sheet.number));
            continue;
        }
        const auto focus = sheet.request.focus.value_or(FocusFeature());
        const auto layerIndex = state.layerIndex(focus.layerId);
        if (layerIndex < 0) {
            continue;
        }
        const auto layer = prepared.value(state.layers[std::size_t(layerIndex)].table.get());
        if (!layer || focus.feature >= layer->geometry.featureCount()) {
            continue;
        }
        bounds.add(layer->geometry.box(focus.feature));
        index.numbers.emplace_back(labelPoint(layer->geometry, focus.feature), QString::number(sheet.number));
        if (layer->geometry.type(focus.feature) != GeometryType::Point) {
            index.scene.layers.push_back(outlinesOf(layer, {focus.feature}, kOutline));
        }
    }
    const auto room = 1.12; // of the frame around everything
    const auto perPixel =
        std::max({bounds.width() / index.mapFrame.width(), bounds.height() / index.mapFrame.height(), 1.0})
        * room;
    index.view = {.center = bounds.center(),
                  .unitsPerPixel = perPixel,
                  .size = index.mapFrame.size(),
                  .plane = index.scene.plane};
}

void paintNumbers(QPainter &painter, const Index &index)
{
    const auto font = mapFont(kText, true);
    const QFontMetricsF metrics(font);
    for (const auto &[place, number] : index.numbers) {
        const auto width = std::max(metrics.horizontalAdvance(number) + 8, 18.0);
        QRectF disc(QPointF(), QSizeF(width, 18));
        disc.moveCenter(index.mapFrame.topLeft() + index.view.toScreen(place));
        painter.setPen(QPen(Qt::white, 1));
        painter.setBrush(kInk);
        painter.drawRoundedRect(disc, 9, 9);
        painter.setPen(Qt::white);
        painter.setFont(font);
        painter.drawText(disc, Qt::AlignCenter, number);
    }
}

void paintOverview(QPainter &painter, const Index &index, std::size_t mapLayers)
{
    auto base = index.scene;
    base.layers.resize(mapLayers);
    painter.save();
    painter.translate(index.mapFrame.topLeft());
    paintMap(painter, base, index.view, std::vector<PlacedLabel>(), MapTheme());
    painter.setClipRect(QRectF(QPointF(), index.mapFrame.size()));
    painter.fillRect(QRectF(QPointF(), index.mapFrame.size()), kVeil);
    for (auto i = mapLayers; i < index.scene.layers.size(); ++i) {
        paintLayer(painter, index.scene.layers[i], index.view);
    }
    painter.restore();
    painter.setPen(QPen(kInk, 0.7));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(index.mapFrame);
    painter.save();
    painter.setClipRect(index.mapFrame);
    paintNumbers(painter, index);
    painter.restore();
}

void paintCell(QPainter &painter, const QString &words, const QFont &font, const QRectF &box, bool right)
{
    painter.setFont(font);
    QTextOption alignment(Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft));
    alignment.setWrapMode(QTextOption::NoWrap);
    painter.drawText(box, QFontMetricsF(font).elidedText(words, Qt::ElideMiddle, box.width()), alignment);
}

void paintRow(QPainter &painter, const Row &row, const QRectF &box, bool head)
{
    constexpr double kNumber = 28; // px
    const auto font = mapFont(head ? kSmall : kText, head);
    const auto wide =
        std::clamp(QFontMetricsF(font).horizontalAdvance(row.place) + 4, 40.0, box.width() * 0.55);
    painter.setPen(head ? kGray : kInk);
    paintCell(painter, row.number, font, QRectF(box.left(), box.top(), kNumber, box.height()), true);
    paintCell(painter, row.name, font, box.adjusted(kNumber + 8, 0, -wide - 6, 0), false);
    paintCell(painter, row.place, font, box.adjusted(box.width() - wide, 0, 0, 0), true);
    painter.setPen(QPen(kRule, head ? 1 : 0.5));
    painter.drawLine(box.bottomLeft(), box.bottomRight());
}

/// Rows from \a first on, column by column; returns the first that found no room.
std::size_t paintTable(QPainter &painter, const Index &index, const QRectF &box, std::size_t first)
{
    const auto columns = columnsIn(box);
    const auto lines = rowsIn(box);
    const auto width = (box.width() - (columns - 1) * kGap) / columns;
    for (int column = 0; column < columns && first < index.rows.size(); ++column) {
        QRectF line(box.left() + column * (width + kGap), box.top(), width, kRow);
        paintRow(painter, {index.heads[0], index.heads[1], index.heads[2]}, line, true);
        for (int i = 0; i < lines && first < index.rows.size(); ++i, ++first) {
            line.translate(0, kRow);
            paintRow(painter, index.rows[first], line, false);
        }
    }
    return first;
}

void paintHeading(QPainter &painter, const Index &index)
{
    painter.setPen(kInk);
    textBlock(index.title, mapFont(kTitle, true), index.titleBox.width())
        .paint(painter, index.titleBox.topLeft());
}

void paintFooter(QPainter &painter, const Index &index)
{
    painter.setPen(kGray);
    auto top = index.footerBox.topLeft();
    for (const auto &paragraph : index.footer) {
        const auto block = textBlock(paragraph, mapFont(kSmall), index.footerBox.width());
        block.paint(painter, top);
        top.ry() += block.height();
    }
}

/// The parts of a page in the order of reading; \a table paints its rows. \a index must outlive them.
std::vector<SheetPart> partsOf(const Index &index, std::optional<std::size_t> mapLayers,
                               const std::function<void(QPainter &)> &table)
{
    using Role = SheetPart::Role;
    std::vector<SheetPart> parts;
    const auto add = [&parts](Role role, const auto &paint) { parts.push_back(sheetPart(role, paint)); };
    add(Role::Decoration,
        [&index](QPainter &painter) { painter.fillRect(QRectF(QPointF(), index.size), Qt::white); });
    add(Role::Heading, [&index](QPainter &painter) { paintHeading(painter, index); });
    if (mapLayers) {
        add(Role::Map,
            [&index, layers = *mapLayers](QPainter &painter) { paintOverview(painter, index, layers); });
    }
    add(Role::Text, table);
    add(Role::Text, [&index](QPainter &painter) { paintFooter(painter, index); });
    return parts;
}

/// One PDF for each page.
Result<std::vector<PdfPart>> pagesOf(const Index &index, std::size_t mapLayers,
                                     const FileProperties &properties, const QString &path)
{
    std::vector<PdfPart> pages;
    std::size_t next = 0;
    while (pages.empty() || next < index.rows.size()) {
        const bool isFirst = pages.empty();
        std::size_t end = next;
        const auto table = [&](QPainter &painter) {
            end = paintTable(painter, index, isFirst ? index.tableBox : index.wholeBox, next);
        };
        const LayeredDrawing drawing {
            .path = path,
            .size = index.size,
            .parts = partsOf(index, isFirst ? std::optional(mapLayers) : std::nullopt, table),
            .layers = {},
            .features = {},
            .description = index.title,
            .language = languageCode(index.language),
            .rest = index.title};
        auto page = pdfBytes(drawing, {}, properties);
        if (!page) {
            return std::unexpected(page.error());
        }
        next = end;
        pages.push_back({.pdf = *std::move(page), .bookmark = {}});
    }
    return pages;
}

} // namespace

QString indexTitle(Language language)
{
    return text(language, QT_TRANSLATE_NOOP("Sheet", "Overview of the sheets"));
}

Result<QByteArray> indexPages(const MapState &state, const PreparedTables &prepared,
                              const std::vector<SeriesSheet> &sheets, const std::vector<SeriesEntry> &entries,
                              const SeriesRequest &request)
{
    const auto language = request.sheet.language;
    const auto map = shownMap(state, request.sheet);
    const auto plane = map ? planeOf(sheets.front().request, *map) : std::unexpected(map.error());
    const auto scene =
        plane ? buildScene(*map, prepared, {}, *plane) : Result<Scene>(std::unexpected(plane.error()));
    if (!scene) {
        return std::unexpected(scene.error());
    }
    const auto title = request.sheet.title.isEmpty() ? state.title.in(language) : request.sheet.title;
    Index index;
    index.language = language;
    index.size = sheetFormat(request.sheet).size;
    index.title = title.isEmpty() ? indexTitle(language) : u"%1 – %2"_s.arg(title, indexTitle(language));
    index.scene = *scene;
    const auto place =
        isOneDocument(request) ? QT_TRANSLATE_NOOP("Sheet", "Page") : QT_TRANSLATE_NOOP("Sheet", "File");
    index.heads = {text(language, QT_TRANSLATE_NOOP("Sheet", "No.")),
                   text(language, QT_TRANSLATE_NOOP("Sheet", "Name")), text(language, place)};
    index.rows = rowsOf(sheets, entries, request, 1);
    index.footer = {u" "_s, dateText(request.sheet.date, language)};
    layOut(index);
    addMap(index, state, prepared, sheets);
    index.footer.first() = sourcesText(drawnLayers(*map, *scene, index.view), language);
    layOut(index); // the sources may need several lines
    index.view.size = index.mapFrame.size();
    index.rows = rowsOf(sheets, entries, request, pageCount(index) + 1);
    const FileProperties properties {
        .title = title, .author = u"Revieratlas"_s, .date = request.sheet.date, .xmp = {}};
    const auto pages = pagesOf(index, scene->layers.size(), properties, request.sheet.path);
    if (!pages) {
        return std::unexpected(pages.error());
    }
    return joinPdfs(request.sheet.path, *pages);
}

} // namespace revier
