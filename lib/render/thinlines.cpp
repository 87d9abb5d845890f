// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/thinlines_p.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace revier {
namespace {

constexpr double kThin = 6; // dots; wider ones are no cheaper than QPainter's
constexpr float kSoft = 0.5; // dots on each side of the edge
constexpr unsigned kOpaque = 255;

} // namespace

ThinLines::ThinLines(QPainter &painter)
    : m_overlay(painter)
    , m_opacity(painter.opacity())
    , m_coverage(m_overlay.dots().size())
{
}

bool ThinLines::suits(const QPainter &painter, std::span<const QPen> pens)
{
    const auto toDots = painter.combinedTransform();
    const bool draws = DotOverlay::suits(painter) && toDots.m11() == toDots.m22() && toDots.m11() > 0;
    return draws && std::ranges::all_of(pens, [&toDots](const QPen &pen) {
               return pen.style() == Qt::NoPen
                   || (pen.style() == Qt::SolidLine && pen.widthF() * toDots.m11() <= kThin);
           });
}

void ThinLines::draw(std::span<const QPolygonF> parts, bool closed, const QPen &pen)
{
    constexpr double kStrongest = kOpaque + 0.49; // what is cut off later is nearly rounded
    const auto half = pen.widthF() * m_overlay.toDots().m11() / 2;
    const Stroke stroke {.half = std::max(float(half), kSoft),
                         .strength = float(kStrongest * std::min(1.0, half / kSoft))}; // thinner: fainter
    for (const auto &part : parts) {
        auto from = toDots(part.front());
        for (qsizetype i = 1; i < part.size(); ++i) {
            const auto to = toDots(part[i]);
            cover(from, to, stroke);
            from = to;
        }
        if (closed) {
            cover(from, toDots(part.front()), stroke);
        }
    }
    blend(pen.color());
}

/// Of the overlay; it is neither turned nor sheared.
QPointF ThinLines::toDots(QPointF position) const
{
    const auto &toDots = m_overlay.toDots();
    return {position.x() * toDots.m11() + toDots.dx() - m_overlay.frame().left(),
            position.y() * toDots.m22() + toDots.dy() - m_overlay.frame().top()};
}

/// Row by row: of each the dots that the segment may reach.
void ThinLines::cover(QPointF from, QPointF to, const Stroke &stroke)
{
    constexpr double kLevel = 1e-3; // dots: flatter ones are in the same rows from end to end
    const auto along = to - from;
    const auto squared = QPointF::dotProduct(along, along);
    const Segment segment {.from = from,
                           .dx = float(along.x()),
                           .dy = float(along.y()),
                           .perRow = std::abs(along.y()) > kLevel ? float(1 / along.y()) : 0.0F,
                           .inverse = squared > 0 ? float(1 / squared) : 0.0F};
    const auto reach = double(stroke.half + kSoft);
    const auto low = std::min(from.y(), to.y()) - reach;
    const auto high = std::max(from.y(), to.y()) + reach;
    if (high < 0) {
        return;
    }
    const auto last = int(std::min(m_overlay.frame().height() - 1.0, high));
    for (auto y = int(std::max(0.0, low)); y <= last; ++y) {
        coverRow(y, segment, stroke);
    }
}

void ThinLines::coverRow(int y, const Segment &segment, const Stroke &stroke)
{
    const auto &[from, dx, dy, perRow, inverse] = segment;
    const auto width = m_overlay.frame().width();
    const auto reach = stroke.half + kSoft;
    const auto down = float(y + 0.5 - from.y()); // of the middle of the row, from the beginning
    // The stretch of the segment that is so near to the row.
    const auto ahead = std::abs(reach * perRow);
    const auto begin = perRow != 0 ? std::clamp(down * perRow - ahead, 0.0F, 1.0F) * dx : 0.0F;
    const auto end = perRow != 0 ? std::clamp(down * perRow + ahead, 0.0F, 1.0F) * dx : dx;
    const auto left = from.x() + std::min(begin, end) - reach;
    const auto right = from.x() + std::max(begin, end) + reach;
    if (right < 0) {
        return;
    }
    const auto first = int(std::max(0.0, left));
    const auto last = int(std::min(width - 1.0, right));
    const auto inner = std::max(0.0F, stroke.half - kSoft);
    const auto row = std::size_t(y) * std::size_t(width);
    const auto dots = m_overlay.dots().subspan(row, std::size_t(width));
    for (auto x = first; x <= last; ++x) {
        if (isOpaque(dots[std::size_t(x)])) {
            continue;
        }
        const auto aside = float(x + 0.5 - from.x());
        const auto t = std::clamp((aside * dx + down * dy) * inverse, 0.0F, 1.0F);
        const auto awayX = aside - t * dx;
        const auto awayY = down - t * dy;
        const auto away = awayX * awayX + awayY * awayY;
        if (away >= reach * reach) {
            continue;
        }
        const auto share = away <= inner * inner ? 1.0F : std::min(1.0F, reach - std::sqrt(away));
        raise(row + std::size_t(x), std::uint8_t(share * stroke.strength));
    }
}

void ThinLines::raise(std::size_t number, std::uint8_t coverage)
{
    auto &known = m_coverage[number];
    if (coverage > known) {
        if (known == 0) {
            m_covered.push_back(std::uint32_t(number));
        }
        known = coverage;
    }
}

/// What one line covers, once.
void ThinLines::blend(const QColor &color)
{
    auto seen = color;
    seen.setAlphaF(float(seen.alphaF() * m_opacity));
    const auto source = qPremultiply(seen.rgba());
    const auto dots = m_overlay.dots();
    for (const auto number : m_covered) {
        const auto coverage = std::exchange(m_coverage[number], 0);
        addBelow(dots[number], scaledDot(source, coverage));
    }
    m_covered.clear();
}

} // namespace revier
