// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/facttable_p.h"

#include "style/fonts.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FactSheet)
};

constexpr double kColumnGap = 8; // px
constexpr double kRowGap = 2; // px
constexpr auto kNoLimit = std::numeric_limits<qsizetype>::max();

/// A size of type, px, and how many lines a cell may have in it.
struct Setting
{
    double size = 0;
    qsizetype lines = 0;
};

constexpr std::array kSettings {Setting {11, kNoLimit}, Setting {10, kNoLimit}, Setting {9, kNoLimit},
                                Setting {9, 5},         Setting {9, 4},         Setting {9, 3},
                                Setting {8, 2},         Setting {8, 1}};

/// At most so many lines, none of them wider than \a width.
TextBlock cellBlock(const QString &text, const QFont &font, double width, qsizetype lines)
{
    auto block = textBlock(text, font, width);
    if (block.lines.size() > lines) {
        block.truncate(lines);
        const QFontMetricsF metrics(font);
        auto &last = block.lines.last();
        if (metrics.horizontalAdvance(last) > width) {
            last.chop(2); // the ellipsis
            last = metrics.elidedText(last + u"……"_s, Qt::ElideRight, width);
        }
    }
    return block;
}

LaidTable::Row rowOf(const QStringList &cells, const std::vector<double> &widths, const Setting &setting,
                     bool bold)
{
    LaidTable::Row row;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const auto font = mapFont(setting.size, bold);
        row.cells.push_back(cellBlock(cells[i], font, widths[std::size_t(i)], setting.lines));
        row.height = std::max(row.height, row.cells.back().height());
    }
    row.height += kRowGap;
    return row;
}

/// The columns in px, without the gaps between them.
std::vector<double> columnWidths(const FactTable &table, double width)
{
    std::vector<double> widths;
    widths.reserve(table.widths.size());
    const auto gaps = kColumnGap * double(table.widths.size() - 1);
    for (const auto part : table.widths) {
        widths.push_back(part * (width - gaps));
    }
    return widths;
}

LaidTable laid(const FactTable &table, double width, const Setting &setting)
{
    const auto widths = columnWidths(table, width);
    LaidTable result;
    result.heading = textBlock(table.heading, mapFont(setting.size + 1.5, true), width);
    result.note = cellBlock(table.note, mapFont(setting.size), width, setting.lines);
    double left = 0;
    for (const auto column : widths) {
        result.lefts.push_back(left);
        left += column + kColumnGap;
    }
    result.hasHead = !table.columns.isEmpty();
    if (result.hasHead) {
        result.rows.push_back(rowOf(table.columns, widths, setting, true));
    }
    for (const auto &row : table.rows) {
        result.rows.push_back(rowOf(row, widths, setting, false));
    }
    result.height = result.heading.height() + result.note.height() + 2 * kRowGap;
    for (const auto &row : result.rows) {
        result.height += row.height;
    }
    return result;
}

/// Leaves out the last rows until the rest and a line that counts them fit.
void dropRows(LaidTable &table, double width, double maxHeight)
{
    int dropped = 0;
    const auto font = mapFont(kSettings.back().size, false, true);
    while (!table.rows.empty() && table.height > maxHeight) {
        table.height -= table.rows.back().height;
        table.rows.pop_back();
        if (++dropped == 1) {
            table.more = textBlock(u"…"_s, font, width);
            table.height += table.more.height();
        }
    }
    if (dropped > 0) {
        table.more = textBlock(Text::tr("… and %1 more").arg(dropped), font, width);
    }
}

} // namespace

LaidTable layTable(const FactTable &table, double width, double maxHeight)
{
    LaidTable result;
    for (const auto &setting : kSettings) {
        result = laid(table, width, setting);
        if (result.height <= maxHeight) {
            return result;
        }
    }
    dropRows(result, width, maxHeight);
    return result;
}

void paintTable(QPainter &painter, const LaidTable &table, const QRectF &box)
{
    const QColor ink(0x22, 0x26, 0x2b);
    const QColor grey(0x4d, 0x52, 0x58);
    const QColor line(0xd3, 0xd7, 0xdb);
    painter.setPen(ink);
    table.heading.paint(painter, box.topLeft());
    auto y = box.top() + table.heading.height();
    painter.setPen(grey);
    table.note.paint(painter, {box.left(), y});
    y += table.note.height() + kRowGap;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const auto &row = table.rows[i];
        painter.setPen(QPen(line, 0.6));
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
        for (std::size_t c = 0; c < row.cells.size(); ++c) {
            painter.setPen(c == 0 && (i > 0 || !table.hasHead) ? grey : ink);
            row.cells[c].paint(painter, {box.left() + table.lefts[c], y + kRowGap / 2});
        }
        y += row.height;
    }
    painter.setPen(grey);
    table.more.paint(painter, {box.left(), y});
}

} // namespace revier
