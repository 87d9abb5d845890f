// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPointF>
#include <QSizeF>
#include <QString>

class QPainter;

namespace revier {

/// A text in the Markdown of scenes, set in columns of one size. What finds no room in the first one goes on
/// in the next; no line is cut. Lengths in px. Any thread: each call sets the text anew, as text that is set
/// may not be painted by several threads at once.
struct ColumnText
{
    QString text;
    bool plain = false; ///< no Markdown: as it is written
    double size = 0; ///< of the letters
    QSizeF column;
    double taken = 0; ///< height at the top of the first column that the text leaves free
};

/// Height of the whole text in one column of that width, whatever the height of \a text says.
[[nodiscard]] double heightOf(const ColumnText &text);
/// How many columns it fills; 0 for an empty text.
[[nodiscard]] int columnCount(const ColumnText &text);
/// Draws the column with this number, from 0.
void paintColumn(QPainter &painter, const ColumnText &text, int number, QPointF topLeft, const QColor &ink);

} // namespace revier
