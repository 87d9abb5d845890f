// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPointF>
#include <QString>
#include <QStringList>

class QPainter;

namespace revier {

/// A paragraph broken into lines. Measured and drawn with the same breaks, so that paper and screen have the
/// same lines and nothing is cut off. Lengths in px.
struct TextBlock
{
    QFont font;
    QStringList lines;

    [[nodiscard]] double lineHeight() const;
    [[nodiscard]] double height() const { return lineHeight() * double(lines.size()); }
    [[nodiscard]] double width() const;
    /// Cuts to at most \a count lines; the last then ends with an ellipsis.
    void truncate(qsizetype count);
    /// From \a topLeft in the painter's pen.
    void paint(QPainter &painter, QPointF topLeft) const;
};

/// \a text broken at spaces to lines of at most \a width px; a longer word is elided.
[[nodiscard]] TextBlock textBlock(const QString &text, const QFont &font, double width);

} // namespace revier
