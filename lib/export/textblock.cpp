// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/textblock_p.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace revier {

double TextBlock::lineHeight() const
{
    constexpr double kLeading = 1.28; // em
    return kLeading * font.pixelSize();
}

double TextBlock::width() const
{
    const QFontMetricsF metrics(font);
    double widest = 0;
    for (const auto &line : lines) {
        widest = std::max(widest, metrics.horizontalAdvance(line));
    }
    return widest;
}

void TextBlock::truncate(qsizetype count)
{
    if (lines.size() > count && count > 0) {
        lines.resize(count);
        lines.last() += u" …"_s;
    }
}

void TextBlock::paint(QPainter &painter, QPointF topLeft) const
{
    constexpr double kBaseline = 0.98; // em
    painter.setFont(font);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto y = lineHeight() * double(i) + kBaseline * font.pixelSize();
        painter.drawText(topLeft + QPointF(0, y), lines[i]);
    }
}

TextBlock textBlock(const QString &text, const QFont &font, double width)
{
    const QFontMetricsF metrics(font);
    TextBlock block {.font = font, .lines = {}};
    QString line;
    const auto words = text.split(u' ', Qt::SkipEmptyParts);
    for (const auto &word : words) {
        const auto longer = line.isEmpty() ? word : line + u' ' + word;
        if (!line.isEmpty() && metrics.horizontalAdvance(longer) > width) {
            block.lines.append(line);
            line = metrics.elidedText(word, Qt::ElideRight, width);
        } else {
            line = line.isEmpty() ? metrics.elidedText(word, Qt::ElideRight, width) : longer;
        }
    }
    if (!line.isEmpty()) {
        block.lines.append(line);
    }
    return block;
}

} // namespace revier
