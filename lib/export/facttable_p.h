// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/textblock_p.h"

#include <QRectF>
#include <QString>
#include <QStringList>

#include <vector>

class QPainter;

namespace revier {

/// A small table of texts with a heading.
struct FactTable
{
    QString heading;
    QString note; ///< below the heading, in grey; may be empty
    QStringList columns; ///< heads of the columns; empty: none
    std::vector<QStringList> rows;
    std::vector<double> widths; ///< of the columns, parts of the whole; their sum is 1
};

/// A table broken into lines. All lengths in px.
struct LaidTable
{
    struct Row
    {
        std::vector<TextBlock> cells;
        double height = 0;
    };
    TextBlock heading;
    TextBlock note;
    TextBlock more; ///< that rows were left out; empty if none was
    std::vector<Row> rows; ///< the heads of the columns are the first, if there are some
    std::vector<double> lefts; ///< of the columns
    bool hasHead = false;
    double height = 0;
};

/// The table in the largest type in which it fits into \a width and \a maxHeight: long cells are cut with an
/// ellipsis before the type becomes smaller than can be read; what still finds no room is counted in a last
/// line.
[[nodiscard]] LaidTable layTable(const FactTable &table, double width, double maxHeight);
void paintTable(QPainter &painter, const LaidTable &table, const QRectF &box);

} // namespace revier
