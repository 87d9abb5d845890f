// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/labelpainter_p.h"

#include "render/painterbackend.h"
#include "render/symbolpainter_p.h"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace revier {
namespace {

/// A line of a label with the left end of its baseline.
using LabelLine = std::pair<QPointF, QString>;

std::vector<LabelLine> linesOf(const PlacedLabel &label)
{
    const auto texts = label.text.split(u'\n');
    const auto em = label.font.pixelSize();
    const QFontMetricsF metrics(label.font);
    std::vector<LabelLine> lines;
    for (const auto &text : texts) {
        const auto x = label.box.center().x() - metrics.horizontalAdvance(text) / 2;
        const auto y = label.box.top() + (kLabelLineHeight * double(lines.size()) + kLabelBaseline) * em;
        lines.emplace_back(QPointF(x, y), text);
    }
    return lines;
}

/// px, both sides together.
double haloWidth(const PlacedLabel &label)
{
    constexpr double kHalo = 0.24; // em
    return label.halo ? 2 * std::min(*label.halo, kWidestHalo)
                      : std::max(2.0, kHalo * label.font.pixelSize());
}

void paintHalo(QPainter &painter, const PlacedLabel &label, const std::vector<LabelLine> &lines,
               const QColor &color)
{
    QPainterPath outline;
    for (const auto &[place, text] : lines) {
        outline.addText(place, label.font, text);
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.strokePath(outline, linePen(color, haloWidth(label))); // none for the width 0
    painter.restore();
}

void paintText(QPainter &painter, const PlacedLabel &label, const std::vector<LabelLine> &lines)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.setPen(label.color);
    painter.setFont(label.font);
    for (const auto &[place, text] : lines) {
        painter.drawText(place, text);
    }
    painter.restore();
}

} // namespace

PlacedLabel onDots(PlacedLabel label, const QPainter &painter)
{
    const auto transform = painter.deviceTransform();
    if (painter.paintEngine()->type() == QPaintEngine::Raster && transform.type() <= QTransform::TxScale) {
        const auto corner = transform.map(label.box.topLeft());
        label.box.moveTopLeft(
            transform.inverted().map(QPointF(std::round(corner.x()), std::round(corner.y()))));
    }
    return label;
}

QRectF reachOf(const PlacedLabel &label)
{
    const auto around = label.font.pixelSize() + haloWidth(label); // letters lean out of their box
    return label.box.marginsAdded({around, around, around, around});
}

void paintLabel(QPainter &painter, const PlacedLabel &label, const MapTheme &theme)
{
    const auto lines = linesOf(label);
    paintHalo(painter, label, lines, theme.halo);
    paintText(painter, label, lines);
}

void paintHalo(QPainter &painter, const PlacedLabel &label, const QColor &color)
{
    paintHalo(painter, label, linesOf(label), color);
}

void paintLabelText(QPainter &painter, const PlacedLabel &label)
{
    paintText(painter, label, linesOf(label));
}

} // namespace revier
